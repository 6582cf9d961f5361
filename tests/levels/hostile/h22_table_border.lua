-- idea: a table whose length is a lie: keys at 1, 2, 4, 8 …
-- expect: ERR
local t, at = {}, 1
for i = 1, 62 do t[at] = "x" at = at * 2 end
debrief(t)
playthrough "p" (t)
beat "b" (t)

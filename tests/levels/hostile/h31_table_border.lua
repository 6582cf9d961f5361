-- idea: a table that says that it has a billion values
-- expect: ERR
local t, at = {}, 1
for i = 1, 31 do t[at] = "x" at = at * 2 end
customer "Dana" { takes = t, look = t }
debrief(t)
beat "b" (t)
reply "r" { tone = t, next = t, learns = t }

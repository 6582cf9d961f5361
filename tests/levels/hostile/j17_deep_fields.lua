-- idea: a table 100,000 deep in every field
-- expect: ERR
local t = {}
for i = 1, 100000 do t = { t, look = t, next = t, takes = t } end
local dana = customer "Dana" { look = t, voice = t, takes = t, temper = t, mood = t }
encounter "E" { vars = { a = t }, brief = t, stake = t }
beat "b" { dana(t), t, next = t, when = t }

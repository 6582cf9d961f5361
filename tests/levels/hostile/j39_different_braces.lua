-- idea: 30,000 names in braces, all unknown
-- expect: ERR|TIME
encounter "E" { brief = "B." }
local dana = customer "Dana" { }
local t = {}
for i = 1, 30000 do t[i] = "{n" .. i .. "}" end
beat "b" { dana(table.concat(t)), reply "x" { tone = "ask", next = "end" } }
ending "Over" { outcome = "kept" }

-- idea: a million replies in one beat, all alike
-- expect: ERR|TIME|MEM
encounter "E" { brief = "B." }
local dana = customer "Dana" { }
local all = {}
for i = 1, 1000000 do all[i] = reply "x" { tone = "ask", next = "end" } end
beat "many" (all)
beat "one" { dana "Hi.", reply "Yes." { tone = "ask", next = "end" } }
ending "Over" { outcome = "kept" }

-- idea: a million lines in one beat
-- expect: ERR|TIME|MEM
encounter "E" { brief = "B." }
local dana = customer "Dana" { }
local all = {}
for i = 1, 1000000 do all[i] = dana "x" end
all.next = "one"
beat "many" (all)
beat "one" { dana "Hi.", reply "Yes." { tone = "ask", next = "end" } }
ending "Over" { outcome = "kept" }

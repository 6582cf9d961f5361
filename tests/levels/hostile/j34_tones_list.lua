-- idea: a reply with 100,000 tones
-- expect: ERR|TIME|MEM
encounter "E" { brief = "B." }
local dana = customer "Dana" { }
local all = {}
for i = 1, 100000 do all[i] = "ask" end
beat "b" { dana "x", reply "y" { tone = all, learns = all, was = all, next = all } }
beat "one" { dana "Hi.", reply "Yes." { tone = "ask", next = "end" } }
ending "Over" { outcome = "kept" }

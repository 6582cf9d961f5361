-- idea: 30,000 replies in one beat whose ids would all be alike
-- expect: ERR|TIME|MEM
encounter "E" { brief = "B." }
local dana = customer "Dana" { }
local all = {}
for i = 1, 30000 do all[i] = reply("a" .. ("!"):rep(i % 50)) { tone = "ask", next = "end" } end
beat "many" (all)
beat "one" { dana "Hi.", reply "Yes." { tone = "ask", next = "end" } }
ending "Over" { outcome = "kept" }

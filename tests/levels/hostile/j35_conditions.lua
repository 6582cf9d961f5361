-- idea: 100,000 conditions
-- expect: ERR|TIME|MEM
encounter "E" { brief = "B." }
local dana = customer "Dana" { }
for i = 1, 100000 do
  ending("e" .. i) { outcome = "lost", when = function(now) return i == 0 end }
end
beat "one" { dana "Hi.", reply "Yes." { tone = "ask", next = "end" } }
ending "Over" { outcome = "kept" }

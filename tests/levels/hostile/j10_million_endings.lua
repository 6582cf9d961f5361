-- idea: a million endings
-- expect: ERR|TIME|MEM
encounter "E" { brief = "B." }
local dana = customer "Dana" { }
for i = 1, 1000000 do
  ending("e" .. i) { outcome = "lost" }
end
beat "one" { dana "Hi.", reply "Yes." { tone = "ask", next = "end" } }
ending "Over" { outcome = "kept" }

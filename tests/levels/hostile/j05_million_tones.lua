-- idea: a million tones
-- expect: ERR|TIME|MEM
encounter "E" { brief = "B." }
local dana = customer "Dana" { }
for i = 1, 1000000 do
  tone("t" .. i) { class = "solving", mood = 1 }
end
beat "one" { dana "Hi.", reply "Yes." { tone = "ask", next = "end" } }
ending "Over" { outcome = "kept" }

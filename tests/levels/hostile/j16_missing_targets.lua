-- idea: 50,000 replies to 50,000 beats that are not there
-- expect: ERR|TIME|MEM
encounter "E" { brief = "B." }
local dana = customer "Dana" { }
for b = 1, 10000 do
  local all = {}
  for i = 1, 5 do all[i] = reply("r" .. i) { tone = "ask", next = "n" .. b * 5 + i } end
  beat("b" .. b) (all)
end
beat "one" { dana "Hi.", reply "Yes." { tone = "ask", next = "end" } }
ending "Over" { outcome = "kept" }

-- idea: a reply of half a mebibyte that every rule reads
-- expect: ERR|TIME|MEM
encounter "E" { brief = "B." }
local dana = customer "Dana" { }
beat "b" { dana(("you always never but "):rep(20000)), reply(("you always never but calm down "):rep(15000)) { tone = "ask", next = "nowhere" } }
beat "one" { dana "Hi.", reply "Yes." { tone = "ask", next = "end" } }
ending "Over" { outcome = "kept" }

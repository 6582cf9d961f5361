-- idea: a line of half a mebibyte without a space
-- expect: ERR|MEM
encounter "E" { brief = "B." }
local dana = customer "Dana" { }
beat "b" { dana(("\u{1F600}"):rep(100000)), reply "x" { tone = "ask", next = "nowhere" } }
beat "one" { dana "Hi.", reply "Yes." { tone = "ask", next = "end" } }
ending "Over" { outcome = "kept" }

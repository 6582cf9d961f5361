-- idea: a text of a hundred thousand braces
-- expect: ERR|TIME|MEM
encounter "E" { brief = "B." }
local dana = customer "Dana" { }
beat "b" { dana(("{nothing}"):rep(100000)), reply "x" { tone = "ask", next = "end" } }
beat "one" { dana "Hi.", reply "Yes." { tone = "ask", next = "end" } }
ending "Over" { outcome = "kept" }

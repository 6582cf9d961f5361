-- idea: an error in the middle of a beat
-- expect: ERR
encounter "E" { brief = "B." }
local dana = customer "Dana" { }
beat "b" { dana "Hi.", reply "x" { tone = error("no") } }

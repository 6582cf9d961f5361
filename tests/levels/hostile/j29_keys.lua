-- idea: positions that are none
-- expect: ERR
encounter "E" { brief = "B." }
local dana = customer "Dana" { }
beat "b" { [0] = dana "x", [-1] = dana "y", [1 << 40] = dana "z", [0.5] = dana "h", [true] = dana "t", [dana] = dana, [{}] = {} }
beat "one" { dana "Hi.", reply "Yes." { tone = "ask", next = "end" } }
ending "Over" { outcome = "kept" }

-- idea: one reply in two beats, a beat in itself, customers as lines
-- expect: ERR
encounter "E" { brief = "B." }
local dana = customer "Dana" { }
local r = reply "r" { tone = "ask", next = "end" }
local b = beat "b" { dana, dana.does, dana.thinks, r, r }
beat "c" { b, r, dana "x", beat "d" { r } }
reply "q" { tone = dana, next = b, r, b }
dana.does = b
r.tone = "blame"
r(r)
b()
beat "one" { dana "Hi.", reply "Yes." { tone = "ask", next = "end" } }
ending "Over" { outcome = "kept" }

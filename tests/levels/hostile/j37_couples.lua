-- idea: customers who are each other's partners in a ring
-- expect: ERR
encounter "E" { brief = "B." }
local dana = customer "Dana" { }
local a = customer "A" { partner = dana }
local b = customer "B" { partner = a }
customer "C" { partner = b, id = "dana" }
customer "D" { partner = "d" }
beat "one" { dana "Hi.", reply "Yes." { tone = "ask", next = "end" } }
ending "Over" { outcome = "kept" }

-- idea: beats that go round without a reply
-- expect: ERR
encounter "E" { brief = "B." }
local dana = customer "Dana" { }
beat "a" { next = "b" }
beat "b" { next = "a" }

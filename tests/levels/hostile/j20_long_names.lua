-- idea: names of a mebibyte
-- expect: ERR|MEM|TIME
local n = ("n"):rep(1 << 20)
encounter(n) { brief = n, place = n, start = n, language = n, visit_of = n, vars = { [n] = n } }
local dana = customer(n) { id = n, [n] = n, look = { [n] = n } }
fact(n)(n)
beat(n) { dana(n), reply(n) { id = n, tone = n, next = n, learns = n, to = n } }
ending(n) { outcome = n }

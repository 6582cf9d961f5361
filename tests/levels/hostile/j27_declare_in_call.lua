-- idea: kinds that call themselves while they are filled
-- expect: ERR|TIME|MEM
local function f(n) return beat("b" .. n) { reply "x" { tone = "ask", f(n + 1) } } end
f(1)

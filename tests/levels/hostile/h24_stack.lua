-- idea: a function that calls itself, never at its end
-- expect: ERR|MEM
local function f(x) return 1 + f(x) end
return f(1)

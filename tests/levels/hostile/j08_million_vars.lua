-- idea: a million variables
-- expect: ERR|TIME|MEM
local vars = {}
for i = 1, 1000000 do vars["v" .. i] = true end
encounter "E" { brief = "B.", vars = vars }

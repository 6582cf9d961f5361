-- idea: comparing long texts that are alike
-- expect: TIME|MEM
local a = ("x"):rep(1 << 20)
a = a .. a .. a .. a
local b = a .. "1"
local c = a .. "2"
while b < c do end

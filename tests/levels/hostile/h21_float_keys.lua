-- idea: float keys that collide
-- expect: TIME|MEM|ERR
local t = {}
for i = 1, 10000000 do t[i * 2^-1074] = i t[2^i] = i end
while true do end

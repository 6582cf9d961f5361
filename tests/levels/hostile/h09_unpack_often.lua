-- idea: unpack 90,000 values into 90,000 values
-- expect: TIME|MEM|ERR
local t = {}
for i = 1, 90000 do t[i] = i end
while true do t = { table.unpack(t) } end

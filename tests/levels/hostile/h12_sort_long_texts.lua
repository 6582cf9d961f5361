-- idea: sorting texts that are alike for a mebibyte
-- expect: TIME|MEM|ERR
local t, s = {}, ("x"):rep(1000000)
for i = 1, 20 do t[i] = s .. i end
while true do table.sort(t, function(a, b) return a > b end) end

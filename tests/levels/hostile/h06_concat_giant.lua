-- idea: table.concat of 100,000 texts of 1 KiB
-- expect: MEM|ERR
local t, s = {}, ("x"):rep(1024)
for i = 1, 100000 do t[i] = s end
return table.concat(t)

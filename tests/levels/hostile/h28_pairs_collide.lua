-- idea: a table that grows while it is walked through
-- expect: ERR|TIME|MEM
local t = { 1 }
for k in pairs(t) do t[k + 1] = 1 end

-- idea: one table with a million unknown fields
-- expect: ERR|TIME|MEM
local t = {}
for i = 1, 1000000 do t["field" .. i] = i end
customer "Dana" (t)

-- idea: a comparison that contradicts itself
-- expect: ERR|TIME
local t = {}
for i = 1, 50000 do t[i] = i % 7 end
while true do table.sort(t, function() return true end) end

-- idea: table.insert at the front, a hundred thousand times
-- expect: TIME
local t = {}
while true do table.insert(t, 1, 1) end

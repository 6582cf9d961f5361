-- idea: going deeper into a name that nothing has
-- expect: ERR|TIME|MEM
local x = nowhere
while true do x = x.y(1)(2).z end

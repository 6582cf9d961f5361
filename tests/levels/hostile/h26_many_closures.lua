-- idea: a closure each, all kept, each with its own variables
-- expect: MEM|TIME
local all = {}
for i = 1, math.huge do
  local a, b, c = i, i, i
  all[i] = function() return a + b + c end
end

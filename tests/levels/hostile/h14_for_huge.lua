-- idea: for i = 1, math.huge
-- expect: TIME
for i = 1, math.huge do end

-- idea: a loop to the largest integer, with steps beyond it
-- expect: ERR
for i = math.maxinteger - 1, math.maxinteger, 2 do end
for i = math.mininteger, 0, -1 do end
error("through")

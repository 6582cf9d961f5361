-- idea: a float loop that never moves
-- expect: TIME
for i = 1e16, 2e16, 0.1 do end

-- idea: a step of zero
-- expect: ERR
for i = 1, 2, 0 do end

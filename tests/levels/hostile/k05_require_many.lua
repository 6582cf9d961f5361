-- idea: a thousand files that are not there
-- expect: ERR|TIME
for i = 1, 1000 do require("nothing" .. i) end

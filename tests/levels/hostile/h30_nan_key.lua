-- idea: a table with not-a-number as its key
-- expect: ERR
local t = {}
t[0/0] = 1

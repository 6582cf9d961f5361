-- idea: a format with 200,000 places
-- expect: ERR
local f = ("%d"):rep(200000)
return f:format(1)

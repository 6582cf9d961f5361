-- idea: what tostring might give away
-- expect: ERR
local seen = tostring({}) .. tostring(print) .. tostring(function() end)
error(seen:lower())

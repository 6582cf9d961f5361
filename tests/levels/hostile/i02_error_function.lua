-- idea: an error that is a function
-- expect: ERR
error(function() while true do end end)

-- idea: methods of texts put in place of ours
-- expect: ERR
string.rep = function() while true do end end
("x"):rep(5)

-- idea: ("x"):rep with a huge count
-- expect: ERR
return ("x"):rep(1 << 40)

-- idea: a name of a mebibyte
-- expect: ERR
require(("x"):rep(1 << 20))

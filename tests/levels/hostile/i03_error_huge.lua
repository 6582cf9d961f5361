-- idea: an error of a mebibyte
-- expect: ERR
error(("x"):rep(1 << 20))

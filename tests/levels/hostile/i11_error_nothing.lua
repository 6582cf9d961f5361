-- idea: assert without words
-- expect: ERR
assert(nil)

-- idea: assert with a table for its message
-- expect: ERR
assert(false, { 1 })

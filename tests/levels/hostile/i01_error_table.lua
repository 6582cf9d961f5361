-- idea: an error that is a table
-- expect: ERR
error({ "x" })

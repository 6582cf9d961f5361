-- idea: table.concat over a range that is not there
-- expect: ERR
return table.concat({}, "", 1, math.maxinteger)

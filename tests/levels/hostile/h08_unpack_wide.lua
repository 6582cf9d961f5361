-- idea: table.unpack with the widest range
-- expect: ERR
return table.unpack({}, math.mininteger, math.maxinteger)

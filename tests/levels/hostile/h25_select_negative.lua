-- idea: select from behind what is there
-- expect: ERR
return select(-5, 1)

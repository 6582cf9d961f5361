-- idea: integer division by zero
-- expect: ERR
return 1 // 0

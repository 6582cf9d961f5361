-- idea: precision of a float
-- expect: ERR
return ("%.99999f"):format(1)

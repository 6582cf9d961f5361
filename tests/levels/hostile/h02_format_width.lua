-- idea: widths and precisions of five digits
-- expect: ERR
return ("%99999d"):format(1)

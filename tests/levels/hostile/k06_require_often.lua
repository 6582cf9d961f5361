-- idea: the same missing file, for ever
-- expect: ERR|TIME|MEM
while true do require "nothing" end

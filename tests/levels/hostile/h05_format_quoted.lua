-- idea: %q makes a text four times as long, again and again
-- expect: MEM|ERR|TIME
local s = "\1"
while true do s = ("%q"):format(s) end

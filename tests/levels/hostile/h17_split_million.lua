-- idea: a text split into half a million
-- expect: MEM|ERR|TIME
while true do ("a "):rep(1 << 19):split(" ") end

-- idea: an error that blames another place
-- expect: ERR
local function f() error("levels/other.lua:99: wrong", 3) end
local function g() f() end
g()

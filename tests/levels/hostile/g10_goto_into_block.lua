-- idea: goto into the scope of a local
-- expect: ERR
goto inside
local x = 1
::inside:: print(x)

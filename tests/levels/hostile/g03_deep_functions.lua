-- idea: functions in functions
-- expect: ERR
local f =
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return function() return function() return function() return functi
on() return function() return function() return function() return fu
nction() return function() return function() return function() retur
n function() return function() return function() return function() r
eturn function() return function() return function() return function
() return function() return function() return function() return func
tion() return function() return function() return function() return 
function() return function() return function() return function() ret
urn function() return function() return function() return function()
 return 
1
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end end end end end end end end end end 
end end end end end end end end 

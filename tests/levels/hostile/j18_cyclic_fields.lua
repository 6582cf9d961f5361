-- idea: tables that hold themselves, in every field
-- expect: ERR
local t = {}
for _, key in ipairs { "look", "voice", "takes", "temper", "next", "vars", "stake", "mood", "tone", "sound", "clue", 1, 2 } do t[key] = t end
encounter "E" (t)
local dana = customer "Dana" (t)
beat "b" { dana(t), reply "r" (t), silence(t), t }
ending "e" (t)
playthrough "p" (t)
tone "x" (t)
sound "y" (t)
debrief(t)
thought "h" (t)

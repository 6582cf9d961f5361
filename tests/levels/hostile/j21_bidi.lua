-- idea: controls and directions in every text
-- expect: ERR
local t = "\u{202E}\u{2066}a\1\2\27[31m\u{85}\u{9B}b\u{FEFF}\u{200B}\u{FFFF}\u{10FFFF}"
encounter(t) { brief = t, goal = t, place = t }
local dana = customer(t) { }
beat(t) { dana(t), reply(t) { tone = t, next = t } }
ending(t) { outcome = "kept" }

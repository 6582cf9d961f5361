-- expect: 4: script-failed
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
error("elsewhere.lua:1: all is well", 0)

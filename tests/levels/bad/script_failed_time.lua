-- expect: 4: script-failed
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
while true do end

-- expect: 3: not-text
encounter "A parcel" { brief = "Wrong house." }
local ida = customer "Ida Bérg" { }

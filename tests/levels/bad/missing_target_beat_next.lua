-- expect: 4: missing-target
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" { ida "Wait.", next = "hall" }
ending "Taken back" { outcome = "kept" }

-- expect: 2: missing-field
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
ending "Taken back" { outcome = "kept" }

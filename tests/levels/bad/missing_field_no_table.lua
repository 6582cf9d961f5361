-- expect: 5: missing-field, 8: missing-field
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  reply "Let me see.",
}
ending "Taken back" { outcome = "kept" }
fact "label"

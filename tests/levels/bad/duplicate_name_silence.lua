-- expect: 6: duplicate-name
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  silence { next = "end" },
  silence { next = "end" },
}
ending "Taken back" { outcome = "kept" }

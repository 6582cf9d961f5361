-- expect: 7: wording-against-tone
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  reply "Calm down, it is hard." { tone = "validate", next = "end" },
  reply "You must be cold." { tone = "validate", wording = -2, next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

-- expect: 2: unused-criterion
encounter "A parcel" { brief = "It has come to the wrong house.", score = true }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  reply "I'll take it back now." { tone = "commit", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

-- expect: 5: unused-criterion
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
criterion "named" "Names the next step"
criterion "greeted" "Says good morning"
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  reply "I'll take it back now." { tone = "commit", meets = "named", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

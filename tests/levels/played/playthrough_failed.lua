-- expect: 11: playthrough-failed
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }
playthrough "It comes back" {
  "Let me", ends = "Taken back", mood = { ida = { at_least = 90 } },
}
playthrough "It stays" { "Not mine", ends = "Taken back" }

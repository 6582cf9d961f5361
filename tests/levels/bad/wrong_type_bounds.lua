-- expect: 8: wrong-type, 9: wrong-type, 10: wrong-type, 11: wrong-type
encounter "A parcel" { brief = "Wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
}
playthrough "a number" { "Let me", mood = 20 }
playthrough "no limit" { "Let me", mood = { ida = 20 } }
playthrough "no customer" { "Let me", mood = { at_least = 20 } }
playthrough "no name" { "Let me", mood = { ida } }
ending "Taken back" { outcome = "kept" }

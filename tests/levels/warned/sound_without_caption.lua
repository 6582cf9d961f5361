-- expect: 7: sound-without-caption
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
sound "thump" { recipe = "knock" }
beat "door" {
  ida.does "She holds it out.",
  sound "thump",
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

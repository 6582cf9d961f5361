-- expect: 8: same-reply
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
  reply "Let me see." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

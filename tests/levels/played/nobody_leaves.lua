-- expect: 10: ending-never-reached
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
  reply "Not mine either." { tone = "curt", next = "Left there" },
}
ending "The door shuts" { outcome = "lost", leaves = ida }
ending "Taken back" { outcome = "kept" }
ending "Left there" { outcome = "uneasy" }

-- expect: 3: odd-per-cent
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { takes = { policy = 2, blame = 0 } }
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

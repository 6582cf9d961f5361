-- expect: 3: leaves-at-once, 10: one-road, 11: ending-never-reached
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { mood = -10, leaves = 60 }
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "She has gone" { leaves = ida, outcome = "lost" }
ending "Taken back" { outcome = "kept" }

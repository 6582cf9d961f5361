-- expect: 3: leaves-at-once
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { mood = -10, leaves = -8 }
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  reply "So it came to the wrong house." { tone = "reflect", next = "end" },
  reply "Not mine either, I can tell you." { tone = "curt", next = "end" },
}
ending "She has gone" { leaves = ida, outcome = "lost" }
ending "Taken back" { outcome = "kept" }

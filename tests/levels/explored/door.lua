-- Two replies of three lead in: 2/3 by chance.
encounter "The door" { brief = "She is at the door." }
local ida = customer "Ida Berg" { leaves = false }
beat "door" {
  ida "May I?", ida.does "She waits.",
  reply "Yes." { tone = "ask", next = "In" },
  reply "Of course." { tone = "ask", next = "In" },
  reply "No." { tone = "ask", next = "Out" },
}
ending "In" { outcome = "kept" }
ending "Out" { outcome = "lost" }
ending "Nobody opens" { outcome = "uneasy" }

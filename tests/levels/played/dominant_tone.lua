-- expect: 2: dominant-tone
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "label" },
  reply "Not mine either." { tone = "curt", next = "Left there" },
}
beat "label" {
  ida.does "She turns it over.",
  reply "That is how it is." { tone = "policy", next = "Thrown away" },
  reply "Whose name is on it?" { tone = "ask", next = "thanks" },
}
beat "thanks" {
  ida.does "She nods.",
  reply "Somebody misread it." { tone = "excuse", next = "Thrown away" },
  reply "May I take it along?" { tone = "ask", next = "Taken back" },
}
ending "Taken back" { outcome = "kept" }
ending "Left there" { outcome = "uneasy" }
ending "Thrown away" { outcome = "lost" }

-- expect: 2: best-always-first
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
  reply "It says Berger." { tone = "reflect", next = "thanks" },
  reply "That is how it is." { tone = "policy", next = "Thrown away" },
}
beat "thanks" {
  ida.does "She nods.",
  reply "Thank you for telling us." { tone = "thank", next = "Taken back" },
  reply "Somebody misread it." { tone = "excuse", next = "Thrown away" },
}
ending "Taken back" { outcome = "kept" }
ending "Left there" { outcome = "uneasy" }
ending "Thrown away" { outcome = "lost" }

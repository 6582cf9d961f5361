-- expect: 2: longest-wins
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  reply "Not mine." { tone = "curt", next = "Left there" },
  reply "Let me see whose it is." { tone = "ask", next = "label" },
}
beat "label" {
  ida.does "She turns it over.",
  reply "That's it." { tone = "policy", next = "Thrown away" },
  reply "It says Berger, with an r." { tone = "reflect", next = "yard" },
}
beat "yard" {
  ida.does "She looks over the fence.",
  reply "So?" { tone = "minimise", next = "Thrown away" },
  reply "Shall I take it over to them?" { tone = "options", next = "thanks" },
}
beat "thanks" {
  ida.does "She nods.",
  reply "Thank you for telling us today." { tone = "thank", next = "Taken back" },
  reply "A slip." { tone = "excuse", next = "Thrown away" },
}
ending "Taken back" { outcome = "kept" }
ending "Left there" { outcome = "uneasy" }
ending "Thrown away" { outcome = "lost" }

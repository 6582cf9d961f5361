-- Whoever takes the longest reply each time gets the best ending.
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { leaves = false }
beat "door" {
  ida.does "She holds it out.",
  reply "Not mine." { tone = "curt", next = "Left there" },
  reply "Let me see the label." { tone = "ask", next = "label" },
}
beat "label" {
  ida.does "She turns it over.",
  reply "It says Berger, not Berg." { tone = "reflect", next = "Taken back" },
  reply "So it is." { tone = "policy", next = "Left there" },
}
ending "Taken back" { outcome = "kept" }
ending "Left there" { outcome = "uneasy" }

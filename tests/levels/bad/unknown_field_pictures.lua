-- expect: 5: unknown-field
encounter "A parcel" { brief = "It has come to the wrong house." }

local ida = customer "Ida Berg" {
  look = { pictures = { angry = "own/wide.png" } },
}

beat "door" {
  ida "This isn't mine.",
  reply "Let me see the label." { tone = "ask", next = "end" },
}

ending "It is taken back" { outcome = "kept" }

-- expect: 7: missing-field
encounter "A parcel" { brief = "It has come to the wrong house." }

local ida = customer "Ida Berg" { }

-- neither a recipe nor a file
sound "thud" { caption = "a heavy thud" }

beat "door" {
  sound "thud",
  ida "This isn't mine.",
  reply "Let me see the label." { tone = "ask", next = "end" },
}

ending "It is taken back" { outcome = "kept" }

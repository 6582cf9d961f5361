-- expect: 8: unknown-kind
encounter "A parcel" { brief = "It has come to the wrong house." }

local ida = customer "Ida Berg" { }

beat "door" {
  ida "This isn't mine.",
  answer "Let me see the label." { tone = "ask", next = "end" },
  reply "No." { tone = "curt", next = "end" },
}

ending "It is taken back" { outcome = "kept" }

-- expect: 2: out-of-range
encounter "A parcel" { brief = "It has come to the wrong house.", language = "English" }

local ida = customer "Ida Berg" { }

beat "door" {
  ida "This isn't mine.",
  reply "Let me see the label." { tone = "ask", next = "end" },
}

ending "It is taken back" { outcome = "kept" }

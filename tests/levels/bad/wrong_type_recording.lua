-- expect: 7: wrong-type
encounter "A parcel" { brief = "It has come to the wrong house." }

local ida = customer "Ida Berg" { }

beat "door" {
  ida.does { "She holds the parcel out.", recording = "own/long.ogg" },
  ida "This isn't mine.",
  reply "Let me see the label." { tone = "ask", next = "end" },
}

ending "It is taken back" { outcome = "kept" }

-- expect: 6: wrong-type
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  reply "Let me see." { tone = "ask", next = "end" },
  ida "This isn't mine.",
}
ending "Taken back" { outcome = "kept" }

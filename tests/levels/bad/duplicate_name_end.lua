-- expect: 8: duplicate-name
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
}
beat "end" { next = "door" }
ending "Taken back" { outcome = "kept" }

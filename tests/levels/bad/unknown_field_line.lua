-- expect: 5: unknown-field
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida { angry = "This isn't mine.", calm = "This isn't mine, I think." },
  reply "Let me see." { tone = "ask", next = "end" },
}
ending "Taken back" { outcome = "kept" }

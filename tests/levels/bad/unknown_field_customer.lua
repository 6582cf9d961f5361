-- expect: 5: unknown-field
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.say "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
}
ending "Taken back" { outcome = "kept" }

-- expect: 8: missing-field, 8: missing-field
encounter "A parcel" {  brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
  think "Of course." { },
}
ending "Taken back" { outcome = "kept" }

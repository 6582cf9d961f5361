-- expect: 8: unknown-field
encounter "A parcel" {  brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
  silence { next = "end", about = "parcel" },
}
ending "Taken back" { outcome = "kept" }

-- expect: 3: unknown-field
encounter "A parcel" { brief = "Wrong house." }
local ida = customer "Ida Berg" { look = { hare = "bob" } }
beat "door" {
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
}
ending "Taken back" { outcome = "kept" }

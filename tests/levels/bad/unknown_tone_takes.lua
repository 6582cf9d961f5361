-- expect: 6: unknown-tone
encounter "A parcel" { brief = "Wrong house." }
local ida = customer "Ida Berg" {
  takes = {
    blame = 120,
    blaming = 130,
  },
}
beat "door" {
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
}
ending "Taken back" { outcome = "kept" }

-- expect: 5: unknown-look, 6: unknown-look
encounter "A parcel" { brief = "Wrong house." }
local ida = customer "Ida Berg" {
  look = {
    hair = "bobb",
    hair_colour = "gray",
  },
}
beat "door" {
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
}
ending "Taken back" { outcome = "kept" }

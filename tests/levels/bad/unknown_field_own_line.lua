-- expect: 4: unknown-field, 9: unknown-field
encounter "A parcel" {
  brief = "Wrong house.",
  chanel = "phone",
}
local ida = customer "Ida Berg" {
  mood = 10,
  temper = {
    sooth = 120,
  },
}
beat "door" {
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
}
ending "Taken back" { outcome = "kept" }

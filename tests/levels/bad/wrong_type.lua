-- expect: 4: wrong-type, 6: wrong-type, 10: wrong-type, 11: wrong-type
encounter "A parcel" {
  brief = "Wrong house.",
  place = 5,
  vars = {
    looked = {},
  },
}
local ida = customer "Ida Berg" {
  mood = "low",
  leaves = true,
}
beat "door" {
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
}
ending "Taken back" { outcome = "kept" }

-- expect: 4: out-of-range, 5: out-of-range, 6: out-of-range, 7: out-of-range, 7: out-of-range, 10: out-of-range, 11: out-of-range, 12: out-of-range, 13: out-of-range, 14: out-of-range, 14: out-of-range, 15: out-of-range, 16: out-of-range, 18: out-of-range, 21: out-of-range, 23: out-of-range
encounter "A parcel" {
  brief = "Wrong house.",
  channel = "telephone",
  backdrop = "moon",
  minutes = 0,
  stake = { currency = "Euro", sale = -1 },
}
local ida = customer "Ida Berg" {
  mood = 120,
  heat = -1,
  leaves = 0/0,
  takes = { ask = 1000 },
  look = { skin = 9, age = 120 },
  voice = { pitch = 40 },
  pronoun = "it",
}
thought "Again." { stance = "judgy" }
beat "door" {
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end", wording = 31 },
}
ending "Taken back" { outcome = "good" }

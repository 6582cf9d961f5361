-- expect: 11: unknown-customer
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
}
ending "Taken back" { outcome = "kept" }
playthrough "Well" {
  "Let me see.",
  mood = { otto = { at_least = 0 } },
}

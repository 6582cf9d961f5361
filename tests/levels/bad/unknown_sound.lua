-- expect: 5: unknown-sound, 6: unknown-sound
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  sound "dor_bell",
  ida { "Yes?", sound = "sihg" },
  reply "Let me see." { tone = "ask", next = "end" },
}
ending "Taken back" { outcome = "kept" }

-- expect: 5: missing-field, 7: missing-field
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida "  ",
  ida { sound = "sigh", pause = 1 },
  ida { pause = 1 },
  reply "Let me see." { tone = "ask", next = "end" },
}
ending "Taken back" { outcome = "kept" }

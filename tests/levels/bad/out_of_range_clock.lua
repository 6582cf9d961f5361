-- expect: 2: out-of-range, 5: out-of-range, 6: out-of-range
encounter "A parcel" { clock = "quarter past", brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does { "She waits.", clock = "24:00" },
  aside { "It grows late.", clock = "9:5:1" },
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

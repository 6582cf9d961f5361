-- expect: 6: out-of-range
encounter "A parcel" {  brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She waits.",
  event "A lorry passes." { mood = -31 },
  reply "Let me see." { tone = "ask", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

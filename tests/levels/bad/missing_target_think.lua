-- expect: 8: missing-target
encounter "A parcel" {  brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
  think "Of course." { stance = "judging", next = "dor" },
}
ending "Taken back" { outcome = "kept" }

-- expect: 8: out-of-range
encounter "A parcel" {  brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
  think "Of course." { stance = "kind", next = "door" },
}
ending "Taken back" { outcome = "kept" }

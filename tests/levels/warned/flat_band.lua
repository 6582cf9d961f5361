-- expect: 6: flat-band
encounter "A parcel" {  brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She waits.",
  ida { furious = "This isn't mine!", upset = "This isn't mine.", calm = "Not for me." },
  reply "Let me see." { tone = "ask", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

-- expect: 7: unknown-customer
encounter "A parcel" {  brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end", to = "everyone" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

-- expect: 8: unknown-customer
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
}
ending "Gone" { leaves = "otto", outcome = "lost" }
ending "Taken back" { outcome = "kept" }

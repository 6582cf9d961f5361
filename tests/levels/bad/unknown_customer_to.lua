-- expect: 5: unknown-customer
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  reply "Let me see." { tone = "ask", next = "end", to = idda },
}
ending "Taken back" { outcome = "kept" }

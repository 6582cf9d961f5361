-- expect: 7: wrong-type
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  reply "Let me see." { tone = "ask", next = "end" },
}
reply "No." { tone = "curt", next = "end" }
ending "Taken back" { outcome = "kept" }

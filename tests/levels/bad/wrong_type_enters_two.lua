-- expect: 6: wrong-type
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
local ole = customer "Ole Berg" { present = false }
beat "door" {
  enters { ida, ole },
  reply "Let me see." { tone = "ask", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

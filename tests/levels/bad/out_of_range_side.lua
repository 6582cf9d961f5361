-- expect: 4: out-of-range
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
local ole = customer "Ole Berg" { side = "our" }
beat "door" {
  reply "Let me see." { tone = "ask", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

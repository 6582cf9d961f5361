-- expect: 4: wrong-type, 4: wrong-type
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
local ole = customer "Ole Berg" { side = "ours", mood = -10, leaves = -50 }
beat "door" {
  reply "Let me see." { tone = "ask", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

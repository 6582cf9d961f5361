-- expect: 4: wrong-type, 6: wrong-type, 10: wrong-type, 12: wrong-type
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
local ole = customer "Ole Berg" { side = "ours", partner = ida }
beat "door" {
  event "The lamp falls." { to = ole, mood = -5 },
  reply "Let me see." { tone = "ask", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "He has had enough" { leaves = ole, outcome = "lost" }
ending "Taken back" { outcome = "kept" }
playthrough "He stays calm" { "Let me see.", mood = { ole = { at_least = 0 } } }

-- expect: 5: unseen-cue, 6: unseen-cue, 7: unseen-cue
encounter "A parcel" {  brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She puts both hands on it.",
  aside "Rain, all morning.",
  ida.does { "She looks round.", animal = "arms" },
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

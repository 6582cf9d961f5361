-- expect: 9: missing-target
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida "This isn't mine.",
  reply "Let me see." {
    tone = "ask",
    why = "A look costs nothing.",
    next = "dor",
  },
}
ending "Taken back" { outcome = "kept" }

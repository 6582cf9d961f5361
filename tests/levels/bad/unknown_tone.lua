-- expect: 6: unknown-tone
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida "This isn't mine.",
  reply "Let me see." { tone = "aks", next = "end" },
}
ending "Taken back" { outcome = "kept" }

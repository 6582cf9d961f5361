-- expect: 8: unknown-tone
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  reply "Let me see." { next = "end",
    tone = {
      "ask",
      "refelct",
    } },
}
ending "Taken back" { outcome = "kept" }

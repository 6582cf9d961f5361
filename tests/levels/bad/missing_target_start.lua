-- expect: 4: missing-target
encounter "A parcel" {
  brief = "It has come to the wrong house.",
  start = "porch",
}
local ida = customer "Ida Berg" { }
beat "door" {
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
}
ending "Taken back" { outcome = "kept" }

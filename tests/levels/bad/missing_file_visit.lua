-- expect: 4: missing-file
encounter "A parcel" {
  brief = "Wrong house.",
  visit_of = "the_first_parcel",
}
local ida = customer "Ida Berg" { }
beat "door" {
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
}
ending "Taken back" { outcome = "kept" }

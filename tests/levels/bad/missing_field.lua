-- expect: 2: missing-field, 5: missing-field, 6: missing-field, 8: missing-field, 9: missing-field
encounter "A parcel" { goal = "It goes to the right house." }
local ida = customer "Ida Berg" { }
beat "door" {
  reply "Let me see." { tone = "ask" },
  reply "No." { next = "end" },
}
ending "Taken back" { }
thought "Again." { }

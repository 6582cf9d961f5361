-- expect: 2: missing-field
encounter "A parcel" { brief = "Wrong house." }
beat "door" {
  reply "Let me see." { tone = "ask", next = "end" },
}
ending "Taken back" { outcome = "kept" }

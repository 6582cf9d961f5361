-- expect: 4: missing-field, 5: missing-field
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat {
  reply "" { tone = "ask", next = "end" },
}
ending "Taken back" { outcome = "kept" }

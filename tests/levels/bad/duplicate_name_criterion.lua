-- expect: 5: duplicate-name
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
criterion "named" "Names the next step"
criterion "named" "Says her name"
beat "door" {
  reply "Let me see." { tone = "ask", meets = "named", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

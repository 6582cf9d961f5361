-- expect: 6: unknown-criterion
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
criterion "named" "Names the next step"
beat "door" {
  reply "Let me see." { tone = "ask", meets = "namd", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

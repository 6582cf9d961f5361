-- expect: 8: unknown-criterion
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
criterion "named" "Names the next step"
beat "door" {
  reply "Let me see." { tone = "ask", meets = "named", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end",
    when = function(now) return now.met "nmaed" end },
}
ending "Taken back" { outcome = "kept" }

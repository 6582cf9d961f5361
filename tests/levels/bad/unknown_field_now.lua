-- expect: 6: unknown-field
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  reply "Let me see." { tone = "ask", next = "end",
    when = function(now) return now.moods(ida) > 0 end },
}
ending "Taken back" { outcome = "kept" }

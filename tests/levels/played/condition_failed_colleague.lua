-- expect: 6: never-offered, 7: condition-failed
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
local ole = customer "Ole Berg" { side = "ours" }
beat "door" {
  reply "Let me see." { tone = "ask", next = "end",
    when = function(now) return now.mood(ole) > 0 end },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

-- expect: 6: missing-target
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  reply "Let me see." { tone = "ask", next = "end",
    when = function(now) return now.visited "dor" == 0 end },
}
ending "Taken back" { outcome = "kept" }

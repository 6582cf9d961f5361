-- expect: 6: wrong-type
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  reply "Let me see." { tone = "ask", next = "end",
    when = function(now) return now.heat "ida" < 50 end },
}
ending "Taken back" { outcome = "kept" }

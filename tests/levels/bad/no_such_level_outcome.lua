-- expect: 10: no-such-level
encounter "A parcel" {
  brief = "Wrong house.",
}
local ida = customer "Ida Berg" { }
beat "door" {
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
}
ending "Known" { outcome = "kept", when = function(now) return now.outcome "yesterdays_parcel" == "kept" end }
ending "Taken back" { outcome = "kept" }

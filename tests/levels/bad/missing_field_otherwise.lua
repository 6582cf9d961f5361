-- expect: 5: missing-field
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  when = function(now) return now.turn < 3 end,
  reply "Let me see." { tone = "ask", next = "end" },
}
ending "Taken back" { outcome = "kept" }

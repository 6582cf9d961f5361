-- expect: 9: no-default-ending
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
}
ending "Gone" { leaves = ida, outcome = "lost" }
ending "Taken back" {
  outcome = "kept",
  when = function(now) return now.mood(ida) > 0 end,
}
ending "Taken away" { leaves = ida, outcome = "lost" }

-- expect: 11: unreachable-beat
encounter "A parcel" { brief = "It has come to the wrong house.", vars = { paid = false } }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask",
    next = { { "paid", when = function(now) return now.vars.paid end }, "end" } },
  reply "Not mine either." { tone = "curt", next = "end" },
}
beat "paid" {
  ida.does "She laughs.",
  reply "Let me see." { tone = "ask", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

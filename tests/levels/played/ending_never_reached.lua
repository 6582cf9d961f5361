-- expect: 10: ending-never-reached
encounter "A parcel" { brief = "It has come to the wrong house.", vars = { paid = false } }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
  reply "Not mine either." { tone = "curt", next = "Left there" },
}
ending "Paid" { outcome = "delighted", when = function(now) return now.vars.paid end }
ending "Taken back" { outcome = "kept" }
ending "Left there" { outcome = "uneasy" }

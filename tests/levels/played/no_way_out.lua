-- expect: 4: no-way-out, 9: never-offered, 12: ending-never-reached
encounter "A parcel" { brief = "It has come to the wrong house.", vars = { paid = false } }
local ida = customer "Ida Berg" { leaves = false }
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", once = false, next = "door" },
  reply "Not mine either." { tone = "curt", once = false, next = "door" },
  reply "Since you paid." { tone = "thank", next = "end",
    when = function(now) return now.vars.paid end },
}
ending "Taken back" { outcome = "kept" }

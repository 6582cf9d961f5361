-- expect: 9: never-offered
encounter "A parcel" { brief = "It has come to the wrong house.", vars = { paid = false } }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
  reply "Since you paid." { tone = "thank", next = "end",
    when = function(now) return now.vars.paid end },
}
ending "Taken back" { outcome = "kept" }

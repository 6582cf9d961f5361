-- expect: 10: condition-failed
encounter "A parcel" { brief = "It has come to the wrong house.", vars = { name = "Ida" } }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "door" },
  reply "Not mine either." { tone = "curt", next = "end" },
  reply "What is on the label?" { tone = "reflect", next = "end",
    when = function(now) return now.turn ~= 1 or now.vars.name > 2 end },
}
ending "Taken back" { outcome = "kept" }

-- expect: 8: condition-failed
encounter "A parcel" { brief = "It has come to the wrong house.", vars = { count = 0 } }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end",
    effect = function(now) now.vars.count = now.vars.count + now.before end },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

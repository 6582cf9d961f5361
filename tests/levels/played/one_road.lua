-- expect: 21: one-road
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  reply "Not mine either." { tone = "curt", next = "end" },
  reply "Let me see." { tone = "ask", next = "label" },
}
beat "label" {
  ida.does "She turns it over.",
  reply "That is how it is." { tone = "policy", next = "end" },
  reply "It says Berger." { tone = "reflect", next = "thanks" },
}
beat "thanks" {
  ida.does "She nods.",
  reply "Somebody misread it." { tone = "excuse", next = "end" },
  reply "Thank you for telling us." { tone = "thank", next = "Taken back" },
}
ending "Taken back" { outcome = "kept", when = function(now) return now.used "thank" > 0 end }
ending "Left there" { outcome = "uneasy" }

-- expect: 6: unused-variable
encounter "A parcel" {
  brief = "{name}, it is the wrong house.",
  vars = {
    name = "Jo", looked = false,
    turned = false,
  },
}
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end", effect = function(now) now.vars.looked = true end },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

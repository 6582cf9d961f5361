-- expect: 6: undeclared-variable
encounter "A parcel" { brief = "Wrong house.", vars = { looked = false } }
local ida = customer "Ida Berg" { }
beat "door" {
  reply "Let me see." { tone = "ask", next = "end",
    effect = function(now) now.vars.loked = true end },
}
ending "Taken back" { outcome = "kept" }

-- expect: 6: undeclared-variable
encounter "A parcel" { brief = "Wrong house.", vars = { looked = false } }
local ida = customer "Ida Berg" { }
beat "door" {
  reply "Let me see." { tone = "ask", next = "end",
    when = function(state) return not state.vars.lookd end },
  reply "No." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

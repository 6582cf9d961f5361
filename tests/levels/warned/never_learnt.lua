-- expect: 4: never-learnt
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
fact "label" "The label is torn."
beat "door" {
  ida.does "She holds it out.",
  ida { "This isn't mine. See how torn it is.", clue = "label" },
  reply "Let me see." { tone = "ask", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end",
    when = function(now) return not now.knows "label" end },
}
ending "Taken back" { outcome = "kept" }
playthrough "She tells it" { "Let me see.", ends = "Taken back" }

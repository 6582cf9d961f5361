-- expect: 5: unused-fact
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
fact "label" "The label is torn."
fact "dog" "There is a dog."
beat "door" {
  ida.does "She holds it out.",
  ida { "This isn't mine. See how torn it is.", clue = "label" },
  reply "Let me see." { tone = "ask", next = "end" },
  reply "Not mine either." { tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }

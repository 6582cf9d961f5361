-- expect: 4: duplicate-name, 5: duplicate-name, 7: duplicate-name, 12: duplicate-name, 14: duplicate-name, 17: duplicate-name, 18: duplicate-name, 20: duplicate-name
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
encounter "Another" { brief = "No." }
local anna = customer "Ida Holm" { }
fact "label" "The label is torn."
fact "label" "The label is wet."
beat "door" {
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
}
beat "door" {
  reply "No." { id = "no", tone = "curt", next = "end" },
  reply "Not now." { id = "no", tone = "curt", next = "end" },
}
ending "Taken back" { outcome = "kept" }
ending "Taken back" { outcome = "kept" }
beat "Taken back" { next = "end" }
tone "shrug" { class = "threat", mood = -10 }
tone "shrug" { class = "threat", mood = -20 }

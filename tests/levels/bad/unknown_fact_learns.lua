-- expect: 6: unknown-fact
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
fact "label" "The label is torn."
beat "door" {
  reply "Let me see." { tone = "ask", learns = "lable", next = "end" },
}
ending "Taken back" { outcome = "kept" }

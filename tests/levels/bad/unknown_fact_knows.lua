-- expect: 8: unknown-fact
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
fact "label" "The label is torn."
beat "door" {
  reply "Let me see." { tone = "ask", next = "end", learns = "label" },
  reply "I know." { tone = "curt", next = "end", when = function(now)
    return now.knows "labels" end },
}
ending "Taken back" { outcome = "kept" }

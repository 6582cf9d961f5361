-- expect: 9: no-way-out
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  reply "In." { tone = "ask", next = "hall" },
  reply "Off." { tone = "curt", next = "end" },
}
beat "hall" { reply "On." { tone = "ask", next = "kitchen" } }
beat "kitchen" {
  reply "Up." { tone = "ask", next = "stairs" },
}
beat "stairs" { reply "Down." { tone = "ask", next = "kitchen" } }
ending "Taken back" { outcome = "kept" }

-- expect: 5: no-way-out
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" { reply "In." { tone = "ask", next = "hall" } }
beat "hall" {
  ida "And here it ends.",
}
ending "Taken back" { outcome = "kept" }

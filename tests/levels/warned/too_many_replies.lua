-- expect: 4: too-many-replies
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She waits.",
  reply "One" { tone = "ask", next = "end" },
  reply "Two" { tone = "ask", next = "end" },
  reply "Three" { tone = "ask", next = "end" },
  reply "Four" { tone = "ask", next = "end" },
  reply "Five" { tone = "ask", next = "end" },
  reply "Six" { tone = "ask", next = "end" },
  reply "Seven" { tone = "ask", next = "end" },
}
ending "Taken back" { outcome = "kept" }

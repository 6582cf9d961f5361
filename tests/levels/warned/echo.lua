-- expect: 2: echo
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door0" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Eleven." { tone = "ask", next = "door1", ida "Eleven it is." },
  reply "Twelve." { tone = "curt", next = "door1", ida "Twelve, then." },
}
beat "door1" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Thirteen." { tone = "ask", next = "door2", ida "I see." },
  reply "Forty." { tone = "curt", next = "door2", ida "Forty, yes." },
}
beat "door2" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Fifty." { tone = "ask", next = "door3", ida "Fifty. Good." },
  reply "Sixty." { tone = "curt", next = "door3", ida "Sixty?" },
}
beat "door3" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Seventy." { tone = "ask", next = "door4", ida "Fine." },
  reply "Eighty." { tone = "curt", next = "door4", ida "No." },
}
beat "door4" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Ninety." { tone = "ask", next = "door5", ida "Perhaps." },
  reply "Hundred." { tone = "curt", next = "door5", ida "Go on." },
}
beat "door5" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Nought." { tone = "ask", next = "door6", ida "Where?" },
  reply "Seven." { tone = "curt", next = "door6", ida "Seven. Right." },
}
beat "door6" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Three." { tone = "ask", next = "door7", ida "So be it." },
  reply "Four." { tone = "curt", next = "door7", ida "Four!" },
}
beat "door7" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Red." { tone = "ask", next = "door8", ida "Red? No." },
  reply "Blue." { tone = "curt", next = "door8", ida "Blue, maybe." },
}
beat "door8" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Green." { tone = "ask", next = "door9", ida "Green. Why?" },
  reply "Brown." { tone = "curt", next = "door9", ida "I see." },
}
beat "door9" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "White." { tone = "ask", next = "door10", ida "White is fine." },
  reply "Black." { tone = "curt", next = "door10", ida "Black, please." },
}
beat "door10" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Silver." { tone = "ask", next = "door11", ida "Hm." },
  reply "Golden." { tone = "curt", next = "door11", ida "Yes." },
}
beat "door11" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Paper." { tone = "ask", next = "end", ida "Paper, of course." },
  reply "Carton." { tone = "curt", next = "end", ida "Well." },
}
ending "Taken back" { outcome = "kept" }

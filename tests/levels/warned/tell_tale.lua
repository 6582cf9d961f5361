-- expect: 2: tell-tale
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door0" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Eleven!" { tone = "curt", next = "door1" },
  reply "Twelve!" { tone = "curt", next = "door1" },
  reply "Let me see." { tone = "ask", next = "door1" },
}
beat "door1" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Thirteen!" { tone = "curt", next = "door2" },
  reply "Forty!" { tone = "curt", next = "door2" },
  reply "And whose." { tone = "ask", next = "door2" },
}
beat "door2" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Fifty!" { tone = "curt", next = "door3" },
  reply "Sixty!" { tone = "curt", next = "door3" },
  reply "Where from." { tone = "ask", next = "door3" },
}
beat "door3" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Seventy!" { tone = "curt", next = "door4" },
  reply "Eighty!" { tone = "curt", next = "door4" },
  reply "What now." { tone = "ask", next = "door4" },
}
beat "door4" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Ninety!" { tone = "curt", next = "door5" },
  reply "Hundred!" { tone = "curt", next = "door5" },
  reply "Go on." { tone = "ask", next = "door5" },
}
beat "door5" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Nought!" { tone = "curt", next = "door6" },
  reply "Seven!" { tone = "curt", next = "door6" },
  reply "Go on then." { tone = "ask", next = "door6" },
}
beat "door6" {
  ida.does "She waits.",
  ida "This isn't mine.",
  reply "Three!" { tone = "curt", next = "end" },
  reply "Four!" { tone = "curt", next = "end" },
  reply "Thank you." { tone = "ask", next = "end" },
}
ending "Taken back" { outcome = "kept" }

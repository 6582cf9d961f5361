-- expect: 2: no-font, 10: no-font
encounter "A parcel, பொதி" { brief = "It has come to the wrong house." }

local ida = customer "Ida Berg" { }

beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine. בדיוק! 不是我的。",
  reply "Let me see the label." { tone = "ask", next = "end" },
  reply "𓀀?" { tone = "curt", next = "end" },
  reply "It is yours." { tone = "blame", next = "end" },
}

ending "It is taken back" { outcome = "uneasy" }

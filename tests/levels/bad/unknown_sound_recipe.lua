-- expect: 6: unknown-sound
encounter "A parcel" { brief = "It has come to the wrong house." }

local ida = customer "Ida Berg" { }

sound "thud" { caption = "a heavy thud", recipe = "nock" }

beat "door" {
  sound "thud",
  ida "This isn't mine.",
  reply "Let me see the label." { tone = "ask", next = "end" },
}

ending "It is taken back" { outcome = "kept" }

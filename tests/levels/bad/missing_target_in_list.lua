-- expect: 8: missing-target
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  reply "Let me see." {
    tone = "ask",
    next = {
      { "hall", when = function(now) return now.turn > 1 end },
      "end",
    },
  },
}
ending "Taken back" { outcome = "kept" }

-- expect: 7: missing-target
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  reply "Let me see." { tone = "ask", next = "end",
    when = function(n)
      return n.said("let_me_sea") == 0 end },
}
ending "Taken back" { outcome = "kept" }

-- expect: 9: not-all-tried
encounter "A slow parcel" { brief = "It has come to the wrong house.", vars = { n = 0 } }
local ida = customer "Ida Berg" { mood = 10 }
beat "door" {
  ida.does "She holds it out.",
  ida "It isn't mine.",
  reply "Let me see." { tone = "ask", once = false, next = "door",
    effect = function(now) now.vars.n = now.vars.n + 1 end },
  reply "Not mine either." { tone = "curt", next = "end",
    when = function(now) local n = 0 for i = 1, 200000 do n = n + 1 end return n > now.vars.n end },
  reply "It is for next door." { tone = "explain", next = "end" },
}
ending "Taken back" { outcome = "kept", when = function(now) return now.mood(ida) > 0 end }
ending "Left there" { outcome = "uneasy" }

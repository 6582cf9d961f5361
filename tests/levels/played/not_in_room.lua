-- expect: 8: not-in-room, 9: not-in-room
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
local ole = customer "Ole Berg" { present = false }
beat "door" {
  ida.does "She holds it out.",
  ida "This isn't mine.",
  ole { upset = "Who is it?", calm = "Who is there?" },
  reply "Is it yours, sir?" { tone = "ask", to = ole, next = "end" },
  reply "Not mine either." { tone = "curt", to = ida, next = "end" },
}
ending "Taken back" { outcome = "kept", when = function(now) return now.mood(ida) >= 0 end }
ending "Left there" { outcome = "lost" }

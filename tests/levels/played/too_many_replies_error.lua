-- expect: 4: too-many-replies
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida.does "She holds it out.",
  reply "Is it number 1?" { tone = "ask", next = "end", when = function(now) return now.turn < 9 end },
  reply "Is it number 2?" { tone = "ask", next = "end", when = function(now) return now.turn < 9 end },
  reply "Is it number 3?" { tone = "ask", next = "end", when = function(now) return now.turn < 9 end },
  reply "Is it number 4?" { tone = "ask", next = "end", when = function(now) return now.turn < 9 end },
  reply "Is it number 5?" { tone = "ask", next = "end", when = function(now) return now.turn < 9 end },
  reply "Is it number 6?" { tone = "ask", next = "end", when = function(now) return now.turn < 9 end },
  reply "Is it number 7?" { tone = "ask", next = "end", when = function(now) return now.turn < 9 end },
  reply "Is it number 8?" { tone = "ask", next = "end", when = function(now) return now.turn < 9 end },
  reply "Is it number 9?" { tone = "ask", next = "end", when = function(now) return now.turn < 9 end },
  reply "Is it number 10?" { tone = "ask", next = "end", when = function(now) return now.turn < 9 end },
}
ending "Taken back" { outcome = "kept" }

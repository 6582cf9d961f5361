-- idea: math.huge in every field that takes a number
-- expect: ERR
local n = math.huge
encounter "E" { brief = "B.", minutes = n, vars = { v = n },
  stake = { currency = "USD", sale = n, yearly = n } }
local dana = customer "Dana" {
  mood = n, heat = n, leaves = n, takes = { ask = n, blame = n },
  temper = { sting = n, soothe = n, cool = n, drift = n, contagion = n, home = n },
  voice = { pitch = n, pace = n }, look = { age = n, skin = n, hair = n },
}
tone "t" { class = "solving", mood = n, heat = n, heard = n, ambiguous = n, cynic = n }
sound "s" { recipe = "sigh", gain = n, pitch = n, seconds = n }
beat "b" {
  dana { "Hi.", pause = n },
  reply "r" { tone = "ask", wording = n, next = "nowhere" },
  silence { seconds = n, next = "end" },
}
ending "Over" { outcome = "kept" }
playthrough "p" { "r", mood = { dana = { at_least = n, at_most = n } } }

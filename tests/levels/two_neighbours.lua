-- SPDX-License-Identifier: MIT
-- A small level for tests: at the counter, a couple, and someone is left out.
encounter "Two neighbours and one drill" {
  place = "Tool library",
  brief = "Both have come for the only drill. It was promised to both.",
  start = "counter",
}

local ana = customer "Ana Brandt" { mood = -10, heat = 30 }
local bo  = customer "Bo Lind" { pronoun = "he", mood = 10, partner = ana }

beat "counter" {
  ana "I was told Saturday.",
  bo "So was I.",
  bo.does "He lays his library card beside hers.",
  reply "Ana, that is annoying, and it is our doing." { to = ana, tone = { "validate", "own" }, next = "share" },
  reply "Bo, what do you need it for?" { to = bo, tone = "ask", next = "share" },
  reply "One of you will have to wait." { to = ana, tone = "curt", next = "share" },
}

beat "share" {
  ana { upset = "Well?", tense = "And now?", calm = "What could we do?" },
  reply "Could Bo have it until noon, and you after that?" { to = ana, tone = "options", next = "end" },
  reply "Sort it out between you." { to = bo, tone = "curt", next = "end" },
}

ending "They share it" { when = function(now) return now.mood(ana) > 0 end, outcome = "kept" }
ending "Nobody drills" { outcome = "uneasy" }

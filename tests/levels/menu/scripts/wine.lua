-- SPDX-License-Identifier: MIT
-- A second meeting that asks how the first one ended.
encounter "The wine list" {
  channel = "desk", brief = "She is back.", visit_of = "menu",
}
local ana = customer "Ana Ruiz" { mood = 0, leaves = false }

beat "one" {
  ana "You again. Good.",
  ana.does "She has left the coat in the car.",
  reply "Did they like the desserts?" {
    when = function(now) return now.before == "Desserts" end,
    tone = "ask", next = "end",
  },
  reply "Is it red or white today?" { tone = "ask", next = "end" },
  reply "The wine is for Tuesday." { tone = "curt", next = "end" },
}

ending "Two cases" { outcome = "kept" }

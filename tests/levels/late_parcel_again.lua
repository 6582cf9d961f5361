-- SPDX-License-Identifier: MIT
-- The same customer once more, for tests of what customers remember.
encounter "The late parcel, again" {
  brief = "Mr Osei is back.",
  visit_of = "late_parcel",
  start = "back",
}

local kofi = customer "Kofi Osei" { pronoun = "he", mood = -20, heat = 40, leaves = false }

beat "back" {
  kofi { "You again.", },
  reply "Did it come on time?" { tone = "ask", next = "end" },
  reply "What is it now?" { tone = "curt", next = "end" },
  reply "Last time was our doing." {
    tone = "own", next = "end",
    when = function(now) return now.visit == 2 and now.before == "He hangs up" end,
  },
}

ending "He nods" { outcome = "kept" }

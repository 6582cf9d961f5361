-- SPDX-License-Identifier: MIT
-- A small level for tests: two people at a desk, as many replies as a moment
-- may offer, and more that wait for something.
encounter "The crowded desk" {
  channel  = "desk",
  backdrop = "office",
  place    = "Town hall, room 4",
  brief    = "They came for one form, and there are five.",
  vars     = { forms = 0, signed = false },
  start    = "forms",
}

local rita = customer "Rita Moreau" { mood = -30, heat = 50 }
local hugo = customer "Hugo Moreau" { pronoun = "he", mood = 10, heat = 20, partner = rita }

fact "train" "Their train leaves at four."

beat "forms" {
  rita "Five forms? On the telephone it was *one*.",
  reply "One for each of you, and three for the house." { tone = "explain", next = "forms" },
  reply "It says so on the door, if you read it." { tone = "blame", next = "forms" },
  reply "I am sorry that nobody told you on the telephone." { tone = "regret", next = "forms" },
  reply "How much time have you got today?" { tone = "ask", learns = "train", next = "forms" },
  reply "We can fill them in together, one after the other." { tone = "commit", next = "done" },
  silence { seconds = 5, next = "forms" },
  reply "Then let us begin with the one that cannot wait until next week." {
    tone = "options", when = function(now) return now.knows "train" and now.mood(rita) > 20 end, next = "done",
  },
  reply "You can sign here, and here." {
    tone = "explain", when = function(now) return now.vars.forms > 2 end, next = "done",
  },
  reply "Your husband has signed already." {
    tone = "explain", to = rita, when = function(now) return now.vars.signed end, next = "done",
  },
  reply "Shall I call the station for you?" {
    tone = "options", when = function(now) return now.knows "train" and now.heard(rita) > 1 end, next = "done",
  },
  reply "You have been very patient, both of you." {
    tone = "thank", when = function(now) return now.mood(rita) > 40 and now.mood(hugo) > 40 end, next = "done",
  },
  reply "The other two can come by post." {
    tone = "options", when = function(now) return now.vars.forms == 3 end, next = "done",
  },
  reply "Then we are done for today." {
    tone = "explain", when = function(now) return now.vars.forms == 5 end, next = "done",
  },
  reply "I have told you that twice." {
    tone = "blame", when = function(now) return now.turn > 9 end, next = "done",
  },
}

beat "done" {
  effect = function(now) now.vars.forms = 5 now.vars.signed = true end,
  hugo "Thank you. Where do we begin?",
  next = "end",
}

ending "All five" { outcome = "kept" }

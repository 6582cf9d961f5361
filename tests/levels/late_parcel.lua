-- SPDX-License-Identifier: MIT
-- A small level for tests: by phone, one customer, every kind of line.
encounter "The late parcel" {
  channel = "phone",
  place   = "Harbour Parcels",
  brief   = [[Mr Osei's parcel should have come on Friday. It is Monday.

              You may send it by courier today.]],
  goal    = "He gets it, and believes you next time.",
  stake   = { currency = "USD", sale = 12, yearly = 300 },
  vars    = { courier = false },
  start   = "late",
  lesson  = "First what it meant to him, then the courier.",
}

local kofi = customer "Kofi Osei" {
  pronoun = "he", mood = -20, heat = 40, leaves = -70,
}

fact "birthday" "It was for his daughter's birthday, and that was yesterday."
fact "shift"    "He works nights and sleeps until two."

thought "Another one who cannot wait." { stance = "judging" }
thought "Three days is long when you wait for something." { stance = "compassionate" }

beat "late" {
  note "What does he need to hear first?",
  sound "phone_ring",
  kofi "It was to come on *Friday*.",
  kofi.does "He is eating something, and stops.",
  kofi.thinks "They will say it is my own fault.",

  reply "You could have tracked it online." {
    tone = { "blame" },
    kofi { furious = "I am not your postman.", upset = "With what? I was at work." },
    next = "angry",
  },
  reply "That was three days of waiting for nothing." {
    tone = "validate", learns = "birthday",
    kofi { "It was for her birthday, you know.", pause = 2, clue = "birthday" },
    next = "eases",
  },
  silence { seconds = 5, next = "eases" },
}

beat "angry" {
  aside "A plate is put down hard.",
  kofi { upset = "And now?", tense = "So where is it?" },
  reply "Our policy is three working days." { tone = "policy", next = "angry" },
  reply "You should have called on Friday." { tone = "blame", next = "angry" },
  reply "I read the wrong list. That was my mistake." { tone = "own", next = "eases" },
  silence { seconds = 5, next = "end" },
}

beat "eases" {
  kofi { upset = "So when?", tense = "So when does it come?", calm = "When can I have it?" },
  reply "A courier brings it today. When are you in?" {
    tone = { "commit", "ask" }, learns = "shift",
    effect = function(now) now.vars.courier = true end,
    kofi "After two. I work nights.",
    next = "end",
  },
  reply "It will come when it comes." { tone = "curt", next = "angry" },
}

ending "He hangs up"          { leaves = kofi, outcome = "lost" }
ending "The courier brings it" {
  when = function(now) return now.vars.courier end, outcome = "kept",
  kofi "Two o'clock, then. Thank you.",
}
ending "He waits"             { outcome = "uneasy" }

debrief { "What would you have said on Friday?" }

playthrough "Blame ends the call" {
  "You could have tracked it online.", "You should have called on Friday.", "Our policy",
  ends = "He hangs up",
}
playthrough "The courier" {
  "That was three days", "A courier brings it", ends = "The courier brings it", knows = { "birthday" },
}

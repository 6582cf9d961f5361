-- Every kind and every field of the format, once.
encounter "The stairs" {
  channel  = "doorstep",
  place    = "Number nine, second floor",
  backdrop = "kitchen",
  brief    = [[A washing machine, two flights
               of stairs,   and {player}.

               The lift is out of order, and the braces are {{ and }.]],
  goal     = "It gets up there.",
  stake    = { currency = "EUR", sale = 320.5, yearly = 0 },
  vars     = { paid = false, trips = 2, word = "hello" },
  start    = "bell",
  minutes  = 4,
  weather  = "rain",
  hour     = "evening",
  number   = "9",
  animal   = { kind = "dog", coat = "grey", at = "floor", mood = "poorly" },
  lesson   = "Ask before you lift.",
  language = "en-GB",
}

local vera = customer "Vera Holt" {
  id = "vera", mood = -12.5, heat = 33.3, pronoun = "she", leaves = -80,
  temper = { home = 5, soothe = 110, sting = 140, cool = 10, drift = 4, contagion = 15, cynic = true },
  takes = { blame = 120, mumble = 50 },
  look = { hair = "bob", hair_colour = "grey", skin = 2, age = 71, temperament = "anxious" },
  voice = { pitch = 3, pace = 90 },
}
local karl = customer "Karl Holt" { leaves = false, partner = vera, look = { age = "old" } }

tone "mumble" { class = "threat", mood = -30, heat = 10, lesson = "Say it out loud." }
sound "thud" { caption = "a heavy thud", recipe = "knock", pitch = -9 }

fact "lift" "The lift has been out of order since March."
fact "knee" "Karl has a bad knee."

thought "Two flights." { stance = "neutral" }
thought "Of course. Them." { stance = "judging", label = true }

beat "bell" {
  aside "A door with two names on it.",
  sound "thud",
  vera { "You're the machine?", furious = "At last!", sound = "thud", pause = 0.5, clue = "lift" },
  vera.does { "She holds the door with her foot.", at = "door", hands = "down", holds = "keys" },
  karl.thinks { tense = "My knee.", calm = "Nice lad." },
  note "Who speaks here, and who does not?",
  effect = function(now) now.vars.trips = now.vars.trips + 1 end,
  backdrop = "hallway",
  reply "May I see the stairs first, {word}?" {
    id = "stairs", was = { "look", "see" }, to = vera, tone = { "ask", "mumble" }, wording = -3,
    learns = { "lift", "knee" }, why = "You asked first.", once = false,
    when = function(now) return now.mood(vera) > -90 and now.heat(karl) >= 0 and now.heard(vera) < 4 end,
    effect = function(now) now.vars.paid = true; now.vars.word = "friend" end,
    vera "Do.",
    karl.does "He steps aside.",
    next = { { "paid", when = function(n) return n.said "stairs" > 0 and n.vars.paid end }, "end" },
  },
  silence { seconds = 8, next = "gate", advise = false },
  think "Two people, and one lift that is out of order." {
    id = "see", was = { "look_twice" }, stance = "compassionate", label = false, once = false,
    when = function(now) return now.stance ~= "compassionate" or now.labelled end,
    effect = function(now) now.vars.word = "hello" end,
    why = "You saw them.", next = "bell",
  },
}
beat "gate" {
  when = function(now) return now.visited "bell" > 3 and now.used "ask" > 1 and now.knows "knee" end,
  otherwise = "up",
  next = "up",
}
beat "up" {
  karl "Mind the corner.",
  event "The light on the stairs goes out." {
    to = karl, mood = -2.5, heat = 4, when = function(now) return now.turn > 1 end,
    why = "Nobody likes a dark stair.", was_said = "stairs",
  },
  reply "I'm sorry, both of you. Minding." { tone = { "own", "commit" }, to = "all", about = "corner",
    advise = false, next = "It is up" },
}
beat "paid" {
  when = function(now) return now.turn > 0 and now.visit == 1 and now.before == nil end,
  otherwise = "up",
  vera "You've paid already?",
  reply "All done." { tone = "thank", next = "end" },
}

ending "She shuts the door" { leaves = vera, outcome = "lost", backdrop = "street" }
ending "It is up" { outcome = "delighted", when = function(now) return now.vars.trips == 3 end,
                    lesson = "Corners first.", vera "Well. Thank you." }
ending "Another day" { outcome = "uneasy", sale = 160, yearly = false, scene = "stays" }

debrief { "Who was not asked?", "What did the stairs cost?" }

playthrough "Asking first" {
  "May I see", "…", ends = "It is up", knows = { "lift" },
  mood = { vera = { at_least = -20, at_most = 60.5 }, karl = { at_least = -10 } },
}

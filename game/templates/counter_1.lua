--@ top

--@ encounter
encounter "@TITLE@" {
  channel  = "counter",
  place    = "Bright Street Dry Cleaning",
  backdrop = "shop",
  brief    = [[Four minutes past twelve. Mr Brandt's black coat was promised for
               noon. It hangs in the back, clean, and it has not been pressed:
               the press broke down at nine and has been running again for an
               hour. Eleven things are waiting in front of it.]],
  goal     = "He has his coat when he needs it, and brings you the next one.",
  stake    = { currency = "USD", sale = 38, yearly = 300 },
  --@ vars
  vars     = { coat_first = false },
  lesson   = "Ask what it is for before you say how long it takes.",
}

--@ customer
local teodor = customer "Teodor Brandt" {
  pronoun = "he",
  mood    = -20,
  heat    = 45,
  leaves  = -70,
  takes   = { ask = 150, policy = 130 },
  look    = { hair = "side_part", hair_colour = "grey", age = "older", glasses = "half",
              clothes = "suit", clothes_colour = "black", skin = 3 },
  voice   = { pitch = -4, pace = 95 },
}

--@ thought
thought "Four minutes late, and he has his watch out already." { stance = "judging" }
thought "He has dressed for something." { stance = "compassionate" }

--@ fact
fact "two_o_clock" "His brother is buried at two. He is the one who speaks."

--@ criterion
criterion "asked" "Asks what it is for"
criterion "time"  "Names a time that he can hold on to"

--@ beat
beat "noon" {
  sound "door_bell",
  teodor "Brandt. The black coat. For twelve o'clock.",
  --@ does
  teodor.does "He lays the ticket down and turns it round, so that you can read it.",
  --@ thinks
  teodor.thinks "Two hours. Home, the car, the chapel. It is enough if nobody talks.",
  --@ note
  note "What do we know about him before he has said anything else?",

  --@ reply
  reply "It's clean. The press broke down, so it isn't ready yet." {
    tone = { "explain", "excuse" },
    why  = "True, all of it, and it's the story of your morning. He asked for a coat.",
    teodor "I did not ask about the press.",
    next = "watch",
  },
  reply "We promised you noon, and it isn't pressed. That's our fault." {
    tone = { "reflect", "own" },
    why  = "The bad news in one sentence, and you stood on his side of it.",
    teodor { upset = "No. It isn't pressed. Thank you for saying so.",
             calm = "Well. At least you say it straight." },
    next = "watch",
  },
  reply "The ticket says 'from' noon, if you look." {
    tone = { "policy", "correct" },
    why  = "You won the ticket. It is a small thing to win.",
    teodor "I have looked. I have been looking at it since Monday.",
    next = "watch",
  },
}

beat "watch" {
  --@ bands
  teodor { upset = "So when? Not 'soon'. When.", calm = "When can I have it, then?" },
  teodor.does "He looks at his watch, and at the black shoes that he has polished.",
  teodor.thinks "I can't go up there in a raincoat. Not in front of them all.",

  reply "There are eleven ahead of you. Half past three, I'd say." {
    tone = { "explain", "curt" },
    why  = "A fair queue and a straight answer, to somebody whose day ends at two.",
    teodor.does "He takes the ticket back and folds it, once, and again.",
    teodor "At half past three I won't need it.",
    next = "folded",
  },
  reply "When do you need it? And may I ask what it's for?" {
    tone = "ask", learns = "two_o_clock", meets = "asked",
    why  = "It is the only question that changes the order of the eleven.",
    teodor "At two. For my brother. I have to say a few words.",
    next = "brother",
  },
  reply "Please don't worry, it won't be long!" {
    tone = { "fake_cheer", "minimise" },
    why  = "He can't put 'not long' into his day. It only tells him not to ask.",
    teodor "I am not worried. I am asking for a time.",
    next = "folded",
  },
  --@ silence
  silence {
    seconds = 4, next = "brother",
    why = "He had more to say, and you left him room for it.",
    teodor { "I have to be in a chapel at two. I'm to speak. It is my brother.", clue = "two_o_clock" },
  },
  --@ think
  think "Black shoes, polished this morning. What is today?" {
    stance = "compassionate", next = "watch",
    why = "You looked at him instead of at the queue.",
  },
}

beat "brother" {
  aside "Behind you the press lets off its steam.",
  teodor { upset = "So. Now you know. Is there a coat or is there none?",
           calm = "Forty years I've told him to buy a black coat. He never did." },
  teodor.does "He says it to the ticket.",
  teodor.thinks "He'd laugh. He'd say, go in your shirt, Teo.",

  reply "I'm so sorry. What was he like?" {
    tone = { "commiserate", "ask" },
    why  = "A human question. It needs the other half as well: what about the coat?",
    teodor "Untidy. The best man I know, and untidy.",
    next = "folded",
  },
  reply "I'd have to ask the others in the queue." {
    tone = "excuse",
    why  = "You hand him over to people who aren't there.",
    teodor "Then ask them.",
    next = "folded",
  },
  reply "Then yours goes on the press now. Eight minutes. I'll do it." {
    tone = { "validate", "commit" }, meets = "time",
    why  = "A reason, a time and a name: yours. That is a promise somebody can stand on.",
    --@ effect
    effect = function(now) now.vars.coat_first = true end,
    teodor { tense = "Eight minutes. I can wait eight minutes.", warm = "Eight minutes. That's kind." },
    next = "goodbye",
  },
}

beat "folded" {
  --@ event
  event "Behind you the press hisses, and stops." {
    mood = -3, heat = 4, why = "He had just begun to believe in it.",
  },
  teodor { upset = "Give it to me as it is.", tense = "I could take it as it is.",
           calm = "Well. I could take it as it is, I suppose." },
  teodor.does { "His hand is on the counter, palm up.", hands = "palm_up" },
  teodor.thinks "Wet, then. Wet and creased, and black at least.",

  reply "Give me eight minutes, and it goes with you dry and pressed." {
    tone = "commit", meets = "time",
    why  = "A number that he can hold against his watch.",
    effect = function(now) now.vars.coat_first = true end,
    teodor { upset = "Eight. I'll count them.", tense = "Eight minutes, then." },
    next = "goodbye",
  },
  reply "As it is? You can't wear it like that." {
    tone = "patronise",
    why  = "He knows what it looks like. You told him what he looks like.",
    teodor "I will decide what I wear.",
    next = "goodbye",
  },
  --@ act
  act "Start the press again, and lay his coat on it." {
    tone = "commit",
    why  = "He saw it done before anybody promised it. How long, he still doesn't know.",
    effect = function(now) now.vars.coat_first = true end,
    teodor { upset = "That one is mine.", tense = "That one is mine. Yes." },
    next = "goodbye",
  },
  reply "Of course. And there's no charge for it today." {
    tone = { "regret", "limit" },
    why  = "Decent, and cheap for you. A free wet coat is still a wet coat.",
    teodor "It was never about the money.",
    next = "goodbye",
  },
}

beat "goodbye" {
  teodor.does "He has put on his gloves and taken them off again.",
  teodor { furious = "How much.", upset = "What do I owe you?", calm = "What do I owe you, then?" },
  teodor.thinks "'My brother Georg.' Begin with that. Only the name.",

  --@ when
  reply "Nothing today. And come in afterwards, if you like. I'm here." {
    tone = { "own", "invite" },
    when = function(now) return now.knows "two_o_clock" end,
    why  = "You took the mistake on yourself, and you'd remember him tomorrow.",
    teodor { tense = "I may do that.", warm = "You know, I may do that." },
    next = "end",
  },
  reply "Thirty-eight. Sorry again about the wait, and sorry." {
    tone = { "regret", "regret" },
    why  = "The second 'sorry' took back some of the first.",
    teodor "Here. It's all there.",
    next = "end",
  },
  reply "It's all paid for. Next time, come a little earlier." {
    tone = { "patronise", "blame" },
    why  = "The last sentence is the one that goes home with him.",
    teodor "Next time.",
    next = "end",
  },
}

--@ ending
ending "He walks out without the coat" {
  leaves = teodor, outcome = "lost",
  aside "The ticket stays on the counter, folded very small.",
}
ending "In time, and pressed" {
  when = function(now)
    return now.vars.coat_first and now.knows "two_o_clock" and now.mood(teodor) > -5
  end,
  outcome = "delighted",
  aside "On Thursday he brings three shirts. They are not his size. 'They were Georg's,' he says.",
}
ending "Eight minutes, as you said" {
  when = function(now) return now.vars.coat_first end,
  outcome = "kept",
  aside "He carries it out over both arms, like something that could spill.",
}
ending "He takes it, and goes" {
  outcome = "uneasy",
  aside "The bell over the door rings. You never saw him again, and never knew why.",
}

--@ debrief
debrief {
  "Which sentence told him that you were on his side?",
  "There were eleven in the queue. Was it fair to put him first?",
}

--@ playthrough
playthrough "Asking first, then a time that he can hold on to" {
  "We promised you noon", "When do you need it?", "Then yours goes on the press", "Nothing today.",
  ends = "In time, and pressed", knows = { "two_o_clock" }, mood = { teodor = { at_least = 10 } },
}
playthrough "Right about the ticket, and alone with it" {
  "The ticket says", "Please don't worry", "As it is?",
  ends = "He walks out without the coat",
}

--@ tones

--@ top

--@ encounter
encounter "@TITLE@" {
  channel  = "desk",
  place    = "Oak & Daily, kitchens",
  backdrop = "kitchen",
  brief    = [[Sandra and Milo Ferri ordered a kitchen for the 10th. The old one
               is out already. This morning the works wrote to you: the fronts
               were painted in the wrong green, new ones come on the 31st. All
               the rest stands in the warehouse.]],
  goal     = "They can cook soon, and would send their friends to you.",
  stake    = { currency = "EUR", sale = 11400, yearly = 0 },
  --@ vars
  vars     = { without_fronts = false },
  lesson   = "Somebody who jokes is not somebody who doesn't mind.",
}

--@ couple
local sandra = customer "Sandra Ferri" {
  pronoun = "she",
  mood    = -20,
  heat    = 45,
  leaves  = -60,
  takes   = { excuse = 140, own = 120 },
  look    = { hair = "bob", hair_colour = "black", skin = 4, jewellery = "studs", temperament = "cold",
              clothes = "blouse", clothes_colour = "teal" },
  voice   = { pitch = 0, pace = 105 },
}
local milo = customer "Milo Ferri" {
  pronoun = "he",
  partner = sandra,
  mood    = 0,
  heat    = 35,
  leaves  = false,
  takes   = { lighten = 50, reflect = 130 },
  look    = { hair = "curly", hair_colour = "brown", skin = 4, glasses = "round", build = "heavy", beard = "moustache",
              clothes = "jumper", clothes_colour = "rust" },
  voice   = { pitch = -3, pace = 95 },
}

--@ thought
thought "It's a kitchen. Nobody has died." { stance = "judging" }
thought "They've pulled the old one out because we said the 10th." { stance = "compassionate" }

--@ fact
fact "eighty" "His mother will be eighty on the 20th. Fourteen people are coming to eat."
fact "stove"  "They cook on a camping stove in the bath. Their son has had a burn from it."

--@ beat
beat "date" {
  sandra { upset = "The 31st. Tell me that I've read it wrongly." },
  milo "We could hang up a picture of a kitchen.",
  --@ does
  sandra.does "She has your mail on her telephone and holds it up to you.",
  milo.does "He smiles while he says it, at nobody in particular.",
  --@ thinks
  sandra.thinks "Three weeks. In the bath. With that thing.",
  milo.thinks "If I stop joking now I'll say something else.",
  --@ note
  note "He makes a joke. What might stand behind it?",

  --@ reply
  reply "The works mixed up two greens there. It's out of our hands, sadly." {
    --@ to
    to = sandra, tone = { "explain", "excuse" },
    why = "The works don't sit at this desk. They bought from you.",
    sandra "I didn't buy from a works. I bought from you.",
    next = "camping",
  },
  reply "Ha! A picture would be cheaper, too." {
    to = milo, tone = "lighten",
    why = "You laughed with one of them. Look at the other.",
    milo "Much cheaper.",
    sandra "Are you finished, the two of you?",
    next = "camping",
  },
  reply "It says what you think. We promised the 10th and can't keep it." {
    to = sandra, tone = { "own", "reflect" },
    why = "No works, no colours. A promise, and who had made it.",
    sandra { upset = "No. You can't.", tense = "Well. That's clear, at least." },
    next = "twentieth",
  },
}

beat "camping" {
  --@ bands
  sandra { upset = "We cook in the bathroom! On a camping stove!",
           calm = "We cook in the bathroom, you know. On a camping stove.", clue = "stove" },
  milo { upset = "It's got a certain something.", calm = "One gets used to it. Soup in the shower." },
  sandra.does "She doesn't look at him.",
  milo.does "He pushes his glasses up. There's a plaster on his thumb.",
  sandra.thinks "Leo still won't go into the bath.",
  milo.thinks "It was me who left it on. I'll never joke about that.",

  reply "It's only three weeks, and then you'll have it for thirty years." {
    to = sandra, tone = { "minimise", "reassure" },
    why = "True, over thirty years. They eat tonight.",
    sandra "Only.",
    next = "twentieth",
  },
  reply "In the bathroom? What's that like, with a child?" {
    to = milo, tone = { "ask", "reflect" }, learns = "stove",
    why = "You asked the one who jokes. He's the one who had something to say.",
    milo { "He burnt his hand on it. On Sunday. It's not so funny, really.", clue = "stove" },
    next = "twentieth",
  },
  --@ silence
  silence {
    to = milo, seconds = 5, next = "twentieth",
    why = "A joke with nobody laughing. He heard it, too.",
    milo "No. It isn't funny. Our boy has burnt his hand.",
  },
}

beat "twentieth" {
  sandra { upset = "And on the 20th there are fourteen people. Fourteen!", calm = "It's the 20th that keeps me awake." },
  milo { upset = "They'll have to eat the picture.", calm = "My mother's eighty. She's telling everyone about the kitchen." },
  sandra.does "She has a list with her: names, and behind each name a dish.",
  milo.does "He reads it upside down, and his smile goes.",
  sandra.thinks "She'll say, never mind, child, we'll have bread. I couldn't bear it.",
  milo.thinks "She wanted to make her gnocchi in it. Once.",

  reply "What has to work on the 20th, so that it's her day?" {
    to = milo, tone = { "ask", "validate" }, learns = "eighty",
    why = "You left the 31st alone and asked about the day that counts.",
    milo "Water that boils. For the gnocchi. That's it, really.",
    next = "offer",
  },
  reply "You might move the party, mightn't you?" {
    to = sandra, tone = "patronise",
    why = "One can move a kitchen. One can't move a mother's birthday.",
    sandra "Move her being eighty?",
    next = "offer",
  },
  reply "Fourteen people, and no kitchen. I'd lie awake as well." {
    to = sandra, tone = { "reflect", "commiserate" },
    why = "She has lain awake alone so far.",
    sandra { upset = "Then you know.", tense = "Then you know. It's four o'clock, mostly." },
    next = "offer",
  },
}

beat "offer" {
  sandra { upset = "So what are you going to do about it?", calm = "So, what can we do?" },
  milo { upset = "Yes. What?", calm = "We'd take anything with a tap." },
  sandra.does "The list lies between you, face up.",
  milo.does "He has stopped smiling, and looks younger for it.",
  sandra.thinks "If it's a voucher I'll get up.",
  milo.thinks "She'll get up. I'd get up as well.",

  reply "There'd be a voucher for five hundred, for the trouble." {
    to = sandra, tone = { "limit", "options" },
    why = "Money for time. They have the money; it's the time that they lack.",
    sandra { upset = "A voucher. For what, another kitchen?", tense = "A voucher." },
    next = "end",
  },
  reply "We build it in on the 10th, without fronts. It will cook." {
    to = sandra, tone = { "options", "commit" },
    why = "Everything but the green is in the warehouse. What they need is what's behind it.",
    --@ effect
    effect = function(now) now.vars.without_fronts = true end,
    sandra { tense = "Without fronts. But with a stove?", warm = "It would cook? On the 10th?" },
    milo { upset = "We'll hang up tea towels.", warm = "With water that boils!" },
    next = "end",
  },
  --@ when
  reply "What if you cook it here, on the 20th? I lock up at midnight." {
    to = milo, tone = { "delight", "invite" },
    when = function(now) return now.knows "eighty" end,
    why = "A showroom is twelve kitchens that nobody cooks in. You thought of it because you'd asked.",
    effect = function(now) now.vars.without_fronts = true end,
    milo { tense = "Here? All fourteen?", warm = "She'd want to try all twelve of them." },
    sandra { upset = "And the rest of the three weeks?", warm = "You're serious. You are serious?" },
    next = "end",
  },
  reply "It's in the terms: dates are not binding." {
    to = sandra, tone = { "policy", "correct" },
    why = "It is, on page four. It'll be the last thing that they read of yours.",
    sandra "Then neither is the rest.",
    next = "end",
  },
}

--@ ending
ending "Sandra gets up" {
  leaves = sandra, outcome = "lost",
  aside "She takes the list, and leaves your pen exactly where it was. He shrugs: no joke this time.",
}
ending "Gnocchi for fourteen" {
  when = function(now)
    return now.vars.without_fronts and now.knows "eighty" and now.mood(sandra) > 0
  end,
  outcome = "delighted",
  aside "The photograph shows an old lady, floury to the elbows, telling fourteen people to sit down.",
}
ending "They wait for the 31st" {
  when = function(now) return now.mood(sandra) > -24 end,
  outcome = "kept",
  aside "On the 20th there was bread, and cheese, and a cake from the shop. She said, never mind, child.",
}
ending "The lawyer writes" {
  outcome = "uneasy",
  aside "A friendly letter, two pages. The 10th stands in it six times.",
}

--@ debrief
debrief {
  "Which of the two did you take for the difficult one? Were you right?",
  "What did they need: a date, money, or water that boils?",
}

--@ playthrough
playthrough "What has to work on the day" {
  "It says what you think.", "What has to work", "What if you cook it here",
  ends = "Gnocchi for fourteen", knows = { "eighty" },
}
playthrough "The works, the weeks, the terms" {
  "The works mixed up", "It's only three weeks", "You might move", "It's in the terms",
  ends = "Sandra gets up",
}

--@ tones

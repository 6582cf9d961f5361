--@ top

--@ encounter
encounter "@TITLE@" {
  channel  = "doorstep",
  place    = "Rope Street 9, third floor, no lift",
  backdrop = "street",
  brief    = [[You deliver furniture. The sofa is two metres thirty long. The
               turn of the stairs takes two metres ten. Jess and Omar measured
               the living room, twice, and nobody asked them about the stairs:
               the shop's form has no line for it. Your van must be at the
               next address by noon; it is ten past eleven.]],
  goal     = "A sofa they can sit on, and two people who still like each other.",
  stake    = { currency = "EUR", sale = 890, yearly = 150 },
  --@ vars
  vars     = { window = false },
  lesson   = "Don't look for whose fault it was while two people are doing so.",
}

--@ couple
local jess = customer "Jess Hartley" {
  pronoun = "she",
  mood    = -20,
  heat    = 50,
  leaves  = -60,
  takes   = { judge = 130, options = 120 },
  look    = { hair = "ponytail", hair_colour = "chestnut", skin = 3, clothes = "tee", clothes_colour = "mustard" },
  voice   = { pitch = 1, pace = 115 },
}
local omar = customer "Omar Aziz" {
  pronoun = "he",
  partner = jess,
  mood    = -5,
  heat    = 35,
  leaves  = false,
  takes   = { blame = 130, reflect = 120 },
  look    = { hair = "short", hair_colour = "black", skin = 5, beard = "full", temperament = "cold",
              clothes = "shirt", clothes_colour = "olive" },
  voice   = { pitch = -2, pace = 92 },
}

--@ thought
thought "Measure the stairs. How hard can it be?" { stance = "judging" }
thought "Boxes everywhere. It's their first evening here." { stance = "compassionate" }

--@ fact
fact "floor"  "They have slept on the floor for nine nights. Jess is four months pregnant."
fact "grandpa" "The money for the sofa was a present from Omar's grandfather, who comes on Sunday."

--@ beat
beat "stairs" {
  sound "footsteps",
  jess { upset = "What do you mean, it doesn't go round?" },
  --@ does
  jess.does { "She stands in the door of the flat with a rolled-up carpet under her arm.", at = "door" },
  omar.does "He has taken a folding rule out of his pocket and holds it to the banister.",
  --@ thinks
  jess.thinks "He measured. He said he'd measured.",
  omar.thinks "I measured the room. The room! Who measures stairs?",
  --@ note
  note "Which of the two is angry, and which one is ashamed? How can you tell?",

  --@ reply
  reply "Twenty centimetres too long. Didn't anybody measure the stairs?" {
    --@ to
    to = omar, tone = { "explain", "blame" },
    why = "A fact and a question. The question points at the man with the rule in his hand.",
    omar "I measured what it said on the form.",
    next = "quarrel",
  },
  reply "It won't go round the bend. And our form didn't ask." {
    to = omar, tone = { "explain", "own" },
    why = "The bad news, and it comes with a culprit that nobody is married to: the form.",
    omar { tense = "No. It didn't. I filled it in twice.", calm = "It didn't, did it? I filled it in twice." },
    next = "floor",
  },
  reply "We could take it back with us, and the money's yours in a week." {
    to = jess, tone = "options",
    why = "An honest way out, before anybody has tried to find a way in.",
    jess "Back? We've waited seven weeks for it!",
    next = "quarrel",
  },
}

beat "quarrel" {
  --@ bands
  jess { upset = "Twice, Omar! You were down on the floor with that thing twice!",
         calm = "You did measure, didn't you? With that thing?" },
  omar { upset = "The room. You said, measure the room.", calm = "The room, yes. We both did." },
  omar.does "He folds up the rule, one joint after the other.",
  jess.does "The carpet has slid out of her arm. She leaves it.",
  omar.thinks "In front of the removal man. Great.",
  jess.thinks "I'm shouting on the stairs. We live here now.",

  reply "Well, you two had better sort that out first." {
    to = jess, tone = { "curt", "judge" },
    why = "It isn't your quarrel. You've just sat down in the front row.",
    jess "I beg your pardon?",
    next = "floor",
  },
  reply "It's no one's mistake up here. Stairs aren't on our form." {
    to = jess, tone = { "impersonal", "own" },
    why = "You took it out of their hands, and it was yours to take.",
    jess { upset = "Then put them on it.", tense = "They aren't? Well, they should be." },
    next = "floor",
  },
  --@ silence
  silence {
    to = omar, seconds = 5, next = "floor",
    why = "They were not talking to you. You waited until they'd heard themselves.",
    omar "Sorry. It's been a long week.",
  },
}

beat "floor" {
  jess { upset = "I'm not spending a tenth night on that floor.",
         calm = "It would be the tenth night on the floor, you know.", clue = "floor" },
  omar { upset = "My grandfather's coming on Sunday. It's from him.",
         calm = "It's from my grandfather. He wants to sit on it on Sunday.", clue = "grandpa" },
  jess.does { "She has put a hand on her back, as if it were somebody else's.", hands = "down" },
  omar.does "He sees it, and sees that you have seen it.",
  jess.thinks "I only want to sit. I want to sit down on something.",
  omar.thinks "He'll come up all those stairs, for a sofa that isn't there.",

  reply "Nine nights? Please, sit down on the step a moment." {
    to = jess, tone = { "validate", "invite" }, learns = "floor",
    why = "She says it's about the sofa. You looked at how she stood.",
    jess { tense = "Only for a moment.", calm = "Only for a moment. Thank you." },
    next = "idea",
  },
  reply "What did he say when he gave it to you?" {
    to = omar, tone = "ask", learns = "grandpa",
    why = "Now you know what you are carrying.",
    omar "'One begins with something to sit on.'",
    next = "idea",
  },
  reply "I've got to be across town at noon, so we need to decide." {
    to = jess, tone = { "policy", "curt" },
    why = "It's so, and somebody must say it. Not as the answer to a back that hurts.",
    jess "Then go across town.",
    next = "idea",
  },
}

beat "idea" {
  aside "Through the open door you see the living room, and a tall window to the yard.",
  omar { upset = "So what do we do? Saw it in half?", calm = "Is there any way? Without the stairs?" },
  jess { upset = "Say something. You must have had this before.", calm = "You'll have seen this before, haven't you?" },
  omar.does "He is looking at the window as well.",
  jess.does "She looks from one of you to the other.",
  omar.thinks "Ropes? I'd do it with ropes. I'd drop it.",
  jess.thinks "Please don't let him try it with ropes.",

  reply "That's really not my department." {
    to = jess, tone = "excuse",
    why = "You are the only department on these stairs.",
    jess "No. Of course not.",
    next = "goodbye",
  },
  reply "The same one comes in two parts. That takes three weeks." {
    to = jess, tone = { "options", "limit" },
    why = "A sound solution, for somebody who has a chair.",
    jess { upset = "Three weeks.", tense = "Three weeks. That's a lot of floor." },
    next = "goodbye",
  },
  reply "That window. An outside lift can do it, Saturday morning, at eight." {
    to = omar, tone = { "options", "commit" },
    why = "A way in, a day and an hour. And before Sunday.",
    --@ effect
    effect = function(now) now.vars.window = true end,
    omar { tense = "Saturday. That's before Sunday.", warm = "Saturday! He'll sit on it." },
    jess { upset = "And what does that cost?", calm = "And what would that cost us?" },
    next = "goodbye",
  },
}

beat "goodbye" {
  jess { upset = "And until then? The floor?", calm = "And what do we sit on until then?" },
  omar { upset = "We manage, Jess.", calm = "We've managed so far." },
  jess.does "There is a box beside her that says KITCHEN, and it is sagging.",
  omar.does "He has picked up the carpet.",
  jess.thinks "Say 'chair'. Say 'cushion'. Anything.",
  omar.thinks "I'll carry up the deck chairs. If I find them.",

  --@ when
  reply "I've a spare mattress in the van. It's yours till Saturday." {
    to = jess, tone = { "delight", "commit" },
    when = function(now) return now.knows "floor" end,
    why = "It cost you one flight of stairs, and you could only think of it because you knew.",
    jess { tense = "You'd lend us that?", warm = "A mattress! Omar, a mattress." },
    next = "end",
  },
  reply "You'll laugh about it one day." {
    to = omar, tone = { "lighten", "minimise" },
    why = "They may. It's for them to say, and not today.",
    omar "One day.",
    next = "end",
  },
  reply "The lift's on us. I'll ring the office from the van and settle it." {
    to = omar, tone = { "own", "commit" },
    when = function(now) return now.vars.window end,
    why = "The form was yours, so the lift is yours. You said it before they had to ask.",
    omar { tense = "That's fair.", warm = "That's more than fair. Thank you." },
    next = "end",
  },
  reply "Somebody will be in touch." {
    to = jess, tone = { "curt", "impersonal" },
    why = "Somebody. Somebody also made the form.",
    jess "Somebody.",
    next = "end",
  },
}

--@ ending
ending "Jess shuts the door" {
  leaves = jess, outcome = "lost",
  aside "You take it down again, two metres thirty of it, past three floors of open doors.",
}
ending "Something to sit on" {
  when = function(now) return now.vars.window and now.mood(jess) > 0 and now.mood(omar) > 0 end,
  outcome = "delighted",
  aside "On Saturday it flies in. On Sunday an old man sits down on it and says that it'll do.",
}
ending "It comes in, somehow" {
  when = function(now) return now.mood(jess) > -30 and now.mood(omar) > -30 end,
  outcome = "kept",
  aside "It did, in the end. The flat is full of it.",
}
ending "They send it back" {
  outcome = "uneasy",
  aside "By registered letter. They bought two armchairs, elsewhere, and measured the stairs.",
}

--@ debrief
debrief {
  "What happens when you answer only the louder one?",
  "The stairs weren't on the form. When did you say so, and when should you have?",
}

--@ playthrough
playthrough "The form takes the blame, the window takes the sofa" {
  "It won't go round", "Nine nights?", "That window.", "I've a spare mattress",
  ends = "Something to sit on", knows = { "floor" },
}
playthrough "Somebody must have measured" {
  "Twenty centimetres", "Well, you two", "I've got to be across",
  ends = "Jess shuts the door",
}

--@ tones

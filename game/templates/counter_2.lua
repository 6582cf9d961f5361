--@ top

--@ encounter
encounter "@TITLE@" {
  channel  = "counter",
  place    = "Bakery Lindqvist & Daughter",
  backdrop = "shop",
  brief    = [[Friday, a quarter to six. Nadia Rahmani and Piet de Wit collect
               their wedding cake, three tiers, for tomorrow at eleven. You've
               just lifted the lid. In blue icing it says "Nadja & Pete". The
               order, in your daughter's hand, says the same.]],
  goal     = "They walk out with their own names, and laugh about it one day.",
  stake    = { currency = "EUR", sale = 340, yearly = 160 },
  --@ vars
  vars     = { new_icing = false },
  lesson   = "Of two customers, the quiet one is a customer as well.",
}

--@ couple
local nadia = customer "Nadia Rahmani" {
  pronoun = "she",
  mood    = -20,
  heat    = 55,
  leaves  = -60,
  takes   = { minimise = 130, own = 120 },
  look    = { hair = "curly", hair_colour = "black", skin = 5, jewellery = "hoops",
              clothes = "coat", clothes_colour = "red" },
  voice   = { pitch = 2, pace = 112 },
}
local piet = customer "Piet de Wit" {
  pronoun = "he",
  partner = nadia,
  mood    = 5,
  heat    = 30,
  leaves  = false,
  takes   = { ask = 150, fake_cheer = 130 },
  look    = { hair = "quiff", hair_colour = "blond", skin = 1, beard = "stubble", temperament = "anxious",
              clothes = "jumper", clothes_colour = "teal" },
  voice   = { pitch = -3, pace = 90 },
}

--@ thought
thought "It's two letters. It will taste the same." { stance = "judging" }
thought "They've said those two names to each other for years." { stance = "compassionate" }

--@ fact
fact "pete" "His father called him Pete, all his life, and won't be there. It's the wrong name today."
fact "list" "It is the seventh thing this week that went wrong, and Nadia keeps the list."

--@ beat
beat "lid" {
  nadia { upset = "Who are Nadja and Pete?", furious = "And who, please, are Nadja and Pete?" },
  --@ does
  nadia.does "She says it quietly, with her coat buttoned up to the chin.",
  piet.does "He looks at the icing, and then at the floor, and rubs his neck.",
  --@ thinks
  nadia.thinks "Seven. That's number seven. I am not going to cry over a cake.",
  piet.thinks "Pete. Of all the names.",
  --@ note
  note "Who of them have you been looking at?",

  --@ reply
  reply "That is what was written on the order, I'm afraid." {
    --@ to
    to = nadia, tone = { "excuse", "correct" },
    why = "It may be so. Then it was taken down wrongly, by your house.",
    nadia "I spelt it. I stood here and spelt it.",
    next = "letters",
  },
  reply "Those aren't your names. That's our mistake, on your wedding cake." {
    to = nadia, tone = { "own", "validate" },
    why = "You named it at its full size. So she need not.",
    nadia { upset = "Yes. On our wedding cake.", tense = "Yes. Well. Thank you for not saying 'nearly'." },
    next = "letters",
  },
  reply "Piet, you've gone quiet. What do you say to it?" {
    to = piet, tone = "ask", learns = "pete",
    why = "You saw the second one. It may be the wrong moment, and it's the right person.",
    piet { "My father called me Pete. He won't be there. It's all right.", clue = "pete" },
    next = "pete",
  },
}

beat "letters" {
  --@ bands
  nadia { upset = "The flowers, the hall, my aunt's train. And now this. I've got a list.",
          calm = "You're on a list, you know. With the flowers and my aunt.", clue = "list" },
  piet "Nadia. It's only letters.",
  piet.does { "He puts a hand on her sleeve. She lets it lie there and doesn't look.", hands = "flat" },
  nadia.thinks "Only. If he says 'only' once more I'll marry the cake.",
  piet.thinks "I'm not helping. I never know how.",

  reply "He's right, you know, nobody will look at the letters!" {
    to = nadia, tone = { "minimise", "fake_cheer" },
    why = "You took his side against her, in front of her, on the day before.",
    nadia "I will.",
    next = "pete",
  },
  reply "What else is on that list?" {
    to = nadia, tone = "ask", learns = "list",
    why = "It isn't about the cake alone. A question lets her say so.",
    nadia { upset = "Seven things. Shall I read it to you?", tense = "Seven things. You're the seventh." },
    next = "pete",
  },
  reply "Piet, it's your name as well. Does anybody say Pete?" {
    to = piet, tone = { "invite", "ask" }, learns = "pete",
    why = "It was about to become her cake and her quarrel. It's for two.",
    piet "My father said Pete. He can't be there tomorrow. So, no. Not Pete.",
    next = "pete",
  },
  --@ silence
  silence {
    to = nadia, seconds = 4, next = "pete",
    why = "You left them the moment. They used it.",
    piet "I didn't mean 'only'.",
  },
}

beat "pete" {
  piet { upset = "Can we just have the right names on it?", calm = "Could one... scrape it off?" },
  nadia { upset = "At six in the evening? Look at them. They're closing.", calm = "It's nearly six, love." },
  nadia.does "She has taken out her phone, and put it away again.",
  piet.does "He has bent down, to see how thick the icing is.",
  nadia.thinks "My mother will read it aloud. She reads everything aloud.",
  piet.thinks "I could do it with a butter knife. I'd ruin it.",

  reply "One can't. But the top tier I can make new, tonight." {
    to = piet, tone = { "limit", "commit" },
    why = "A 'no' with something better behind it, and you gave it to the one who had asked.",
    --@ effect
    effect = function(now) now.vars.new_icing = true end,
    piet { tense = "Tonight?", warm = "Tonight? You'd do that?" },
    nadia { upset = "And who carries it to the hall?", calm = "You'd stay for that?" },
    next = "spelling",
  },
  reply "We could take twenty per cent off." {
    to = nadia, tone = "options",
    why = "A good answer to a complaint. They hadn't complained about the price.",
    nadia { upset = "Then Nadja and Pete have saved some money.", calm = "It isn't the money." },
    next = "spelling",
  },
  reply "We close at six. You might have checked it on Wednesday." {
    to = nadia, tone = { "policy", "blame" },
    why = "Two true things. Now number seven is her own fault.",
    nadia "We might have.",
    piet "We were at the hospital on Wednesday.",
    next = "spelling",
  },
}

beat "spelling" {
  nadia { upset = "And what would it say this time? Nadine and Pit?", calm = "And it would be right this time?" },
  piet.does "He has found a pencil in his coat.",
  nadia.thinks "Let it be right. One thing. Let one thing be right.",
  piet.thinks "I want to see it written.",

  reply "Don't worry, we do this every day." {
    to = nadia, tone = { "reassure", "minimise" },
    why = "Every day. They do it once.",
    nadia "That's what worries me.",
    next = "end",
  },
  --@ when
  reply "Write it on this card, both of you. I copy it stroke by stroke." {
    to = piet, tone = { "invite", "commit" },
    when = function(now) return now.vars.new_icing end,
    why = "They write it, so it is right; and it's their own hand on their own cake.",
    piet { tense = "Give it here.", warm = "In our own writing? Give it here." },
    nadia { upset = "Let me. No: you do yours.", warm = "You do yours, I do mine." },
    next = "end",
  },
  reply "I'm sorry if that upset you." {
    to = nadia, tone = "pseudo_apology",
    why = "'If.' It's in the air between you in blue icing.",
    nadia "If.",
    next = "end",
  },
  reply "I'll take the names off, and the cake is on the house." {
    to = nadia, tone = { "own", "options" },
    why = "Generous. A cake without a name is better than one with the wrong names.",
    nadia { upset = "Without, then.", calm = "Without, then. That's fair of you." },
    next = "end",
  },
}

--@ ending
ending "Nadia walks out" {
  leaves = nadia, outcome = "lost",
  aside "He stays a moment longer. 'She's right, though,' he says, and goes after her.",
}
ending "In their own writing" {
  when = function(now) return now.vars.new_icing and now.mood(nadia) > 0 and now.mood(piet) > 10 end,
  outcome = "delighted",
  aside "The P leans and the N has a tail. In the photograph both of them point at it.",
}
ending "A cake is a cake" {
  when = function(now) return now.mood(nadia) > -25 end,
  outcome = "kept",
  aside "It was eaten by nine. Nobody remembers what stood on it, except two.",
}
ending "Number seven" {
  outcome = "uneasy",
  aside "The list went on, to eleven. You stayed number seven.",
}

--@ debrief
debrief {
  "How often did you speak to Piet? What did it change in Nadia?",
  "Why is 'only' such an expensive word?",
}

--@ playthrough
playthrough "Both of them are asked" {
  "Those aren't your names.", "Piet, it's your name", "One can't. But", "Write it on this card",
  ends = "In their own writing", knows = { "pete" },
}
playthrough "It's only letters" {
  "That is what was written", "He's right, you know", "We close at six.",
  ends = "Nadia walks out",
}

--@ tones

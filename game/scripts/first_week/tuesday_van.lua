-- SPDX-License-Identifier: MIT
-- Tuesday, half past seven, in the van: Jonas has heard from Bea what yesterday's people were
-- like. What you called them has got there before you.

encounter "Tuesday: the van" {
  channel  = "counter",
  place    = "Halden's Furniture, the yard; the passenger seat",
  backdrop = "van",
  hour     = "morning",
  visit_of = "first_week/monday_night",
  brief    = [[Tuesday, half past seven. You're on the van for Halden's, with Jonas,
               who has driven it for nine years and hums. The first delivery is a
               corner sofa for a Mr Navratil in Tanner's Row.

               Jonas has Bea's card on the dashboard. He has also been talking to
               his sister, who is a nurse at the clinic in Harbour Road.]],
  goal     = "You get out of the van without having made up your mind.",
  vars     = { open = 0 },
  start    = "said_nightmare",
  lesson   = "What one calls people travels faster than a van.",
}

local jonas = customer "Jonas Pike" {
  pronoun = "he",
  mood    = 8,
  heat    = 10,
  temper  = { sting = 120, soothe = 90, home = 6, cool = 10 },
  leaves  = false,
  look    = { age = 31, hair = "curly", hair_colour = "ginger", skin = 1, face = "round",
              marks = "freckles", beard = "full", eyes = "blue", build = "heavy",
              clothes = "overalls", clothes_colour = "navy" },
  voice   = { pitch = -4, pace = 92 },
}

thought "He'll know who's trouble on this round." { stance = "neutral" }
thought "Wonder what's on the card. Wonder who wrote it." { stance = "compassionate" }
thought "Let it be somebody easy today." { stance = "judging" }

fact "sister"  "Jonas's sister is Priya, the nurse at Harbour Road. Bea reads her the cards at seven, when she opens up."
fact "fusspot" "On the card for Tanner's Row it says 'fusspot'. It was written by somebody who had only telephoned."
fact "tape"    "Mr Navratil has rung Halden's three times: to ask how wide the sofa is with its plastic on."

criterion "source" "Asks who wrote the word"
criterion "open" "Goes to the door without it"

-- Whatever you had put on the card on Monday night, he has heard it.
beat "said_nightmare" {
  when = function(now) return now.before == "'Nightmare', in ink" end,
  otherwise = "said_hell", next = "said_word",
  jonas { tense = "'Nightmare.' That was yours, they tell me.",
          calm = "You're the one who had the nightmare, then. Did you sleep?" },
}

beat "said_hell" {
  when = function(now) return now.before == "'Couple from hell', in red" end,
  otherwise = "said_loud", next = "said_word",
  jonas { tense = "'Couple from hell.' That was yours, they tell me.",
          calm = "'Dog from heaven, couple from hell.' You're never the one who came up with that?" },
}

beat "said_loud" {
  when = function(now) return now.before == "'Old. Loud. Good luck.'" end,
  otherwise = "said_line", next = "said_word",
  jonas { tense = "'Old. Loud. Good luck.' That was yours, they tell me.",
          calm = "'Old. Loud. Good luck.' So that's you. It's my dad to the life." },
}

beat "said_word" {
  jonas { tense = "About the Haskells. The whole clinic's heard it.",
          calm = "The Haskells, I mean. It's up in the clinic's kitchen, over the kettle." },
  jonas.does { "He looks across, not unkindly, and starts the engine.", holds = "keys" },
  jonas.thinks "Priya likes that old girl. I shan't say so.",
  note "It has taken ten hours. Who has read it, by now?",

  reply "Ha, you should've been there!" {
    tone = "lighten", advise = false,
    why  = "It's the second time. It's getting to be a story.",
    jonas { tense = "I've got my own.", calm = "I'd have paid to. Hang on, let me back out." },
    next = "card",
  },
  reply "That was quick. I said that to one person." {
    tone = "own", about = "the word",
    why  = "You heard your own word from somebody else's mouth, and didn't laugh along.",
    jonas { tense = "It's a card, mate. It's for reading.", calm = "One's enough. Bea reads them out at seven, to whoever opens up. That's my sister." },
    next = "card",
  },
  reply "Is that what they call them, up there?" {
    tone = "ask", learns = "sister",
    meets = "source",
    why  = "You asked where it had gone.",
    jonas { "Since seven. Bea reads them out to my sister; she's the nurse there. Priya didn't laugh.", clue = "sister" },
    next = "card",
  },
}

beat "said_line" {
  when = function(now)
    return now.before == "A line on the card" or now.before == "'Tell her, and say when'"
  end,
  otherwise = "said_nothing",
  jonas { tense = "You're the one who wrote a whole line. It's been remarked on.",
          calm = "You're the one who wrote a line for the Haskells. My sister's read it out to the vet." },
  jonas.does { "He looks at you with some interest, and starts the engine.", holds = "keys" },
  jonas.thinks "Priya said: whoever wrote that had eyes.",
  note "A line travels as well. What does it do when it arrives?",

  reply "To the vet? It was only about a notebook." {
    tone = { "ask", "lighten" }, learns = "sister",
    why  = "You were curious where it had got to.",
    jonas { "Priya's my sister, the nurse there. She says it's the first time that anybody noticed the notebook.", clue = "sister" },
    next = "card",
  },
  reply "Well, somebody had to be the grown-up, hadn't they?" {
    tone = { "judge", "lighten" },
    why  = "You praised yourself, and Bea's four other people were the children.",
    jonas { tense = "Did they. Right.", calm = "Steady on. I was one of them, before I had a van." },
    next = "card",
  },
  reply "Good. I'd have liked one about today, I think." {
    tone = "validate",
    why  = "You turned from what you had done to what was coming.",
    jonas { tense = "You've got one. It's short.", calm = "There's one on the dash. It's on the short side." },
    next = "card",
  },
}

beat "said_nothing" {
  jonas { tense = "Relief, are you? Mind the flask.", calm = "You're the relief. Jonas. Mind the flask, it's my mother's." },
  jonas.does { "He clears a crossword off the seat, and starts the engine.", holds = "keys" },
  jonas.thinks "Bea said this one doesn't say much. We'll see.",
  note "Two strangers in a van. What do they talk about first? Customers.",

  reply "Morning. What's Bea said about me?" {
    tone = "ask", learns = "sister",
    why  = "It was on your mind, and you asked it in a friendly way.",
    jonas { "Not a lot. Nor about yesterday's people. My sister's the nurse there; Bea reads her the cards.", clue = "sister" },
    next = "card",
  },
  reply "I hope it isn't going to be like yesterday!" {
    tone = { "judge", "lighten" },
    why  = "He had never met them. Now he has, from you.",
    jonas { tense = "It's sofas. They're all like yesterday.", calm = "That bad? My sister said that they'd been all right with her." },
    next = "card",
  },
  reply "I had a long one. Do you mind if I'm just quiet?" {
    tone = { "ask", "impersonal" },
    why  = "You said how you were, and asked.",
    jonas { tense = "Suits me.", calm = "Suits me. I hum, though. I can't help it." },
    next = "card",
  },
}

beat "card" {
  jonas { tense = "Tanner's Row, says the card. 'Fusspot.' That's him done.",
          calm = "Here, on the dash. Tanner's Row. 'Fusspot', it says. So now we know.", clue = "fusspot" },
  jonas.does { "He points along the dash at the card. It's curled from the sun.", hands = "pointing", holds = "nothing" },
  jonas.thinks "I wonder who that was. It isn't Bea's F.",
  note "Nobody in this van has met the man. What do they know?",

  reply "Great. One of those. Shall we get it over with?" {
    tone = "judge", advise = false,
    why  = "You haven't got to the end of the street, and he's one of those.",
    jonas { tense = "As you like. I only carry the other end.", calm = "That's the spirit. I just lift, me." },
    next = "rang",
  },
  reply "Somebody used to say that of my gran." {
    tone = "lighten",
    why  = "It put somebody behind the word.",
    jonas { tense = "And was she?", calm = "And of mine. She ironed tea towels." },
    next = "rang",
  },
  reply "Who wrote it? Have they been there?" {
    tone = "ask", learns = "fusspot",
    meets = "source",
    effect = function(now) now.vars.open = now.vars.open + 1 end,
    why  = "You asked for the source. There had been a telephone call, and no visit.",
    jonas { "Funny you ask. Not one of ours. The girl in the shop, I think; he kept ringing up." },
    next = "rang",
  },
  reply "Better to be warned, isn't it?" {
    tone = "impersonal",
    why  = "That's what cards are for. It depends what they warn of.",
    jonas { tense = "That's what I always say.", calm = "I used to think so. You end up with your shoulders up round your ears." },
    next = "rang",
  },
  think "Fusspot. I can see him already." {
    stance = "judging", label = true, next = "card",
    why  = "You could. That's the trouble with it.",
  },
  think "I'd like to see him before I see the word." {
    stance = "compassionate", next = "card",
    why  = "You kept a place free for the man himself.",
  },
}

beat "rang" {
  backdrop = "van_street",
  jonas { tense = "He's rung three times, they say. How wide is it, with the plastic on.",
          calm = "Three times he's rung the shop. Always the same: how wide is it, with its plastic on?", clue = "tape" },
  jonas.does { "Tanner's Row. His flask has moved an inch along the dash; at number nine a curtain is put straight.", hands = "down" },
  jonas.thinks "You wouldn't ask that unless you'd measured something.",
  note "Last question before the door. What would a fusspot be worried about? And a careful man?",

  reply "Three times! I'd have put the phone down after two." {
    tone = { "judge", "minimise" },
    why  = "Somebody had. That's how the word got onto the card.",
    jonas { tense = "I think she did.", calm = "You would, would you. Here we are." },
    next = "end",
  },
  reply "Then he's measured his door. Why would one do that?" {
    tone = "reflect", learns = "tape",
    meets = "open",
    effect = function(now) now.vars.open = now.vars.open + 1 end,
    why  = "You turned the word back into a man with a tape measure.",
    jonas { tense = "I don't know. So it fits?", calm = "I'd do it for my mum. If it had to be right first time." },
    next = "end",
  },
  reply "Shall I do the talking, then?" {
    tone = { "invite", "impersonal" },
    why  = "It settled who does what. It left open what would be said.",
    jonas { tense = "That's what you're paid for.", calm = "Gladly. I'll hold up the sofa." },
    next = "end",
  },
  act "Look at number nine, and not at the card." {
    was  = { "put_the_card_under_the_flask" },
    tone = "commit",
    meets = "open",
    effect = function(now) now.vars.open = now.vars.open + 1 end,
    why  = "It's a small thing to do, and you did it before the door opened.",
    jonas { tense = "It won't bite you.", calm = "Let it lie, then. We'll see what he's like." },
    next = "end",
  },
}

ending "The card stays in the van" {
  outcome = "kept", scene = "stays",
  when = function(now) return now.vars.open == 2 and now.stance ~= "judging" and now.mood(jonas) > 6 end,
  aside "The card stays where it is, and curls. Behind the door of number nine there's a man whom you don't know.",
}

ending "Shoulders up" {
  outcome = "uneasy", scene = "stays",
  when = function(now) return now.stance == "judging" or now.vars.open == 0 end,
  aside "You reach for the card on the dashboard, and notice your shoulders. They're up round your ears.",
}

ending "Number nine" {
  outcome = "uneasy", scene = "stays",
  aside "Jonas hums. Behind the door of number nine somebody is waiting.",
}

debrief {
  "Who reads what we write about people? Have we ever read it ourselves?",
  "What did the two in the van know of Mr Navratil? What did they only think that they knew?",
  "Could one do without such cards? What would have to stand on them?",
}

playthrough "Who wrote it" {
  "Morning. What's Bea said", "Who wrote it?", "Look at number nine",
  ends = "The card stays in the van",
}

playthrough "One of those" {
  "I hope it isn't", "Great. One of those.", "Three times!",
  ends = "Shoulders up",
}

playthrough "Better to be warned" {
  "Morning. What's Bea said", "Better to be warned", "Look at number nine",
  ends = "Number nine",
}

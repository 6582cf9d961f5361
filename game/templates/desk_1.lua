--@ top

--@ encounter
encounter "@TITLE@" {
  channel  = "desk",
  place    = "Harrow Mutual, claims",
  backdrop = "office",
  brief    = [[Harriet Quill's cellar was flooded in March. Harrow Mutual wrote
               that "goods held for trade are not covered by a household
               policy". You didn't write the letter. What you know: a claim can
               be opened again if there is something that nobody looked at.]],
  goal     = "She leaves with a way forward, and stays with Harrow.",
  stake    = { currency = "USD", sale = 0, yearly = 680 },
  --@ vars
  vars     = { reopened = false },
  lesson   = "A 'no' can be borne. A 'no' from somebody who hasn't looked can't.",
}

--@ customer
local harriet = customer "Harriet Quill" {
  pronoun = "she",
  mood    = -5,
  heat    = 40,
  leaves  = -45,
  takes   = { policy = 140, ask = 140, reassure = 50 },
  look    = { hair = "wavy", hair_colour = "auburn", skin = 3, marks = "freckles",
              clothes = "overalls", clothes_colour = "rust" },
  voice   = { pitch = 0, pace = 98 },
}
--@ colleague
local noor = customer "Noor Adan" { side = "ours",
  pronoun = "she", present = false,
  look = { hair = "bun", hair_colour = "black", skin = 5, clothes = "blouse", clothes_colour = "teal" },
}

--@ thought
thought "Nobody ever reads what they sign." { stance = "judging" }
thought "She has brought the letter. It has been folded many times." { stance = "compassionate" }

--@ fact
fact "kiln"   "In the cellar stands her kiln. She pots for a living, since last autumn."
fact "order"  "Eighty mugs for a café are due in three weeks, and they pay the winter."
fact "window" "The water came in through a window that the city's men had broken."

--@ beat
beat "letter" {
  sound "chair",
  harriet "I'd like somebody to explain this to me. In words.",
  --@ does
  harriet.does { "She lays the letter on your desk, and smooths it with a hand that has clay in its lines.", hands = "flat" },
  --@ thinks
  harriet.thinks "Don't shout. If I shout, it's me who is the problem.",
  --@ note
  note "She asks for an explanation. Is that what she needs first?",

  --@ reply
  reply "It says that goods for trade aren't covered. It's in section 9." {
    tone = { "policy", "explain" },
    why  = "She can read. She asked for words and got the number of a section.",
    harriet "Section nine. I see. And in words?",
    next = "trade",
  },
  reply "That's a cold letter to get, after a flood." {
    tone = { "validate", "commiserate" },
    why  = "You didn't speak against your house. You only said how it reads.",
    harriet { tense = "It is. It came on my birthday, as it happens.", calm = "It came on my birthday, as it happens." },
    next = "trade",
  },
  reply "May I hear first what happened down there?" {
    tone = "ask", learns = "kiln",
    why  = "In five weeks nobody at Harrow had asked. The letter was written from a form.",
    harriet { "Two feet of water. And my kiln in the middle of it.", clue = "kiln" },
    next = "water",
  },
}

beat "trade" {
  --@ bands
  harriet { upset = "'Trade'! I've a wheel and a shelf. I'm not a factory.",
            calm = "'Trade', it says. I've a wheel and a shelf, that's my trade." },
  harriet.does "Her thumb goes to and fro over the one word.",
  harriet.thinks "I was so proud when I wrote 'potter' on that form.",

  reply "Still, you sell what you make. That is trade." {
    tone = { "correct", "explain" },
    why  = "True by the book. She hears that she has brought it on herself.",
    harriet { upset = "Then punish me for it.", tense = "If you say so." },
    next = "water",
  },
  reply "What do you make on it?" {
    tone = "ask", learns = "order",
    why  = "The way to what it costs her leads past what she loves.",
    harriet { "Mugs, at the moment. Eighty of them, for the café on Mill Street.", clue = "order" },
    next = "water",
  },
  reply "A wheel and a shelf, and one word makes it a business." {
    tone = { "reflect", "validate" },
    why  = "She has said this to her kitchen table for five weeks. Now somebody else has.",
    harriet { tense = "One word. Exactly.", calm = "One word, yes." },
    next = "water",
  },
}

beat "water" {
  harriet { upset = "And nobody came. Not one of you has stood in that cellar.",
            calm = "I stood on the stairs with a torch, and a bag of glaze went by." },
  harriet.does { "She looks at your hands. They are on the keyboard.", hands = "folded" },
  harriet.thinks "Write it down, then. Write down that I carried it out in buckets.",

  reply "How did the water get in?" {
    tone = { "ask" }, learns = "window",
    why  = "A plain question. It finds what the form had no box for.",
    harriet { "Through the window. The men from the city had put a pipe through it.", clue = "window" },
    next = "way",
  },
  reply "Everything will be fine, I'm sure." {
    tone = { "reassure", "minimise" },
    why  = "You can't know that, and she knows that you can't.",
    harriet "Are you? I'm not.",
    next = "way",
  },
  --@ silence
  silence {
    seconds = 5, next = "way",
    why = "You took your hands off the keys. She saw it.",
    harriet "I carried it out in buckets. Two days. My neighbour lent me her boots.",
  },
}

beat "way" {
  --@ enters
  enters { noor, "Your colleague Noor comes in and lays the claim's file on the desk." },
  noor "There isn't one photograph in it.",
  harriet { upset = "So it's no. You might as well say it.", calm = "So. Is it no?" },
  harriet.does "She has begun to fold the letter again, along the old lines.",
  harriet.thinks "I'll sell the wheel. It fits on a bicycle trailer.",

  --@ when
  reply "A pipe through your window isn't trade. I'll open it again." {
    tone = { "explain", "commit" },
    when = function(now) return now.knows "window" end,
    why  = "You looked at what nobody had looked at. That's all that she came for.",
    --@ effect
    effect = function(now) now.vars.reopened = true end,
    harriet { tense = "You can do that?", warm = "You can do that? Just like that?" },
    next = "paper",
  },
  reply "For the kiln, yes. For the rest let's go through it line by line." {
    tone = { "limit", "invite" },
    why  = "A 'no' that comes with an hour of your time is another kind of 'no'.",
    harriet { upset = "Line by line, then.", calm = "All right. Line by line." },
    next = "paper",
  },
  reply "I'm afraid my hands are tied." {
    tone = "excuse",
    why  = "Then why is she sitting here? You've left the room without getting up.",
    harriet "Mine aren't. They're only cracked.",
    next = "paper",
  },
}

beat "paper" {
  leaves_room { noor, "Noor goes, and shuts the door without a sound." },
  harriet { upset = "And now? I go home and wait for another letter?", calm = "And what happens now?" },
  harriet.does { "She holds out the letter, unsure who of you should keep it.", sound = "paper" },
  harriet.thinks "Three weeks. Eighty mugs.",

  reply "We'll be in touch in due course." {
    tone = "impersonal",
    why  = "The sentence that all such letters end with.",
    harriet "In due course.",
    next = "end",
  },
  reply "I'll ring you on Friday at ten, whatever I know by then." {
    tone = "commit",
    why  = "A day and an hour, and no letter. Waiting is easier with an end to it.",
    harriet { tense = "Friday at ten.", warm = "Friday at ten. I'll have clay on my hands, but I'll pick up." },
    next = "end",
  },
  reply "I'm sorry that you felt badly treated." {
    tone = "pseudo_apology",
    why  = "It regrets her feelings. The letter stays as it was.",
    harriet "I felt it, did I.",
    next = "end",
  },
}

--@ ending
ending "She cancels everything" {
  leaves = harriet, outcome = "lost",
  aside "The car, the house, and her mother's house. It takes her one afternoon.",
}
ending "Somebody looked" {
  when = function(now) return now.vars.reopened and now.mood(harriet) > 0 end,
  outcome = "delighted",
  aside "In May there is a mug on your desk. It stands a little askew, and you use no other.",
}
ending "Somebody listened" {
  when = function(now) return now.mood(harriet) > -12 end,
  outcome = "kept",
  aside "The answer stays what it was. She stays as well; nobody had ever asked her about mugs.",
}
ending "A polite goodbye" {
  outcome = "uneasy",
  aside "She thanks you for your time. The contract runs until December.",
}

--@ debrief
debrief {
  "How can you disagree with a letter of your own house without running it down?",
  "Which question found the broken window? Which answers would never have found it?",
}

--@ playthrough
playthrough "Looking at what nobody had looked at" {
  "May I hear first", "How did the water", "A pipe through your window", "I'll ring you on Friday",
  ends = "Somebody looked", knows = { "kiln", "window" },
}
playthrough "By the book" {
  "It says that goods", "Still, you sell", "Everything will be fine", "I'm afraid my hands",
  ends = "She cancels everything",
}

--@ tones

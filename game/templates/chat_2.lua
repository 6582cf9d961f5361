--@ top

--@ encounter
encounter "@TITLE@" {
  channel = "chat",
  place   = "Seven Gables Holiday Flats, guest chat",
  brief   = [[Ten at night. Ana and Tomek Nowak have driven eleven hours. Both
              write in the same chat, each on their own phone. The key box of
              "Heron" doesn't open with the code that they were sent: the
              cleaner changed it at noon, and nobody passed it on. You have the
              new one in front of you, and are to ask for the booking number
              before you give it to anybody.]],
  goal    = "They are indoors, and come again next summer.",
  stake   = { currency = "EUR", sale = 620, yearly = 620 },
  --@ vars
  vars    = { inside = false },
  lesson  = "First the door. Then how it could happen.",
}

--@ couple
local ana = customer "Ana Nowak" {
  pronoun = "she",
  mood    = -20,
  heat    = 55,
  leaves  = -50,
  takes   = { policy = 120, own = 120 },
  look    = { hair = "long", hair_colour = "blond", skin = 2, clothes = "coat", clothes_colour = "sky" },
}
local tomek = customer "Tomek Nowak" {
  pronoun = "he",
  partner = ana,
  mood    = -10,
  heat    = 40,
  leaves  = false,
  takes   = { thank = 150, patronise = 140 },
  look    = { hair = "short", hair_colour = "brown", skin = 2, beard = "stubble", clothes = "hoodie", clothes_colour = "grey" },
}

--@ thought
thought "They'll have typed it in wrongly. They all do." { stance = "judging" }
thought "Ten at night, and a door that doesn't open." { stance = "compassionate" }

--@ fact
fact "baby"    "A baby sleeps in the car. It had taken them since Katowice to get her to sleep."
fact "battery" "Tomek's phone is at four per cent, and the booking is on it."

--@ beat
beat "code" {
  ana "Good evening. The code doesn't work.",
  tomek { "tried it six times. its raining", pause = 1 },
  --@ does
  ana.does "A photo: a wet hand, a small steel box, a torch held between somebody's teeth.",
  tomek.does "He types without looking; every second word has a slip in it.",
  --@ thinks
  ana.thinks "If she wakes up now, we start again from nothing.",
  tomek.thinks "4 percent. dont say anything to Ana",
  --@ note
  note "Two people write in one window. How do you answer both?",

  --@ reply
  reply "Are you quite sure that you're pressing the hash key at the end?" {
    --@ to
    to = tomek, tone = { "patronise", "ask" },
    why = "Six times in the rain. He has pressed everything there is.",
    tomek "yes. i am 41 yrs old",
    next = "rain",
  },
  reply "We changed it, didn't tell you, and now you're in the rain." {
    to = ana, tone = { "own", "reflect" },
    why = "Nobody has to try a seventh time to prove it.",
    ana { upset = "Then please tell us now.", tense = "Thank you. Then please tell us now." },
    next = "number",
  },
  reply "For security I need the booking number first, please." {
    to = ana, tone = "policy",
    why = "You do need it. With half a sentence before it, it'd have been no wall.",
    ana "We are standing in front of your house.",
    next = "rain",
  },
}

beat "rain" {
  --@ bands
  ana { upset = "Do you know what it's like here? The gutter runs down my neck.",
        calm = "It's raining rather hard here, you know." },
  tomek { "shes asleep in the car. the baby. we cant ring anybodys bell", clue = "baby" },
  ana.does "The three dots of both of them are there at the same time.",
  tomek.does "A sticker follows, by mistake: a dancing bear. He takes it back.",
  ana.thinks "He's sent the bear. He's sent the bear to the landlord.",
  tomek.thinks "the BEAR",

  reply "I've seen the bear. It's the best thing in my night so far." {
    to = tomek, tone = "lighten",
    why = "It's a risk. With the code in the same breath it would have been none.",
    tomek { upset = "ok", tense = "sorry. wet thumbs" },
    ana { upset = "Can we have the code now?", calm = "He's like that when he isn't wet, too." },
    next = "number",
  },
  reply "A baby in the car? Then let's be quick. Is she warm?" {
    to = tomek, tone = { "validate", "ask" }, learns = "baby",
    why = "Among all the rain you saw the one line that mattered most.",
    tomek "yes. asleep since katowice. finally",
    next = "number",
  },
  reply "I understand, but there are rules for everybody's safety." {
    to = ana, tone = { "pseudo_apology", "policy" },
    why = "Everything before the 'but' was gone when she got to the end.",
    ana "I see. Safety.",
    next = "number",
  },
  --@ silence
  silence {
    to = ana, seconds = 4, next = "number",
    why = "You let both of them finish typing. In a chat for two that is worth a lot.",
    ana "Are you still there?",
  },
}

beat "number" {
  ana { upset = "Tomek has the booking. Tomek, give it to them!", calm = "The booking's on Tomek's phone, I think." },
  tomek { "4 percent. if i open the mail its gone", clue = "battery" },
  ana.does "Nothing for a while, then just: '...'",
  tomek.does "His name in the window has turned grey, and green again.",
  ana.thinks "Four per cent. He's known that since the border.",
  tomek.thinks "i knew it since the border",

  reply "Without the number I can't do anything, I'm sorry." {
    to = tomek, tone = { "limit", "policy" },
    why = "The rule wants to know who they are. There are other ways to know that.",
    tomek "then we sleep in the car",
    next = "open",
  },
  reply "Save your battery. Ana, what's your street at home?" {
    to = ana, tone = { "commit", "ask" }, learns = "battery",
    why = "You kept the rule by what it's for, and you spared the phone.",
    ana { upset = "Lipowa 8. Anything else?", tense = "Lipowa 8. In Tarnów." },
    next = "open",
  },
  reply "Thank you, Tomek, for saying so. The last four digits will do." {
    to = tomek, tone = { "thank", "options" },
    why = "He'd kept it to himself since the border. You thanked him for it.",
    tomek { upset = "2207", calm = "2207. i know them by heart" },
    next = "open",
  },
}

beat "open" {
  ana { upset = "Well?", calm = "Is that enough?" },
  tomek { upset = "3 percent", calm = "3 percent left :)" },
  ana.does "A photo, almost black. If one looks long enough, one sees a door.",
  tomek.does "The green dot beside his name flickers.",
  ana.thinks "I'd carry her in so carefully. Just let me carry her in.",
  tomek.thinks "come on. four numbers",

  --@ when
  reply "It's 4471. The stairs creak: keep to the wall, for the baby." {
    to = tomek, tone = { "commit", "delight" },
    when = function(now) return now.knows "baby" end,
    why = "The code came first. The stairs came from having listened.",
    --@ effect
    effect = function(now) now.vars.inside = true end,
    tomek { tense = "its open", warm = "ITS OPEN. you are an angel" },
    ana { upset = "It's open.", warm = "It's open. Thank you. Thank you!" },
    next = "end",
  },
  reply "It's 4471. And next time, please have the number ready." {
    to = ana, tone = { "options", "blame" },
    why = "Four digits, and then the sentence that they'll put in the review.",
    effect = function(now) now.vars.inside = true end,
    ana "Next time.",
    next = "end",
  },
  reply "Somebody from the office could come out in an hour." {
    to = ana, tone = "options",
    why = "You had the code in front of you.",
    ana { upset = "In an hour.", tense = "In an hour? In this?" },
    next = "end",
  },
  reply "It's 4471. That was our mistake; tomorrow's breakfast is on us." {
    to = ana, tone = { "own", "commit" },
    why = "Door, reason, amends, in this order, and in one line.",
    effect = function(now) now.vars.inside = true end,
    ana { upset = "It's open.", calm = "It's open! Breakfast sounds good." },
    tomek { upset = "ok. bye", calm = "rolls pls" },
    next = "end",
  },
}

--@ ending
ending "Ana has left the chat" {
  leaves = ana, outcome = "lost",
  aside "The next message comes from the booking site: 'Your guests have cancelled on the doorstep.'",
}
ending "Past the creaking stairs" {
  when = function(now) return now.vars.inside and now.mood(ana) > 0 and now.mood(tomek) > 0 end,
  outcome = "delighted",
  aside "In the guest book, in August: a drawing of a heron, and below it a bear that dances.",
}
ending "Indoors" {
  when = function(now) return now.vars.inside end,
  outcome = "kept",
  aside "They slept till nine. The review has four stars, and a sentence about the rain.",
}
ending "The car" {
  outcome = "uneasy",
  aside "She woke at half past two. They drove on to the sea, and slept there, all three of them.",
}

--@ debrief
debrief {
  "The rule wants to know who they are. How many ways are there to find out?",
  "Which of the two wrote more, and which of them told you more?",
}

--@ playthrough
playthrough "First the door" {
  "We changed it", "Save your battery.", "It's 4471. That was our mistake",
  ends = "Past the creaking stairs",
}
playthrough "First the rules" {
  "For security I need", "I understand, but", "Without the number", "...",
  ends = "Ana has left the chat",
}

--@ tones

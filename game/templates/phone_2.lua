--@ top

--@ encounter
encounter "@TITLE@" {
  channel  = "phone",
  place    = "Millbrook Power, customer line",
  backdrop = "office",
  brief    = [[Vera and Anton Pell are both on the line, she in the kitchen and
               he upstairs. Their bill is three times the last one. It rests on
               a reading that they sent in by post. On your screen: the figures
               for day and night look as if they had changed places.]],
  goal     = "The bill is right, and so are the two of them.",
  stake    = { currency = "USD", sale = 0, yearly = 1150 },
  --@ vars
  vars     = { new_reading = false },
  lesson   = "When it was their mistake, let them be the ones who find it.",
}

--@ couple
local vera = customer "Vera Pell" {
  pronoun = "she",
  mood    = -30,
  heat    = 50,
  leaves  = -60,
  takes   = { excuse = 130, explain = 70 },
  look    = { hair = "bun", hair_colour = "white", age = "old", skin = 2, clothes = "cardigan", clothes_colour = "lilac" },
  voice   = { pitch = 2, pace = 108 },
}
local anton = customer "Anton Pell" {
  pronoun = "he",
  partner = vera,
  mood    = -10,
  heat    = 25,
  leaves  = false,
  takes   = { correct = 150, patronise = 150, ask = 130 },
  look    = { hair = "bald", age = "old", skin = 2, glasses = "square", clothes = "shirt", clothes_colour = "sky" },
  voice   = { pitch = -4, pace = 86 },
}

--@ thought
thought "They've read it wrongly. They always have." { stance = "judging" }
thought "Nine hundred dollars on a kitchen table." { stance = "compassionate" }

--@ fact
fact "glasses" "Anton reads the meter. Since the spring his eyes are not what they were."
fact "heater"  "They have turned the heating off, because of the bill, and sit in their coats."

--@ beat
beat "bill" {
  vera { upset = "Nine hundred and eleven dollars! For two old people and a cat!" },
  anton "I'm on the line as well. Upstairs.",
  --@ does
  vera.does { "She reads it out digit by digit, and the paper shakes.", sound = "paper" },
  anton.does "He clears his throat, a little away from the receiver.",
  --@ thinks
  vera.thinks "We've never owed anyone. Never. Not a cent.",
  anton.thinks "I read it twice. I'm sure I read it twice.",
  --@ note
  note "There are two voices on this line. Which of them did you answer?",

  --@ reply
  reply "The reading came from you, so that's what was charged." {
    --@ to
    to = vera, tone = { "blame", "explain" },
    why = "True. Upstairs somebody has just gone pale.",
    vera "Anton? You wrote it down!",
    next = "reading",
  },
  reply "Nine hundred and eleven. That would give me a turn as well." {
    to = vera, tone = { "reflect", "commiserate" },
    why = "Her figure, from your mouth. She can stop reading it out.",
    vera { upset = "I had to sit down!", tense = "I had to sit down, I tell you." },
    next = "cold",
  },
  reply "Mr Pell, good that you're there too. What do you make of it?" {
    to = anton, tone = { "invite", "ask" },
    why = "You let the second one in, before he could be the culprit.",
    anton "I can't make it out. We've done nothing different.",
    next = "cold",
  },
}

beat "reading" {
  --@ bands
  anton { upset = "I wrote down what it said. I'm not a child.", calm = "I did write it down. I do it every spring." },
  vera { upset = "He does it every spring! Thirty years!", calm = "He's done it for thirty years." },
  anton.does "A stair creaks. He has sat down.",
  vera.does "Her voice has changed sides.",
  anton.thinks "It was dark in that cupboard. I did think it was dark.",
  vera.thinks "I shouldn't have said it like that. Not in front of people.",

  reply "Thirty years, and never a wrong one. What's it like in there?" {
    to = anton, tone = { "validate", "ask" }, learns = "glasses",
    why = "You asked about the cupboard, not about his eyes. He can tell you himself.",
    anton { "Dark. And it's small print. I've new glasses since the spring.", clue = "glasses" },
    next = "cold",
  },
  reply "It happens a lot, at your age." {
    to = anton, tone = { "patronise", "minimise" },
    why = "You meant 'to anybody'. You said 'to the old'.",
    anton "Does it.",
    next = "cold",
  },
  reply "Then it's the system, it can't be helped just now." {
    to = vera, tone = "excuse",
    why = "It spares him and helps nobody. The system will want its money.",
    vera "Then tell the system!",
    next = "cold",
  },
}

beat "cold" {
  vera { upset = "We sit here in our coats! Because of your bill!",
         calm = "We've turned it all off, you know. We're in our coats.", clue = "heater" },
  anton "Vera. They needn't know that.",
  vera.does { "A cup is put down, very close to the receiver.", sound = "cup" },
  anton.does "He says it gently, as one says it to nobody but her.",
  vera.thinks "He says he isn't cold. His hands are like fish.",
  anton.thinks "I'd rather sit in a coat than owe.",

  reply "Please turn it on again. Nobody has to pay this before it's clear." {
    to = vera, tone = { "commit", "validate" },
    why = "First the warm room, then the figures. And you gave your word for the time between.",
    vera { upset = "Is that a promise? What's your name?", calm = "Do you hear, Anton? On again." },
    next = "torch",
  },
  reply "You can find tips for saving on our website." {
    to = vera, tone = { "policy", "patronise" },
    why = "They have turned everything off. There's nothing left to save.",
    vera "On your website! We've a cat, not a website!",
    next = "torch",
  },
  reply "How long have you been sitting in the cold?" {
    to = vera, tone = "ask", learns = "heater",
    why = "It's about them now, and no longer about kilowatts.",
    vera "Since Tuesday, when it came. He says he isn't cold.",
    next = "torch",
  },
  --@ silence
  silence {
    to = anton, seconds = 4, next = "torch",
    why = "That was meant for her ears. You left it there.",
    anton "We manage. We've always managed.",
  },
}

beat "torch" {
  anton { upset = "And how do we get it right? I can't do more than read it.", calm = "Could I have mixed something up?" },
  anton.does "It costs him something; there's a breath before it.",
  vera.does "For once she says nothing.",
  anton.thinks "Day and night. There are two rows. There are two rows.",
  vera.thinks "Let it not be him. He'd never get over it.",

  reply "It looks as if you'd swapped day and night." {
    to = anton, tone = { "correct", "explain" },
    why = "You've found it. So it was he who had lost it.",
    anton "I see. So it was me.",
    next = "end",
  },
  reply "Take a torch, and read me both rows. I'll stay on the line." {
    to = anton, tone = { "invite", "commit" },
    why = "He finds it, with you holding the other end. That's a different story for the supper table.",
    --@ effect
    effect = function(now) now.vars.new_reading = true end,
    anton { tense = "The torch, Vera. In the drawer.", warm = "Wait... Day. Night. Well, I never: it's the other way round!" },
    vera { upset = "And?", calm = "And? What does it say?" },
    next = "end",
  },
  --@ when
  reply "Small print, a dark cupboard. I send somebody to read it. Free." {
    to = anton, tone = { "impersonal", "options" },
    when = function(now) return now.knows "glasses" end,
    why = "Nobody's fault but the cupboard's. They get help, and he stays the man who reads the meter.",
    effect = function(now) now.vars.new_reading = true end,
    anton { tense = "That would be a help.", warm = "I'll have the torch ready for him." },
    next = "end",
  },
  reply "Pay half now, and we'll see about the rest." {
    to = vera, tone = "options",
    why = "Half of a wrong bill is a wrong bill.",
    vera { upset = "Half of what?", calm = "Half of something that isn't so?" },
    next = "end",
  },
}

--@ ending
ending "Vera hangs up" {
  leaves = vera, outcome = "lost",
  aside "One receiver goes down. The other one breathes a while, and then it goes down as well.",
}
ending "It's the other way round" {
  when = function(now) return now.vars.new_reading and now.mood(anton) > 0 and now.mood(vera) > -10 end,
  outcome = "delighted",
  aside "Two hundred and ninety-eight dollars. They've rung the neighbours, to tell them about the rows.",
}
ending "The bill is put right" {
  when = function(now) return now.vars.new_reading end,
  outcome = "kept",
  aside "It is right now. In the cupboard there hangs a torch on a string.",
}
ending "Right, and he reads it no more" {
  when = function(now) return now.said "It looks as if you'd swapped day and night." > 0 end,
  outcome = "uneasy",
  aside "The next reading comes from Vera. He says his eyes are not what they were.",
}
ending "It gets paid" {
  outcome = "uneasy",
  aside "In full, in three parts, on the day. The heating stays off till November.",
}

--@ debrief
debrief {
  "Who was it that made the mistake, and who had to know it?",
  "How do two voices on one line change what you can say?",
}

--@ playthrough
playthrough "He finds it himself" {
  "Nine hundred and eleven. That", "Please turn it on", "Take a torch",
  ends = "It's the other way round",
}
playthrough "Right, and at his expense" {
  "The reading came from you", "It happens a lot", "You can find tips",
  ends = "Vera hangs up",
}

--@ tones

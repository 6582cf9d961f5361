--@ top

--@ encounter
encounter "@TITLE@" {
  channel  = "phone",
  place    = "Fairlake Broadband, support line",
  backdrop = "office",
  brief    = [[Ruth Adeyemi rings for the third time in nine days: the line at
               her mother's house is dead again. Twice a colleague has reset it
               from here and closed the case. Next free visit of a technician:
               Thursday. One a day is kept back for emergencies.]],
  goal     = "The line works, and she need not ring a fourth time.",
  stake    = { currency = "USD", sale = 0, yearly = 540 },
  --@ vars
  vars     = { today = false, own_number = false },
  lesson   = "The third call is not about the line. It is about the first two.",
}

--@ customer
local ruth = customer "Ruth Adeyemi" {
  pronoun = "she",
  mood    = -30,
  heat    = 50,
  leaves  = -70,
  takes   = { own = 130, policy = 140, reassure = 40 },
  look    = { hair = "braids", hair_colour = "black", skin = 7, jewellery = "hoops",
              clothes = "blouse", clothes_colour = "plum" },
  voice   = { pitch = 1, pace = 112 },
}

--@ thought
thought "Third call. One of those who switch it off at the wall." { stance = "judging" }
thought "Nine days is a long time without a line." { stance = "compassionate" }

--@ fact
fact "button" "Her mother wears an alarm button. It calls for help over this line."
fact "notes"  "She has written down both names, both dates and what she was told."

--@ beat
beat "third_call" {
  sound "phone_ring",
  ruth "Third time. Before you ask: yes, I've switched it off and on again.",
  --@ does
  ruth.does "She speaks fast and low, as one does in a corridor.",
  --@ thinks
  ruth.thinks "If I hear 'router' I'm going to scream, and I'm at work.",
  --@ note
  note "She told us what not to ask. What would you say instead?",

  --@ reply
  reply "Let me just run the usual test. Is the router plugged in?" {
    tone = { "curt", "patronise" },
    why  = "The script asks it. She answered it before you did.",
    ruth "I have just told you. Are you listening, or reading?",
    next = "notes",
  },
  reply "Three calls and nine days. We should have mended it the first time." {
    tone = { "reflect", "own" },
    why  = "Her count, in her words, and whose it was. Now there is nothing left to prove.",
    ruth { upset = "Yes! Yes, you should have.", tense = "Thank you. Yes." },
    next = "worry",
  },
  reply "I can see the line is down. A technician could come on Thursday." {
    tone = { "explain", "options" },
    why  = "Quick and correct. You answered the case, and she is still on the phone.",
    ruth "Thursday! It's Monday!",
    next = "notes",
  },
}

beat "notes" {
  --@ bands
  ruth { furious = "I've got names here! Do you want the names?",
         upset = "The 2nd: 'all fixed'. The 6th: 'all fixed'. I've got both names.", clue = "notes" },
  ruth.does { "A page is turned, hard.", sound = "page" },
  ruth.thinks "I'm not a difficult person. I've become one. In nine days.",

  reply "I can only speak for what I do, not for my colleagues." {
    tone = { "excuse", "limit" },
    why  = "To her you are all one company. You have just stepped out of it.",
    ruth "Then whom do I talk to? Who is 'Fairlake'?",
    next = "worry",
  },
  reply "Please keep those notes by you. What do they leave out?" {
    tone = { "validate", "ask" }, learns = "notes",
    why  = "You took her notes for what they are: help.",
    ruth { upset = "What they leave out? My mother. That's what.", calm = "My mother. Nobody asked about her." },
    next = "worry",
  },
  --@ silence
  silence {
    seconds = 4, next = "worry",
    why = "She was not finished, and you let her finish.",
    ruth "Both of them said 'all fixed'. I rang her that evening. It wasn't.",
  },
}

beat "worry" {
  ruth { upset = "I can't sit by a phone that doesn't ring. Do you understand that?",
         calm = "You see, it's not my line. It's my mother's. She's eighty-one." },
  ruth.does "Behind her a door opens. She covers the phone with her hand, and is back.",
  ruth.thinks "She'd lie there till I come on Saturday. Like Mrs Cole did.",

  reply "What does your mother need the line for?" {
    tone = "ask", learns = "button",
    why  = "Nobody had asked in nine days. The answer changes what you may do.",
    ruth { "For the button. The alarm round her neck goes over it.", clue = "button" },
    next = "plan",
  },
  reply "I understand your frustration." {
    tone = "pseudo_apology",
    why  = "She's afraid, not frustrated. And she has heard this sentence twice.",
    ruth "Please don't. The other two understood it as well.",
    next = "plan",
  },
  reply "That must be hard, being so far from her." {
    tone = { "validate", "commiserate" },
    why  = "Kind, and near the mark. A question would have hit it.",
    ruth "Four hours by train. I go on Saturdays.",
    next = "plan",
  },
}

beat "plan" {
  ruth { upset = "So. What happens now? And don't say 'ticket'.", calm = "All right. What can you do?" },
  ruth.does { "A pen clicks. She is ready to write down a third name.", sound = "pen" },
  ruth.thinks "Say a time. Say any time at all.",

  --@ when
  reply "An alarm makes it an emergency. Somebody is there by six today." {
    tone = { "explain", "commit" },
    when = function(now) return now.knows "button" end,
    why  = "The place you keep back is for this. You could offer it because you had asked.",
    --@ effect
    effect = function(now) now.vars.today = true end,
    ruth { upset = "By six. I'm writing that down.", calm = "By six. Oh, thank God." },
    next = "goodbye",
  },
  reply "Thursday morning, first visit. It's the earliest there is." {
    tone = { "options", "limit" },
    why  = "Honest. Until somebody says why it matters, it is also all there is.",
    ruth "Thursday. And until then I pray, do I?",
    next = "goodbye",
  },
  reply "I'll reset it once more. Mostly that does it." {
    tone = { "minimise", "reassure" },
    why  = "It was done on the 2nd and on the 6th. She told you so.",
    ruth "That's what they did. Both of them.",
    next = "goodbye",
  },
}

beat "goodbye" {
  ruth { upset = "And if it's dead again tomorrow, I get a fourth stranger?",
         calm = "And who do I ask for, if it isn't right?" },
  ruth.does "Her voice has dropped. The corridor is quiet now.",
  ruth.thinks "I don't want to be the woman with the notes.",

  reply "You'll get a short survey. Anything else I can do for you today?" {
    tone = "fake_cheer",
    why  = "The last sentence of the script, said to a person.",
    ruth "No.",
    next = "end",
  },
  reply "Me. Here's my own number. And I ring you once it's mended." {
    tone = { "commit", "own" },
    why  = "You took the fourth call away from her.",
    effect = function(now) now.vars.own_number = true end,
    ruth { tense = "Your own number. Well.", warm = "Nobody's done that. Thank you." },
    next = "end",
  },
  reply "Ask for the support desk and give them your case number." {
    tone = { "explain", "curt" },
    why  = "Useful to the desk. She has two case numbers already.",
    ruth "I've a collection of those.",
    next = "end",
  },
}

--@ ending
ending "She hangs up" {
  leaves = ruth, outcome = "lost",
  aside "On Friday the contract is cancelled. Reason given: 'See my notes.'",
}
ending "By six, and a name" {
  when = function(now) return now.vars.today and now.vars.own_number end,
  outcome = "delighted",
  aside "At twenty past five an old lady presses a button, to try it, and says sorry to the ambulance.",
}
ending "The line works again" {
  when = function(now) return now.vars.today or now.mood(ruth) > -22 end,
  outcome = "kept",
  aside "It does, and she stays. Her notes stay beside the phone.",
}
ending "A fourth call" {
  outcome = "uneasy",
  aside "She will ring again. It won't be you who picks up, and that makes it no better.",
}

--@ debrief
debrief {
  "What was she angry about: the line, or the two 'all fixed'?",
  "Where in this call could the alarm button have been found out?",
}

--@ playthrough
playthrough "The question that nobody had asked" {
  "Three calls and nine days.", "What does your mother need", "An alarm makes it", "Me. Here's my own number.",
  ends = "By six, and a name", knows = { "button" }, mood = { ruth = { at_least = 10 } },
}
playthrough "The script, read to the end" {
  "Let me just run", "I can only speak", "I understand your frustration.", "I'll reset it once more.", "...",
  ends = "She hangs up",
}

--@ tones

--@ top

--@ encounter
encounter "@TITLE@" {
  channel  = "doorstep",
  place    = "14 Quarry Lane, the front door",
  backdrop = "street",
  brief    = [[Twenty to five. You repair boilers. Mr Marsh was told "between
               eight and one"; the office moved him twice, and rang a number
               that is no longer his. Your part of it: a leak at a school took
               you three hours. The part for his boiler is in your van.]],
  goal     = "Warm radiators tonight, and his next service is yours as well.",
  stake    = { currency = "USD", sale = 180, yearly = 220 },
  --@ vars
  vars     = { shown = false },
  lesson   = "First the day that he lost. Then the boiler.",
}

--@ customer
local joel = customer "Joel Marsh" {
  pronoun = "he",
  mood    = -20,
  heat    = 60,
  leaves  = -75,
  takes   = { excuse = 140, reflect = 130 },
  look    = { hair = "buzz", hair_colour = "ginger", beard = "full", skin = 2, build = "broad",
              clothes = "hoodie", clothes_colour = "green" },
  voice   = { pitch = -2, pace = 110 },
}

--@ thought
thought "I've had no lunch, and now this face." { stance = "judging" }
thought "He's been looking out of that window since eight." { stance = "compassionate" }

--@ fact
fact "unpaid" "He is paid by the day. Waiting has cost him the second day this month."
fact "baby"   "There's a baby upstairs, six weeks old, in two jumpers."

--@ beat
beat "door" {
  sound "door",
  joel { furious = "Eight to one! It's twenty to five!", upset = "Eight to one, it said. It's twenty to five." },
  --@ does
  joel.does { "He stands in the middle of the doorway, in a woolly hat, and doesn't step aside.", at = "door", hands = "crossed" },
  --@ thinks
  joel.thinks "Second day. Second day gone, and here comes a toolbox.",
  --@ note
  note "He is blocking the door. What would have to happen before he steps aside?",

  --@ reply
  reply "There was a leak at a school, three hours of it." {
    tone = { "explain", "excuse" },
    why  = "A good reason. It is your day, and he wanted you to know about his.",
    joel "So the school's warm. Lovely.",
    next = "hall",
  },
  reply "I'm here now. Shall I have a look at it?" {
    tone = { "minimise", "invite" },
    why  = "You'd like to make it good by working. He'd like to be asked in his own doorway.",
    joel { upset = "'I'm here now.' You hear yourself?", tense = "You're here now. Right." },
    next = "hall",
  },
  reply "A whole day of waiting, and nobody told you anything." {
    tone = { "reflect", "validate" },
    why  = "You said what he had been saying to the window since noon.",
    joel { upset = "Nobody! I rang four times.", tense = "Not a word. I rang four times." },
    next = "hall",
  },
}

beat "hall" {
  --@ bands
  joel { upset = "That's two days I've taken off for you people.",
         calm = "It's two days I've taken off, see. Two.", clue = "unpaid" },
  joel.does "His breath shows in the air. It is no warmer in the hall than in the street.",
  joel.thinks "Two days is the rent. She hasn't asked yet. She will.",

  reply "The office did ring you. There was no answer." {
    tone = { "correct", "blame" },
    why  = "They rang a number that he gave up in spring. Now he has to defend his telephone.",
    joel "They rang my old number. I gave them the new one. Twice.",
    next = "cold",
  },
  reply "What does a day off cost you?" {
    tone = "ask", learns = "unpaid",
    why  = "It sounds bold, and it's the thing that he wanted somebody to ask.",
    joel { upset = "A hundred and thirty. And you don't pay it.", calm = "Hundred and thirty. I'm paid by the day." },
    next = "cold",
  },
  --@ silence
  silence {
    seconds = 4, next = "cold",
    why = "You let two days be two days.",
    joel { upset = "...Yeah. Well. Come in, before it gets any colder.", calm = "...Well. Come in. It's no warmer." },
  },
}

beat "cold" {
  sound "footsteps",
  joel { upset = "It's in there. Do what you have to.", calm = "It's in there. It just clicks, and clicks." },
  joel.does "From upstairs, very small, somebody coughs. His eyes go to the ceiling.",
  joel.thinks "Six weeks old, in two jumpers. What kind of father am I?",

  reply "Somebody's cold up there. How old?" {
    tone = { "ask", "commiserate" }, learns = "baby",
    why  = "You heard it, and you said that you had heard it.",
    joel { tense = "Six weeks.", calm = "Six weeks on Thursday. She's called Edie." },
    next = "boiler",
  },
  reply "It clicks because the igniter's gone. Had it serviced lately?" {
    tone = { "explain", "judge" },
    why  = "The first half is good work. The second makes it his fault.",
    joel "When would I have had it serviced? I can't get one of you to come.",
    next = "boiler",
  },
  reply "Ten minutes, and I can tell you how long it takes." {
    tone = "commit",
    why  = "A small promise, soon kept. It is the first one today that will be.",
    joel { upset = "I'll be counting.", tense = "Ten minutes. Go on, then." },
    next = "boiler",
  },
}

beat "boiler" {
  aside "The cover is off. The igniter is black; the new one is in your bag.",
  joel { upset = "And? Don't tell me. You've got to order it.", calm = "And? Can it be mended?" },
  joel.does { "He has sat down on the stairs. The hat is in his hands.", hands = "folded" },
  joel.thinks "Please. Just say yes.",

  reply "It can. Look here: that one's dead, and this one goes in now." {
    tone = { "commit", "explain" },
    why  = "You showed him. He sees what he pays for.",
    --@ effect
    effect = function(now) now.vars.shown = true end,
    joel { tense = "That little thing?", warm = "That little thing? All this, for that?" },
    next = "warm_again",
  },
  reply "Leave it to me, I'll sort it out. You wouldn't follow it anyway." {
    tone = { "reassure", "patronise" },
    why  = "Meant to spare him. It tells him that he is in the way.",
    joel "I lay bricks. I follow things.",
    next = "warm_again",
  },
  reply "Yes. It's a hundred and eighty, part and work." {
    tone = { "explain", "curt" },
    why  = "Right to say it early. Said alone, it is all that he hears.",
    joel "On top of the two days.",
    next = "warm_again",
  },
}

beat "warm_again" {
  aside "It clicks once. It lights. Somewhere in the wall the water begins to knock.",
  joel { upset = "Right. Where do I sign.", calm = "Would you listen to that." },
  joel.does { "He has laid his hand flat on the radiator, and leaves it there.", hands = "flat" },
  joel.thinks "Warm. It's getting warm.",

  --@ when
  reply "I'll write to the office that you lost two days. With my name." {
    tone = { "own", "commit" },
    when = function(now) return now.knows "unpaid" end,
    why  = "You can't pay him the days. You can stand up for them.",
    joel { upset = "We'll see what they write.", calm = "You'd do that? Well. That's decent." },
    next = "end",
  },
  reply "There. All's well that ends well!" {
    tone = { "fake_cheer", "minimise" },
    why  = "For you it has ended. He goes to work tomorrow and is asked where he was.",
    joel "Is that so.",
    next = "end",
  },
  reply "Thank you for letting me in, after a day like that." {
    tone = { "thank", "validate" },
    why  = "He didn't have to. You noticed.",
    joel { upset = "It's cold. I had no choice.", calm = "Well. It's cold out there for you, too." },
    next = "end",
  },
}

--@ ending
ending "He shuts the door" {
  leaves = joel, outcome = "lost",
  aside "You hear the chain go on. The part is still in your bag.",
}
ending "Warm, and a cup of tea" {
  when = function(now) return now.vars.shown and now.mood(joel) > 10 end,
  outcome = "delighted",
  aside "He brings it out to the van himself. Two sugars; he hadn't asked, and he was right.",
}
ending "Warm" {
  when = function(now) return now.mood(joel) > -25 end,
  outcome = "kept",
  aside "It is warm. He has your number, and the right one of his is in the book.",
}
ending "Warm, and one star" {
  outcome = "uneasy",
  aside "'Four hours late, boiler works.' Every word of it is true.",
}

--@ debrief
debrief {
  "When did he step aside? What had been said just before?",
  "What could the office have done at nine in the morning?",
}

--@ playthrough
playthrough "The day first, then the boiler" {
  "A whole day of waiting", "What does a day off", "Somebody's cold", "It can. Look here", "I'll write to the office",
  ends = "Warm, and a cup of tea", knows = { "unpaid", "baby" },
}
playthrough "Good reasons, all of them mine" {
  "There was a leak", "The office did ring", "It clicks because",
  ends = "He shuts the door",
}

--@ tones

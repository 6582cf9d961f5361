-- SPDX-License-Identifier: MIT
-- Thursday, eight in the evening: now it's you who rings. The voice at the other end reads a
-- sentence off a sheet, and you know the sentence. It is her first day, too.
encounter "Thursday: the red letter" {
  channel  = "phone",
  place    = "Your kitchen; on the line Brightwater Energy",
  backdrop = "kitchen",
  hour     = "night",
  brings   = "letter",
  brief    = [[Thursday, eight in the evening. The red letter is from Brightwater
               Energy: £412, by tomorrow. You pay £61 a month. Something has been
               read that isn't yours.

               You've been in the queue for thirty-five minutes, with pan pipes.
               Calls may be recorded for training. Today you have been kind to
               people, or not, for nine hours. Now it's your turn.]],
  goal     = "It gets put right, and whoever is at the other end comes back tomorrow.",
  vars     = { found = false, asked_him = false, own = false, word = "" },
  start    = "hello",
  lesson   = "You've heard now how it sounds from the other end.",
}

local keeley = customer "Keeley Marsh" {
  pronoun = "she",
  mood    = -6,
  heat    = 50,
  temper  = { sting = 140, soothe = 100, home = -4, cool = 8 },
  takes   = { retaliate = 110, patronise = 120 },
  leaves  = -60,
  look    = { age = 22, hair = "long", hair_colour = "black", skin = 5, face = "oval",
              eyes = "brown", lips = "full", jewellery = "studs", build = "slim",
              clothes = "blouse", clothes_colour = "teal", temperament = "anxious" },
  voice   = { pitch = 4, pace = 118 },
}

thought "Thirty-five minutes. Somebody is going to hear about it." { stance = "judging" }
thought "Another of those who read from a sheet." { stance = "judging", label = true }
thought "Whoever picks up has had people like me all day." { stance = "compassionate" }
thought "Meter, letter, number. Let's see." { stance = "neutral" }

fact "first"  "It's her first day. She was given a headset at noon, and a sheet with sentences on it."
fact "meter"  "They have read the meter of 4A. There's a bakery's oven on it."
fact "steve"  "Whatever she can't do she has to ask Steve, who sighs so that one hears it on the line."
fact "wall"   "Afterwards there is one word for her, from the customer. They put them on the wall."

-- The sentence that cost most this week, or a kinder one if none of them cost anything.
local function hurt_somebody(now) return now.worst_cost > 0 end

criterion "name" "Says the name of whoever picked up"
criterion "own" "Knows one's own sentence again"
criterion "time" "Gives her time"
criterion "word" "Gives a word that says what she did"

beat "hello" {
  note "Roles are turned round. Ask the room to notice what they want to say first.",
  keeley { "Good evening, thank you for holding, you're speaking to, um, Keeley, how can I help you today?", pause = 1 },
  keeley.does "It's read out. There is a fault in it where her name is.",
  keeley.thinks "Please let it be an address. I can do addresses.",

  reply "You've charged me four hundred and twelve pounds!" {
    tone = "blame",
    why  = "She has charged you nothing. She's been there since noon.",
    keeley { upset = "Is that... would that be the account holder?", tense = "Four hundred... okay. Okay. One second." },
    next = "sentence",
  },
  reply "Hello, Keeley! There's a letter here that can't be right." {
    tone = { "thank", "impersonal" },
    meets = "name",
    why  = "You used her name, and it's the letter that is wrong.",
    keeley { tense = "Hello. Okay. Which letter is it, please?", calm = "Hello! Which one is it? I've got a list of them here." },
    next = "sentence",
  },
  reply "Thirty-five minutes. Have you any idea how long that is?" {
    tone = { "blame", "ask" },
    why  = "She does. She's watched the number on the screen grow since five.",
    keeley { upset = "It says here. I'm sorry. It's in red.", tense = "I can see it, it's in red. I'm sorry, it just says 'next'." },
    next = "sentence",
  },
  reply "Is there somebody there who's allowed to decide things?" {
    tone = { "judge", "ask" },
    why  = "You've been asked that at a counter. It says: you don't count.",
    keeley { furious = "There's me.", upset = "There's Steve. But I've got to try first.", tense = "There's Steve. I'd have to try first, though, I think." },
    next = "sentence",
  },
}

beat "sentence" {
  when = hurt_somebody, otherwise = "kind_sentence",
  keeley { "{worst_line}", pause = 2 },
  keeley.does "A sheet of paper is turned over, quite near the microphone.",
  keeley.thinks "That's what it says. 'If customer is upset.' I hope I've got the right box.",
  note "Nobody speak. Who has heard that sentence before? From whom?",

  reply "Don't you dare speak to me like that!" {
    tone = "retaliate",
    why  = "It's what you wanted to shout. Somebody will have wanted to shout it at you.",
    keeley { furious = "I'm only... it's what it says!", upset = "It says that here. I'm sorry. It's in the box.", tense = "Oh God. Sorry. It's what it says here." },
    next = "first_day",
  },
  reply "I said that to somebody this week! Those very words." {
    tone = { "own", "reflect" }, about = "the sentence",
    meets = "own",
    effect = function(now) now.vars.own = true end,
    why  = "You recognised it, and told the one person who'd be glad to hear it.",
    keeley { upset = "Did you? Were they cross?", tense = "You did? ...And what did they say?", calm = "You never. Was it in a box for you as well?" },
    next = "first_day",
  },
  reply "Who's told you to say that?" {
    tone = "ask",
    why  = "Somebody had. You looked behind the sentence.",
    keeley { upset = "It's on the sheet. Box four. They're real ones, they said, from real counters.",
             tense = "It's on the sheet. Box four, 'customer upset'. They're all things that somebody's really said." },
    next = "first_day",
  },
  silence {
    seconds = 5, next = "first_day",
    why = "You had to let it go by. So did somebody else.",
    keeley { upset = "Hello? Are you there? I can say a different one.", tense = "Hello? ...Was that the wrong one?" },
  },
  think "That's mine. That is word for word mine." {
    stance = "compassionate", next = "sentence",
    why  = "You heard it the way in which it had been heard.",
  },
  think "I never sounded like that. Not like that." {
    stance = "judging", next = "sentence",
    why  = "You'd have liked that to be true. It cost you the chance to hear it.",
  },
}

beat "kind_sentence" {
  keeley { "I'm supposed to read you box four. I don't like box four. ...That's a lot, isn't it, all at once?", pause = 2 },
  keeley.does "A sheet of paper is put aside. It takes her a moment to go on.",
  keeley.thinks "They'll have recorded that. Never mind.",
  note "She has left the sheet. What would help her not to be sorry for it?",

  reply "It is. That's kinder than anything on that sheet, I'd say." {
    tone = { "validate", "thank" },
    meets = "own",
    effect = function(now) now.vars.own = true end,
    why  = "She'd gone off the sheet, and you told her that it was right.",
    keeley { tense = "Is it? They'll hear it, you know.", calm = "Is it? I thought, if it was my mum's letter." },
    next = "first_day",
  },
  reply "So you can leave out the box. What else can you leave out?" {
    tone = { "judge", "lighten" },
    why  = "It was clever. She went straight back to the sheet.",
    keeley { upset = "Nothing. Sorry. Could I take your postcode?", tense = "I don't know yet. Sorry. Could I take your postcode?" },
    next = "first_day",
  },
  reply "What does box four say, if you don't mind?" {
    tone = "ask",
    why  = "You were curious, and it's a relief to have it said.",
    keeley { tense = "'As previously explained.' I haven't explained anything.", calm = "'As previously explained.' And I haven't explained a thing yet." },
    next = "first_day",
  },
}

beat "first_day" {
  keeley { furious = "It's my first day! All right?",
           upset = "It's my first day. I got the headset at noon.",
           tense = "It's my first day, actually. They gave me the headset at noon.",
           calm = "It's my first day, you see. I've had the headset since noon. It pinches.", clue = "first" },
  keeley.does "Behind her there are a great many voices, all of them saying thank you for holding.",
  keeley.thinks "Don't cry. They record it.",
  note "Your first week, her first day. What would you have needed on Monday?",

  reply "Then I'd better be put through to somebody experienced." {
    tone = { "curt", "judge" }, learns = "first",
    why  = "Reasonable. It takes another thirty-five minutes, and she'll remember her first customer.",
    keeley { furious = "Fine!", upset = "They're all on calls. It'd be the queue again.", tense = "I can put you back in the queue. It's at forty-one minutes." },
    next = "meter",
  },
  reply "It's my first week. On Monday I'd have liked somebody patient." {
    tone = { "commiserate", "reassure" }, learns = "first",
    meets = "time",
    why  = "You told her that you're on the same side of the phone, on other days.",
    keeley { upset = "Really? Is it the same there?", tense = "Is it? ...Okay. Okay. I've got your account now.", calm = "Is it? Does it get better? ...I've got your account up. I found it!" },
    next = "meter",
  },
  reply "Oh, you poor little thing, on your first day!" {
    tone = "patronise", learns = "first",
    why  = "It's kind from above. She's twenty-two, and has a degree.",
    keeley { furious = "I've got a first in chemistry!", upset = "I'm fine. Thank you.", tense = "I'm all right. I've got a degree, I just haven't got a login." },
    next = "meter",
  },
  reply "Take the time you need. What can you see?" {
    tone = { "ask", "reassure" }, learns = "first",
    meets = "time",
    why  = "You gave her a minute, and something to do with it.",
    keeley { upset = "A lot of boxes. Wait.", tense = "A lot of boxes. Hang on. Yours is the green one." },
    next = "meter",
  },
}

beat "meter" {
  keeley { furious = "It's metered! It says so! What do you want me to do?",
           upset = "It says that you've used two thousand units. Since August. It says that here.",
           tense = "It says two thousand units, since August. Would that be right? Have you got, like, a kiln?" },
  keeley.does "Keys are pressed one at a time, and one of them twice.",
  keeley.thinks "That can't be a flat. Can I say that it can't be a flat?",
  note "She has the screen, you have the meter. How do the two get together?",

  reply "Obviously you've read the wrong meter, haven't you?" {
    tone = { "blame", "correct" },
    why  = "They have. It wasn't she who climbed about under the stairs.",
    keeley { furious = "I haven't read any meter!", upset = "I can't see that from here. Sorry.", tense = "I don't read them. It's just a number, for me." },
    next = "steve",
  },
  act "Read her the number on your own meter, under the stairs." {
    id   = "read_meter",
    tone = { "commit", "invite" }, learns = "meter",
    effect = function(now) now.vars.found = true end,
    why  = "You went and looked. Now there are two numbers, and one of them is wrong.",
    aside "You kneel among the shoes with a torch, come back to the phone, and read her eight figures.",
    keeley { upset = "That's not the one I've got. I've got 4A.", tense = "That's not the one I've got! I've got 4A's. That's the baker's!", calm = "That isn't mine. I've got 4A's! There's a bakery down there, isn't there? You've paid for his rolls!" },
    next = "steve",
  },
  reply "What would you look at, if it was your mother's letter?" {
    tone = { "ask", "invite" }, learns = "meter",
    effect = function(now) now.vars.found = true end,
    why  = "You trusted her with it, and she thought.",
    keeley { upset = "The door number. ...It says 4A. You're 4.", tense = "If the flat's right. ...It says 4A here. You're 4! It's the baker's!" },
    next = "steve",
  },
  reply "I'm not paying a penny of that, and you can tell them so." {
    tone = { "limit", "blame" },
    why  = "It's your right. She has nobody to tell it to but Steve.",
    keeley { furious = "Then don't!", upset = "I'd have to put that in the notes. How do you spell 'penny'?", tense = "I'll put it in the notes. I'm not being funny; I don't know where the notes are." },
    next = "steve",
  },
}

beat "steve" {
  keeley { furious = "I can't do it! I've got to ask him! And he sighs!",
           upset = "I can't cancel it. I've got to ask Steve. He's got somebody else.",
           tense = "I'm not allowed to cancel. I'd have to ask Steve, and he sighs.",
           calm = "I'd put it right for you. I can't cancel anything, though; I've got to ask Steve. He sighs.", clue = "steve" },
  keeley.does "Somewhere behind her a man says, 'What is it now?'",
  keeley.thinks "That's four times since noon. He's counting.",
  note "You want your money, and she's afraid of a sigh. Is that your business?",

  reply "Ask him. I'll hold, and it's all right if it takes a bit." {
    tone = { "reassure", "commit" }, learns = "steve",
    meets = "time",
    effect = function(now) now.vars.asked_him = true end,
    why  = "It made it possible to stand up and go over there.",
    keeley { upset = "Okay. Don't go away.", tense = "You'll stay on? ...Steve? Steve, have you got a minute?" },
    next = "word",
  },
  reply "Let me talk to this Steve." {
    tone = "curt", learns = "steve",
    why  = "You'd have told him. She'd have heard about it till Christmas.",
    keeley { furious = "He won't!", upset = "He says he's not taking calls.", tense = "He's shaking his head. He says tomorrow, between ten and four." },
    next = "word",
  },
  reply "Tell him: meter 4A, should be 4. It's five words." {
    when = function(now) return now.vars.found end,
    tone = { "options", "explain" }, learns = "steve",
    effect = function(now) now.vars.asked_him = true end,
    why  = "You gave her a sentence short enough to say to somebody who sighs.",
    keeley { upset = "4A, should be 4. Okay.", tense = "4A, should be 4. ...He hasn't even sighed.", calm = "4A, should be 4. ...He didn't sigh! He said, 'Well spotted.'" },
    next = "word",
  },
  reply "Tell him: two thousand units, in a flat for one." {
    when = function(now) return not now.vars.found end,
    tone = { "options", "explain" }, learns = { "steve", "meter" },
    effect = function(now) now.vars.asked_him = true; now.vars.found = true end,
    why  = "Late, and it was what she needed: a sentence that he couldn't sigh at.",
    keeley { upset = "Two thousand, in a flat. ...He says, which meter? It says 4A. You're 4.",
             tense = "Two thousand, in a flat. ...He says, which meter? It says 4A here! That's the baker's!" },
    next = "word",
  },
  reply "Are you always this scared of people?" {
    tone = { "judge", "ask" },
    why  = "A question like that helps nobody who is.",
    keeley { furious = "Only of you!", upset = "No. Only since noon.", tense = "No. It's only since the headset." },
    next = "word",
  },
}

beat "word" {
  keeley { furious = "There's a survey. You can say what you like!",
           upset = "At the end I've got to ask you for a word. How I was. One word. They put it up.",
           tense = "And then I've to ask: how was I? In one word. They put them on the wall.",
           calm = "There's one more box. How was I, in one word? They put them up on the wall, with our names.", clue = "wall" },
  keeley.does "She has stopped typing.",
  keeley.thinks "Not 'slow'. Please not 'slow'.",
  note "Here it is again: one word. What does the room give her? Listen to how long it takes.",

  reply "'Asks.' She asked when she didn't know. Write that." {
    when = function(now) return not now.labelled and now.vars.asked_him end,
    tone = { "delight", "validate" }, learns = "wall",
    meets = "word",
    effect = function(now) now.vars.word = "asks" end,
    why  = "It's what she did, and it's what one would want people to do there.",
    keeley { upset = "'Asks.' Is that good?", tense = "'Asks.' I'd like that on a wall.", calm = "'Asks.' ...Can I ring my mum with that?" },
    next = "end",
  },
  reply "'Slow', I'm afraid. Well, you wanted honest." {
    tone = "judge", learns = "wall",
    effect = function(now) now.vars.word = "slow" end,
    why  = "It was true from where you sat. You know by now where it goes.",
    keeley { furious = "Great.", upset = "'Slow.' Okay. I've typed it.", tense = "'Slow.' Yes. That's... okay." },
    next = "end",
  },
  reply "I don't give people a word any more." {
    tone = { "limit", "validate" }, learns = "wall",
    effect = function(now) now.vars.word = "none" end,
    why  = "You've had enough of words this week. It helps her; an empty box isn't put up.",
    keeley { upset = "Can I leave it out?", tense = "Can one do that? ...It lets me. It's gone." },
    next = "end",
  },
  reply "Fine. You were fine." {
    tone = "curt", learns = "wall",
    effect = function(now) now.vars.word = "fine" end,
    why  = "She'll hear how it was meant.",
    keeley { upset = "'Fine.'", tense = "'Fine.' They've got a lot of those." },
    next = "end",
  },
}

ending "The pan pipes" {
  leaves = keeley, outcome = "lost", scene = "stays",
  aside "It clicks, and then there are pan pipes. Forty-one minutes, says the voice; your call is important.",
  aside "On Friday there's an empty chair in a room full of voices, and a headset on it.",
  lesson = "She got a headset at noon. By nine she'd met somebody who had had a bad day.",
}

ending "'Asks', on the wall" {
  outcome = "delighted", scene = "hangs_up",
  when = function(now)
    return now.vars.found and now.vars.asked_him and now.vars.own and now.vars.word == "asks" and now.mood(keeley) > 24
  end,
  keeley "You're down to sixty-one again. And I'm coming back tomorrow, by the way. I hadn't been going to.",
  aside { "The red letter can go in the drawer. You'd like to tell somebody, and it's nearly nine.", brings = "nothing" },
}

ending "Sixty-one, again" {
  outcome = "kept", scene = "hangs_up",
  when = function(now) return now.vars.found and now.vars.asked_him and now.mood(keeley) > 0 end,
  keeley "It's sixty-one again. It'll say so in a letter. A white one.",
}

ending "Put right, and written up" {
  outcome = "uneasy", scene = "hangs_up",
  when = function(now) return now.vars.found and now.vars.asked_him end,
  keeley.does "It is put right. She reads you box nine, with the thank-you in it, right to the end.",
}

ending "Between ten and four" {
  outcome = "uneasy", scene = "hangs_up",
  aside "Somebody will ring you tomorrow, between ten and four. You'll be at a counter then, with a customer.",
}

debrief {
  "Which sentence was it, and to whom did you say it? What did it do, this time?",
  "What did you want from her in the first minute? What had your own customers wanted?",
  "What ought to be on the sheet, in box four?",
}

playthrough "On the same side of the phone" {
  "Hello, Keeley!", "...", "It's my first week.", "read_meter", "Tell him: meter 4A", "'Asks.'",
  knows = { "first", "meter" },
  mood = { keeley = { at_least = 10 } },
}

playthrough "A bad day, passed on" {
  "Is there somebody there", "...", "Then I'd better be put through", "Obviously you've read",
  mood = { keeley = { at_most = -40 } },
}

playthrough "Civil, and over her head" {
  "Hello, Keeley!", "...", "Then I'd better be put through", "read_meter", "Let me talk to this Steve", "Fine. You were fine.",
  ends = "Between ten and four",
}

playthrough "Loud, and then of use" {
  "You've charged me", "...", "Take the time", "I'm not paying a penny", "Tell him: two thousand units", "I don't give people",
  ends = "Put right, and written up",
}

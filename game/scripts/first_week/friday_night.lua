-- SPDX-License-Identifier: MIT
-- Friday, nine at night: the last of the five calls. She has stopped in the middle of her
-- sentence, and the second half is yours.

local cast = require "first_week.cast"

encounter "Friday: And?" {
  channel  = "phone",
  place    = "Your kitchen; on the line Bea Larkin, of Stopgap Relief",
  backdrop = "kitchen",
  hour     = "night",
  brings   = "badge",
  visit_of = "first_week/thursday_evening",
  brief    = [[Friday, nine at night. Five days, a clinic twice, a van, a
               wholesaler's, a timber yard, and one red letter. Your badge lies on
               the table.

               Bea rings. On Monday she needs to know whether you're coming.]],
  goal     = "You both know where you stand, and nobody finds out from a flower pot.",
  vars     = { turned = false, told = false, going = false, cards = "" },
  start    = "heard_lost",
  lesson   = "Somebody asked you every evening how it had been. It works in both directions.",
}

local bea = cast.bea { mood = 8, heat = 14 }

thought "She'll say it. She always says it." { stance = "neutral" }
thought "A week of asking people. Has she eaten?" { stance = "compassionate" }
thought "Bea and her boxes. One more, and then I'm done." { stance = "judging" }

fact "pot"    "She looks into her flower pot every Friday, since Kieran. There's never anything in it but the geranium."
fact "boxes"  "She has been through eleven boxes since Wednesday, with a rubber. It began with a word in green."
fact "fridge" "On her fridge she keeps one card: the first that she was ever given. It says 'asks after people'."

criterion "turn" "Turns the question round"
criterion "rule" "Finds a rule for the cards that they could read themselves"
criterion "self" "Says it oneself, whether yes or no"

-- What she has heard of the day before she dials; played by itself, she has heard nothing.
beat "heard_lost" {
  when = function(now) return now.outcome "first_week/friday_clinic" == "lost" end,
  otherwise = "heard_kept", next = "clown",
  bea "Harbour Road's been on. They've taken him away again, to Millbrook. Sit down a minute.",
}

beat "heard_kept" {
  when = function(now) return now.outcome "first_week/friday_clinic" == "kept" or now.outcome "first_week/friday_clinic" == "delighted" end,
  otherwise = "clown", next = "clown",
  bea "Harbour Road's been on. He's awake, and he's cross. I had to sit down.",
}

-- What was said of Tomasz Wilk on Thursday has been read out to him.
beat "clown" {
  when = function(now) return now.before == "'Clown', from a bus" end,
  otherwise = "and_nothing", next = "and_nothing",
  bea "And Harker's read Mr Wilk his card. 'Clown.' He did them ten minutes on it. He hasn't rung since.",
}

beat "and_nothing" {
  when = function(now)
    return now.before == "Nine o'clock, the other way round" or now.before == "Nine, as agreed"
      or now.before == "A line, from a bus"
  end,
  otherwise = "and_nightmare",
  bea { tense = "And? ...", calm = "And? ...I've stopped there. I'm leaving off the other word. It's like not scratching.", warm = "And? ...That's it. I'm leaving off the other word. I nearly said it to the cat." },
  bea.does "A geranium is being watered. One can hear it running into the saucer.",
  bea.thinks "It's very bare, without.",
  note "An open question, for the first time. What would you tell her?",

  reply "He couldn't let go of the lead, Bea. Walter couldn't." {
    tone = "reflect",
    effect = function(now) now.vars.told = true end,
    why  = "You answered with what you'd seen. She can do without a word for it.",
    bea { tense = "Oh, the poor love.", calm = "Walter? Oh, the poor man. ...And I'd had him down for four years as a 'shouts'." },
    next = "boxes",
  },
  reply "And? You first, tonight." {
    tone = { "ask", "lighten" },
    meets = "turn",
    effect = function(now) now.vars.turned = true end,
    why  = "You turned it round. Nobody has, since 2003.",
    bea { tense = "Me? I've only sat here.", calm = "Me? ...I've got a crick in the neck, and blue fingers. I've been through eleven boxes. With a rubber." },
    next = "boxes",
  },
  reply "Go on, say it. I've missed it!" {
    tone = "lighten",
    why  = "Friendly. It put the word back where she had just taken it from.",
    bea { tense = "Nightmare, then.", calm = "Don't. I've a pound in a jar for each time." },
    next = "boxes",
  },
  reply "It's done, isn't it? I'm off to bed." {
    tone = "curt",
    why  = "It's the end of a long week. She has known one that ended like this.",
    bea { upset = "Is it done?", tense = "Done? As in done for today?" },
    next = "badge",
  },
}

beat "and_nightmare" {
  bea { upset = "And? It's Friday. Nightmare?", tense = "And? Nightmare? That's the last one for this week.", calm = "And? Nightmare? That's the last one for this week, my love. I've nearly stopped hearing it." },
  bea.does "A geranium is being watered. One can hear it running into the saucer.",
  bea.thinks "If they say 'fine' now, I'll go out and look.",
  note "She's asked it five times. Is it a question?",

  reply "Which of them had you in mind?" {
    tone = { "ask", "correct" },
    why  = "There had been five days, and in each of them somebody. It came out a little sharp.",
    bea { upset = "All of them. None. I don't know.", tense = "Well. All of them. It's only how I say it." },
    next = "boxes",
  },
  reply "The whole lot! You couldn't make it up!" {
    tone = { "lighten", "judge" }, advise = false,
    effect = function(now) now.vars.cards = "words" end,
    why  = "It gets a laugh. There were five people in it, and one couldn't let go of a lead.",
    bea { tense = "Ha.", calm = "Ha! I'll put the kettle on, and you do me all five." },
    next = "boxes",
  },
  reply "No. Not one of them, when you look at it." {
    tone = "validate",
    effect = function(now) now.vars.told = true end,
    why  = "You said it of all of them, and without showing off.",
    bea { tense = "Not one? Out of five?", calm = "Not one? ...I've been wondering. I'm on box eleven, with a rubber." },
    next = "boxes",
  },
  reply "And you, Bea? How was yours?" {
    tone = "ask",
    meets = "turn",
    effect = function(now) now.vars.turned = true end,
    why  = "It's her question. She'd never had it from that side.",
    bea { upset = "Mine?", tense = "Mine? I've sat here all day, with my boxes.", calm = "Mine? ...I've blue fingers. I've been through eleven boxes, rubbing out." },
    next = "boxes",
  },
}

beat "boxes" {
  bea { upset = "There's a lot of words in these boxes. I don't know who they're for, any more.",
        tense = "I've rubbed out four hundred words this week. 'Moaner.' 'Snob.' 'Hopeless.' That takes ages.",
        calm = "I've rubbed out four hundred, this week. 'Moaner.' 'Snob.' And now they're blank. What do I put?", clue = "boxes" },
  bea.does "A rubber goes over card, and somebody blows. A packet of new ones is torn open.",
  bea.thinks "I read one of them out to the cat. After that I couldn't stop.",
  note "Blank cards. What would you have people write on them? Agree on one rule.",

  reply "Nothing. Let people find out for themselves, I say." {
    tone = "impersonal",
    effect = function(now) now.vars.cards = "blank" end,
    why  = "It's fair, and on Monday somebody will stand in front of Lorna Haskell with no idea.",
    bea { tense = "Nothing at all?", calm = "Nothing? I've never sent anybody out with nothing." },
    next = "a_sentence",
  },
  reply "What helps. And put it so that they could read it themselves." {
    tone = { "explain", "invite" }, learns = "boxes",
    meets = "rule",
    effect = function(now) now.vars.cards = "lines" end,
    why  = "Anybody can test a card by it: would you hand it to the one it's about?",
    bea { tense = "As if they were standing there.", calm = "So that they could read it. ...That's it. That's all it wanted. I'll put that on the lid." },
    next = "a_sentence",
  },
  reply "Keep the funny ones, surely! They're twenty-two years of your life!" {
    tone = { "lighten", "fake_cheer" },
    effect = function(now) now.vars.cards = "words" end,
    why  = "She'd spent three evenings rubbing them out.",
    bea { upset = "That's what I'm afraid of.", tense = "That's just what it is, my love. That's what's the matter with it." },
    next = "a_sentence",
  },
  reply "What did it say on the first one you ever had?" {
    tone = "ask", learns = "fridge",
    meets = "rule",
    effect = function(now) now.vars.turned = true; now.vars.cards = "lines" end,
    why  = "You asked about a card that she hadn't rubbed out.",
    bea { "On me? It's on the fridge. 'Asks after people,' a Mr Dunne, 1989. I'd forgotten that it was a line.", clue = "fridge" },
    next = "a_sentence",
  },
}

-- Whoever has kept somebody this week has said something that did good.
local function went_well(now)
  local function well(level) return now.outcome(level) == "kept" or now.outcome(level) == "delighted" end
  return well "crabby_couple/first_visit" or well "disputed_delivery" or well "price_rise"
    or well "overdue_account" or well "first_week/thursday_night" or well "first_week/friday_clinic"
    or well "first_week/monday_night" or well "first_week/tuesday_night"
end

beat "a_sentence" {
  when = went_well, otherwise = "badge", next = "badge",
  bea { upset = "There's one thing I keep. Of everybody's first week. What they said, or did.",
        tense = "One thing I do keep, of everybody's first week. Not what they're like. What they said, or did.",
        calm = "One thing I do keep, of everybody's first week: what they said, or did. I've got yours here." },
  bea.does "Paper is unfolded. One can hear glasses being looked for, and found.",
  bea { "'{best_line}'", pause = 2 },
  bea { upset = "That's all.", tense = "It did somebody good. I thought you might like to have it.",
        calm = "That one did somebody good. I asked round. I'm putting it in ink." },
  note "On Thursday a stranger read you your worst line. This is the other one. Who has ever been told theirs?",
}

beat "badge" {
  bea { upset = "Well. Is it the flower pot, then? I'd sooner hear it.",
        tense = "Are you coming, Monday? You can say no. I'd sooner hear it than find it.",
        calm = "So. Monday. Are you coming? You may say no, you know. I'd only sooner hear it than find it.", clue = "pot" },
  bea.does "She has stopped watering.",
  bea.thinks "It's in the first two words. Come on.",
  note "Going is allowed. How does one say it so that nobody has to look into a flower pot?",

  reply "Fine. Yes. I'll be there, I suppose, if there's nothing better on." {
    tone = "curt",
    why  = "She asked whether you're coming, and still doesn't know.",
    bea { upset = "You suppose.", tense = "That's a 'fine'. I know a 'fine' when I hear one." },
    next = "close",
  },
  reply "I'm coming! And I'd like to go back to the Haskells." {
    id   = "coming",
    tone = "commit", learns = "pot",
    meets = "self",
    why  = "A yes, with something in it that she hadn't expected.",
    bea { tense = "Back? On purpose?", calm = "Back? Nobody's ever asked to go *back* there." },
    next = "close",
  },
  reply "No. It isn't for me. I wanted to tell you myself." {
    tone = { "limit", "own" }, about = "going", learns = "pot",
    meets = "self",
    effect = function(now) now.vars.going = true; now.vars.told = true end,
    why  = "It's a no, and she hears it from you and from nobody else. That was all she had asked.",
    bea { tense = "Well. That's a pity. ...But thank you.", calm = "Oh. That's a pity. You were good. ...You've no idea what it's worth, that you say it." },
    next = "close",
  },
  reply "Do you ever look into that pot, on Fridays?" {
    was  = { "do_you_still_look_into" },
    tone = { "ask", "reflect" }, learns = "pot",
    effect = function(now) now.vars.turned = true end,
    why  = "You heard what she was asking, under what she asked.",
    bea { tense = "Every week. It's silly.", calm = "Every Friday. I water it, and I look. Eleven years. ...It's a very wet geranium." },
    next = "close",
  },
  think "She isn't asking about Monday. She's asking if I'd tell her." {
    stance = "compassionate", next = "badge",
    why  = "You heard the other question.",
  },
}

beat "close" {
  bea { upset = "Well. That was the week.", tense = "Well. That's your week, then.", calm = "Well, my love. That's a whole week. Nobody's thrown anything." },
  bea.does "The lid goes on the eleventh box.",
  bea.thinks "I'd like to hear how somebody sounds who isn't asked. Just once.",
  note "Last line of the week. Who gets it?",

  reply "On Monday it's my turn. Nine o'clock. I'll ask you." {
    tone = { "commit", "delight" },
    meets = "turn",
    effect = function(now) now.vars.turned = true end,
    why  = "You promised a thing that takes two minutes. It's the one that she gives to everybody.",
    bea { tense = "You'd do that?", calm = "You'd ring *me*, of a Monday? I'll have to think of something to have happened." },
    next = "end",
  },
  reply "Right, then. Cheers." {
    tone = "impersonal",
    why  = "Also a way to end a week.",
    bea { tense = "Cheers.", calm = "Cheers, my love. Sleep in." },
    next = "end",
  },
  reply "Thank you for ringing. All five times." {
    tone = "thank",
    effect = function(now) now.vars.told = true end,
    why  = "She'd rung two hundred people on their first Friday. You were the third to say it.",
    bea { tense = "It's only a phone.", calm = "It's only a phone. ...It's a good phone, though, isn't it?" },
    next = "end",
  },
  reply "Any chance of a bit of a rise, do you think, after all that?" {
    tone = { "lighten", "ask" },
    why  = "Worth asking, and it was a different subject.",
    bea { upset = "Ask head office. Fourth floor.", calm = "Ha! Ask the fourth floor. Wear something with buttons." },
    next = "end",
  },
}

ending "Two lines on the fridge" {
  outcome = "delighted", scene = "stays",
  when = function(now) return now.vars.turned and now.vars.cards == "lines" and now.vars.told and now.mood(bea) > 24 end,
  bea "I'll write yours now. While you're on. 'Asks back.' It's going on the fridge, beside mine.",
  aside "It's half past nine, and neither of you has hung up. She's telling you about 1989, and a Mr Dunne.",
}

ending "Not in the flower pot" {
  outcome = "kept", scene = "hangs_up",
  when = function(now) return now.vars.going and now.vars.cards ~= "words" and now.mood(bea) > 12 end,
  aside { "You put the badge with your keys, to bring it round yourself on Saturday. There'll be cake, she says.", brings = "nothing" },
  aside "In the pot there's nothing but the geranium.",
}

ending "A name, and nothing else" {
  outcome = "uneasy", scene = "hangs_up",
  when = function(now) return now.vars.going end,
  aside "She takes a new card, and writes your name on it. She thinks, and leaves the rest white.",
  aside "She doesn't look into the pot tonight. She needn't; you told her.",
}

ending "Monday, half past seven" {
  outcome = "kept", scene = "hangs_up",
  when = function(now) return now.vars.told and now.said "coming" > 0 and now.mood(bea) > 18 end,
  aside { "You put the badge by the door, and with it a pencil, for the bus on Monday.", brings = "nothing" },
}

ending "Four hundred words" {
  outcome = "uneasy", scene = "hangs_up",
  when = function(now) return now.vars.cards == "words" end,
  aside "She puts the rubber away. On Monday the first card that goes out has 'hopeless' on it, in green.",
}

ending "Back to Harbour Road" {
  outcome = "uneasy", scene = "hangs_up",
  when = function(now) return now.said "coming" > 0 end,
  aside "She writes it in for Monday: Harbour Road. Behind it she puts 'asked to', and looks at that for a while.",
}

ending "She goes out and looks" {
  outcome = "uneasy", scene = "hangs_up",
  aside "When you've hung up, a woman across town puts on her coat, goes out, and looks into a flower pot.",
}

debrief {
  "What would you have your own people asked, of an evening, in their first week? By whom?",
  "Which rule for cards did you agree on? Would your customers be allowed to read them?",
  "Which sentence of this week would you like to have back? Which would you say again?",
}

playthrough "And you?" {
  "And you, Bea?", "What helps.", "Do you ever look", "Thank you for ringing.",
  ends = "Two lines on the fridge",
}

playthrough "A decent no" {
  "No. Not one of them", "Nothing. Let people", "No. It isn't for me.", "Right, then.",
  ends = "Not in the flower pot",
}

playthrough "One for the road" {
  "The whole lot!", "Keep the funny ones", "Fine. Yes.", "Right, then.",
  ends = "Four hundred words",
}

playthrough "A yes that she can't quite hear" {
  "Which of them had you in mind?", "Nothing. Let people", "I'm coming!", "Right, then.",
  ends = "Back to Harbour Road",
}

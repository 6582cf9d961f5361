-- SPDX-License-Identifier: MIT
-- Monday, nine at night: the first of five calls. She wants one word for the card, and she
-- means it kindly. Whoever goes there next reads the word before they see the people.

local cast = require "first_week.cast"

encounter "Monday: And? Nightmare?" {
  channel  = "phone",
  place    = "Your kitchen; on the line Bea Larkin, of Stopgap Relief",
  backdrop = "kitchen",
  hour     = "night",
  brief    = [[Monday, nine at night. You are relief staff with Stopgap: the agency
               sends you wherever somebody is off sick. Today it was the clinic
               in Harbour Road, and Walter and Lorna Haskell with their dog.

               Bea Larkin, who does the sending, rings her new people every
               evening. She keeps a card for each customer. Whoever is sent
               there next reads the card on the bus.]],
  goal     = "A card that helps whoever stands there next.",
  vars     = { word = "", why = false },
  start    = "heard_lost",
  lesson   = "A label is quick to write, and the next one reads it before they see a face.",
}

local bea = cast.bea { mood = 10, heat = 10 }

thought "Feet up, and somebody to moan to. At last." { stance = "neutral" }
thought "She means well. What goes on that card, though?" { stance = "compassionate" }
thought "Those two. She'd laugh till Friday." { stance = "judging", label = true }

fact "cards"  "She has a card for every customer of twenty-two years. They're in shoe boxes, by street."
fact "dean"   "'Shouts' was written by Dean, who lasted one morning. Nobody has written anything else since."
fact "reader" "Whoever is sent next reads the card on the bus, and has made up their mind by the third stop."

criterion "line" "Gives something that helps whoever comes next"
criterion "reader" "Asks who reads the card"
criterion "her" "Asks after her"

-- What she has heard of the day before she dials; played by itself, she has heard nothing.
beat "heard_lost" {
  when = function(now) return now.outcome "crabby_couple/first_visit" == "lost" end,
  otherwise = "heard_kept", next = "ring",
  bea "Harbour Road's been on. Your two have gone. I'd sooner hear it from you, my love.",
}

beat "heard_kept" {
  when = function(now) return now.outcome "crabby_couple/first_visit" == "kept" or now.outcome "crabby_couple/first_visit" == "delighted" end,
  otherwise = "ring", next = "ring",
  bea "Harbour Road's been on. They said goodbye to you, both of them. It's been remarked on.",
}

beat "ring" {
  note "She asks it every evening. What is the friendly answer? What is the useful one?",
  sound "phone_ring",
  bea "And? Nightmare?",
  bea.does "Behind her there's a radio, turned down, and somebody sharpening a pencil.",
  bea.thinks "Say yes, my love. Then I can be nice to you.",

  reply "You've no idea. The two of them, honestly!" {
    tone = "commiserate", advise = false,
    why  = "It does you both good. It has also begun to fill in the card.",
    bea { tense = "I could have told you. I did nearly tell you.", calm = "Oh, I have. I've had four people back from those two.", warm = "Oh, I have. Tell me everything, and begin with him." },
    next = "word",
  },
  reply "Long. I think they were frightened about the dog." {
    tone = "reflect",
    why  = "You told her something that she didn't have.",
    bea { tense = "Were they? It doesn't say so here.", calm = "Frightened? Well, I never. It doesn't say that here." },
    next = "how",
  },
  reply "Could we do this tomorrow? I'm done in." {
    tone = { "curt", "ask" },
    why  = "Fair, after a day like that. She had waited for your bus to get in.",
    bea { upset = "Suit yourself.", tense = "Two minutes. I've a cat to feed.", calm = "It's two minutes, my love. I do it with everybody." },
    next = "short",
  },
  reply "Why do you ask it like that?" {
    tone = { "ask", "correct" },
    why  = "You wanted to know. She heard that she'd said something wrong.",
    bea { upset = "Like what?", tense = "It's what I say. I've said it since 2003.", calm = "Like what? It's what I always say. It cheers them up." },
    next = "short",
  },
}

beat "word" {
  note "One word, for two people. Which would you give? Who's going to read it?",
  bea { upset = "One word. I've six more to ring.",
        tense = "One word for the card, that's all I need. 'Nightmare'?",
        calm = "Now, one word for the card. I've put 'nightmare' in pencil. Do we ink it?",
        warm = "You're a tonic. One word for the card, then. Shall I ink 'nightmare'?" },
  bea.does "A drawer is pulled out, and something is walked through with two fingers.",
  bea.thinks "It's so that nobody walks in there unwarned.",

  reply "Nightmare'll do." {
    tone = "impersonal", advise = false,
    effect = function(now) now.vars.word = "nightmare" end,
    why  = "It's one word, it's what she expected, and the next one will go in with it.",
    bea { tense = "Inked.", calm = "Inked. That's you done, my love." },
    next = "kettle",
  },
  reply "Couple from hell! No, put 'dog from heaven, couple from hell'." {
    tone = { "lighten", "judge" }, advise = false,
    effect = function(now) now.vars.word = "hell" end,
    why  = "She'll tell that one for years. It'll be on the wall in Harbour Road by Wednesday.",
    bea { tense = "I'll see if it fits.", calm = "Ha! I'll need the back of it.", warm = "Oh, you'll go far. That goes on the back, in red." },
    next = "kettle",
  },
  reply "Does anybody read it who hasn't met them?" {
    tone = "ask", learns = "reader",
    meets = "reader",
    why  = "You asked where the card goes.",
    bea { "Only them. That's the point of it. They read it on the bus; it's eleven stops.", clue = "reader" },
    next = "how",
  },
  reply "Could it be a line? I've got one that would help." {
    tone = { "invite", "ask" },
    why  = "A word is about them. A line can be for whoever comes next.",
    bea { tense = "A line. We're a newspaper now.", calm = "A line? Well, there's room. Nobody's ever wanted the room." },
    next = "line",
  },
  think "Somebody will go in there with my word in their pocket." {
    stance = "compassionate", next = "word",
    why  = "You saw who reads it.",
  },
  think "Nightmare. It's only a word, and it's nine o'clock." {
    stance = "judging", label = true, next = "word",
    why  = "It was late, and the word was there already.",
  },
}

beat "how" {
  note "She is asking now, and listening. What would she be able to write down?",
  bea { upset = "It says 'shouts'. You're telling me that he doesn't?",
        tense = "All it says is 'shouts'. That was Dean. He was there one morning.",
        calm = "It only says 'shouts', in Dean's hand. He lasted the one morning.", clue = "dean" },
  bea.does "The pencil has stopped.",
  bea.thinks "Nobody's ever told me what to write instead.",

  reply "He does. And she's got a notebook; tell her things, with a time." {
    when = function(now) return not now.labelled end,
    tone = { "reflect", "explain" },
    meets = "line",
    effect = function(now) now.vars.word = "line" end,
    why  = "It's what you had to find out for yourself. Now somebody gets it for nothing.",
    bea { tense = "With a time. Is that all?", calm = "'Tell her things, with a time.' And that works?" },
    next = "kettle",
  },
  reply "Dean had a point there, I must say. I'd leave it just as it stands!" {
    tone = "lighten", advise = false,
    effect = function(now) now.vars.word = "shouts" end,
    why  = "Four people have gone in there with Dean's word. The next one will be the fifth.",
    bea { tense = "Poor Dean.", calm = "He sells kitchens now. He's much happier." },
    next = "kettle",
  },
  reply "How many have you sent there since Dean?" {
    tone = { "ask", "reflect" }, learns = "dean",
    meets = "reader",
    why  = "You counted with her.",
    bea { tense = "Four, with you. So what should it say?",
          calm = "Four. And they all came back and said, 'He shouts.' ...They would, wouldn't they. What do I put, then?" },
    next = "line",
  },
  reply "I don't see why that's my job, at nine at night." {
    tone = "curt",
    effect = function(now) now.vars.word = "dash" end,
    why  = "It isn't, strictly. It would have taken you one sentence.",
    bea { upset = "No. It's mine.", tense = "No, my love. It's mine. I'll put a dash." },
    next = "kettle",
  },
}

beat "line" {
  note "You are writing for somebody whom you don't know. What would you have liked to read this morning?",
  bea { upset = "Go on, then. It's your line.",
        tense = "Right. Dictate.",
        calm = "Right, I've got the good pen. Dictate.", warm = "I've got the good pen, and I've turned the radio off. Dictate." },
  bea.does "The radio is switched off.",
  bea.thinks "My old mum would've been a 'shouts'.",

  reply "'She writes everything down. Tell her first, and say when.'" {
    when = function(now) return not now.labelled end,
    tone = { "commit", "explain" },
    meets = "line",
    effect = function(now) now.vars.word = "line" end,
    why  = "It says what to do, and not what they're like.",
    bea { tense = "'And say when.' Got it.", calm = "'And say when.' That's good, that. You could send a child in with that." },
    next = "kettle",
  },
  reply "'Handle with care.'" {
    tone = "impersonal",
    effect = function(now) now.vars.word = "care" end,
    why  = "It's kinder than 'nightmare', and it tells the reader exactly as little.",
    bea { tense = "'With care.' It's what it says on eggs.", calm = "I put that on the Beresfords once. They threw a vase." },
    next = "kettle",
  },
  reply "'Be nice to them, will you, they've been through such a lot!'" {
    tone = { "patronise", "commiserate" },
    effect = function(now) now.vars.word = "care" end,
    why  = "Warm. Whoever reads it will wonder why anybody thinks that they need telling.",
    bea { upset = "I don't send anybody who isn't.", tense = "My people are nice. I picked them." },
    next = "kettle",
  },
  reply "How about 'Old. Loud. Good luck'?" {
    tone = { "judge", "lighten" }, advise = false,
    effect = function(now) now.vars.word = "loud" end,
    why  = "Three words where there'd been one, and all of them about him.",
    bea { tense = "That's the whole street, that is.", calm = "You've just described my Christmas." },
    next = "kettle",
  },
}

beat "short" {
  note "You are both tired. Who's doing whom a favour with this call?",
  bea { furious = "I'll not keep you, then. I had one once who never said.",
        upset = "I ring because I ring. I had one once who never said.",
        tense = "All right. I ring because I ring. I had one once who never said.",
        calm = "It's just that I like to hear a voice, the first week. I had one once who never said." },
  bea.does "Somewhere a cat says what it thinks of the time.",
  bea.thinks "Kieran said that he was tired, too.",

  reply "Sorry, I was short. It was a lot of shouting for a Monday." {
    tone = { "own", "commiserate" }, about = "being short",
    why  = "You gave her the day in one sentence, and mended the last one.",
    bea { upset = "I'll let you off.", tense = "I know, my love. I've heard him through two doors.", calm = "There you are. That's what I ring for." },
    next = "word",
  },
  reply "Well, you've heard it now. Was there anything else?" {
    tone = { "curt", "ask" },
    effect = function(now) now.vars.word = "dash" end,
    why  = "She had nearly told you something, and you looked for the way out.",
    bea { furious = "Not a thing.", upset = "No. Only the card.", tense = "The card. I'll put a dash." },
    next = "kettle",
  },
  reply "Who was it that never said?" {
    tone = "ask", was = { "who_was_it_that_had" },
    meets = "her",
    effect = function(now) now.vars.why = true end,
    why  = "You asked about her call, and not about your evening.",
    bea { upset = "Another time.", tense = "I'll tell you when you've lasted till Tuesday.", calm = "I'll tell you tomorrow. You have to have lasted a day first." },
    next = "word",
  },
  reply "Just put what it says already, and I'll go to bed." {
    tone = "impersonal", advise = false,
    effect = function(now) now.vars.word = "shouts" end,
    why  = "It's the quickest. It's how a word gets to be four years old.",
    bea { upset = "As it was.", tense = "'Shouts', as it was. Night, then." },
    next = "kettle",
  },
}

beat "kettle" {
  bea { furious = "Tuesday. Van. Half seven.",
        upset = "Tuesday you're on the van. Half past seven.",
        tense = "So. Tomorrow it's the van, half past seven. Jonas drives.",
        calm = "Tomorrow you're on the van for Halden's, half past seven. Jonas drives. He hums." },
  bea.does "A lid is put on a shoe box.",
  bea.thinks "They'll last. Or they won't. I always think I can hear it.",
  note "The call's nearly over. Has anybody asked her anything?",

  reply "How many cards have you got there, altogether?" {
    tone = "ask", learns = "cards",
    meets = "her",
    effect = function(now) now.vars.why = true end,
    why  = "Twenty-two years of other people's Mondays, and nobody had asked.",
    bea { "Twenty-two years of them. In shoe boxes, by street. I've got very small feet, for the number of boxes.", clue = "cards" },
    next = "end",
  },
  reply "Right. Night, Bea." {
    tone = "impersonal",
    why  = "Perfectly decent. It's the end of a long day.",
    bea { upset = "Night.", calm = "Night night, my love." },
    next = "end",
  },
  reply "Thanks for ringing. It's quiet here, of an evening." {
    tone = { "thank", "validate" },
    meets = "her",
    effect = function(now) now.vars.why = true end,
    why  = "You said what the call was good for.",
    bea { tense = "It's quiet here, too. There's only the cat.", calm = "It's no trouble. I like to hear the kettle on." },
    next = "end",
  },
  reply "I hope it's somebody normal tomorrow, for a change!" {
    tone = { "judge", "lighten" },
    why  = "It was meant as a joke. Somewhere a man is measuring his front room with tape.",
    bea { tense = "If you meet one, let me know.", calm = "Ha. I've a box for those. It's empty." },
    next = "end",
  },
}

ending "A dash on the card" {
  outcome = "uneasy", scene = "hangs_up",
  when = function(now) return now.vars.word == "dash" end,
  aside "She's gone. On the card for the Haskells there's Dean's word, and behind it a dash.",
  lesson = "It was two minutes, and somebody will be standing there without them.",
}

ending "'Tell her, and say when'" {
  outcome = "delighted", scene = "hangs_up",
  when = function(now) return now.vars.word == "line" and now.vars.why and now.mood(bea) > 19 end,
  aside "There's a rubber at the end of that pencil. You can hear it going over something four years old.",
  bea "I'll read it you back. 'Walter and Lorna.' I've put their names; Dean never did.",
}

ending "A line on the card" {
  outcome = "kept", scene = "hangs_up",
  when = function(now) return now.vars.word == "line" end,
  aside "It's on the card, in the good pen. Under it, 'shouts' can still be read.",
}

ending "'Nightmare', in ink" {
  outcome = "lost", scene = "hangs_up",
  when = function(now) return now.vars.word == "nightmare" end,
  aside "It's in ink. On Tuesday at seven somebody reads it on the bus; it's eleven stops.",
  lesson = "It's only one word, it took a second, and it's all that the next one gets.",
}

ending "'Couple from hell', in red" {
  outcome = "lost", scene = "hangs_up",
  when = function(now) return now.vars.word == "hell" end,
  aside "It didn't fit, so it goes round the corner and up the side. It's the first thing that anybody will read.",
  lesson = "It was funny, and a funny word lasts longest.",
}

ending "'Old. Loud. Good luck.'" {
  outcome = "lost", scene = "hangs_up",
  when = function(now) return now.vars.word == "loud" end,
  aside "Three words, where there had been one. Somebody reads them on the bus, and wishes for the luck.",
  lesson = "All three were about what they're like. None of them says what to do.",
}

ending "What it said before" {
  outcome = "uneasy", scene = "hangs_up",
  aside "The card goes back into its box, between number 12 and number 16, and says about what it said before.",
}

debrief {
  "Which of your customers have a word in this house? Who gave it to them, and when?",
  "What would have helped you this morning, in one line?",
  "Bea is kind, and the card isn't. How does that come about?",
}

playthrough "A line, and a question for her" {
  "Long. I think", "How many have you sent", "'She writes everything down.", "Thanks for ringing.",
  ends = "'Tell her, and say when'",
}

playthrough "The friendliest answer" {
  "You've no idea.", "Nightmare'll do.", "Thanks for ringing.",
  ends = "'Nightmare', in ink",
}

playthrough "Done in" {
  "Could we do this tomorrow?", "Well, you've heard it now.", "I hope it's somebody normal",
  ends = "A dash on the card",
}

playthrough "A funny word" {
  "You've no idea.", "Couple from hell!", "Right. Night, Bea.",
  ends = "'Couple from hell', in red",
}

playthrough "The word that was there already" {
  "Could we do this tomorrow?", "Just put what it says", "How many cards",
  ends = "What it said before",
}

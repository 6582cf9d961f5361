-- SPDX-License-Identifier: MIT
-- Thursday, seven in the evening: she rings early, and quickly. Somebody has asked the agency
-- for a dispatcher who is less difficult.

local cast = require "first_week.cast"

encounter "Thursday: And? Nightmare?" {
  channel  = "phone",
  place    = "The bus home; on the line Bea Larkin, of Stopgap Relief",
  backdrop = "bus",
  hour     = "evening",
  visit_of = "first_week/wednesday_night",
  brief    = [[Thursday, seven in the evening, on the bus home from Harker's timber
               yard. You've kept their accounts for a day, and rung Tomasz Wilk
               about 1,140 pounds that are ninety days old. He joked.

               Bea rings two hours early. On the mat at home there'll be a letter
               from your electricity people; the neighbour has sent you a
               picture of the envelope. It's red.]],
  goal     = "Somebody on this line is asked how they are.",
  vars     = { word = "", asked = false, side = false, nine = false },
  start    = "heard_lost",
  lesson   = "She had a word on her own back today. She'd have told whoever asked.",
}

local bea = cast.bea { mood = 2, heat = 30 }

thought "Seven? It's always nine. Something's up." { stance = "compassionate" }
thought "Not on the bus, Bea." { stance = "judging" }
thought "Wilk. The clown with the ninety days; she'll want to hear." { stance = "judging", label = true }
thought "One call, one card, six stops." { stance = "neutral" }

fact "client"  "A client has asked for 'somebody less difficult to deal with' than Bea. She rings his relief."
fact "wilk"    "Tomasz Wilk rang Stopgap himself. He made Bea laugh for ten minutes, and she hung up feeling sad."
fact "nine"    "She rings at nine because Kieran used to be in by then. Today she couldn't wait for nine."

criterion "voice" "Answers the voice and not the question"
criterion "side" "Takes her side with something that happened"
criterion "ring" "Rings her"

-- What she has heard of the day before she dials; played by itself, she has heard nothing.
beat "heard_lost" {
  when = function(now) return now.outcome "overdue_account" == "lost" end,
  otherwise = "heard_kept", next = "harmless",
  bea "It's me. Harker's have been on; it didn't go well, they say. That's not why I ring.",
}

beat "heard_kept" {
  when = function(now) return now.outcome "overdue_account" == "kept" or now.outcome "overdue_account" == "delighted" end,
  otherwise = "harmless", next = "harmless",
  bea "It's me. Harker's have been on. They've got a date, they say, and it's a real one. Well done, you.",
}

-- What was added to Mehmet Aydin's card on Wednesday has got back to him.
beat "harmless" {
  when = function(now) return now.before == "'Drama queen, harmless'" end,
  otherwise = "early", next = "early",
  bea "Castle Street read Mehmet his card. He'll take the queen, he says. It's 'harmless' that he wants out.",
}

beat "early" {
  bea { upset = "And? Quick. Nightmare?", tense = "And? Nightmare? Just the word, my love, I'm on my way out.", calm = "And? Nightmare? I'm a bit early, I know." },
  bea.does "There's traffic behind her, and heels. She never goes out on a Thursday.",
  bea.thinks "Say something funny. Please. Somebody.",
  note "She's early, short and out of breath. What do we hear first: the question, or her?",

  reply "A clown! I had to hold the phone away from my ear, all afternoon!" {
    tone = { "lighten", "judge" }, advise = false,
    effect = function(now) now.vars.word = "clown" end,
    why  = "She'd asked for something funny. It's Tomasz Wilk who pays for it.",
    bea { tense = "Ha. Yes. I needed that.", calm = "Ha! ...Oh, I needed that. You've no idea." },
    next = "wilk",
  },
  reply "You're early. What's happened?" {
    tone = { "ask", "reflect" },
    meets = "voice",
    effect = function(now) now.vars.asked = true end,
    why  = "You answered her voice, and not her sentence.",
    bea { tense = "Nothing. Head office. Nothing.", calm = "Nothing. ...Head office. Do Wilk first, will you? It's easier." },
    next = "wilk",
  },
  reply "I'm on a bus, Bea. Can it wait till nine?" {
    tone = { "curt", "ask" },
    why  = "A fair question. She'd rung early because it couldn't.",
    bea { upset = "No, no. You get home.", tense = "It's only the one word. Then I'll leave you be." },
    next = "wilk",
  },
  reply "He jokes so that nobody asks. I liked him, in the end." {
    tone = "validate",
    effect = function(now) now.vars.word = "line" end,
    why  = "It's a sentence for the card already, and a kind one.",
    bea { tense = "Is that what it is?", calm = "Is that what it is? I laughed so much that I never noticed." },
    next = "wilk",
  },
}

beat "wilk" {
  bea { upset = "He rang me. Ten minutes of jokes. I don't know what about.",
        tense = "He's rung me himself, this Wilk. I cried laughing. And then I hung up, and it wasn't funny.",
        calm = "He's rung me, your Mr Wilk. I cried laughing. And when I'd hung up I felt like after a funeral.", clue = "wilk" },
  bea.does "The heels have stopped. A door, a lift, a door.",
  bea.thinks "'Difficult.' From a man who sells car mats.",
  note "What would you write for somebody who never stops joking?",

  reply "'Laugh once. Then give him a small date, and he'll keep it.'" {
    tone = { "explain", "commit" }, learns = "wilk",
    effect = function(now) now.vars.word = "line" end,
    why  = "It's short, and the next one can do it.",
    bea { tense = "'Laugh once.' I've got that.", calm = "'Laugh once.' That's where I go wrong. I laugh the whole time." },
    next = "lift",
  },
  reply "Maybe put 'clown'? It isn't meant badly, it's just what he's like." {
    tone = { "judge", "minimise" }, advise = false,
    effect = function(now) now.vars.word = "clown" end,
    why  = "It never is meant badly. Whoever reads the card only gets the word.",
    bea { tense = "'Clown.'", calm = "'Clown.' No, it's never meant badly. Mine wasn't, either." },
    next = "lift",
  },
  reply "What's the lift? Where are you, Bea?" {
    tone = "ask", learns = "nine",
    meets = "voice",
    effect = function(now) now.vars.asked = true end,
    why  = "You'd heard the doors, and asked where she was.",
    bea { "Head office. Fourth floor. I couldn't wait till nine, I'd have said it to the cat.", clue = "nine" },
    next = "lift",
  },
  reply "Anything will do, I get off in a minute." {
    tone = "curt",
    effect = function(now) now.vars.word = "dash" end,
    why  = "She'll put a dash.",
    bea { upset = "A dash.", tense = "A dash, then. Mind the step." },
    next = "lift",
  },
}

beat "lift" {
  bea { upset = "Somebody wants a less difficult dispatcher. There. That's the word: difficult.",
        tense = "A client's asked for somebody else than me. 'Somebody less difficult.' Because I ring his people.",
        calm = "A man's asked for another dispatcher. 'Somebody less difficult.' Because I ring his people, evenings.", clue = "client" },
  bea.does "It's gone very quiet behind her. It sounds like a corridor with carpet.",
  bea.thinks "Twenty-two years, and I get a word.",
  note "She has handed out words for twenty-two years, and now she's got one. What does she need to hear?",

  reply "Well, you can be a bit much, of an evening." {
    tone = { "judge", "lighten" }, learns = "client",
    why  = "It has a grain of truth. It was the wrong corridor for it.",
    bea { upset = "I'll remember that. At nine.", tense = "So I'm told. It's on its way to becoming official." },
    next = "door",
  },
  reply "Difficult! For ringing people? That's ridiculous!" {
    tone = "commiserate", learns = "client",
    effect = function(now) now.vars.side = true end,
    why  = "Loud, and on her side.",
    bea { tense = "Isn't it?", calm = "Isn't it? ...Say it once more, I'll hold the phone out." },
    next = "door",
  },
  reply "What does it feel like, from the other side of the card?" {
    tone = { "ask", "patronise" }, learns = "client",
    why  = "A clever question, and a lesson in it. She'd got there before you.",
    bea { upset = "You want to know that now?", tense = "Like a card, my love. I had worked it out." },
    next = "door",
  },
  reply "You rang me when I'd have said 'fine'. Tell them that." {
    tone = { "reflect", "thank" }, learns = "client",
    meets = "side",
    effect = function(now) now.vars.side = true end,
    why  = "You gave her something that had happened, against a word.",
    bea { tense = "Did I?", calm = "Did I? ...I did. Every night. Somebody ought to write that down." },
    next = "door",
  },
  think "Difficult. That's the word that I'd have used on Monday." {
    stance = "compassionate", next = "lift",
    why  = "You noticed who else has had it from you.",
  },
}

beat "door" {
  bea { upset = "They're calling me in.", tense = "They're calling me in. I've got to go and be easy.", calm = "They're calling me in. I'm to be easy, for ten minutes. I've never been it for two." },
  bea.does "She breathes in. One can hear the hoops in her ears.",
  bea.thinks "Nine o'clock. I wonder if they'd notice.",
  note "Ten seconds. What do you send her in with?",

  reply "Say when you'll be out. I'll ring you at nine." {
    tone = "commit",
    meets = "ring",
    effect = function(now) now.vars.asked = true; now.vars.side = true; now.vars.nine = true end,
    why  = "She rings everybody at nine. Nobody had ever offered to ring her.",
    bea { tense = "You'll ring me.", calm = "You'll ring *me*? ...Nine, then. I'll have the kettle on." },
    next = "end",
  },
  reply "This is my stop. Tell me tomorrow." {
    tone = "curt",
    why  = "It was your stop.",
    bea { upset = "Off you get.", tense = "Off you get. Mind how you go." },
    next = "end",
  },
  reply "Good luck. Hey, don't let it get to you!" {
    tone = { "minimise", "reassure" },
    why  = "Well meant. It has got to her.",
    bea { upset = "No.", tense = "It's in already. But thanks." },
    next = "end",
  },
  reply "If it was up to me, you'd stay just as you are." {
    tone = "validate",
    effect = function(now) now.vars.side = true end,
    why  = "It's what Emil Navratil would have liked to hear, and Mehmet, and Lorna Haskell.",
    bea { tense = "Chatty and all?", calm = "Chatty and all? ...That's done me good. In I go." },
    next = "end",
  },
}

ending "Nine o'clock, the other way round" {
  outcome = "delighted", scene = "hangs_up", backdrop = "kitchen",
  when = function(now) return now.vars.nine and now.vars.side and now.vars.word == "line" and now.mood(bea) > 13 end,
  bea.does { "At nine you ring.", at = "away" },
  bea.does { "'And?' you say. 'Nightmare?' It's quiet. Then she laughs till she coughs.", at = "counter" },
  bea "They're keeping me. I'm to ring less. I said, 'I'll think about it,' like a difficult person.",
}

ending "Nine, as agreed" {
  outcome = "kept", scene = "hangs_up", backdrop = "kitchen",
  when = function(now) return now.vars.nine and now.mood(bea) > 6 end,
  bea.does { "At nine you ring. She's been kept on, and she's tired, and she has the kettle on.", at = "away" },
  bea "And? ...No. You first. It's you who rang.",
}

ending "At nine, and not for long" {
  outcome = "uneasy", scene = "hangs_up", backdrop = "kitchen",
  when = function(now) return now.vars.nine end,
  bea.does { "At nine you ring, as you'd said.", at = "away" },
  bea "They're keeping me. Thanks for ringing. I've got to see to the cat.",
}

ending "A line, from a bus" {
  outcome = "kept", scene = "hangs_up",
  when = function(now) return now.vars.word == "line" and now.mood(bea) > 8 end,
  aside "She writes it on the back of her hand, in the corridor. It's on the card by midnight.",
}

ending "'Clown', from a bus" {
  outcome = "uneasy", scene = "hangs_up",
  when = function(now) return now.vars.word == "clown" end,
  aside "She writes it on the back of her hand, in the corridor. It's short; it fits beside the thumb.",
}

ending "In with her shoulders up" {
  outcome = "uneasy", scene = "hangs_up",
  when = function(now) return now.vars.word ~= "dash" end,
  aside "The carpet swallows the heels. You think of it all the way, and at home there's the letter.",
}

ending "A dash" {
  outcome = "lost", scene = "hangs_up",
  aside "On Mr Wilk's card there's a dash, with a good deal of room on both sides.",
}

debrief {
  "How soon did you hear that she wasn't ringing about the card?",
  "She asks everybody how it was. What would it take for somebody to ask her?",
  "'Difficult' has now been said of whom, this week, and by whom?",
}

playthrough "You're early" {
  "You're early.", "'Laugh once.", "You rang me when", "Say when you'll be out.",
  ends = "Nine o'clock, the other way round",
}

playthrough "Something funny" {
  "A clown!", "Maybe put 'clown'?", "Well, you can be", "Good luck.",
  ends = "'Clown', from a bus",
}

playthrough "Six stops" {
  "I'm on a bus", "Anything will do", "What does it feel like", "This is my stop.",
  ends = "A dash",
}

playthrough "Rung at nine, all the same" {
  "I'm on a bus", "Anything will do", "Well, you can be", "Say when you'll be out.",
  ends = "At nine, and not for long",
}

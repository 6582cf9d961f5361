-- SPDX-License-Identifier: MIT
-- Wednesday, nine at night: she has a card for you, too. A client wrote it, and it's one word.

local cast = require "first_week.cast"

encounter "Wednesday: And? Nightmare?" {
  channel  = "phone",
  place    = "Your kitchen; on the line Bea Larkin, of Stopgap Relief",
  backdrop = "kitchen",
  hour     = "night",
  number   = "9",
  visit_of = "first_week/tuesday_night",
  brief    = [[Wednesday, nine at night. You've stood at the wholesaler's counter and
               told Mehmet Aydin, who has the kebab shop, that his boxes
               cost more from today.

               Bea has been at the shoe boxes all day. She sounds as if she had
               something in her hand that she hasn't decided about.]],
  goal     = "His card says something that's of use. So does yours.",
  vars     = { word = "", own = false, kind = false },
  start    = "heard_lost",
  lesson   = "You know what it's like now: one word, from somebody who saw you for an hour.",
}

local bea = cast.bea { mood = 8, heat = 12 }

thought "Mehmet. I could tell her all of it, with the voices." { stance = "neutral" }
thought "She's got an odd tone today. What is it?" { stance = "compassionate" }
thought "Drama queen. She'll have that in pencil already." { stance = "judging", label = true }

fact "yours"  "There's a card for you, too. The clients fill it in. Yours says 'slow'."
fact "flyers" "Mehmet had two thousand flyers printed, with a price on them that no longer holds."
fact "hers"   "On her own card, from head office, it says 'chatty'. She has kept it since 2003."

criterion "line" "Gives something that helps whoever comes next"
criterion "own" "Sees in one's own card what the others' are"
criterion "her" "Hears that something is wrong with her"

-- What she has heard of the day before she dials; played by itself, she has heard nothing.
beat "heard_lost" {
  when = function(now) return now.outcome "price_rise" == "lost" end,
  otherwise = "heard_kept", next = "navratil",
  bea "Castle Street have been on. He's buying elsewhere, they say. I'd sooner hear it from you.",
}

beat "heard_kept" {
  when = function(now) return now.outcome "price_rise" == "kept" or now.outcome "price_rise" == "delighted" end,
  otherwise = "navratil", next = "navratil",
  bea "Castle Street have been on. He's ordered, they say, and told the whole queue a joke.",
}

beat "navratil" {
  when = function(now) return now.before == "Two lines under it" end,
  otherwise = "hello",
  bea { upset = "He's read it. Mr Navratil. He went out to the van to ask something, and there it lay.",
        tense = "He's read it, your Mr Navratil. He'd gone out to the van, with his glasses on. It lay on the seat.",
        calm = "Oh, my love. He's read it. He'd gone out to the van to ask Jonas something, and there it lay." },
  bea.does "She isn't drinking anything, and there's no radio.",
  bea.thinks "Twenty-two years, and never one of them has read one.",
  note "It has happened: the word has got to the man. Whose was it?",

  reply "Two lines. That was me. I'll go round there and say so." {
    id   = "go_round",
    was  = { "two_lines_that_was_me" },
    tone = { "own", "commit" }, about = "the card",
    effect = function(now) now.vars.kind = true end,
    why  = "You didn't say that the word had been there before. You said what you had added.",
    bea { upset = "Would you? He asked Jonas what it means.", calm = "Would you? He's asked Jonas how one spells it. For his wife." },
    next = "mehmet",
  },
  reply "But the word came from the shop." {
    tone = "excuse",
    why  = "The word did. The two lines are yours.",
    bea { upset = "And the lines?", calm = "It did. And the lines came by post?" },
    next = "mehmet",
  },
  reply "Who leaves a card lying on a seat like that, for heaven's sake?" {
    was  = { "who_leaves_a_card_on" },
    tone = { "blame", "judge" },
    why  = "Jonas does, and he'd written nothing on it. You had.",
    bea { upset = "A man who didn't write it.", calm = "A man who hadn't written anything on it." },
    next = "mehmet",
  },
}

beat "hello" {
  bea { upset = "Well? Nightmare or not?", tense = "And? Nightmare?", calm = "And? Nightmare? I say it quietly, I've had a long day with my boxes." },
  bea.does "Card is laid upon card, slowly, like patience.",
  bea.thinks "Do I tell them, or don't I? I'd want to be told.",
  note "She says the same sentence in another voice. Who hears it?",

  reply "You first. You don't sound like yourself." {
    tone = { "ask", "reflect" },
    meets = "her",
    effect = function(now) now.vars.kind = true end,
    why  = "You'd heard it in two words, as she does.",
    bea { tense = "Don't I? It's only cards.", calm = "Don't I? ...Well. I found something, that's all. Him first." },
    next = "mehmet",
  },
  reply "Theatre! Front row! You could hear him out in the car park!" {
    tone = { "lighten", "judge" }, advise = false,
    why  = "It's a good imitation, and it's all of him that she'll get.",
    bea { tense = "I can hear you.", calm = "Do the voice! ...No. Don't. I've to look him in the face at Easter." },
    next = "mehmet",
  },
  reply "He does sums faster than I can say them!" {
    tone = "validate",
    why  = "You told her something about him that isn't on any card.",
    bea { tense = "Does he?", calm = "Does he? With all that noise going on?" },
    next = "mehmet",
  },
}

beat "mehmet" {
  bea { upset = "I've got 'drama queen' here. Does it stay?",
        tense = "Right. Mehmet. It says 'drama queen', in green. Does that stay?",
        calm = "Now, Mehmet. I've 'drama queen' here, in green ink. Does it stay, or doesn't it?" },
  bea.does "The pen goes on the paper, and comes off it again.",
  bea.thinks "That was me, that one. Green's mine.",
  note "What did he do that's useful to know? Say it so that he might read it.",

  reply "It does stay, but I'd add 'harmless', just to be fair to the man." {
    when = function(now) return now.said "go_round" == 0 end,
    tone = { "judge", "minimise" }, advise = false,
    effect = function(now) now.vars.word = "queen" end,
    why  = "You softened it, and it was two labels then.",
    bea { tense = "'Harmless'. He'd hate that.", calm = "He'd hate that more than the other." },
    next = "yours",
  },
  reply "'Let him finish. Then show him the figures; he likes figures.'" {
    when = function(now) return not now.labelled end,
    tone = { "explain", "commit" }, learns = "flyers",
    meets = "line",
    effect = function(now) now.vars.word = "line" end,
    why  = "Whoever goes there next will know what to do, and when.",
    bea { tense = "Let him finish. It takes a while, I suppose.", calm = "'Let him finish.' He'd had flyers printed, they tell me. Two thousand. I'd have made a noise, too.", clue = "flyers" },
    next = "yours",
  },
  reply "Is that your green?" {
    tone = { "ask", "lighten" },
    effect = function(now) now.vars.kind = true end,
    why  = "You had noticed the colour. So had she, all day.",
    bea { tense = "It might be.", calm = "...It is. 2016. He'd thrown a box at a wall. An empty one. I only ever heard about it." },
    next = "green",
  },
  reply "Leave it for now. I'd have to think of a better one." {
    was  = { "youll_have_a_better_word" },
    tone = { "curt", "limit" },
    why  = "You'd stood in front of him all morning. By the time you've thought, the next one will have read it.",
    bea { upset = "Then it stays.", tense = "Then it stays till somebody has.", calm = "You think, then. It'll wait for you; green doesn't fade." },
    next = "yours",
  },
}

beat "green" {
  bea { upset = "I never met him, no.", tense = "I've never met the man. I heard of it, and I wrote it down.", calm = "I've never met him, you know. Nine years it's been in the box. I heard it, and thought, that's good." },
  bea.does "A drawer, and the click of another pen.",
  bea.thinks "It was good, as a word. That's what was wrong with it.",
  note "She's telling you something against herself. What does one do with that?",

  reply "Then write: 'Let him finish, then show him figures.'" {
    tone = { "commit", "invite" }, learns = "flyers",
    meets = "line",
    effect = function(now) now.vars.word = "line" end,
    why  = "You didn't hold it against her. You gave her something better to write.",
    bea { tense = "'Figures.' It's done.", calm = "'Let him finish.' In blue. I'm throwing the green away." },
    next = "yours",
  },
  reply "Should you have written that, do you think?" {
    tone = { "correct", "blame" },
    why  = "She had said so, just before you did.",
    bea { upset = "Thank you.", tense = "I'd got that far, my love." },
    next = "yours",
  },
  reply "It is good, as a word. That's what sticks." {
    tone = "validate",
    effect = function(now) now.vars.kind = true end,
    why  = "You understood how it happens. It happens with the good ones.",
    bea { tense = "It is.", calm = "It is, isn't it? You can hear him. And you can't hear anything else, after." },
    next = "yours",
  },
}

beat "yours" {
  bea { upset = "There's one for you as well, from a client. 'Slow', it says. There.",
        tense = "One more thing. There's one for you, too. The clients send them in. It says 'slow'.",
        calm = "Now. I wasn't going to. There's a card for you as well; the clients fill them in. It says 'slow'.", clue = "yours" },
  aside "For a moment there's only the hum of your fridge.",
  bea.does "She waits. She's good at that, when she wants to be.",
  bea.thinks "I'd want to know. I did want to know.",
  note "'Slow.' Let that stand for ten seconds. What does everybody in the room feel?",

  reply "Slow! Who was that? I'd like to see them try it!" {
    tone = { "retaliate", "ask" }, learns = "yours",
    why  = "You wanted a name, to have somebody to be angry with. It's what everyone does with a word.",
    bea { upset = "I don't say who.", tense = "I don't say who, my love. Somebody with no time for you." },
    next = "since",
  },
  reply "Ouch. So that's what it's like." {
    tone = "own", about = "the cards", learns = "yours",
    meets = "own",
    effect = function(now) now.vars.own = true end,
    why  = "You said what it felt like, and you didn't look for somebody to be angry with.",
    bea { upset = "Yes. That's what.", calm = "Yes. I thought you'd say that. I hoped you would." },
    next = "since",
  },
  reply "What did I take long over? I'd like to know." {
    tone = "ask", learns = "yours",
    meets = "own",
    effect = function(now) now.vars.own = true end,
    why  = "You asked for the thing behind the word. Nobody had written that down.",
    bea { tense = "It doesn't say. They never say.", calm = "It doesn't say. It never does. I'd guess you were listening to someone." },
    next = "since",
  },
  reply "It's fine. Doesn't bother me." {
    tone = "curt", learns = "yours",
    why  = "You said 'fine' in the voice that she listens for.",
    bea { upset = "Fine.", tense = "'Fine.' Kieran, all over." },
    next = "since",
  },
  think "It's what I did to them. One hour, one word." {
    stance = "compassionate", next = "yours",
    why  = "It stung, and you let it teach you something.",
  },
}

beat "since" {
  bea { upset = "I've got one as well. Head office, 2003. Nobody's asked what it says.",
        tense = "I've one of my own, from head office. 2003. You'll laugh.",
        calm = "I've got one of my own, you know. From head office, 2003. I keep it in the tin with the buttons.", clue = "hers" },
  bea.does "A tin lid is turned, and doesn't come off.",
  bea.thinks "Ask me. Go on. Nobody ever has.",
  note "She has left a door open by an inch. Who sees it?",

  reply "What does it say?" {
    tone = "ask", learns = "hers",
    meets = "her",
    effect = function(now) now.vars.kind = true end,
    why  = "It was what she'd been waiting for.",
    bea { "'Chatty.' Me! I was ringing people to hear if they were all right. 'Chatty.'", clue = "hers" },
    next = "end",
  },
  reply "I'd better get some sleep, if I'm slow." {
    tone = "curt",
    why  = "It's bitter, and she had wanted to tell you something.",
    bea { upset = "Yes. Do.", tense = "Yes. The timber yard, at nine." },
    next = "end",
  },
  reply "I bet it says 'nightmare'." {
    tone = { "lighten", "judge" },
    why  = "A joke at the one moment when she wasn't joking.",
    bea { upset = "No. It doesn't.", tense = "No, my love. I'd have liked that better." },
    next = "end",
  },
  reply "Let's both have ours changed by Friday!" {
    tone = { "invite", "commiserate" },
    effect = function(now) now.vars.own = true end,
    why  = "You put the two of you on one side, and the boxes on the other.",
    bea { tense = "Who'd do the changing?", calm = "By Friday? Then I'd better buy some card." },
    next = "end",
  },
}

ending "It has two s" {
  outcome = "delighted", scene = "hangs_up", backdrop = "street",
  when = function(now)
    return now.said "go_round" > 0 and now.vars.word == "line" and now.vars.own and now.mood(bea) > 17
  end,
  aside "At half past nine you stand in Tanner's Row, and say whose the two lines were.",
  aside "'I have looked it up,' says Mr Navratil. 'It has two s. Vera says it is exact. So. Come in.'",
  aside "By Thursday it says 'says so' on your own card. They can put what they like; it's Bea's pen.",
}

ending "In Tanner's Row, at half past nine" {
  outcome = "kept", scene = "hangs_up", backdrop = "street",
  when = function(now) return now.said "go_round" > 0 and now.vars.own and now.mood(bea) > 5 end,
  aside "You say it to him at the door: the two lines were yours. He hears you out, to the end.",
  aside "'I have looked it up,' he says. 'It has two s. My wife says, on the telephone, that it is exact.'",
}

ending "Tanner's Row, and good night" {
  outcome = "uneasy", scene = "hangs_up", backdrop = "street",
  when = function(now) return now.said "go_round" > 0 end,
  aside "At half past nine you say it to him, at the door. He nods. He'd like to know what the card says now.",
}

ending "Blue ink" {
  outcome = "delighted", scene = "hangs_up",
  when = function(now)
    return now.vars.word == "line" and now.vars.own and now.vars.kind and now.mood(bea) > 17
  end,
  bea "I'm going to write 'listens' on yours. They can say what they like. It's my pen.",
  bea.does "You hear her open the window. Something small and green lands in the yard.",
}

ending "Let him finish" {
  outcome = "kept", scene = "hangs_up",
  when = function(now) return now.vars.word == "line" and now.mood(bea) > 14 end,
  aside "Mehmet's card is in blue now. Yours lies beside Bea's phone for a while, and then goes back in the box.",
}

ending "'Drama queen, harmless'" {
  outcome = "uneasy", scene = "hangs_up",
  when = function(now) return now.vars.word == "queen" end,
  aside "It's two words in green and one in blue. The next one reads it on the bus, and looks forward to it.",
}

ending "Slow" {
  outcome = "uneasy", scene = "hangs_up",
  aside "You stay up, and think of eight quick answers. It's past one before you think of the shoe boxes.",
}

debrief {
  "What word do you think would be on your card? Who'd have written it, after how long?",
  "What did you want to do with 'slow': deny it, find out who, or ask what had happened?",
  "When does a good word do harm because it is good?",
}

playthrough "What it's like" {
  "You first.", "Is that your green?", "Then write:", "Ouch.", "What does it say?",
  ends = "Blue ink",
}

playthrough "With the voice" {
  "Theatre!", "It does stay, but", "Slow! Who was that?", "I bet it says",
  ends = "'Drama queen, harmless'",
}

playthrough "Doesn't bother me" {
  "He does sums", "Leave it for now.", "It's fine.", "I'd better get some sleep",
  ends = "Slow",
}

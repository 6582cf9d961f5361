-- SPDX-License-Identifier: MIT
-- The disputed delivery: "left", says the customer, and "left", says the paper.
-- Whoever proves it wins a signature. Whoever asks how it came about keeps him.
encounter "The disputed delivery" {
  channel  = "doorstep",
  place    = "9 Tanner's Row, the front door",
  backdrop = "street",
  weather  = "rain",
  number   = "9",
  brings   = "sofa",
  brief    = [[You deliver for Halden's Furniture. Half of Mr Navratil's corner
               sofa stands on his front step in its plastic wrap, the other half
               is on the van with Jonas. He says it is the wrong way round. Your
               note says LONG END: LEFT, with his tick and his name under it, and
               that is what you brought.

               It can be turned on the spot: two people, forty minutes, and a
               change slip that asks for a reason. Or it goes back and comes
               again in three weeks; the second trip is £60. What goes down as
               "our error" is paid by the shop, and the shop asks who wrote it.]],
  goal     = "The sofa stays, the right way round, and he can look you in the eye.",
  stake    = { currency = "GBP", sale = 1480, yearly = 350 },
  vars     = { told = false, saw = false, thursday = false, turned = false, signed = false, fault = false, face = false, lend = false },
  start    = "door",
  lesson   = [[Proof gets you a signature. Ask how it came about, let him find it
               himself, and leave him the last word.]],
}

local emil = customer "Emil Navratil" {
  pronoun = "he",
  mood    = -22,
  heat    = 50,
  temper  = { sting = 115, soothe = 100, home = -5 },
  takes   = { correct = 130, explain = 60, ask = 120, patronise = 120 },
  leaves  = -70,
  look    = { age = 71, hair = "bald", hair_colour = "white", beard = "goatee",
              skin = 4, face = "long", nose = "hooked", brows = "bushy", eyes = "dark", build = "slim",
              clothes = "scarf", clothes_colour = "navy", accent = "rust", temperament = "cold" },
  voice   = { pitch = -5, pace = 88 },
}

thought "He ticked it, he signed it. Here it is, in black and white." { stance = "judging" }
thought "There's something about this that matters. I don't know what yet." { stance = "compassionate" }
thought "There's one on every round who can't read a form." { stance = "judging", label = true }
thought "A sofa, a front door, a note. One thing at a time." { stance = "neutral" }

fact "vera"     "His wife Vera comes home on Thursday with a new hip. She has to lie with her leg up."
fact "window"   "The long end belongs at the window: the bird table, and whoever comes up the street."
fact "picks"    "Vera chooses everything. This sofa is the first thing that he ever ordered alone."
fact "trams"    "For forty-one years he drove trams in Brno. Left, to him, is the driver's left."
fact "old_sofa" "The old sofa went to the tip this morning. There are two garden chairs."
fact "seen"     "He drew it as one sits on it. The form shows it as one stands before it, and says so nowhere."

-- Goes to this beat if it has not been there yet.
local function fresh(beat_name)
  return { beat_name, when = function(now) return now.visited(beat_name) == 0 end }
end

-- After he knows: on to the sofa, unless a false confession lies on the paper.
local function onward()
  return { { "on_paper", when = function(now) return now.vars.fault end }, "fix" }
end

criterion "how" "Asks how it came about"
criterion "sorry" "Is sorry for him without pleading guilty"
criterion "himself" "Lets him find the mistake himself"
criterion "face" "Leaves him a way to write it down"
criterion "his_way" "Asks what would be right"

-- At the door ---------------------------------------------------------------

beat "door" {
  note "Let the room answer the first sentence before it has seen the replies.",
  sound "rain",
  emil { upset = "No. No, no. That is not what I ordered." },
  emil.does { "He stands in the doorway in his socks, both hands flat against the plastic wrap.", hands = "flat" },
  emil.thinks "On Thursday they bring her. And here stands a sofa that looks at the wall.",

  reply "It's what's on the note. Long end left: your tick, your name." {
    tone = { "correct", "explain" },
    why  = "So it says. From the first sentence on it is him against the paper.",
    emil { furious = "Since when does a sofa read notes?", upset = "I know what I ticked. I ticked the opposite of this." },
    next = "paper",
  },
  reply "Oh, no. And you've been waiting seven weeks for it." {
    tone = { "commiserate", "validate" },
    meets = "sorry",
    why  = "Sympathy is no confession. It says that you see him as well as the sofa.",
    emil { upset = "And three days.", tense = "And three days. I keep a calendar." },
    next = "wrong_side",
  },
  reply "Shall we get it in out of the wet first, then see?" {
    was  = { "lets_get_it_in_out" },
    id = "shall_we_get_it_in",
    tone = "impersonal",
    why  = "Sensible, from somebody he trusts. He doesn't know you, and sees you getting it in.",
    emil { upset = "No. That is how one loses a war.", tense = "No, please. It stays where it is." },
    next = "threshold",
  },
  reply "Tell me what ought to be standing here." {
    tone = "ask",
    why  = "You asked before you answered. He knows more about this sofa than your note does.",
    emil { upset = "What I drew. What I paid for.", tense = "What I drew. I can show you the drawing." },
    next = "wrong_side",
  },
}

beat "threshold" {
  note "Why mustn't the sofa come in? And may you?",
  emil { furious = "One more step with it, and I telephone the police.",
         upset = "Once it is in, it is mine. I was not born yesterday.",
         tense = "Once it is in, it is mine. So it does not come in.",
         calm = "You will forgive me. Once it is in, it is mine, so it does not come in." },
  emil.does { "It ticks on the plastic. He hears it too; he pulls the wrap straight at one corner.", sound = "rain", hands = "flat",
              looks = "down" },
  emil.thinks "Once it stands inside, they are gone. And I sit there with it, and with her.",

  reply "Fair enough. Only me, then, and you show me the place." {
    tone = { "validate", "invite" },
    why  = "The sofa stays out and you come in. He can say yes without giving anything up.",
    emil { upset = "You, without sofa. Wipe your feet.", tense = "That one can do. Wipe your feet, please." },
    next = "come_in",
  },
  reply "Do you want fourteen hundred pounds standing in the rain?" {
    was  = { "thats_fourteen_hundred_pounds_of" },
    tone = { "blame", "curt" },
    why  = "He knows what it cost. Now the rain is his doing as well.",
    emil { furious = "I did not order the rain, either.", upset = "It was your rain until this minute.", tense = "I know what it cost. I counted it out to your cashier." },
    next = "refuse",
  },
  reply "It's been yours since you signed for it, Mr Navratil." {
    tone = { "policy", "correct" },
    why  = "True in law. He only wanted to hear that he still had a say.",
    emil { furious = "Good. Then you stand on my step with my sofa, and I call a judge.", upset = "So now we have also a lawyer here.", tense = "It begins well." },
    next = "paper",
  },
  silence {
    seconds = 5, next = "come_in",
    why = "You stood in the rain with him for a moment. He is a polite man.",
    emil { upset = "...You are dripping. Come. Not the sofa. You.",
           tense = "...You are getting wet, and it isn't your sofa. Come. Wipe your feet." },
  },
}

beat "paper" {
  note "Both of them say 'left'. Has anyone in the room noticed?",
  emil { furious = "Go round it and look! Walk round it, like round a horse!",
         upset = "I ordered left. And that there is right. That a child can see.",
         tense = "Left. I ordered left. And that there is right.",
         calm = "But left is what I say also. And that there is right." },
  emil.does { "He points, like a man who is used to stopping traffic.", hands = "pointing" },
  emil.thinks "Left is left. I have known left for seventy-one years.",

  reply "It's counted as you face it. That's the trade." {
    tone = { "correct", "explain" },
    effect = function(now) now.vars.told = true end,
    why  = "That is the solution. Coming from you it is a verdict; he might have found it himself.",
    emil { furious = "Facing it! Like a firing squad!", upset = "So. The trade.", tense = "So the trade has its own left.", calm = "So the trade has its own left? How curious." },
    next = "whose_left",
  },
  reply "Your tick and your signature. What could be plainer?" {
    was  = { "you_ticked_it_and_signed" },
    tone = { "blame", "curt" },
    why  = "You are right, and he is right, and only one of you has been told so.",
    emil { furious = "Your face, just now. That was plainer.", upset = "A good deal. One word more on it, and it would be plain.", tense = "A good deal could be plainer, I find." },
    next = { fresh "dig", "refuse" },
  },
  reply "We both say left, then. I'd like to see yours." {
    tone = { "reflect", "ask" },
    meets = "how",
    why  = "You found the odd thing: the two of you agree. Now you have the riddle together.",
    emil { furious = "Then come! Before I close this door.", upset = "With pleasure. Feet.", tense = "Mine I can show you. Wipe your feet, please.", calm = "Come, come. It is on the floor already." },
    next = "come_in",
  },
  reply "Do you want to refuse it? I'd need a signature for that." {
    was  = { "if_you_refuse_it_i" },
    tone = { "policy", "ask" },
    why  = "You offered him the way out before he had asked for it.",
    emil { furious = "I want to refuse the whole company.", upset = "I begin to want it.", tense = "I hadn't thought of it. Now I think of it." },
    next = "refuse",
  },
  think "Two grown people, and one word. There's a catch in it somewhere." {
    stance = "compassionate", next = "paper",
    why  = "You stopped looking for who is right, and became curious.",
  },
}

beat "wrong_side" {
  note "He is drawing in the air. Who is looking at his hands, and who at the note?",
  emil { upset = "The long end. It's on the wrong side. It has to go to the window.",
         tense = "The long end is on the wrong side. It has to go to the window.",
         calm = "You see, the long end is on the wrong side. It has to go to the window.", clue = "window" },
  emil.does { "His hands build it in the air: here the long part, here the short, here the door.",
              hands = "palm_up" },
  emil.thinks "Vera chooses. Vera always chooses. And the one time that I choose.",

  reply "Could it be that you mixed up the sides on the form?" {
    tone = { "blame", "ask" },
    why  = "It is nearly the truth, politely put. He hears that he can't tell left from right.",
    emil { furious = "At my age one mixes up the names of nephews. Not that!", upset = "I mix up nothing. Where does it say right?",
           tense = "That would be the first time in my life." },
    next = "paper",
  },
  reply "Why does it have to be the window?" {
    tone = { "ask", "reflect" },
    why  = "It isn't about left and right. It is about something that is by that window.",
    emil { upset = "Because from the wall one sees the wall.", tense = "Because of my wife." },
    next = "vera",
  },
  reply "So like this it would stand across the door." {
    tone = "reflect",
    why  = "You can see his room, and you aren't even in it yet.",
    emil { upset = "One must climb. At our age.", tense = "One would have to climb. At our age.",
           calm = "One would have to climb, like goats. Come, I show you." },
    next = "come_in",
  },
  reply "I'm so sorry. That's a rotten thing to unwrap." {
    tone = { "regret", "validate" }, about = "the sofa",
    why  = "Kind and true. He may take it for more than it is; then you can say what it is.",
    emil { upset = "I had already the scissors in my hand.", calm = "Thank you. I had already the scissors in my hand." },
    next = "admit",
  },
}

beat "admit" {
  note "Sympathy is not an admission. How does one say that to him, and not against him?",
  emil { furious = "So write that it was you, and let us be done!",
         upset = "Then it was your mistake. You say it yourself.",
         tense = "So you admit it, then. It was your mistake.", calm = "So it was a mistake of yours, then?" },
  emil.does { "He has taken hold of the wrap. He would so like this to be settled.", hands = "fist" },
  emil.thinks "Say yes. Say yes, and I need not tell her anything.",

  reply "Did I say that? Sorry isn't the same as guilty." {
    was  = { "i_didnt_say_that_sorry" },
    tone = "correct",
    why  = "Correct to the letter, and your kindness is gone.",
    emil { furious = "Then keep it. I have sorry enough of my own.", upset = "So it was only weather, your sorry.", tense = "Ah. It was a manner of speaking." },
    next = "paper",
  },
  reply "Whoever's it was, it's your step that it's standing on." {
    tone = { "impersonal", "validate" },
    meets = "sorry",
    why  = "The fault can wait. The sofa on his step can't, and you looked there first.",
    emil { upset = "And the neighbours count the minutes. Come in.", tense = "And Mrs Platt is at her curtain. Come in.", calm = "And Mrs Platt is at her curtain. Come in, come in." },
    next = "come_in",
  },
  reply "I'm sorry you've got it like this. How, I don't know yet." {
    was  = { "im_sorry_for_you_how" },
    tone = { "commiserate", "invite" },
    meets = "sorry",
    why  = "Sorry for him, and open about the rest. Neither of you has lost anything.",
    emil { upset = "Then look, and don't guess.", tense = "No. You can't know it out here. Let us look.", calm = "No. You can't know it out here. Come." },
    next = "come_in",
  },
  reply "Yes, let's say it was us. I'll put that down." {
    was  = { "yes_lets_say_it_was" },
    id   = "let_us_say",
    tone = "reassure", advise = false,
    effect = function(now) now.vars.fault = true end,
    why  = "That isn't owning up, it is buying peace. You don't know that it's true; he may know that it isn't.",
    emil { upset = "Good. With the date, please.", tense = "Well. Good. That went quickly.", calm = "Oh. That is decent of you." },
    next = "ours",
  },
}

beat "ours" {
  note "He was given what he asked for, and he isn't glad. What does he know that we don't?",
  emil { furious = "In writing. And stamped!",
         upset = "Then I want it in writing, and it costs me nothing.",
         tense = "Then please in writing. And it costs nothing?",
         calm = "If it's your mistake, you should perhaps write that down." },
  emil.does { "He doesn't look as pleased as he should. He looks at the form in your hand.", hands = "down", looks = "down" },
  emil.thinks "It was quick, that yes. Too quick. And if they find my drawing?",

  reply "That was too quick of me. Would you show me first?" {
    tone = { "own", "ask" }, about = "the confession",
    effect = function(now) now.vars.fault = false end,
    why  = "You took back something that wasn't yours to give. It costs a moment, and he can trust the rest.",
    emil { furious = "Aha! There it goes.", upset = "First yes, then no. Well. Come.", tense = "First yes, then no. At least you say so.",
           calm = "That is honest. I also said it fast." },
    next = "come_in",
  },
  reply "Here: 'our error'. A new one comes in three weeks, free." {
    tone = { "commit", "curt" }, advise = false,
    why  = "Done in five minutes, and nobody has asked him why it has to be the window.",
    emil { upset = "Three weeks I sit on what?", tense = "And until then? Well. If it must be.", calm = "That is a long time. Well. If it is so." },
    next = "end",
  },
  reply "Could I see the place, so that the next one's right?" {
    was  = { "let_me_see_the_place" },
    tone = { "invite", "reassure" },
    why  = "A good question at last. The untrue word still stands on your paper.",
    emil { upset = "Feet.", tense = "Come. Wipe your feet, please.", calm = "Of course. Come." },
    next = "come_in",
  },
}

beat "vera" {
  effect = function(now) now.vars.thursday = true end,
  note "A day and a hip. What would you now like to see before you talk about left and right?",
  emil { upset = "She comes home on Thursday. With a new hip. She must lie with the leg up.",
         tense = "She comes home on Thursday. They have given her a new hip. The leg must be up.",
         calm = "On Thursday she comes home, with a new hip. She must lie with the leg up, they said.", clue = "vera" },
  emil.does { "He looks past you and down the street, as if it were Thursday.", looks = "aside" },
  emil.thinks "Five weeks I told her on the telephone: you will see, Vera. You will lie like a queen.",

  reply "A hip? They do that before lunch now. She'll be dancing." {
    was  = { "oh_a_hips_nothing_these" },
    tone = "minimise", learns = "vera",
    why  = "Meant to cheer him. He has five weeks behind him, and they weren't before lunch.",
    emil { furious = "Have you had one? No. Then be quiet.", upset = "First she must get up from a chair.", tense = "She doesn't dance. She would like to reach the kettle.", calm = "At first she will be lying. Come, I show you where." },
    next = "come_in",
  },
  reply "What does she like to look at from there?" {
    tone = "ask", learns = "window",
    why  = "No form asks for that. He has wanted to tell somebody.",
    emil { "The bird table. And who comes up the street. Mostly who comes up the street.", clue = "window" },
    next = "come_in",
  },
  reply "Then she'd lie with her leg up, and have the whole street." {
    was  = { "then_shed_lie_here_leg" },
    tone = "reflect", learns = "vera",
    why  = "For a moment the sofa stood where it belongs.",
    emil { upset = "So it was planned.", tense = "So it was planned. Come in, you are wet.", calm = "Like a queen, I told her. Come in." },
    next = "come_in",
  },
  reply "Thursday. Then we'd best get it settled today." {
    tone = "commit", learns = "vera",
    why  = "His date is your date now. How it can be done, he can't imagine yet.",
    emil { upset = "I would like to know how.", tense = "And how, if I may ask? Well, come in.", calm = "You are a quick one. Come, I'll show you." },
    next = "come_in",
  },
}

-- In the room ----------------------------------------------------------------

beat "come_in" {
  backdrop = "front_room",
  note "There is a sofa of tape on the floor. What does it tell us about him?",
  aside "He goes ahead. The front room has only two garden chairs to sit on. On the boards, in tape: a sofa.",
  emil { furious = "There it belongs! Now say again what it says on your note.", upset = "I taped it out. Like that, and not as you bring it.",
         tense = "There. I have taped it out, so one can walk round it.", calm = "I taped it out for her, in the evenings. One can walk round it." },
  emil.does { "He steps into the tape and stands there, his back where the cushions would be.",
              at = "counter", hands = "down" },
  emil.thinks "I measured it twice. I measured it three times. It can't be me.",

  reply "How did you get from here to the form?" {
    tone = "ask",
    meets = "how",
    why  = "How did it come about: nobody can answer that with a no.",
    emil { upset = "With a pencil. With what else?", tense = "With a pencil, like a sensible man. Wait.",
           calm = "With a pencil. Wait, I will show you." },
    next = "drawing",
  },
  reply "Ah, isn't that mirrored? The form counts from the front." {
    was  = { "your_tapes_the_mirror_image", "ah_youve_got_it_mirrored" },
    tone = { "correct", "explain" },
    effect = function(now) now.vars.told = true end,
    why  = "Well seen. It would have been worth far more if he had seen it.",
    emil { furious = "Then mirror the form!", upset = "The form is yours, if you please.", tense = "I only ticked what you printed.",
           calm = "But it says left. It says it twice." },
    next = { fresh "whose_left", "drawing" },
  },
  reply "And from where you're standing, which side's the long end?" {
    tone = "ask",
    why  = "He stands where one would sit. He need only lift his arm.",
    emil { upset = "Here. Where the arm is.", tense = "Here, where my arm is. Left.", calm = "Here, where my arm is. Left, naturally." },
    next = "seat",
  },
  reply "That's neat work. Where's the old one gone?" {
    id = "thats_neat_work_and_wheres",
    tone = { "delight", "ask" }, learns = "old_sofa",
    when = function(now) return not now.knows "old_sofa" end,
    why  = "Somebody has seen the tape. And now you know what he'd be sitting on tonight.",
    emil { "To the tip, this morning. Mrs Platt's boy took it for ten pounds. I was sure, you see.", clue = "old_sofa" },
    next = "drawing",
  },
}

beat "drawing" {
  note "He shows you what he is proud of. What can one say before one says what is wrong with it?",
  emil { upset = "Here. One square is ten centimetres. You will find no mistake.",
         tense = "I have it on paper. One square is ten centimetres.",
         calm = "I have it on paper, you see? One square is ten centimetres. The radiator is also on it." },
  emil.does { "He lays it down before you and smooths it, twice. The birds are drawn in.",
              sound = "paper", hands = "flat", holds = "nothing", lies = "drawing", looks = "down" },
  emil { upset = "Vera chooses everything, with us. This I did alone.", tense = "Vera chooses everything, with us. This one I did alone.",
         calm = "With us it is Vera who chooses. This is the first thing that I did alone.", clue = "picks" },
  emil.thinks "She'd have done it in the shop, by eye, and it would have been right.",

  reply "The shop should have had this instead of a form." {
    when = function(now) return not now.labelled end,
    tone = { "own", "validate" }, about = "the form",
    why  = "It is so. And the form lies on the table without anyone's name on it.",
    emil { upset = "The girl wanted only the tick.", tense = "I had it in my pocket. The girl wanted only the tick.",
           calm = "I had it with me! She said, it is enough to tick." },
    next = { fresh "seat", "two_sheets" },
  },
  reply "On your own? It's lovely. Where are you sitting, in it?" {
    was  = { "thats_lovely_where_are_you" },
    tone = { "validate", "ask" }, learns = "picks",
    why  = "First the praise that it deserves, and then the question that opens it.",
    emil { upset = "On it. Where does one sit?", tense = "Where one sits. Here are the feet.", calm = "Beside Vera. Here are the feet. Hers have slippers." },
    next = { fresh "seat", "two_sheets" },
  },
  reply "Whoever taught you to draw knew what they were doing." {
    was  = { "who_taught_you_to_draw" },
    tone = "delight", learns = "trams",
    why  = "It leads away from the sofa, one would think. It leads to where he learnt left and right.",
    emil { "The tramways. In Brno, the 6 and the 11. Every signal, every set of points, one had to draw.", clue = "trams" },
    next = { fresh "seat", "two_sheets" },
  },
  reply "Do you see the trouble? It has to be drawn from the front." {
    was  = { "theres_the_trouble_you_see" },
    when = function(now) return not now.vars.told end,
    tone = { "judge", "ask" },
    effect = function(now) now.vars.told = true end,
    why  = "You found it and you said it. Now he must defend the drawing.",
    emil { furious = "From the front one sees only one's own knees!", upset = "I don't sit in front of it. Do you?",
           tense = "But look, here are the feet. The feet don't lie.", calm = "But look, here are the feet." },
    next = { fresh "whose_left", fresh "dig", "fix" },
  },
}

beat "seat" {
  note "Nobody say it. How long can we leave it to him?",
  emil { furious = "Five hundred people in the rush hour, and not one landed in the river!",
         upset = "Forty-one years I drove a tram. One sits, one looks ahead, and there is left.",
         calm = "You see, I drove a tram for forty-one years. One sits, one looks ahead, and there is left.", clue = "trams" },
  emil.does { "He sits down on a garden chair, both hands before him, on levers that are not there.",
              sound = "chair", at = "chair", hands = "fist" },
  emil.thinks "If I had not known my left, there would be people dead.",

  reply "From the seat, of course. And the picture on the form?" {
    tone = { "validate", "ask" }, learns = "trams",
    meets = "himself",
    why  = "'Of course' makes him right. The question lets him see the rest by himself.",
    emil { upset = "What about it? Give it here.", tense = "Show me that again.", calm = "That I didn't look at so long. Show me." },
    next = "two_sheets",
  },
  reply "So if I sat down next to you, we'd agree on every word." {
    tone = "reflect", learns = "trams",
    meets = "himself",
    why  = "You went and sat where he sits. From there he can begin to look round.",
    emil { upset = "And where do they sit, in that shop?", tense = "Naturally. And where do they sit, in your shop?",
           calm = "Sit, sit, there is a second chair. And where do they sit, in your shop?" },
    next = "two_sheets",
  },
  silence {
    meets = "himself",
    seconds = 7, next = "two_sheets",
    why = "He was thinking. You let him.",
    emil { upset = "...Give me that form.", tense = "...May I see that form once more?", calm = "...Wait. May I see the form?" },
  },
  reply "But the trade counts from the front. Did nobody say so?" {
    was  = { "yes_but_the_trade_counts" },
    when = function(now) return not now.vars.told end,
    tone = { "correct", "explain" },
    effect = function(now) now.vars.told = true end,
    why  = "He was one thought away from it, and now the thought is yours.",
    emil { furious = "From the front one gets run over!", upset = "Nobody. It was a girl with a telephone on her shoulder.", tense = "Nobody. Since when is that so?", calm = "Nobody. How curious." },
    next = { fresh "whose_left", fresh "dig", "fix" },
  },
}

beat "two_sheets" {
  when = function(now) return now.visited "drawing" == 0 end, otherwise = "penny",
  next = "penny",
  emil.does { "From his pocket comes a sheet of squared paper: this room, to scale, with the birds drawn in.",
              holds = "drawing", looks = "down" },
}

beat "penny" {
  note "He has got there. Count to six before anybody votes.",
  when = function(now) return not now.vars.told end, otherwise = "granted",
  effect = function(now) now.vars.saw = true end,
  emil.does { "He holds the form beside the drawing. He turns the form round. He turns it back.",
              holds = "papers", lies = "nothing", looks = "down" },
  emil { "The picture stands in front of the sofa. ... And I was sitting on it.", pause = 3, clue = "seen" },
  emil.does { "He doesn't look up from the two sheets.", looks = "down" },
  emil.thinks "Old fool. Old fool in socks. 'Emil,' she'll say, 'not even a sofa.'",

  silence {
    seconds = 6, next = onward(), learns = "seen",
    effect = function(now) now.vars.face = true end,
    why = "There was nothing to add. He had the last word.",
    emil { upset = "...So. Now you can laugh.", tense = "...You could laugh now. You don't. Thank you.", calm = "...It's kind of you that you don't laugh." },
  },
  reply "Two lefts, and a form that doesn't say which." {
    tone = { "impersonal", "validate" }, learns = "seen",
    meets = "face",
    effect = function(now) now.vars.face = true end,
    why  = "The form really doesn't say. Let the form be ashamed of it.",
    emil { upset = "I even looked on the back.", tense = "I looked also on the back. There is only your telephone number." },
    next = onward(),
  },
  reply "Shall I put it down as customer error, then? One tick?" {
    was  = { "then_ill_put_it_down" },
    tone = { "blame", "ask" },
    why  = "He had got there by himself. You only had to leave it at that.",
    emil { furious = "Tick! Tick, and frame it!", upset = "You have been holding the pen all the time.", tense = "I see. You had only waited for it." },
    next = onward(),
  },
  reply "There we are, then. No harm done, it happens to all of us." {
    was  = { "well_there_we_are_no" },
    tone = { "fake_cheer", "minimise" },
    why  = "You were relieved, and it showed. He is still looking at the floor.",
    emil { furious = "To me it does not happen!", upset = "Is that so? Then I'm in good company.", tense = "The harm stands on the step, in plastic." },
    next = onward(),
  },
  think "And I was right all along." {
    stance = "judging", next = "penny",
    why  = "You were right, but he can see that you're enjoying it.",
  },
}

beat "granted" {
  note "He was told, and didn't find it himself. What can we still give back to him?",
  emil.does { "He holds the form beside the drawing. He doesn't have to turn it: you have told him what he'll see.",
              holds = "papers", lies = "nothing", looks = "down" },
  emil { furious = "So. From the front. You have won, and I have a sofa.",
         upset = "From the front, as you said. I see it. You needn't point.",
         tense = "So. From the front, as you said. I have drawn it from behind, the whole winter.",
         calm = "As you said. And I have drawn it from behind, the whole winter." },
  emil.does { "He folds the drawing along its old creases and puts it away, and doesn't look up.",
              hands = "down", holds = "nothing", looks = "down" },
  emil.thinks "It had to be told to me. Like to a child, with a finger on the page.",

  reply "Couldn't that have happened to anybody?" {
    tone = "minimise",
    why  = "It happened to him. He has nothing from anybody.",
    emil { furious = "To you, for example. It did not.", upset = "It is not anybody's sofa.", tense = "Perhaps. It is only a pity that it was me." },
    next = onward(),
  },
  reply "Nobody sits in front of a sofa. The form should say so." {
    tone = { "impersonal", "validate" }, learns = "seen",
    meets = "face",
    effect = function(now) now.vars.face = true end,
    why  = "He was right about sofas, and the form wasn't clear. Both can be said.",
    emil { upset = "It should. In red.", tense = "In big letters. Under the picture.", calm = "In big letters. I could draw it for them." },
    next = onward(),
  },
  reply "I was too quick. In two minutes you'd have had it yourself." {
    tone = "own", about = "telling",
    effect = function(now) now.vars.face = true end,
    why  = "It's true, and it gives him back some of what you took.",
    emil { upset = "Perhaps. We shall not know now.", tense = "In one. But it is kind that you say so." },
    next = onward(),
  },
  reply "So we agree at last. It was the customer, then?" {
    tone = { "blame", "curt" },
    why  = "He had granted you everything. You asked for it once more, in writing.",
    emil { furious = "Out with it! Idiot, is the word!", upset = "The customer stands in front of you.", tense = "The customer. He has also a name." },
    next = onward(),
  },
}

beat "on_paper" {
  note "A kind untruth has come back. Who has to carry it now?",
  event "Now that he knows how it was, the words 'our error' still stand on your note." {
    mood = -6, heat = 6, was_said = "let_us_say",
    why  = "A kindness that wasn't true, and now he has to be the honest one.",
  },
  emil { furious = "And there stands 'our error', in your own hand. Which of us is now the liar?",
         upset = "And on your paper it stands that it was you.",
         tense = "Only, on your paper it stands now that it was you.",
         calm = "Only, on your paper it stands now that it was you. That isn't right, you know." },
  emil.does { "He taps the two words with one finger, as if they were hot.", hands = "pointing", holds = "paper",
              looks = "down" },
  emil.thinks "I could say nothing. It would cost me nothing. It would cost me only that.",

  reply "Leave it. What's it to the shop, one more of those?" {
    tone = "excuse", advise = false,
    why  = "He had just been braver than you. Now he is your accomplice.",
    emil { furious = "To me it is something!", upset = "I see how you do it there.", tense = "I don't know. I don't like it much.", calm = "Hm. If you think so." },
    next = "fix",
  },
  reply "Then I'll cross that out. I wrote it before I knew." {
    tone = "own", about = "the confession",
    effect = function(now) now.vars.fault = false end,
    why  = "You put your own mistake right, and he didn't have to ask for it.",
    emil { furious = "Cross it. Before I do it.", upset = "Cross it. Then we are both clean.", tense = "Good. One shouldn't begin a sofa with a lie." },
    next = "fix",
  },
  reply "You'd rather it said 'customer error'?" {
    tone = "retaliate",
    why  = "He wanted it to be true. You made it into a threat.",
    emil { furious = "I'd rather it had never rung at my door!", upset = "I would rather that it said what happened.", tense = "I'd rather it said what happened." },
    next = "fix",
  },
}

-- Left against left ------------------------------------------------------------

beat "whose_left" {
  note "He is right about sofas, and the form is right about forms. Say both in one sentence.",
  emil { furious = "You buy a sofa to stand and stare at it, at home?",
         upset = "So one must stand in front of it. And who stands in front of a sofa?",
         tense = "So one should stand in front of it? But who stands in front of a sofa?",
         calm = "So one stands in front of it? But who in the world stands in front of a sofa?" },
  emil.does { "He says it to the form, not to you.", looks = "down" },
  emil.thinks "They have it in writing. They have me in writing.",

  reply "How did you have it in your head when you ticked it?" {
    tone = { "ask", "reflect" },
    meets = "how",
    why  = "Late, and still the right question.",
    emil { upset = "In my head I sat on it. That's what one does.", tense = "In my head I was sitting on it.",
           calm = "In my head I was sitting on it. With her." },
    next = { fresh "come_in", fresh "drawing", fresh "seat", "two_sheets" },
  },
  reply "Didn't they explain that to you in the shop?" {
    was  = { "theyd_have_explained_that_to" },
    tone = { "blame", "ask" },
    why  = "Perhaps they did. It makes him a man who doesn't listen.",
    emil { furious = "They were four minutes with me, and three with the till!", upset = "'Tick here', she explained.", tense = "'Tick here', she said. That was the explanation." },
    next = { fresh "dig", fresh "refuse", "fix" },
  },
  reply "Nobody does. It's a daft way to count." {
    was  = { "nobody_its_a_daft_way" },
    tone = "validate",
    why  = "You gave him the point that he deserved. There's room now for the other one.",
    emil { upset = "Vera would say worse.", tense = "That is a good word. Vera has a better one.", calm = "Vera has a worse word. Come, I show you something." },
    next = { fresh "come_in", fresh "seat", "two_sheets" },
  },
  reply "It's the same with every sofa we sell." {
    tone = { "policy", "explain" },
    why  = "You sell one a day. He has bought two in his life.",
    emil { furious = "Then every sofa you sell is wrong!", upset = "I bought only the one.", tense = "Then I'm surely not the first who stands here." },
    next = { fresh "dig", fresh "refuse", "fix" },
  },
}

beat "dig" {
  note "He is losing. Who in this room would buy a sofa from us now?",
  emil { furious = "Write it down! Seventy-one, and he can't find his own left hand!",
         upset = "So I'm a man who can't tell left from right. Put a date on it.",
         tense = "So I can't tell my left from my right. That's what you think of me.",
         calm = "So it's I who can't tell left from right." },
  emil.does { "He has stepped back from you. One of his socks is dark from the wet.", at = "door", hands = "down" },
  emil.thinks "Then let them have their paper. Let them sit on their paper.",

  reply "What else can I go by, Mr Navratil, if not the paper?" {
    tone = { "excuse", "policy" },
    why  = "You hid behind the paper, and he can see you there.",
    emil { furious = "You have eyes! Go by your eyes!", upset = "By the customer, for instance. He stands before you.", tense = "Then I'd have ordered paper." },
    next = { fresh "refuse", "fix" },
  },
  silence {
    seconds = 6, next = "office",
    why = "You put the paper down. That was all, and he saw it.",
    emil { furious = "...No answer. Good.", upset = "...Now at least it's quiet.", tense = "...Well. I have also raised my voice." },
  },
  reply "No. I'm sorry. I keep holding that paper up at you." {
    was  = { "no_im_sorry_im_waving" },
    tone = { "own", "regret" }, about = "the paper",
    why  = "You saw what it looked like from his side, and you said so.",
    emil { furious = "Like a priest with the cross!", upset = "Like a referee.", tense = "A little, like a referee.", calm = "A little, like a referee. Come, come." },
    next = { fresh "come_in", "fix" },
  },
  reply "Anyone can mix them up. My mother still does." {
    tone = { "patronise", "lighten" },
    why  = "Comfort from above. He never mixed up anything, and he isn't anybody's old mother.",
    emil { furious = "Then give her a tram!", upset = "I'm sorry for your mother.", tense = "Then greet her from me." },
    next = { { "refuse", when = function(now) return now.mood(emil) < -30 and now.visited "refuse" == 0 end }, "office" },
  },
  think "He's standing there in wet socks." {
    stance = "compassionate", next = "dig",
    why  = "You looked at the man for once, and not at the note.",
  },
  think "We'll be here till lunch with this one." {
    stance = "judging", label = true, next = "dig",
    why  = "He can't hear it, and it's in everything that you say after it.",
  },
}

beat "office" {
  note "What does he hope for from Mr Halden? Could he have it from us?",
  emil { furious = "Halden shall come himself, with his handshake!", upset = "I'll telephone your Mr Halden. He shook my hand on it.",
         tense = "I think I'll telephone your Mr Halden. He shook my hand on it.",
         calm = "Perhaps I ought to telephone Mr Halden. He shook my hand on it." },
  emil.does { "He has the telephone in his pocket, and his hand on it, and leaves it there.",
              at = "counter", hands = "down" },
  emil.thinks "What do I say to him? That I can't tell left from right?",

  reply "What's he going to see but the same form?" {
    was  = { "hell_have_the_same_form" },
    tone = { "curt", "correct" },
    why  = "Of course he will. That wasn't what the handshake was about.",
    emil { furious = "Then he can have the sofa with it!", upset = "He'd see me. That would already be something.", tense = "I thought he would perhaps see me." },
    next = { fresh "refuse", "fix" },
  },
  reply "Good. He ought to hear how that form looks from here." {
    tone = "validate",
    why  = "You didn't stand in front of your boss, and you didn't hide behind him.",
    emil { upset = "That he ought. ...But it doesn't turn the sofa round.",
           calm = "He ought! But it doesn't turn the sofa round." },
    next = "fix",
  },
  reply "Do, please. I'll tell him first what I saw in your room." {
    was  = { "do_please_shall_i_tell" },
    tone = { "validate", "invite" },
    when = function(now) return now.visited "come_in" > 0 end,
    why  = "You'd speak for him. So he need not speak against you.",
    emil { upset = "...Leave it. He has surely a meeting.", tense = "You would do that? ...No. Let us be practical.",
           calm = "You'd do that? Ah, leave it. Let us be practical." },
    next = "fix",
  },
  reply "He doesn't do deliveries. That's what we're for." {
    was  = { "he_doesnt_really_do_deliveries" },
    tone = { "excuse", "policy" },
    why  = "So there is nobody above you who'd listen. He had almost thought as much.",
    emil { furious = "No. He does the hands, and you do the paper!", upset = "No. He does only handshakes.", tense = "I see. He does the handshakes." },
    next = { fresh "refuse", "fix" },
  },
}

beat "refuse" {
  note "He means it, and he doesn't want it. How does one agree with him and stay?",
  emil { furious = "Take it away! And the paper with it!", upset = "Then take it away. I won't have it in the house.",
         tense = "Then you had better take it away again.", calm = "Then perhaps you take it away again." },
  emil.does { "He says it past you, to the plastic out there and the rain that runs off it.", at = "counter", looks = "aside" },
  emil.thinks "And then? Then there are two garden chairs, and Thursday.",

  reply "Is there anything about it that's as you wanted it?" {
    tone = "ask",
    why  = "He had seen only what was wrong. So had you.",
    emil { upset = "The colour. The colour is right.", tense = "The colour. Vera will like the colour.", calm = "The colour! It's exactly Vera's colour." },
    next = "fix",
  },
  reply "Before I do, I'd like to see where it should have stood." {
    was  = { "before_i_do_would_you" },
    tone = "ask",
    when = function(now) return now.visited "come_in" == 0 end,
    why  = "You gave in about the sofa, and so you got into the room.",
    emil { furious = "...Look, then. And wipe your feet.", upset = "For what? ...Well. Look, then.", tense = "What for? Well. You may look." },
    next = "come_in",
  },
  reply "You know that it's three weeks then, and sixty pounds?" {
    was  = { "then_its_three_weeks_and" },
    when = function(now) return not now.vars.fault end,
    tone = { "policy", "limit" },
    why  = "Correct terms, in the wrong minute.",
    emil { furious = "Sixty! For that I had a whole tram!", upset = "For the privilege that you go away.", tense = "For sixty pounds I carry it back myself." },
    next = { fresh "terms", "terms_again" },
  },
  reply "That's your right. Would you sign for it here?" {
    was  = { "thats_your_right_sign_here" },
    tone = { "policy", "ask" },
    why  = "His right, your form, and nobody has a sofa.",
    emil { furious = "I sign nothing more in my life! 'New delivery in three weeks.' Ha!", upset = "And again I sign. I could paper a wall. 'New delivery in three weeks.'",
           tense = "One signs a great deal at your place. And here it says: in three weeks." },
    next = { fresh "terms", "terms_again" },
  },
  reply "I will, if you say so. What would you sit on tonight?" {
    when = function(now) return not now.knows "old_sofa" and now.visited "come_in" == 0 end,
    tone = { "validate", "ask" }, learns = "old_sofa",
    why  = "He may refuse it, and you mean it. That's why he can listen to the question.",
    emil { "On garden chairs. The old one is on the tip, since this morning.", clue = "old_sofa" },
    next = "fix",
  },
}

-- The terms: with the news of Thursday, or without it where he has told it.
beat "terms" {
  when = function(now) return not now.vars.thursday end, otherwise = "terms_again",
  effect = function(now) now.vars.thursday = true end,
  emil { furious = "On Thursday they bring me my wife, cut open! And I seat her on a garden chair!",
         upset = "Three weeks. And my wife comes on Thursday, with a new hip, and sits on a garden chair.",
         tense = "Three weeks, then. And on Thursday my wife comes, with a new hip.",
         calm = "Three weeks. But my wife comes on Thursday, with a new hip.", clue = "vera" },
  next = "terms_said",
}

beat "terms_again" {
  emil { furious = "And Vera stands, till then? On the new hip?",
         upset = "And Thursday? You move Thursday also by three weeks?",
         tense = "So Vera gets the garden chair. And I say what to her?",
         calm = "And Thursday doesn't wait three weeks. You see how it is." },
  next = "terms_said",
}

beat "terms_said" {
  note "Every term here is correct. What is he waiting for, with the pen in his hand?",
  emil.does { "He has the pen in his hand already, and doesn't sign.", sound = "pen", hands = "fist", holds = "pen" },
  emil.thinks "I will tell her that they were robbers. She'll ask: and what did you tick?",

  reply "I see that. What can I do? They're the terms." {
    tone = { "policy", "curt" },
    why  = "You saw it and left it standing there.",
    emil { furious = "You can turn round. That you can do.", upset = "You could say that you're sorry. That is free.", tense = "Nothing, it seems." },
    next = "end",
  },
  reply "I'll ask them to drop the sixty for the trip. No promises." {
    tone = { "limit", "reassure" },
    why  = "Decent and honest. It mends the money, and the money wasn't the trouble.",
    emil { upset = "Ask them.", tense = "It isn't the money. But ask them.", calm = "That's kind. It isn't really the money." },
    next = "end",
  },
  reply "A new hip, on a garden chair. No, that won't do." {
    tone = { "reflect", "validate" }, learns = "vera",
    why  = "A minute ago it was a form. Now it's a woman on a garden chair.",
    emil { furious = "Finally somebody with eyes!", upset = "It folds up, if one leans back.", tense = "It folds up, you know, if one leans back." },
    next = "other_way",
  },
  reply "Hold on. This model can be turned round, here and now." {
    tone = { "options", "commit" },
    effect = function(now) now.vars.turned = true end,
    why  = "You might have begun with this. He is going to wonder why you didn't.",
    emil { furious = "And for that I have shouted half an hour?", upset = "And when did you intend to mention it?", tense = "And that you keep for the end, like the pudding?",
           calm = "It can be done? Here?" },
    next = "slip",
  },
}

-- What to do with it -----------------------------------------------------------

beat "fix" {
  note "Which of these did we know at the first sentence? Why did we keep it?",
  emil { furious = "So! Do something, or drive!", upset = "It still stands on the step. So what happens now?",
         tense = "And now? It's standing on the step, and it rains.", calm = "So what does one do now? It stands there and gets wet." },
  emil.does { "He looks out at the wrapped half. At the van, Jonas knocks on his wrist where a watch would be.",
              at = "counter", holds = "nothing", lies = "nothing", looks = "aside" },
  emil.thinks "If they take it, she comes home to garden chairs. If it stays, she looks at the wall.",

  reply "It comes apart. We can turn it, forty minutes, now." {
    tone = { "options", "commit" },
    effect = function(now) now.vars.turned = true end,
    why  = "A way out with a time on it, and nobody had to be guilty first.",
    emil { furious = "Then why do we stand here?", upset = "And that you tell me now. Good. Turn it.", tense = "Today? In one piece?", calm = "Today? Then please, please." },
    next = "slip",
  },
  reply "Could you give it a week as it is? People get used to it." {
    was  = { "id_give_it_a_week" },
    tone = { "minimise", "ask" },
    why  = "You'd be gone in five minutes. He'd be climbing over it to the door.",
    emil { furious = "I got used to you people in ten minutes!", upset = "To looking at a wall? That one learns in prison.", tense = "To the wall. One gets used to the wall.", calm = "I think she wouldn't, you know." },
    next = "as_is",
  },
  reply "What would be right, by Thursday?" {
    was  = { "thursday" },
    when = function(now) return now.vars.thursday end,
    tone = { "ask", "invite" },
    meets = "his_way",
    effect = function(now) now.vars.turned = true end,
    why  = "He knew the answer before you did, and now it's his.",
    emil { upset = "That it stands the other way. Can't one simply turn it?",
           tense = "That it stands the other way round. Can't one turn it?",
           calm = "That it stands the other way. Tell me, can't one turn such a thing?" },
    next = "slip",
  },
  reply "What would be right, if it were up to you?" {
    when = function(now) return not now.vars.thursday end,
    tone = "ask",
    meets = "his_way",
    effect = function(now) now.vars.turned = true end,
    why  = "He knew the answer before you did, and now it's his.",
    emil { upset = "That one turns it. It's only wood. Can't one turn it?",
           tense = "I would turn it. It's only wood and bolts. Can't one do that?",
           calm = "I? I would turn it. It's only wood and bolts. Can't one do that?" },
    next = "slip",
  },
  reply "Or should it go back? Three weeks, and sixty for the trip." {
    was  = { "it_can_go_back_three" },
    tone = "limit", advise = false,
    when = function(now) return now.visited "terms_said" == 0 and not now.vars.fault end,
    why  = "One of two ways, and you named the worse one.",
    emil { furious = "For sixty pounds I burn it here!", upset = "I pay, that you drive it away?", tense = "Sixty, for a sofa that takes the bus.", calm = "Oh dear. Sixty?" },
    next = "terms",
  },
}

beat "as_is" {
  note "What is he measuring, and for whom? Who has asked him?",
  emil { furious = "Good! I put a sign on it: finished!",
         upset = "So you leave it like that, and you call it delivered.",
         tense = "So it stays like this. And that's that.", calm = "So it would just stay like that, you think." },
  emil.does { "He measures the gap to the door with his hands. One would have to go sideways.", hands = "palm_up", looks = "aside" },
  emil.thinks "With crutches. Sideways, with crutches.",

  reply "How does Vera get past it to the door?" {
    id = "and_how_does_vera_get",
    when = function(now) return now.vars.thursday end,
    tone = "ask",
    why  = "You looked where he was looking.",
    emil { "On crutches? Not at all. She stays where she's put, like a plant.", clue = "vera" },
    next = "other_way",
  },
  reply "How does one get past it to the door?" {
    id = "and_how_does_one_get",
    when = function(now) return not now.vars.thursday end,
    tone = "ask",
    effect = function(now) now.vars.thursday = true end,
    why  = "You looked where he was looking.",
    emil { "My wife comes on Thursday, on crutches, with a new hip. She doesn't get past it.", clue = "vera" },
    next = "other_way",
  },
  reply "It's left, as ordered. There's nothing more I can do." {
    tone = { "correct", "excuse" },
    effect = function(now) now.vars.signed = true end,
    why  = "The first half was never in doubt, and the second isn't true.",
    emil { furious = "You can go. That you can do.", upset = "I see that. Where do I sign?", tense = "No. I see. Where do I sign?" },
    next = "end",
  },
  reply "It's what's on the note. Would you sign for it, please?" {
    tone = { "policy", "ask" },
    effect = function(now) now.vars.signed = true end,
    why  = "You'll have your signature. It's the last thing that you will have of him.",
    emil { furious = "Give it here, and then out!", upset = "Give it here. I sign your paper.", tense = "Give it here. I sign." },
    next = "end",
  },
  reply "No. Forget I said that. We'll turn it round for you." {
    tone = { "own", "commit" }, about = "leaving it",
    effect = function(now) now.vars.turned = true end,
    why  = "A bad idea may be taken back, and you had a good one behind it.",
    emil { furious = "So it goes! All the time it goes!", upset = "So it can be done. One must only look sour enough.", tense = "That can be done? Well!", calm = "That can be done? Why, then!" },
    next = "slip",
  },
}

beat "other_way" {
  note "He asks as one asks a colleague. Who should name the way out, he or you?",
  emil { furious = "So say something! You are the specialist.", upset = "No. So what do you propose?",
         tense = "So it can't stay and it can't go. What do you propose?",
         calm = "It can't stay and it can't go. Is there a third way, perhaps?" },
  emil.does { "He asks it as one asks a colleague, when the thing won't start.", holds = "nothing" },
  emil.thinks "Somebody has looked. At last somebody stands here and looks.",

  reply "I'd like to know how you'd do it, if it were yours to do." {
    was  = { "how_would_you_do_it" },
    tone = { "ask", "invite" },
    meets = "his_way",
    effect = function(now) now.vars.turned = true end,
    why  = "For forty-one years he has dealt with things that wouldn't go the way they stood.",
    emil { furious = "I'd turn it! With a spanner! Like any idiot!", upset = "I'd take it apart and turn it. It's only bolts.", tense = "I would take it apart, and turn it. It's only bolts. ...Can one?",
           calm = "I? I'd take it apart, and turn it. It's only bolts. Can one do that?" },
    next = "slip",
  },
  reply "I could ask whether they'd lend you an armchair till then." {
    tone = { "limit", "reassure" },
    effect = function(now) now.vars.lend = true end,
    why  = "A real kindness, for three weeks. The sofa goes away in the rain all the same.",
    emil { upset = "Ask. It is better than a thing from the garden.", tense = "Ask, please. It's better than the garden chair.",
           calm = "That would help. Ask them, please." },
    next = "end",
  },
  reply "There is: we turn it. It comes apart, forty minutes." {
    tone = { "options", "commit" },
    effect = function(now) now.vars.turned = true end,
    why  = "You could have said so at the start. Now you both know what it is for.",
    emil { furious = "Then turn! Good heavens!", upset = "And you had that all the time in your bag.", tense = "That can be done? Then please.", calm = "That can be done? Then please, at once." },
    next = "slip",
  },
  reply "Honestly? I don't think there is one today." {
    was  = { "honestly_today_im_afraid_there" },
    tone = { "curt", "limit" },
    why  = "It would be honest if it were so. There is one, and it takes forty minutes that you would rather not spend.",
    emil { furious = "Then go!", upset = "Then there is none.", tense = "Well. Then take it with you.", calm = "No? Well. Then it must go back." },
    next = "end",
  },
}

beat "slip" {
  when = function(now) return not now.vars.fault end, otherwise = "turning",
  note "Three boxes, and he is to choose the one that he must live with. What do you write?",
  emil { furious = "'Customer error'! Shall I tattoo it also?",
         upset = "And what is this? 'Customer error'. That I'm to sign?",
         tense = "It says here 'customer error'. I'm to sign that?",
         calm = "Only, it says here 'customer error'. Must I sign that?" },
  emil.does { "He reads the change slip twice. Three boxes: customer error, our error, other.",
              sound = "paper", at = "counter", holds = "paper", looks = "down" },
  emil.thinks "That will stand there for ever. Navratil can't tell left from right.",

  reply "What if I tick 'our error'? Then it's off your back." {
    was  = { "ill_tick_our_error_then" },
    tone = "reassure", advise = false,
    effect = function(now) now.vars.fault = true end,
    why  = "A present from the shop, which doesn't know of it. And the form will do it to the next one.",
    emil { furious = "Buy me off, yes!", upset = "If you say so. It is your shop.", tense = "But it... Well. If you say so.", calm = "That isn't quite... Well. Thank you." },
    next = "turning",
  },
  reply "What would you put there yourself?" {
    was  = { "what_would_you_put_there" },
    id = "and_what_would_you_put",
    tone = { "ask", "invite" }, learns = "seen",
    meets = "face",
    when = function(now) return now.vars.saw end,
    effect = function(now) now.vars.face = true end,
    why  = "You gave him the pen, and he wrote himself an honest way out.",
    emil { upset = "'Other.' One sofa, seen from two sides.", tense = "I? ...'Other.' And then: one sofa, seen from two sides.",
           calm = "I? 'Other.' And then I write: one sofa, seen from two sides." },
    next = "turning",
  },
  reply "Put whatever you think is right, Mr Navratil." {
    tone = "validate",
    when = function(now) return not now.vars.saw and now.visited "granted" == 0 end,
    why  = "He'll sign what he wrote himself. He still doesn't know how it happened.",
    emil { furious = "Then I write: paper error!", upset = "Then I write 'other'. And: left is left.", tense = "Then I put 'other'. And I write: left is left." },
    next = "turning",
  },
  reply "I'd leave the wording to you, Mr Navratil." {
    tone = "validate",
    when = function(now) return now.visited "granted" > 0 end,
    why  = "You explained enough today. This sentence may be his.",
    emil { upset = "'Other.' And: it was explained to me. Twice.", tense = "Then 'other'. And: drawn by one who sits." },
    next = "turning",
  },
  reply "'Other'. And I write: form does not say left from where." {
    tone = { "impersonal", "reassure" },
    meets = "face",
    effect = function(now) now.vars.face = true end,
    why  = "It's the truth, it helps the next customer, and it has nobody's name in it.",
    emil { furious = "Write it in capitals!", upset = "Write that. Press hard, there is a copy.", tense = "That is well put.", calm = "That one can sign!" },
    next = "turning",
  },
  reply "Strictly speaking, it was." {
    was  = { "strictly_speaking_it_was_its", "strictly_speaking_it_was_does" },
    tone = { "correct", "curt" },
    why  = "He had accepted everything. He only didn't want to have to write it.",
    emil { furious = "Strictly speaking, there is my door!", upset = "Then you sign it. In your name.", tense = "You are a strict speaker. Give me the pen.", calm = "You are a strict speaker. Well. Give me the pen." },
    next = "turning",
  },
}

beat "turning" {
  backdrop = "front_room",
  when = function(now) return now.turn < 11 end, otherwise = "goodbye",
  note "The quarrel is over, and there are forty minutes left. What are they good for?",
  aside { "Jonas takes the heavy end. Eight bolts; Mr Navratil has been given the bag that they go into.",
          brings = "sofa_left" },
  emil { furious = "One scratch, and you carry me out as well.", upset = "Mind the door frame. I painted it.",
         tense = "On the old trams one could flip the seats over, at the terminus. Same seat, other way.",
         calm = "You know, on the 6 we flipped the seats, at the terminus. Same seat, other way round." },
  emil.does { "He holds on to the bag. He looks in and counts, and counts again.", at = "counter",
              holds = "bag", looks = "down" },
  emil.thinks { upset = "They do it. They do it, and they think their part.", tense = "If it stands by noon, I need tell her nothing. Or all of it. We shall see.",
                warm = "I'll tell her. She'll laugh till it hurts her hip. I'll tell her on Friday." },

  reply "Then you've turned more seats round than we have." {
    tone = { "lighten", "reflect" },
    when = function(now) return now.mood(emil) >= -25 end,
    why  = "He knows about turning things. You let him be the one who knows.",
    emil { tense = "Some thousands, I should think.", calm = "Some thousands! And never a slip to sign.", warm = "Some thousands! And never once did I sign for it." },
    next = "goodbye",
  },
  reply "We're running behind a bit, so mind yourself." {
    tone = "curt",
    why  = "So you are. All week he'll hear that it was because of him.",
    emil { furious = "Nobody is keeping you!", upset = "I did not invite you for longer.", tense = "I don't wish to keep you.", calm = "Of course. I stand aside." },
    next = "goodbye",
  },
  reply "Wouldn't you rather sit down? It's heavy work, this." {
    was  = { "best_sit_yourself_down_over" },
    tone = { "patronise", "ask" },
    why  = "Out of care, and it makes an old man of the one who taped the floor.",
    emil { furious = "Sit on it yourself, when it stands right!", upset = "In my house I stand, thank you.", tense = "I'll stand, thank you.", calm = "Forty-one years I sat. Today I'll stand." },
    next = "goodbye",
  },
  reply "Would you take the level? We want somebody who measures." {
    tone = { "invite", "thank" },
    why  = "You gave him work, and it was his own kind of work.",
    emil { furious = "Give. At least one here measures.", upset = "Give it here.", tense = "Give it here. Slowly, that end.", calm = "At last somebody asks. Two millimetres, to the window!" },
    next = "goodbye",
  },
}

beat "goodbye" {
  backdrop = "front_room",
  aside { "Forty minutes and eight bolts later, the long end points at the window.", brings = "sofa_right" },
  emil { furious = "It stands. That is all one can say.", upset = "So. It stands.", tense = "Now it stands. As I drew it.", calm = "So. Now it stands. Like on my drawing." },
  next = { { "goodbye_news", when = function(now) return not now.vars.thursday end }, "goodbye_known" },
}

beat "goodbye_news" {
  emil { "On Thursday my wife comes home, with a new hip. Here she will lie, with the leg up.", clue = "vera" },
  next = "last_word",
}

beat "goodbye_known" {
  emil { upset = "Here she will lie.", tense = "Here she will lie, then. The leg so, and the cushion so.", calm = "Here she will lie. The leg so, and the cushion so, and me with the tray." },
  next = "last_word",
}

beat "last_word" {
  note "It stands as it should. What would spoil it in the last ten seconds?",
  emil.does { "He sits down at the end of the long side, carefully, and looks out: left, to the street.",
              at = "chair", holds = "nothing", looks = "aside" },
  emil.thinks { upset = "It's right. And I'd rather it were somebody else's.", tense = "It's right. It was right all the time, only the other way.",
                calm = "From here she can see the bird table. And the post. And me, when I come with the bread." },

  reply "Thank you for the drawing. The shop ought to see that." {
    when = function(now) return now.visited "drawing" + now.visited "two_sheets" > 0 end,
    tone = { "thank", "own" }, about = "the form",
    why  = "What he made ends up as something useful. That is better than having been right.",
    emil { furious = "The shop ought to see me!", upset = "If they can read it.", tense = "Well. If they like.", calm = "Then I must do them a clean copy.", warm = "Then I make them a clean copy. In ink." },
    next = "end",
  },
  reply "Lovely. Would you give us five stars, if you get a minute?" {
    tone = { "fake_cheer", "ask" },
    why  = "Forty good minutes, and then you asked to be paid for them.",
    emil { furious = "I give you the door.", upset = "I have no stars in the house.", tense = "I'll think about the stars.", calm = "Stars? Hm. I'll ask Vera about stars." },
    next = "end",
  },
  reply "If she can't lie well on it, call me. Not the shop, me." {
    tone = "commit",
    why  = "It is you who promises, and it is about her.",
    emil { furious = "I call nobody.", upset = "You. Hm.", tense = "You yourself? Good.", calm = "You yourself? Then I must write you down.", warm = "You yourself! I'll write you on the drawing." },
    next = "end",
  },
  reply "Next time, check the little picture before you tick." {
    tone = "patronise",
    why  = "Good advice, and he'd got over it a minute ago.",
    emil { furious = "Check your own little pictures!", upset = "There will be no next time.", tense = "I had understood that, thank you.", calm = "Yes, yes. I have understood it." },
    next = "end",
  },
}

-- How it ends --------------------------------------------------------------

ending "The door closes" {
  leaves = emil, outcome = "lost", backdrop = "street",
  sound "keys",
  aside "It isn't slammed. A key turns, and then the chain.",
  aside { "The sofa goes back on the van, wet. On Thursday a woman with crutches sits down on a garden chair.",
          brings = "nothing" },
  aside "The money is refunded in five weeks. Halden's has the signed form on file. It is quite correct.",
  lesson = "He didn't need more proof. He needed somebody to ask how it had come about.",
}

ending "The right way round, and a cup of coffee" {
  outcome = "delighted", scene = "leaves_something", backdrop = "front_room",
  when = function(now)
    return now.vars.turned and now.vars.saw and now.vars.face and not now.vars.fault
      and now.mood(emil) > 30
  end,
  emil "You'll drink a coffee. Your colleague too. One can't sit alone on such a thing.",
  emil.does { "He has the window end. There's a cup for each of you. A woman goes by outside, and he nods to her.",
              at = "chair", holds = "cup", looks = "aside" },
  aside "A month later the form shows a small person sitting on the sofa. Vera has ordered the armchair.",
}

ending "'Our error', in writing" {
  outcome = "uneasy", scene = "door_closes", backdrop = "street",
  when = function(now) return now.vars.fault end,
  emil { furious = "In writing. Good day.", upset = "So. In writing.", tense = "In writing, then. Well.", calm = "In writing, then. I thank you." },
  aside { "The shop pays, and on Monday it asks you what the error was. There isn't a good answer.",
          brings = "nothing" },
  aside "He tells the street that Halden's mix up left and right. He doesn't much like telling it.",
  aside "The form stays as it is. On Friday it catches somebody in Mill Lane.",
  lesson = "You can be sorry without confessing. A confession that isn't true helps neither side.",
}

ending "The right way round" {
  outcome = "kept", scene = "shakes_hands",
  when = function(now) return now.vars.turned and now.mood(emil) > 5 end,
  emil { tense = "So. Thank you for the trouble.", calm = "So. I thank you. And the colleague." },
  aside "On Thursday Vera lies at the window with her leg up. 'And this you chose by yourself?' she asks.",
  aside "'More or less,' says Emil.",
}

ending "Turned round, and not forgiven" {
  outcome = "uneasy", scene = "door_closes", backdrop = "street",
  when = function(now) return now.vars.turned end,
  emil { furious = "There is the door.", upset = "Good day.", tense = "So. Good day." },
  aside "It stands as it should. He'll sit on it for fifteen years.",
  aside "When they need a bed he takes the bus across town. There, he says, nobody waves paper.",
}

ending "You were right" {
  outcome = "lost", sale = true, scene = "stays", backdrop = "front_room",
  when = function(now) return now.vars.signed end,
  aside { "You carry it in. Delivered as ordered, and signed. One goes past it sideways, on crutches not at all.",
          brings = "sofa_left" },
  emil { furious = "There. Eat it.", upset = "There. Now you have it.", tense = "There. Now you have it in writing." },
  aside "In the evening he takes a saw to an arm rest.",
  aside "It was the first thing that he ever ordered at Halden's. It was the last, too.",
  lesson = "The paper was on your side the whole time. That was all that was.",
}

ending "An armchair for three weeks" {
  outcome = "uneasy", sale = true, yearly = false, scene = "stays",
  when = function(now) return now.vars.lend end,
  emil { furious = "Three weeks. I count them.", upset = "In three weeks, then. Good day.", tense = "Then in three weeks. It was decent that you asked.", calm = "Then in three weeks. And thank you that you asked." },
  aside { "You ask. Halden's lend an armchair out of the window, with the price still on it.", brings = "nothing" },
  aside "Vera keeps her page with the ticket. She can't see the bird table. In three weeks the sofa is back.",
  lesson = "You were kind about three weeks of waiting. It would have taken forty minutes.",
}

ending "Back on the van" {
  outcome = "uneasy", sale = false, scene = "stays", backdrop = "street",
  emil { furious = "Good riddance.", upset = "Good day.", tense = "Then in three weeks.", calm = "Then in three weeks. Good day." },
  emil.does { "You carry it back to the van in the rain. 'Mind the step,' he says from the door. That's the worst of it.",
              at = "door", holds = "nothing", brings = "nothing" },
  aside "On Thursday Mrs Platt lends them a deck chair. In three weeks they can still say no, and they may.",
}

debrief {
  "Both of them said 'left', and both were right. When did you notice, and what did you do with it?",
  "Where did 'I'm sorry' turn into 'so you admit it'? Which sentence is sorry without pleading guilty?",
  "Who found the mistake in the end, he or you? What difference did that make to him?",
  "He had seen it. What would you have liked to say then, and what was it good for?",
  "What would the form have to look like for this visit never to happen?",
}

-- Tests that travel with the level -----------------------------------------

playthrough "How did it come about? He finds it himself, and keeps his face" {
  "Oh, no. And you've been waiting", "Why does it have to be the window?", "Then she'd lie",
  "How did you get from here", "Whoever taught you to draw", "From the seat, of course.",
  "Two lefts, and a form", "What would be right, by Thursday?", "What would you put there",
  "Would you take the level?", "Thank you for the drawing.",
  ends = "The right way round, and a cup of coffee",
  knows = { "vera", "trams", "seen" },
  mood = { emil = { at_least = 30 } },
}

playthrough "Proved, to the letter" {
  "It's what's on the note.", "Your tick and your signature", "What else can I go by",
  "You know that it's three weeks",
  ends = "The door closes",
}

playthrough "Right, and signed for" {
  "It's what's on the note.", "It's counted as you face it.", "How did you have it in your head",
  "How did you get from here", "On your own?", "So if I sat down next to you",
  "Couldn't that have happened", "Could you give it a week", "It's what's on the note. Would",
  ends = "You were right",
}

playthrough "Sorry, so it must be our fault" {
  "Oh, no. And you've been waiting", "I'm so sorry.", "Yes, let's say it was us.", "Could I see the place",
  "How did you get from here", "On your own?", "Say nothing", "Say nothing", "Leave it.",
  "It comes apart.", "Would you take the level?", "If she can't lie well",
  ends = "'Our error', in writing",
}

playthrough "He was told, and it can still end well" {
  "Oh, no. And you've been waiting", "So like this it would stand", "Ah, isn't that mirrored?",
  "Nobody does.", "From the seat, of course.", "I was too quick.", "It comes apart.",
  "I'd leave the wording", "Would you take the level?", "If she can't lie well",
  ends = "The right way round",
}

playthrough "Back in three weeks, by the book" {
  "Shall we get it in", "Say nothing", "Ah, isn't that mirrored?", "Didn't they explain",
  "Say nothing", "Good. He ought to hear", "Or should it go back?", "I'll ask them to drop the sixty",
  ends = "Back on the van",
}

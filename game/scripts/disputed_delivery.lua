-- SPDX-License-Identifier: MIT
-- The disputed delivery: "left", says the customer, and "left", says the paper.
-- Whoever proves it wins a signature. Whoever asks how it came about gets the room.
encounter "The disputed delivery" {
  channel  = "doorstep",
  place    = "9 Tanner's Row, the front door",
  backdrop = "street",
  brief    = [[You deliver for Halden's Furniture. Half of Mr Navratil's corner
               sofa stands in his hall, the other half is on the van with Jonas.
               He says it is the wrong way round. Your note says LONG END: LEFT,
               with his tick and his name under it, and that is what you brought.

               It can be turned on the spot: two people, forty minutes, and a
               change slip that asks for a reason. Or it goes back and comes
               again in three weeks; the second trip is £60. What goes down as
               "our error" is paid by the shop, and the shop asks who wrote it.]],
  goal     = "The sofa stays, the right way round, and he can look you in the eye.",
  stake    = { currency = "GBP", sale = 1480, yearly = 350 },
  vars     = { saw = false, turned = false, signed = false, fault = false, face = false },
  start    = "door",
  lesson   = [[Proving it wins a signature. Asking how it came about, and then not
               saying the last word, wins the customer.]],
}

local emil = customer "Emil Navratil" {
  pronoun = "he",
  mood    = -22,
  heat    = 50,
  temper  = { sting = 110, soothe = 100, home = -5 },
  takes   = { correct = 130, explain = 60, ask = 180 },
  leaves  = -70,
  look    = { age = 71, hair = "receding", hair_colour = "white", beard = "moustache",
              skin = 2, face = "long", nose = "hooked", brows = "bushy", eyes = "grey",
              clothes = "cardigan", clothes_colour = "olive", temperament = "cold" },
  voice   = { pitch = -5, pace = 88 },
}

thought "He ticked it, he signed it. Here it is, in black and white." { stance = "judging" }
thought "There's something about this that matters. I don't know what yet." { stance = "compassionate" }
thought "There's one on every round who can't read a form." { stance = "judging", label = true }
thought "A sofa, a hall, a note. One thing at a time." { stance = "neutral" }

fact "vera"     "His wife Vera comes home on Thursday with a new hip. She has to lie with her leg up."
fact "window"   "The long end belongs at the window: the bird table, and whoever comes up the street."
fact "picks"    "Vera chooses everything. This sofa is the first thing that he ever ordered alone."
fact "trams"    "Forty-one years he drove trams. Left is what is left of the one who sits in the seat."
fact "old_sofa" "The old sofa went to the tip this morning. There are two garden chairs."
fact "seen"     "He drew it as one sits in it. The form shows it as one stands before it, and says so nowhere."

-- Goes to this beat if it has not been there yet.
local function fresh(beat_name)
  return { beat_name, when = function(now) return now.visited(beat_name) == 0 end }
end

-- At the door ---------------------------------------------------------------

beat "door" {
  note "Let the room answer the first sentence before it has seen the replies.",
  sound "rain",
  emil { upset = "No. No, no. That is not what I ordered.", tense = "No. No, no. That is not what I ordered." },
  emil.does "He stands in the doorway in his socks, one hand flat against the plastic wrap.",
  emil.thinks "On Thursday they bring her. And here stands a sofa that looks at the wall.",

  reply "It's what's on the note. Long end left: your tick, your name." {
    tone = { "correct", "explain" },
    why  = "So it says. In your first sentence you have made it him against the paper.",
    emil { furious = "My tick! I know what I ticked.", upset = "I know what I ticked.", tense = "I know what I ticked." },
    next = "paper",
  },
  reply "Let's get it in out of the wet first. Then we'll see." {
    tone = "impersonal",
    why  = "Sensible, if one trusts you. He does not know you, and he sees it getting in.",
    emil { upset = "No. It stays where it is.", tense = "No. Please. It stays where it is." },
    next = "threshold",
  },
  reply "Oh, no. And you've been waiting seven weeks for it." {
    tone = { "commiserate", "validate" },
    why  = "Sympathy is no confession. It says that you can see him as well as the sofa.",
    emil { upset = "Seven weeks and three days.", tense = "Seven weeks. And three days." },
    next = "wrong_side",
  },
  reply "What were you expecting to see come off the van?" {
    tone = "ask",
    why  = "It asks before it answers. He knows more about this sofa than your note does.",
    emil { upset = "What I drew. What I paid for.", tense = "What I drew. What I paid for." },
    next = "wrong_side",
  },
}

beat "threshold" {
  emil { furious = "It does not come in! What is in is mine!", upset = "It does not come in. What is in, is mine.",
         tense = "It does not come in. Once it is in, it is mine.", calm = "It does not come in, please. Once it is in, it is mine." },
  emil.does { "It ticks on the plastic. He hears it too; he pulls the wrap straight at one corner.", sound = "rain" },
  emil.thinks "Once it stands, they are gone. And I sit here with it, and with her.",

  reply "Fair enough. Only me, then, and you show me the place." {
    tone = { "validate", "invite" },
    why  = "The sofa stays out and you come in. He can say yes without giving anything up.",
    emil { upset = "You. Not the sofa. Wipe your feet.", tense = "You, yes. Not the sofa. Wipe your feet, please.",
           calm = "You may come. The sofa waits." },
    next = "come_in",
  },
  reply "That's fourteen hundred pounds of yours getting wet." {
    tone = { "blame", "curt" },
    why  = "He knows what it cost. Now the rain is his fault as well.",
    emil { furious = "Of mine! Yes! Of mine!", upset = "Of mine. I know what it cost.", tense = "Of mine, yes. I know what it cost." },
    next = "refuse",
  },
  reply "It's been yours since you signed for it, Mr Navratil." {
    tone = { "policy", "correct" },
    why  = "True in law. He only wanted to hear that he still had a say.",
    emil { furious = "So. Now we talk law.", upset = "So. Now it is the law.", tense = "So. It begins well." },
    next = "paper",
  },
  silence {
    seconds = 5, next = "come_in",
    why = "You stood in the rain with him for a moment. He is a polite man.",
    emil { upset = "...It is getting wet. So are you. Come. Wipe your feet.",
           tense = "...You are getting wet. Come. Wipe your feet. The sofa stays." },
  },
}

beat "paper" {
  note "Both of them say 'left'. Has anyone in the room noticed?",
  emil { furious = "Left! I wrote left! That there is right!",
         upset = "Left! I ordered left. And that there is right.",
         tense = "Left. I ordered left. And that there is right.",
         calm = "But left is what I say also. And that there is right." },
  emil.does "He points with the whole arm, like a man who is used to stopping traffic.",
  emil.thinks "Left is left. I have known left for seventy-one years.",

  reply "You ticked it and signed it. It really couldn't be plainer." {
    tone = { "blame", "curt" },
    why  = "You are right, and he is right, and one of you has said so.",
    emil { furious = "It could be very much plainer!", upset = "It could be much plainer.", tense = "It could be a good deal plainer, I find." },
    next = { fresh "dig", "refuse" },
  },
  reply "We both say left, then. Would you show me yours?" {
    tone = { "reflect", "ask" },
    why  = "You found the odd thing: you agree. Now it is a riddle, and you have it together.",
    emil { upset = "With pleasure.", tense = "Mine? Yes. Mine I can show you.", calm = "Mine! Yes. Come, come." },
    next = "come_in",
  },
  reply "If you refuse it, I just need a signature for that." {
    tone = { "policy", "curt" },
    why  = "You offered him the door before he had asked for it.",
    emil { furious = "Then I refuse it!", upset = "Then I refuse it.", tense = "Then perhaps I refuse it." },
    next = "refuse",
  },
  reply "It's counted as you face it. That's the trade." {
    tone = { "correct", "explain" },
    why  = "The answer to the riddle, given away too early: it is a verdict still, and not yet a discovery.",
    emil { furious = "As I face it!", upset = "As I face it.", tense = "As I face it?", calm = "As I face it? Hm." },
    next = "whose_left",
  },
}

beat "wrong_side" {
  emil { upset = "The long end. It's on the wrong side. It has to go to the window.",
         tense = "The long end is on the wrong side. It has to go to the window.",
         calm = "You see, the long end is on the wrong side. It has to go to the window.", clue = "window" },
  emil.does "His hands build it in the air: here the long part, here the short, here the door.",
  emil.thinks "Vera chooses. Vera always chooses. And the one time that I choose.",

  reply "So like this it would stand across the door." {
    tone = "reflect",
    why  = "You can see his room now, and you are not even in it.",
    emil { upset = "Across the door. One must climb.", tense = "Across the door, yes. One would have to climb.",
           calm = "Across the door! We would have to climb. At our age." },
    next = "come_in",
  },
  reply "Could it be that you mixed up the sides on the form?" {
    tone = { "blame", "ask" },
    why  = "It is nearly the truth, politely put. He hears that he can't tell left from right.",
    emil { furious = "I do not mix up left and right!", upset = "I do not mix up left and right. It says left.",
           tense = "I do not mix up left and right. What does it say? It says left." },
    next = "paper",
  },
  reply "I'm so sorry. That's a rotten thing to unwrap." {
    tone = { "regret", "validate" },
    why  = "Kind and true. He may take it for more than it is; then you can say what it is.",
    emil { upset = "Yes. Rotten.", tense = "Rotten. Yes. That is the word.", calm = "It is. Thank you." },
    next = "admit",
  },
  reply "Why does it have to be the window?" {
    tone = { "ask", "reflect" },
    why  = "Nobody cares about left and right. He cares about something that is by that window.",
    emil { upset = "Why. Because of my wife.", tense = "Because of my wife.", calm = "Because of my wife." },
    next = "vera",
  },
}

beat "admit" {
  note "Sympathy is not an admission. How does one say that to him, and not against him?",
  emil { furious = "So you admit it! It's your mistake!", upset = "So you admit it. It's your mistake.",
         tense = "So you admit it, then. It was your mistake.", calm = "So it was a mistake of yours, then?" },
  emil.does "He has taken hold of the door frame. He would so like this to be settled.",
  emil.thinks "Say yes. Say yes, and I need not tell her anything.",

  reply "Whoever's it was, it's your hall that it's standing in." {
    tone = { "impersonal", "validate" },
    why  = "The fault can wait. The hall can't, and that is where you looked.",
    emil { upset = "That is so. In the hall.", tense = "That is so.", calm = "That is very much so." },
    next = "come_in",
  },
  reply "I didn't say that. Sorry isn't the same as guilty." {
    tone = "correct",
    why  = "Correct to the letter. You took back your hand.",
    emil { furious = "So. Not sorry, then.", upset = "So. You are sorry for nothing.", tense = "Ah. So it was only a manner of speaking." },
    next = "paper",
  },
  reply "Yes, let's say it was us. I'll put that down." {
    tone = "reassure",
    effect = function(now) now.vars.fault = true end,
    why  = "It isn't owning up, it is buying peace. You don't know that it's true; he may know that it isn't.",
    emil { upset = "So. Good. Put it down.", tense = "So. Well. Good.", calm = "Oh. Well. That is decent of you." },
    next = "ours",
  },
  reply "I'm sorry you've got it like this. How, I don't know yet." {
    tone = { "commiserate", "invite" },
    why  = "Sorry for him, open about the rest. Neither of you has lost anything.",
    emil { upset = "Then look. Look for yourself.", tense = "No. Well. Then let us look.", calm = "No. You can't. Come, let us look." },
    next = "come_in",
  },
}

beat "ours" {
  emil { furious = "Then I want that in writing! And for nothing!",
         upset = "Your mistake. Then I want it in writing, and it costs me nothing.",
         tense = "Your mistake, then. Then please in writing, and it costs nothing.",
         calm = "If it's your mistake, you should perhaps write that down." },
  emil.does "He doesn't look as pleased as he should. He looks at the form in your hand.",
  emil.thinks "It was quick, that yes. Too quick. And if they find my drawing?",

  reply "That was too quick of me. Would you show me first?" {
    tone = { "own", "ask" },
    effect = function(now) now.vars.fault = false end,
    why  = "You took back a kindness that was not yours to give. It costs something, and he can trust the rest.",
    emil { furious = "Ha!", upset = "So. First yes, then no.", tense = "First yes, then no. Well. At least you say so.",
           calm = "That is honest. I also said it fast." },
    next = "come_in",
  },
  reply "Here: 'our error'. A new one in three weeks, free." {
    tone = { "commit", "curt" },
    why  = "Done in five minutes, and nobody has asked what happens on Thursday.",
    emil { upset = "Three weeks.", tense = "Three weeks. Hm.", calm = "Three weeks? Well. If it is so." },
    next = "end",
  },
  reply "Let me see the place first, so the next one's right." {
    tone = { "invite", "reassure" },
    why  = "A good question at last. The wrong word still stands on your paper.",
    emil { upset = "Come, then.", tense = "Yes. Come. Wipe your feet, please.", calm = "Of course. Come." },
    next = "come_in",
  },
}

beat "vera" {
  emil { upset = "She comes home on Thursday. With a new hip. She must lie with the leg up.",
         tense = "She comes home on Thursday. They have given her a new hip. The leg must be up.",
         calm = "On Thursday she comes home, with a new hip. She must lie with the leg up, they said.", clue = "vera" },
  emil.does "He looks past you and down the street, as if it were Thursday.",
  emil.thinks "Five weeks I told her on the phone: you will see, Vera. You will lie like a queen.",

  reply "Oh, a hip's nothing these days. She'll be dancing." {
    tone = "minimise", learns = "vera",
    why  = "Meant to cheer him. He has five weeks behind him that were not nothing.",
    emil { furious = "Nothing!", upset = "Nothing. So.", tense = "Perhaps it is nothing for you.", calm = "Well. At first she will be lying." },
    next = "come_in",
  },
  reply "What does she like to look at from there?" {
    tone = "ask", learns = "window",
    why  = "Not needed for any form. He has wanted to tell somebody.",
    emil { "The bird table. And who comes up the street. Mostly who comes up the street.", clue = "window" },
    next = "come_in",
  },
  reply "Then she'd lie here, leg up, and look out at the street." {
    tone = "reflect", learns = "vera",
    why  = "For a moment the sofa stood where it belongs.",
    emil { upset = "That was the plan.", tense = "So it was planned.", calm = "Exactly so. Like a queen." },
    next = "come_in",
  },
  reply "Thursday. Then we'd best get it settled today." {
    tone = "commit", learns = "vera",
    why  = "His date is your date now. How, he can't imagine yet.",
    emil { upset = "I would like to know how.", tense = "Today. Yes. But how?", calm = "Today would be good. Come, I'll show you." },
    next = "come_in",
  },
}

-- In the room ----------------------------------------------------------------

beat "come_in" {
  aside "He goes ahead. The front room is empty, but for two garden chairs. On the boards, in tape: a sofa.",
  emil { furious = "There. There it belongs. Not as you have it!", upset = "There. I taped it out. Like that, and not as you have it.",
         tense = "There. I have taped it out. So.", calm = "So. I taped it out for her, in the evenings." },
  emil.does "He steps into the tape and stands there, his back where the cushions would be.",
  emil.thinks "I measured it twice. I measured it three times. It can't be me.",

  reply "That's neat work. And where's the old one gone?" {
    tone = { "delight", "ask" }, learns = "old_sofa",
    why  = "Somebody has seen the tape. And now you know what he'd be sitting on tonight.",
    emil { "On the tip, since this morning. Mrs Platt's boy took it. I was sure, you see.", clue = "old_sofa" },
    next = "drawing",
  },
  reply "How did you get from here to the form?" {
    tone = { "ask", "invite" },
    why  = "How it came about: the one question that can't be answered by 'no'.",
    emil { upset = "From here? With a pencil. How else.", tense = "From here? With a pencil, like a sensible man.",
           calm = "With a pencil. I will show you." },
    next = "drawing",
  },
  reply "Ah, you've got it mirrored. The form counts from the front." {
    tone = { "correct", "explain" },
    why  = "Well seen. It would have been worth ten times as much if he had seen it.",
    emil { furious = "Of my form! It's your form!", upset = "The form is yours, if you please.", tense = "It is your form, if you please. I only ticked it.",
           calm = "Mirrored? But it says left." },
    next = { fresh "whose_left", "drawing" },
  },
  reply "And from where you're standing, which side's the long end?" {
    tone = { "ask", "invite" },
    why  = "He stands where one would sit. He need only lift his arm.",
    emil { upset = "Left! Here!", tense = "Left, of course. Here.", calm = "Left, of course. Here, where my arm is." },
    next = "seat",
  },
}

beat "drawing" {
  emil { upset = "Here. One square is ten centimetres. You will find no mistake.",
         tense = "Here. Squared paper. One square is ten centimetres.",
         calm = "Here, you see? One square is ten centimetres. The radiator is also on it." },
  emil.does { "He lays it on the window sill and smooths it, twice. The birds are drawn in.", sound = "paper" },
  emil { upset = "Vera chooses everything, with us. This I did alone.", tense = "Vera chooses everything, with us. This one I did alone.",
         calm = "With us it is Vera who chooses. This is the first thing that I did alone.", clue = "picks" },
  emil.thinks "She'd have done it in the shop, by eye, and it would have been right.",

  reply "There's the trouble, you see: it has to be seen from the front." {
    tone = { "correct", "judge" },
    why  = "You found it, and you said it. Now it's yours, and he must defend the drawing.",
    emil { furious = "It is seen from where one sits!", upset = "It is seen from where one sits.",
           tense = "But it is seen from where one sits.", calm = "But it is seen from where one sits, look." },
    next = { fresh "whose_left", fresh "dig", "fix" },
  },
  reply "The shop should have had this instead of a form." {
    tone = { "own", "validate" },
    why  = "It is so. And it puts the form on the table without anyone's name on it.",
    emil { upset = "The girl wanted only the tick.", tense = "I had it in my pocket. The girl wanted only the tick.",
           calm = "I had it with me! She said, it is enough to tick." },
    next = { fresh "seat", "two_sheets" },
  },
  reply "Who taught you to draw like that?" {
    tone = "delight", learns = "trams",
    why  = "It leads away from the sofa, one would think.",
    emil { "The tramways, the 6 and the 11. Every signal, every set of points, one had to draw.", clue = "trams" },
    next = { fresh "seat", "two_sheets" },
  },
  reply "On your own? It's lovely. Where are you sitting, in it?" {
    tone = { "validate", "ask" }, learns = "picks",
    why  = "First the praise that it deserves, and then the question that opens it.",
    emil { upset = "Where. On the sofa, naturally.", tense = "Sitting? On the sofa. Where else.", calm = "On the sofa, naturally. Beside Vera. Here are the feet." },
    next = { fresh "seat", "two_sheets" },
  },
}

beat "seat" {
  note "Nobody say it. How long can we leave it to him?",
  emil { furious = "Forty-one years I drove a tram! One sits, one looks ahead, there is left!",
         upset = "Forty-one years I drove a tram. One sits, one looks ahead, and there is left.",
         tense = "Forty-one years I drove a tram. One sits, one looks ahead, and there is left.",
         calm = "You see, I drove a tram for forty-one years. One sits, one looks ahead, and there is left.", clue = "trams" },
  emil.does { "He sits down on a garden chair, both hands before him, on levers that are not there.", sound = "chair" },
  emil.thinks "If I had not known my left, there would be people dead.",

  reply "From the seat, of course. And the picture on the form?" {
    tone = { "validate", "ask" }, learns = "trams",
    why  = "'Of course' makes him right. The question lets him see the rest by himself.",
    emil { upset = "What about the picture?", tense = "The picture? Show me.", calm = "The picture? Show me that again." },
    next = "two_sheets",
  },
  reply "Yes, but the trade counts from the front, always has." {
    tone = { "correct", "explain" },
    why  = "He was one thought away from it. Now it's you who has the thought.",
    emil { furious = "From the front!", upset = "From the front.", tense = "From the front? Since when?", calm = "From the front? How curious." },
    next = { fresh "whose_left", fresh "dig", "fix" },
  },
  silence {
    seconds = 7, next = "two_sheets",
    why = "He was thinking. You let him.",
    emil { upset = "...Give me that form.", tense = "...May I see that form once more?", calm = "...Wait. May I see the form?" },
  },
  reply "So if I sat down next to you, we'd agree on every word." {
    tone = "reflect", learns = "trams",
    why  = "You went and sat where he sits. From there he can begin to look round.",
    emil { upset = "On every word. And where did they sit, in that shop?", tense = "Naturally. And where do they sit, in your shop?",
           calm = "We would. And where do they sit, in your shop?" },
    next = "two_sheets",
  },
}

beat "two_sheets" {
  when = function(now) return now.visited "drawing" == 0 end, otherwise = "penny",
  next = "penny",
  aside "From his cardigan comes a sheet of squared paper: this room, to scale, with the birds drawn in.",
}

beat "penny" {
  effect = function(now) now.vars.saw = true end,
  aside "He holds the form beside the drawing. He turns the form round. He turns it back.",
  emil { "The picture stands in front of the sofa. ... And I was sitting on it.", pause = 3, clue = "seen" },
  emil.does "The tips of his ears are red. He doesn't look up.",
  emil.thinks "Old fool. Old fool in socks. 'Emil,' she'll say, 'not even a sofa.'",

  silence {
    seconds = 6, next = "fix", learns = "seen",
    effect = function(now) now.vars.face = true end,
    why = "There was nothing to add. The last word was his.",
    emil { upset = "...So. Now you can laugh.", tense = "...You could laugh now. You don't. Thank you.", calm = "...It's kind of you that you don't laugh." },
  },
  reply "Then I'll put it down as customer error. It's just a tick." {
    tone = { "blame", "curt" },
    why  = "He had got there by himself. You only had to not say it.",
    emil { furious = "Tick, then. Tick!", upset = "Yes. Tick. You have your tick.", tense = "Yes. I see. Just a tick." },
    next = "fix",
  },
  reply "Well, there we are! No harm done, it happens to all of us!" {
    tone = { "fake_cheer", "minimise" },
    why  = "You were relieved, and it showed. He is still looking at the floor.",
    emil { furious = "No harm.", upset = "No harm. No.", tense = "No. No harm. It is only standing in the rain." },
    next = "fix",
  },
  reply "Two lefts, and a form that doesn't say which." {
    tone = { "impersonal", "validate" }, learns = "seen",
    effect = function(now) now.vars.face = true end,
    why  = "The form really does not say. So the shame may go to the form.",
    emil { upset = "It says it nowhere?", tense = "It says it nowhere, does it. No.", calm = "Nowhere! I looked on the back as well." },
    next = "fix",
  },
}

-- Left against left ------------------------------------------------------------

beat "whose_left" {
  emil { furious = "In front of it! And who stands in front of a sofa?",
         upset = "So one must stand in front of it. And who stands in front of a sofa?",
         tense = "So one should stand in front of it? But who stands in front of a sofa?",
         calm = "So one stands in front of it? But who in the world stands in front of a sofa?" },
  emil.does "He says it to the form, not to you.",
  emil.thinks "They have it in writing. They have me in writing.",

  reply "It's the usual convention, for any kind of sofa." {
    tone = { "policy", "explain" },
    why  = "Usual for people who carry sofas. He has bought two of them in his life.",
    emil { furious = "Usual! Usual for whom?", upset = "Usual. For whom is it usual?", tense = "Usual. For whom, may I ask?" },
    next = { fresh "dig", fresh "refuse", "fix" },
  },
  reply "Nobody. It's a daft way to count, now that you say it." {
    tone = "validate",
    why  = "You gave him the point that he deserved. There's room now for the other one.",
    emil { upset = "Daft. Yes.", tense = "Daft, yes. That's a good word.", calm = "Daft! Vera would say worse." },
    next = { fresh "come_in", fresh "seat", "two_sheets" },
  },
  reply "They'd have explained that to you in the shop." {
    tone = "blame",
    why  = "Perhaps they did. It makes him a man who doesn't listen.",
    emil { furious = "They explained nothing!", upset = "Explained! 'Tick here', she explained.", tense = "'Tick here', she said. That was the explanation." },
    next = { fresh "dig", fresh "refuse", "fix" },
  },
  reply "How did you have it in your head when you ticked it?" {
    tone = { "ask", "invite" },
    why  = "Late, and still the right question.",
    emil { upset = "In my head I sat on it. That's what one does.", tense = "In my head? In my head I was sitting on it.",
           calm = "In my head I was sitting on it. With her." },
    next = { fresh "come_in", fresh "drawing", fresh "seat", "two_sheets" },
  },
}

beat "dig" {
  note "He is losing. Who in this room would buy a sofa from us now?",
  emil { furious = "So I can't tell left from right! Write it down! At seventy-one!",
         upset = "So. I can't tell left from right. At seventy-one. Write that down.",
         tense = "So I can't tell my left from my right. That's what you write down.",
         calm = "So it's I who can't tell left from right." },
  emil.does "He has taken a step back. One of his socks is dark from the wet.",
  emil.thinks "Then let him have his paper. Let him sit on his paper.",

  reply "I can only go by what's on the paper here, Mr Navratil." {
    tone = { "excuse", "policy" },
    why  = "A shield, and he can see that you are behind it.",
    emil { furious = "Then deliver the paper!", upset = "Then you can deliver the paper.", tense = "Then I'd have ordered paper." },
    next = { fresh "refuse", "fix" },
  },
  silence {
    seconds = 6, next = "office",
    why = "You put the paper down. That was all, and he saw it.",
    emil { furious = "...So. No answer.", upset = "...So. Now at least it's quiet.", tense = "...So. Well." },
  },
  reply "No. I'm sorry. I'm waving paper at you in your own house." {
    tone = { "own", "regret" },
    why  = "You saw what it looked like from his side. It's allowed to say so.",
    emil { furious = "Yes! That you do!", upset = "Yes. That is what you do.", tense = "Yes. You do wave it.", calm = "You wave it a good deal, yes." },
    next = { fresh "come_in", "fix" },
  },
  reply "Anyone can mix them up. My mother still does." {
    tone = { "patronise", "lighten" },
    why  = "Comfort from above. He never mixed up anything, and he is nobody's old mother.",
    emil { furious = "I am not your mother!", upset = "I'm sorry for your mother.", tense = "Then I greet your mother.", calm = "Then greet your mother." },
    next = { { "refuse", when = function(now) return now.mood(emil) < -30 and now.visited "refuse" == 0 end }, "office" },
  },
}

beat "office" {
  emil { furious = "I'll telephone your Mr Halden! Now!", upset = "I'll telephone your Mr Halden. He shook my hand on it.",
         tense = "I think I'll telephone your Mr Halden. He shook my hand on it.",
         calm = "Perhaps I ought to telephone Mr Halden. He shook my hand on it." },
  emil.does "He has the telephone in his cardigan pocket, and his hand on it, and leaves it there.",
  emil.thinks "What do I say to him? That I can't tell left from right?",

  reply "Good. He ought to hear how that form looks from here." {
    tone = "validate",
    why  = "You didn't stand in front of your boss, and you didn't hide behind him.",
    emil { upset = "That he ought. ...But it doesn't turn the sofa round.", tense = "That he ought. But it doesn't turn the sofa round.",
           calm = "He ought! But it doesn't turn the sofa round." },
    next = "fix",
  },
  reply "He'll have the same form in front of him." {
    tone = { "curt", "correct" },
    why  = "Of course he will. That wasn't what the handshake was about.",
    emil { furious = "Then he can have the sofa, too!", upset = "Then he can have the sofa with it.", tense = "Then he may have the sofa with it." },
    next = { fresh "refuse", "fix" },
  },
  reply "Do, please. Shall I tell him first what I saw in your room?" {
    tone = { "validate", "invite" },
    when = function(now) return now.visited "come_in" > 0 end,
    why  = "You'd speak for him. So he need not speak against you.",
    emil { upset = "You would tell him? Hm. ...Leave it.", tense = "You would do that? ...No. Leave it. Let us be practical.",
           calm = "You'd do that? Ah, leave it. Let us be practical." },
    next = "fix",
  },
  reply "He doesn't really do deliveries, I'm afraid." {
    tone = { "excuse", "policy" },
    why  = "So there's no one. He had almost thought as much.",
    emil { furious = "No. He does handshakes!", upset = "No. He does handshakes.", tense = "No. I see. He does the handshakes." },
    next = { fresh "refuse", "fix" },
  },
}

beat "refuse" {
  emil { furious = "Take it away! Out of my house!", upset = "Then take it away. I won't have it in the house.",
         tense = "Then you had better take it away again.", calm = "Then perhaps you take it away again." },
  emil.does "He says it to the hall, to the plastic and the rain that runs off it.",
  emil.thinks "And then? Then there are two garden chairs, and Thursday.",

  reply "I will, if you say so. What would you sit on tonight?" {
    when = function(now) return not now.knows "old_sofa" end,
    tone = { "validate", "ask" }, learns = "old_sofa",
    why  = "He may refuse it, and you mean it. That's why he can listen to the question.",
    emil { "On garden chairs. The old one is on the tip, since this morning.", clue = "old_sofa" },
    next = "fix",
  },
  reply "Then it's three weeks, and sixty pounds for the second trip." {
    tone = { "policy", "limit" },
    why  = "Correct terms, in the wrong minute.",
    emil { furious = "Sixty pounds!", upset = "Sixty pounds. For your paper.", tense = "Sixty pounds on top." },
    next = "terms",
  },
  reply "That's your right. Sign here, and it's back in three weeks." {
    tone = { "policy", "curt" },
    why  = "His right, your form, and nobody's sofa.",
    emil { furious = "Sign! Always sign!", upset = "Sign. Always sign.", tense = "And again I sign." },
    next = "terms",
  },
  reply "Before I do: would you show me where it should have stood?" {
    tone = "ask",
    when = function(now) return now.visited "come_in" == 0 end,
    why  = "You gave in on the sofa, and got into the room.",
    emil { furious = "For what? ...Look, then.", upset = "For what? ...Well. Look, then.", tense = "What for? Well. You may look." },
    next = "come_in",
  },
  reply "Is there anything about it that's as you wanted it?" {
    tone = "ask",
    why  = "He had seen only what was wrong. So had you.",
    emil { upset = "The colour. The colour is right.", tense = "The colour. Vera will like the colour.", calm = "The colour! It's exactly Vera's colour." },
    next = "fix",
  },
}

beat "terms" {
  emil { furious = "And my wife? On a garden chair? With a new hip?",
         upset = "Three weeks. And my wife sits on a garden chair, with a new hip.",
         tense = "Three weeks, then. And on Thursday my wife comes, with a new hip.",
         calm = "Three weeks. But my wife comes on Thursday, with a new hip.", clue = "vera" },
  emil.does { "He has the pen in his hand already, and doesn't sign.", sound = "pen" },
  emil.thinks "I will tell her that they were robbers. She'll ask: and what did you tick?",

  reply "I see that. They're the terms, I'm afraid." {
    tone = { "policy", "curt" },
    why  = "You saw it and left it standing there.",
    emil { furious = "Then good day.", upset = "Then good day.", tense = "Then good day to you." },
    next = "end",
  },
  reply "I'll ask them to drop the sixty. I can't promise it." {
    tone = { "limit", "reassure" },
    why  = "Decent and honest. It mends the money, and the money was not the trouble.",
    emil { upset = "Ask them.", tense = "It isn't the sixty. But ask them.", calm = "That's kind. It isn't really the sixty." },
    next = "end",
  },
  reply "A new hip, on a garden chair. No, that won't do." {
    tone = { "reflect", "validate" }, learns = "vera",
    why  = "A minute ago it was a form. Now it's a woman on a garden chair.",
    emil { upset = "No. It won't.", tense = "No. That it won't.", calm = "No, it won't do at all." },
    next = "other_way",
  },
  reply "Hold on. This model can be turned round, here and now." {
    tone = { "options", "commit" },
    effect = function(now) now.vars.turned = true end,
    why  = "You might have begun with this. He is going to wonder why you did not.",
    emil { furious = "And you say that now!", upset = "And you tell me this now.", tense = "It can be turned? And you tell me this now?",
           calm = "Turned? It can be turned?" },
    next = "slip",
  },
}

-- What to do with it -----------------------------------------------------------

beat "fix" {
  emil { furious = "So! And now? It stands in the hall!", upset = "So. And now? It's standing in the hall.",
         tense = "And now? It's standing in the hall.", calm = "So what does one do now? It's standing in the hall." },
  emil.does "He looks at the hall. At the van, Jonas knocks on his wrist where a watch would be.",
  emil.thinks "If they take it, she comes home to garden chairs. If it stays, she looks at the wall.",

  reply "What would be right, by Thursday?" {
    tone = { "ask", "invite" },
    effect = function(now) now.vars.turned = true end,
    why  = "He knew the answer before you did, and now it's his.",
    emil { upset = "That it stands the other way. Can't one simply turn it?",
           tense = "That it stands the other way round. Can't one turn it?",
           calm = "That it stands the other way. Tell me, can't one turn such a thing?" },
    next = "slip",
  },
  reply "It comes apart. We can turn it, forty minutes, now." {
    tone = { "options", "commit" },
    effect = function(now) now.vars.turned = true end,
    why  = "A way out with a time on it, and nobody had to be guilty first.",
    emil { upset = "It can be turned. Hm.", tense = "Turned? Today?", calm = "Turned! Today? Then please." },
    next = "slip",
  },
  reply "It can go back. Three weeks, and sixty for the second trip." {
    tone = "limit",
    why  = "One of two ways, and you named the worse one first.",
    emil { furious = "Sixty pounds!", upset = "Three weeks. And sixty pounds.", tense = "Three weeks.", calm = "Three weeks? Oh dear." },
    next = "terms",
    when = function(now) return now.visited "terms" == 0 end,
  },
  reply "I'd give it a week as it is. People get used to it." {
    tone = "minimise",
    why  = "You'd be gone in five minutes. He'd be climbing over it to the door.",
    emil { furious = "Used to it!", upset = "Used to it.", tense = "People get used to it. To the wall.", calm = "I think she wouldn't, you know." },
    next = "as_is",
  },
}

beat "as_is" {
  emil { furious = "Used to it! You leave it so, and you call it finished!",
         upset = "So you leave it like that, and you call it delivered.",
         tense = "So you leave it like this. And that's that.", calm = "So it would just stay like that, you think." },
  emil.does "He tries how one would get past it to the door. One has to go sideways.",
  emil.thinks "With crutches. Sideways, with crutches.",

  reply "It's what's on the note, so I'd need you to sign for it." {
    tone = { "policy", "curt" },
    effect = function(now) now.vars.signed = true end,
    why  = "You will have your signature. It's the last thing that you will have of him.",
    emil { furious = "Give it here!", upset = "Give it here. I'll sign your paper.", tense = "Give it here. I sign." },
    next = "end",
  },
  reply "And how does one get past it to the door?" {
    tone = "ask",
    why  = "You looked where he was looking.",
    emil { "My wife comes on Thursday, on crutches. She doesn't get past it.", clue = "vera" },
    next = "other_way",
  },
  reply "It's left, as ordered. There's nothing more I can do." {
    tone = { "correct", "excuse" },
    effect = function(now) now.vars.signed = true end,
    why  = "The first half was never in doubt, and the second isn't true.",
    emil { furious = "Nothing! No!", upset = "No. You can do nothing. I see that.", tense = "No. I see. Where do I sign?" },
    next = "end",
  },
  reply "No. Forget I said that. We'll turn it round for you." {
    tone = { "own", "commit" },
    effect = function(now) now.vars.turned = true end,
    why  = "A bad idea may be taken back. It has a good one behind it.",
    emil { furious = "So it can be turned!", upset = "So it can be turned. Aha.", tense = "It can be turned? Well!", calm = "It can be turned? Why, then!" },
    next = "slip",
  },
}

beat "other_way" {
  emil { furious = "So! And what do you propose?", upset = "No. So what do you propose?",
         tense = "So it can't stay and it can't go. What do you propose?",
         calm = "It can't stay and it can't go. Is there a third way, perhaps?" },
  emil.does "He asks it as one asks a colleague, when the thing won't start.",
  emil.thinks "He has looked. At last somebody stands here and looks.",

  reply "I could ask whether they'd lend you an armchair till then." {
    tone = { "limit", "reassure" },
    why  = "A real kindness, for three weeks. The sofa goes out in the rain all the same.",
    emil { upset = "Ask. It's better than the garden chair.", tense = "Ask, please. It's better than a garden chair.",
           calm = "That would help. Ask them, please." },
    next = "end",
  },
  reply "There is: we turn it. It comes apart, forty minutes." {
    tone = { "options", "commit" },
    effect = function(now) now.vars.turned = true end,
    why  = "You had it in your bag all along. Now it has a reason, and the reason has crutches.",
    emil { furious = "Then turn it! Good heavens!", upset = "Then turn it.", tense = "It can be turned? Then please.", calm = "It can be turned? Then please, turn it!" },
    next = "slip",
  },
  reply "Honestly? Today, I'm afraid there isn't one." {
    tone = { "curt", "limit" },
    why  = "Honest, if it were so. It needs forty minutes that you would rather not spend.",
    emil { furious = "Then go!", upset = "Then there is none.", tense = "No. Well. Then take it with you.", calm = "No? Well. Then it must go back." },
    next = "end",
  },
  reply "How would you do it, if it were yours to do?" {
    tone = { "ask", "invite" },
    effect = function(now) now.vars.turned = true end,
    why  = "He has had forty-one years of things that would not go the way they stood.",
    emil { upset = "I'd take it apart and turn it. It's only bolts.", tense = "I would take it apart, and turn it. It's only bolts. ...Can one?",
           calm = "I? I'd take it apart, and turn it. It's only bolts. Can one do that?" },
    next = "slip",
  },
}

beat "slip" {
  when = function(now) return not now.vars.fault end, otherwise = "turning",
  note "Three boxes, and he is to choose the one that he must live with. What do you write?",
  emil { furious = "And this? 'Customer error'? That I'm to sign?",
         upset = "And what is this? 'Customer error'. That I'm to sign?",
         tense = "It says here 'customer error'. I'm to sign that?",
         calm = "Only, it says here 'customer error'. Must I sign that?" },
  emil.does { "He holds the change slip far from his eyes. Three boxes: customer error, our error, other.", sound = "paper" },
  emil.thinks "That will stand there for ever. Navratil can't tell left from right.",

  reply "Strictly speaking it was. It's just a box, though." {
    tone = { "correct", "minimise" },
    why  = "He had accepted it all, except for being made to write it down.",
    emil { furious = "Just a box!", upset = "Just a box. Then you sign it.", tense = "Just a box. Yes. Well. Give me the pen.", calm = "Just a box. Well. If it must be." },
    next = "turning",
  },
  reply "'Other'. And I write: form does not say left from where." {
    tone = { "impersonal", "own" },
    effect = function(now) now.vars.face = true end,
    why  = "It's the truth, it helps the next customer, and it has nobody's name in it.",
    emil { upset = "Left from where. Yes. Write that.", tense = "Left from where. That is well put.", calm = "'Left from where.' That one can sign!" },
    next = "turning",
  },
  reply "What would you put there?" {
    tone = { "ask", "invite" }, learns = "seen",
    when = function(now) return now.vars.saw end,
    effect = function(now) now.vars.face = true end,
    why  = "You gave him the pen, and he wrote himself an honest way out.",
    emil { upset = "I? 'Other.' One sofa, seen from two sides.", tense = "I? ...'Other.' And then: one sofa, seen from two sides.",
           calm = "I? 'Other.' And then I write: one sofa, seen from two sides." },
    next = "turning",
  },
  reply "Put whatever you think is right, Mr Navratil." {
    tone = "validate",
    when = function(now) return not now.vars.saw end,
    why  = "He'll sign what he wrote himself. He still doesn't know how it happened.",
    emil { upset = "Then I write 'other'. And: left is left.", tense = "Then I put 'other'. And I write: left is left.",
           calm = "Then I put 'other', and I write: left is left." },
    next = "turning",
  },
  reply "I'll tick 'our error', then it's off your back." {
    tone = "reassure",
    effect = function(now) now.vars.fault = true end,
    why  = "A present from the shop, which doesn't know of it. And the form will do it to the next one.",
    emil { upset = "Yours. Well. If you say so.", tense = "Yours? But it... Well. If you say so.", calm = "Yours? That isn't quite... Well. Thank you." },
    next = "turning",
  },
}

beat "turning" {
  when = function(now) return now.turn < 11 end, otherwise = "goodbye",
  aside "Jonas takes the heavy end. Eight bolts; Mr Navratil has been given the bag that they go into.",
  emil { furious = "Mind the paint.", upset = "Mind the door frame. I painted it.",
         tense = "On the old trams one could flip the seats over, at the terminus. Same seat, other way.",
         calm = "You know, on the 6 we flipped the seats, at the terminus. Same seat, other way round." },
  emil.does "He counts the bolts into his palm, and counts them again.",
  emil.thinks { upset = "They do it. They do it, and they think their part.", tense = "If it stands by noon, I need tell her nothing. Or all of it. We shall see.",
                warm = "I'll tell her. She'll laugh till it hurts her hip. I'll tell her on Friday." },

  reply "Would you take the level? We want someone who measures." {
    tone = { "invite", "thank" },
    why  = "You gave him work, and it was his own work.",
    emil { upset = "Give it here.", tense = "The level? Give it here, yes.", calm = "At last somebody asks. Two millimetres, to the window!" },
    next = "goodbye",
  },
  reply "Best sit yourself down over there, it's heavy." {
    tone = "patronise",
    why  = "Out of care, and it makes an old man of the one who taped the floor.",
    emil { furious = "In my house I stand.", upset = "In my house I stand, thank you.", tense = "I'll stand, thank you.", calm = "Forty-one years I sat. Today I'll stand." },
    next = "goodbye",
  },
  reply "Then you've turned more seats round than we have." {
    tone = { "lighten", "reflect" },
    when = function(now) return now.mood(emil) >= -25 end,
    why  = "He knows about turning things. You let him be the one who knows.",
    emil { tense = "Some thousands, I should think.", calm = "Some thousands! And never a slip to sign.", warm = "Some thousands! And never once did I sign for it." },
    next = "goodbye",
  },
  reply "We're running behind a bit now, so mind yourself." {
    tone = "curt",
    why  = "So you are. He'll hear for a week that it was because of him.",
    emil { furious = "Nobody is keeping you!", upset = "I'm not keeping you.", tense = "I don't wish to keep you.", calm = "Yes. Of course. I stand aside." },
    next = "goodbye",
  },
}

beat "goodbye" {
  aside "Forty minutes and eight bolts later, the long end points at the window.",
  emil { furious = "So. It stands.", upset = "So. It stands.", tense = "So. It stands.", calm = "So. Now it stands. Like in the drawing." },
  emil { "On Thursday my wife comes home, with her new hip. So she will lie here.", clue = "vera" },
  emil.does "He sits down at the end of the long side, carefully, and looks out: left, to the street.",
  emil.thinks { upset = "It's right. And I'd rather it were somebody else's.", tense = "It's right. It was right all the time, only the other way.",
                calm = "From here she can see the bird table. And the post. And me, when I come with the bread." },

  reply "If it's wrong for her on Thursday, call me. Not the shop, me." {
    tone = "commit",
    why  = "It has your name in it, and her day.",
    emil { upset = "You. Hm.", tense = "You yourself? Good.", calm = "You yourself? Then I must write you down.", warm = "You yourself! I'll write you on the drawing." },
    next = "end",
  },
  reply "Lovely! And if you'd give us five stars, that'd be great!" {
    tone = "fake_cheer",
    why  = "Forty good minutes, and then you sent in the bill for them.",
    emil { furious = "Stars!", upset = "Stars.", tense = "Stars. I'll think about the stars.", calm = "Stars? Hm. I'll ask Vera about stars." },
    next = "end",
  },
  reply "Thank you for the drawing. The shop ought to see that." {
    when = function(now) return now.visited "drawing" + now.visited "two_sheets" > 0 end,
    tone = { "thank", "own" },
    why  = "What he did ends up as something useful. That is more than being right.",
    emil { upset = "If they can read it.", tense = "The shop? Well. If they like.", calm = "The shop? Then I must do them a clean copy.", warm = "The shop! Then I make them a clean copy. In ink." },
    next = "end",
  },
  reply "Next time, check the little picture before you tick." {
    tone = "patronise",
    why  = "Every word of it is good advice. It was all but forgotten.",
    emil { furious = "Next time!", upset = "There will be no next time.", tense = "Yes. I had understood that.", calm = "Yes, yes. I have understood it." },
    next = "end",
  },
}

-- How it ends --------------------------------------------------------------

ending "The door closes" {
  leaves = emil, outcome = "lost",
  sound "keys",
  aside "It isn't slammed. A key turns, and then the chain.",
  aside "The sofa goes back on the van, wet. On Thursday a woman with crutches sits down on a garden chair.",
  aside "The money is refunded in five weeks. Halden's has the signed form on file. It is quite correct.",
  lesson = "You had it in black and white. He never needed more proof; he needed somebody to ask.",
}

ending "The right way round, and a cup of coffee" {
  outcome = "delighted",
  when = function(now)
    return now.vars.turned and now.vars.saw and now.vars.face and not now.vars.fault
      and now.mood(emil) > 30
  end,
  emil "You'll drink a coffee. Your colleague too. One can't sit alone on such a thing.",
  aside "You sit in a row, all three of you looking out of the window. A woman goes by, and he nods.",
  aside "A month later the form shows a small person sitting on the sofa. Vera has ordered the armchair.",
}

ending "'Our error', in writing" {
  outcome = "uneasy",
  when = function(now) return now.vars.fault end,
  emil { upset = "So. In writing.", tense = "In writing. Good. Well.", calm = "In writing. Well. I thank you." },
  aside "The shop pays, and on Monday it asks you what the error was. There isn't a good answer.",
  aside "He tells the street that Halden's mix up left and right, and doesn't much like telling it.",
  aside "The form stays as it is. On Friday it catches somebody in Mill Lane.",
  lesson = "Sympathy costs nothing and need not confess to anything. A confession that isn't true is no kindness to either side.",
}

ending "The right way round" {
  outcome = "kept",
  when = function(now) return now.vars.turned and now.mood(emil) > 0 end,
  emil { tense = "So. Thank you for the trouble.", calm = "So. I thank you. And the colleague.", warm = "So. I thank you. And the colleague." },
  aside "On Thursday Vera lies at the window with her leg up. 'And this you chose by yourself?' she asks.",
  aside "'More or less,' says Emil.",
}

ending "Turned round, and not forgiven" {
  outcome = "uneasy",
  when = function(now) return now.vars.turned end,
  emil { furious = "Good day.", upset = "Good day.", tense = "So. Good day." },
  aside "It stands as it should. He'll sit on it for fifteen years.",
  aside "When they need a bed he takes the bus to the other side of town. There, he says, nobody makes one sign.",
}

ending "You were right" {
  outcome = "lost",
  when = function(now) return now.vars.signed end,
  emil { furious = "There. Now you have it.", upset = "There. Now you have it.", tense = "There. Now you have it in writing." },
  aside "Delivered as ordered, and signed. One goes past it to the door sideways, and with crutches not at all.",
  aside "In the evening he takes a saw to an arm rest.",
  aside "It was the first thing that he ever ordered at Halden's. It was the last, too.",
  lesson = "The paper was on your side the whole time. Nobody else was.",
}

ending "Back on the van" {
  outcome = "uneasy",
  emil { furious = "Good day.", upset = "Good day.", tense = "Then in three weeks.", calm = "Then in three weeks. Good day." },
  aside "You carry it out again, in the rain. He holds the door for you, which is worse than if he didn't.",
  aside "On Thursday the neighbour lends them a deck chair. In three weeks they can still say no, and they may.",
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
  "Oh, no. And you've been waiting", "Why does it have to be the window?", "Then she'd lie here",
  "How did you get from here", "Who taught you to draw", "From the seat, of course.",
  "Two lefts, and a form", "What would be right, by Thursday?", "What would you put there?",
  "Would you take the level?", "Thank you for the drawing.",
  ends = "The right way round, and a cup of coffee",
  knows = { "vera", "trams", "seen" },
  mood = { emil = { at_least = 30 } },
}

playthrough "Proved, to the letter" {
  "It's what's on the note.", "You ticked it and signed it.", "I can only go by",
  "Then it's three weeks, and sixty", "I see that. They're the terms",
  ends = "The door closes",
}

playthrough "Right, and signed for" {
  "It's what's on the note.", "It's counted as you face it.", "How did you have it in your head",
  "How did you get from here", "On your own?", "So if I sat down next to you",
  "Then I'll put it down", "I'd give it a week", "It's what's on the note, so",
  ends = "You were right",
}

playthrough "Sorry, so it must be our fault" {
  "Oh, no. And you've been waiting", "I'm so sorry.", "Yes, let's say it was us.", "Let me see the place first",
  "How did you get from here", "On your own?", "Say nothing", "Say nothing",
  "It comes apart.", "Would you take the level?", "If it's wrong for her",
  ends = "'Our error', in writing",
}

playthrough "Back in three weeks, by the book" {
  "Let's get it in out of the wet", "Say nothing", "Ah, you've got it mirrored.", "They'd have explained that",
  "Say nothing", "Good. He ought to hear", "It can go back.", "I'll ask them to drop the sixty.",
  ends = "Back on the van",
}

-- SPDX-License-Identifier: MIT
-- The new routine: fourteen years of Thursdays, and then an app and you.
-- She is quicker with computers than you are. What she misses was never on an order.
encounter "The new routine" {
  channel  = "desk",
  place    = "Salthill Dental, Galway, the manager's desk on the first floor",
  backdrop = "dental",
  minutes  = 7,
  hour     = "morning",
  clock    = "11:10",
  brief    = [[Derek of Atlantic Dental called here every Thursday for fourteen
               years. In August he retired. Now there are an app, a courier and
               you, with four counties. Ms Brennan, the practice manager, still
               telephones her orders. The order line closes on the first.

               The app is eight per cent cheaper. You may leave her the telephone
               for one month more, call once a month, and split a case. Whoever
               makes the app reads on Fridays what you send in.]],
  goal     = "She orders from you after the first, and not only because she has to.",
  stake    = { currency = "EUR", sale = 2140, yearly = 26500 },
  vars     = { listed = false, taken = false, trial = false, friday = false, carried = false, weekly = false },
  start    = "desk",
  lesson   = [[Before you show what the new way can do, ask what the old way did
               that nobody wrote down. Then promise little, with a day on it.]],
}

local aoife = customer "Aoife Brennan" {
  pronoun = "she",
  mood    = -16,
  heat    = 35,
  temper  = { sting = 100, soothe = 100, home = -4, cool = 8 },
  takes   = { patronise = 110, fake_cheer = 120, lighten = 150, reassure = 60, explain = 70 },
  leaves  = -68,
  look    = { age = 52, hair = "bob", hair_colour = "auburn", skin = 1, face = "square", marks = "freckles",
              brows = "straight", eyes = "green", glasses = "cat_eye", clothes = "cardigan",
              clothes_colour = "teal", jewellery = "studs", temperament = "cold" },
  voice   = { pitch = 0, pace = 112 },
}

thought "Two minutes with the tablet, and she'll wonder what the fuss was about." { stance = "judging" }
thought "Fourteen years of Thursdays. That's a lot to put in an app." { stance = "compassionate" }
thought "She orders a lot of gloves. Start with the gloves." { stance = "neutral" }
thought "She's one of the ones who can't take a change." { stance = "judging", label = true }

fact "dates"   "Derek went through the drawers and took away what was near its date, to somebody who'd use it up."
fact "gloves"  "Bríd, the senior nurse, gets a rash. He brought her two boxes of the purple gloves in small; a case is ten."
fact "warned"  "He said every Thursday what would be hard to get by the next. She had never met an empty shelf."
fact "stairs"  "He carried it all up nineteen stairs. The courier leaves it at the bottom."
fact "repairs" "He took the sick handpieces away in his own bag and brought them back mended."
fact "sat"     "He sat down for four minutes. All week he was the only one who wanted neither a tooth nor a day off."
fact "faults"  "She had spent two evenings in your app before you came. She has seven faults, numbered."
fact "recall"  "She wrote the practice's reminder system herself, in 1999. It still goes out every night at seven."

criterion "asked" "Asks what the old way did that was on no order"
criterion "finish" "Lets her come to the end before solving anything"
criterion "honest" "Says plainly what can't be done"
criterion "day" "Makes a promise with a day on it"
criterion "hands" "Does something before talking about it"

-- Goes to this beat if it has not been there yet.
local function fresh(beat_name)
  return { beat_name, when = function(now) return now.visited(beat_name) == 0 end }
end

local function onward()
  return {
    { "order", when = function(now) return now.visited "order" == 0 and now.visited "fingers" == 0 end },
    fresh "faults", fresh "buzz", fresh "offer", fresh "terms", "last",
  }
end

-- Out with the other supplier's card, once, if the mood is low enough; else what
-- has not been yet.
local function cold_below(mood)
  local way = onward()
  table.insert(way, 1, {
    "cold", when = function(now) return now.mood(aoife) < mood and now.visited "cold" == 0 end,
  })
  return way
end

-- At the desk -----------------------------------------------------------------

beat "desk" {
  note "Who in the room has been told how easy something is? What did they want to hear instead?",
  aoife { "You'll be the app.", pause = 1 },
  aoife.does { "She finishes a line on her keyboard without once looking down at it, and then she looks at you.", looks = "you" },
  aoife.thinks "Ten past eleven on a Thursday. They might at least have picked a Wednesday.",

  reply "I saw that you've been ringing your orders in. Is it too much?" {
    tone = { "judge", "ask" },
    why  = "It sounds concerned, and it takes for granted that she can't.",
    aoife { furious = "Say it out. Go on.", upset = "Is what too much? Typing?", tense = "I do both. I type while I'm on hold." },
    next = "order",
  },
  reply "It's so easy! Give me two minutes and I'll show you." {
    id   = "two_minutes",
    tone = { "fake_cheer", "invite" },
    why  = "You don't know yet what she can do, and she'd been told something about herself.",
    aoife { upset = "Easy, is it? I've my glasses on and all.", tense = "Two, is it? Go on, so. I've a clock." },
    next = "easy",
  },
  reply "I'm what comes with it. I never met Derek, I only got his round." {
    tone = { "impersonal", "lighten" },
    why  = "You said plainly who you are and aren't. She can work with that.",
    aoife { upset = "He'd a small van, and he filled it.", tense = "Did they give you the van, at least?", calm = "Did they give you the van, even? He'd a hook in it for his good coat." },
    next = "derek",
  },
  reply "Three weeks without him. How has it been?" {
    when = function(now) return not now.labelled end,
    tone = { "validate", "ask" },
    why  = "You began with what had changed for her, and not with what's new from you.",
    aoife { upset = "Quiet. He hummed.", tense = "Quiet, mostly. He used to hum." },
    next = "derek",
  },
  silence {
    seconds = 4, next = "derek",
    why = "You let her finish, and she noticed.",
    aoife { upset = "Well, sit. It isn't that kind of chair.", tense = "You can sit. It isn't that kind of chair." },
  },
}

beat "easy" {
  note "Nobody touches the button for a moment: what would you like to know about her first?",
  aside "Item, size, quantity. You're at the fourth box of burs when the screen goes white.",
  event "'Your session has ended. Please log in.'" {
    mood = -5, heat = 4, was_said = "two_minutes",
    why  = "It stops after four minutes. She'd known that since the first evening, and you were showing her how easy it is.",
  },
  aoife { furious = "That's the two minutes gone, and I still have no burs.",
          upset = "It does that at four minutes. A filling takes forty.",
          tense = "It does that at four minutes. You were talking, so you wouldn't notice." },
  aoife.does "She turns her own screen a little. Your shop is open on it, in the second of five windows, and logged in.",
  aoife.thinks "Fault two. I'd have told them, if they'd asked before they unpacked.",

  reply "It never does that. It'll be your wifi, I'd say." {
    tone = { "excuse", "blame" },
    why  = "It was the app, and she set up the wifi.",
    aoife { furious = "I put in that wifi. On a ladder.", upset = "I put that wifi in. It's the one thing here that works.", tense = "It could be. I only put it in myself." },
    next = "order",
  },
  reply "You know it already, and here am I, showing you buttons." {
    tone = { "own", "reflect" }, about = "the demonstration",
    why  = "You saw what you'd been doing and said so before she had to.",
    aoife { upset = "You did it very nicely. It's a lovely button.", tense = "You were doing well. I was learning a lot about burs." },
    next = "faults",
  },
  reply "Would you like a go yourself? You can't break anything." {
    tone = { "patronise", "invite" },
    why  = "It's what one says to somebody's grandmother. She has five windows open.",
    aoife { furious = "I could, you know. In about four seconds.", upset = "Can't I? Give it here.", tense = "I'd break it, all right. I know where." },
    next = "faults",
  },
  reply "How long have you been in there?" {
    tone = "ask", learns = "faults",
    why  = "You looked at her screen and not at yours.",
    aoife { upset = "Two evenings. My husband thinks I'm having an affair.", tense = "Two evenings. There was nothing on." },
    next = "faults",
  },
  think "She's been sitting there waiting for me to trip." {
    stance = "judging", next = "easy",
    why  = "Perhaps. She had also been sitting there waiting to be asked.",
  },
  think "She knows this thing better than I do." {
    stance = "compassionate", next = "easy",
    why  = "She does. From here on you can ask her things.",
  },
}

beat "derek" {
  note "What are you being told about, when somebody tells you about a predecessor?",
  aoife { furious = "Fourteen years. And they let him know by letter, and me by push notification.",
          upset = "He'd a yellow van and a bad hip, and you could have set the steriliser by him.",
          tense = "Yellow van, bad hip. You could set the steriliser by him. He's in Lahinch now, with a dog.",
          calm = "A yellow van and a bad hip. You could set the steriliser by that man. He's in Lahinch now, with a dog." },
  aoife.does "There's a second chair beside her desk. There's a folder on it, and she doesn't move the folder.",
  aoife.thinks "I put the kettle on at eleven. I keep doing it. I'm not telling that to a tablet.",

  reply "Everybody loved Derek. A real legend, I've heard." {
    tone = "fake_cheer",
    why  = "You never met him. She did, and can hear the difference.",
    aoife { furious = "Who's everybody? You?", upset = "They did not. He was very rude about Ennis.", tense = "They didn't, you know. He fell out with all of Ennis." },
    next = "order",
  },
  reply "How did a Thursday go, when he was here?" {
    tone = "ask",
    meets = "asked",
    why  = "You asked for the routine itself. She began to look for where it was written down.",
    aoife { upset = "He'd come. It'd be done. I couldn't tell you how.", tense = "That's the thing. He came, and then it was done.", calm = "Well, that's the thing. He came, and when he left it was done." },
    next = "order",
  },
  reply "That was how it used to be done. It's all on the system now." {
    tone = { "judge", "policy" },
    why  = "You made him old-fashioned, and her with him.",
    aoife { furious = "I'd a system here when you'd a soother.", upset = "I built the system in this place. Mind what you say about systems.", tense = "Is it? I've a system myself. I wrote it in 1999." , clue = "recall" },
    next = cold_below(-32),
  },
  reply "It's hard, I know. But change comes to us all, doesn't it?" {
    tone = { "commiserate", "patronise" },
    why  = "It began kindly, and then it told her how to feel about it.",
    aoife { furious = "So does the plumber, and he rings first.", upset = "I changed the whole X-ray to digital. I cried for nobody.", tense = "It does. I'd like it to come with an invoice I can read." },
    next = "order",
  },
  reply "Seven hundred Thursdays, give or take. And then a parcel." {
    when = function(now) return not now.labelled end,
    tone = "reflect",
    why  = "You did the sum, and she saw that somebody had thought about it.",
    aoife { upset = "Take. He'd be off for the Galway Races.", tense = "Less the Galway Races. But yes. And then a parcel.", calm = "Less the Races. Yes. And a text, to say that the parcel was a parcel." },
    next = "order",
  },
  reply "I can't be Derek. I'd only be bad at it." {
    tone = { "limit", "lighten" },
    meets = "honest",
    why  = "An honest no, and nothing sold with it.",
    aoife { upset = "Nobody asked. There's the one of him.", tense = "Thank God. There's barely room for the one.", calm = "Thank God for that. He hardly fitted on the stairs." },
    next = "order",
  },
}

-- What's on paper, and what isn't ------------------------------------------------

beat "order" {
  note "Every line on the orders is right. So what's she complaining about?",
  aoife { furious = "There. Three weeks. Find me the mistake, since you're so quick.",
          upset = "Three weeks of orders. The same as all of his. And the week goes wrong on me by Tuesday.",
          tense = "Three weeks of orders, the same as every one of his. And by Tuesday there's something wrong.",
          calm = "There's three weeks of orders, and they're the same as his. And still by Tuesday the place limps." },
  aoife.does { "She lays her delivery notes in front of you, squared, and points at the top one.",
               hands = "pointing", holds = "nothing", lies = "paper" },
  aoife.thinks "There isn't one line wrong on it. That's what has me demented.",

  reply "If you tell me what's short, I'll have it here tomorrow." {
    tone = { "commit", "reassure" },
    why  = "A good promise about something she hadn't said. Nothing is short.",
    aoife { furious = "I can count! It's all there!", upset = "It's all there. I counted it on the stairs.", tense = "You're very good. There's nothing short." },
    next = onward(),
  },
  reply "It did all come, though, as far as I can see?" {
    tone = { "minimise", "ask" },
    why  = "It did. She'd said so; you told her that then there's nothing.",
    aoife { furious = "It came! So does the rain!", upset = "It came. It's in the hall.", tense = "Every bit of it. Isn't that great?" },
    next = onward(),
  },
  reply "What did Derek do that isn't on here?" {
    tone = { "ask", "validate" },
    meets = "asked",
    why  = "The orders are the part that somebody wrote down. You asked for the rest of it.",
    aoife { upset = "...What did you say?", tense = "...Now. Sit up a bit closer.", calm = "...That's the first sensible thing I've heard since August." },
    next = "fingers",
  },
  reply "The app would pick that up for you, if you let it." {
    tone = { "explain", "judge" },
    why  = "You offered her the app before you knew what was to be picked up.",
    aoife { furious = "I let it! I let it for two nights!", upset = "Would it? It can't pick up my name.", tense = "I did let it. I'll come to that." },
    next = onward(),
  },
  reply "Who noticed first? That something wasn't right?" {
    tone = "ask",
    why  = "You went looking for a person, and found one.",
    aoife { upset = "Bríd, with her hands. Hold on. If I tell it, I'll tell it in order.", tense = "Bríd, on the first Monday, with her two hands. Hold on till I give it to you in order." },
    next = "fingers",
  },
  silence {
    seconds = 5, next = "fingers",
    why = "You read all three, as she'd asked. She isn't used to that.",
    aoife { upset = "...You can read, anyway.", tense = "...It isn't in there. I've looked." , calm = "...You won't find it. It was never written down." },
  },
}

beat "fingers" {
  note "She's on two. How many in the room would jump in now, and with what?",
  aoife { "One: the drawers. What was near its date went home with him, to somebody who'd use it.", clue = "dates" },
  aoife { "Two: Bríd's gloves. The purple, in small, two boxes. You sell me ten or none.", clue = "gloves" },
  aoife.does { "Both hands are up, and one counts on the other. She looks at you over the three fingers left.",
               hands = "palm_up", holds = "nothing", looks = "you" },
  aoife.thinks "Now it'll tell me the app does that.",

  reply "Dates, gloves. Go on, I'm writing it down." {
    tone = { "reflect", "invite" }, learns = { "dates", "gloves" },
    meets = "finish",
    why  = "Two heard, and the floor given back to her.",
    aoife { upset = "With a pen? Well.", tense = "With a pen, even. Right.", calm = "With a pen! They've sent me one with a pen." },
    next = "rest",
  },
  reply "The app does dates as well. It can send you an email." {
    tone = { "correct", "explain" },
    why  = "True, and three fingers stayed where they were.",
    aoife { furious = "I'd four of them on Sunday. One was for a drawer we haven't got.", upset = "It does. It sent me one for a drawer I haven't got.", tense = "I've had one. It was about a practice in Sligo." },
    next = onward(),
  },
  reply "He wasn't allowed to do half of that, you know." {
    tone = { "policy", "correct" },
    why  = "You may be right. She was telling you what had been good about him.",
    aoife { furious = "Will I ring him so, and you can arrest him?", upset = "And yet nobody died.", tense = "I'd say not. It's why it worked." },
    next = cold_below(-24),
  },
  reply "Did anybody ever pay him for that?" {
    tone = { "ask", "curt" },
    why  = "It's a fair question, from the wrong side. She wondered who'd be sent a bill.",
    aoife { furious = "In scones. Put that in your report.", upset = "We paid him in tea. Are you from Revenue?", tense = "In tea. Two sugars. And I'd not finished." },
    next = "rest",
  },
  reply "I can do those gloves today. Two boxes, small, from the van." {
    tone = "commit", learns = "gloves",
    why  = "Good of you, and it would have kept for a minute. You solved the second of five, and she stopped counting.",
    aoife { upset = "Good. That's Bríd sorted.", tense = "That'd be something. Bríd will be thrilled.", calm = "You're a star. ...Where was I? It doesn't matter." },
    next = onward(),
  },
  silence {
    meets = "finish",
    seconds = 4, next = "rest",
    why = "There were three fingers in the air. You waited for them.",
    aoife { upset = "...Well, at least you don't interrupt.", tense = "...You're not saying anything. I like that in a rep." },
  },
}

beat "rest" {
  note "Which of the five could your own firm do tomorrow? Which could it only be honest about?",
  effect = function(now) now.vars.listed = true end,
  aoife { "Three: he'd say on a Thursday what'd be scarce by the next. I'd never once met an empty shelf.", clue = "warned" },
  aoife { "Four: he took the handpieces that were sick home in his bag, and brought them back well.", clue = "repairs" },
  aoife { "Five's the stairs. Nineteen. You'll have met them.", clue = "stairs" },
  aoife.does { "She closes both hands on the five, and looks at them, as if there might be another one.",
               hands = "fist", looks = "down" },
  aoife.thinks "Six, he sat down. I won't say six. I'd look a right eejit saying six.",

  reply "Most of that was never our job, strictly speaking." {
    tone = { "policy", "minimise" },
    why  = "It wasn't, and it was the reason why she bought from you.",
    aoife { furious = "Then strictly speaking I'm not your customer.", upset = "No. That's why I'm telling you and not Help.", tense = "No. It was only why I stayed." },
    next = cold_below(-24),
  },
  reply "None of that's in the app. It never crossed our minds." {
    tone = { "own", "validate" }, about = "the five",
    why  = "You might have defended it. You granted that something had been lost, and whose fault that is.",
    aoife { upset = "It did not. You'd be surprised what doesn't.", tense = "No. I looked. There's no button for it.", calm = "No. I looked under 'More'." },
    next = onward(),
  },
  reply "Is there a sixth? You looked as if there was one." {
    when = function(now) return not now.labelled and now.mood(aoife) > -13 end,
    tone = { "ask", "reflect" }, learns = "sat",
    why  = "You'd been watching her hands. That was the one that she missed most.",
    aoife { tense = "...He sat down. There. Four minutes. Everyone else that comes in wants a tooth or a day off.",
            calm = "...He sat down. Four minutes, in that chair. He's the only one who wanted neither a tooth nor a day off.", clue = "sat" },
    next = onward(),
  },
  reply "Nobody told us any of this! How were we to know?" {
    tone = { "excuse", "ask" },
    why  = "Derek knew, and so did she. Nobody had asked either of them.",
    aoife { furious = "You'd a man! He came in every evening!", upset = "You could've asked him. He'd have drawn you a map.", tense = "You'd Derek, for fourteen years. Did nobody have a chat with him?" },
    next = onward(),
  },
  reply "Two I can do, one I'll find out, and two I can't. Not yet." {
    tone = { "limit", "commit" }, learns = { "warned", "repairs", "stairs" },
    meets = "honest",
    why  = "You sorted it in front of her, the noes as well. Noes are what she has been missing.",
    aoife { upset = "Which two? No. In writing.", tense = "That's more than the app could tell me.", calm = "Now that's an answer. It's not a nice one, but it's an answer." },
    next = onward(),
  },
  reply "Would you say the stairs are the worst of it?" {
    tone = "ask", learns = "stairs",
    why  = "You wanted to know what weighs most. It's a good question; she answered another one.",
    aoife { upset = "For my back, they are. For Bríd it's the gloves.", tense = "Stairs are only stairs. It's finding out on a Monday that I can't stick." },
    next = onward(),
  },
}

beat "faults" {
  note "Is this a complaint or a present? What would make it into the other?",
  aoife { furious = "And seven faults! With times! I'd have charged you for it if I'd known you were coming.",
          upset = "Your app. I've seven faults so far. I numbered them, so that nobody'd think I was in a temper.",
          tense = "And then your app. Seven faults, so far. I numbered them; it's a habit.", clue = "faults" },
  aoife { "Four: 'People who bought lignocaine also bought a horse wormer.' Five: it calls me Aiofe." },
  aoife.does { "She gives you a sheet. It's typed, with the time and the version beside each one.", hands = "down", holds = "nothing",
               lies = "paper" },
  aoife.thinks "It was the best two evenings I've had since the reminders. I'd never admit it.",

  reply "Most people get on fine with it, after a week or so." {
    tone = "minimise",
    why  = "She isn't most people. She had got on with it by the first evening.",
    aoife { furious = "Most people think the tooth fairy's a nice idea.", upset = "Most people don't read what it says. That's why it says it.", tense = "I'm sure they do. I'm sure they've the horse for it." },
    next = onward(),
  },
  reply "Have you no horse? I thought you were our Salthill stables." {
    tone = "lighten",
    why  = "If she's enjoying herself it's funny. Otherwise it's her evening that you are laughing at.",
    aoife { furious = "I've an ass in front of me.", upset = "I've four dentists. It's not so different.", tense = "I've four dentists. The feed's dearer.", calm = "I've four dentists. They'd kick you as soon as look at you." },
    next = onward(),
  },
  reply "There's a form for that, actually. It's under Help." {
    tone = { "correct", "policy" },
    why  = "You sent her to a form with a list in your hand.",
    aoife { furious = "The form is number six!", upset = "I found it. It's number six.", tense = "I know it well. It's number six." },
    next = onward(),
  },
  reply "May I send this in tonight, with your name on it?" {
    tone = { "ask", "invite" }, learns = "faults",
    effect = function(now) now.vars.taken = true end,
    why  = "You took it for work, and gave her the credit for it.",
    aoife { upset = "Spelled properly.", tense = "If you spell it properly.", calm = "You may. A, O, I, F, E." },
    next = onward(),
  },
  reply "You've tested it for us. We've people who are paid to do that." {
    when = function(now) return not now.labelled end,
    tone = { "thank", "own" }, about = "the app",
    effect = function(now) now.vars.taken = true end,
    why  = "You told her what that sheet is, and that it should have been yours.",
    aoife { upset = "Are they? On what?", tense = "Are they paid? God. I should've gone private." , calm = "Send them up to me. I'll put them in with Dr Lyons." },
    next = onward(),
  },
  think "She's collected them so as to win." {
    stance = "judging", label = true, next = "faults",
    why  = "Somebody who only wants to win doesn't write down the version.",
  },
}

-- The courier --------------------------------------------------------------------

beat "buzz" {
  note "Stop here: who would get up?",
  sound "door",
  event "Downstairs somebody calls 'Delivery!'. A van drives off. There are four boxes on the bottom step." {
    mood = -4, heat = 4,
    why  = "That was the new routine. It took nine seconds.",
  },
  aoife { furious = "And there it goes! Ask me again how I'm managing!",
          upset = "That's today's. He's in Spiddal before they stop rocking.",
          tense = "That'll be mine. He's a gas man, he's never once seen the landing.",
          calm = "That'll be mine. Lovely fella. He's never once seen the landing." },
  aoife.does { "She has gone to the door and is looking down over the banister.", at = "door", looks = "back" },
  aoife.thinks "Forty kilos of that. Bríd has her back, and I've mine.",

  reply "Ground floor's what the contract says, I suppose." {
    tone = { "policy", "curt" },
    why  = "So it does. The boxes are still down there, and so's the contract.",
    aoife { furious = "Then let the contract bring them up.", upset = "Then I'll read it the box.", tense = "Does it? It might have mentioned it to my spine." },
    next = "offer",
  },
  reply "I'll ring the depot about him this afternoon." {
    tone = { "reassure", "impersonal" },
    why  = "This afternoon is after she has carried them.",
    aoife { furious = "And who'll carry these? The depot?", upset = "Do. He'll be very surprised.", tense = "You might. They've lovely music." },
    next = "offer",
  },
  act "Go down and carry them up." {
    id   = "carry",
    tone = "commit", learns = "stairs",
    meets = "hands",
    effect = function(now) now.vars.carried = true end,
    why  = "It's one of the five, and you did it before you talked about it.",
    aside "Nineteen stairs, four times. Behind a door somebody is rinsing.",
    aoife { upset = "On the left. Not on the autoclave.", tense = "In on the left. The low shelf, then you won't see Derek's handwriting.", calm = "In on the left, on the low shelf. You're puffing. He puffed too." },
    next = "offer",
  },
  reply "Is there nobody younger here who could run down?" {
    tone = { "curt", "ask" },
    why  = "There was. She looked straight at you.",
    aoife { furious = "I'm looking at them.", upset = "There's you.", tense = "There's yourself." },
    next = "offer",
  },
  reply "Come on, two each. I'll take the heavy ones!" {
    tone = { "invite", "lighten" }, learns = "stairs",
    meets = "hands",
    effect = function(now) now.vars.carried = true end,
    why  = "You made it a thing for two. Nobody has to be grateful for it.",
    aoife { upset = "They're all the heavy ones.", tense = "They're all heavy, that's how they come.", calm = "Go on. It'll do the waiting room good to see it." },
    aoife.does { "On the second trip a man in the waiting room lowers his magazine and counts the steps with you.",
                 at = "away" },
    next = "offer",
  },
  think "Nineteen steps, and I'm standing up here with a tablet." {
    stance = "compassionate", next = "buzz",
    why  = "You saw it from where she stands. There was still time to do something.",
  },
}

-- What you can do -------------------------------------------------------------------

beat "offer" {
  note "Which of these could you still keep in November?",
  aoife.does { "She's sitting at her screen, and has closed everything on it but the accounts.", at = "counter", looks = "aside" },
  aoife { furious = "Say what you came to say, and make it short.",
          upset = "So. On the first the telephone goes dead. And then what, for me?",
          tense = "So on the first the phone goes dead. What have you for me, besides eight per cent?",
          calm = "Right. On the first you cut off my phone. What have you got, besides the eight per cent?" },
  event "The four boxes are still on the bottom step." {
    when = function(now) return not now.vars.carried and now.visited "buzz" > 0 end,
    mood = -2,
    why  = "Everybody upstairs could think of them, and nobody had gone.",
  },
  aoife.thinks "Small. Let it be something small. Small things get done.",

  reply "A month with both open. App or phone, whichever suits you." {
    tone = "options",
    effect = function(now) now.vars.trial = true end,
    why  = "She gets to compare. It's what she'd do with any machine.",
    aoife { upset = "A month. And I keep score.", tense = "A month. I could measure something in a month.", calm = "A month! With a control group. Now you're talking." },
    next = "terms",
  },
  reply "Eight per cent is over two thousand euro a year, mind." {
    tone = { "explain", "correct" },
    why  = "She'd worked that out before you were on the stairs. It's what she was asking you to leave aside.",
    aoife { furious = "I know what it is! I do the books!", upset = "And what's an hour of mine, do you know that too?", tense = "Two thousand one hundred and twenty. And I'd be the courier." },
    next = "terms",
  },
  reply "Would you give it a month? I'd say you'd like it, in the end." {
    tone = { "invite", "reassure" },
    why  = "You asked for her goodwill. It costs her a month, and it wasn't clear what she'd get.",
    aoife "I will, yeah.",
    next = "yeah",
  },
  reply "I'll be here every Thursday, same as he was. I promise." {
    tone = "commit", advise = false,
    effect = function(now) now.vars.weekly = true end,
    why  = "You'd like it to be true. There are four counties, and she'll be counting the Thursdays.",
    aoife { upset = "Every Thursday. I'll believe the third.", tense = "Will you? All four counties of you?", calm = "Would you do that? ...All right. I'll get in a second cup." },
    next = "terms",
  },
  reply "What would you need to see after a month, to stay?" {
    when = function(now) return now.visited "faults" > 0 end,
    tone = { "ask", "invite" },
    effect = function(now) now.vars.trial = true end,
    why  = "She sets the test. She's good at tests, and keeps to what they say.",
    aoife { upset = "Fewer than seven. And no surprises on a Monday.", tense = "Fewer faults than seven, and no Monday surprises.", calm = "Fewer than seven on the sheet, and nobody on those stairs. And I'd want the phone till then." },
    next = "terms",
  },
  reply "What would have to be better after a month, for you to stay?" {
    when = function(now) return now.visited "faults" == 0 end,
    tone = { "ask", "invite" },
    effect = function(now) now.vars.trial = true end,
    why  = "She sets the test. She's good at tests, and keeps to what they say.",
    aoife { upset = "No surprises on a Monday. I'd count them.", tense = "No Monday surprises, and the phone left open till I've counted.", calm = "No surprises of a Monday, and nobody on those stairs. And the phone till then." },
    next = "terms",
  },
  reply "I'm afraid the phone is gone, whatever either of us thinks." {
    tone = { "policy", "limit" },
    why  = "You had a month in your pocket and left it there.",
    aoife { furious = "Then so am I.", upset = "That's that, so.", tense = "Is it? And here was I about to be reasonable." },
    next = { fresh "cold", "end" },
  },
}

beat "yeah" {
  note "What has she just said? Ask somebody from the west of Ireland.",
  aoife.does { "She said it very pleasantly. She's already reading something else.", looks = "aside" },
  aoife.thinks "That's a no. Let's see where this one's from.",

  reply "Brilliant! I'll set you up for the first, then." {
    tone = { "fake_cheer", "curt" },
    why  = "It meant no. You were glad too soon to hear how it was said.",
    aoife { furious = "Do. Set up whatever you like.", upset = "You do that.", tense = "Do. It'll be great." },
    next = "last",
  },
  reply "I take it that I haven't said what you'd get out of it." {
    tone = { "own", "reflect" }, about = "the month",
    effect = function(now) now.vars.trial = true end,
    why  = "You heard a no and took it as news about your offer.",
    aoife { upset = "You have not. Leave me the phone for the month, and we'll see.", tense = "You haven't, no. Leave me the phone for it, and I'll try." },
    next = "terms",
  },
  reply "Everybody's got to make the jump some time." {
    tone = { "judge", "policy" },
    why  = "She doesn't mind jumping. She'd like to know into what.",
    aoife { furious = "I'll jump. To Medisource.", upset = "I jumped in 1999. I'm asking what's down there.", tense = "I jump very well. I look first." },
    next = { fresh "cold", "end" },
  },
  reply "Was that a yes?" {
    tone = { "ask", "lighten" },
    effect = function(now) now.vars.trial = true end,
    why  = "You asked, at the risk of hearing it.",
    aoife { upset = "It was the opposite. But you may have your month, for checking.", tense = "It was not. You can have the month for asking, though. One.", calm = "God, no. But you're the first who's ever checked. You can have your month." },
    next = "terms",
  },
}

beat "cold" {
  note "She has another supplier's card. How many of you would now talk about prices?",
  aoife { furious = "I'm busy now till about Christmas.",
          upset = "Medisource have a lad called Fintan. He has a van. He carries things.",
          tense = "There's a Fintan at Medisource. He drives round, with things, and carries them.",
          calm = "There's Fintan, you know, at Medisource. He has a van. I only mention it." },
  aoife.does { "She has opened a drawer, and there's a card in her hand.", sound = "drawer", holds = "card", at = "counter" },
  aoife.thinks "I don't want Fintan. Fintan whistles.",

  reply "I've been selling since I came in. What haven't I asked you?" {
    when = function(now) return now.visited "fingers" == 0 end,
    tone = { "own", "ask" }, about = "selling",
    meets = "asked",
    why  = "You noticed, and stopped, and let her say what had been left out.",
    aoife { furious = "Have you a week?", upset = "Anything. You haven't asked me anything. So I'll tell you.", tense = "Well, near enough everything. Stop there, and I'll tell you." },
    next = "fingers",
  },
  reply "That was me selling again. What's the one thing you'd need?" {
    when = function(now) return now.visited "fingers" > 0 end,
    tone = { "own", "ask" }, about = "selling",
    meets = "asked",
    why  = "You noticed, and stopped, and asked for one thing and not for everything.",
    aoife { furious = "To be let do my work!", upset = "A name, and a day. It isn't a lot.", tense = "Somebody to ring, and a day of the week. That's all it ever was." },
    next = { fresh "offer", fresh "terms", "last" },
  },
  reply "They're dearer, if you look at it over the year." {
    tone = { "correct", "explain" },
    why  = "She can reckon. You talked about money to somebody who had been talking about a van.",
    aoife { furious = "They can be as dear as they like!", upset = "They are. By one per cent. I looked.", tense = "One per cent. I looked it up while you were parking." },
    next = { fresh "offer", "end" },
  },
  reply "That's up to you, of course. I can only offer what we've got." {
    tone = { "curt", "limit" },
    why  = "Fair and polite, and you held the door for her.",
    aoife { furious = "Goodbye, so.", upset = "It is up to me.", tense = "You're right. It is." },
    next = "end",
  },
  reply "Medisource will have an app next year, and then what?" {
    tone = { "patronise", "ask" },
    why  = "Very likely. You were telling her that there's no getting away.",
    aoife { furious = "Then I'll write my own!", upset = "Then I'll have had a year of Fintan.", tense = "Then I'll have had a year of somebody on the stairs." },
    next = "end",
  },
  reply "Keep the card! Give us a month; if it's worse, I'll dial him." {
    was  = { "keep_the_card_if_the" },
    tone = { "commit", "lighten" },
    effect = function(now) now.vars.trial = true end,
    why  = "You gave her something to hold against you. It made the month safe for her.",
    aoife { upset = "I'll have that in writing.", tense = "You'd dial? I'd pay to hear that.", calm = "You'd dial him! I'd pay in to see it." },
    next = { fresh "terms", "last" },
  },
  think "She isn't holding on to Derek. She's holding the place up." {
    stance = "compassionate", next = "cold",
    why  = "You stopped asking what was wrong with her, and saw what she has to do on a Monday.",
  },
}

beat "terms" {
  note "Somebody say a day of the week.",
  aoife { furious = "And who answers for it? Give me a name that isn't Help.",
          upset = "And who'd tell me how it's going? I've been writing to a box called Help since the second.",
          tense = "And who tells me what's happening? I've written to Help since the second. Help is keeping well.",
          calm = "And who'd tell me how we're doing? I've been writing to Help. It never once wrote back." },
  aoife.does { "She has a pen over her desk diary, and it's hovering about the end of the week.", sound = "pen", holds = "pen",
               lies = "notebook", looks = "down" },
  aoife.thinks "If it isn't on a day, it's never.",

  reply "There's a dashboard. You can look whenever you like." {
    tone = { "explain", "curt" },
    why  = "She'd asked who tells her. You gave her one more thing to look at.",
    aoife { furious = "I've dashboards! I've nobody to ring!", upset = "I can. I'd sooner be told.", tense = "I've seen it. It's mostly green." },
    next = "last",
  },
  reply "Ring me whenever you like. Day or night, honestly." {
    tone = { "invite", "reassure" }, advise = false,
    why  = "It's generous, and it leaves the asking to her.",
    aoife { furious = "I don't want to ring! I want to be rung!", upset = "So I'd be chasing you, instead of them.", tense = "At night? I'll think of something." },
    next = "last",
  },
  reply "Me. Fridays by noon: what came, what didn't, what's mended." {
    tone = "commit",
    meets = "day",
    effect = function(now) now.vars.friday = true end,
    why  = "A person, a day and three things. She wrote it down before you'd finished.",
    aoife { upset = "By noon. I go to my mother at one.", tense = "I've it down in ink.", calm = "Noon on a Friday. I've it down in ink, look." },
    next = "last",
  },
  reply "The repairs I can't do. The rest I'll answer by Friday, in writing." {
    when = function(now) return now.vars.listed end,
    tone = { "limit", "commit" },
    meets = { "honest", "day" },
    effect = function(now) now.vars.friday = true end,
    why  = "One plain no and a date for the rest. That's how Derek did it.",
    aoife { upset = "That's one that I'll have to find a home for.", tense = "Good. I'll ring the man in Oranmore for those. I only wanted to know.", calm = "Good. There's a man in Oranmore. I only ever needed to know it by Thursday." },
    next = "last",
  },
  reply "What would you want me to write to you, on a Friday?" {
    when = function(now) return now.visited "faults" > 0 end,
    tone = { "ask", "invite" },
    meets = "day",
    effect = function(now) now.vars.friday = true end,
    why  = "She gets the report that she'd have written herself.",
    aoife { upset = "My seven, in my order. And what you can't do, in those words.", tense = "My seven, in my order. And 'can't', where it's can't.", calm = "The seven, in my order. And where it's can't, write can't. I'm very fond of a can't." },
    next = "last",
  },
  reply "What should I put in it, if I wrote to you of a Friday?" {
    when = function(now) return now.visited "faults" == 0 end,
    tone = { "ask", "invite" },
    meets = "day",
    effect = function(now) now.vars.friday = true end,
    why  = "She gets the report that she'd have written herself.",
    aoife { upset = "What didn't come. And what you can't do, in those words.", tense = "What'll be scarce, before it's gone. And 'can't', where it's can't.", calm = "What'll be scarce, before I've run out. And where it's can't, write can't. I'm very fond of a can't." },
    next = "last",
  },
  reply "I'd give it till Christmas. You'll have forgotten Derek by then." {
    tone = { "minimise", "patronise" },
    why  = "She won't, and it wasn't about forgetting him.",
    aoife { furious = "I'll have forgotten you by lunch.", upset = "I won't. He's in every drawer.", tense = "Will I? He's written on all the shelves." },
    next = { fresh "cold", "last" },
  },
}

beat "last" {
  note "Look at the second chair.",
  aoife { furious = "There's a child biting Dr Lyons. I'd sooner that.",
          upset = "I'm wanted inside. There's a child biting Dr Lyons.",
          tense = "I'll have to go in. There's a child after biting Dr Lyons.",
          calm = "I'll have to go in a minute. There's a child biting Dr Lyons, and he's too polite to stop." },
  aoife.does { upset = "There's a second chair, with a folder on it. She straightens the folder.", tense = "There's a second chair, with a folder on it. She looks at it, and leaves it.",
               calm = "There was a folder on the second chair. She has put it away, without a word about it.", holds = "nothing" },
  aoife.thinks "Twelve minutes, that took. He'd have been gone. He'd have had his tea, though.",

  reply "From the first it's me who picks up. That's my own number." {
    tone = "commit",
    why  = "No switchboard, no Help. A small thing that you can really do.",
    aoife { upset = "We'll see who answers.", tense = "I'll ring it on the first, at a minute past eight. To see.",
            calm = "I'll ring it on the first, at a minute past eight, only to see. ...I'd say you'd pick up, too." },
    next = "end",
  },
  reply "In a year you won't want him back, believe me." {
    tone = { "fake_cheer", "minimise" },
    why  = "One sentence too many, and it was about winning.",
    aoife { furious = "Mind the stairs.", upset = "I'll want him back by Monday.", tense = "I'll want him back nineteen times a day." },
    next = "end",
  },
  reply "Is that chair free? For four minutes, I mean." {
    when = function(now) return now.knows "sat" end,
    tone = { "delight", "lighten" },
    why  = "It's on no order, and nobody could have told you to.",
    aoife { upset = "It's not.", tense = "...Three. I've a biter.", calm = "...It is. Don't hum.", warm = "...It is, so. Milk's in the vaccine fridge, say nothing." },
    next = "end",
  },
  reply "Thanks for the seven. I'd have been months finding those." {
    when = function(now) return now.visited "faults" > 0 end,
    tone = "thank",
    effect = function(now) now.vars.taken = true end,
    why  = "She'd done it for nobody in particular. Now it was for somebody.",
    aoife { upset = "You'd have found two.", tense = "You would. They're well hidden.", calm = "You're welcome. There'll be more. There's always more." },
    next = "end",
  },
  reply "Will you mention us to other practices, if it goes well?" {
    wording = 0,
    tone = { "ask", "curt" },
    why  = "A favour, before the first Friday.",
    aoife { furious = "I'll mention you all right!", upset = "I'm in a group of forty-one managers. I could mention you tonight.", tense = "There's forty-one of us in a group. I'd be careful what you wish for." },
    next = "end",
  },
  reply "If Derek ever rings, tell him that I've got his knees." {
    tone = "lighten",
    why  = "Nineteen stairs in one sentence, if you climbed them; and if she's in the mood.",
    aoife { upset = "I'll tell him they sent somebody.", tense = "He rings on Sundays. He'll ask what you're like, and I'll have to think.", calm = "He rings of a Sunday. He'll be asking. I'll say, could be worse." },
    next = "end",
  },
}

-- How it ends ---------------------------------------------------------------------

ending "Fintan whistles" {
  leaves = aoife, outcome = "lost", scene = "walks_out",
  aoife "You'll find your own way down. It's nineteen.",
  aside "She goes in to Surgery Two, and closes the door behind her without a sound.",
  aside "On the Tuesday Medisource send Fintan. He whistles up all nineteen, and finds Bríd's gloves a shelf.",
  lesson = "You had an answer to everything, and you hadn't asked her anything. What she missed was in none of the orders.",
}

ending "Three Thursdays" {
  outcome = "uneasy", sale = true, yearly = 8800,
  when = function(now) return now.vars.weekly and now.mood(aoife) > -35 end,
  aside "The first Thursday you come at ten past eleven. The second too. On the third there's a flood in Ennis.",
  aoife.does { "On the fourth her telephone rings, and it's you, from Tralee. The kettle has just boiled.",
               at = "counter", holds = "phone", lies = "nothing" },
  aoife { upset = "You're grand. I only believed it for three weeks.", tense = "You're grand. I'd have been all right with once a month. You'd only to say." },
  lesson = "You promised her the thing that you couldn't keep, because it was the one that she wanted.",
}

ending "Fault eight" {
  outcome = "delighted", scene = "leaves_something",
  when = function(now)
    return now.vars.listed and now.vars.taken and now.vars.trial and now.vars.friday and now.mood(aoife) > 27
  end,
  aside "On the first Friday, at eleven fifty-two, she has your report. Four mended, two can'ts, and one horse.",
  aoife.does { "She sends it back with an eighth, in ink: 'It doesn't sit down.'", at = "counter", holds = "paper",
               looks = "down", lies = "nothing" },
  aside "On the second Thursday in October the chair is free. You bring a brack, and stay for four minutes.",
}

ending "Friday, by noon" {
  outcome = "kept", scene = "stays",
  when = function(now) return now.vars.trial and now.vars.friday and now.mood(aoife) > -2 end,
  aoife { tense = "We'll see what Friday says.", calm = "Right. I'll see you on Friday, on paper." },
  aside "Four reports come, all before noon. In the third one a fault has gone back from 'mended' to 'not yet'.",
  aside "That's the one that decides her. Nobody had ever taken something back before.",
}

ending "On the low shelf" {
  outcome = "kept", yearly = 14000, scene = "stays",
  when = function(now) return now.vars.carried and now.vars.trial and now.mood(aoife) > -2 end,
  aside "She gives you the gloves and the burs. What has a date on it goes to Medisource, who come and look.",
  aside "When she tells Derek about you, on the Sunday, she says that you can carry.",
}

ending "I will, yeah" {
  outcome = "uneasy",
  when = function(now) return now.mood(aoife) > -30 end,
  aoife { upset = "Send me the log-in. I will, yeah.", tense = "Send me the log-in, so. I will, yeah." },
  aside "On the first she orders through the app: two boxes of bibs and a mirror. It thanks Aiofe.",
  aside "The rest comes up the stairs in the arms of a lad from Medisource, who whistles.",
}

ending "Forty-one managers" {
  outcome = "lost", scene = "stays",
  aoife { furious = "I've the seven here, typed. I'd say somebody'd like to read them.", upset = "I've the seven on file still. I've a use for them." },
  aside "There's a group for practice managers, Connacht and Clare. That evening it gets a list, with times.",
  aside "By nine there are faults eight to nineteen. One of them's a horse.",
}

debrief {
  "What did Derek do that was on no order? Who, in your own firm, does such things now?",
  "When did she stop counting on her fingers, and what had been said?",
  "Seven faults with times and versions: was that resistance or help?",
  "Which promise of yours had a day on it? Which one could you not have kept in November?",
  "'I will, yeah.' What do your own customers say when they mean no?",
}

-- Tests that travel with the level ---------------------------------------------------

playthrough "Asked, listened to the end, carried, and a day on it" {
  "Three weeks without him.", "Seven hundred Thursdays", "What did Derek do", "Dates, gloves.", "Two I can do",
  "May I send this in", "Come on, two each.", "A month with both open.", "Me. Fridays by noon",
  "Thanks for the seven.",
  ends = "Fault eight",
  knows = { "dates", "gloves", "faults" },
  mood = { aoife = { at_least = 28 } },
}

playthrough "So easy" {
  "It's so easy!", "Would you like a go", "There's a form for that", "The app would pick that up", "Ground floor's",
  ends = "Fintan whistles",
}

playthrough "A yes that was a no" {
  "I'm what comes with it.", "How did a Thursday go", "Who noticed first?", "I can do those gloves", "Have you no horse?",
  "I'll ring the depot", "Would you give it a month?", "Brilliant!", "From the first it's me",
  ends = "I will, yeah",
}

playthrough "Every Thursday, promised" {
  "Three weeks without him.", "I can't be Derek.", "What did Derek do", "Dates, gloves.", "None of that's in the app.",
  "May I send this in", "Go down and", "I'll be here every Thursday", "Me. Fridays by noon", "Thanks for the seven.",
  ends = "Three Thursdays",
}

playthrough "Out with the card, and back again" {
  "I'm what comes with it.", "That was how it used", "What did Derek do", "He wasn't allowed", "That was me selling",
  "A month with both open.", "What should I put in it", "From the first it's me",
  ends = "Friday, by noon",
}

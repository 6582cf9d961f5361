-- SPDX-License-Identifier: MIT
-- Our mistake: a hundred and forty orders of service, and the wrong man on them.
-- Nobody doubts whose fault it is. The question is who does the work of it.

local cast = require "our_mistake.cast"

encounter "Our mistake" {
  channel  = "desk",
  place    = "Lane & Hartley, printers, the front desk",
  backdrop = "print_shop",
  clock    = "16:40",
  brief    = [[Ms Balogun, funeral director, has put a sheet on your desk: one
               of a hundred and forty orders of service for ten tomorrow, St
               Aidan's. The photograph isn't Gerald Ashworth, who died. It is
               his brother Neville, who didn't. The proof that she passed on
               Monday was right. On Wednesday somebody here put in a sharper
               picture from her email without asking; the file was called
               gerald_best.

               It is twenty to five on Thursday. The press is free from six;
               printing and folding takes two hours, and somebody has to stay.
               The van leaves at nine in the morning. You may refund the £196.]],
  goal     = "Nobody sees the wrong sheet, and she brings you the next funeral.",
  stake    = { currency = "GBP", sale = 196, yearly = 4100 },
  vars     = { tonight = false, bring = false, van = false, fetch = false, shown = false, rang = false, money = false },
  start    = "sheet",
  lesson   = [[One apology, said once and meant. After that she needs a plan with
               times in it, and not to have to look after you.]],
}

local ifeoma = cast.ifeoma { mood = -26, heat = 45 }

thought "It's only a picture. The words inside are right." { stance = "judging" }
thought "Somebody has to open that door tomorrow, and it's her." { stance = "compassionate" }
thought "Wrong file, right file. Let's see what there's time for." { stance = "neutral" }
thought "She's one of the ones who measure the margins." { stance = "judging", label = true }

fact "brothers" "Gerald and Neville hadn't spoken for twelve years. Neville will sit in the front pew, beside the widow."
fact "widow"    "On Tuesday she told Mrs Ashworth that the sheets were done and she needn't think of them again."
fact "vestry"   "The vestry opens at half past eight. The sheets go out on the pews at a quarter to nine."
fact "forty"    "A hundred of the wrong ones are in her car. Forty are at the church already, in the choir's cupboard."
fact "name"     "At her father's funeral the sheet said 'Balogan'. Her mother never mentioned it, and kept it in a drawer."
fact "alone"    "She is on her own this week: her sister, who does the printed things, is on her honeymoon."

criterion "once" "Says whose mistake it was, once and plainly"
criterion "ten" "Asks about tomorrow at ten"
criterion "time" "Makes a promise with a time in it"
criterion "wrong_ones" "Finds out where all the wrong ones are"

-- The sheet -----------------------------------------------------------------

beat "sheet" {
  note "Before anyone votes: how many sorries does this need? Write the number down.",
  ifeoma { "Good afternoon. Would you tell me who this is?", pause = 1 },
  ifeoma.does { "She lays the sheet in front of you and turns it, with one finger, until it faces you.",
                at = "chair", hands = "pointing", looks = "you", lies = "leaflet", clock = "16:40" },
  ifeoma.thinks "They will be sorry now. They will all be sorry, and it will take an hour, and I haven't got one.",

  reply "The file was called gerald_best. I can show you the email." {
    tone = "excuse",
    why  = "It's true, and it answers how. She asked who, and can see it isn't Gerald.",
    ifeoma { upset = "I asked you who it is. Not what he is called on your computer.", tense = "I asked you who it is." },
    next = "file",
  },
  reply "The wrong man. That's our mistake, and I'm sorry." {
    tone = { "own", "regret" }, about = "the picture",
    meets = "once",
    why  = "Her question is answered, and whose fault it is. It took nine words and needs no more.",
    ifeoma { upset = "It is. Thank you for not making me say it." },
    next = "plain",
  },
  reply "Oh, no. I'm so, so sorry. I feel terrible about this." {
    tone = "regret", about = "the picture",
    why  = "You mean it, and half of it is about how you feel.",
    ifeoma { upset = "I'm sure you do.", tense = "I'm sure you do. Please sit down." },
    next = "guilt",
  },
  reply "We'll refund all of it. Shall I do that straight away?" {
    tone = "options", advise = false,
    effect = function(now) now.vars.money = true end,
    why  = "The quickest thing that you can do, and it puts nothing on a pew.",
    ifeoma { upset = "I haven't asked you for money.", tense = "I haven't mentioned money." },
    next = "refund",
  },
  silence {
    seconds = 5, next = "plain",
    why = "You looked at the picture, as she had asked. It is a start.",
    ifeoma { upset = "That is Neville. He is alive. He's staying at the Travelodge." },
  },
}

beat "plain" {
  note "The fault is settled in two sentences. Which of the replies is about tomorrow?",
  ifeoma { furious = "My proof was right. I have it here, with your stamp on it, and my signature.",
           upset = "My proof was right. I'd like that understood, and then I'd like not to talk about it.",
           tense = "The proof was right. I only mention it once.",
           calm = "The proof was right, as you know. I only mention it once." },
  ifeoma.does { "She thinks better of the pen in her jacket, and folds her hands beside the sheet.", hands = "folded", looks = "down" },
  ifeoma.thinks "Twenty to five. Somebody say something with a time in it.",

  reply "What happens at ten tomorrow?" {
    tone = "ask",
    meets = "ten",
    why  = "Not what went wrong here, but what is going to happen there.",
    ifeoma { upset = "That is the first useful thing that I've been asked.", tense = "Thank you. That is the question." },
    next = "ten",
  },
  reply "Whoever did this is going to hear about it from me." {
    tone = { "judge", "excuse" },
    why  = "It sounds like taking it seriously. It moves the blame to somebody who isn't in the room.",
    ifeoma { furious = "Is that the plan?", upset = "In your own time, please.", tense = "That will be no help to Mrs Ashworth." },
    next = "whoever",
  },
  reply "I'd like to hear how you found it, if you'll tell me." {
    tone = { "ask", "invite" },
    why  = "It lets her tell it once, in her own order. She has had nobody to tell.",
    ifeoma { upset = "In the car park, under a lamp.", tense = "In the car park. I always look at one." },
    next = "found",
  },
  reply "We can print them again tonight, for first thing tomorrow." {
    tone = { "options", "reassure" },
    effect = function(now) now.vars.tonight = true end,
    why  = "It's what she needs. 'First thing' is what you say when you haven't asked when.",
    ifeoma { upset = "First thing is not a time.", tense = "And what time is 'first thing', at your place?", calm = "Good. What time is 'first thing'?" },
    next = "ten",
  },
}

beat "guilt" {
  note "She has moved the tissues away from herself. Who is looking after whom here?",
  ifeoma { furious = "I bury people for a living. I don't comfort printers.",
           upset = "Please don't. I have a widow for that.",
           tense = "Please don't be upset. I have enough of those.",
           calm = "You needn't be upset. Really. I have enough of those." },
  ifeoma.does { "She has moved the box of tissues on your desk a little to one side, away from herself.",
                hands = "flat" },
  ifeoma.thinks "And now I've got this one to look after as well.",

  reply "Fair enough. What do you need from me?" {
    tone = { "validate", "ask" },
    why  = "You stopped, and handed the afternoon back to her.",
    ifeoma { upset = "Attention. And a press.", tense = "A press, and somebody who can tell the time." },
    next = "ten",
  },
  reply "I can't believe we did that to you, of all people." {
    tone = { "regret", "pseudo_apology" }, about = "the picture",
    why  = "One more turn about how bad it is. She was there; she knows.",
    ifeoma { furious = "Believe it. It's in front of you.", upset = "Not to me. To a Mrs Ashworth. You've not met.", tense = "It isn't me that it was done to." },
    next = "cold",
  },
  reply "Can I at least tell you how it came about?" {
    tone = { "excuse", "ask" },
    why  = "You would feel better for telling it. She'd have lost three minutes.",
    ifeoma { furious = "No.", upset = "Will it be short?", tense = "If it's short." },
    next = "file",
  },
  reply "Right. Ten o'clock tomorrow, then. Walk me through it." {
    tone = { "impersonal", "ask" },
    meets = "ten",
    why  = "You left your own excuse out and went straight to what she needs done.",
    ifeoma { upset = "Good. Write this down.", tense = "Good. You'll want a pen." },
    next = "ten",
  },
  think "I'm asking her to comfort me." {
    stance = "compassionate", next = "guilt",
    why  = "That is what she noticed, too. Now you can stop.",
  },
}

beat "file" {
  note "All of it is true, about the file. Ask the room when the truth about a cause is of any use.",
  ifeoma { furious = "So it said Gerald. Do you go by what is written on people?",
           upset = "And the proof lay where, while this was going on? In a drawer?",
           tense = "And did nobody lay it beside the proof? They have different noses.",
           calm = "And nobody laid it beside the proof. They have different noses, if you look." },
  ifeoma.does { "She puts the proof beside the sheet, edge to edge.", hands = "flat", looks = "down", lies = "leaflets" },
  ifeoma.thinks "My sister named that file. My sister is in Madeira. It makes no difference, and they'll think it does.",

  reply "We print what we're sent. You'll understand that." {
    tone = { "policy", "correct" },
    why  = "You weren't sent an order to change the picture. She knows that too.",
    ifeoma { furious = "I sent you a proof. I signed it. You printed something else.", upset = "You were sent a proof, with a signature.", tense = "I sent you a signed proof. You print those, I'd hoped." },
    next = "cold",
  },
  reply "No. We changed it after you'd signed. That's on us." {
    tone = "own", about = "the picture",
    meets = "once",
    why  = "The name of the file explains it and excuses nothing, and you said so yourself.",
    ifeoma { upset = "Yes. That is how I see it.", tense = "Thank you. Then we needn't come back to it." },
    next = "plain_again",
  },
  reply "Could somebody in your office have mixed the names up?" {
    tone = { "blame", "ask" },
    why  = "Somebody did. It would have harmed nobody, had the signed proof been left alone.",
    ifeoma { furious = "Somebody did. And she's not the reason I'm sitting here, is she?", upset = "Very likely. And you'd have found out, by looking.", tense = "Very likely. You'd have found out by asking." },
    next = "cold",
  },
  reply "The name is how it happened. Let's leave it at that." {
    tone = { "impersonal", "validate" },
    why  = "You neither hid behind it nor made a trial of it.",
    ifeoma { upset = "Let's.", tense = "With pleasure." },
    next = "plain_again",
  },
}

beat "refund" {
  note "What would the refund buy, and for whom?",
  ifeoma { furious = "How much would you say a brother comes to?",
           upset = "I can't put a cheque on a pew.",
           tense = "That's correct of you. I can't put it on a pew, though.",
           calm = "That's correct of you. I still can't put it on a pew." },
  ifeoma.does { "She looks up at the clock, and then, politely, at you again.", looks = "up" },
  ifeoma.thinks "They want me to take something, so that it's over. For them it would be.",

  reply "No. That was about us. What happens at ten?" {
    tone = { "own", "ask" }, about = "the refund",
    meets = "ten",
    why  = "You saw what the offer was for, and asked about the church instead.",
    ifeoma { upset = "Yes. Let us talk about ten.", tense = "Thank you. That is the question." },
    next = "ten",
  },
  reply "And the next job free. Does that make it right?" {
    tone = { "options", "minimise" }, advise = false,
    why  = "You raised the price of her silence. She hadn't named one.",
    ifeoma { furious = "The next one is a child. Would you like to do her free?", upset = "There won't be a next one, at this rate.", tense = "One at a time, please." },
    next = "cold",
  },
  reply "It's as far as I'm allowed to go, I'm sorry to say." {
    tone = { "policy", "limit" },
    why  = "It isn't. You're allowed to print.",
    ifeoma { furious = "Then who here is allowed to use the machine?", upset = "I see a press over there. Is that allowed?", tense = "There's a press over there. Are you allowed that?" },
    next = "cold",
  },
  reply "Money's the easy part. Tell me about tomorrow." {
    tone = { "impersonal", "invite" },
    why  = "The refund may stand. You didn't stop there.",
    ifeoma { upset = "Tomorrow is at ten.", tense = "Gladly." },
    next = "ten",
  },
}

beat "whoever" {
  note "Somebody behind you can hear this. Does that change what you would say?",
  ifeoma { furious = "I don't want a head on a plate. I want a hundred and forty sheets of paper.",
           upset = "I don't need anyone to hear about it. I need nobody to see it.",
           tense = "I'd rather nobody heard about it. I need nobody to see it, that's all.",
           calm = "I'd rather nobody heard about it. What I need is that nobody sees it." },
  ifeoma.does { "Behind you an apprentice has stopped folding. She has seen him, and looks away first.", looks = "aside" },
  ifeoma.thinks "He's nineteen, if that. He'll remember this longer than I will.",

  reply "Then nobody will. Where are they all, right now?" {
    tone = { "commit", "ask" }, learns = "forty",
    meets = "wrong_ones",
    why  = "Her own sentence, turned into a job. And you found out what nobody had asked.",
    ifeoma { "A hundred in my car. Forty are at the church. My verger is a punctual man.", clue = "forty" },
    next = "ten",
  },
  reply "He's new. We've all been new, haven't we?" {
    tone = { "excuse", "minimise" },
    why  = "Kind to him, and he'd been out of it until you pointed.",
    ifeoma { furious = "Mr Ashworth was only ever dead once.", upset = "I'm not concerned with who is new.", tense = "I dare say. May we go on?" },
    next = "cold",
  },
  reply "Fair. It went out under our name, all of ours." {
    tone = "own", about = "the picture",
    meets = "once",
    why  = "The person behind you can breathe again, and so can she.",
    ifeoma { upset = "Good. Then that's settled.", tense = "That's how I'd put it.", calm = "That's how I'd put it to my own people." },
    next = "ten",
  },
  reply "Do you want him to come out and apologise?" {
    tone = { "judge", "ask" },
    why  = "It would be a scene. She spends her working life preventing scenes.",
    ifeoma { furious = "I want him to print.", upset = "What would I do with it?", tense = "No. I'd have to be nice to him." },
    next = "cold",
  },
}

beat "found" {
  note "She's telling it for the first time. Who would interrupt, and what with?",
  ifeoma { upset = "I always look at one. Today I looked at it twice, and then I opened the other box.",
           tense = "I always look at one. Today I looked at one, and then I looked at a hundred and forty.",
           calm = "I always look at one. Today I looked at one, and then I sat in the car and looked at all of them." },
  ifeoma.does { "For the first time she isn't looking at you, or at the clock.", looks = "down" },
  ifeoma.thinks "Mother kept ours in the drawer with the good scissors. 'Balogan.' She never said a word.",

  reply "In case it was only the one." {
    when = function(now) return not now.labelled end,
    tone = "reflect",
    why  = "You said what she was hoping for when she opened the second box.",
    ifeoma { upset = "One hopes for such things.", tense = "One goes on hoping, for quite a few of them.", calm = "One goes on hoping, for the first thirty or so." },
    next = "ten",
  },
  reply "It's lucky that you caught it, then." {
    tone = "minimise",
    why  = "Luck had nothing to do with it. She checks.",
    ifeoma { furious = "It's lucky that I work here. I seem to.", upset = "It isn't luck. It's what I'm paid for, and so are you.", tense = "I wouldn't call it luck." },
    next = "ten",
  },
  reply "Has it ever happened to you before?" {
    tone = "ask", learns = "name",
    why  = "A question about her, and not about the job. There is a reason why she looks at every one.",
    ifeoma { "At my father's. It said 'Balogan', with an A, on all of them. My mother kept one in a drawer.", clue = "name" },
    next = "ten",
  },
  reply "We check ours as well, normally. I don't know what to say." {
    tone = { "excuse", "regret" }, about = "the picture",
    why  = "It's about how good you usually are.",
    ifeoma { upset = "Then don't. Ask me something.", tense = "Then ask me something instead." },
    next = "ten",
  },
}

beat "plain_again" {
  when = function(now) return now.visited "plain" == 0 end, otherwise = "ten",
  next = "ten",
  ifeoma { upset = "Now. I have seventeen hours, and I'd like to sleep in some of them.", tense = "Now. That leaves seventeen hours.", calm = "Now. That leaves us seventeen hours." },
}

beat "cold" {
  note "She hasn't raised her voice once. How do you know that she's about to go?",
  ifeoma { furious = "I'm going to stand up now. I'd like to have had a reason not to.",
           upset = "There's a copy shop by the station that is open all night. I used to think that was sad.",
           tense = "Do you know, the copy shop by the station never closes.",
           calm = "I could go to the copy shop by the station. It never closes." },
  ifeoma.does { "She squares the sheet and the proof together and takes up her bag.",
                holds = "handbag", lies = "leaflet", looks = "down" },
  ifeoma.thinks "On grey paper, with the staples showing. But with the right man on it.",

  reply "Do what is best for you, please. We quite understand." {
    tone = { "curt", "validate" },
    why  = "It sounds generous. You let her carry your mistake to the copy shop.",
    effect = function(now) now.vars.tonight = false end,
    ifeoma { furious = "I usually do.", upset = "How kind of you.", tense = "I see. Yes." },
    next = "end",
  },
  reply "Stay a minute. I've talked about us the whole time." {
    tone = "own", about = "going on",
    why  = "You said what had gone wrong in this talk, and it wasn't the picture.",
    ifeoma { furious = "One. I am looking at the clock.", upset = "Yes. You have. One minute.", tense = "A little. Go on." },
    next = {
      { "ten", when = function(now) return now.visited "ten" == 0 end },
      { "one_time", when = function(now) return not now.vars.tonight end }, "check",
    },
  },
  reply "They'd never match your paper. Is that what you want?" {
    tone = { "correct", "patronise" },
    why  = "She knows paper. She knows what she'd be giving up, and to whom she owes it.",
    effect = function(now) if now.visited "ten" > 0 then now.vars.tonight = false end end,
    ifeoma { furious = "I want the right face. On newsprint, if need be.", upset = "I know what they'd match.", tense = "I'd want the right face on it first." },
    next = { { "ten", when = function(now) return now.visited "ten" == 0 end }, "end" },
  },
  reply "What would have to happen here, by when?" {
    tone = { "ask", "invite" },
    why  = "A plain question that can be answered with a clock.",
    ifeoma { upset = "Sheets. On pews. In time. In that order.", tense = "That's better. Listen, then." },
    next = {
      { "ten", when = function(now) return now.visited "ten" == 0 end },
      { "one_time", when = function(now) return not now.vars.tonight end }, "check",
    },
  },
  think "She isn't cold. She's running out of hours." {
    stance = "compassionate", next = "cold",
    why  = "You stopped taking her manner for her opinion of you.",
  },
  think "Ice all the way through, that one." {
    stance = "judging", label = true, next = "cold",
    why  = "She is quiet because she has to be. From now on you talk to the ice.",
  },
}

-- Ten o'clock -------------------------------------------------------------------

beat "ten" {
  note "Here is the whole of it in one sentence. Let somebody say it back before you show the replies.",
  ifeoma { furious = "At ten, his widow finds in her lap the man she hasn't let into the house for twelve years.",
           upset = "At ten, his widow sits down beside Neville. Twelve years, the brothers hadn't spoken.",
           tense = "At ten, his widow sits in the front pew, beside Neville. The brothers hadn't spoken for twelve years.", clue = "brothers" },
  ifeoma.does { "She points at the face in the photograph, and doesn't touch it.",
                hands = "pointing", looks = "down", holds = "nothing", clock = "16:50" },
  ifeoma.thinks "I told her it was done. 'You needn't think of that again,' I said, and she wrote it on her hand.",

  reply "So she must never see one of these. Not one." {
    tone = "reflect", learns = "widow",
    why  = "That is what it's about. Not that there are right ones, but that there are no wrong ones.",
    ifeoma { upset = "No. I told her on Tuesday that it was done.", tense = "Not one. I told her on Tuesday that it was done, and she believed me.", clue = "widow" },
    next = "tonight",
  },
  reply "Would anyone look at it that closely, on the day?" {
    tone = { "minimise", "ask" },
    why  = "They look at nothing else. It is the only thing that they're given to hold.",
    ifeoma { furious = "His wife might. She was married to the other one.", upset = "For forty minutes. There's nothing else to look at.", tense = "They've nothing else to look at, for forty minutes." },
    next = "tonight",
  },
  reply "When do they have to be on the pews?" {
    tone = "ask", learns = "vestry",
    meets = "ten",
    why  = "Ten is when it starts. The sheets have a time of their own.",
    ifeoma { "The vestry opens at half past eight. At a quarter to nine Mr Tull puts them out. He doesn't run.", clue = "vestry" },
    next = "tonight",
  },
  reply "That's awful. I'd no idea. I really am very sorry." {
    tone = { "regret", "excuse" }, about = "the picture",
    why  = "The worse it is, the more it seems to need saying. It needs doing.",
    ifeoma { furious = "It's ten to five.", upset = "Thank you. Do you have the time?", tense = "Thank you. It's ten to five, by your clock." },
    next = "tonight",
  },
  reply "They do look a bit alike, the two of them." {
    tone = { "minimise", "lighten" },
    why  = "That's how it happened. For two people in that pew it makes it worse.",
    ifeoma { furious = "They did. It's what she liked least about the one of them.", upset = "I'd ask you not to say that again, to anyone.", tense = "That isn't a point in its favour." },
    next = "tonight",
  },
}

beat "tonight" {
  note "She's holding a pen. Which of the replies can be written down?",
  ifeoma { furious = "So. Is there a machine in this building, or isn't there?",
           upset = "So I need a hundred and forty, folded. Can you do it or can't you?",
           tense = "So that's what I need. A hundred and forty, folded. What can you do?",
           calm = "A hundred and forty, folded, and the right man. What can you do?" },
  ifeoma.does { "She has a pen out, over the margin of the proof. There's nothing in it yet.",
                holds = "pen", looks = "down", lies = "leaflets" },
  ifeoma.thinks "A time. Please. One time.",

  reply "We'll do everything we can. My word on it." {
    tone = { "commit", "fake_cheer" }, advise = false,
    why  = "It has no time in it, and so she can't do anything with it.",
    ifeoma { furious = "I had your stamp. Now I have your word.", upset = "That's what people say at bedsides.", tense = "I can't write that down." },
    next = "vague",
  },
  reply "Press at six, folded by eight. I'll stay for it myself." {
    tone = "commit",
    meets = "time",
    effect = function(now) now.vars.tonight = true end,
    why  = "Two times and a person. She can write that down.",
    ifeoma { furious = "Eight. I've written it.", upset = "Eight. I'll write that down.", tense = "Six. Eight. You. I've got that.", calm = "Six. Eight. You. That's the nicest thing I've written today." },
    next = "check",
  },
  act "Write ASHWORTH on the press list, over six o'clock." {
    tone = "commit",
    effect = function(now) now.vars.tonight = true end,
    why  = "She could see it being done. Somebody's raffle tickets will have to wait.",
    ifeoma { furious = "With two H's, one at each end.", upset = "So by eight. I'm writing down eight.", tense = "Six. So by eight.", calm = "Six. In capitals. I'm beginning to feel my feet." },
    next = "check",
  },
  reply "I'd have to ask. Could you ring us about it at six?" {
    tone = { "curt", "limit" },
    why  = "Your mistake, and she's to ring you.",
    ifeoma { furious = "I could ring. I could also come and run it.", upset = "I see. So it's my evening as well.", tense = "I'd thought that it would be the other way about." },
    next = "vague",
  },
  reply "We could print tonight, or find you a digital press now." {
    tone = "options",
    effect = function(now) now.vars.tonight = true end,
    why  = "A choice, and both of them are real.",
    ifeoma { upset = "Here. On the paper that I ordered.", tense = "Here, please. On the paper I ordered." },
    next = "check",
  },
}

beat "vague" {
  note "Say one of these aloud without a time in it, and then with one. What does the room do?",
  ifeoma { furious = "I have a grave booked to the minute, and you have an intention.",
           upset = "I work with times. I can't bury anyone with an intention.",
           tense = "I'm going to need a number. Any number, with a colon in it." },
  ifeoma.does { "The pen waits over the margin.", holds = "pen", looks = "down", clock = "17:00" },
  event "Next door the church clock strikes five." {
    mood = -3, heat = 5,
    why  = "An hour with no time promised in it is an hour gone.",
  },
  ifeoma.thinks "I'll give them this one more.",

  reply "Six, press. Eight, folded. I'm staying till they're done." {
    tone = "commit",
    meets = "time",
    effect = function(now) now.vars.tonight = true end,
    why  = "You had it all along. It only had to be said with a clock.",
    ifeoma { furious = "Why did I have to ask for that?", upset = "There. That I can use.", tense = "There. That's a plan." },
    next = "check",
  },
  reply "I really can't promise you more than I have." {
    tone = { "curt", "limit" },
    why  = "You've promised nothing yet.",
    effect = function(now) now.vars.tonight = false end,
    ifeoma { furious = "Then give me my paper.", upset = "Then I'll make arrangements.", tense = "Then I had better make arrangements." },
    next = "end",
  },
  reply "Evenings are hard for us, what with the rota." {
    tone = "excuse",
    why  = "She has evenings as well. This one is going to be at a copy shop.",
    effect = function(now) now.vars.tonight = false end,
    ifeoma { furious = "Death has the same rota.", upset = "I know about evenings.", tense = "I do sympathise. So: when?" },
    next = { { "cold", when = function(now) return now.visited "cold" == 0 end }, "end" },
  },
  reply "What time would let you sleep?" {
    tone = { "ask", "validate" },
    effect = function(now) now.vars.tonight = true end,
    why  = "You let her set the hour, and heard that she has a night as well.",
    ifeoma { upset = "Eight. Tell me at eight that they're folded.", tense = "Eight. If I knew by eight that they were folded.", calm = "Eight. If I knew by eight that they were folded, I'd cook." },
    next = "check",
  },
}

beat "one_time" {
  note "She has asked twice for the same thing. What is the shortest answer that would do?",
  ifeoma { furious = "Four digits, with a colon between them. I'll do the rest.",
           upset = "So. A hundred and forty, by when? I'm asking for the last time.",
           tense = "So. A hundred and forty, folded, by when? I'll ask it once more." },
  ifeoma.does { "The pen is out. The margin of the proof is still empty.", holds = "pen", looks = "down", lies = "leaflets" },
  ifeoma.thinks "If there's no time now, I know a place by the station that has one.",

  reply "As soon as the rota lets us. I'll fight for it, honestly." {
    tone = { "limit", "fake_cheer" }, advise = false,
    why  = "You are on her side, and there's still no time in it.",
    ifeoma { furious = "I don't need a fighter. Good evening.", upset = "Then don't fight. I'll go where it's quiet.", tense = "That's kind. It isn't a time." },
    next = "end",
  },
  reply "Six on the press, eight folded. It's me who stays." {
    tone = "commit",
    meets = "time",
    effect = function(now) now.vars.tonight = true end,
    why  = "Late, and it's what she had asked for since twenty to five.",
    ifeoma { furious = "And that took three askings.", upset = "Eight. I've written it.", tense = "Six. Eight. You. That wasn't so hard to write." },
    next = "check",
  },
  reply "Which hour is the last one that would still do?" {
    tone = { "ask", "validate" },
    effect = function(now) now.vars.tonight = true end,
    why  = "You asked for her time, having had none of your own to give.",
    ifeoma { furious = "Eight. It was eight an hour ago, too.", upset = "Eight, tonight. After that I couldn't mend it any more.", tense = "Eight. If they aren't folded by eight, I can still go elsewhere." },
    next = "check",
  },
}

beat "check" {
  note "She asks it lightly. How does one hear that it's the question she's afraid of?",
  ifeoma { furious = "And who looks at it, before there are a hundred and forty again?",
           upset = "And who is going to look at the first one?",
           tense = "And the first sheet off the press. Who looks at that?",
           calm = "And the first sheet off the press? Who looks at that one?" },
  ifeoma.does { "She says it lightly. Her hand is flat on the proof.", hands = "flat", holds = "nothing", lies = "leaflets" },
  ifeoma.thinks "I can't stand at their press all night. I would, though.",

  reply "There's no need to worry. It'll be right this time." {
    tone = { "reassure", "patronise" },
    why  = "That's what the last ones were.",
    ifeoma { furious = "Say that to me without 'this time'.", upset = "I wasn't worried last time, either.", tense = "I'm not worried. I'm asking." },
    next = "boxes",
  },
  reply "I'll send you a picture of it, and wait for your yes." {
    was  = { "ill_send_you_a_picture" },
    tone = { "invite", "commit" },
    effect = function(now) now.vars.shown = true end,
    id   = "picture",
    why  = "She sees it before there are more of them, and needn't come back for it.",
    ifeoma { upset = "And you do wait.", tense = "And nobody touches anything meanwhile.", calm = "And nobody touches anything meanwhile. Good." },
    next = "boxes",
  },
  reply "I will, against your proof, with two people reading it." {
    tone = "commit",
    effect = function(now) now.vars.shown = true end,
    why  = "It names what was missing on Wednesday: somebody who held the two side by side.",
    ifeoma { upset = "Face first. Then the dates.", tense = "Start with the face. Then the dates.", calm = "Start with the face. People always start with the spelling." },
    next = "boxes",
  },
  reply "Do you want to stay and check it yourself?" {
    tone = { "ask", "curt" },
    why  = "An offer, and it hands her your evening's work.",
    ifeoma { furious = "At what point do I get paid?", upset = "I've a man to dress.", tense = "I can't. I have a man to dress." },
    next = "boxes",
  },
}

beat "boxes" {
  note "Everybody thinks about the right ones now. How many wrong ones are there, and who knows where?",
  ifeoma { furious = "And these? Do I burn them in the garden?",
           upset = "And then there are the wrong ones. Those exist as well.",
           tense = "That leaves the wrong ones. They exist, too.",
           calm = "That leaves the wrong ones. They go on existing, you see." },
  ifeoma.does { "She nods towards the wall. Behind it, in the yard, is her car, very clean, with the boot not quite shut.", looks = "aside" },
  ifeoma.thinks "A hundred in the boot. And the forty. If they don't ask, I'll have to drive there tonight.",

  reply "Leave them with us. How many are here, and how many aren't?" {
    when = function(now) return not now.knows "forty" end,
    tone = { "commit", "ask" }, learns = "forty",
    meets = "wrong_ones",
    effect = function(now) now.vars.fetch = true end,
    why  = "Counting is what she'd do. There were forty that nobody had thought of.",
    ifeoma { "A hundred are here. Forty are at St Aidan's, in the choir's cupboard. Mr Tull came for them at noon.", clue = "forty" },
    next = "carry",
  },
  reply "The hundred here, and the forty at the church. I'll get both." {
    when = function(now) return now.knows "forty" end,
    tone = { "reflect", "commit" },
    meets = "wrong_ones",
    effect = function(now) now.vars.fetch = true end,
    why  = "You had listened, and counted.",
    ifeoma { upset = "The choir's cupboard. The key's under the hassock.", tense = "They're in the choir's cupboard. I'll ring Mr Tull for you." },
    next = "carry",
  },
  reply "Could they go in the bin at the church?" {
    tone = { "curt", "minimise" },
    why  = "A bin in a churchyard has a lid, and people lift it.",
    ifeoma { furious = "In the church? In the blue one?", upset = "And who goes through the bins at a funeral? Children.", tense = "I'd rather not bin a man. Either of them." },
    next = "hundred",
  },
  act "Go out to her car and bring in the box." {
    was  = { "ill_take_the_box_from" },
    tone = "commit",
    why  = "Done before she could carry it, and a box short. You didn't ask whether that was all of them.",
    aside "It's heavier than it looks. On the back seat there's a wreath with its seat belt on.",
    ifeoma { upset = "On the floor will do. Face down.", tense = "Thank you. On the floor, please. Face down." },
    next = "hundred",
  },
}

beat "hundred" {
  when = function(now) return not now.knows "forty" end, otherwise = "hundred_told",
  note "Leave the sum to the room. How long does it take until somebody says forty?",
  ifeoma { furious = "A hundred, I brought you. Does that number tell you anything?",
           upset = "It's a hundred that I brought. I'd have expected a question.",
           tense = "It's a hundred, what I have brought here.",
           calm = "It's a hundred, what I have here. I say it because nobody has asked." },
  ifeoma.does { "She has stopped with one hand on the clasp of her bag.", holds = "handbag", lies = "leaflet" },
  ifeoma.thinks "A hundred and forty less a hundred. It isn't difficult.",
  next = "the_rest",
}

beat "hundred_told" {
  note "She told us of the forty. Who in the room still has them?",
  ifeoma { furious = "That would be the hundred. I said where the others are. I'm not going to sing it.",
           upset = "That would be the hundred. I did mention some more.",
           tense = "That's the hundred. I did mention the others.",
           calm = "That's the hundred. There were the others, you'll remember." },
  ifeoma.does { "She has stopped with one hand on the clasp of her bag.", holds = "handbag", lies = "leaflet" },
  ifeoma.thinks "I said forty. I said it quite clearly, and to their face.",
  next = "the_rest",
}

beat "the_rest" {
  note "She has stopped, and she isn't looking for anything in that bag. What is she waiting for?",

  reply "And the other forty?" {
    tone = { "ask", "reflect" }, learns = "forty",
    meets = "wrong_ones",
    effect = function(now) now.vars.fetch = true end,
    why  = "There was a sum left over, and you did it.",
    ifeoma { "At St Aidan's, in the choir's cupboard. You'll need the key.", clue = "forty" },
    next = "carry",
  },
  reply "A hundred's plenty. They can go down on the trolley." {
    tone = { "curt", "lighten" },
    why  = "She counted a hundred and forty, and you only thought about carrying them.",
    ifeoma { furious = "Do.", upset = "By all means.", tense = "Yes. Do that." },
    next = "carry",
  },
  reply "Whatever turns up, we'll deal with it." {
    tone = { "reassure", "minimise" },
    why  = "What turns up will turn up in somebody's lap.",
    ifeoma { furious = "It will turn up in row seven.", upset = "Things do turn up. It's a church.", tense = "I'd rather that nothing turned up." },
    next = "carry",
  },
  reply "Was that all of them, or did some go ahead?" {
    when = function(now) return not now.knows "forty" end,
    tone = "ask", learns = "forty",
    meets = "wrong_ones",
    effect = function(now) now.vars.fetch = true end,
    why  = "You had a feeling about the number and followed it.",
    ifeoma { "Forty went ahead, at noon. They're in the choir's cupboard.", clue = "forty" },
    next = "carry",
  },
}

beat "carry" {
  note "She has read the timetable. What did she see there?",
  ifeoma { furious = "And how do they travel? Or am I the van as well?",
           upset = "And how do they get to the church?",
           tense = "And how do they get there? I shall be with the family from seven.",
           calm = "Last thing: how do they get there? I'm with the family from seven." },
  ifeoma.does "She has read the timetable on your wall, where it says VAN, 9.00.",
  ifeoma.thinks "My sister would drive. My sister is on a beach, with a waiter who can spell.",

  reply "Could one of your people pick them up tonight?" {
    tone = { "ask", "curt" }, learns = "alone",
    why  = "It costs you nothing. She'd hoped that something about today would.",
    ifeoma { furious = "There are no people. There's me.", upset = "That would be my sister. She's on her honeymoon.",
             tense = "I'm all of my people this week. My sister's on her honeymoon.", clue = "alone" },
    next = "afterwards",
  },
  reply "They're on the van at nine. First drop, I'll see to it." {
    tone = { "commit", "limit" }, advise = false,
    effect = function(now) now.vars.van = true end,
    why  = "First drop is half past nine. At half past nine the church is full.",
    ifeoma { furious = "At nine they should be under people.", upset = "Then they'll arrive with the hymn.", tense = "The van goes at nine. The people come at nine." },
    next = "afterwards",
  },
  reply "I'll bring them to the vestry at half past eight." {
    when = function(now) return now.knows "vestry" end,
    tone = "commit",
    meets = "time",
    effect = function(now) now.vars.bring = true end,
    why  = "A door and a time, and you behind it.",
    ifeoma { upset = "He'll be there at twenty-five past. Don't be late.", tense = "Mr Tull is early. You'll like him." },
    next = "afterwards",
  },
  reply "I'll bring them myself. What time does somebody open up?" {
    when = function(now) return not now.knows "vestry" end,
    tone = { "commit", "ask" }, learns = "vestry",
    meets = "time",
    effect = function(now) now.vars.bring = true end,
    why  = "It is your mistake, so you do the driving. And you asked for the hour.",
    ifeoma { "Half past eight, at the vestry. Mr Tull puts them out at a quarter to nine.", clue = "vestry" },
    next = "afterwards",
  },
}

-- What she takes with her --------------------------------------------------------

beat "afterwards" {
  note "It isn't a question about printing. What does one do with a question that one can't answer?",
  ifeoma { furious = "And what do I say to her? You're the writers.",
           upset = "And Mrs Ashworth? I said to her face that it was done.",
           tense = "One more thing. I told Mrs Ashworth that it was done. Do I tell her now?",
           calm = "One more thing, and it isn't printing. I told Mrs Ashworth that it was done. Do I tell her?" },
  ifeoma.does { "She has stood up, bag in hand, and asks it with her eyes already on the way out.",
                at = "counter", hands = "down", holds = "handbag", looks = "back", lies = "leaflet", clock = "17:10" },
  ifeoma.thinks "I don't lie to them. It's the only thing that I'm proud of.",

  reply "What's she like? Would she want to hear it, or be spared it?" {
    tone = { "ask", "validate" }, learns = "widow",
    why  = "It's her trade, and you left it to her. A second head was all that she wanted.",
    ifeoma { upset = "She should have her morning. I'll tell her after that.", tense = "Not before it's over. Then I'll tell her myself.", calm = "Spared, till it's over. Then I'll tell her myself, with the biscuits." },
    next = "morning",
  },
  reply "By quarter to nine it will be true. That's our part." {
    tone = { "commit", "reassure" },
    why  = "You can't answer for what she says. You can see to it that it's so.",
    ifeoma { furious = "Then make it true.", upset = "See that it is.", tense = "Then I needn't say anything. I'd like that.", calm = "Then I needn't say anything. I'd like that very much." },
    next = "morning",
  },
  reply "I could write to her. A proper letter, from the firm." {
    tone = { "regret", "options" }, about = "the widow", advise = false,
    why  = "She'd learn it from your letterhead. It would do you good, and nobody else.",
    ifeoma { furious = "You'll write to nobody.", upset = "Please don't. She'd frame it, in her head.", tense = "Please don't. She'd have it in her hand for ever." },
    next = "morning",
  },
  reply "What she doesn't know won't hurt her, will it?" {
    tone = { "minimise", "ask" },
    why  = "It's a saying, and she's the one who would have to keep it up.",
    ifeoma { furious = "I've heard that from murderers. I mean it, I've buried some.", upset = "It hurts the one who does know.", tense = "That's a way to run a pub." },
    next = "morning",
  },
  reply "Are there any more at home like you? I mean it kindly." {
    tone = "lighten",
    why  = "At the right moment it would be human. At the wrong one it's a stranger being familiar.",
    ifeoma { upset = "I beg your pardon?", tense = "One. She's in Madeira.", calm = "One. She's in Madeira, with a waiter. ...Thank you. I needed that." },
    next = "morning",
  },
}

-- What was promised of the first sheet is seen to be done.
beat "morning" {
  when = function(now) return now.vars.tonight and now.said "picture" > 0 end, otherwise = "read_over",
  ifeoma.does { "She's gone. At ten past six you send her the first sheet and wait. 'Yes,' she writes.",
                at = "away", lies = "leaflet", clock = "18:10" },
  next = "friday",
}

beat "read_over" {
  when = function(now) return now.vars.tonight and now.vars.shown end, otherwise = "unread",
  ifeoma.does { "She's gone. At ten past six two of you hold the first sheet against her proof, and begin with the face.",
                at = "away", lies = "leaflets", clock = "18:10" },
  next = "friday",
}

beat "unread" {
  ifeoma.does { "She's gone. At ten past six the press starts. Somebody glances at the first sheet, off to the kettle.",
                at = "away", lies = "leaflet", clock = "18:10" },
  next = "friday",
}

beat "friday" {
  aside { "Ten to eight. A hundred and forty sheets, folded, and the right man on every one.", clock = "19:50" },
  ifeoma.does { "Friday, twenty-five to nine. There's the telephone on your desk, and there's one in your pocket.",
                at = "away", lies = "desk_phone", clock = "8:35" },
  note "The work is done. What does she know of it?",

  act "Ring her: 'They're with Mr Tull. All hundred and forty.'" {
    when = function(now) return now.vars.bring end,
    tone = { "commit", "impersonal" },
    effect = function(now) now.vars.rang = true end,
    why  = "Two sentences, before she has to ask. That is worth more than the sorries.",
    ifeoma { upset = "Received. Thank you.", tense = "Thank you. I was looking at the phone.", warm = "Thank you. I was looking at the phone. She's got his tie on, you know." },
    next = "end",
  },
  act "Ring her: 'They're ready and boxed. Van's about to load.'" {
    when = function(now) return not now.vars.bring end,
    tone = { "impersonal", "explain" },
    effect = function(now) now.vars.rang = true end,
    why  = "You rang, and now she can do something about it. It would have been better if she need not.",
    ifeoma { furious = "Don't load. I'm coming.", upset = "About to. I'll send the hearse round.", tense = "Then I'll send the second car. Have them at the door.", calm = "Then I'll send the second car. Have them at the door, please." },
    next = "end",
  },
  act "Ring her: 'I wanted to say sorry again, before it starts.'" {
    tone = { "regret", "fake_cheer" }, about = "the picture",
    why  = "She has a widow on her arm, and takes the call because it might be the sheets.",
    ifeoma { furious = "Are they there? Are they there or not?", upset = "I'm in a kitchen with the family. Is it the sheets?", tense = "Is it about the sheets? ...No. Thank you. Goodbye." },
    next = "end",
  },
  act "Leave her be. She has enough to do this morning." {
    tone = "impersonal",
    why  = "Considerate, and it leaves her wondering until a quarter to nine.",
    next = "end",
  },
}

-- How it ends -------------------------------------------------------------------

ending "She takes the proof with her" {
  leaves = ifeoma, outcome = "lost",
  sound "chair",
  ifeoma.does { "She puts the chair back where it had stood. She takes the proof, and leaves you the sheet.",
                at = "away", lies = "leaflet" },
  aside "At a quarter past one in the morning a copy shop by the station folds the last of a hundred and forty.",
  aside "The paper is grey. It's the right man.",
  lesson = "She never asked for a sorry. She asked for a time.",
}

ending "A hundred and forty, from the station" {
  outcome = "lost", scene = "walks_out",
  when = function(now) return not now.vars.tonight end,
  ifeoma { furious = "Good evening.", upset = "Then I'll see to it. Good evening." },
  ifeoma.does { "She has them done overnight at a copy shop, on grey paper, and folds them herself until two.",
                at = "away", lies = "leaflet" },
  aside "In church nobody notices the paper. She does, all the way through the second hymn.",
}

ending "Row seven" {
  outcome = "lost", sale = true, scene = "stays",
  when = function(now) return not now.vars.fetch end,
  aside { "The right ones go out. So do some of the forty from the choir's cupboard; the choir is helpful.", clock = "9:40" },
  aside "In row seven a boy turns his over, looks at the front pew, and says it aloud: 'But he's there.'",
  ifeoma "It was one sheet. I thought you should know that it was only one.",
  lesson = "The right ones were only half of it. Somebody had to ask where the wrong ones were.",
}

ending "Vestry, 8:29" {
  outcome = "delighted", scene = "leaves_something",
  when = function(now)
    return now.vars.bring and now.vars.shown and now.vars.rang and now.mood(ifeoma) > 28
  end,
  aside "Mr Tull is early. You are earlier. Forty wrong ones go into your boot, under a blanket.",
  aside "At ten the widow smooths Gerald flat on her knee. Later she moves him over, so that Neville can see.",
  ifeoma.does { "Afterwards she comes by and leaves you the proof. Under the signature it says, in her hand: 'Face first.'",
                at = "counter", holds = "paper", lies = "nothing", clock = "11:40" },
}

ending "On the pews" {
  outcome = "kept",
  when = function(now) return now.vars.bring and now.mood(ifeoma) > -4 end,
  aside { "They're on the pews at a quarter to nine, and nobody in church will ever know that there were others.",
          clock = "8:45" },
  ifeoma { tense = "It was right. I'll send you Thursday's.", calm = "It was right. I'll send you Thursday's, and I'll still look at every one.", warm = "It was right. All of it. I'll send you Thursday's." },
}

ending "The second car" {
  outcome = "uneasy", sale = true, yearly = false,
  when = function(now) return now.vars.rang and not now.vars.bring end,
  aside { "Her second car, the one for the flowers, stands in your yard at ten to nine with its engine running.",
          clock = "8:50" },
  aside { "They reach the pews at twenty past. Mr Tull has to run, and it's talked about.", clock = "9:20" },
  aside "She pays in full and on the day. For the next one she asks round who delivers.",
}

ending "Twenty-five to ten" {
  outcome = "uneasy",
  when = function(now) return not now.vars.bring end,
  aside { "At twenty-five to ten she hands them out in the porch, one by one, to people already going in.", clock = "9:35" },
  aside "She's very good at it. Nobody would think that it hadn't been meant so.",
  aside "There's no complaint. There's no word of the next one, either.",
}

ending "Correct" {
  outcome = "uneasy",
  aside { "They're on the pews at a quarter to nine, all hundred and forty, and the right man on each.", clock = "8:45" },
  ifeoma { furious = "It was correct.", upset = "It was correct. Thank you." },
  aside "She says it in the same voice to everybody that day. Somewhere she has the number of another printer.",
}

debrief {
  "How many sorries were there, and which of them was for her?",
  "When did you first ask about ten o'clock? What did the talk before that cost?",
  "Who in this conversation looked after whom?",
  "The file was called gerald_best. When would it have helped to say so, and whom?",
  "Which sentence had a time in it? What did she do with that one?",
}

-- Tests that travel with the level -----------------------------------------------

playthrough "One sorry, one question, and a drive" {
  "The wrong man.", "I'd like to hear how you found it", "In case it was only the one.", "When do they have to be on the pews?",
  "Press at six", "I'll send you a picture", "Leave them with us.", "I'll bring them to the vestry",
  "What's she like?", "Ring her: 'They're with Mr Tull.",
  ends = "Vestry, 8:29",
  knows = { "vestry", "forty", "widow" },
  mood = { ifeoma = { at_least = 30 } },
}

playthrough "Three fine apologies" {
  "Oh, no. I'm so, so sorry.", "I can't believe we did that", "Stay a minute.", "That's awful. I'd no idea.",
  "We'll do everything we can.", "I really can't promise",
  ends = "A hundred and forty, from the station",
}

playthrough "All the right ones, and forty too many" {
  "The wrong man.", "What happens at ten tomorrow?", "When do they have to be on the pews?", "Press at six",
  "I'll send you a picture", "Go out to her car", "A hundred's plenty", "I'll bring them to the vestry",
  "By quarter to nine", "Ring her: 'They're with Mr Tull.",
  ends = "Row seven",
}

playthrough "It was the file, and it was your office" {
  "The file was called", "Could somebody in your office", "They'd never match your paper.", "Would anyone look at it",
  ends = "She takes the proof with her",
}

playthrough "Well meant, and on the van" {
  "The wrong man.", "What happens at ten tomorrow?", "So she must never see one", "Press at six",
  "I will, against your proof", "Leave them with us.", "They're on the van at nine.", "By quarter to nine", "Leave her be.",
  ends = "Twenty-five to ten",
}

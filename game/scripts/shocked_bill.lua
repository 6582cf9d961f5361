-- SPDX-License-Identifier: MIT
-- The shocked repair bill: both figures were named beforehand, and she took in one.
-- Every sentence of this call can be right, and the fourth one loses her.
encounter "The shocked repair bill" {
  channel  = "phone",
  place    = "Northside Auto, front office",
  backdrop = "garage",
  brief    = [[Dana Whitlock's wagon is ready, out back: front brakes, new
               calipers on both sides, $412. On Monday, at the counter, you
               told her $210 if it was only the pads and around $400 if the
               calipers had seized. She said go ahead, and signed for both.
               They had seized. It is Tuesday, half past one. You have reached
               her at work, in the kitchen of Hollis Elementary, and read out
               the total.

               You may take a bill in two payments, a month apart at most. Pete,
               who owns the place, lets you take up to forty dollars off, and
               asks about it later.]],
  goal     = "The bill gets paid, and the wagon comes back to you in spring.",
  stake    = { currency = "USD", sale = 412, yearly = 900 },
  vars     = { offered = false, plan = false, promise = false, cut = false },
  start    = "total",
  lesson   = [[First let the shock have its say. Then remind her of both figures
               without a culprit. Then find a way to pay, and let her name it.]],
}

local dana = customer "Dana Whitlock" {
  pronoun = "she",
  mood    = -10,
  heat    = 40,
  temper  = { sting = 125, soothe = 100, home = 0 },
  takes   = { blame = 130, explain = 60, patronise = 120 },
  leaves  = -70,
  look    = { age = 47, hair = "curly", hair_colour = "auburn", skin = 3, face = "round",
              marks = "freckles", eyes = "green", build = "heavy", temperament = "hot" },
  voice   = { pitch = 0, pace = 118 },
}

thought "Here we go. She was told." { stance = "judging" }
thought "The total is right. Let's hear what she says to it." { stance = "neutral" }
thought "That's a bad number to get in the middle of a working day." { stance = "compassionate" }
thought "Another one who only ever hears the low number." { stance = "judging", label = true }

fact "budget"    "She had moved two hundred dollars over for the car. The rest of her money is in forty pounds of pork."
fact "payday"    "The school pays her on the first of the month."
fact "job"       "Tomorrow she cooks supper for sixty at the Millbrook fire hall, her first job of her own. It all goes in the wagon."
fact "walt"      "Walt used to do the cars, and told everybody how she was once sold blinker fluid. He left in February."
fact "noise"     "The brakes have squealed since September. She turned the radio up."
fact "heard_two" "At the counter she heard the first figure, knew that she could pay it, and stopped listening."
fact "quote"     "She told the fire chief nine to thirteen dollars a plate. He only heard the nine."

criterion "shock" "Lets the shock have its say before the reasons"
criterion "no_culprit" "Reminds her of both figures without a culprit"
criterion "what_for" "Asks what the money or the car is for"
criterion "her_sum" "Lets her name the sum"
criterion "next_time" "Says what will be different next time"

-- The shock ---------------------------------------------------------------

beat "total" {
  note "Before anyone votes: what would each of you say first? Whose turn is it to speak?",
  dana { "Four hundred and twelve dollars?", pause = 1 },
  dana.does { "Trays crash and somebody laughs. Then a heavy door falls shut, and there is only a fan.", sound = "door" },
  dana "Okay. I'm in the walk-in. Nobody in here but me and the lettuce.",
  dana.thinks "Not in front of Marcy. Not in front of the whole kitchen.",

  reply "You knew it could come to this. We talked about it." {
    tone = { "blame", "explain" },
    why  = "It is accurate, and it begins with 'You'. She hears the blame first.",
    dana { upset = "Did I? I'd have remembered wanting to throw up.", tense = "What we talked about was pads. I remember pads." },
    next = "defends",
  },
  reply "I'm sorry. That's a lot more than you were hoping for." {
    tone = { "regret", "validate" },
    meets = "shock",
    about = "the shock",
    why  = "It says what the number does to her. It admits nothing, and it is the first thing she can agree with.",
    dana { tense = "It's groceries and the phone, is what it is.", calm = "It's groceries and the phone, is what it is. And gas, if I want to drive away in it." },
    next = "eases",
  },
  reply "Both calipers had seized, so it's parts and four hours' work." {
    tone = "explain",
    why  = "True and clear, and she hasn't asked for it yet. While she is reeling she can't take it in.",
    dana { upset = "Seized what? I've got three hundred kids out there.", tense = "I do chicken tenders for a living. Say it in chicken." },
    next = "what_for",
  },
  silence {
    meets = "shock",
    seconds = 5, next = "eases",
    why = "A number like that needs a moment, and you gave her one.",
    dana "I'm still here. Give me a second. I'm looking at a crate.",
  },
}

beat "eases" {
  note "What has she told us without being asked?",
  dana { upset = "I moved two hundred over for that car. That's all the car money there is.",
         tense = "See, I'd moved two hundred over for it. That's what the car gets this month.",
         calm = "I'd moved two hundred over for it, first thing this morning. I felt so organized.", clue = "budget" },
  dana.does "You can hear her shove boxes straight on a shelf, one hard up against the next.",
  dana.thinks "Don't cry in the walk-in. Marcy cried in the walk-in, and the whole town had it by two.",

  reply "Two-ten was for pads. Pads alone wouldn't have held." {
    tone = { "correct", "explain" },
    why  = "She told you about her money, and you answered about your estimate.",
    dana { upset = "I'm telling you what's in my bank. You're telling me what's in my wheels.", tense = "I thought we were on me for a second." },
    next = "range",
  },
  reply "So it's come to twice what you had ready." {
    tone = "reflect",
    why  = "You said her trouble back to her in one sentence. Now she needn't prove it to you.",
    dana "Plus twelve. Let's not forget the twelve.",
    next = "money",
  },
  reply "Tell me what the two hundred was supposed to cover." {
    was  = { "what_was_the_two_hundred" },
    tone = "ask", learns = "budget",
    meets = "what_for",
    why  = "You asked about her side of it before you spoke about yours.",
    dana "The squeal. I was going to buy two hundred dollars' worth of no more squeal.",
    next = "money",
  },
  reply "We can split it. Half today, half later." {
    tone = "options", advise = false,
    effect = function(now) now.vars.offered = true end,
    why  = "The right offer, but too early: she is still at the number, and hears that you want to be done.",
    dana { upset = "I'm not buying it yet. I'm still finding out what happened.", tense = "Whoa. You're already at the register.",
           calm = "Hold your horses. I'm not done being mad about the first half." },
    next = "range",
  },
}

beat "defends" {
  note "She says what she heard. Which replies argue with that, and which needn't?",
  dana { upset = "I heard two hundred. I said go ahead. That's everything that happened.",
         tense = "What I heard was two hundred. I said fine, and I ran to make the lunch bell." },
  dana.does "She has stopped talking like a customer, and talks like the boss of a kitchen.",
  dana.thinks "Here it comes. 'Well, ma'am, you signed.'",

  reply "Then I didn't say the second number so that it stuck." {
    tone = "own", about = "the counter",
    meets = "no_culprit",
    why  = "You own how it was said, not what it costs. That is true, and she doesn't have to give in to hear it.",
    dana { upset = "Somebody didn't.", tense = "Well, I was half out the door. Go on." },
    next = "eases",
  },
  reply "I said two-ten or four hundred, both in the same breath." {
    tone = "correct",
    why  = "You may well have. She can't agree without calling herself a liar.",
    dana { upset = "Then work on your breathing.", tense = "I must have blinked." },
    next = "who_said",
  },
  reply "Let me start over. That's a horrible number to get at work." {
    was  = { "can_i_start_again_thats", "can_i_start_over_thats" },
    tone = { "validate", "commiserate" },
    meets = "shock",
    why  = "A bad start can be taken back, out loud. Few things cool a call as fast.",
    dana { upset = "Fine. Start with the part where it's two hundred.", tense = "Okay. Start over. I'll act surprised." },
    next = "eases",
  },
  reply "Could you have heard the one you were hoping for?" {
    tone = { "blame", "ask" },
    why  = "A fair thing to wonder. Asked out loud, it says that she hears what suits her.",
    dana { upset = "I need brakes. I don't need a psychologist.", tense = "I was hoping for brakes. You're a garage." },
    next = "who_said",
  },
}

beat "what_for" {
  note "She has gone from the brakes to her money. Who goes with her?",
  dana { upset = "I don't speak brake. I speak two hundred dollars, and there's four of it now.",
         tense = "Look, I don't speak brake. All I know is there was two hundred, and it had kids." },
  dana.does "The fan over her head starts up, and she talks louder to beat it.",
  dana.thinks "Walt would be nodding. Walt never understood a word either, he just nodded better.",

  reply "Where would you get it for less? Not at a dealer's." {
    was  = { "four_hundred_isnt_high_for" },
    tone = "minimise",
    why  = "A comparison like that only helps somebody who has the four hundred.",
    dana { furious = "Wherever there's a human being on the phone.", upset = "I'm not shopping. I'm standing here going broke.", tense = "I don't know. I never got past you folks." },
    next = "necessary",
  },
  reply "Fair enough. Forget brakes: what was the two hundred for?" {
    tone = { "validate", "ask" }, learns = "budget",
    meets = "what_for",
    why  = "You dropped your subject and went over to hers.",
    dana { "You folks. It's sitting in checking with your name on it, like a good girl.", clue = "budget" },
    next = "money",
  },
  reply "They squeeze the brakes shut. Yours had rusted half open." {
    tone = "explain",
    why  = "Short and clear, and still about metal. Her two hundred dollars haven't been mentioned.",
    dana { upset = "My oven's rusted half open. I kick it.", tense = "Okay. Rust I know personally." },
    next = "necessary",
  },
  reply "When did you last look at the sheet we gave you?" {
    tone = { "correct", "ask" },
    why  = "Sending her to a piece of paper tells her that you are done talking.",
    dana { upset = "I'm in a refrigerator. I don't have a filing cabinet in here.", tense = "I'm standing in a refrigerator. What sheet?" },
    next = "necessary",
  },
}

-- The quarrel about who said what ------------------------------------------

beat "who_said" {
  note "She is asking for a witness. What would make her stop asking?",
  dana { furious = "Give me a name. Who stood in front of me and said four hundred?",
         upset = "Nobody looked me in the eye and said four hundred. I'd have pushed that wagon home.",
         tense = "I'd have remembered four hundred. Anything over a hundred, I get a rash." },
  dana.does "A box comes down hard on a shelf.",
  dana.thinks "I'd have remembered that. Wouldn't I?",

  reply "I said it at the counter, with the compressor going." {
    was  = { "i_said_it_last_thing" },
    tone = { "own", "explain" }, about = "the counter",
    meets = "no_culprit",
    why  = "You say how it could get lost, and nobody is to blame for that but the noise.",
    dana { upset = "Then you said it to the compressor.", tense = "That thing. I thought the roof was coming in." },
    next = "sheet",
  },
  reply "You said 'go ahead'. I wrote it down, with the time." {
    tone = { "blame", "explain" },
    why  = "It is good record-keeping, and now she is on trial.",
    dana { furious = "Did you get my blood type?", upset = "You keep minutes? On people?", tense = "Should I have brought somebody?" },
    next = "dug_in",
  },
  reply "How about we leave that, and talk about paying?" {
    tone = { "curt", "minimise" },
    why  = "It sounds sensible. She stands accused of making things up, and you walked past it.",
    dana { furious = "You'd love that.", upset = "That's what people say when the money's coming to them.", tense = "In a minute. I'm not done being called forgetful." },
    next = "dug_in",
  },
  reply "Both are on your sheet. I'd rather you read it than me." {
    was  = { "theres_a_sheet_with_both" },
    tone = "invite",
    why  = "The paper may say it, and she is the one who reads it.",
    dana { furious = "I'll read it. I'll read it to the Better Business Bureau.", upset = "Oh, I'll read it. I'll do all the voices.", tense = "Fine by me. I've got eyes." },
    next = "sheet",
  },
}

beat "dug_in" {
  note "Stop here. Nothing untrue has been said. What is she defending?",
  dana { furious = "Come out with it. I've been called worse by better-looking people.",
         upset = "So I'm dumb or I'm lying. Which one goes on the form?",
         tense = "So the trouble with this bill is my ears. That's where we've landed." },
  dana.does "The fan cuts out. She waits.",
  dana.thinks "Hang up. Let them keep the wagon and plant flowers in it.",

  reply "Nobody's saying that. Could you have misheard, maybe?" {
    was  = { "nobody_says_that_id_only" },
    tone = { "correct", "ask" },
    why  = "It is meant as a way out for her. It is still you telling her what she heard.",
    dana { furious = "Could you have mumbled, maybe?", upset = "I can hear a timer through two walls.", tense = "I've got four fryers going and I hear every one of them." },
    next = { { "gap", when = function(now) return not now.vars.offered end }, "halves" },
  },
  reply "We told you, you agreed, and the work is done." {
    was  = { "you_were_told_you_agreed" },
    tone = { "blame", "curt" },
    why  = "Three facts, each of them right. From her side it is three times the same finger.",
    dana { furious = "You must be a riot at home.", upset = "Yes, Your Honor.", tense = "All rise." },
    next = { { "gap", when = function(now) return not now.vars.offered end }, "halves" },
  },
  silence {
    seconds = 6, next = { { "gap", when = function(now) return not now.vars.offered end }, "halves" },
    why = "There was nothing left to win, and you didn't try to.",
    dana { furious = "...Finally. Some manners.", upset = "...Quiet. That's the best thing you've said.", tense = "...Okay. I heard how I sounded just then." },
  },
  reply "No. And I'm sorry I made it sound that way." {
    was  = { "no_and_im_sorry_that" },
    tone = { "own", "regret" }, about = "my tone",
    why  = "You apologized for your tone. It takes nothing off the bill, and she can stop defending herself.",
    dana { furious = "You had a whole voice on.", upset = "You did, though. You had a whole voice on.", tense = "A little bit you did.", calm = "A little bit you did. Okay." },
    next = { { "gap", when = function(now) return not now.vars.offered end }, "halves" },
  },
  think "She isn't fighting for the money any more." {
    stance = "compassionate", next = "dug_in",
    why  = "You noticed what she is defending. It can be heard in the next thing that you say.",
  },
  think "There's no talking to some people." {
    stance = "judging", label = true, next = "dug_in",
    why  = "Once you have thought that about her, your kind sentences sound like a form letter.",
  },
}

-- What it was for ----------------------------------------------------------

beat "necessary" {
  note "An accusation, or a question from somebody who was cheated once? How would you tell?",
  dana { furious = "Whose boat am I paying for?",
         upset = "And all that needed doing? Or does somebody's boat need doing?",
         tense = "But both sides? It only ever squealed on the one.",
         calm = "Dumb question. Both sides? It only ever squealed on the one." },
  dana.does { "She blows into her hands, close to the phone.", sound = "breath" },
  dana.thinks "Blinker fluid, Dana. Remember the blinker fluid.",

  reply "With one side new it would pull you into the ditch." {
    tone = "explain",
    why  = "One reason and one picture. It answers what she asked.",
    dana { upset = "So it's four hundred or the ditch. What a menu.", tense = "Well, I've seen that ditch.", calm = "I've been in that ditch. Nice people stop, but no." },
    next = "range",
  },
  reply "The old ones are on the bench if you want to see them." {
    tone = "invite", id = "bench",
    why  = "You hide nothing, and she may look. Most people don't need to once they may.",
    dana { "Save them for me. I got sold blinker fluid once. I want to hold something heavy.", clue = "walt" },
    next = "range",
  },
  reply "Why would we do work that isn't needed?" {
    was  = { "we_dont_do_work_here" },
    tone = { "curt", "correct" },
    why  = "She asked a question, and you heard an accusation and answered that.",
    dana { furious = "Because you can. Because it's me.", upset = "To get at my two hundred. And the next two.", tense = "I'm not saying you did. I'm asking." },
    next = "range",
  },
  reply "How long had it been squealing?" {
    tone = "ask",
    why  = "It lets her tell the story from its beginning, and the beginning isn't the bill.",
    dana "Since the week school went back. For a while I thought it was the crossing guard.",
    next = "noise",
  },
}

beat "noise" {
  note "She says the worst about it herself. What is left for us to say?",
  dana { "I turned the radio up. That was my entire repair.", clue = "noise" },
  dana.does { "There isn't much fun in it.", sound = "laugh" },
  dana.thinks "Go on. Everybody who ever held a wrench is about to say it.",

  reply "Brakes aren't something to wait with, you know?" {
    was  = { "brakes_arent_really_a_thing" },
    tone = { "patronise", "ask" },
    why  = "She drove on them for six weeks. She knows.",
    dana { furious = "I feed three hundred people a day. I know what can't wait.", upset = "Is that from the handbook?", tense = "I've met my car, thanks." },
    next = "range",
  },
  reply "Back in September it might have been only the pads." {
    tone = { "blame", "explain" },
    why  = "Probably true, and there is nothing anybody can do with it today.",
    dana { furious = "Put it on my tombstone.", upset = "I'll have that printed on a towel.", tense = "I've been over that one. Nights, mostly." },
    next = "range",
  },
  reply "Was it the money that made you wait?" {
    tone = { "ask", "reflect" }, learns = "noise",
    why  = "A direct question, kindly put. She had been waiting for somebody to be that plain.",
    dana "Some. And I hate garages. I stand there in an apron and everybody else knows the words.",
    next = "range",
  },
  reply "I've got a radio for that, too." {
    was  = { "everybodys_got_a_radio_for" },
    tone = { "lighten", "commiserate" },
    why  = "You joined her, instead of looking down at her.",
    dana { upset = "I bet yours gets fixed at cost.", tense = "What do you play over it?", calm = "Country, I hope. Nothing covers a squeal like a steel guitar." },
    next = "range",
  },
}

beat "money" {
  note "The pork is what she's proud of. What does she hear when we go back to the bill?",
  dana { upset = "What's left is in pork. Forty pounds of shoulder. You can't put a pig back.",
         tense = "Everything else I've got is in a pig. Forty pounds of shoulder, in salt, since Sunday.",
         calm = "The rest of my money's a pig, if you want to know. Forty pounds of shoulder, in salt.", clue = "budget" },
  dana.does "For one sentence she sounds like somebody who knows exactly what she is doing.",
  dana.thinks "I'm not careless. I'm loud, I'm late, I'm a lot of things. I'm not careless.",

  reply "Forty pounds? My grandmother used to cook like that." {
    tone = "patronise",
    why  = "Warmly meant. She is a cook by trade, and you turned her into somebody's granny.",
    dana { furious = "I could be your sister!", upset = "I'm forty-seven.", tense = "I'm forty-seven. What did hers go for, a plate?" },
    next = "range",
  },
  reply "Who gets forty pounds of pork?" {
    tone = "ask", learns = "job",
    meets = "what_for",
    why  = "Nothing on the bill asks for it. It is what her whole week is about.",
    dana { "Sixty people, tomorrow night, at the fire hall in Millbrook. It's a job. It's mine.", clue = "job" },
    next = "range",
  },
  reply "I did say it might be four hundred, though." {
    tone = "correct",
    why  = "The 'though' wipes out everything that she has just told you.",
    dana { furious = "You must be fun at funerals.", upset = "I'm glad one of us is having a good day.", tense = "You've been holding on to that." },
    next = { { "who_said", when = function(now) return now.turn < 5 end }, "range" },
  },
  reply "Two hundred, all worked out, and then I call with this." {
    tone = "validate",
    why  = "Planning is what she is proud of, and you saw it.",
    dana { upset = "On tender day.", tense = "You should have seen me at nine this morning. I was whistling." },
    next = "range",
  },
  reply "When does the next money come in?" {
    tone = "ask", learns = "payday",
    why  = "A plain question about a plain thing, and now you have the one date that matters.",
    dana { "On the first. The school pays on the first, and not one hour before.", clue = "payday" },
    next = "range",
  },
}

-- The reminder ------------------------------------------------------------

beat "range" {
  note "The reminder has to come. Listen for the sentence that has no culprit in it.",
  dana { furious = "At this rate you'll own my house by the weekend.",
         upset = "What gets me is, Monday it's two and Tuesday it's four. What is it Friday?",
         tense = "What I don't get is how it's two on Monday and four on Tuesday.",
         calm = "So walk me through it. How is it two on Monday and four on Tuesday?" },
  dana.does "The fan comes on again. She raises her voice, and you can hear that she doesn't want to.",
  dana.thinks "I heard 'two'. I remember hearing it. I remember thinking, I can do two.",

  reply "It was two to four from the start. Was that not clear?" {
    tone = "correct",
    why  = "Whether it was clear is for the listener to say, and she has just told you that it wasn't.",
    dana { furious = "You're clear now. You're coming through great.", upset = "Clear as dishwater.", tense = "To yourself, maybe." },
    next = "sheet",
  },
  reply "There were two figures. Anybody holds on to the low one." {
    was  = { "there_were_two_numbers_anyone" },
    tone = { "impersonal", "commiserate" },
    meets = "no_culprit",
    why  = "The reminder is in it, and she isn't accused of anything.",
    dana { upset = "Don't butter me.", tense = "I hold on to whatever I can pay.", calm = "It had a nicer face." },
    next = "sheet",
  },
  reply "Let's not fight about it. I can take forty off right now." {
    was  = { "lets_leave_that_i_can" },
    tone = "options", advise = false,
    effect = function(now) now.vars.cut = true end,
    why  = "Generous, and it skips her question. A price that gives way at once looks made up.",
    dana { upset = "Just like that. What did I do?", tense = "Huh. And I hadn't even started yelling." },
    next = "knock",
  },
  reply "Two-ten for pads, four if they'd seized. The rust decided." {
    tone = { "impersonal", "explain" },
    meets = "no_culprit",
    why  = "Both figures, in order, and nobody is to blame but the rust.",
    dana { upset = "I don't remember meeting any rust.", tense = "Wait. There was a second part?", calm = "Wait. There was a second part, wasn't there?" },
    next = "sheet",
  },
  think "She really doesn't know where it went wrong." {
    stance = "compassionate", next = "range",
    why  = "She isn't setting a trap. She has lost a number and is looking for it.",
  },
}

beat "sheet" {
  note "She has just read it out herself. What does she need from us now, and what not?",
  dana { furious = "I've got a picture of that paper. You're on speaker. Not one word till I've read it.",
         upset = "Wait. I took a picture of the paper I signed. You're on speaker, so behave.",
         tense = "Hang on. I took a picture of the paper I signed. You're on speaker. Say hi to the lettuce." },
  dana.does "Her voice goes small and far away. A thumb knocks on glass, and again.",
  dana { "'Pads, 210. If calipers seized, around 400.' ... And that's my name. That's even my good pen.", pause = 2 },
  dana.thinks "Blinker fluid. Go on. Somebody say it.",

  reply "So we agree that it was there in black and white?" {
    tone = { "correct", "curt" },
    why  = "She had just proved your case for you. Nobody needed to say who won.",
    dana { furious = "Frame it!", upset = "You've been saving that up.", tense = "Yep. We give out stickers here. You want one?" },
    next = { { "gap", when = function(now) return not now.vars.offered end }, "halves" },
  },
  reply "I'd have done the same. It happens at this counter all day." {
    when = function(now) return not now.labelled end,
    tone = { "validate", "commiserate" }, learns = "heard_two",
    why  = "She can be wrong without being a fool. Being the fool was what she was afraid of.",
    dana { upset = "I don't do that. I'm the one who reads the label.", tense = "I heard 'two', and I was already out the door, spending it.", clue = "heard_two" },
    next = { { "walt", when = function(now) return now.turn < 7 end }, { "gap", when = function(now) return not now.vars.offered end }, "halves" },
  },
  reply "I should have called yesterday, when we saw the rust." {
    was  = { "i_should_have_called_at" },
    tone = "own", about = "the call", id = "should_have_called",
    why  = "It is true and it is yours: one call on Monday would have spared her this one.",
    dana { upset = "I've owned a phone for years.", tense = "That, I would have liked.",
           calm = "I'd have said yes, you know. I'd have said something else first, and then yes." },
    next = { { "walt", when = function(now) return now.turn < 7 end }, { "gap", when = function(now) return not now.vars.offered end }, "halves" },
  },
  silence {
    seconds = 6, learns = "heard_two",
    next = { { "walt", when = function(now) return now.turn < 7 end }, { "gap", when = function(now) return not now.vars.offered end }, "halves" },
    why = "She sees it. You let her be the one to say so.",
    dana { upset = "Okay. I quit listening after 'two'. You happy?",
           tense = "I quit listening after 'two'. I heard that I could pay it, and I was gone.", clue = "heard_two" },
  },
}

beat "walt" {
  when = function(now) return now.said "bench" == 0 end, otherwise = "walt_again",
  dana { upset = "My husband would have dined out on this for a year. Ex. He did the cars.",
         tense = "My ex did the cars. He liked to tell people how I came home with blinker fluid.",
         calm = "My ex did the cars. I went once, on my own. You know what I came home with? Blinker fluid.", clue = "walt" },
  next = "hers_now",
}

beat "walt_again" {
  dana { upset = "My husband would have dined out on this for a year. Ex. He did the cars.",
         tense = "That blinker fluid? My ex told it at every barbecue. He did the cars.",
         calm = "That blinker fluid was my ex's party piece. He did the cars. I did the laughing along.", clue = "walt" },
  next = "hers_now",
}

beat "hers_now" {
  note "That joke was two things at once. Which of them does each reply answer?",
  dana.does "She says it fast, the way you hold out an arm for a shot.",
  dana.thinks "He'd do the voice. He'd do me at the counter, with the voice, at Thanksgiving.",

  reply "I see. Could we come back to the four-twelve?" {
    tone = "curt",
    when = function(now) return not now.vars.cut end,
    why  = "She told you something that she doesn't tell people, and you looked at the clock.",
    dana { furious = "By all means. Let's get you fed.", upset = "Sorry. I thought there were two of us on here.", tense = "Sure. God forbid we get acquainted." },
    next = { { "gap", when = function(now) return not now.vars.offered end }, "halves" },
  },
  reply "Did it at least help with the blinkers?" {
    tone = "lighten",
    why  = "If she is laughing already, it joins in. If she isn't, it sounds like Walt.",
    dana { upset = "You and him should meet.", tense = "Everybody's a comedian.", calm = "Best blinkers in the county. For about a week." },
    next = { { "gap", when = function(now) return not now.vars.offered end }, "halves" },
  },
  reply "So this is the first garage you've had all to yourself." {
    tone = { "commiserate", "reflect" }, learns = "walt",
    why  = "It has nothing to do with the bill, and it is why the bill hurts.",
    dana { upset = "Since February. How am I doing?", tense = "Since February. He took the truck and left me the one that squeals." },
    next = { { "gap", when = function(now) return not now.vars.offered end }, "halves" },
  },
  reply "I'll keep the old parts out, and you can hold them." {
    when = function(now) return now.said "bench" == 0 end,
    tone = { "invite", "reflect" }, learns = "walt",
    why  = "Nobody will sell her air here, and she can feel that with her own hands.",
    dana { upset = "I want the rusty one.", tense = "Are they heavy? Then yes.", calm = "Yes. And I'm bringing one to Thanksgiving." },
    next = { { "gap", when = function(now) return not now.vars.offered end }, "halves" },
  },
  reply "Well, there's no such thing as blinker fluid." {
    tone = { "patronise", "correct" },
    why  = "She knows that better than anyone in the county.",
    dana { furious = "Is there no such thing as a decent garage, either?", upset = "You don't say. I've only had eight years to find out.", tense = "I know. I've got the receipt." },
    next = { { "gap", when = function(now) return not now.vars.offered end }, "halves" },
  },
}

-- A way to pay -------------------------------------------------------------

beat "gap" {
  note "She asks for 'a person'. Whom does she mean, and how does one answer without saying so?",
  dana { furious = "And if I can't? You going to chain it to the fence?",
         upset = "So what happens if somebody can't? You keep the car?",
         tense = "Say a person can't do it all today. I'm only saying. What happens to the car?",
         calm = "Here's one I hate asking. If I can't do it all today, does the wagon stay with you?" },
  dana.does "She says it to the shelves, and not to the phone.",
  dana.thinks "Tomorrow at four I need four wheels and a tailgate.",

  reply "It stays till it's settled. That goes for everyone." {
    tone = "policy",
    why  = "It is the rule, and it's the same for all. She had asked about one car.",
    dana { furious = "I'm not everyone. Everyone's not in a refrigerator.", upset = "I'll tell everyone you said hello.", tense = "I figured there'd be a rule." },
    next = { { "pete", when = function(now) return now.mood(dana) < -20 end }, "pay" },
  },
  reply "When do you need it back?" {
    when = function(now) return not now.knows "job" end,
    tone = "ask",
    meets = "what_for",
    why  = "Behind the money there is always what the money is for.",
    dana { upset = "When do you need yours?", tense = "By four tomorrow. Not five, four.", calm = "By four tomorrow. There's a whole thing." },
    next = "supper",
  },
  reply "And tomorrow there are forty pounds of pork to move." {
    when = function(now) return now.knows "job" end,
    tone = "reflect",
    why  = "You kept what she told you. The car is about tomorrow night, and you know it.",
    dana { upset = "And beans. And a slaw that won't wait for anybody.", tense = "And beans, and slaw, and six trays of cornbread." },
    next = "hall",
  },
  reply "Let's cross that bridge when we come to it." {
    was  = { "lets_cross_that_bridge_if" },
    tone = "minimise",
    why  = "People say that when they would rather not answer, and she knows it.",
    dana { furious = "I'm underneath it!", upset = "I'm on it. I've got one foot through it.", tense = "I can see it from here." },
    next = { { "pete", when = function(now) return now.mood(dana) < -20 end }, "pay" },
  },
  reply "Nobody here wants your car. We'll find a way." {
    wording = 0,
    tone = "reassure",
    why  = "It takes away the worst of it. The way itself has to follow soon.",
    dana { upset = "Talk fast. It's thirty-eight degrees in here.", tense = "Okay. Good. I'm listening.", calm = "Good. It only answers to me anyhow." },
    next = "pay",
  },
}

beat "halves" {
  note "It was half the bill that we offered. What does she have, and what does she need tomorrow?",
  dana { furious = "And your famous half-and-half? Is that still on, or did I lose my turn?",
         upset = "You threw a half-and-half at me back there. Was that real?",
         tense = "That half-and-half you brought up. Do I get the car in between, or do you?",
         calm = "That half-and-half you brought up. Does the wagon come home in between, or does it sit there?" },
  dana.does "She says it to the shelves, and not to the phone.",
  dana.thinks "Tomorrow at four I need four wheels and a tailgate.",

  reply "It goes home with you tonight. Two hundred now is enough." {
    tone = { "reassure", "options" },
    effect = function(now) now.vars.plan = true end,
    why  = "She gets the car, and you started from what she has and not from half of what you want.",
    dana { upset = "And the rest on the first. That's when I'm paid.", tense = "I can do that. Rest on the first.", calm = "Look at that. And the rest on the first." },
    next = "dignity",
  },
  reply "It's real. What could you put down today?" {
    tone = { "ask", "invite" }, learns = "payday",
    meets = "her_sum",
    effect = function(now) now.vars.plan = true end,
    why  = "She names the sum. A plan of her own is one that she will keep.",
    dana { "Two hundred. And the rest on the first, when the school pays me.", clue = "payday" },
    next = "dignity",
  },
  reply "It comes home once half is in. That's two hundred and six." {
    tone = { "policy", "limit" },
    why  = "You know that she has two hundred. For six dollars she now has to beg.",
    dana { furious = "Six dollars. I'll leave you a kidney.", upset = "So I'm six dollars short of your good deed.", tense = "I have two hundred. You picked a number six dollars up the road." },
    next = "short",
  },
  reply "When do you need it back?" {
    tone = "ask",
    meets = "what_for",
    why  = "Behind the money there is always what the money is for.",
    dana { upset = "When do you need yours?", tense = "By four tomorrow. Not five, four.", calm = "By four tomorrow. There's a whole thing." },
    next = "supper",
  },
}

beat "pete" {
  note "Why Pete? What does she expect from him that she hasn't had from us?",
  dana { furious = "Put Pete on, before I say something I'd have to confess.",
         upset = "Is Pete around? I feed Pete's kids. I'd sooner talk to Pete.",
         tense = "Is Pete around? I feed Pete's kids every day of the week." },
  dana.does { "The heavy door opens a hand's width, a dish machine roars, and it shuts again.", sound = "door" },
  dana.thinks "His two eat at my window. Pete wouldn't talk to me like that.",

  reply "I'll get him. What do I tell him, so you say it once?" {
    was  = { "ill_get_him_tell_me" },
    tone = { "validate", "ask" }, learns = "job",
    why  = "She may have what she asks for, so she needn't shout for it.",
    dana { "I need my wagon by four tomorrow. Sixty suppers, Millbrook, the fire hall. Tell him it's my own job.", clue = "job" },
    dana { upset = "...No. Leave him be. You might as well do it yourself.", tense = "...No, leave him be. You're starting to make sense." },
    next = "pay",
  },
  reply "What would Pete tell you that I can't?" {
    tone = { "curt", "ask" },
    why  = "Most likely nothing. She didn't want another price from Pete, she wanted another tone.",
    dana { furious = "He'd tell me good afternoon, for a start.", upset = "Nothing. He'd take his hat off to do it.", tense = "Oh, forget it. You've all got the same card to read from." },
    next = "cold_close",
  },
  reply "I'm sorry that you feel you need to talk to Pete." {
    tone = "pseudo_apology",
    why  = "There is a 'sorry' in it, and what it is sorry about is her.",
    dana { furious = "I don't feel. I'm in a refrigerator.", upset = "Lord. Do they send you somewhere to learn that?", tense = "That's a real nice sorry. Who's it for?" },
    next = "cold_close",
  },
  reply "He's under a truck. I'd like to put it right myself." {
    tone = { "own", "commit" }, about = "my tone",
    why  = "You didn't hide behind him, and you didn't act as if there were nothing to put right.",
    dana { furious = "Then put. You've got till the bell.", upset = "Let's see it, then. I've got till the bell.", tense = "Okay. You've got till the bell." },
    next = "pay",
  },
  think "Of course. Now I'm not good enough." {
    stance = "judging", next = "pete",
    why  = "She asked for somebody who knows her. You made it about yourself.",
  },
}

beat "supper" {
  dana { upset = "Sixty people in Millbrook want supper tomorrow, and it comes out of that wagon.",
         tense = "I've got a job tomorrow. Supper for sixty, the fire hall in Millbrook. It all goes in that wagon.",
         calm = "It's a job, my own: supper for sixty, the fire hall in Millbrook. It all goes in that wagon.", clue = "job" },
  next = "hall",
}

beat "hall" {
  note "Why does she tell us about Millbrook now? What has it to do with the bill?",
  dana { upset = "The chief's retiring, and he asked for my pork. Nobody ever asked for my tenders.",
         tense = "First job with my own name on it. The chief's retiring, and he asked for my pork." },
  dana.does "You can hear her walk up and down in there, four steps and four steps.",
  dana.thinks "If I don't show up tomorrow, there won't be a second one.",

  reply "So he's had it before, and he wants it again." {
    tone = "reflect", learns = "job",
    why  = "You heard the part that she is proud of, and gave it back to her.",
    dana { upset = "Three plates, at the school fair. So you see.", tense = "Three plates, at the school fair. With his teeth." },
    next = "pay",
  },
  reply "Could a friend drive you over, this once?" {
    tone = { "minimise", "ask" }, learns = "job",
    why  = "It sounds practical, and it makes small what is the biggest day of her year.",
    dana { furious = "Sure. You free?", upset = "You ever had forty pounds of pork in your friend's back seat?", tense = "I'd need a friend with a tailgate and no nose." },
    next = "pay",
  },
  reply "What are you asking for a plate?" {
    tone = "ask", learns = "quote",
    why  = "You were curious about her work, and she found out something there by herself.",
    dana { upset = "Nine to thirteen, I told him. He said nine's great. ...Oh, for crying out loud.",
           tense = "I told him nine to thirteen. He shook my hand and said, nine it is. ...Oh, no.", clue = "quote" },
    next = "pay",
  },
  reply "Then let's see that you're in Millbrook tomorrow." {
    tone = "commit", learns = "job",
    why  = "You made her tomorrow your problem too. The money will be easier to talk about now.",
    dana { upset = "I'd love to hear the rest of that.", tense = "From your mouth. How?", calm = "Keep talking. I like how this starts." },
    next = "pay",
  },
  reply "It can be out front by eight, if it's paid tonight." {
    tone = "limit", learns = "job",
    why  = "Honest and useful, up to the 'if'.",
    dana { upset = "You had me up to the comma.", tense = "I could hear that 'if' coming down the hall.", calm = "It's always the back half of the sentence with you people." },
    next = "pay",
  },
}

beat "pay" {
  note "Who should name the first sum, she or we? Ask the room before you go on.",
  dana { furious = "Two hundred. That's the whole pot. What can you make out of it?",
         upset = "I've got two hundred dollars. What can you do with that?",
         tense = "Okay. Two hundred I've got. What do people do about the rest?",
         calm = "Okay. So two hundred I've got. How do people do the rest?" },
  dana.does "She waits. She isn't going to ask a second time.",
  dana.thinks "Let them say it. If they say it, it isn't begging.",

  reply "Two payments, then. Two hundred now, the rest on the first." {
    was  = { "would_two_payments_help_two" },
    tone = "options",
    effect = function(now) now.vars.plan = true end,
    why  = "Concrete, with a date in it, and it starts from what she has.",
    dana { upset = "That I can do. Say it slower, so I can quit being mad.", tense = "I could do that. I could do that standing on my head.", calm = "Sold." },
    next = "dignity",
  },
  reply "What if I took forty off, and we say three seventy-two?" {
    was  = { "ill_knock_off_forty_three" },
    when = function(now) return not now.vars.cut end,
    tone = "options", advise = false,
    effect = function(now) now.vars.cut = true end,
    why  = "You gave away forty dollars, and she still has only two hundred.",
    dana { upset = "Where was that forty while I was yelling?", tense = "Well, that's sweet. What was it doing in there?",
           calm = "Well, that's sweet. What was it doing in there, though?" },
    next = "short",
  },
  reply "What could you do today without going short?" {
    tone = { "ask", "invite" }, learns = "payday",
    meets = "her_sum",
    effect = function(now) now.vars.plan = true end,
    why  = "She names the sum. A plan of her own is one that she will keep.",
    dana { upset = "The two hundred. Then the rest on the first, when school pays. I've never missed a first.",
           tense = "The two hundred. The rest on the first, when school pays me, if you'd take that.",
           calm = "The two hundred, easy. The rest on the first, when school pays me.", clue = "payday" },
    next = "dignity",
  },
  reply "Most people put the whole of it on a card. Would that work for you?" {
    was  = { "most_people_put_it_on", "most_people_just_put_it" },
    tone = { "minimise", "ask" },
    why  = "It answers what people do. It also tells her that she isn't one of them.",
    dana { furious = "I don't know what most people do, I'm busy feeding them.", upset = "Mine got eaten by a divorce.", tense = "My card moved to Tucson, with my ex." },
    next = "short",
  },
}

beat "knock" {
  note "Forty dollars off, and she trusts the bill less than before. Why?",
  dana { furious = "If I cry, does it go to fifty?",
         upset = "So what's the real price? What do the quiet ones pay?",
         tense = "What else in there comes off if you shake it?",
         calm = "I'm not complaining. But what was that forty doing in there?" },
  dana.does "The boxes have stopped moving.",
  dana.thinks "There it is. That's the blinker fluid. It was forty dollars.",

  reply "Would you rather I put it back on?" {
    tone = "retaliate",
    why  = "Half a joke. She was asking in earnest.",
    dana { furious = "I'd rather put it somewhere else.", upset = "I'd rather it never came off that easy.", tense = "I'd rather know what it was.", calm = "No. I'd rather know what it was." },
    next = { { "gap", when = function(now) return not now.vars.offered end }, "halves" },
  },
  reply "Scratch that. The price is honest, and it's on your sheet." {
    tone = { "limit", "explain" },
    effect = function(now) now.vars.cut = false end,
    why  = "A wrong offer may be taken back. It costs you a moment, and the rest of the bill is believable again.",
    dana { upset = "Easy come, easy go.", tense = "You're the first person who ever sold me something up." },
    next = "sheet",
  },
  reply "Fair question. It's a favor; the price is the price." {
    was  = { "a_fair_question_its_a" },
    tone = { "validate", "explain" },
    why  = "Honest about what it was. The doubt is smaller now, but you put it there.",
    dana { upset = "I didn't order a favor.", tense = "Then thanks, I guess. I was doing better mad.", calm = "Okay. I'd be crazy not to take it." },
    next = { { "gap", when = function(now) return not now.vars.offered end }, "halves" },
  },
  reply "I thought you'd be glad. Forty dollars is forty dollars." {
    tone = { "excuse", "minimise" },
    why  = "Now she is supposed to be grateful as well, and her question is still open.",
    dana { furious = "Do I sound glad?", upset = "What I want's a price I can believe.", tense = "Give me a minute, I'll work up to it." },
    next = { { "gap", when = function(now) return not now.vars.offered end }, "halves" },
  },
}

beat "short" {
  note "Two hundred is what there is. Which replies begin there?",
  dana { furious = "You can say it six ways, and I've still got two hundred.",
         upset = "So I've still got my two hundred, and you've still got my car.",
         tense = "Which leaves me right where I was. Two hundred, and on foot.",
         calm = "Good to know. And I've still got two hundred." },
  dana.does "Something drips in there. You both listen to it.",
  dana.thinks "There's the phone money. Nobody calls me but garages.",

  reply "What would make it work for you?" {
    tone = "ask", learns = "payday",
    meets = "her_sum",
    effect = function(now) now.vars.plan = true end,
    why  = "You stopped guessing, and let her say it.",
    dana { "Two hundred today, and the rest on the first. That's when the school pays.", clue = "payday" },
    next = "dignity",
  },
  reply "There's a place on Route 9 that does payday advances." {
    tone = "excuse",
    why  = "You sent her to the one shop in town that is sure to make it worse.",
    dana { furious = "Do you get a toaster for sending people?", upset = "I've got a friend still paying on that place.", tense = "I know what's on Route 9. No." },
    next = "cold_close",
  },
  reply "Two hundred today, then, and the rest on the first?" {
    tone = "options",
    effect = function(now) now.vars.plan = true end,
    why  = "It begins with what she has, and there is a date on the rest.",
    dana { upset = "There. Was that so hard?", tense = "Yes. That I can do." },
    next = "dignity",
  },
  reply "It can stay here till you have the rest, no storage fee." {
    was  = { "i_can_hold_it_here" },
    when = function(now) return not now.knows "job" end,
    tone = { "limit", "reassure" },
    why  = "A fair offer, if she could do without the car tomorrow. Nobody has asked her.",
    dana { upset = "And I haul supper for sixty to Millbrook on a bicycle? Tomorrow?",
           tense = "I've got a supper for sixty tomorrow, over in Millbrook. It doesn't go on a bicycle.", clue = "job" },
    next = "cold_close",
  },
  reply "Could the fire hall pay you something ahead?" {
    when = function(now) return now.knows "job" end,
    tone = { "minimise", "ask" },
    why  = "Clever, and it would cost her the one customer that she has.",
    dana { furious = "I'd sooner push the pig there by hand.", upset = "Pay me for what? They haven't had a bean yet.", tense = "Before they've eaten? I'd be done in Millbrook." },
    next = "cold_close",
  },
}

beat "cold_close" {
  note "It is almost over. What can still be put right here, and what can't?",
  dana { furious = "I'll get your money if I have to bread it and fry it.",
         upset = "Forget it. I'll find somebody.",
         tense = "Okay. Then I'll get it from somebody.",
         calm = "Well. Then I'll have to hit somebody up." },
  dana.does "A zipper goes up, all the way.",
  dana.thinks "Marcy'll lend it. And Friday the whole fry station knows.",

  reply "I'm sorry. This isn't the call you needed today." {
    was  = { "this_isnt_the_call_you" },
    tone = { "validate", "regret" }, about = "the shock",
    why  = "It pays for nothing, and she'll remember that somebody said it.",
    dana { furious = "No one ever needed it less.", upset = "You think?", tense = "I've had worse. Not today, but I've had worse.", calm = "I've had worse. You're not the worst." },
    next = "leaving",
  },
  reply "That's fine. We're here till six." {
    tone = "curt",
    why  = "The bill is as good as paid, and that is the last you'll see of her.",
    dana { furious = "Then you'll be there when it hits the window.", upset = "I'll be the one in the apron.", tense = "Swell." },
    next = "end",
  },
  reply "Wait, don't go borrowing. Let me split it in two." {
    was  = { "wait_dont_go_borrowing_for" },
    when = function(now) return not now.vars.offered end,
    tone = "options",
    effect = function(now) now.vars.plan = true end,
    why  = "Late, and you stopped her at the door. That counts.",
    dana { furious = "You had that in your pocket this whole time?", upset = "You couldn't have led with that?", tense = "Hold on. Two hundred, and then the first?" },
    next = "dignity",
  },
  reply "Wait. Two hundred is enough. The rest can be the first." {
    when = function(now) return now.vars.offered end,
    tone = { "own", "options" }, about = "the halves",
    effect = function(now) now.vars.plan = true end,
    why  = "You let go of half as a matter of principle, and took what there was.",
    dana { furious = "Then why am I freezing in here?", upset = "Then what was all that about?", tense = "Enough? Then what are we both standing here for?" },
    next = "dignity",
  },
  reply "Who's somebody?" {
    tone = { "ask", "reflect" },
    why  = "You asked about one small word, and it was the one she had hoped you wouldn't notice.",
    dana { upset = "Marcy. She lends it, and then she sings it.", tense = "Marcy, at the fryer. She'll lend it, and she'll tell it." },
    next = "leaving",
  },
}

-- Letting her keep her head up ----------------------------------------------

beat "dignity" {
  note "She has her plan. What is she still asking for?",
  dana { furious = "And I pay. I paid for a whole divorce.",
         upset = "And I pay what I owe. Ask anybody in this town.",
         tense = "I'm good for it, by the way. I don't want a look when I come in.",
         calm = "One thing. I don't want a look when I walk in there. I pay my bills.",
         warm = "One thing. When I walk in there, no looks. I pay my bills. Ask the egg man." },
  dana.does "The heavy door opens. The kitchen comes in, all of it at once.",
  dana.thinks "Now comes the nice voice. The one they use on people who can't manage.",

  reply "I'll put both dates in writing, so neither of us has to remember." {
    tone = { "limit", "explain" },
    why  = "Firm and even-handed. It only stings if the talk so far has.",
    dana { furious = "Use small words. I'm slow.", upset = "So that I can't say I didn't hear.", tense = "Fine. I'll stick it on the freezer.", calm = "Good. I'll stick it on the freezer." },
    next = "next_time",
  },
  reply "I never doubted it." {
    tone = "validate",
    why  = "Four words. She wanted to hear them more than she wanted the two payments.",
    dana { upset = "Could have fooled me, around the middle there.", tense = "Then we're okay.", calm = "Well, I did. That makes one of us.", warm = "You're all right, you know that?" },
    next = "next_time",
  },
  reply "Oh, absolutely, no worries, it happens to the best of us." {
    tone = "fake_cheer",
    why  = "There it was, the voice that she was waiting for.",
    dana { furious = "Who's that talking? Put the other one back on.", upset = "There it is.", tense = "Is that a recording?", calm = "You can turn that down a notch." },
    next = "next_time",
  },
  reply "Half this town pays us in two, come October." {
    tone = { "reassure", "lighten" },
    why  = "You made it ordinary, and ordinary is all that she wanted to be.",
    dana { upset = "I don't need company. I need brakes.", tense = "Who? ...No. Don't tell me.", calm = "Who? Is it the egg man? Don't tell me. It's the egg man." },
    next = "next_time",
  },
}

beat "next_time" {
  note "What did this call cost, and what would it have cost on Monday?",
  dana { furious = "And next time? Do I bring a lawyer or a priest?",
         upset = "And next time what? I flip a coin which number it is?",
         tense = "So what do I do next time? Bring somebody who speaks brake?",
         calm = "So what do I do next time? I'd like to skip the part in the fridge.",
         warm = "So teach me. What do I ask next time, so I don't end up in a fridge?" },
  dana.does "Somebody calls for her. 'Two minutes!' she calls back, without covering the phone.",
  dana.thinks "If there's a next time. There's that place by the overpass.",

  reply "Till it's in pieces nobody knows. That's cars for you." {
    tone = "excuse",
    why  = "So it is. She had asked what you would do, and not what cars do.",
    dana { furious = "The car did it. Of course.", upset = "It's always somebody else, and now it's the car.", tense = "I guess.", calm = "I guess. Pigs are like that, too." },
    next = "leaving",
  },
  reply "Next time we call before we go past the low one." {
    was  = { "next_time_i_call_you" },
    tone = { "own", "commit" }, about = "next time",
    meets = "next_time",
    effect = function(now) now.vars.promise = true end,
    why  = "Something changes because of her, and so the call was good for something.",
    dana { furious = "I'll wait by the phone.", upset = "I'll believe it when it rings.", tense = "That'd do it.", calm = "That's it. That's all I was ever after." },
    next = "leaving",
  },
  reply "What would you have wanted from us on Monday?" {
    when = function(now) return now.said "should_have_called" == 0 end,
    tone = "ask", id = "monday",
    why  = "She knows the answer, and it is cheap.",
    dana { upset = "A phone call. Is that so exotic?", tense = "'Dana, it's the big one. Do you still want it?' That's all.",
           calm = "'Dana, it's the big one. Do you still want it?' And I'd have said yes." },
    next = "leaving",
  },
  reply "Ask for the top figure first. It saves a lot of upset." {
    tone = "patronise",
    why  = "Good advice, to somebody who has just kicked herself for exactly that.",
    dana { furious = "Was I upset? You should have said.", upset = "I'll have it tattooed.", tense = "Yeah. I got that far on my own." },
    next = "leaving",
  },
  reply "Same as you with the chief: the big number first." {
    when = function(now) return now.knows "quote" end,
    tone = { "reflect", "lighten" },
    why  = "You put the two of you on the same side of the counter: people who have to name a price.",
    dana { upset = "I'm calling that man tonight.", tense = "Oh, he'll sit down. Then he'll pay it.", calm = "Oh, he'll sit down. Then he'll pay it. Thirteen!" },
    next = "leaving",
  },
}

beat "leaving" {
  note "One sentence is left. What should she still have in her ear at six?",
  dana { furious = "Just tell me when you lock up.", upset = "What time do I have to be there?", tense = "How late are you open?",
         calm = "How late are you open? I'm off at three, if nobody throws peas.", warm = "I'm off at three, and then I've got a pig to see to. How late are you there?" },
  dana.does { "She is getting her things together.", sound = "keys" },
  dana.thinks "Say something nice, Dana. Or don't.",

  reply "Six. And thank you for bearing with me through that." {
    tone = "thank",
    why  = "She did bear with you, and it's pleasant to have that noticed.",
    dana { upset = "Mm-hm.", tense = "Well, you stayed on. That's something.", calm = "I hollered at you from a fridge. But sure.", warm = "Come by the window some time. You like tenders?" },
    next = "end",
  },
  reply "Six, and I'll be here. Ring the side bell if it's dark." {
    was  = { "at_six_and_ill_be" },
    tone = "commit",
    why  = "A small thing, and it is you who will be there.",
    dana { upset = "I know where it is.", tense = "Okay. Side bell.", calm = "I'm coming off the bus. Keep a light on." },
    next = "end",
  },
  reply "Six. And next time you get that call first. My word on it." {
    was  = { "six_and_about_that_call" },
    when = function(now) return now.said "monday" > 0 and not now.vars.promise end,
    tone = "commit",
    meets = "next_time",
    effect = function(now) now.vars.promise = true end,
    why  = "You asked her what she wanted, and then you gave her that.",
    dana { upset = "We'll see.", tense = "I collect on those.", calm = "I'm writing it on my hand." },
    next = "end",
  },
  reply "Please don't borrow. Bring two hundred; the rest on the first." {
    when = function(now) return not now.vars.plan end,
    tone = { "reflect", "options" },
    effect = function(now) now.vars.plan = true end,
    why  = "You had heard her, and did something about it while there was still time.",
    dana { furious = "...Run that by me again.", upset = "...Say that again. Fine. Yes.", tense = "You'd do that? Then yes. Good grief.", calm = "You'd do that? Then yes, please." },
    next = "end",
  },
  reply "At six. Pete locks the gate on the dot, so don't be late." {
    was  = { "at_six_and_not_a" },
    tone = "curt",
    why  = "She asked when, and you told her off for something that she hasn't done.",
    dana { furious = "I've never been late with a lunch in my life.", upset = "Three hundred lunches, on the bell, every day. I'll manage.", tense = "I run on a bell myself." },
    next = "end",
  },
}

-- How it ends --------------------------------------------------------------

ending "She hangs up" {
  leaves = dana, outcome = "lost", sale = true, scene = "hangs_up",
  aside "A click.",
  sound "hang_up",
  aside "At five a woman from the fry station comes for the wagon, with the money in cash.",
  aside "It's all there. She looks around the office the way you look at a place you've heard about.",
  lesson = "She could have taken the price. She wasn't going to be talked to like that about it.",
}

ending "Paid in two, and thank you" {
  outcome = "delighted", scene = "hangs_up",
  when = function(now)
    return now.vars.plan and now.vars.promise and not now.vars.cut
      and now.visited "sheet" > 0 and now.mood(dana) > 30
  end,
  dana "Thanks for not making me feel stupid. I had that part covered.",
  aside "She comes at ten to six, pays two hundred, and weighs an old caliper in her hand for a while.",
  aside "On Wednesday night, at the fire hall in Millbrook, sixty people go back for more of her pork.",
  aside "In April she is in for tires. 'Top number first,' she says, and puts down a foil pan, still warm.",
}

ending "It was never four-twelve" {
  outcome = "uneasy", sale = 372, scene = "hangs_up",
  when = function(now) return now.vars.cut and now.mood(dana) > -28 end,
  dana { upset = "Three seventy-two, then. If you say so.", tense = "Three seventy-two. Okay. Now I know how it works.", calm = "Three seventy-two, then. Who knew you could ask?", warm = "Three seventy-two, then. You're a soft touch, you know that?" },
  aside "She pays, and passes it on as a tip: at Northside there's forty dollars in saying ouch.",
  aside "By Friday three people have said ouch, all of them very nicely. Pete would like a word.",
  lesson = "Money off, before her question is answered, tells her that the price was never meant.",
}

ending "The wagon comes back" {
  outcome = "kept", scene = "hangs_up",
  when = function(now) return now.vars.plan and now.mood(dana) > 8 end,
  dana { calm = "Okay. See you later, then.", warm = "See you later, then. I'll be the one who smells of smoke." },
  aside "Two hundred that evening, the rest on the first. On Wednesday it carries supper for sixty to Millbrook.",
  aside "In spring the wagon is back. She asks for the top number before she has put down the keys.",
}

ending "Paid, and gone" {
  outcome = "uneasy", scene = "hangs_up",
  when = function(now) return now.mood(dana) > -28 end,
  dana { upset = "I'll be there.", tense = "I'll be there. Bye.", calm = "I'll be there. Bye, now." },
  aside "She pays, to the dollar. Nobody was rude. She can't think of a reason to come back, either.",
  aside "In spring the wagon gets its tires at the place by the overpass.",
}

ending "Talked about in town" {
  outcome = "lost", sale = true, scene = "hangs_up",
  dana { furious = "You'll get your money. Count it twice.", upset = "You'll get your money." },
  aside "And you do, to the dollar. But three hundred children pass her window, and their parents talk to her.",
  aside "By Friday the whole pick-up line knows how they talk to you at Northside.",
  aside "It wasn't quite like that. That's how it gets told.",
}

debrief {
  "She had been told, and she had signed. When did that become important to her, and what made it so?",
  "Which sentence in this call was true and better left unsaid? What would you have said in its place?",
  "Who should name the first sum: she or you? What did it change?",
  "Forty dollars off: what did it say about the rest of the bill?",
  "She makes jokes from start to finish. Which of them were not jokes?",
  "What would have made this call unnecessary?",
}

-- Tests that travel with the level -----------------------------------------

playthrough "Four accurate sentences, and she hangs up" {
  "You knew it could come to this", "I said two-ten or four hundred",
  "You said 'go ahead'", "We told you, you agreed",
  ends = "She hangs up",
}

playthrough "Sympathy, a reminder without blame, a way to pay" {
  "I'm sorry. That's a lot more", "So it's come to twice", "Two hundred, all worked out",
  "Two-ten for pads, four if they'd seized", "I'd have done the same.",
  "So this is the first garage", "When do you need it back?", "So he's had it before",
  "What could you do today", "I never doubted it.", "Next time we call", "Six. And thank you",
  ends = "Paid in two, and thank you",
  knows = { "job", "payday", "heard_two", "walt" },
  mood = { dana = { at_least = 40 } },
}

playthrough "Forty off, and a doubt that was not there before" {
  "I'm sorry. That's a lot more", "So it's come to twice", "Two hundred, all worked out",
  "Let's not fight about it.", "Fair question.", "Nobody here wants your car",
  "Two payments, then.", "I never doubted it.", "Next time we call", "Six, and I'll be here",
  ends = "It was never four-twelve",
}

playthrough "Explaining it well, to somebody who is not listening yet" {
  "Both calipers had seized", "They squeeze the brakes", "With one side new",
  "Two-ten for pads, four if they'd seized", "So we agree that it was", "Nobody here wants your car",
  "Two payments, then.", "I'll put both dates in writing", "Till it's in pieces", "At six. Pete locks",
  ends = "Talked about in town",
}

playthrough "A bad start can be mended" {
  "You knew it could come to this", "Let me start over.", "So it's come to twice", "When does the next money",
  "There were two figures", "I'd have done the same", "I'll keep the old parts out", "Nobody here wants your car",
  "Two payments, then.", "Half this town", "What would you have wanted", "Six, and I'll be here",
  ends = "The wagon comes back",
}

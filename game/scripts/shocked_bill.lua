-- SPDX-License-Identifier: MIT
-- The shocked repair bill: every number was named beforehand, and she heard one.
-- You can be right in every sentence of this call and lose her with the fourth.
encounter "The shocked repair bill" {
  channel  = "phone",
  place    = "Northside Auto, front office",
  backdrop = "garage",
  brief    = [[Dana Whitlock's wagon is ready: front brakes, new calipers on
               both sides, $412. On Monday you told her $210 if it was only the
               pads and around $400 if the calipers had seized. She said go
               ahead, and signed. They had seized. You have just called
               her and read out the total.

               You may split a bill over two months. Pete, who owns the place,
               lets you take up to forty dollars off, and asks about it later.]],
  goal     = "The bill gets paid, and the wagon comes back to you in spring.",
  stake    = { currency = "USD", sale = 412, yearly = 900 },
  vars     = { plan = false, promise = false, cut = false },
  start    = "total",
  lesson   = [[Being right is not the same as keeping her: first the shock, then
               the reminder without a culprit, then a way to pay.]],
}

local dana = customer "Dana Whitlock" {
  pronoun = "she",
  mood    = -10,
  heat    = 40,
  temper  = { sting = 125, soothe = 100, home = 0 },
  takes   = { blame = 130, explain = 60 },
  leaves  = -70,
  look    = { hair = "bob", hair_colour = "grey", skin = 2, glasses = "round" },
  voice   = { pitch = -2, pace = 105 },
}

thought "Here we go. She was told." { stance = "judging" }
thought "The total is right. Let's hear what she says to it." { stance = "neutral" }
thought "That is a bad number to hear on a Tuesday." { stance = "compassionate" }
thought "One of those who only ever hear the low number." { stance = "judging", label = true }

fact "budget"    "She keeps an envelope for each thing. The one for the car held two hundred dollars."
fact "payday"    "The school kitchen pays her on the first of the month."
fact "wednesday" "On Wednesdays she drives to her brother Ray in Millbrook. No bus goes there."
fact "walt"      "Walt did the cars. Since February she does everything, and this is her first garage."
fact "noise"     "The brakes squealed since September. She turned the radio up."
fact "heard_two" "She wrote down the first number, and after that she did not hear the second."

-- The shock ---------------------------------------------------------------

beat "total" {
  note "Before anyone votes: what would each of you say first? Whose turn is it to speak?",
  dana { "Four hundred and twelve dollars?", pause = 1 },
  dana.does { "Behind her a kettle comes to the boil, and nobody takes it off.", sound = "breath" },
  dana.thinks "That's the envelope twice over. I can't. I can't pay that.",

  reply "You knew it could come to this. We talked about it." {
    tone = { "blame", "explain" },
    why  = "It is accurate, and it begins with 'You'. She hears the blame first.",
    dana { furious = "Don't you tell me what I knew.", upset = "Don't tell me what I knew.",
           tense = "We talked about a lot of things." },
    next = "defends",
  },
  reply "I'm sorry. That's a lot more than you were hoping for." {
    tone = { "regret", "validate" },
    why  = "It says what the number does to her. It admits nothing and it costs nothing.",
    dana { tense = "It is. It really is.", calm = "It is, yes. It really is." },
    next = "eases",
  },
  reply "Both calipers had seized, so it's parts and four hours' work." {
    tone = "explain",
    why  = "All true, and a fine answer to a question that she has not asked yet.",
    dana { upset = "I didn't follow a word of that.", tense = "I'm sure it is.", calm = "I'm sure it is." },
    next = "what_for",
  },
  silence {
    seconds = 5, next = "eases",
    why = "A number like that needs a moment. You left it to her.",
    dana "I'm here. I'm looking at it. I wrote it down, and now I'm looking at it.",
  },
}

beat "eases" {
  note "What has she told us without being asked?",
  dana { upset = "I put two hundred aside. Two. That's what there was.",
         tense = "I'd put two hundred aside, you see. In an envelope.",
         calm = "I'd put two hundred aside, you see. In an envelope.", clue = "budget" },
  dana.does { "She is counting something that she has counted before.", sound = "paper" },
  dana.thinks "Don't you cry on the phone to a garage, Dana.",

  reply "So it's come to twice what you had ready." {
    tone = "reflect",
    why  = "Her sum, said aloud by somebody else. Now she need not argue for it.",
    dana "Twice. I did the sum while you were talking.",
    next = "envelope",
  },
  reply "We can split it. Half today, half later." {
    tone = "options",
    why  = "The right offer, ten minutes early: she is still at the number.",
    dana { upset = "Half of it is the whole envelope. Did you hear me?",
           tense = "Half of it is the whole envelope, and a bit.",
           calm = "Half of it's still the whole envelope. But go on." },
    next = "gap",
  },
  reply "Two-ten was for pads. Pads alone wouldn't have held." {
    tone = { "correct", "explain" },
    why  = "She told you about her money, and you answered about your estimate.",
    dana { upset = "I heard 'pads'. I must have missed the part where it doubles.",
           tense = "I heard you say pads.", calm = "I did hear you say pads." },
    next = "range",
  },
  reply "What was the two hundred meant to cover?" {
    tone = "ask", learns = "budget",
    why  = "A plain question about her side of it. Most calls like this never hold one.",
    dana "The car. Whatever the car wanted this fall.",
    next = "envelope",
  },
}

beat "defends" {
  dana { furious = "I know what I heard! I heard two hundred!",
         upset = "I know what I heard. I heard two hundred.",
         tense = "What we talked about was two hundred. That's what I heard." },
  dana.does "Her voice has gone flat and careful, as if she were reading to a stranger.",
  dana.thinks "They think I'm trying to wriggle out. I never wriggled out of a bill in my life.",

  reply "Then I didn't say the second number so that it stuck." {
    tone = "own",
    why  = "You own how it was said, not what it costs. That is true as well, and easier to hear.",
    dana { upset = "No. You did not.", tense = "Well. It didn't stick.", calm = "Well. It didn't stick." },
    next = "eases",
  },
  reply "I said two-ten or four hundred, both in the same breath." {
    tone = "correct",
    why  = "You may well have. She cannot agree without calling herself a liar.",
    dana { upset = "Then it was a very long breath.", tense = "It went by pretty fast, then." },
    next = "who_said",
  },
  reply "You heard the low one. That's the one people want to hear." {
    tone = { "judge", "explain" },
    why  = "A fair remark about people in general. To her it is about her.",
    dana { furious = "People! I'm 'people' now?", upset = "So now I'm 'people'.", tense = "Is that right." },
    next = "who_said",
  },
  reply "Can I start over? That's a horrible number to hear." {
    tone = { "validate", "commiserate" },
    why  = "Going back is allowed. Few things cool a call as fast as saying so.",
    dana { upset = "Yes. It is. Start over.", tense = "It is. Yes. All right.", calm = "It is. All right." },
    next = "eases",
  },
}

beat "what_for" {
  dana { upset = "I don't know what a caliper is. I know what two hundred dollars is.",
         tense = "I don't know what a caliper is. I know what two hundred dollars is.",
         calm = "I'll be frank, I don't know what a caliper is. I know what two hundred dollars is." },
  dana.does { "She keeps moving a cup about the table, and doesn't drink.", sound = "cup" },
  dana.thinks "Walt would say, show me the old ones. And they'd show him.",

  reply "Four hundred isn't high for that. Ask at the dealer's." {
    tone = "minimise",
    why  = "A comparison that only helps someone who has four hundred.",
    dana { furious = "I'm not asking the dealer. I'm asking you!", upset = "I'm not asking the dealer. I'm asking you.",
           tense = "It's high from where I'm sitting." },
    next = "necessary",
  },
  reply "That's fair. What was that two hundred meant to do?" {
    tone = { "validate", "ask" }, learns = "budget",
    why  = "You left your subject for hers.",
    dana "See me through to spring. That was the idea.",
    next = "envelope",
  },
  reply "They squeeze the brakes shut. Yours had rusted half open." {
    tone = "explain",
    why  = "Short and clear, and about metal. The two hundred dollars are still on the table.",
    dana { upset = "Fine. They squeeze.", tense = "All right. They squeeze.", calm = "All right. That I can picture." },
    next = "necessary",
  },
  reply "It's all on the sheet we gave you on Monday, line by line." {
    tone = { "curt", "correct" },
    why  = "Pointing at paper tells her the talk is over.",
    dana { upset = "I'm not talking to a sheet. I'm talking to you.", tense = "I'm not talking to the sheet." },
    next = "who_said",
  },
}

-- The quarrel about who said what ------------------------------------------

beat "who_said" {
  dana { furious = "And who said four hundred? Because nobody said it to me!",
         upset = "And who said four hundred? Because nobody said it to me.",
         tense = "Nobody said four hundred to me. Four hundred I'd have remembered.",
         calm = "See, I don't think anyone said four hundred. I'd have remembered four hundred." },
  dana.does { "It hits the table hard, whatever it is.", sound = "cup" },
  dana.thinks "I'd have remembered that. Wouldn't I?",

  reply "I said it at the counter, with the compressor going." {
    tone = { "own", "explain" },
    why  = "You say how it could get lost, with nobody's fault in it but the compressor's.",
    dana { upset = "There was a racket. I'll give you that.", tense = "There was a racket, that's so.",
           calm = "That thing! I couldn't hear myself think." },
    next = "sheet",
  },
  reply "You said 'go ahead'. I wrote it down, with the time." {
    tone = { "blame", "explain" },
    why  = "A good clerk's answer. You have turned a shock into a trial.",
    dana { furious = "With the time! Well!", upset = "With the time. My, my.", tense = "With the time." },
    next = "dug_in",
  },
  reply "There's a sheet with both on it. Would it help to look?" {
    tone = "invite",
    why  = "You let the paper say it, and you let her be the one who reads it.",
    dana { upset = "I'll look. You can be sure I'll look.", tense = "I can look. I don't mind looking." },
    next = "sheet",
  },
  reply "I'm not going to argue about what was said." {
    tone = { "curt", "judge" },
    why  = "It sounds grown-up. It tells her that she is the one who is arguing.",
    dana { furious = "Who's arguing? I'm asking!", upset = "I'm not arguing. I'm asking.", tense = "I wasn't arguing. I was asking." },
    next = "dug_in",
  },
}

beat "dug_in" {
  note "Stop here. Nothing untrue has been said. What is she defending?",
  dana { furious = "So I'm a liar. Say it. Go on.", upset = "So I'm making it up. Is that what you've got down?",
         tense = "So I'm making it up, am I?", calm = "So it's me, you're saying." },
  dana.does "Nothing on the line now but the kettle, ticking as it cools.",
  dana.thinks "Put it down. Put the phone down and let them keep it.",

  reply "You were told, you agreed, and the work is done." {
    tone = { "blame", "curt" },
    why  = "Three facts, each of them right. This is what being right sounds like from her side.",
    dana { furious = "I see.", upset = "I see.", tense = "I see. Well, that's me told." },
    next = "gap",
  },
  reply "No. And I'm sorry that I made it sound that way." {
    tone = { "own", "regret" },
    why  = "An apology for your tone costs nothing of the bill.",
    dana { upset = "You did make it sound that way.", tense = "You did, a bit.", calm = "You did, a bit. All right." },
    next = "gap",
  },
  reply "Nobody says that. I'd only say you misheard." {
    tone = { "correct", "minimise" },
    why  = "It is meant as a way out for her. It is still you, telling her what she heard.",
    dana { furious = "Only!", upset = "Only. I see.", tense = "Only misheard. I see." },
    next = "gap",
  },
  silence {
    seconds = 6, next = "gap",
    why = "There was nothing left to win, and you did not try to.",
    dana { furious = "...No. I thought not.", upset = "...Nothing to say to that. Well.", tense = "...No. I don't suppose you meant it so." },
  },
}

-- What it was for ----------------------------------------------------------

beat "necessary" {
  dana { furious = "And did all of it need doing, or did it just get done?",
         upset = "And did all that need doing? Or did it just get done?",
         tense = "And it all needed doing? Both sides?",
         calm = "And it did need both sides? I'm only asking." },
  dana.does { "She has found a pen, and works it like a switch.", sound = "pen" },
  dana.thinks "A woman alone with a car. They see you coming. Everybody says it.",

  reply "How long had it been squealing, do you remember?" {
    tone = "ask",
    why  = "It lets her tell the story from its beginning. The beginning is not the bill.",
    dana "Since September. Since the week that school went back.",
    next = "noise",
  },
  reply "We don't do work here that isn't needed." {
    tone = { "curt", "correct" },
    why  = "You answered an accusation that she took care not to make.",
    dana { upset = "I didn't say you did. You did.", tense = "I didn't say you did." },
    next = "range",
  },
  reply "With one side new it would pull you into the ditch." {
    tone = "explain",
    why  = "One reason, one picture, no parts list.",
    dana { upset = "Then it's both. Fine.", tense = "Well. I don't want the ditch.", calm = "Well. Nobody wants the ditch." },
    next = "range",
  },
  reply "The old ones are on the bench, if you want to see them." {
    tone = "invite", id = "bench",
    why  = "Nothing is hidden, and she may look. Most people never need to, once they may.",
    dana { "That's what Walt used to say. Show me the old ones.", clue = "walt" },
    next = "range",
  },
}

beat "noise" {
  dana { "I turned the radio up. That's what I did about it.", clue = "noise" },
  dana.does { "She laughs, and there is no fun in it.", sound = "laugh" },
  dana.thinks "Go on. Everyone who ever held a wrench is about to say it.",

  reply "Brakes aren't really a thing to wait with, though." {
    tone = "patronise",
    why  = "She has driven on them for six weeks. She is the last to need telling.",
    dana { furious = "No! Really?", upset = "No. Really?", tense = "No. So I gather." },
    next = "range",
  },
  reply "Back in September it might have been just the pads." {
    tone = { "blame", "explain" },
    why  = "True, and of no use to anyone today.",
    dana { furious = "Don't you think I know that!", upset = "Don't you think I know that?", tense = "Yes. I'd worked that out." },
    next = "range",
  },
  reply "Was it the money that made you wait?" {
    tone = { "ask", "reflect" }, learns = "noise",
    why  = "A direct question, kindly put. She has been waiting for someone to be that plain.",
    dana "It's always the money. And Walt wasn't there to nag.",
    next = "range",
  },
  reply "Everybody's got a radio for that. I have." {
    tone = { "lighten", "commiserate" },
    why  = "You joined her, instead of looking down from the dry.",
    dana { upset = "Do you. Hm.", tense = "Well, then you know.", calm = "Ha! Does yours go loud enough?" },
    next = "range",
  },
}

beat "envelope" {
  dana { upset = "An envelope for the car, one for heat, one for food, one for Ray. That's how it's done.",
         tense = "I have an envelope for everything. The car, the heat, food, Ray. That's how I do it.",
         calm = "I have an envelope for everything. The car, the heat, food, Ray. That's how I do it.", clue = "budget" },
  dana.does "She goes slowly, naming them. This is something that she is good at.",
  dana.thinks "They shouldn't think I'm careless. I'm a lot of things. I'm not careless.",

  reply "When does the car one fill up again?" {
    tone = "ask", learns = "payday",
    why  = "You spoke in her own terms, and found out the one date that matters.",
    dana { "On the first. The school kitchen pays on the first.", clue = "payday" },
    next = "range",
  },
  reply "I did say that it might be four hundred, though." {
    tone = "correct",
    why  = "The 'though' wipes out everything that she has just told you.",
    dana { upset = "Did you.", tense = "Did you, now.", calm = "Did you? I don't know." },
    next = { { "who_said", when = function(now) return now.turn < 5 end }, "range" },
  },
  reply "That's careful. And then I call you up with this." {
    tone = "validate",
    why  = "Care is what she is proud of, and you saw it.",
    dana { upset = "Yes. And then you call.", tense = "Well. Somebody had to call.", calm = "You don't make the prices." },
    next = "range",
  },
  reply "Envelopes! My grandmother did it just that way." {
    tone = "patronise",
    why  = "Warmly meant. She is sixty-one, and somebody has just called her quaint.",
    dana { upset = "I'm not your grandmother.", tense = "Did she. How nice.", calm = "Well, I'm not quite a grandmother yet." },
    next = "range",
  },
}

-- The reminder ------------------------------------------------------------

beat "range" {
  note "The reminder has to come. Listen for the sentence that has no culprit in it.",
  dana { furious = "Then tell me how two hundred turns into four hundred in one day!",
         upset = "Then explain it to me. How does two hundred turn into four in one day?",
         tense = "What I don't see is how two hundred turns into four, in one day.",
         calm = "But tell me. How does two hundred get to be four, in one day?" },
  dana.does { "She is ready to write the answer down.", sound = "pen" },
  dana.thinks "I wrote 'two hundred' down. I remember writing it. I don't remember what came after.",

  reply "Two-ten for pads, four if they'd seized. The rust decided." {
    tone = { "impersonal", "explain" },
    why  = "Both figures, in order, and the only one to blame is the rust.",
    dana { upset = "The rust. Well, it never asked me.", tense = "The rust decided.", calm = "The rust decided. Of course it did." },
    next = "sheet",
  },
  reply "It was two to four from the start. I was clear on that." {
    tone = "correct",
    why  = "Being clear is not something that the speaker gets to decide.",
    dana { furious = "Clear to you!", upset = "Clear to you.", tense = "Clear to you, perhaps." },
    next = "sheet",
  },
  reply "Let's leave that. I can take forty off, here and now." {
    tone = "options",
    effect = function(now) now.vars.cut = true end,
    why  = "Generous, and it skips the question. A price that gives way at once looks like a price that was made up.",
    dana { upset = "Forty.", tense = "Forty. Just like that?", calm = "Forty? Just like that?" },
    next = "knock",
  },
  reply "There were two numbers. Anyone keeps hold of the low one." {
    tone = { "impersonal", "commiserate" },
    why  = "The reminder is in it, and no one stands accused.",
    dana { upset = "Two numbers. So you keep telling me.", tense = "...There were two numbers?",
           calm = "Two numbers. Hm." },
    next = "sheet",
  },
}

beat "sheet" {
  dana "Wait. I have your sheet. It'll be in the drawer with the menus.",
  dana.does { "A drawer sticks, then gives. Paper is unfolded, and unfolded again.", sound = "drawer" },
  dana { "'Pads, 210. If calipers seized, around 400.' ... And there's my name.", pause = 2 },
  dana.thinks "Oh, you silly woman. Please don't say it. Please just don't say it.",

  reply "Right. So it's all there in writing, then." {
    tone = { "correct", "curt" },
    why  = "She has just won your case for you. It did not need a closing speech.",
    dana { furious = "I can read!", upset = "Yes. I can read.", tense = "Yes. I can see that. Thank you." },
    next = "gap",
  },
  reply "I'd have done the same. It happens at this counter all day." {
    tone = { "validate", "commiserate" }, learns = "heard_two",
    why  = "She may be wrong without being a fool. That is all that she was afraid of.",
    dana { upset = "Well. I don't, as a rule.", tense = "I wrote down the first one and stopped listening. There.",
           calm = "I wrote down the first one and stopped listening. Isn't that silly.", clue = "heard_two" },
    next = "walt",
  },
  reply "I should have called at noon, when we knew which it was." {
    tone = "own",
    why  = "It is no part of the bill, and it is true: a call at noon would have spared her this one.",
    dana { upset = "Yes. You should have.", tense = "Yes. That would have been something.",
           calm = "That would've been kind. I'd have said yes, you know." },
    next = "walt",
  },
  silence {
    seconds = 6, next = "walt", learns = "heard_two",
    why = "She sees it. You let her be the one to say so.",
    dana { upset = "I wrote the two hundred down and never heard the rest. All right? There.",
           tense = "I wrote the two hundred down, and then I never heard the rest.",
           calm = "I wrote down the two hundred, and I never heard the rest. Well.", clue = "heard_two" },
  },
}

beat "walt" {
  when = function(now) return now.turn < 6 end, otherwise = "gap",
  dana { upset = "My husband did the cars. I'd never called a garage before this year.",
         tense = "My husband did the cars. I never called a garage in my life till this year.",
         calm = "Walt did the cars, my husband. I never called a garage in my life till this year.", clue = "walt" },
  dana.does { "She is folding the sheet up small. You can hear each fold.", sound = "paper" },
  dana.thinks "He'd have asked. 'And what's the other number?' He always asked for the other number.",

  reply "That's a lot to take on. How long has it been?" {
    tone = { "commiserate", "ask" }, learns = "walt",
    why  = "Ten seconds that have nothing to do with the bill, and everything to do with the call.",
    dana { tense = "February.", calm = "February. It still smells of his peppermints, that wagon." },
    next = "gap",
  },
  reply "Well, now you know how it works with us." {
    tone = "patronise",
    why  = "Cheerful, and it puts her back on the school bench.",
    dana { upset = "Yes. I'm learning all sorts.", tense = "Now I know.", calm = "Now I know, yes." },
    next = "gap",
  },
  reply "Shall I keep the old parts out, so you can see them?" {
    when = function(now) return now.said "bench" == 0 end,
    tone = { "invite", "reflect" }, learns = "walt",
    why  = "What Walt would have asked for, offered without being asked.",
    dana { upset = "You can show them to me, yes.", tense = "He would have wanted to see them. Yes.",
           calm = "He'd have taken them home in a bag. Yes. Do." },
    next = "gap",
  },
  reply "I see. So, to come back to the four-twelve." {
    tone = "curt",
    why  = "You are busy, and it is half past four. She hears a door.",
    dana { upset = "Yes. God forbid.", tense = "Yes. Of course. The four-twelve.", calm = "Yes. Of course. The four-twelve." },
    next = "gap",
  },
}

-- A way to pay -------------------------------------------------------------

beat "gap" {
  dana { furious = "And if I haven't got it? Then you keep my car, is that it?",
         upset = "And if I haven't got it? You keep the car?",
         tense = "So what happens if somebody hasn't got it? You keep the car?",
         calm = "I have to ask. If I can't do it all at once, do you keep the car?" },
  dana.does "She says it lightly, as people do when they ask the doctor something.",
  dana.thinks "Tomorrow's Wednesday. He'll be sitting where he can see the door.",

  reply "Nobody here wants your car. We'll find a way." {
    tone = "reassure",
    why  = "It takes away the worst of it in five words. The way itself must follow soon.",
    dana { upset = "I'd like to hear it, then.", tense = "All right.", calm = "Thank you. All right." },
    next = "pay",
  },
  reply "Let's cross that bridge if we come to it." {
    tone = "minimise",
    why  = "A saying is what people say when they would rather not answer.",
    dana { furious = "I'm on it! I'm standing on the bridge!", upset = "I'm on it. I am standing on the bridge.",
           tense = "I'm standing on it.", calm = "I'm kind of standing on it, dear." },
    next = { { "pete", when = function(now) return now.mood(dana) < -20 end }, "pay" },
  },
  reply "When do you need it back?" {
    tone = "ask",
    why  = "Behind the money there is always what the money is for.",
    dana { upset = "When do I need it. Now. That's when.", tense = "When? Soon.", calm = "Soon, is the trouble." },
    next = "wednesday",
  },
  reply "It stays till it's settled. That goes for everyone." {
    tone = "policy",
    why  = "It is the rule, and it is the same for all. She had asked about one car.",
    dana { furious = "Everyone! Well, that's a comfort.", upset = "Everyone. Well, that's a comfort to everyone.",
           tense = "For everyone. I see.", calm = "Everyone. Yes, I see." },
    next = { { "pete", when = function(now) return now.mood(dana) < -20 end }, "pay" },
  },
}

beat "pete" {
  dana { furious = "Get me Pete. I want Pete.", upset = "Is Pete there? I'd sooner talk to Pete.",
         tense = "Is Pete there? I'd sooner talk to Pete." },
  dana.does { "She has stood up to say it.", sound = "chair" },
  dana.thinks "Pete shook hands with Walt. Pete won't talk to me like this.",

  reply "Pete's going to tell you the same, I'm afraid." {
    tone = { "curt", "correct" },
    why  = "Most likely so. What she wanted from Pete was not another price.",
    dana { furious = "Then never mind Pete!", upset = "Then never mind Pete.", tense = "I'm sure he is. Then never mind Pete." },
    next = "cold_close",
  },
  reply "He's under a truck. I'd like to put it right myself." {
    tone = { "own", "commit" },
    why  = "You did not hide behind him, and you did not pretend that there was nothing to put right.",
    dana { furious = "Would you. Then start.", upset = "Would you. Well, go on, then.", tense = "Well. Go on, then." },
    next = "pay",
  },
  reply "I'm sorry that you feel you need to talk to Pete." {
    tone = "pseudo_apology",
    why  = "It has 'sorry' in it, and it is sorry about her.",
    dana { furious = "That I feel. Lord. Never mind Pete!", upset = "That I feel. I see. Never mind Pete.", tense = "That I feel. No. Never mind Pete." },
    next = "cold_close",
  },
  reply "I'll get him. Tell me what you need, so you say it once?" {
    tone = { "validate", "ask" }, learns = "wednesday",
    why  = "She may have what she asks for. So she need not shout for it.",
    dana { "Tell him I need my car tomorrow. I have a brother in Millbrook, and no bus.", clue = "wednesday" },
    dana { upset = "...Oh, leave Pete. He's no better at it than you.", tense = "...Oh, leave Pete where he is." },
    next = "pay",
  },
}

beat "wednesday" {
  dana { upset = "Tomorrow. Wednesdays I drive to my brother, in Millbrook. There is no bus to Millbrook.",
         tense = "It's tomorrow. Wednesdays I drive to my brother, in Millbrook. There's no bus.",
         calm = "Tomorrow, really. Wednesdays I drive out to my brother in Millbrook. There's no bus.",
         clue = "wednesday" },
  dana.does "A clock behind her strikes the half hour, a little late.",
  dana.thinks "If I don't come he won't eat. They told me so. They were nice about it.",

  reply "It can be out front by eight, if it's paid tonight." {
    tone = "limit", learns = "wednesday",
    why  = "Honest and useful, up to the 'if'.",
    dana { upset = "If.", tense = "If. Yes.", calm = "Well. It's the 'if' that we're talking about, isn't it." },
    next = "pay",
  },
  reply "He'll be watching out for you, then." {
    tone = "reflect", learns = "wednesday",
    why  = "You saw the man at the door. Now there are two of you who want that car on the road.",
    dana { upset = "By the door. In his coat, from ten o'clock.", tense = "By the door. In his coat. From ten o'clock on.",
           calm = "By the door, in his coat, from ten o'clock on. The nurses have given up." },
    next = "pay",
  },
  reply "Would a friend run you over there, just this once?" {
    tone = { "minimise", "ask" }, learns = "wednesday",
    why  = "Sensible. She thought of it in June, and has used it up.",
    dana { upset = "I've been through my friends. He's been there since June.",
           tense = "I've been through my friends. It's every week.",
           calm = "They've been good. I've about used them up." },
    next = "pay",
  },
  reply "Then let's see that you're in Millbrook tomorrow." {
    tone = "commit", learns = "wednesday",
    why  = "You took her Wednesday for your problem. The money will be easier from here.",
    dana { upset = "I'd like to know how.", tense = "I'd be glad of that.", calm = "I'd be so glad of that." },
    next = "pay",
  },
}

beat "pay" {
  note "Who should name the first sum, she or we? Ask the room before you go on.",
  dana { furious = "So? I have two hundred dollars. Talk.",
         upset = "So what do you suggest? I have two hundred dollars.",
         tense = "I've got two hundred. What do people do?",
         calm = "So how do people do it, when it's like this?" },
  dana.does "She waits. She isn't going to ask twice.",
  dana.thinks "Let them offer. If they offer it, it isn't begging.",

  reply "Most people just put it on a card." {
    tone = "minimise",
    why  = "It answers what people do. It also tells her that she is not one of them.",
    dana { furious = "I cut mine up!", upset = "I cut mine up in March.", tense = "I cut mine up, in March.", calm = "I cut mine up in March, I'm afraid." },
    next = "short",
  },
  reply "What could you do today without going short?" {
    tone = { "ask", "invite" }, learns = "payday",
    effect = function(now) now.vars.plan = true end,
    why  = "She names the sum. A plan of her own is one that she will keep.",
    dana { upset = "The two hundred. The rest on the first. I've never missed a first.",
           tense = "The two hundred. And the rest on the first, if you'd have it.",
           calm = "The two hundred, easily. And the rest on the first, when I'm paid.", clue = "payday" },
    next = "charity",
  },
  reply "Would two payments help? Two hundred now, the rest on the first." {
    tone = "options",
    effect = function(now) now.vars.plan = true end,
    why  = "Concrete, with a date in it, and asked instead of told.",
    dana { upset = "The two hundred now. I could do that.", tense = "That I could do. Yes.", calm = "Oh. That would help. Yes." },
    next = "charity",
  },
  reply "I'll knock off forty. Three seventy-two, and we're done." {
    when = function(now) return not now.vars.cut end,
    tone = "options",
    effect = function(now) now.vars.cut = true end,
    why  = "You gave away forty dollars, and she still has only two hundred.",
    dana { upset = "So it was four-twelve for whoever keeps quiet.",
           tense = "Then it wasn't really four-twelve, was it?",
           calm = "That's kind. But then what was the forty for?" },
    next = "short",
  },
}

beat "knock" {
  dana { furious = "So it was four-twelve for people who keep their mouths shut.",
         upset = "So it wasn't four-twelve. It was four-twelve for people who don't complain.",
         tense = "Then it wasn't really four-twelve, was it? What else is in there?",
         calm = "That's kind. But then what was the forty for, if it can just come off?" },
  dana.does { "The pen again. She is drawing a line under something.", sound = "pen" },
  dana.thinks "What else would have come off, if I'd known how to ask? Walt would have known.",

  reply "Would you rather I put it back on?" {
    tone = "retaliate",
    why  = "A joke, nearly. She was not ready for nearly.",
    dana { furious = "I'd rather it had been right.", upset = "I'd rather it had been right.", tense = "I'd rather it had been right to begin with.",
           calm = "I'd rather it had been right to begin with." },
    next = "gap",
  },
  reply "A fair question. It's a favor, the price is the price." {
    tone = { "validate", "explain" },
    why  = "Honest about what it was. The doubt is smaller now, but it was you who planted it.",
    dana { upset = "A favor. I see.", tense = "A favor. Well, thank you.", calm = "I see. Well, thank you for the favor." },
    next = "gap",
  },
  reply "I just wanted to do something for you." {
    tone = { "excuse", "reassure" },
    why  = "No doubt you did. Now she is to look after your feelings, too.",
    dana { upset = "You might have asked me what.", tense = "You might have asked what would help.", calm = "I know. I know you did." },
    next = "gap",
  },
}

beat "short" {
  dana { furious = "And I'm still short! Two hundred. That's what there is.",
         upset = "And I'm still short. There's two hundred here, and that's it.",
         tense = "So I'm still short. There's two hundred in an envelope here, and that's all there is.",
         calm = "So I'm still short, you see. There's the two hundred, and that's all there is." },
  dana.does "A tap drips on the other side. You both listen to it.",
  dana.thinks "There's the heat envelope. It's only October. There's blankets.",

  reply "What would make it work for you?" {
    tone = "ask", learns = "payday",
    effect = function(now) now.vars.plan = true end,
    why  = "Seven words that hand her the pen.",
    dana { "If I bring the two hundred today, and the rest on the first. When the school pays me.", clue = "payday" },
    next = "charity",
  },
  reply "There's a place on Route 9 that does payday advances." {
    tone = "excuse",
    why  = "You have sent her to the one shop in town that is sure to make it worse.",
    dana { upset = "I know what they do on Route 9.", tense = "I know that place. I know what they charge.", calm = "I don't think so. No." },
    next = "cold_close",
  },
  reply "Two hundred today, then, and the rest on the first?" {
    tone = "options",
    effect = function(now) now.vars.plan = true end,
    why  = "Her own figure, and a date.",
    dana { upset = "I could do that.", tense = "That I could do.", calm = "That I could do, yes." },
    next = "charity",
  },
  reply "I can hold it here till you have the rest. No storage fee." {
    when = function(now) return not now.knows "wednesday" end,
    tone = { "limit", "reassure" },
    why  = "A fair offer, if it did not leave her without a car tomorrow.",
    dana { upset = "And I fly to Millbrook, do I? My brother's there. Tomorrow.",
           tense = "I need it tomorrow. My brother's in Millbrook, there's no bus.",
           calm = "It's kind. But I need it tomorrow, for my brother in Millbrook.", clue = "wednesday" },
    next = "cold_close",
  },
}

beat "cold_close" {
  dana { furious = "Forget it. I'll pay your bill. I'll get it somewhere.",
         upset = "Then I'll pay it. I'll get it from somewhere.",
         tense = "Well. Then I'll have to get it from somewhere.",
         calm = "Well. I'll just have to get it from somewhere." },
  dana.does { "A purse snaps open, and shut. She is collecting herself.", sound = "keys" },
  dana.thinks "Carol will lend it. And all of Hollis Street will know by Friday.",

  reply "I'm sorry. This isn't the call you needed today." {
    tone = { "validate", "regret" },
    why  = "It pays for nothing, and she will remember that somebody said it.",
    dana { furious = "No. It isn't.", upset = "No. It is not.", tense = "No. It wasn't.", calm = "No. But you're not the worst." },
    next = "leaving",
  },
  reply "That's fine. We're here till six." {
    tone = "curt",
    why  = "The bill is as good as paid, and that is the last you will see of her.",
    dana { upset = "I'm sure you are.", tense = "Till six. Yes.", calm = "Till six. Yes." },
    next = "end",
  },
  reply "Wait. Don't go borrowing for this. Let me split it in two." {
    tone = "options",
    effect = function(now) now.vars.plan = true end,
    why  = "Late, and you stopped her at the door. That counts.",
    dana { furious = "Now you say that.", upset = "You might have said that before.", tense = "You can do that? Half and half?",
           calm = "Oh. Could you do that?" },
    next = "charity",
  },
  reply "From somewhere?" {
    tone = "reflect",
    why  = "Two of her own words. She had not meant anyone to hear them.",
    dana { upset = "From a friend. Who'll lend it, and tell the street.", tense = "A friend. She'll lend it, and she'll tell the whole street.",
           calm = "A friend. She'll lend it, and she'll tell the whole street." },
    next = "leaving",
  },
}

-- Letting her keep her head up ----------------------------------------------

beat "charity" {
  note "She has her plan. What is she still asking for?",
  dana { furious = "I pay what I owe! Write that down somewhere!",
         upset = "I pay what I owe. You can write that down somewhere.",
         tense = "I pay my bills, you know. I don't want you thinking otherwise.",
         calm = "I'd like you to know that I pay my bills. I always have.",
         warm = "You should know I pay my bills. Walt used to say I pay them before they're printed." },
  dana.does "Her chin has gone up. You can hear that on a telephone.",
  dana.thinks "Now comes the nice voice. The one for people who can't manage.",

  reply "Oh, absolutely, no worries, it happens to the best of us!" {
    tone = "fake_cheer",
    why  = "There it was, the voice that she was waiting for.",
    dana { furious = "I'm sure it does.", upset = "I'm sure it does.", tense = "Does it. Well.", calm = "Yes. Well. It does seem to." },
    next = "next_time",
  },
  reply "I never doubted it." {
    tone = "validate",
    why  = "Four words, and the one thing that she needed to hear.",
    dana { upset = "It sounded like it.", tense = "Good. Well.", calm = "Well. Good.", warm = "Bless you. Good." },
    next = "next_time",
  },
  reply "I'll put both dates in writing, so they're there for us both." {
    tone = { "limit", "explain" },
    why  = "Firm and even-handed. It only stings if the talk so far has.",
    dana { furious = "In case I forget again.", upset = "In case I mishear those as well.", tense = "So I don't forget again, you mean.",
           calm = "In writing is good. I'll read the whole of it, this time." },
    next = "next_time",
  },
  reply "Half this town pays us in two, come October." {
    tone = { "reassure", "lighten" },
    why  = "You made it ordinary. Ordinary is what she wanted to be.",
    dana { upset = "Is that so.", tense = "Is that so? Well.", calm = "It's the heating and the tires. It's always October." },
    next = "next_time",
  },
}

beat "next_time" {
  dana { furious = "And next time? I'm to guess which number you mean?",
         upset = "And next time? Do I get to guess which number it is?",
         tense = "And next time? How am I to know which number it's going to be?",
         calm = "How do I do it next time, so I don't get such a fright?",
         warm = "Now tell me how I do it next time, so I don't die of fright." },
  dana.does { "She has drunk a mouthful, at last, of whatever it was.", sound = "cup" },
  dana.thinks "If there is a next time. There's that place by the overpass.",

  reply "What would you have wanted from us on Monday?" {
    tone = "ask", id = "monday",
    why  = "She knows the answer, and it is cheap.",
    dana { upset = "One call. When you knew. Is that so much?", tense = "A call. When you knew which it was.",
           calm = "Just a call. When you knew which it was. I'd have said yes, you know." },
    next = "leaving",
  },
  reply "Till it's in pieces, nobody knows. It's cars, I'm afraid." {
    tone = "excuse",
    why  = "So it is. She had asked what you would do, and not what cars do.",
    dana { upset = "It's always something else, isn't it.", tense = "It's cars. Yes.", calm = "No. I suppose nobody does." },
    next = "leaving",
  },
  reply "Ask for the top figure first. It saves a lot of upset." {
    tone = "patronise",
    why  = "Good advice, to somebody who has just kicked herself for exactly that.",
    dana { furious = "I'll make a note.", upset = "I'll make a note of that.", tense = "Yes. I'd got that far myself.", calm = "Yes. I'd got that far by myself." },
    next = "leaving",
  },
  reply "Next time I call you before we go past the low one." {
    tone = { "own", "commit" },
    effect = function(now) now.vars.promise = true end,
    why  = "Something changes because of her. That is what makes a bad call worth having made.",
    dana { upset = "I'll believe it when it rings.", tense = "That would do it.", calm = "Yes. That would do it, exactly." },
    next = "leaving",
  },
}

beat "leaving" {
  dana { furious = "When do you close.", upset = "What time do you close.", tense = "What time do you close?",
         calm = "All right. What time do you close today?", warm = "All right, then. How late are you there?" },
  dana.does { "An arm is looking for its sleeve.", sound = "keys" },
  dana.thinks { "Get the coat. Get the envelope. Say something, Dana, or don't." },

  reply "Six. And thank you for bearing with me through that." {
    tone = "thank",
    why  = "She did bear with you. It is pleasant to have that noticed.",
    dana { upset = "Hm.", tense = "Well. Same to you.", calm = "Well. You bore with me, too.", warm = "Oh, go on. You did the bearing." },
    next = "end",
  },
  reply "At six, and not a minute after. Pete locks the gate on the dot." {
    tone = "curt",
    why  = "A fact, with a fence round it.",
    dana { upset = "On the dot. Naturally.", tense = "I'll be there before.", calm = "I'd better find my shoes, then." },
    next = "end",
  },
  reply "Please don't borrow. Bring two hundred; the rest on the first." {
    when = function(now) return not now.vars.plan end,
    tone = { "reflect", "options" },
    effect = function(now) now.vars.plan = true end,
    why  = "You had heard her, and you did something about it. It is never too late for that one.",
    dana { furious = "...You could have said.", upset = "...You can do that? You might have said so.",
           tense = "You can do that? Then yes.", calm = "You can do that? Oh. Then yes, please." },
    next = "end",
  },
  reply "At six, and I'll be here. Ring at the side if it's dark." {
    tone = "commit",
    why  = "A small thing, and it is you who will be there.",
    dana { upset = "I know where the side is.", tense = "At the side. Right.", calm = "At the side. I will." },
    next = "end",
  },
  reply "Six. And about that call, when we know: it's a promise." {
    when = function(now) return now.said "monday" > 0 end,
    tone = "commit",
    effect = function(now) now.vars.promise = true end,
    why  = "You asked her what she wanted, and then you gave her that.",
    dana { upset = "We'll see.", tense = "I'll hold you to it.", calm = "I'll hold you to that. I've got it in writing, here, on the envelope." },
    next = "end",
  },
}

-- How it ends --------------------------------------------------------------

ending "She hangs up" {
  leaves = dana, outcome = "lost",
  aside "A click.",
  sound "hang_up",
  aside "On Thursday her friend Carol comes for the wagon, with the money in an envelope.",
  aside "Not one dollar is missing. Carol does not say good day.",
  lesson = "Every sentence was accurate. Not one of them was for her.",
}

ending "Paid in two, and thank you" {
  outcome = "delighted",
  when = function(now)
    return now.vars.plan and now.vars.promise and not now.vars.cut
      and now.visited "sheet" > 0 and now.mood(dana) > 30
  end,
  dana "Thank you for not making me feel stupid. I'd about done that already.",
  aside "She comes at ten to six, with two hundred dollars and a tin of something with oats.",
  aside "On Wednesday, in Millbrook, a man in a coat sees a blue wagon turn in at ten.",
  aside "In April she is back, for the tires. She has brought her friend Carol, who has a van.",
}

ending "It was never four-twelve" {
  outcome = "uneasy",
  when = function(now) return now.vars.cut and now.mood(dana) > -28 end,
  dana { tense = "Three seventy-two, then. This time.", calm = "Three seventy-two, then. So that's how it's done.", warm = "Three seventy-two, then. You're too soft for this, you know." },
  aside "She pays. In the school kitchen she passes it on: complain at Northside, it takes forty off.",
  aside "On Friday Pete asks why three people have complained this week, all of them so politely.",
  lesson = "A discount is not sympathy: given before the question is answered, it says that the price was never meant.",
}

ending "The wagon comes back" {
  outcome = "kept",
  when = function(now) return now.vars.plan and now.mood(dana) > 8 end,
  dana { calm = "All right. Till later, then. And the rest on the first.", warm = "Till later, then. And the rest on the first. You'll see." },
  aside "Two hundred that evening; the rest on the first, at nine in the morning.",
  aside "In spring the wagon is back. What is the top number, she asks, before she has put down the keys.",
}

ending "Paid, and gone" {
  outcome = "uneasy",
  when = function(now) return now.mood(dana) > -28 end,
  dana { upset = "I'll be there.", tense = "I'll be there. Goodbye." },
  aside "She pays, to the dollar. There was nothing to complain of, and nothing to come back for.",
  aside "In spring the wagon has its tires done at the place by the overpass.",
}

ending "Talked about in town" {
  outcome = "lost",
  dana { furious = "You'll get your money.", upset = "You'll have your money." },
  aside "And you do, to the dollar. Dana cooks lunch for three hundred at Hollis Elementary.",
  aside "By Friday all the grown ones know how Northside talks to a widow.",
  aside "That isn't what you did. It is how it is told.",
}

debrief {
  "She had been told, and she had signed. When did that become important to her, and what made it so?",
  "Which sentence in this call was true and better left unsaid? What would you have said in its place?",
  "Who should name the first sum: she or you? What did it change?",
  "Forty dollars off: what did it say about the other three hundred and seventy-two?",
  "What would have made this call unnecessary?",
}

-- Tests that travel with the level -----------------------------------------

playthrough "Four accurate sentences, and she hangs up" {
  "You knew it could come to this", "I said two-ten or four hundred",
  "You said 'go ahead'", "You were told, you agreed",
  ends = "She hangs up",
}

playthrough "Sympathy, a reminder without blame, a way to pay" {
  "I'm sorry. That's a lot more", "What was the two hundred meant", "That's careful.",
  "Two-ten for pads, four if they'd seized", "I'd have done the same.",
  "That's a lot to take on.", "When do you need it back?", "He'll be watching out",
  "What could you do today", "I never doubted it.", "Next time I call you", "Six. And thank you",
  ends = "Paid in two, and thank you",
  knows = { "budget", "wednesday", "heard_two", "walt" },
  mood = { dana = { at_least = 40 } },
}

playthrough "Forty off, and a doubt that was not there before" {
  "I'm sorry. That's a lot more", "So it's come to twice", "That's careful.",
  "Let's leave that. I can take forty off", "A fair question.", "Nobody here wants your car",
  "Would two payments help?", "I never doubted it.", "Next time I call you", "At six, and I'll be here",
  ends = "It was never four-twelve",
}

playthrough "Explaining it well, to somebody who is not listening yet" {
  "Both calipers had seized", "They squeeze the brakes", "With one side new",
  "Two-ten for pads, four if they'd seized", "Right. So it's all there", "Nobody here wants your car",
  "Would two payments help?", "I'll put both dates in writing", "Till it's in pieces", "At six, and not a minute",
  ends = "Paid, and gone",
}

playthrough "A bad start can be mended" {
  "You knew it could come to this", "Can I start over?", "So it's come to twice", "When does the car one",
  "There were two numbers", "I should have called at noon", "Nobody here wants your car",
  "Would two payments help?", "Half this town", "What would you have wanted", "At six, and I'll be here",
  ends = "The wagon comes back",
}

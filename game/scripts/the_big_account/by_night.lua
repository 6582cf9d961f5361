-- SPDX-License-Identifier: MIT
-- The big account, by night: he is never rude. He writes "?" after four minutes, and
-- corrects your commas. It's eleven, you are in your kitchen, and it is you who can't stand him.

local cast = require "the_big_account.cast"

encounter "The big account, by night" {
  channel  = "chat",
  place    = "Morges, at home; the messages of Ferrand Flours",
  backdrop = "kitchen",
  hour     = "night",
  device   = "phone",
  brief    = [[Stellan Roux bakes at night for forty hotels. He buys flour and nuts
               for 350,000 francs a year from Ferrand Flours; 35,000 of that is
               yours. Both figures stand on the first page of his file.

               He has never been rude. He writes at any hour, sends a single "?"
               after four minutes, and corrects your punctuation. It is Tuesday,
               nine minutes to eleven at night. Your shoes are off. On Thursday
               he decides about next year.]],
  goal     = "He can bake, you can sleep, and on Thursday you can look at each other.",
  stake    = { currency = "CHF", sale = 35000, yearly = 350000 },
  vars     = { limit = false, always = false, muted = false, lot = false },
  start    = "first",
  lesson   = [[Say once what you do and from when you don't, and keep to it. It
               lasts longer than being lovely, and longer than hiding.]],
}

local stellan = cast.stellan { mood = -8, heat = 35 }

thought "Thirty-five thousand. Smile." { stance = "neutral" }
thought "He does it because he can." { stance = "judging" }
thought "The comma man. I could throw the phone into the lake." { stance = "judging", label = true }
thought "It's eleven at night for him, too." { stance = "compassionate" }

fact "cards"  "At one the dough is set. Every trough has a card on it, with the lot of everything in it."
fact "comma"  "With a comma it is the day on which it was sent, without one the day of milling. It has been confused once."
fact "once"   "Once a trough had to be taken out again, and it was too late to."
fact "four"   "He counts four minutes. It is how long one needs to ring somebody and agree on something."
fact "two"    "Between one and five he is the only one awake who decides. There's nobody whom he could ask."

criterion "number" "Gives the number before anything else"
criterion "asked" "Asks what it's needed for"
criterion "limit" "Says once from when there is no answer, and until when there is"

-- Nine minutes to eleven ---------------------------------------------------------

beat "first" {
  note "He has done nothing wrong. Let the room say aloud what it feels all the same.",
  stellan "Good evening. The lot number of tomorrow's almond flour, please.",
  stellan.does "For four minutes nothing more comes.",
  stellan { "?", pause = 2 },
  stellan.thinks "Four minutes. In four minutes one can ring somebody, and agree on a story.",

  reply "Good evening! Always a pleasure! Let me see what I can do :)" {
    tone = "fake_cheer",
    why  = "You were lovely. He had asked for a number.",
    stellan { furious = "It is not a pleasure. It is a lot number.", upset = "The number will do.", tense = "Thank you. And the number?" },
    next = "waiting",
  },
  reply "It's on the delivery note. I'll have it in two minutes." {
    tone = { "impersonal", "commit" },
    meets = "number",
    effect = function(now) now.vars.lot = true end,
    why  = "You said where it is and when he'll have it.",
    aside "You find it in the bag with your lunch box. You type with one thumb: '41-17, Thursday'.",
    stellan { upset = "Received.", tense = "Received, at 22:58.", calm = "Received. 22:58. Thank you." },
    next = "comma",
  },
  reply "Do you know what time it is, Mr Roux?" {
    tone = { "blame", "ask" },
    why  = "He does, to the second. You wanted him to feel bad, and he answered the question.",
    stellan { furious = "22:56. And now 22:57.", upset = "22:56.", tense = "22:56. Is your clock not right?" },
    next = "waiting",
  },
  reply "Could somebody on your side look at the sacks?" {
    tone = { "ask", "curt" },
    why  = "Somebody could. He wants to hear it from you as well, and you don't know why yet.",
    stellan { furious = "I have looked. I am asking whether you have.", upset = "The sacks say one thing. I ask you for the other.", tense = "I have the sack before me. I ask what you have before you." },
    next = "waiting",
  },
  act "Lay the phone on its face." {
    id   = "face_down",
    tone = "curt", next = "waiting",
    effect = function(now) now.vars.muted = true end,
    why  = "It costs you nothing tonight. He counts.",
    aside "It hums against the table, once, like something under a glass. You turn it round again.",
    stellan "?",
  },
}

beat "waiting" {
  stellan { furious = "I have forty hotels and no number. What have you?",
            upset = "I set the dough at one. With a number, or without almonds.",
            tense = "I set the dough at one. I would like to set it with a number.",
            calm = "I set the dough at one. Until then there is time, if I know that you are looking." },
  stellan.does "The screen says 'Stellan is typing', and then it says nothing.",
  stellan.thinks "He used to send me little suns. On the Saturday as well.",
  note "What does he need, and how long would that take? What are we doing instead?",

  reply "You're right, you only asked for a number! I'm getting it." {
    tone = { "own", "commit" }, about = "the wait",
    meets = "number",
    effect = function(now) now.vars.lot = true end,
    why  = "You let go of how he asks, and did what he asked for.",
    aside "It is in the bag with your lunch box. You type with one thumb: '41-17, Thursday'.",
    stellan { upset = "Received.", tense = "Received. Thank you." },
    next = "comma",
  },
  reply "What do you do with it, at one in the morning?" {
    tone = "ask", learns = "cards",
    meets = "asked",
    effect = function(now) now.vars.lot = true end,
    why  = "For two years you'd sent him numbers. You had never asked where they went.",
    stellan { "I write it on a card, and hang it on the trough. Each trough, each night.", clue = "cards" },
    aside "While he types you find it, in the bag with your lunch box. '41-17, Thursday,' you send.",
    next = "comma",
  },
  reply "Other bakers manage without, if you'll allow me." {
    tone = { "correct", "judge" },
    why  = "They do. He used to.",
    stellan { furious = "Then bake with them.", upset = "I know what they manage. I read it in the newspaper.", tense = "For the most part, yes." },
    next = "late",
  },
  reply "So sorry, so sorry! Crazy evening here! I'm all yours now!" {
    tone = { "regret", "fake_cheer" }, about = "the wait",
    why  = "Three exclamation marks, and still no number.",
    stellan { furious = "I do not want all of you.", upset = "I do not need you all. I need four digits.", tense = "Four digits suffice." },
    next = "late",
  },
  think "It isn't about me. He's got a trough of dough." {
    stance = "compassionate", next = "waiting",
    why  = "You looked at what he was doing, and not at what he was doing to you.",
  },
  think "He's enjoying this. I know he is." {
    stance = "judging", label = true, next = "waiting",
    why  = "You don't know it. From here on it is what you read between his lines.",
  },
}

beat "late" {
  stellan { furious = "23:09. I have asked Brunner for a price.",
            upset = "23:09. I begin to weigh the hazelnuts.",
            tense = "23:09." },
  event "You think of the two figures on the first page of his file: 350,000. 35,000." {
    mood = -3, heat = 4,
    why  = "He had been waiting for eighteen minutes, for something that was in your bag.",
  },
  stellan.thinks "The charming ones are always looking for something.",
  note "Nobody has shouted. How bad is it? Ask for a number from one to ten.",

  reply "41-17, Thursday. It was in my bag all along. I'm sorry." {
    tone = { "own", "regret" }, about = "the wait",
    effect = function(now) now.vars.lot = true end,
    why  = "The number, and the truth about it, in one line.",
    stellan { upset = "In your bag.", tense = "Good. It is useful to know where it lives." },
    next = "comma",
  },
  reply "41-17, Thursday. Happy now?" {
    tone = { "retaliate", "ask" },
    effect = function(now) now.vars.lot = true end,
    why  = "It did you good. He has it in writing.",
    stellan { furious = "I shall keep this one.", upset = "It does not concern happiness.", tense = "I do not see the connection." },
    next = "comma",
  },
  reply "I'll have to hand you over to the office, at eight." {
    tone = { "policy", "curt" },
    effect = function(now) now.vars.muted = true end,
    why  = "It's in the rules, and at eight the bread is eaten.",
    stellan { furious = "At eight there are four thousand croissants in people.", upset = "At eight it has been eaten.", tense = "At eight it is at the hotels." },
    next = "two",
  },
}

beat "comma" {
  stellan { furious = "41-17 comma Thursday. Milled, or sent? It is not the same! It was not the same!",
            upset = "There is a comma after 17. Is it the day of milling, or the day that you sent it?",
            tense = "You write '41-17, Thursday'. With a comma it is the day of sending. Without, of milling. Which is it?",
            calm = "A question about your comma. Is Thursday the day of milling, or the day of sending?", clue = "comma" },
  stellan "Lot: 41-17. Mill: Ferrand. Day:",
  stellan.does "It is what stands on the card. Behind 'Day' there is nothing.",
  stellan.thinks "They laugh about the commas. Everybody laughs, in the beginning.",
  note "This is the moment at which people throw the phone. What is he really asking?",

  reply "You knew perfectly well what I meant by it, surely?" {
    tone = { "judge", "blame" },
    why  = "He didn't. If he guesses, it is he who has written it down.",
    stellan { furious = "If I knew, I should not have to sit here.", upset = "I write down what I am told. I do not write what I know.", tense = "I assumed. I prefer not to write down what I assume." },
    aside "'Milled,' you type. It takes one second.",
    next = "cards",
  },
  reply "Milled on Thursday, sent on Monday. The comma was my thumb." {
    tone = { "explain", "own" }, about = "the comma",
    why  = "Two days, each with its verb. He can write them down.",
    stellan { upset = "Then I write Thursday.", tense = "So. Thursday. I have put the thumb in brackets.", calm = "Thursday, then. I thank your thumb." },
    next = "cards",
  },
  reply "Ha, nothing gets past you! You should have been a teacher!" {
    tone = { "fake_cheer", "lighten" },
    why  = "A compliment with a small pin in it. He felt the pin.",
    stellan { furious = "And you a salesman.", upset = "Is it milled on Thursday, then, or not?", tense = "I was one. Mathematics, two years. Which day?" },
    aside "'Thursday is the milling,' you send after it.",
    next = "cards",
  },
  reply "Why does it matter so much to you? I'd honestly like to know." {
    tone = { "ask", "invite" }, learns = "comma",
    meets = "asked",
    why  = "You had been angry about that comma for two years. You asked.",
    stellan { "Because once it meant the wrong mill, and I sent back the wrong sacks.", clue = "comma" },
    aside "'Milled on Thursday, then,' you type. 'Sent on Monday.'",
    next = "cards",
  },
}

beat "cards" {
  stellan { furious = "Every trough has a card! Have you never looked down, when you were here?",
            upset = "The cards hang there until all of it has been eaten, and a week after. That is all.",
            tense = "I keep the cards for a week after everything has been eaten.",
            calm = "You may as well know it: I keep each card for a week after all of it has been eaten.", clue = "cards" },
  stellan.does "The next message is begun three times. Then it comes, and it is short.",
  stellan { upset = "One was needed, once.", tense = "It was needed once.", clue = "once" },
  stellan.thinks "I have said 'once'. Now we see who this is.",
  note "'Once.' Who in the room would leave it lying there? Why?",

  reply "Once. And it was too late by then?" {
    when = function(now) return not now.labelled end,
    tone = { "reflect", "ask" }, learns = { "once", "cards" },
    why  = "You picked up the word that he'd begun three times.",
    stellan { upset = "By four days. I do not write about it.", tense = "By four days. I prefer not to write about that.", calm = "By four days. On Thursday, perhaps. Not in writing." },
    next = "again",
  },
  reply "That can't happen with ours. We test every single lot." {
    tone = { "reassure", "minimise" },
    why  = "You answered with a slogan. The last one had tested every lot as well.",
    stellan { furious = "That is his sentence. Word for word.", upset = "He tested, too. He was only slow to read.", tense = "Everybody tests. It is afterwards that there are differences." },
    next = "again",
  },
  reply "So with a card you can take one trough out, and leave the rest!" {
    tone = "reflect", learns = "cards",
    why  = "You had understood what it was all for.",
    stellan { upset = "Yes. That is the whole of it.", tense = "Yes. You are the first who says it from that end." },
    next = "again",
  },
  reply "It wasn't one of ours, though, was it?" {
    tone = { "excuse", "ask" }, learns = "once",
    why  = "Your first thought was for Ferrand. He noticed the order.",
    stellan { furious = "Would that be the worst of it?", upset = "No. You may be easy.", tense = "It was before you. You may be easy." },
    next = "again",
  },
}

beat "again" {
  stellan { furious = "And the walnuts. And do not send me a sun.",
            upset = "And the walnuts?",
            tense = "Thank you. And the walnuts?",
            calm = "Thank you. There are also the walnuts, I regret to say." },
  stellan.does "It is twenty past eleven, and then it's twenty-four minutes past.",
  stellan { "?", pause = 2 },
  stellan.thinks "One more, and then I leave them in peace.",
  note "How many minutes are we willing to wait for an answer? And a baker?",

  reply "58-02, milled on Monday. That's all I have in the bag." {
    tone = { "commit", "impersonal" },
    why  = "It's there, it has its verb, and he knows now that there won't be any more.",
    stellan { upset = "Noted.", tense = "Noted. No comma.", calm = "Not one comma. I notice it." },
    next = "two",
  },
  reply "Whatever you need! I'm here for you day and night!" {
    tone = { "commit", "fake_cheer" }, advise = false,
    effect = function(now) now.vars.always = true end,
    why  = "It's what you say to thirty-five thousand. He writes it down as well.",
    stellan { upset = "Day and night. I note that.", tense = "That is a large promise. I note it." },
    next = "two",
  },
  reply "58-02, milled on Monday. Anything else for one o'clock?" {
    tone = { "commit", "ask" }, learns = "four",
    why  = "You let him ask the rest in one go. It spares you both four minutes.",
    stellan { "No. That is everything. I count the minutes, you know; it is an old habit. Four.", clue = "four" },
    next = "two",
  },
  reply "I do have a life, you know. Just saying." {
    tone = { "blame", "lighten" },
    why  = "He wouldn't doubt it. It left him with the walnuts.",
    stellan { furious = "I did not ask for your life. I asked for walnuts.", upset = "Nobody disputes it. Is it in your life that the walnuts are?", tense = "I am glad to hear it. It was the walnuts that I meant." },
    next = "two",
  },
  act "Let it hum." {
    id   = "let_it_hum",
    tone = "curt", next = "two",
    effect = function(now) now.vars.muted = true end,
    why  = "He sees the two blue ticks.",
    stellan { furious = "You have read it. I see that you have read it!", upset = "It says 'read, 23:25'.", tense = "It says that you have read it." },
  },
}

beat "two" {
  stellan { furious = "And at two? If it smells at two? Who is there? Say it!",
            upset = "And at two o'clock, if something is wrong with it. Are you there?",
            tense = "A last question. At two, if something is wrong with it: are you there?",
            calm = "One last question, and it is not a trap. Are you there at two, if something is wrong?", clue = "two" },
  stellan.does "The cursor goes on and off. It's half past eleven, and your chin is on your hands by now.",
  stellan.thinks "Say no, if it is no. I can work with no.",
  note "Four ways out: be lovely, hide, tell him what you think, or one true limit. Vote.",

  reply "Of course. That's what I'm here for." {
    tone = { "commit", "reassure" }, advise = false,
    effect = function(now) now.vars.always = true end,
    why  = "You aren't. At two you are asleep, and he'll find out at ten past.",
    stellan { upset = "Then I rely on it.", tense = "Good. Then I rely on it." },
    next = "night",
  },
  reply "No. After seven I don't answer; before seven, within the hour." {
    id   = "the_limit",
    when = function(now) return not now.vars.always end,
    tone = { "limit", "commit" },
    meets = "limit",
    effect = function(now) now.vars.limit = true end,
    why  = "It begins with the no, and then it says what he may rely on. Both are true.",
    stellan { furious = "Then say so in the beginning, and not after two years!", upset = "You answer me now. It is half past eleven.", tense = "As from tomorrow, I take it; for you do answer now. 19:00. I note it.", calm = "From tomorrow, then. 19:00. That is the first time that I am given." },
    next = "night",
  },
  reply "Office hours are in the contract. Clause eight, if I remember right." {
    tone = { "policy", "correct" },
    why  = "So they are. You've answered at night for two years, and hid behind a clause at his first real question.",
    stellan { furious = "I know it by heart! There are two mistakes in it!", upset = "I know it. It has a mistake in it.", tense = "Then we have both been in breach for two years." },
    next = "night",
  },
  reply "What would you do at two, if I weren't?" {
    tone = { "ask", "validate" }, learns = "two",
    meets = "asked",
    why  = "You asked what the night looks like from where he stands.",
    stellan { "Decide alone. Between one and five there is nobody whom I could ask. It is a long time.", clue = "two" },
    next = "alone",
  },
  reply "I said day and night. It isn't so: till seven, within the hour." {
    id   = "taken_back",
    when = function(now) return now.vars.always end,
    tone = { "own", "limit", "commit" }, about = "the promise",
    meets = "limit",
    effect = function(now) now.vars.limit = true; now.vars.always = false end,
    why  = "You took back a promise that you couldn't keep, and gave one that you could.",
    stellan { furious = "Six minutes it held! The last one's held for four days!", upset = "Then it has held for six minutes. 19:00. I note that as well.", tense = "It has held for six minutes. 19:00, then. I cross out the night.", calm = "Six minutes. I prefer the second one. 19:00; I cross out the night." },
    next = "night",
  },
  think "He isn't asking for me. He's asking for anybody." {
    stance = "compassionate", next = "two",
    why  = "It's not you that he wants at two. He wants not to be alone with it.",
  },
}

beat "alone" {
  stellan { furious = "But you have not answered me.", upset = "That was not an answer, however.", tense = "You have not answered, however.", calm = "And you? I ask, since you asked." },
  stellan.does "Nothing is typed for a while. One can nearly hear a mixer.",
  stellan.thinks "It was a good question. I would like a true answer to mine.",
  note "A good question doesn't replace an answer. What is ours?",

  reply "I'd be asleep. I can be reached till seven, within the hour." {
    id   = "the_limit_too",
    when = function(now) return not now.vars.always end,
    tone = { "limit", "commit" },
    meets = "limit",
    effect = function(now) now.vars.limit = true end,
    why  = "True, and with a time in it. He can plan for the rest.",
    stellan { upset = "So. Asleep. It is at least an answer.", tense = "Asleep until what time? No: till seven, you say. It is noted.", calm = "Asleep. Nobody has ever admitted to it." },
    next = "night",
  },
  reply "I'd try, I really would. I can't promise, but I'd try." {
    tone = { "reassure", "regret" },
    effect = function(now) now.vars.always = true end,
    advise = false,
    why  = "It's kind, and it isn't a yes and isn't a no. He'll wait for you, all the same.",
    stellan { furious = "One cannot hang that on a trough.", upset = "I cannot write 'would try' on a card.", tense = "I write 'perhaps', then." },
    next = "night",
  },
  reply "That's really your business model, though, isn't it?" {
    tone = { "blame", "correct" },
    why  = "It is. He knows who gets up at midnight.",
    stellan { furious = "Good night.", upset = "It is. I had not asked you to run it.", tense = "It is a business, yes. One gets up for it." },
    next = "night",
  },
  reply "I'd be asleep, whatever I said. It's till seven, within the hour." {
    id   = "taken_back_too",
    when = function(now) return now.vars.always end,
    tone = { "own", "limit", "commit" }, about = "the promise",
    meets = "limit",
    effect = function(now) now.vars.limit = true; now.vars.always = false end,
    why  = "You took back a promise that you couldn't keep, and gave one that you could.",
    stellan { upset = "I had noted 'day and night'. I note the other one beneath it.", tense = "I had noted 'day and night'. So: 19:00. I have crossed it out with a ruler.", calm = "I had wondered about the night. 19:00. I cross it out." },
    next = "night",
  },
}

beat "night" {
  stellan { furious = "I begin. With what I have.", upset = "Then I begin.", tense = "Then I begin with the dough. On Thursday at ten, as agreed?", calm = "Then I begin with the dough. Until Thursday, at ten." },
  stellan.does "It's twenty to twelve. In his file the two figures haven't changed.",
  stellan.thinks "What does one say now? He always sent a little moon.",
  note "How do you say good night to somebody whom you can't stand?",

  reply "Thursday at ten. I hope that it rises." {
    tone = { "commiserate", "commit" },
    why  = "Short, and about his dough.",
    stellan { upset = "It always rises.", tense = "The dough does. It is people who are uncertain.", calm = "It does. Good night. ...With a full stop." },
    next = "end",
  },
  reply "Sweet dreams, Stellan. Sleep tight." {
    tone = { "fake_cheer", "lighten" },
    why  = "He isn't going to sleep. He has just told you so.",
    stellan { furious = "I am at work.", upset = "I do not sleep at night. You know my trade.", tense = "I go to bed at seven in the morning. But thank you." },
    next = "end",
  },
  reply "Good night Mr Roux" {
    tone = "impersonal",
    why  = "Decent, tired, and without a comma.",
    stellan { furious = "There's a comma missing.", upset = "After 'night' there is a comma.", tense = "There is a comma after 'night'. Good night, too." },
    next = "end",
  },
  reply "Just so we're clear: I'm not doing this again." {
    tone = { "retaliate", "limit" },
    why  = "It was a limit, and it was said as a threat. He only heard the threat.",
    stellan { furious = "Nor am I.", upset = "Which part of it?", tense = "What, exactly? There were three things." },
    next = "end",
  },
}

-- How it ends -------------------------------------------------------------------

ending "Brunner has a night desk" {
  leaves = stellan, outcome = "lost", scene = "stays",
  aside "The last thing that comes is a link, without a word.",
  stellan "Brunner & Fils, Vevey: night desk, 22:00-06:00",
  aside "He has copied it to your boss. There's no comma wrong in it.",
}

ending "One minute to six" {
  outcome = "delighted", scene = "stays",
  when = function(now)
    return now.vars.limit and not now.vars.always and not now.vars.muted and now.vars.lot
        and now.knows "cards" and now.mood(stellan) > 18
  end,
  aside "On Wednesday, at one minute to six, there's a message.",
  stellan "Three lots for tonight, please. S. R.",
  aside "At twenty past seven there's another.",
  stellan "This is not a question. It rose.",
  aside "You don't answer, since it is past seven. You do look at it twice.",
}

ending "Ten past two" {
  outcome = "uneasy", sale = true, yearly = false, scene = "stays",
  when = function(now) return now.vars.always end,
  aside "At ten past two, at fourteen past, and at 02:31:",
  stellan "?",
  stellan "??",
  stellan "It was nothing. I have decided it alone.",
  aside "You read it at half past six, standing in the kitchen, with one sock on.",
  lesson = "It was said to please him. He had counted on it.",
}

ending "Seven, and within the hour" {
  outcome = "kept", scene = "stays",
  when = function(now) return now.vars.limit and now.mood(stellan) > -12 end,
  aside "On Wednesday at twenty past seven the phone hums on the table. You let it. It hums once.",
  aside "At eight in the morning you answer, and it is still about walnuts.",
}

ending "Seven o'clock, in writing" {
  outcome = "uneasy", scene = "stays",
  when = function(now) return now.vars.limit end,
  aside "He has written it down: 19:00. Under it he has written the time at which you said so.",
}

ending "Two grey ticks" {
  outcome = "uneasy", sale = true, yearly = false, scene = "stays",
  aside "You leave the phone in the kitchen. At one he hangs a card on a trough, with a question mark on it.",
  aside "You lie awake till two, and you are not the only one.",
}

debrief {
  "What had he done to us, exactly? Write down only what could be filmed.",
  "Being lovely, hiding, telling him, leaving: what did each of them cost, and when did it fall due?",
  "Where was the first moment at which the limit could have been said? Who would have been surprised?",
  "Whom do you loathe who has never been rude to you? What do they ask for?",
}

-- Tests that travel with the level -----------------------------------------------

playthrough "A number, a verb, and seven o'clock" {
  "It's on the delivery note.", "Milled on Thursday", "So with a card", "58-02, milled on Monday. That's", "the_limit", "Thursday at ten.",
  ends = "One minute to six",
  knows = { "cards" },
}

playthrough "Lovely, day and night" {
  "Good evening! Always", "What do you do with it", "Milled on Thursday", "That can't happen", "Whatever you need!", "Of course.", "Sweet dreams",
  ends = "Ten past two",
}

playthrough "What one would like to say" {
  "Do you know what time it is", "Other bakers manage", "41-17, Thursday. Happy now?", "You knew perfectly well",
  ends = "Brunner has a night desk",
}

playthrough "Under the cushion" {
  "face_down", "You're right, you only asked", "Milled on Thursday", "It wasn't one of ours", "let_it_hum", "Office hours are in the contract", "Good night Mr Roux",
  ends = "Two grey ticks",
}

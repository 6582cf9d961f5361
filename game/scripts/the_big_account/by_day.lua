-- SPDX-License-Identifier: MIT
-- The big account, by day: behind glass, above the ovens. He needs somebody who is awake
-- between one and five. Your firm has nobody; a rival has. Saying so costs 35,000.

local cast = require "the_big_account.cast"

encounter "The big account, by day" {
  channel  = "desk",
  place    = "Roux Bakers, Lausanne, the office above the ovens",
  backdrop = "glass_office",
  hour     = "morning",
  visit_of = "the_big_account/by_night",
  brief    = [[Thursday, ten o'clock. Next year's contract lies on Stellan Roux's
               desk: flour and nuts for 350,000 francs, of which 35,000 are
               yours. Below the glass stand the ovens and the troughs; the bread is
               long in the hotels.

               You may offer what Ferrand Flours has: lots and certificates in
               advance, a reserve in his cellar, yourself by day. Ferrand has no
               night desk. Brunner, in Vevey, has. Your boss said, "Whatever he
               wants." You can't stand him.]],
  goal     = "Something is signed, or said, that you'd both still stand by in March.",
  stake    = { currency = "CHF", sale = 35000, yearly = 350000 },
  vars     = { limit = false, always = false, hotline = false, files = false, reserve = false, told = false, handed = false, said = false },
  start    = "kept_time",
  lesson   = [[Every way out had a price. One true limit, said and kept, cost least;
               and sometimes the honest sentence is that somebody else can do it.]],
}

local stellan = cast.stellan { mood = -8, heat = 25 }

thought "An hour of smiling. I've done worse for less." { stance = "neutral" }
thought "He'll have counted the minutes. He always does." { stance = "judging" }
thought "The machine with the cufflinks. Let's get it over with." { stance = "judging", label = true }
thought "He bakes for four thousand people, and I've never asked him how." { stance = "compassionate" }

fact "philippe" "The supplier before you was charming, and sang at his wedding. On a Thursday he knew; on the Monday he said so."
fact "boy"      "There was peanut in the almonds. A boy of nine was in intensive care for two days. He's well."
fact "minutes"  "He has it on paper: at night you answer in four minutes, by day in three hours."
fact "night"    "Between one and five he decides alone. What he needs is somebody who is awake."
fact "liked"    "He has noticed that you don't like him. It doesn't trouble him. Being smiled at does."
fact "twice"    "Of the forty-one messages of this year, two couldn't have waited until morning."

criterion "true" "Says nothing that he would have to check"
criterion "who" "Asks who was there before"
criterion "night" "Finds out what two o'clock is about"
criterion "limit" "Says a limit and keeps it"

-- Ten o'clock ----------------------------------------------------------------------

beat "kept_time" {
  when = function(now)
    return now.before == "One minute to six" or now.before == "Seven, and within the hour"
        or now.before == "Seven o'clock, in writing"
  end,
  otherwise = "ten_past",
  effect = function(now) now.vars.limit = true; now.vars.said = true end,
  stellan { upset = "Good morning. On Wednesday, at twenty past seven, you did not answer. You had said so. Sit.",
            tense = "Good morning. On Wednesday at twenty past seven you did not answer. You had said so.",
            calm = "Good morning. On Wednesday at twenty past seven you did not answer. As you'd said. Please, sit." },
  stellan.does { "A sheet of paper lies by his hand, with two columns. One pen. The only coffee is his.",
                 at = "chair", hands = "flat", lies = "contract" },
  stellan.thinks "It kept. One day, but it kept.",
  note "A limit was said, and then it was tested. How does one talk about that without asking for thanks?",

  reply "'It rose.' I read it twice, and kept it till the morning." {
    when = function(now) return now.before == "One minute to six" end,
    tone = { "reflect", "limit" },
    meets = "limit",
    why  = "You stood by it, and let him know that the message had arrived all the same.",
    stellan { upset = "It was not a question. I had marked it as such.", tense = "It was not a question. I found that I wished to send it.", calm = "It was not a question. I found that I wished to send it. I was surprised." },
    next = "columns",
  },
  reply "It was about walnuts! I was glad that it could wait." {
    when = function(now) return now.before ~= "One minute to six" end,
    tone = { "lighten", "validate" },
    meets = "limit",
    why  = "You stood by it, in a friendly way, and let him have his walnuts.",
    stellan { upset = "It could wait. I had not known that.", tense = "It could wait. I tried out whether it could." },
    next = "columns",
  },
  reply "I felt awful about it, looking at it three times." {
    tone = { "regret", "fake_cheer" }, about = "Wednesday",
    why  = "You took back half of it. Now he has to look after it as well.",
    stellan { furious = "Then why say it?", upset = "Then you did not mean it.", tense = "Why? You had said it." },
    next = "columns",
  },
  reply "Thanks for leaving it till the morning." {
    when = function(now) return now.before ~= "One minute to six" end,
    tone = "thank",
    why  = "It took two to keep it.",
    stellan { upset = "I had no choice.", tense = "It was an experiment. You may thank the walnuts." },
    next = "columns",
  },
}

beat "ten_past" {
  when = function(now) return now.before == "Ten past two" end,
  otherwise = "the_link",
  note "There are two messages from ten past two on that sheet. Do we mention them first, or does he?",
  stellan { furious = "Ten past two. Fourteen past two. I had counted on somebody. I can read a clock, you see.",
            upset = "Good morning. On Wednesday I wrote to you at ten past two. I had been told that I could.",
            tense = "Good morning. I wrote at ten past two. I had understood that you'd be there." },
  stellan.does { "A sheet of paper lies by his hand, with two columns. Two of its lines are marked.",
                 at = "chair", hands = "pointing", looks = "down", lies = "paper" },
  stellan.thinks "He always said: at any hour. With a sun.",

  reply "I let you count on me, and I was asleep. It was never true." {
    was  = { "i_promised_that_and_i" },
    tone = "own", about = "the night",
    why  = "You didn't explain the sleep. You took back the promise.",
    stellan { upset = "No. I know that it was not. But you had said it.", tense = "Good. It is better to have it on the table." },
    next = "columns",
  },
  reply "My battery had died. What are the odds, of all nights!" {
    tone = { "excuse", "lighten" },
    why  = "It may even be so. He has heard of batteries.",
    stellan { furious = "On the Monday it had been his battery.", upset = "It stood there: 'read, 06:31'.", tense = "They are quite high, in my experience. I keep a list." },
    next = "columns",
  },
  reply "It was nothing in the end, though, wasn't it?" {
    tone = { "minimise", "ask" },
    why  = "It was nothing. He couldn't know that at ten past two.",
    stellan { furious = "At two nothing is nothing.", upset = "In the end, yes. I was there for the beginning.", tense = "It was two sacks. I took out four troughs. To be sure." },
    next = "columns",
  },
}

-- He had written to a rival on Tuesday, and to your boss.
beat "the_link" {
  when = function(now) return now.before == "Brunner has a night desk" end,
  otherwise = "ten",
  note "He has sent for nobody, and he has kept the appointment. What does that leave open?",
  stellan { furious = "You have come. I had thought that a link would be plain enough.",
            upset = "Good morning. On Tuesday I sent you a link. You have come all the same.",
            tense = "Good morning. I sent you a link, on Tuesday. You have come all the same. Please, sit." },
  stellan.does { "A sheet of paper lies by his hand, with two columns. Beside it is a price list from Vevey.",
                 at = "chair", hands = "flat", lies = "papers" },
  stellan.thinks "Brunner answered in three minutes. He wrote 'super'. I do not know yet what I think of it.",

  reply "On Tuesday you asked for a number, and you got my temper." {
    tone = "own", about = "Tuesday",
    meets = "true",
    why  = "It's what had happened, in the order in which it happened.",
    stellan { furious = "So it was.", upset = "It was in that order, yes.", tense = "That is how I had noted it. It is agreeable that we have noted the same." },
    next = "columns",
  },
  reply "I think you'll find that Brunner's flour is greyer than ours." {
    tone = { "minimise", "judge" },
    why  = "He hadn't asked about flour on Tuesday, and he isn't asking now.",
    stellan { furious = "I asked for a number. Not for a colour.", upset = "It is. He knew its number, however.", tense = "By two shades. I have held them to the window. It was not the flour that I wrote about." },
    next = "columns",
  },
  reply "Thank you for keeping the hour. May I ask what you need from me?" {
    tone = { "thank", "ask" },
    why  = "He might have cancelled, and hadn't. You noticed, and asked.",
    stellan { upset = "The first thing is to look at a list.", tense = "An appointment is an appointment. First I need you to look at a list." },
    next = "columns",
  },
}

beat "ten" {
  stellan { furious = "It is ten. At least that.",
            upset = "Good morning. It is ten. To the minute.",
            tense = "Good morning. You are punctual. Please, sit." },
  stellan.does { "A sheet of paper lies by his hand, with two columns. One pen. The only coffee is his.",
                 at = "chair", hands = "flat", lies = "contract" },
  stellan.thinks "They come, they smile, they look for the coffee.",
  note "He offers no coffee. Is that rude, or is it nothing?",

  reply "What a view! You must love it up here!" {
    tone = { "fake_cheer", "lighten" },
    why  = "It's a view of ovens and troughs.",
    stellan { furious = "I look at it from midnight till seven.", upset = "It is so that I can see the troughs.", tense = "It's for looking at troughs. But it is bright, yes." },
    next = "columns",
  },
  reply "Good morning! I've left the whole hour free." {
    tone = { "impersonal", "invite" },
    why  = "A plain greeting, with something in it for him.",
    stellan { upset = "I shall need thirty minutes.", tense = "I need thirty minutes. We can look at the rest." },
    next = "columns",
  },
  reply "It's about Tuesday night, I suppose?" {
    tone = { "ask", "judge" },
    why  = "You came in with your guard up. He had two columns, and no opinion about Tuesday.",
    stellan { furious = "It's about four hundred nights.", upset = "Tuesday is line forty-one.", tense = "Tuesday is one line of it." },
    next = "columns",
  },
}

-- Two columns ---------------------------------------------------------------------

beat "columns" {
  stellan { furious = "Forty-one messages! At night four minutes, by day three hours! Who are you by day?",
            upset = "I've counted. Forty-one messages. At night you answer in four minutes. By day, in three hours.",
            tense = "I have made a list, of forty-one messages. At night you answer in four minutes, by day in three hours.", clue = "minutes" },
  stellan.does { "He turns the sheet towards you. It is very neat. Your name is written in full, with the accent.",
                 hands = "pointing", looks = "down" },
  stellan.thinks "By day one leaves aside what one does not like. At night one can't.",
  note "He has measured what we feel. What do we do with a figure like that?",

  reply "By day I've eleven other customers, so is that quite fair?" {
    tone = { "excuse", "blame" },
    why  = "So you have. They wait twenty minutes.",
    stellan { furious = "I am larger than nine of them.", upset = "I did not ask about the eleven.", tense = "I know. Two of them are cousins of mine. They wait twenty minutes." },
    next = "like",
  },
  reply "That's true. By day I put yours off till last." {
    tone = "own", about = "the hours", learns = "minutes",
    meets = "true",
    why  = "It was hard to say, and he had it in writing anyway.",
    stellan { upset = "Yes. I wondered whether you knew.", tense = "Yes. So I had thought. It's agreeable that you say it." },
    next = "like",
  },
  reply "Which of the two would you rather have?" {
    tone = { "ask", "invite" }, learns = "minutes",
    why  = "You asked what the figures were for.",
    stellan { upset = "One hour. Always the same one hour.", tense = "One hour, always. I can plan with an hour. I cannot plan with four minutes." },
    next = "like",
  },
  reply "Look at that, you keep better books than my boss." {
    tone = { "lighten", "fake_cheer" },
    why  = "A joke about your boss doesn't say anything about the minutes on his sheet.",
    stellan { furious = "It's not for amusement.", upset = "That would not be difficult.", tense = "I have met your boss. He laughs a good deal, too." },
    next = "like",
  },
}

beat "like" {
  stellan { furious = "You can't stand me. It may be so. I only ask you to stop smiling.",
            upset = "You do not like me. That is not necessary. I would rather that you didn't smile.",
            tense = "You don't like me. It isn't necessary, you know. One can do without the smiling.",
            calm = "You don't like me. It is not a reproach. I find that the smiling makes it harder.", clue = "liked" },
  stellan.does { "He says it as one reads out the weight of a parcel.", hands = "flat" },
  stellan.thinks "Now he'll say: but I do. And then I know that he can do that, too.",
  note "Take a vote: deny it, admit it, laugh, or be quiet?",

  reply "Oh, but I do! How could you even think that?" {
    tone = { "fake_cheer", "reassure" },
    why  = "It's untrue, and he had as good as asked you not to.",
    stellan { furious = "So you can do that as well.", upset = "Thank you. That's what I'd feared you would say.", tense = "I have it here. Between the lines." },
    next = "glass",
  },
  reply "At eleven at night I don't. Your questions are right, though!" {
    tone = { "own", "validate" }, about = "liking", learns = "liked",
    meets = "true",
    why  = "Honest, and not cruel: it's the hour and not the man.",
    stellan { upset = "At eleven I do not like me, either.", tense = "That I can use. At eleven I am not at my best myself." },
    next = "glass",
  },
  reply "I don't suppose that it says so anywhere in clause eight?" {
    tone = { "lighten", "ask" }, learns = "liked",
    why  = "A dry joke in his own language. It leaves the question open, and he noticed.",
    stellan { upset = "No. In clause eight there is a comma.", tense = "Clause eight is silent on it. ...That was not bad.", calm = "Clause eight is silent on it. ...That was not bad at all." },
    next = "glass",
  },
  reply "Since you ask: no. You're the reason I dread my phone." {
    tone = { "retaliate", "judge" },
    why  = "True, and it was aimed. He had left you room to say it otherwise.",
    stellan { furious = "Then I relieve you of it.", upset = "I had not asked. I had said that it's not necessary.", tense = "I see. It would have been enough to say 'yes'." },
    next = "glass",
  },
  think "He's read every line I ever wrote to him. I've skimmed his." {
    stance = "compassionate", next = "like",
    why  = "You saw who had been paying attention.",
  },
  think "Nobody talks like that. There's nobody in there." {
    stance = "judging", label = true, next = "like",
    why  = "He had just said something about himself. You decided that there was no one to say it.",
  },
}

-- Above the ovens -------------------------------------------------------------------

beat "glass" {
  stellan.does { "He stands up and goes to the glass. Below, on each steel trough, hangs a card the size of a hand.",
                 at = "door", hands = "down", looks = "back" },
  stellan { furious = "There. That is all that I have. A card. Ask, or don't.",
            upset = "You send me numbers. That is what becomes of them.",
            tense = "The numbers go on the cards. You may ask about the rest, if you like.",
            calm = "That is where your numbers go. You may ask about it. I should like it if you did." },
  stellan.does { "He leans back against the rail, and looks down past his shoulder.",
                 at = "door", hands = "down", looks = "back" },
  stellan.thinks "They always ask how many croissants. Four thousand one hundred. I'll say it if I must.",
  note "He has got up and looks elsewhere. Is that an end or an opening?",

  reply "Who did it before us?" {
    tone = "ask",
    meets = "who",
    why  = "You asked about a person. There had to be one.",
    stellan { upset = "Philippe.", tense = "A man called Philippe. He had a beautiful voice." },
    next = "philippe",
  },
  reply "How many croissants do you bake there, of a night?" {
    tone = "ask",
    why  = "Everybody asks that. It's friendly, and it leads to croissants.",
    stellan { upset = "Four thousand one hundred.", tense = "Four thousand one hundred. And eleven, on Sundays. Don't ask." },
    next = "need",
  },
  reply "A card for each. When did you last have to take one down?" {
    when = function(now) return not now.labelled end,
    tone = { "reflect", "ask" },
    meets = "who",
    why  = "You looked at the card, and thought of the day for which it hangs there.",
    stellan { upset = "I didn't. That's the thing. There were no cards.", tense = "Never. On the day when I needed one, there were none." },
    next = "philippe",
  },
  reply "We've never had a problem, so where's the need?" {
    tone = { "minimise", "correct" },
    why  = "That is said by everybody until the day.",
    stellan { furious = "No. One doesn't see it.", upset = "It has been said before, where you are standing.", tense = "One does not see it. It hangs there for when one does." },
    next = "need",
  },
}

beat "philippe" {
  stellan { furious = "On Thursday he knew! On Monday he rang me! In between he sent me a sun!",
            upset = "He was charming. He sang at my wedding. On a Thursday he knew that there was peanut in the almonds.",
            tense = "Everybody liked him; he sang at my wedding. On the Thursday he knew of peanut in the almonds.",
            calm = "I was fond of him. He sang at my wedding. On the Thursday he knew that there was peanut in it.", clue = "philippe" },
  stellan { "He rang me on the Monday. By then it had been eaten in forty hotels.", pause = 1 },
  stellan.does { "He looks down, and not at you.", looks = "down" },
  stellan.thinks "Room 212. He had the room with the lake.",
  note "What are people going to say who want to be nice? What does he hear?",

  reply "What a swine. I'd never do that to you." {
    tone = { "commiserate", "judge" }, learns = "philippe",
    why  = "You're on his side, and he has to defend a friend.",
    stellan { furious = "He said that of others, too.", upset = "He was not a swine. He was afraid. It's much more common.", tense = "He wasn't a swine. He couldn't bear to be disliked." },
    next = "need",
  },
  reply "Four days. So that's what you're counting, at night." {
    tone = "reflect", learns = { "philippe", "night" },
    why  = "The four minutes, the commas, the cards: you'd understood what they were made of.",
    stellan { upset = "It is a habit. It's not against you.", tense = "Yes. It isn't against you. I had hoped that it didn't look so." },
    next = "need",
  },
  reply "Was anybody hurt?" {
    tone = { "ask", "commiserate" }, learns = { "philippe", "boy" },
    why  = "Somebody had to ask it.",
    stellan { "A boy of nine, in room 212. Two days on a machine. He's well; he plays handball. I've a photograph.", clue = "boy" },
    next = "need",
  },
  reply "But ours come off a line of their own, so it's impossible." {
    tone = { "reassure", "minimise" }, learns = "philippe",
    why  = "It's even correct. He wasn't talking about lines.",
    stellan { furious = "Impossible is what it was.", upset = "I know your line. I've measured it. I was speaking of a telephone.", tense = "I have seen your line. It is a good line. It wasn't the line." },
    next = "need",
  },
}

-- What he needs -----------------------------------------------------------------------

beat "need" {
  stellan { furious = "I want somebody who is awake! Between one and five! Have you one, or haven't you?",
            upset = "I will say it simply. Between one and five I need somebody who is awake. Have you such a person?",
            tense = "I need somebody who is awake between one and five. Have you such a person?",
            calm = "What I need is somebody who is awake between one and five. Have you such a person? I only ask.", clue = "night" },
  stellan.does { "He has sat down again. The pen lies across the contract, with the cap on.",
                 hands = "flat", at = "chair", lies = "contract" },
  stellan.thinks "Say no, if it is no.",
  note "Everything that can be said here costs something. Write the price beside each.",

  reply "Yes. Me. Day or night, you have my word." {
    tone = { "commit", "fake_cheer" }, advise = false,
    effect = function(now) now.vars.always = true end,
    why  = "It would get you the signature. By February you'd hate him in earnest.",
    stellan { upset = "Your word. How often have you slept, this week?", tense = "You. And when do you sleep?" },
    next = "two",
  },
  reply "There's a hotline, I think. It's manned round the clock." {
    id   = "hotline",
    tone = { "reassure", "fake_cheer" }, advise = false,
    effect = function(now) now.vars.hotline = true end,
    why  = "There's an answering machine. You hoped that he wouldn't try it.",
    stellan { "A hotline. I hadn't known. May I?" },
    stellan.does { "He moves a telephone to where the contract lay.", looks = "down", lies = "desk_phone" },
    event "He dials. 'You have reached Ferrand Flours. Our office opens at eight.' He lets it finish." {
      mood = -24, heat = 20, was_said = "hotline",
      why = "It took him eleven seconds to find out. He has tried out everything that he's told, since Philippe.",
    },
    next = "dialled",
  },
  reply "No. Nobody. What I can do is all of it before five." {
    tone = { "limit", "options" }, learns = "night",
    meets = "true",
    effect = function(now) now.vars.files = true end,
    why  = "First the no, in full, and then what there is: lots and certificates, each day, before he asks.",
    stellan { upset = "Each day by five. Unasked. It would be most of it.", tense = "By five, each day, without my asking. That would be thirty-nine of forty-one." },
    next = "two",
  },
  reply "My colleague Lea's a night owl. She'd be better with you." {
    id   = "lea",
    tone = { "options", "excuse" }, advise = false,
    effect = function(now) now.vars.handed = true end,
    why  = "You handed him on. Lea goes to bed at ten, and the thirty-five thousand go with him.",
    stellan { furious = "One hands on a coat.", upset = "Does she know of it?", tense = "Does she know that she is an owl?" },
    next = "two",
  },
  reply "How many of the forty-one couldn't have waited?" {
    tone = { "ask", "validate" }, learns = "twice",
    meets = "night",
    why  = "You took his list seriously enough to ask it a question.",
    stellan { "Two. In March, and on the ninth of June. The others were... I like to know.", clue = "twice" },
    next = "two_of",
  },
}

beat "dialled" {
  stellan { furious = "Eight! It opens at eight! You have looked me in the face!",
            upset = "It opens at eight. You did not know that? Or you did?",
            tense = "It opens at eight. Did you know that, or did you hope?" },
  stellan.does { "He lays the receiver back, very carefully, as if it were asleep.",
                 hands = "flat", holds = "nothing", looks = "down", lies = "desk_phone" },
  stellan.thinks "Now. It's not the hotline. It's what comes now.",
  note "It's out. Which sentence gets you back into the room, and does any?",

  reply "I guessed, and said it as if I knew. I'm sorry. There's nobody." {
    tone = { "own", "regret" }, about = "the hotline",
    meets = "true",
    effect = function(now) now.vars.hotline = false end,
    why  = "It took four days the last time. You needed four seconds.",
    stellan { furious = "At least it's today.", upset = "That was quicker than Philippe.", tense = "You say so at once. That I am not used to." },
    next = "two",
  },
  reply "That's strange. It was manned when I last looked into it." {
    tone = { "excuse", "fake_cheer" },
    why  = "A second story on top of the first.",
    stellan { furious = "And when was that?", upset = "On which day did you look?", tense = "So. When did you last look?" },
    next = "end",
  },
  reply "Well, I suppose nobody's ever needed it before you." {
    tone = { "minimise", "blame" },
    why  = "He needed it just now. He was right to.",
    stellan { furious = "I do!", upset = "One needs it on one night.", tense = "Until somebody does." },
    next = "end",
  },
  reply "Could we get one? I'd ask about it this week." {
    tone = { "options", "invite" },
    why  = "It might even be a good idea. First there was something else to be said.",
    stellan { furious = "You could begin with what you have said.", upset = "I had asked what you have.", tense = "Perhaps. It isn't what I had asked." },
    next = "end",
  },
}

beat "two_of" {
  stellan { upset = "Thirty-nine could have waited, if I had known that they would be answered.",
            tense = "The other thirty-nine could have waited. If I had known when.",
            calm = "Thirty-nine could have waited. I should only have had to know until when." },
  stellan.does { "He has taken the cap off the pen, and put a small two in the margin.",
                 holds = "pen", looks = "down", lies = "paper" },
  stellan.thinks "I have never counted them from that end.",
  note "Now there are two problems where there was one. Which of them is ours?",

  reply "Then the thirty-nine come by five, every day, unasked!" {
    tone = { "commit", "options" },
    effect = function(now) now.vars.files = true end,
    why  = "The larger part, solved with a time.",
    stellan { upset = "By five. And the two?", tense = "By five. Good. Then there are the two.", calm = "By five. That would be a different year. Then there are the two." },
    next = "two",
  },
  reply "Well, then it isn't so bad, is it? Two in a year." {
    tone = { "minimise", "lighten" },
    why  = "He'd worked it out to let you help. You used it against him.",
    stellan { furious = "One was enough!", upset = "It depends on which two.", tense = "It depends on who has breakfast." },
    next = "two",
  },
  reply "And what would you have needed, those two times?" {
    tone = { "ask", "invite" }, learns = "night",
    meets = "night",
    why  = "You stayed with the two that mattered.",
    stellan { upset = "Other flour. Or somebody who says: throw it away.", tense = "Other flour, in the house. Or a voice that says: throw it away, it's all right." },
    next = "two",
  },
}

beat "two" {
  stellan { furious = "And when it smells, at two? Then what? Do I pray?",
            upset = "That leaves two o'clock. A sack is open, and it smells. What then?",
            tense = "That leaves two o'clock. I open a sack, and something is wrong with it. What then?",
            calm = "Then there is only two o'clock left. I open a sack, and it's wrong. What do I do?" },
  stellan.does { "He looks at the card below, and not at you.", hands = "flat", looks = "aside", holds = "nothing", lies = "contract" },
  stellan.thinks "This is the question. The rest is walnuts.",
  note "Here is the sentence that costs 35,000. Who in the room would say it?",

  reply "That's never once happened with ours, so don't worry." {
    tone = { "minimise", "reassure" },
    why  = "It hasn't. He worries because of the time when it had.",
    stellan { furious = "It had never happened with his!", upset = "No. It hasn't yet.", tense = "One says that until it has." },
    next = "important",
  },
  reply "For that you need a night desk. Brunner in Vevey has one." {
    id   = "brunner",
    tone = { "limit", "commit" },
    meets = "true",
    effect = function(now) now.vars.told = true end,
    why  = "It's what he needs, and you haven't got it. You said who has.",
    stellan { furious = "You send me away?", upset = "You know what you're saying? It is the whole of it.", tense = "You are aware that it is all of it. Not only the night." },
    next = "why_tell",
  },
  reply "You throw it away. I keep a spare lot in your cellar for that." {
    id   = "spare_lot",
    tone = { "options", "commit" },
    effect = function(now) now.vars.reserve = true end,
    why  = "It makes two o'clock something that he can decide alone without being lost.",
    stellan { upset = "At your cost?", tense = "A spare lot. At your cost? ...And I'd not have to ask anybody.", calm = "A spare lot, here. Then I needn't ask anybody. That's what I had wanted to ask." },
    next = "important",
  },
  reply "Could you ring me then? I'd be down in twenty minutes." {
    was  = { "then_youd_ring_me_and" },
    tone = { "commit", "reassure" }, advise = false,
    effect = function(now) now.vars.always = true end,
    why  = "You'd do it twice. The third time you would lie there and hate the phone.",
    stellan { upset = "From your bed.", tense = "From Morges? In twenty minutes? You'd have to drive too fast." },
    next = "important",
  },
}

-- What was said on Tuesday, and held on Wednesday, needn't be asked for again.
beat "important" {
  when = function(now) return now.vars.said end, otherwise = "at_eleven",
  stellan { furious = "After seven, nobody! And in December? At eleven, in the snow, with forty hotels?",
            upset = "After seven you do not answer. It was so on Wednesday. Is it so in December, too?",
            tense = "After seven you don't answer; I have seen it. In December I shall write at eleven all the same. And then?",
            calm = "After seven you do not answer. It held. I shall write at eleven in December, I know myself. And then?" },
  next = "eleven",
}

beat "at_eleven" {
  stellan { furious = "And if I write all the same? At eleven? What then, a clause?",
            upset = "And if I write at eleven in the evening all the same? I do. I know that I do.",
            tense = "I'll write at eleven, from time to time. I know myself. What happens then?",
            calm = "I shall write at eleven now and then. I know myself. What would happen?" },
  next = "eleven",
}

beat "eleven" {
  stellan.does { "For a moment he looks like somebody who'd rather have slept.", hands = "flat", looks = "down" },
  stellan.thinks "If they say 'no trouble', I sign for three months.",
  note "Can one say a limit so that it is good news? Try it aloud.",

  reply "It's answered at eight. After seven I don't, ever; count on it." {
    id   = "the_limit",
    tone = { "limit", "commit" },
    meets = "limit",
    effect = function(now) now.vars.limit = true end,
    why  = "You told him what he can count on, and it was also what you can keep.",
    stellan { furious = "So I wait.", upset = "At eight. Every time at eight?", tense = "At eight. And if it's the walnuts, at eight as well. Good.", calm = "At eight. Good. I'd sleep better myself, if I slept." },
    next = "sign",
  },
  reply "Oh, no trouble at all! You know me!" {
    tone = "fake_cheer",
    effect = function(now) now.vars.always = true end, advise = false,
    why  = "He does know you. He has it in two columns.",
    stellan { furious = "Yes. By now.", upset = "I know you in four minutes, and in three hours.", tense = "I have the list here, yes." },
    next = "sign",
  },
  reply "Honestly? I'd ask you not to." {
    tone = { "blame", "limit" },
    why  = "You asked him to be somebody else. He had only asked what would happen.",
    stellan { furious = "One may ask.", upset = "I can leave it unsent. I can't leave it unthought.", tense = "You may ask. I'd not promise it; I don't promise such things." },
    next = "sign",
  },
  reply "What makes you write, at eleven? The number, or the quiet?" {
    tone = { "ask", "reflect" },
    why  = "It isn't on any list. He'd wondered about it himself.",
    stellan { upset = "At eleven they have not come in yet. It is quiet.", tense = "...At eleven nobody has come in yet. It is very quiet. I hadn't connected the two." },
    next = "sign",
  },
}

beat "why_tell" {
  stellan { furious = "Why do you say that to me? What is behind it?",
            upset = "Why do you tell me? You have two figures beside my name, I assume.",
            tense = "Why do you tell me that? I ask because it costs you something. I can see what it costs.",
            calm = "It costs you thirty-five thousand. I have worked it out. Why do you tell me?" },
  stellan.does { "For the first time this morning he has forgotten his hands.", hands = "palm_up" },
  stellan.thinks "Nobody does that. Either it's a trick, or it's Thursday.",
  note "The same sentence can be a gift or a kick. What decides it?",

  reply "Because on a Thursday I'd want to be told." {
    when = function(now) return now.knows "philippe" end,
    tone = { "validate", "reflect" },
    why  = "He had told you about a Thursday. You were there on one.",
    stellan { upset = "...Yes.", tense = "...Yes. That is an answer.", calm = "...Yes. That is an answer. I'd not have thought it of you, and I beg your pardon." },
    next = "end",
  },
  reply "Because at two you'd be alone with it, and I'd be asleep." {
    tone = { "validate", "own" }, about = "two o'clock",
    why  = "You said it as it is, with both of you in it.",
    stellan { upset = "That is so.", tense = "That is so. I had thought that I'd have to find it out." },
    next = "end",
  },
  reply "Because then I'd finally get some sleep." {
    tone = { "retaliate", "lighten" },
    why  = "It's true as well. He had very nearly thanked you.",
    stellan { furious = "Sleep well.", upset = "So that is the trick.", tense = "Ah. So it's that. I'd nearly thought something else." },
    next = "end",
  },
  reply "It isn't a trick. Shall I ring them, so you needn't start over?" {
    tone = { "options", "invite" },
    why  = "You saw to it that he wouldn't pay for your honesty with a month's work.",
    stellan { upset = "You would do that? With the lots?", tense = "With all the lots? You'd hand them the list?", calm = "You would hand them my list? ...It's a good list." },
    next = "end",
  },
}

beat "sign" {
  stellan { furious = "Enough. I read it once more. And there, in clause eight, the comma! Still!",
            upset = "I have read the contract. There are two mistakes in clause eight. One is a comma.",
            tense = "Then the contract. In clause eight there is a comma too many.",
            calm = "Then there's only the contract. In clause eight there is a comma too many. It has been there for years." },
  stellan.does { "He turns it round and lays the pen on it. It's your copy.",
                 hands = "pointing", holds = "nothing", lies = "contract" },
  stellan.thinks "With the comma it means something else. I've waited two years for somebody to ask what.",
  note "The last reply is about a comma. What has it been about?",

  reply "What would it mean without the comma?" {
    tone = { "ask", "validate" },
    why  = "You asked. It's the kind of thing that he likes to be asked.",
    stellan { upset = "That you deliver at once, when asked. Now it's when you like.", tense = "'At once, when asked.' Now it says 'at once, when you like'. More or less." },
    next = "end",
  },
  reply "Leave it. Who's ever going to read clause eight?" {
    was  = { "leave_it_nobodys_ever_going" },
    tone = { "minimise", "lighten" },
    why  = "You're sitting opposite the person who has.",
    stellan { furious = "I'm nobody, then.", upset = "I have. In both languages.", tense = "You overlook somebody." },
    next = "end",
  },
  act "Strike it out, and put your initials beside it." {
    was  = { "take_it_out_please_ill" },
    tone = { "commit", "impersonal" },
    why  = "It took you a second, and made it his contract.",
    stellan { upset = "Here. And here.", tense = "Here, please. And the date. Without a comma." },
    next = "end",
  },
  reply "If a comma's all that stands between us, what a relief that is." {
    tone = { "fake_cheer", "curt" },
    why  = "It isn't all, and he had asked you not to.",
    stellan { furious = "It is not all.", upset = "It's never all. It is where one can see it.", tense = "You're smiling again." },
    next = "end",
  },
}

-- How it ends -------------------------------------------------------------------

ending "I thank you for your time" {
  leaves = stellan, outcome = "lost", scene = "stays",
  stellan.does { "He stands up, thanks you for your time, and means the time. The lift is mirrored on three sides.",
                 at = "counter", hands = "down" },
  aside "In the evening your phone lies on the table and doesn't hum. You look at it a good deal.",
}

ending "The office opens at eight" {
  outcome = "lost", sale = false, yearly = false, scene = "stays",
  when = function(now) return now.vars.hotline end,
  stellan.does { "He puts the contract in a drawer, and the drawer isn't slammed.", looks = "down" },
  stellan "You need not have. I'd only have liked to know.",
  lesson = "He could have worked with a no. It was the yes that he had to check.",
}

ending "A good goodbye" {
  outcome = "kept", sale = false, yearly = false, scene = "shakes_hands",
  when = function(now) return now.vars.told and now.mood(stellan) > -6 end,
  stellan.does { "He stands up, and holds out his hand across the desk.", at = "counter" },
  aside "Your boss needs a day. The two figures vanish from his file; beside the name there's a line.",
  aside "In March there's a message, at 18:40. 'A cousin of mine bakes by day. I have given her your name. S. R.'",
  aside "There's one comma in it too few. You leave it.",
  lesson = "It cost 35,000, and it was the only thing that you had said to him which he needn't check.",
}

ending "Sent to Vevey" {
  outcome = "lost", sale = false, yearly = false, scene = "stays",
  when = function(now) return now.vars.told end,
  aside "He goes to Brunner. He would have gone for a better reason, and said so.",
  aside "You sleep through. On the fourth night you wake up at four minutes past something.",
}

ending "Lea is no owl" {
  outcome = "uneasy", sale = false, yearly = true, scene = "stays",
  when = function(now) return now.vars.handed end,
  stellan.does { "He signs with Ferrand.", holds = "pen", looks = "down", lies = "paper" },
  aside "Lea has him now. And the 35,000. And at ten past two, the phone.",
  aside "By May she's stopped saying good morning to you. She has developed a feeling about commas.",
}

ending "Day and night" {
  outcome = "uneasy", sale = true, yearly = false, scene = "stays",
  when = function(now) return now.vars.always end,
  stellan.does { "He signs.", holds = "pen", looks = "down", lies = "paper" },
  aside "You have thirty-five thousand, and a phone beside the pillow.",
  aside "In February you hear it hum at twenty to three, and turn over. In March he goes to Brunner.",
  lesson = "The promise got the signature. It was yourself that you'd sold.",
}

ending "No comma" {
  outcome = "delighted", scene = "stays",
  when = function(now)
    return now.vars.files and now.vars.reserve and now.vars.limit and now.mood(stellan) > 16
  end,
  stellan.does { "He signs.", holds = "pen", looks = "down", lies = "paper" },
  aside "At ten to five each day you send three lines. At seven you turn the phone over.",
  aside "In June a sack smells, at two. He throws it away, takes the spare one, and tells you of it at nine.",
  stellan "I decided it alone. I didn't mind it this time.",
  aside "You still don't like him much. You read what he writes.",
}

ending "Signed, for a year" {
  outcome = "kept", scene = "stays",
  when = function(now)
    return (now.vars.files or now.vars.reserve) and now.vars.limit and now.mood(stellan) > -6
  end,
  stellan.does { "He signs for a year, and with the date. He writes it out, so that nobody can mistake it.", holds = "pen", looks = "down", lies = "paper" },

  aside "At eleven that night there's a message. You answer it at eight. It is about almonds.",
}

ending "For three months" {
  outcome = "uneasy", sale = 8750, yearly = 87500, scene = "stays",
  stellan.does { "He signs for three months. It's polite, and it's in ink.", holds = "pen", looks = "down", lies = "paper" },

  stellan.does { "He has put the sheet with the two columns back in the drawer. There's room on it for three months.",
                 holds = "nothing", lies = "nothing" },
}

debrief {
  "Charm, hiding, telling him, handing him on: what did each cost, in francs and otherwise?",
  "Which four things that annoyed us came out of those four days? Which only out of him?",
  "'You don't like me. It isn't necessary.' What would each of us have said?",
  "When is it right to send a good customer to a rival? Who would have to agree?",
}

-- Tests that travel with the level -----------------------------------------------

playthrough "By five, a spare lot, and not after seven" {
  "Good morning! I've left", "That's true. By day", "At eleven at night I don't.", "Who did it before us?", "Four days. So that's",
  "How many of the forty-one", "Then the thirty-nine", "spare_lot", "the_limit", "Strike it out",
  ends = "No comma",
  knows = { "philippe", "twice", "minutes" },
  mood = { stellan = { at_least = 17 } },
}

playthrough "The sentence that costs 35,000" {
  "Good morning! I've left", "Which of the two", "At eleven at night I don't.", "Who did it before us?", "Was anybody hurt?",
  "No. Nobody. What I can do", "brunner", "Because on a Thursday",
  ends = "A good goodbye",
}

playthrough "Whatever he wants" {
  "Good morning! I've left", "Which of the two", "I don't suppose", "How many croissants", "Yes. Me.", "That's never once", "Oh, no trouble", "Strike it out",
  ends = "Day and night",
}

playthrough "Telling him at last" {
  "It's about Tuesday", "By day I've eleven", "Since you ask: no.",
  ends = "I thank you for your time",
}

playthrough "Nobody will try it" {
  "Good morning! I've left", "That's true. By day", "At eleven at night I don't.", "How many croissants", "hotline", "That's strange.",
  ends = "The office opens at eight",
}

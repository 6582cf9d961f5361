-- SPDX-License-Identifier: MIT
-- The D word, at her desk: three people on your floor knew at noon, and she paid at four.
-- She'll say yes to a stranger with a number. What she wants is to be called in time.

local cast = require "the_d_word.cast"

encounter "The D word, in person" {
  channel  = "desk",
  place    = "Bluewater Marine Instruments, Halifax; Accounts, third floor",
  backdrop = "accounts",
  clock    = "9:00",
  hour     = "morning",
  visit_of = "the_d_word/in_writing",
  brief    = [[Thursday, nine o'clock. At noon Comeau's give their tent to a wedding,
               unless half of it is paid: 9,200 dollars, to a firm that nobody
               at Bluewater has paid before. Your request came back in eleven
               seconds: "No. See 4.2." By 4.2 a new supplier needs two signatures,
               and has to be called on a number that isn't on the invoice.

               The contract is in your hand, with your own signature. Noor
               Haddad is at her desk by the plant. The boat show on Saturday
               brought 31,000 in orders last year.]],
  goal     = "A yes that she can stand by, and a colleague to whom you can bring the next one.",
  stake    = { currency = "CAD", sale = 31000, yearly = 112000 },
  vars     = { gordon = false, rang = false, second = false, promised = false, laughed = false, told = false, spoke = false },
  start    = "expected",
  lesson   = [[She was careful because nobody had told her in time. Ask what she
               would need for a yes, do that much, and call her before she has to
               ask.]],
}

local noor = cast.noor { mood = -18, heat = 30 }

local brent = customer "Brent Macleod" {
  pronoun = "he",
  side    = "ours",
  present = false,
  look    = { age = 36, hair = "buzz", hair_colour = "brown", skin = 2, face = "square",
              build = "broad", clothes = "shirt", clothes_colour = "sky" },
  voice   = { pitch = -3, pace = 110 },
}

thought "An hour of my morning, for a signature." { stance = "judging" }
thought "Doctor No, in person. Brent wants to hear all about it." { stance = "judging", label = true }
thought "She's looked after this money for eleven years. I've been here three weeks." { stance = "compassionate" }
thought "Two signatures, one phone call, three hours." { stance = "neutral" }

fact "april"   "In April somebody with Craig's name and picture wrote to her for a favour. It wasn't Craig. Eighty thousand went."
fact "noon"    "By noon three people in Events knew that Craig's account had been stolen. She paid at four. Nobody called her."
fact "home"    "The auditors called her at home, at her daughter's birthday. It is her name that stands under a payment."
fact "saved"   "Since April she has stopped a hundred and twelve thousand dollars. There's no line for that in any report."
fact "whistle" "She referees children's hockey. Being shouted at by parents doesn't trouble her; she can see where they are."
fact "rung"    "She doesn't want to be thanked, or liked. She wants to be called at noon."

criterion "why" "Asks for the day on which the rule was made"
criterion "own" "Says whose floor it was, without having been there"
criterion "proof" "Has the account confirmed by somebody who has nothing to sell"
criterion "promise" "Promises to call before it's too late"
criterion "word" "Doesn't laugh at the word"

-- Coming in --------------------------------------------------------------------

beat "expected" {
  when = function(now)
    return now.before == "Nine, third floor" or now.before == "A number that isn't on the invoice"
  end,
  otherwise = "booked",
  note "She has cleared the chair. What would you do with that, before anything else?",
  noor { upset = "You're on time. Sit. It's the one without binders.",
         tense = "You came. Nobody from Events has, since April. Sit down.",
         calm = "You came up. I've cleared you the chair. It's been a filing system since April." },
  noor.does { "Before her are one form, one pen and a mug full of paper clips. The mug says DR NO.",
              at = "chair", hands = "flat", lies = "contract" },
  noor.thinks "On paper. They brought it on paper.",

  reply "Morning! Thanks for making room. Here's the contract." {
    tone = { "thank", "impersonal" },
    why  = "You saw the chair, and you brought what you'd said.",
    noor { upset = "We'll see what's in it.", tense = "Signed, even. Let me look.", calm = "On paper, and signed. Let me look." },
    next = "paper",
  },
  reply "So this is where all the money lives! Looks bigger than my pay stub." {
    tone = { "lighten", "fake_cheer" },
    why  = "Cheerful, and she has heard it from everybody who ever wanted some.",
    noor { upset = "It passes through.", tense = "It only changes trains here.", calm = "It only changes trains here. May I?" },
    next = "paper",
  },
  reply "I see somebody gave you a mug." {
    tone = "ask", learns = "whistle",
    why  = "You said what was standing there. You didn't say what was on it.",
    noor { "Sales did. It holds their paper clips. I referee kids' hockey; I've been called worse, in rhyme.", clue = "whistle" },
    next = "paper",
  },
  reply "Comeau's need it by noon. Can we be quick about it?" {
    was  = { "its_noon_for_comeaus_can" },
    tone = { "curt", "ask" },
    why  = "She knows. It's why she cleared the chair for nine.",
    noor { furious = "We can be quick or we can be right. Which did you bring?", upset = "I was quick in April.", tense = "I know about noon. It's nine." },
    next = "paper",
  },
}

beat "booked" {
  when = function(now) return now.before == "Signed on the ninth green" end,
  otherwise = "chair",
  effect = function(now) now.vars.gordon = true end,
  note "You have your tent. Why are you here? Ask the room.",
  noor { furious = "He signed it with his thumb. There is a photograph of the thumb. And then he sent it to me.",
         upset = "Gordon signed it at ten to six. At six he sent it to me, to book. I said that he would.",
         tense = "Gordon signed it. And then he sent it to me. So here we both are." },
  noor.does { "She turns a printed page towards you. Under the signature it says 'N. Haddad to book'.",
              at = "chair", hands = "pointing", looks = "down", lies = "paper" },
  noor.thinks "They've got their tent. What else do they want off me?",

  reply "I went round you. It was quick, and it was shabby. I'm sorry." {
    tone = { "own", "regret" }, about = "Gordon",
    why  = "You called it what it was, to the person whom it had cost something.",
    noor { upset = "It was quick. Sit down, I suppose.", tense = "You came up two flights to say that? Sit." },
    next = "paper",
  },
  reply "Well, it's signed now. No hard feelings, I hope?" {
    tone = { "minimise", "ask" },
    why  = "It isn't yours to say whether there are.",
    noor { furious = "I don't book feelings.", upset = "There's no column for it.", tense = "I'd have to look up where those are booked." },
    next = "paper",
  },
  reply "It shouldn't go out on a thumb. Can we do it properly?" {
    tone = { "invite", "validate" },
    effect = function(now) now.vars.gordon = false end,
    why  = "You gave back an advantage. She can look at the paper again without being made to.",
    noor { upset = "You'd withdraw it? Before noon?", tense = "You'd withdraw it. ...I'd better sit down, and I'm sitting." },
    next = "paper",
  },
  reply "That's between you and Gordon, I'd say." {
    tone = { "curt", "excuse" },
    why  = "You had sent it to him.",
    noor { furious = "No. It's between me and the bank, at four in the morning.", upset = "It never is. It's between me and the auditors.", tense = "It's between me and my own name, as it happens." },
    next = "paper",
  },
}

beat "chair" {
  note "Nobody asked you to sit. What's the first thing you see on that desk?",
  noor { furious = "I closed that. Which part of closed came up the stairs?",
         upset = "Events. In person. Did the elevator break down on the way to Gordon?",
         tense = "Events? In person? ...There's a chair. It's under the binders." },
  noor.does { "Before her are one form, one pen and a mug full of paper clips. The mug says DR NO.",
              at = "chair", hands = "flat", lies = "contract" },
  noor.thinks "They've come to look at the animal.",

  reply "I typed a lot yesterday. I'd rather listen, if you've time." {
    tone = { "own", "invite" }, about = "the chat",
    why  = "You came for something other than to say it all again, louder.",
    noor { upset = "I've got till ten. Move the binders.", tense = "Till ten. Then it's payroll, and nobody listens to anything." },
    next = "paper",
  },
  reply "I'm told you don't bite." {
    tone = { "lighten", "judge" },
    why  = "It's meant to break the ice. It tells her that she's been talked about on the way up.",
    noor { furious = "By whom? I'll bite them.", upset = "Who says? I'd like to correct them.", tense = "People will say anything about a person." },
    next = "paper",
  },
  reply "Where shall I put these? They look important." {
    tone = { "ask", "thank" },
    why  = "A question about binders, as one asks it in somebody's home.",
    noor { upset = "On the floor. In that order.", tense = "On the floor. It's 2019. It won't mind." },
    next = "paper",
  },
  reply "You can't just say no to everything, Ms Haddad." {
    tone = { "blame", "correct" },
    why  = "She can. It's what the firm pays her for, and last year it paid off.",
    noor { furious = "Watch me.", upset = "You'd be surprised. I've got a whole morning of it ahead.", tense = "I said yes to the plant." },
    next = "paper",
  },
}

-- The paper --------------------------------------------------------------------

beat "paper" {
  noor { furious = "Page one has a sunset on it. I've been shown better sunsets by worse people.",
         upset = "An invoice with a sunset. A number in blue. One signature, and it's yours. How long have you been here?",
         tense = "A sunset, a number in blue, one signature. That's yours? You're new.",
         calm = "It's a pretty invoice. A sunset. And one signature, and that's yours. How long have you been with us?" },
  noor.does { "She reads the second page before the first. The pen stays where it is.", holds = "paper", looks = "down" },
  noor.thinks "It looks fine. The last one looked better.",
  note "She isn't looking for a mistake. What is she looking for?",

  reply "Three weeks. What do you look at first?" {
    tone = { "ask", "validate" },
    why  = "You asked her about her craft. People ask her for results.",
    noor { upset = "At who's in a hurry.", tense = "At who's in a hurry. Then at the account. The sunset I skip.", calm = "At who's in a hurry. Then at the account number. I skip the sunset." },
    next = "why_rule",
  },
  reply "Long enough to spot a good supplier. These are fine, trust me." {
    tone = { "reassure", "fake_cheer" },
    why  = "It may be so. 'Trust me' is what it always says just before the account number.",
    noor { furious = "Those are the two words.", upset = "I'm not allowed to. I've got it in writing.", tense = "It's nothing personal. I don't trust the plant, and it's plastic." },
    next = "why_rule",
  },
  reply "Somebody's burned their fingers, I think." {
    when = function(now) return not now.labelled end,
    tone = { "reflect", "validate" },
    why  = "You said it gently, and left open whose fingers.",
    noor { upset = "Not here. On your floor. The fingers were here.", tense = "You've heard, then. Or you haven't, and you've got eyes." },
    next = "april",
  },
  reply "Is it the money, or is it that it's us?" {
    tone = { "ask", "judge" },
    why  = "There's something in it, as it happens. It was put like an accusation.",
    noor { furious = "Yes.", upset = "I've got a colleague who'd say it's because it's Thursday.", tense = "It's an honest question. Ask me in ten minutes." },
    next = "why_rule",
  },
}

beat "why_rule" {
  noor { furious = "4.2. Recite it. You've had a night.",
         upset = "So. You'll want me to leave something out. Which is it? The call or the second name?",
         tense = "And now you're going to ask which half I could leave out. Everybody has a favourite half.",
         calm = "This is where people ask which half of 4.2 I'd leave out for them." },
  noor.does { "She lays the pen back across the form, exactly.",
              hands = "flat", holds = "nothing", looks = "down", lies = "contract" },
  noor.thinks "Go on, then.",
  note "Ask the room to vote before anyone explains: a question, or a case?",

  reply "Neither. How did you come to write it?" {
    tone = { "limit", "ask" },
    meets = "why",
    why  = "Every rule has a day on which it was made. You asked for the day.",
    noor { upset = "Between ten at night and five in the morning.", tense = "In one night, between ten and five. It shows, in places." },
    next = "april",
  },
  reply "The call. It's an old family firm, wouldn't they be insulted?" {
    tone = { "explain", "minimise" },
    why  = "You were thinking of the family's feelings. Nobody who is real has minded yet.",
    noor { furious = "Insulted people pick up the phone. It's the others who don't.", upset = "I've called sixty-one firms since spring. Fifty-eight said 'how nice'.", tense = "You'd think so. Mostly they're pleased, and tell me about their knees." },
    next = "april",
  },
  reply "Rules like that are why everything takes so long in this place." {
    tone = { "judge", "blame" },
    why  = "They do take longer. You are talking to the person who takes it on herself.",
    noor { furious = "Things took eleven seconds in April.", upset = "It used to go very fast. I've got a figure for it.", tense = "Yes. It's the idea." },
    next = "april",
  },
  reply "What would you need, to be able to say yes?" {
    tone = { "ask", "invite" },
    why  = "It treats the yes as something that she'd like to be able to say.",
    noor { upset = "Say that again? ...Nobody's ever asked it from that end.", tense = "To be able to. That's a funny way round. ...I'll tell you something first." },
    next = "april",
  },
  think "It isn't the money that she's guarding. Something has happened." {
    stance = "compassionate", next = "why_rule",
    why  = "From here on you listened for the day and not for the rule.",
  },
}

-- April --------------------------------------------------------------------------

beat "april" {
  effect = function(now) now.vars.told = true end,
  noor { furious = "In April I said yes to Events. Eighty thousand dollars. Shall I say yes again?",
         upset = "In April somebody wrote to me in the chat. It said Craig, it had his picture. I paid eighty thousand.",
         tense = "In April somebody wrote to me. It said Craig, with Craig's picture. I paid eighty thousand.",
         calm = "In April I got a message from Craig, with Craig's picture. I paid eighty thousand. It wasn't Craig.", clue = "april" },
  noor { "A caterer had changed banks. Could I do it that day, as a favour. I wrote 'sure!'. With the mark." },
  noor.does { "She puts her glasses straight, and they were straight.", hands = "face", holds = "nothing", looks = "down" },
  noor.thinks "Now they'll say poor you, or they'll say how could you.",
  note "There are two wrong answers that feel kind. Which are they?",

  reply "And it's your name that stands under it." {
    tone = "reflect", learns = { "april", "home" },
    why  = "You named what it had cost her, and not what it had cost the firm.",
    noor { upset = "The auditors called me at home. There was a cake, with six candles on it.", tense = "Yes. The auditors called me at home. It was my daughter's birthday; I did the candles with one hand.", clue = "home" },
    next = "four_hours",
  },
  reply "That could have happened to anybody on this floor, honestly." {
    tone = "minimise", learns = "april",
    why  = "It's true, and it's what everybody told her. It happened to her.",
    noor { furious = "It could have. It looked round, and chose.", upset = "That's what the card said, from the third floor. I've kept it, for the signatures.", tense = "So I've been told. There was a card." },
    next = "four_hours",
  },
  reply "But couldn't you tell that it wasn't him?" {
    tone = { "blame", "ask" }, learns = "april",
    why  = "She has asked herself that every night since. It wasn't news.",
    noor { furious = "No! That was what was so good about it!", upset = "He always forgets the comma. This one forgot it, too.", tense = "They'd read two years of his messages. They had his commas." },
    next = "four_hours",
  },
  reply "When did people find out that it wasn't Craig?" {
    tone = "ask", learns = { "april", "noon" },
    meets = "why",
    why  = "You asked for the hour. The hour is the story.",
    noor { "Down on your floor? At noon.", pause = 1, clue = "noon" },
    next = "four_hours",
  },
  reply "Would it help to see somebody about it?" {
    tone = { "patronise", "ask" }, learns = "april",
    why  = "Well meant, and she'd been talking to somebody: you.",
    noor { furious = "I see the bank. Twice a day.", upset = "I've seen the auditors. They were very thorough.", tense = "I've got a whistle and forty nine-year-olds. Saturdays. It does me good." },
    next = "four_hours",
  },
}

beat "four_hours" {
  noor { furious = "And at noon three people on your floor knew. Noon! I was having soup!",
         upset = "The thing is the hours. At noon Craig couldn't get in, and he told two others. I paid at four.",
         tense = "It's the four hours, really. Craig couldn't get in at noon. Three of them knew. I paid at four.",
         calm = "I'd have got over the money. It's the four hours. Three of them knew at noon, and I paid at four.", clue = "noon" },
  noor { upset = "They were embarrassed. So nobody picked up a phone.", tense = "They were embarrassed, they said. After." },
  noor.does { "She lines up the form with the edge of the desk, and then the desk with nothing.", hands = "flat", looks = "down" },
  noor.thinks "Two flights. It's two flights of stairs.",
  note "You weren't there in April. May you apologise for it? How would it have to sound?",

  reply "I wasn't here yet, so I can't really say." {
    tone = { "excuse", "limit" }, learns = "noon",
    why  = "You weren't. You're the first from down there to hear it, though.",
    noor { furious = "No one was there. It was a very empty floor.", upset = "No. None of you was. It's remarkable.", tense = "I know. I've seen your start date. I look at those." },
    next = "need",
  },
  reply "Somebody with my job knew at noon, and let you pay. That's ours." {
    tone = { "own", "reflect" }, learns = "noon", about = "April",
    meets = "own",
    why  = "You didn't say that you were guilty. You said whose floor it was.",
    noor { upset = "...Yes. Nobody's put it in a sentence before.", tense = "Five months, I've waited for one of you to say that. And it's the new one." },
    next = "need",
  },
  reply "Isn't it time to let all of that go a little, for everyone's sake?" {
    tone = { "minimise", "judge" }, learns = "noon",
    why  = "Everyone's sake had been taken care of. Hers hadn't.",
    noor { furious = "I did let it go. It went to Riga.", upset = "I signed for it. I don't get to.", tense = "I'd like that. You'd have to find me the form." },
    next = "need",
  },
  silence {
    seconds = 5, learns = "noon", next = "need",
    why = "You let four hours be as long as they are.",
    noor { upset = "...Anyway. It was pea soup.", tense = "...You don't have to say anything. It was pea soup." },
  },
  think "They knew at noon. And we're the ones who call her difficult." {
    stance = "compassionate", next = "four_hours",
    why  = "You saw who had made whom careful.",
  },
  think "She's never going to stop about April, is she." {
    stance = "judging", label = true, next = "four_hours",
    why  = "She had told it once, to you. You filed it as a habit.",
  },
}

-- What it takes ------------------------------------------------------------------

beat "need" {
  noor { furious = "And what would it have taken? A telephone! There was one on every desk!",
         upset = "So. You asked for a tent.",
         tense = "So. We were going to buy a tent.",
         calm = "Now. This tent of yours." },
  noor.does { "She pushes the phone across the desk, until it stands half way between you.",
              hands = "palm_up", lies = "desk_phone", clock = "9:40" },
  noor.thinks "I don't need flowers. I need somebody who calls.",
  note "Promises are easy to make here. Which of them could she still use on a bad day?",

  reply "If anything of mine ever smells odd, I call you. That minute." {
    when = function(now) return not now.labelled end,
    id   = "that_minute",
    tone = { "commit", "reflect" }, learns = "rung",
    meets = "promise",
    effect = function(now) now.vars.promised = true end,
    why  = "It's the thing that was missing in April, and it's one that you can do.",
    noor { upset = "That minute. Even if it's embarrassing?", tense = "Even when it's embarrassing? Then, most of all?", calm = "Most of all when it's embarrassing. Yes. That's all it ever was.", clue = "rung" },
    next = "call",
  },
  reply "From now on you'll get everything from me a week early." {
    tone = { "commit", "fake_cheer" }, advise = false,
    why  = "It sounds handsome. Neither of you believes that boat shows work like that.",
    noor { furious = "Put it with the others.", upset = "I've got a drawer with those in it.", tense = "Nobody has ever managed that. But it's a lovely thought." },
    next = "call",
  },
  reply "What would you have wanted, at noon?" {
    tone = { "ask", "invite" }, learns = "rung",
    why  = "You asked what the four hours ought to have looked like.",
    noor { "A phone call. 'Noor, don't pay anything from Craig.' Six words. I counted.", clue = "rung" },
    next = "promise",
  },
  reply "Can we do the tent now? It's twenty to ten." {
    tone = { "curt", "impersonal" },
    why  = "True, and not unfriendly. She had expected one more sentence.",
    noor { furious = "Dial.", upset = "Yes. Let us do the tent.", tense = "We can. You've got two hours and twenty minutes. I've seen it done in eleven seconds." },
    next = "call",
  },
}

beat "promise" {
  noor { upset = "It wouldn't have been a nice call to make. That's the trouble with it.",
         tense = "It's not a nice call to make, mind. You feel a fool.",
         calm = "It isn't a nice call to make. You feel a fool. I'd have felt one with you." },
  noor.does { "She is looking at the phone, and not at you.", hands = "folded", looks = "down" },
  noor.thinks "Say it or don't. I won't ask twice.",
  note "What does a promise need, so that somebody can lean on it?",

  reply "I'd make it. And I'd rather feel a fool at noon than at four." {
    tone = { "commit", "validate" }, learns = "rung",
    meets = "promise",
    effect = function(now) now.vars.promised = true end,
    why  = "You said when, and you said that it wouldn't be pleasant.",
    noor { upset = "We'll see at noon. Some noon.", tense = "Good. I'm extension 402. It's easy to remember." },
    next = "call",
  },
  reply "I'm sure they'd do it differently today." {
    tone = { "reassure", "excuse" },
    why  = "You promised for other people. It is what they had all done.",
    noor { furious = "How sure? In dollars?", upset = "Which of them? Ask them.", tense = "You think so. You're kind." },
    next = "call",
  },
  reply "We could have a form for that, with a checkbox." {
    tone = { "options", "policy" },
    why  = "To the writer of 4.2 it may even appeal. It's a box in place of a person.",
    noor { furious = "You think I like forms?", upset = "There is one. Nobody opened it either.", tense = "I've thought of it. Nobody ticks a box with a red face." },
    next = "call",
  },
  reply "Can I have your direct number? The one you pick up?" {
    tone = { "ask", "invite" }, learns = "rung",
    meets = "promise",
    effect = function(now) now.vars.promised = true end,
    why  = "It's a small thing to ask for, and it can only be for one purpose.",
    noor { upset = "402. I pick up.", tense = "402. I pick up for that. I'll even pick up on the ice." },
    next = "call",
  },
}

-- Whoever was given Lucille's name in writing has it.
beat "call" {
  when = function(now) return now.before == "A number that isn't on the invoice" end,
  otherwise = "call_unknown",
  noor { furious = "I wrote you a name last night. At two minutes to six. Use it!",
         upset = "You have the number. I wrote it to you last night, at two minutes to six.",
         tense = "You've got Lucille's number. I don't usually write after half past five.",
         calm = "You've got Lucille's number. I looked it up before you'd asked; don't tell Sales." },
  next = "dialling",
}

beat "call_unknown" {
  noor { furious = "Call them or don't, but not on the blue one!",
         upset = "The number on the invoice is printed in blue. I want one that isn't on it.",
         tense = "Somebody has to call these people. On a number that didn't come from them.",
         calm = "Now we call them. On a number that didn't come from them. Have you got one?" },
  next = "dialling",
}

beat "dialling" {
  noor.does { "She has opened a notebook beside the phone, and written 'Comeau' and a line.",
              holds = "notebook", looks = "down", lies = "desk_phone" },
  noor.thinks "If they use the blue number, I'll be very polite about it.",
  note "This takes four minutes. What is it worth, and to whom?",

  act "Call the town office in Meteghan, with her listening." {
    id   = "town_office",
    tone = { "commit", "invite" },
    meets = "proof",
    effect = function(now) now.vars.rang = true end,
    why  = "A town knows who lives in it. And you did it with her listening.",
    aside "Lucille at the town office puts you through. An old woman says 'Tents', and reads you the account.",
    noor { upset = "Three, seven, one. It matches. What did she say, at the end?", tense = "It matches. And she's pleased; nobody's ever called to ask.", calm = "It matches. Did you hear her? Nobody's ever called to ask. She wants to know how I am." },
    next = "second",
  },
  act "Call the number in blue. It's a phone call, isn't it?" {
    id   = "blue_number",
    tone = { "minimise", "curt" },
    why  = "The voice on that number belongs to whoever printed it.",
    noor { furious = "Hang up. Hang up!", upset = "Put it down. Thank you.", tense = "Would you put that down? It's exactly what I did." },
    next = "again",
  },
  reply "Would you rather call, since you know what to ask?" {
    tone = { "ask", "validate" },
    meets = "proof",
    effect = function(now) now.vars.rang = true end,
    why  = "It's her craft, and you left it to her. You stayed, too.",
    aside "She finds them through the church in Meteghan. She says very little, and writes down nine figures.",
    noor { upset = "It matches. That was the grandmother.", tense = "It matches. The grandmother says that you've a nice voice; she means mine." },
    next = "second",
  },
  reply "They've 214 five-star reviews. Isn't that enough?" {
    tone = { "explain", "ask" },
    why  = "It's an argument, and not a stupid one. Stars can be bought by the hundred.",
    noor { furious = "The caterer had 300.", upset = "I've seen 214 people who don't exist. They loved the salmon.", tense = "They cost four dollars each. I bought us two, to see." },
    next = "again",
  },
}

beat "again" {
  when = function(now) return now.before == "A number that isn't on the invoice" end,
  otherwise = "again_unknown",
  noor { furious = "Lucille! It's in your chat! I even spelled it!",
         upset = "There's a name in your chat, from two minutes to six. I even spelled it.",
         tense = "It's Lucille. It's in your chat. I'd hoped you'd read down that far." },
  next = "second_try",
}

beat "again_unknown" {
  noor { furious = "I'll say it once more. After that I've got payroll.",
         upset = "Not the blue one, not the internet. Who would know a tent firm in Meteghan?",
         tense = "Think of somebody who'd know them and has nothing to sell. It's a small town." },
  next = "second_try",
}

beat "second_try" {
  noor.does { "She turns a page of the notebook, and turns it back again.", looks = "down" },
  noor.thinks "Lucille. Ask for Lucille. She's in till four.",
  note "She is helping. Does it sound like help?",

  reply "The town office. I'll call them now, while you listen." {
    tone = { "commit", "impersonal" },
    meets = "proof",
    effect = function(now) now.vars.rang = true end,
    why  = "You took the hint, and let her hear it.",
    aside "Lucille at the town office puts you through. An old woman says 'Tents', and reads you the account.",
    noor { upset = "It matches.", tense = "It matches. And she was pleased to be asked, did you notice?" },
    next = "second",
  },
  reply "I haven't got time to call half of Nova Scotia." {
    tone = { "curt", "excuse" },
    why  = "It's one call, and it isn't ten yet.",
    noor { furious = "Then you haven't got time for a tent!", upset = "Then I haven't got a yes. I'm sorry; I'd begun to look for it.", tense = "It's one half of one town. But as you like." },
    next = "lift",
  },
  reply "I don't know. How did you find the others?" {
    tone = { "ask", "validate" },
    meets = "proof",
    effect = function(now) now.vars.rang = true end,
    why  = "You admitted it and asked somebody who's done it sixty-one times.",
    noor { upset = "Town offices. Churches. Rinks. Give me that.", tense = "Town offices, churches, rinks. Look. You ask for Lucille." },
    aside "Lucille puts her through. Noor writes down nine figures. They are the nine on the invoice.",
    next = "second",
  },
}

beat "second" {
  noor { furious = "One name! It says two!",
         upset = "That leaves the second name. And it isn't mine; I only approve.",
         tense = "That leaves a second name under yours. Somebody who'd be asked as well, if it went wrong.",
         calm = "And the second name. Somebody who'd be called at home as well, if it went wrong." },
  noor.does { "She lays the contract in front of you. Under your name there's a line.",
              holds = "nothing", hands = "pointing", looks = "down", lies = "contract" },
  noor.thinks "Dolores is in. Her coat's on the hook; I always look.",
  note "Why two? Somebody explain it, as if to a friend.",

  reply "Who counts? Dolores runs Events." {
    tone = { "ask", "impersonal" },
    effect = function(now) now.vars.second = true end,
    why  = "You asked, and you brought in the one who ought to know what was signed.",
    noor.does { "She gives you the contract and a nod towards the stairs.", lies = "nothing" },
    aside "Dolores signs it downstairs. 'I should have gone up in April,' she says. You tell Noor that, too.",
    noor { upset = "...Tell her thank you.", tense = "...Well. It's been a day for it.", calm = "...Well. I'll have to get more chairs." },
    next = "saved",
  },
  reply "I could just put her initials. She'd be fine with it." {
    tone = { "minimise", "reassure" }, advise = false,
    why  = "She would, too. It would be one person with two pens.",
    noor { furious = "That's called something! In court!", upset = "Put the pen down.", tense = "I'm going to look at the plant until you've put that pen down." },
    noor.does { "She looks past you, until it lies there.", looks = "aside" },
    next = "lift",
  },
  reply "Couldn't you be the second one yourself, for once?" {
    tone = { "ask", "minimise" },
    why  = "She'd be checking herself.",
    noor { furious = "And who looks at me? Me?", upset = "Then there'd be one of us. It's a funny sort of two.", tense = "I've been both once. It was a quiet afternoon." },
    next = "saved",
  },
  act "Take it down to Dolores and let her read it." {
    id   = "fetch_dolores",
    tone = { "commit", "impersonal" },
    effect = function(now) now.vars.second = true end,
    why  = "You got up and fetched a second pair of eyes.",
    noor.does { "She watches you carry it to the stairs.", looks = "aside", lies = "nothing" },
    aside "Dolores reads it at her own desk, both pages, and asks what happens if it's wrong. Then she signs.",
    noor { upset = "That's two.", tense = "That's two. She read the back as well." },
    next = "saved",
  },
}

beat "saved" {
  when = function(now) return now.vars.rang and now.vars.second end, otherwise = "lift",
  noor { furious = "There. Approved. Frame it.",
         upset = "Approved. Eight minutes to noon, if the bank's awake.",
         tense = "Approved. It will be there by eight minutes to twelve.",
         calm = "There. Approved. I do enjoy it, you know. People think I don't." },
  noor.does { "She signs it with the whole name, and blots it, as nobody has for thirty years.",
              holds = "pen", looks = "down", lies = "paper", clock = "9:50" },
  noor.thinks "That makes one that was what it said it was.",
  note "Now it's over. What do people say who only came for the signature?",

  reply "See? That wasn't so hard after all." {
    tone = { "patronise", "fake_cheer" },
    why  = "It was as hard as it was meant to be. She had made it easy for you.",
    noor { furious = "Take your paper.", upset = "No. It never is, for the one who's got it.", tense = "It was exactly as hard as it says." },
    next = "lift",
  },
  reply "How many of these turn out to be wrong?" {
    tone = "ask", learns = "saved",
    why  = "You asked about the ones that nobody ever hears of.",
    noor { "Three, since April. A hundred and twelve thousand. There's no column for what didn't happen.", clue = "saved" },
    next = "lift",
  },
  reply "Thank you. I saw what that took, this time." {
    tone = { "thank", "validate" },
    why  = "Short, and it's about her work and not about your tent.",
    noor { upset = "It took fifty minutes. I noted it.", tense = "It's only work. ...Thank you.", calm = "You're the first who stayed to see. Mind the binders." },
    next = "lift",
  },
  reply "You ought to tell people about April. They'd be a lot nicer to you." {
    tone = { "correct", "explain" },
    why  = "Advice. They might be. She doesn't want nice.",
    noor { furious = "I've told people. They bought a mug.", upset = "I told you. It isn't a leaflet.", tense = "I don't want them nicer. I'd like them earlier." },
    next = "lift",
  },
}

-- The elevator -------------------------------------------------------------------------

beat "lift" {
  backdrop = "elevator",
  noor.thinks "They've left their folder. I'll catch them at the elevator.",
  leaves_room { noor, "You go down the hall to the elevator. Your folder is still on her chair; you haven't noticed." },
  enters { brent, "Brent from Sales is waiting there, too." },
  brent.does { "He gets in and puts his shoe in the door for you. There are others to both sides of him.",
               at = "door", looks = "you", queue = 4 },
  brent "An hour with Doctor No! Difficult, eh?",
  brent.does { "He waits for your laugh.", at = "door", looks = "you" },
  note "Nobody in the elevator means any harm. What does a laugh cost, and who pays it?",

  act "Laugh. It's only Brent, and it's only a word." {
    id   = "laugh",
    tone = "impersonal", wording = 0, advise = false,
    effect = function(now) now.vars.laughed = true end,
    why  = "It was the quickest way to the ground floor.",
    enters { noor, "The doors have opened again." },
    noor.does { "She has been running, and is out of breath.", at = "door", holds = "folder" },
    event "Noor has your folder in her hand, and has seen your face." {
      to = noor, mood = -16, heat = 14, was_said = "laugh",
      why = "She knows the word well enough. She hadn't expected it to be you who laughs at it.",
    },
    next = "doors",
  },
  reply "She reads what I send her. I'd stopped doing that myself." {
    id   = "she_reads",
    tone = "impersonal", wording = 0,
    meets = "word",
    effect = function(now) now.vars.spoke = true end,
    why  = "You didn't argue with the word. You said what you had seen her do.",
    enters { noor, "The doors have opened again." },
    noor.does { "She has been running, and is out of breath.", at = "door", holds = "folder" },
    event "Noor is there, with your folder. She has heard the word 'reads'." {
      to = noor, mood = 7,
      why = "You said it when you couldn't know that she'd hear it.",
    },
    next = "doors",
  },
  reply "Brent! That's a horrible way to talk about a colleague!" {
    id   = "lecture",
    tone = "impersonal", wording = 0,
    why  = "You are right, and loud. Now there's a scene, and she's in the middle of it.",
    enters { noor, "The doors have opened again." },
    noor.does { "She has been running, and is out of breath.", at = "door", holds = "folder" },
    event "Noor is there, with your folder, and everyone in the elevator looks at her." {
      to = noor, mood = -2, heat = 8,
      why = "She'd rather be called names than be stood up for in front of six people.",
    },
    next = "doors",
  },
  reply "If you knew what happened to her in April, you'd shut up." {
    id   = "april_told",
    when = function(now) return now.vars.told end,
    tone = "impersonal", wording = 0, advise = false,
    why  = "You meant it as a defence. It was her story, and now it's the elevator's.",
    enters { noor, "The doors have opened again." },
    noor.does { "She has been running, and is out of breath.", at = "door", holds = "folder" },
    event "Noor is there, with your folder. She has heard 'April'." {
      to = noor, mood = -12, heat = 10, was_said = "april_told",
      why = "She told it to you. She didn't tell it to the elevator.",
    },
    next = "doors",
  },
  act "Look at the numbers over the door, without a laugh." {
    id   = "numbers",
    tone = "impersonal", wording = 0,
    meets = "word",
    why  = "It isn't brave. A joke that nobody laughs at doesn't get told again, all the same.",
    enters { noor, "The doors have opened again." },
    noor.does { "She has been running, and is out of breath.", at = "door", holds = "folder" },
    event "Noor is there, with your folder. It's very quiet in the elevator." {
      to = noor, mood = 2,
      why = "She has ridden in that elevator for eleven years. She knows what quiet sounds like.",
    },
    next = "doors",
  },
}

beat "doors" {
  noor.does { "She holds the folder out to you, over Brent's shoe, which is in the door.", at = "door", holds = "folder" },
  noor { furious = "Your folder. I wouldn't want anything else of yours up there.",
         upset = "You left this. I'd have sent it, but then it would have been a request.",
         tense = "You left this on the chair.",
         calm = "You left this. I thought, I'll catch them. I've been known to run." },
  noor.thinks "Whatever they say now, they'd say it with six people listening.",
  note "The last sentence is said in front of others. Does that change it? Should it?",

  reply "I laughed just then. I'm sorry. It was easier, and it was mean." {
    when = function(now) return now.vars.laughed end,
    tone = { "own", "regret" }, about = "the laugh",
    why  = "In front of Brent. It doesn't undo it, and it's more than Craig ever managed.",
    noor { furious = "It was. Good day.", upset = "Yes. ...You've gone red. Good.", tense = "It was. You've said so with him standing there. I'll count that." },
    next = "end",
  },
  reply "Oh, great, thanks! What would we do without you!" {
    tone = { "fake_cheer", "thank" },
    why  = "It's bright, and for the benefit of the elevator.",
    noor { furious = "You'd find out at four.", upset = "Manage. Till about four o'clock.", tense = "You'd do it faster, I expect." },
    next = "end",
  },
  reply "Thank you. 402, if it smells. I've written it on my hand." {
    when = function(now) return now.vars.promised end,
    tone = { "commit", "thank" },
    why  = "Nobody else in there knew what it meant.",
    noor { upset = "It washes off.", tense = "That's not very safe. But I like it.", calm = "That's against at least two policies. ...Have a good show." },
    next = "end",
  },
  reply "He didn't mean anything by it, you know. It's just how they talk." {
    tone = { "minimise", "excuse" },
    why  = "Perhaps he didn't. You spoke for the one who'd told the joke.",
    noor { furious = "Nor did the mug!", upset = "They never do. It's very restful for them.", tense = "I'm sure he didn't. Morning, Brent." },
    next = "end",
  },
  reply "Thanks! Will you be at the show on Saturday?" {
    tone = { "invite", "ask" },
    why  = "You asked her as one asks anybody, and in front of everybody.",
    noor { upset = "I've got a game at ten. I'd have to see.", tense = "I referee till noon. After that I might look at a tent.", calm = "I referee till noon. I'd like to see what a real one looks like." },
    next = "end",
  },
}

-- How it ends -------------------------------------------------------------------

-- Later, Brent and the others have long got out of the elevator.

ending "Signed, and that was all" {
  leaves = noor, outcome = "lost", sale = true, yearly = false, scene = "walks_out", backdrop = "elevator",
  when = function(now) return now.vars.rang and now.vars.second end,
  noor.does { "At the elevator she lets go of your folder before you have hold of it.", holds = "nothing", lies = "nothing" },
  aside "The tent is paid for; she keeps her word.",
  aside "Whatever you send up from now on has to be on paper, by post.",
  lesson = "She had said yes to the tent. It was the last thing that she said yes to.",
}

ending "The binders go back on the chair" {
  leaves = noor, outcome = "lost", scene = "stays",
  noor.does { "She has gone to do the payroll. The binders are back on your chair, 2019 first.", at = "away", lies = "nothing" },
  aside "At noon a bride in Lunenburg gets a very large tent.",
  lesson = "She had a yes in the drawer. One question would have got it out.",
}

ending "She calls first" {
  outcome = "delighted", scene = "leaves_something",
  when = function(now)
    return now.vars.rang and now.vars.second and now.vars.promised and not now.vars.laughed
        and now.said "april_told" == 0 and now.mood(noor) > 24
  end,
  brent.does { "The tent stands. On Saturday at one a woman with a whistle round her neck knocks on a pole of it.",
               at = "away", queue = 0 },
  aside "In May your phone rings. 'It's Noor. I've got something of yours here that smells. Got a minute?'",
  aside "It's noon. You run up both flights.",
}

ending "Approved, eight minutes to twelve" {
  outcome = "kept", scene = "stays",
  when = function(now)
    return now.vars.rang and now.vars.second and not now.vars.laughed and now.mood(noor) > 2
  end,
  brent.does { "The tent stands on Saturday. Two competitors ask if they may come in under it.",
               at = "away", queue = 0 },
  aside "On Monday your next request comes back after an hour. 'Yes. Page two is missing. N.'",
}

ending "Seen laughing" {
  outcome = "uneasy", sale = true, yearly = false, scene = "stays",
  when = function(now) return now.vars.rang and now.vars.second and now.vars.laughed end,
  brent.does { "The tent stands. Noor's signature is on it, the whole name. It was you whom she saw laughing.",
               at = "away", queue = 0 },
  aside "In June something of yours smells, and she sees it first. 'No. See 4.2.' She doesn't call.",
  lesson = "You did everything right upstairs, and paid for the elevator with it.",
}

ending "Booked, as instructed" {
  outcome = "uneasy", sale = true, yearly = false, scene = "stays",
  when = function(now) return now.vars.gordon end,
  brent.does { "She books it on Gordon's thumb. It's right, by luck, and the tent comes.",
               at = "away", queue = 0 },
  aside "In October there's another thumb. Nobody has called anybody. It's forty thousand.",
}

ending "Approved" {
  outcome = "uneasy", sale = true, yearly = false, scene = "stays",
  when = function(now) return now.vars.rang and now.vars.second end,
  brent.does { "It's there by eight minutes to twelve. She has done what the rule says, and so have you.",
               at = "away", queue = 0 },
  aside "The binders are back on the chair by one.",
}

ending "One name short" {
  outcome = "uneasy", sale = false, yearly = true, scene = "stays",
  when = function(now) return now.vars.rang and now.mood(noor) > -20 end,
  brent.does { "At noon there's one name on the paper, and the tent is on its way to Lunenburg.",
               at = "away", queue = 0 },
  aside "'Next time start at eight,' she writes. It's the first time that she's written you a whole sentence.",
}

ending "A tent in Lunenburg" {
  outcome = "lost", sale = false, yearly = false,
  aside { "It's a lovely wedding, by all accounts. On Saturday you stand under a patio umbrella from the cafeteria.",
          queue = 0 },
  aside "Brent tells people that it was Doctor No. You don't say anything, and the manuals get wet.",
}

debrief {
  "At which hour did the whole thing go wrong in April? Who could have done what?",
  "When did the yes become possible: through an argument, a question or a phone call?",
  "What did each of us do in the elevator? What would we have done really?",
  "Who in our own building has a nickname, and knows it?",
}

-- Tests that travel with the level -----------------------------------------------

playthrough "Noon, not four" {
  "I typed a lot yesterday.", "Three weeks. What do you look at first?", "Neither. How did you come", "And it's your name",
  "Somebody with my job knew", "If anything of mine", "town_office", "Who counts?", "Thank you. I saw", "She reads what I send her.",
  "Thank you. 402",
  ends = "She calls first",
  knows = { "april", "noon", "home", "rung" },
  mood = { noor = { at_least = 25 } },
}

playthrough "Everything right, and then the elevator" {
  "I typed a lot yesterday.", "Three weeks. What do you look at first?", "Neither. How did you come", "And it's your name",
  "Somebody with my job knew", "If anything of mine", "town_office", "Who counts?", "Thank you. I saw", "laugh", "I laughed just then.",
  ends = "Seen laughing",
}

playthrough "Kind words, and the blue number" {
  "Where shall I put these?", "Three weeks. What do you look at first?", "The call. It's an old family", "And it's your name", "I wasn't here yet",
  "From now on you'll get", "blue_number", "I haven't got time", "numbers", "Thanks! Will you be",
  ends = "A tent in Lunenburg",
}

playthrough "You can't just say no" {
  "You can't just say no", "Is it the money", "Rules like that",
  ends = "The binders go back on the chair",
}

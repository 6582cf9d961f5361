-- SPDX-License-Identifier: MIT
-- The D word, in a chat window: she says no in eleven seconds, and the rule she names
-- is one that she wrote herself, one night in April. Nobody has asked her why.

local cast = require "the_d_word.cast"

encounter "The D word, in writing" {
  channel  = "chat",
  place    = "Bluewater Marine Instruments, Halifax; the company chat",
  clock    = "15:40",
  brief    = [[You are three weeks into Events. On Saturday your firm has a booth
               at the boat show, which brought 31,000 dollars in orders last
               year. For the big tent you want Comeau's, from Meteghan. They are
               new to your firm and ask for half in advance: 9,200 dollars by
               noon tomorrow, or the tent goes to a wedding in Lunenburg.

               You have put the invoice in as a request. Approving it is up to
               Noor Haddad in Accounts. Your colleagues call her Doctor No. It
               is Wednesday, twenty to four.]],
  goal     = "A way to a yes, and the woman who has to sign it still talking to you.",
  stake    = { currency = "CAD", sale = 31000, yearly = 112000 },
  vars     = { upstairs = false, desk = false, asked = false, cake = false },
  start    = "no",
  lesson   = [[She had a reason that didn't fit into a chat window. Ask what is
               missing before you argue, and take the answer to her desk.]],
}

local noor = cast.noor { mood = -20, heat = 35 }

thought "Eleven seconds. She can't even have opened it." { stance = "judging" }
thought "Everybody calls her Doctor No. I can see why." { stance = "judging", label = true }
thought "Somebody has to be the one who says no up there." { stance = "compassionate" }
thought "A tent, a deadline, a form. What does the form want?" { stance = "neutral" }

fact "voice"  "She approves nothing in a chat any more. She wants to see who is asking."
fact "wrote"  "Rule 4.2 is hers. She wrote it in April, in one night, and nobody asked her to."
fact "favour" "The last person who wrote 'as a favour' to her was somebody from Events."
fact "signs"  "It's her name under each payment, not the firm's. The auditors called her at home."
fact "mug"    "She knows what they call her. Somebody in Sales had it printed on a mug."

criterion "missing" "Asks what is missing before arguing"
criterion "heard" "Picks up what she says half aloud"
criterion "desk" "Takes it to her desk"
criterion "round" "Doesn't go round her"

-- To "need", unless it is settled already that you come up.
local function need_or_evening()
  return { { "evening", when = function(now) return now.vars.desk end }, "need" }
end

-- The first no ---------------------------------------------------------------

beat "no" {
  note "Eleven seconds. Ask the room what they would type back, before they see the replies.",
  noor "No. See 4.2.",
  noor.does { "It took her eleven seconds. Beside her name there's a green dot.", at = "counter" },
  noor.thinks "Events. On a Wednesday afternoon. With a deadline. Of course.",

  reply "Hi Noor! Hope your week's going great! It's only a deposit :)" {
    tone = { "fake_cheer", "minimise" },
    why  = "Bright and quick, and it makes little of the one thing that she is there to look at.",
    noor { furious = "Take the face away and read the rule.", upset = "Deposits are how money leaves.",
           tense = "It's 9,200 dollars. To whom?" },
    next = "deposit",
  },
  reply "I've read 4.2 now. Which part of it have I left out?" {
    tone = { "ask", "validate" },
    meets = "missing",
    effect = function(now) now.vars.asked = true end,
    why  = "You read what she had named, and asked about your side of it. Hardly anybody does.",
    noor { upset = "Two parts.", tense = "You opened it? Two parts.", calm = "You opened it. That's rare. Two parts." },
    next = "missing",
  },
  reply "I'll vouch for them. They've been putting up tents since 1981." {
    was  = { "theyre_a_real_firm_theyve" },
    tone = { "commit", "explain" },
    why  = "You've been here three weeks, and you gave your word for people whom you've never met.",
    noor { furious = "I can read a letterhead. So can anybody who prints one.", upset = "The last one was founded in 1968.",
           tense = "1981. The last one went back to 1968." },
    next = "last_one",
  },
  reply "Is there anybody else up there who could sign it?" {
    tone = { "curt", "ask" },
    why  = "A polite question. What she reads is that you'd like a different person.",
    noor { furious = "Ask them. They'll ask me.", upset = "Gordon could. He will send it to me.",
           tense = "There's Gordon. He'd forward it to me." },
    next = "round",
  },
  reply "Okay. I'm new, and I'm afraid I don't know 4.2." {
    was  = { "okay_im_new_here_and" },
    tone = { "impersonal", "ask" },
    why  = "It's true, and it costs you nothing. You didn't pretend.",
    noor { upset = "It's on the wall by the printer. And behind the coffee.", tense = "Nobody does. It's on the wall by the printer." },
    next = "missing",
  },
}

beat "deposit" {
  note "She answers in figures. Which of our replies has one in it?",
  noor { furious = "9,200. An account I have never seen. A person I have never seen. You.",
         upset = "9,200 dollars, to an account that nobody in this building has ever paid.",
         tense = "9,200 dollars, and nobody here has ever paid into that account." },
  noor.does "The dot stays green. Somewhere on the third floor somebody is waiting for you to type.",
  noor.thinks "They don't even look at the account number. I see nothing else.",

  reply "To me it's a tent, and to you it's an account you don't know." {
    tone = "reflect",
    why  = "You put her side next to yours, and left both standing.",
    noor { upset = "Yes. Which one do you suppose the bank looks at?", tense = "Yes. That's the job in one line." },
    next = "missing",
  },
  reply "Couldn't you push it through? I'd owe you a favour." {
    id   = "as_a_favour",
    tone = { "minimise", "ask" }, advise = false, learns = "favour",
    why  = "It sounds friendly. You asked her to bet her name on yours.",
    noor { upset = "You'd owe me a favour.", tense = "A favour." },
    next = "favour",
  },
  reply "If it isn't there by noon, a wedding in Lunenburg gets it." {
    tone = "explain",
    why  = "It's your trouble, and it's real. She has been hurried before.",
    noor { furious = "Then congratulate them.", upset = "They're all by noon. I have a folder of noons.",
           tense = "There's always a noon. I'm not laughing at you. There is." },
    next = "last_one",
  },
  reply "Sorry, that was too breezy of me. What's missing?" {
    tone = { "own", "ask" }, about = "the tone",
    meets = "missing",
    effect = function(now) now.vars.asked = true end,
    why  = "You heard how you had sounded, and said so once.",
    noor { upset = "It was. Paper is. And a person.", tense = "It happens at this distance. Two things are." },
    next = "missing",
  },
}

beat "missing" {
  effect = function(now) now.vars.asked = true end,
  note "Does she hide behind the rule, or is she telling us something with it?",
  noor { furious = "A second signature. A verified account. In that order. By a person.",
         upset = "A second signature, and the account verified. By voice. Not on the number that's on the invoice.",
         tense = "A second signature, and the account verified by voice. Not on the number on the invoice, please.",
         calm = "A second signature, and somebody has to call them. Not on the invoice's number; that one always answers." },
  noor.does "It comes in one piece, without a typing mistake. She has written it before.",
  noor.thinks "Now they'll say that it's too much. It took me a night to find the fewest.",

  reply "Why not that number? I'd have called that one." {
    tone = { "ask", "reflect" }, learns = "wrote",
    meets = "heard",
    why  = "You said what you would have done, which is what everybody would have done.",
    noor { "So did I, once. I wrote 4.2 the night after.", clue = "wrote" },
    next = "april",
  },
  reply "I can get a signature. Could we skip the phone call this once?" {
    tone = { "minimise", "ask" },
    why  = "Half is more than she usually gets. You asked her to leave out the half that protects her.",
    noor { furious = "Which once? There's one a week.", upset = "That's the one that I don't skip.", tense = "Skip the signature, if anything. No: skip neither." },
    next = "favour",
  },
  reply "That's clear! I can do both by tomorrow, I'd think." {
    tone = { "thank", "commit" },
    why  = "You took it as a list of things to do. She isn't used to that.",
    noor { upset = "We'll see.", tense = "By eleven, then. I'm slow with good news." },
    next = "boss",
  },
  reply "I see why. Doesn't a firm this size have somebody for that?" {
    was  = { "surely_a_firm_this_size" },
    tone = { "validate", "excuse" },
    why  = "A kind first half. And a firm this size does have somebody: you're writing to her.",
    noor { furious = "Yes. Hello.", upset = "One person. Till half past five.", tense = "It has me. Good afternoon." },
    next = "boss",
  },
  think "She isn't stalling. She's told me exactly how." {
    stance = "compassionate", next = "missing",
    why  = "You read her list as help, which it was.",
  },
  think "Doctor No, with numbered paragraphs. Here we go." {
    stance = "judging", label = true, next = "missing",
    why  = "The word came to you ready made. From here on you read her through it.",
  },
}

beat "last_one" {
  note "'The last one.' Who in the room would ask?",
  noor { furious = "The last one in a hurry had a website with a dog on it. Nobody suspects a dog.",
         upset = "The last one in a hurry had a website, references, and a kind old man on the phone.",
         tense = "The last one in a hurry had references. And an old man on the phone, who was charming." },
  noor.does "The three dots appear and go, and appear again. Nothing more comes.",
  noor.thinks "I'm not telling this to somebody who is typing.",

  reply "The last one? That sounds as if it cost somebody." {
    tone = "reflect", learns = "wrote",
    meets = "heard",
    why  = "She had said two words more than she needed to. You heard them.",
    noor { "It did. I wrote 4.2 the night after. Ask me what else is in the safe.", clue = "wrote" },
    next = "april",
  },
  reply "All right, but Comeau's isn't that one." {
    tone = "correct",
    why  = "Very likely. She can't see from her screen which one they are, and nor can you.",
    noor { furious = "Thank you. I'll put that in the file: 'isn't that one'.", upset = "You've met them?", tense = "How do you know? I'm asking." },
    next = "boss",
  },
  reply "That sounds rough. It was before my time, though." {
    tone = { "validate", "excuse" },
    why  = "You were sorry for her, and in the same line you made sure that it wasn't you.",
    noor { furious = "It was before everybody's. I've asked round.", upset = "I've had that from everybody on your floor. Some of them have been there since 2009.", tense = "So I hear. Nobody down there has been anywhere very long." },
    next = "boss",
  },
  reply "I hear you've been burned. What would keep you safe here?" {
    tone = { "validate", "ask" },
    meets = "heard",
    effect = function(now) now.vars.asked = true end,
    why  = "You took the old story as a reason and asked what would help.",
    noor { upset = "A voice. A second name. Daylight.", tense = "A voice on the phone and a second name. It isn't a lot." },
    next = "need",
  },
}

beat "round" {
  note "Going over somebody's head takes one line. What does it take to undo?",
  noor { furious = "Gordon is on the ninth green. He signs with his thumb. Then it comes to me.",
         upset = "Gordon signs what's put in front of him. Then I find it, and then there are two of us awake.",
         tense = "Gordon would sign it, yes. That's why it comes to me afterwards." },
  noor.does "She has sent you Gordon's extension. It's correct.",
  noor.thinks "They ask for somebody else. I'd ask for somebody else.",

  reply "That came out wrong. I'm not trying to get past you." {
    tone = "own", about = "going round",
    meets = "round",
    why  = "You said what it had looked like. Now she needn't.",
    noor { upset = "People do. It's quicker.", tense = "It wouldn't be the first time. Go on." },
    next = "missing",
  },
  reply "Good to know. I'll try him, then. Thanks." {
    tone = { "curt", "fake_cheer" }, advise = false,
    effect = function(now) now.vars.upstairs = true end,
    why  = "It will even work. She'll have the paper on her desk tonight, and your name on it.",
    noor { furious = "Do that.", upset = "Give him my regards.", tense = "He'll be on the ninth by five. He gets reception there." },
    next = "evening",
  },
  reply "What would you want to see, that he wouldn't ask for?" {
    tone = { "ask", "validate" },
    meets = "missing",
    effect = function(now) now.vars.asked = true end,
    why  = "You came back to her, and to what she knows.",
    noor { upset = "Whether they exist.", tense = "Whether they exist. It's a low bar." },
    next = "missing",
  },
  reply "I didn't invent this deadline, you know." {
    tone = "excuse",
    why  = "No. And she didn't invent hers.",
    noor { furious = "Who did? I'd like to call them.", upset = "No one ever does. They grow in the dark.", tense = "No. They seem to come with the tents." },
    next = "missing",
  },
}

beat "favour" {
  note "One word has done this. Which one? Has anybody here used it this week?",
  noor { furious = "The last person who typed that word to me sits eleven desks from you.",
         upset = "Somebody on your floor asked me like that in the spring. With the little hands.",
         tense = "The last one who asked me that way was on your floor, too.", clue = "favour" },
  event "The dots come up under it and stay for nearly a minute. Nothing is sent." {
    mood = -4, heat = 6,
    why  = "Once, a message like that one was all that anybody needed from her.",
  },
  noor.thinks "I said 'sure'. I even put an exclamation mark.",

  reply "I take it back. I didn't know that there was a history." {
    tone = { "own", "validate" }, learns = "favour", about = "the favour",
    why  = "You withdrew it without asking her to tell the story in a chat window.",
    noor { upset = "No. How would you.", tense = "It's not your history. ...Thank you." },
    next = "april",
  },
  reply "Which little hands? Oh! These? 🙏" {
    tone = { "fake_cheer", "lighten" }, learns = "favour",
    why  = "You typed the one thing that she had just told you about.",
    noor { furious = "Those.", upset = "Those exactly.", tense = "Yes. You've found them." },
    next = "boss",
  },
  reply "I can't speak for what somebody else did." {
    tone = { "excuse", "curt" }, learns = "favour",
    why  = "Nobody asked you to. She only wondered who she was talking to.",
    noor { furious = "That's what he said. To the auditors.", upset = "That's the house style down there, isn't it.", tense = "No. Nobody could, as I recall." },
    next = "boss",
  },
  reply "And then you were the one left holding it?" {
    when = function(now) return not now.labelled end,
    tone = { "reflect", "ask" }, learns = { "favour", "signs" },
    meets = "heard",
    why  = "You guessed what a favour costs whoever does it.",
    noor { "It's my name under it. Not Bluewater's. The auditors called me at home.", clue = "signs" },
    next = "april",
  },
}

beat "april" {
  note "She's telling it in pieces. What would make her stop?",
  noor { furious = "Its a long story, and this window remembers everything.",
         upset = "There's more to it, and I don't do it in here. This window is were it happened.",
         tense = "There's more to it. I'd sooner not write it down. This window is were it happened.",
         calm = "There's more to that, and its not for in here. It happened in here.", clue = "voice" },
  noor.does "For the first time there's a typing mistake in it, and she has left it in.",
  noor.thinks "It looked like him. It had his picture.",

  reply "How do I know what you'd need, if you won't tell me?" {
    tone = { "blame", "ask" },
    why  = "A fair complaint, on another day. She had got as far as she could.",
    noor { furious = "You don't. That was rather the point of a rule.", upset = "4.2. It's a page. It has my name on it.", tense = "It's all in 4.2. A voice and a name. I kept it to one page." },
    next = "boss",
  },
  reply "Then I won't ask in here. Could I come up instead?" {
    tone = { "validate", "invite" }, learns = "voice",
    meets = "desk",
    effect = function(now) now.vars.desk = true end,
    why  = "You understood that it was the window that was the trouble.",
    noor { upset = "From nine. Third floor, by the plant.", tense = "You could. I'm by the plant. It's plastic; I approved it myself." },
    next = "boss",
  },
  reply "I'm sorry that happened. Back to Comeau's, then?" {
    was  = { "thats_past_though_shall_we" },
    tone = { "regret", "curt" },
    why  = "Kindly meant, to get her out of it. She had only just begun, and you don't know yet what happened.",
    noor { furious = "Eleven desks are sorry. They'd all like to look at something else.", upset = "You don't know what it was yet.", tense = "You don't know yet what you're sorry for. But yes, let's." },
    next = "boss",
  },
  reply "What would you need, to be able to say yes to this one?" {
    tone = { "ask", "invite" },
    meets = "missing",
    effect = function(now) now.vars.asked = true end,
    why  = "Not whether, but how. It makes you two people with one form.",
    noor { upset = "To hear a voice that isn't theirs to choose. And to see you.", tense = "Nobody puts it like that. To hear them, and to see you." },
    next = "boss",
  },
}

beat "boss" {
  aside "Brent from Sales, over your shoulder: 'Doctor No? Send it to Gordon. He's at golf, he'd sign a napkin.'",
  note "This is the easy way out, and it is a real one. Vote before you look at what it costs.",
  noor { furious = "Are you still there? Then one of us is wasting the other's afternoon.",
         upset = "Are you still there? I close requests at half past five.",
         tense = "Still there? I close the day at half past five, that's all." },
  noor.does { "The dot beside her name has gone yellow.", at = "door", clock = "16:50" },
  noor.thinks "Somebody's telling them about Gordon by now. It takes about an hour.",

  act "Send it to Gordon, as Brent says." {
    was  = { "all_right_i_have_sent" },
    tone = "curt", advise = false,
    effect = function(now) now.vars.upstairs = true end,
    why  = "It takes a minute and it works. Then it is Noor who has to book it.",
    noor { furious = "I can see the routing, you know.", upset = "I see it's gone upstairs.", tense = "Ah. It's gone to Gordon. I get a copy." },
    next = "evening",
  },
  reply "I was just told to go round you. I'd rather not." {
    tone = "limit", learns = "mug",
    meets = "round",
    why  = "You told her what was being said to you, and which side you were on.",
    noor { upset = "Who? Never mind. They have a mug for me in Sales.", tense = "By a man with a mug, I expect. It has my name on it. My other name.", clue = "mug" },
    next = need_or_evening(),
  },
  reply "I could bring cake tomorrow. Would that help at all?" {
    tone = { "lighten", "ask" }, advise = false,
    effect = function(now) now.vars.cake = true end,
    why  = "It's friendly, and it treats her judgement as something that sugar would change.",
    noor { furious = "What's your usual rate? Per thousand?", upset = "It'll be carrot. They've all been carrot since May.", tense = "You're the fourth cake this quarter. They're good, I'm not proud." },
    next = need_or_evening(),
  },
  reply "It must be a hard job. Are you like this with everybody?" {
    was  = { "are_you_like_this_with" },
    tone = { "validate", "judge" },
    why  = "She is, and that's what makes it fair. You had a kind word for her, and then a fault.",
    noor { furious = "I'm worse with people I like.", upset = "Yes. It'd be a poor lock that knew people.", tense = "Yes. I'm sorry to say that's the whole idea." },
    next = "evening",
  },
  reply "I'm looking for Comeau's number. Not the invoice's one." {
    was  = { "im_here_im_looking_for" },
    when = function(now) return now.visited "missing" > 0 end,
    tone = { "commit", "reflect" },
    effect = function(now) now.vars.asked = true end,
    why  = "You had started on the list while other people were being clever about her.",
    noor { upset = "Not on their own web page, I hope.", tense = "Are you? Try the town. Towns keep numbers." },
    next = need_or_evening(),
  },
}

beat "need" {
  note "She has told you how to get a yes. Who can say it in one sentence?",
  noor { furious = "Decide whether you want a signature or a fight. I've got time for one.",
         upset = "I don't approve in chat. I'll say that once. I look at people now.",
         tense = "One thing. I don't approve anything in chat any more. I look at people.",
         calm = "One more thing. I don't approve anything in chat. It's not about you; I look at people now.", clue = "voice" },
  noor.does { "It's ten past five. The others on your floor are putting on their coats.", at = "counter", clock = "17:10" },
  noor.thinks "Come up, then. Nobody comes up. They send cake.",

  reply "Then I'll come up at nine, with the contract." {
    tone = "commit", learns = "voice",
    meets = "desk",
    effect = function(now) now.vars.desk = true end,
    why  = "A time and a paper. She can plan with both.",
    noor { upset = "Paper. Not a tablet.", tense = "Nine's good. Bring it on paper.", calm = "Nine. I'll find you a chair. It's usually got binders on it." },
    next = "evening",
  },
  reply "That seems a lot of trouble, for a tent." {
    tone = "minimise",
    why  = "It is a lot of trouble. You'd almost got to why.",
    noor { furious = "It's two flights.", upset = "It's two flights of stairs. I've known tents cost more.", tense = "It's two flights. There's an elevator." },
    next = "evening",
  },
  reply "Honestly, I understand. It's only two clicks, though, isn't it?" {
    was  = { "its_only_two_clicks_from" },
    tone = { "validate", "minimise" },
    why  = "It is two clicks, and it was two the last time. 'I understand' promised her something else.",
    noor { furious = "It was two clicks in April.", upset = "It's always two clicks. I know where they are.", tense = "It is. I can see them from here. They look very small." },
    next = "evening",
  },
  reply "Makes sense! When's a bad time, and I'll pick another?" {
    tone = { "validate", "invite" }, learns = "voice",
    meets = "desk",
    effect = function(now) now.vars.desk = true end,
    why  = "You fitted yourself to her day.",
    noor { upset = "Before nine. I'm doing the bank.", tense = "Before nine's the bank, and at ten it's payroll. Nine. You'd have the chair." },
    next = "evening",
  },
}

beat "evening" {
  noor { furious = "I'm closing at half past. Anything else that can't wait till it's too late?",
         upset = "I close in ten minutes. Is there anything else?",
         tense = "Closing soon. Anything else from Events?",
         calm = "I'm closing up. Was there anything else?" },
  noor.does { "It's twenty past five. On the invoice, at the bottom, a phone number is printed in blue.", at = "counter", clock = "17:20" },
  noor.thinks "If they call that one tonight, to be helpful, I'm going to scream.",
  note "The last line of a chat is the one that is still on the screen in the morning.",

  reply "No. Have a good evening, and I hope your phone stays quiet." {
    tone = { "thank", "commiserate" },
    why  = "A small wish that had something to do with her.",
    noor { upset = "It won't.", tense = "That'd be a first for a Wednesday. You too.", calm = "That'd be nice. I've hockey at seven; I referee. It's restful, they only shout." },
    next = "end",
  },
  reply "Hope tomorrow's you is in a better mood." {
    tone = { "judge", "lighten" },
    why  = "A joke, from a stranger, in writing. It stays on the screen all night.",
    noor { furious = "Tomorrow's me reads what today's got.", upset = "It's the same one. She keeps notes.", tense = "I'm told she's worse." },
    next = "end",
  },
  reply "Is there anything else I should read tonight?" {
    when = function(now) return now.knows "wrote" end,
    tone = { "ask", "invite" },
    effect = function(now) now.vars.asked = true end,
    why  = "You offered her ten minutes of reading, for something that took her a night to write.",
    noor { upset = "Page 31 of the annual report. There's one line on it.", tense = "Page 31 of the annual report. It's one line. Read it twice." },
    next = "end",
  },
  reply "Is there something I should read tonight?" {
    when = function(now) return not now.knows "wrote" end,
    tone = { "ask", "invite" }, learns = "wrote",
    effect = function(now) now.vars.asked = true end,
    why  = "You offered her ten minutes of reading, for something that took her a night to write.",
    noor { "4.2, down to the last line. I wrote it in April, between ten at night and five. Nobody gets that far.", clue = "wrote" },
    next = "end",
  },
  reply "Just so you know, I'll have to say where it got stuck." {
    tone = { "blame", "policy" },
    why  = "It's a threat, politely put. She has been threatened by people with more at stake.",
    noor { furious = "Copy me in. I spell it with two o's.", upset = "Do. I keep the originals.", tense = "By all means. It's stuck at 4.2; there's a page number." },
    next = "end",
  },
}

-- How it ends -------------------------------------------------------------------

ending "Request closed" {
  leaves = noor, outcome = "lost",
  noor.does { "'Noor Haddad has closed this request.' The dot beside her name goes out.", at = "away" },
  aside "On Saturday it rains on the instruments. The tent is in Lunenburg, with a band in it.",
  lesson = "It had not been about the tent, and there was nobody left to ask.",
}

ending "Signed on the ninth green" {
  outcome = "uneasy", sale = true, yearly = false, scene = "stays",
  when = function(now) return now.vars.upstairs end,
  aside { "Gordon signs at ten to six, with his thumb. At six he forwards it: 'Noor, can you book this?'", clock = "18:00" },
  aside "She books it. From now on everything that you send comes back in eleven seconds.",
  lesson = "You got the tent. She'll be there on Monday, and so will you.",
}

ending "A number that isn't on the invoice" {
  outcome = "delighted", scene = "stays",
  when = function(now)
    return now.vars.desk and now.vars.asked and not now.vars.cake
      and now.mood(noor) > 7 and now.knows "wrote"
  end,
  aside { "At two minutes to six there's one more line.", clock = "17:58" },
  noor { "Meteghan town office. They're open till eight tonight. Ask for Lucille. N." },
  aside "She has never signed one with a letter before. You look it up in the channel's history, to be sure.",
}

ending "Nine, third floor" {
  outcome = "kept", scene = "stays",
  when = function(now) return now.vars.desk and now.mood(noor) > -10 end,
  aside "In her calendar, which everybody can see, there's a new line for tomorrow: '9.00 Events (in person)'.",
  aside "There has been nothing from Events in that calendar since April.",
}

ending "A chair with binders on it" {
  outcome = "uneasy", yearly = false, scene = "stays",
  when = function(now) return now.vars.desk end,
  aside "You may come. She hasn't said that she'll take the binders off the chair.",
}

ending "See 4.2" {
  outcome = "uneasy", sale = false, yearly = false, scene = "stays",
  noor.does { "The request stays open, and so does the question. At half past five the dot goes grey.", at = "away", clock = "17:30" },
  aside "On your way out you pass the wall by the printer. It's one page. At the bottom it says: N. H., April.",
}

debrief {
  "What did she tell us before anybody asked? Find the two words that gave it away.",
  "Going to Gordon works. Who pays for it, and when?",
  "When did somebody first use the nickname, aloud or in their head? What could they no longer see?",
  "Which of your own colleagues would rather be asked at their desk?",
}

-- Tests that travel with the level -----------------------------------------------

playthrough "What's missing, and may I come up" {
  "I've read 4.2 now.", "Why not that number?", "Then I won't ask in here.", "I was just told to go round you.", "Is there anything else I should read",
  ends = "A number that isn't on the invoice",
  knows = { "wrote", "voice" },
}

playthrough "Somebody quicker upstairs" {
  "Is there anybody else up there", "Good to know.", "No. Have a good evening",
  ends = "Signed on the ninth green",
}

playthrough "Bright, quick and as a favour" {
  "Hi Noor!", "Couldn't you push it through?", "Which little hands?",
  ends = "Request closed",
}

playthrough "Her side seen, and nothing done" {
  "I'll vouch for them.", "That sounds rough.", "I could bring cake", "Honestly, I understand.", "No. Have a good evening",
  ends = "See 4.2",
}

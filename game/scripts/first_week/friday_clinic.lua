-- SPDX-License-Identifier: MIT
-- Friday, ten to eight: the couple again, and the card on the counter says what you called
-- them on Monday. Lorna Haskell reads upside down.

local couple = require "crabby_couple.cast"

encounter "Friday: the couple again" {
  channel  = "counter",
  place    = "Harbour Road Animal Clinic, before opening",
  backdrop = "clinic",
  hour     = "morning",
  clock    = "7:50",
  animal   = { kind = "dog", coat = "grey", at = "floor", mood = "poorly" },
  visit_of = "crabby_couple/first_visit",
  brief    = [[Friday, ten to eight. You are back at Harbour Road: Tom went home ill on
               Tuesday, with the list of calls in his pocket. So nobody rang
               Walter and Lorna Haskell, who had been told "by six". On Wednesday
               Dr Lindqvist told them herself what their dog has. It may go well.
               Moss is to be operated on at nine.

               Bea's card for them lies on the counter, where somebody has left
               it, and it's the right way up only from your side.]],
  goal     = "They leave him with you, and know who rings, and when.",
  stake    = { currency = "GBP", sale = 1840, yearly = 900 },
  vars     = { line = false, time = false, name = false, pen = false },
  start    = "come_in",
  lesson   = "They never asked you to like them. They asked for a time, and a name to go with it.",
}

local lorna  = couple.lorna  { mood = -24, heat = 45 }
local walter = couple.walter { mood = -22, heat = 50, partner = lorna }

thought "Those two. Today of all days." { stance = "judging", label = true }
thought "Nine o'clock, one dog, one form." { stance = "neutral" }
thought "They're going to hand him over that counter, and go home." { stance = "compassionate" }

fact "relief" "On your badge it says 'Relief'. Lorna would sooner ask for somebody by name, with a time beside it."
fact "rang"   "On Tuesday they sat by the phone from four till ten. The list was in Tom's pocket."
fact "lead"   "He wants to hold the lead until the last moment, and to be the one who lets go."
fact "word"   "She has read what the card says. She reads everything upside down; she was a proofreader."

-- What you put on the card on Monday night: a line that helps, a word of your own, or
-- nothing, so that the old word stood.
local function a_line(now)
  return now.outcome "first_week/monday_night" == "kept" or now.outcome "first_week/monday_night" == "delighted"
end
local function a_word(now) return now.outcome "first_week/monday_night" == "lost" end
local function the_old_word(now) return now.outcome "first_week/monday_night" == "uneasy" end

criterion "own" "Answers for the word on the card"
criterion "time" "Says when, and also when there's no news"
criterion "both" "Sees both of them"
criterion "name" "Gives one's name"

beat "come_in" {
  walter.does { "Walter has the lead wound twice round his hand.", hands = "fist", holds = "lead" },
  lorna.does { "Lorna has her notebook open before you've said good morning.", holds = "notebook", lies = "paper" },
  next = "came_back",
}

-- They walked out on Monday; he says why they are here all the same.
beat "came_back" {
  when = function(now) return now.outcome "crabby_couple/first_visit" == "lost" end,
  otherwise = "card_line", next = "card_line",
  walter { furious = "We'd said never again! Yours can do him today, and Millbrook on Monday week. That's all it is!",
           upset = "Millbrook could do him Monday week. Yours can do him today. That's the only reason.",
           tense = "Millbrook did the scan. They could do him Monday week. Yours can do him today." },
}

beat "card_line" {
  when = a_line, otherwise = "card_word",
  effect = function(now) now.vars.line = true end,
  lorna { upset = "'She writes everything down. Tell her first, and say when.' Who's that about?",
          tense = "'Tell her first, and say when.' It says so there. Who wrote that?",
          calm = "'Tell her first, and say when.' ...Who's put that? That's never Tom." },
  lorna.does { "She has read it upside down, without bending her neck." },
  lorna.thinks "Somebody had looked. I didn't think that they'd looked.",
  note "Your own line, read out by her. What does one say to that?",

  reply "I did. On Monday, in the evening." {
    to = lorna, tone = "own", about = "the card",
    why  = "You said that it was you, and made nothing of it.",
    lorna { upset = "Did you.", tense = "Did you. Well. It's correct.", calm = "Did you. It's correct. There's a comma in it and all." },
    next = "rang",
  },
  reply "That's for staff. You aren't supposed to see that." {
    to = lorna, tone = { "policy", "correct" },
    why  = "It was the nicest thing anyone had written about her. You took it away.",
    lorna { furious = "Then turn it over.", upset = "Then you shouldn't leave it there.", tense = "I see most things." },
    next = "rang",
  },
  reply "So I'll say when: nine he goes in, at eleven I ring!" {
    to = lorna, meets = "time", tone = { "commit", "reflect" },
    effect = function(now) now.vars.time = true end,
    why  = "The line asks for a time, and you gave her two.",
    lorna { upset = "Eleven. I'll write it down.", tense = "Nine, and eleven. It's down.", calm = "Nine, and eleven. That's two lines already. Walter, there's two lines." },
    next = "rang",
  },
  reply "Handy, isn't it? Saves trouble." {
    was = { "handy_isnt_it_saves_everyone" },
    to = lorna, tone = { "lighten", "judge" },
    why  = "'Trouble' was them.",
    lorna { furious = "Trouble.", upset = "I'm glad that we could be made handy.", tense = "For whom, dear?" },
    next = "rang",
  },
}

beat "card_word" {
  when = a_word, otherwise = "card_old",
  event "Lorna Haskell has read the card, upside down. It's short, and it isn't nice." {
    mood = -8, heat = 8, to = lorna,
    why = "You said it on Monday night, at nine, to one person. It has been lying there since seven.",
  },
  lorna { furious = "So that's what we're called. Walter. Look. That's what we're called.",
          upset = "Is that us? On the card?",
          tense = "I suppose that's us. On the card." },
  lorna.does { "She doesn't point. She looks at it over the edge of her notebook.", looks = "down" },
  walter { upset = "What's it say? I haven't got my glasses. Lorna?", tense = "What's it say? I've not got my glasses." },
  lorna.thinks "I won't read it to him. Not today.",
  note "The word lies between you. There are four things to do with it. Which are you most ashamed of?",

  reply "It's only a sort of code. Everybody gets one." {
    to = lorna, tone = { "excuse", "minimise" },
    why  = "She was a proofreader. She knows what words are.",
    lorna { furious = "I can read a code.", upset = "And what did you get?", tense = "It isn't much of a code." },
    next = "rang",
  },
  reply "That was me, on Monday. It's wrong. I'm ashamed of it." {
    to = lorna, meets = "own", tone = { "own", "regret" }, about = "the word",
    why  = "No code, no Bea. You took it on yourself in front of both of them.",
    lorna { furious = "You ought to be.", upset = "So you should be. ...You've gone white. Sit down.", tense = "Well. You've said it. It isn't everyone who does." },
    next = "rang",
  },
  reply "What ought to stand there instead? Here's a pencil." {
    to = lorna, meets = "own", tone = { "invite", "ask" }, learns = "word",
    effect = function(now) now.vars.pen = true end,
    why  = "It's about her, and you let her say what it should be.",
    lorna { furious = "I'm to do that as well?", upset = "Me? ...'Wants to be told.' There. It's four words.", tense = "'Want to be told.' There. And I've taken out the other one." },
    next = "rang",
  },
  act "Lay your hand over it, and ask for the form." {
    to = lorna, tone = "curt",
    why  = "It was what the hand wanted to do. Now she knows that you know.",
    lorna { furious = "It's no use. I've read it.", upset = "You needn't. I've read it.", tense = "I've done reading it, thank you." },
    next = "rang",
  },
  think "She has to leave him here now. With somebody who calls them that." {
    stance = "compassionate", next = "card_word",
    why  = "You saw what the word did to the next hour.",
  },
}

beat "card_old" {
  when = the_old_word, otherwise = "card_down",
  lorna { furious = "'Shouts.' Is that the whole of us? In how many years?",
          upset = "'Shouts.' That's us, is it? It's quite faded. It's been there some time.",
          tense = "'Shouts', it says. In pencil, and faded. Which of us is that?" },
  lorna.does { "She has read it upside down, without bending her neck." },
  walter { furious = "Shouts? Me? I've a voice that carries!", upset = "Who shouts? I don't shout.", tense = "I don't shout, do I? Lorna?" },
  lorna.thinks "It isn't even a sentence. It wants a subject.",
  note "You didn't write it. On Monday night you let it stand. Is that the same thing?",

  reply "That was written years before I ever came here, Mrs Haskell." {
    to = lorna, tone = "excuse",
    why  = "It was. On Monday night somebody asked you what should stand there.",
    lorna { furious = "And read every time since!", upset = "And who's been looking after it?", tense = "Then it's been well kept." },
    next = "rang",
  },
  reply "I was asked on Monday, and I let it stand. I shouldn't have." {
    to = lorna, meets = "own", tone = "own", about = "the word",
    why  = "The word isn't yours. You answered for the part that is.",
    lorna { furious = "No. You shouldn't.", upset = "No. ...Well. It's only pencil.", tense = "Well. It's only pencil. It'll come off." },
    next = "rang",
  },
  reply "He does, though, a bit. Doesn't he?" {
    to = lorna, tone = { "judge", "lighten" },
    why  = "He does, and she may say so. He was standing beside her.",
    lorna { furious = "At people who don't ring!", upset = "He didn't use to. Ask Fernhill.", tense = "He didn't, for seventy years." },
    next = "rang",
  },
  reply "What should it say? There's a pencil here." {
    to = lorna, meets = "own", tone = { "invite", "ask" }, learns = "word",
    effect = function(now) now.vars.pen = true end,
    why  = "She used to correct other people's words. Nobody had ever handed her this one.",
    lorna { furious = "I'm to do that as well?", upset = "'Wants to be told.' There. That's a sentence, nearly.", tense = "'Want to be told.' Both of us. There. And I've rubbed out the other one." },
    next = "rang",
  },
}

beat "card_down" {
  lorna { upset = "You were here on Monday. You're the relief.",
          tense = "You were here on Monday, weren't you? The relief.",
          calm = "It's you. From Monday. They've pinned 'Relief' on you." },
  lorna.does { "She has read the badge on your chest, and then your face, in that order." },
  lorna.thinks "That isn't a name. They do it to their own, then, as well.",
  note "We wear a word as well. How does that feel?",

  reply "That's me. And he's having nothing to eat, I hope?" {
    to = lorna, tone = { "policy", "ask" },
    why  = "A question from the form. She hasn't slept, and he's had no breakfast.",
    lorna { furious = "We can read a leaflet.", upset = "Not a crumb. Nor have we.", tense = "Not since ten. None of us has." },
    next = "rang",
  },
  reply "The relief, yes. It's good to see you, all three of you." {
    to = "all", meets = "both", tone = "validate",
    why  = "You counted to three.",
    lorna { upset = "Is it.", tense = "He's not himself.", calm = "He's not himself. But thank you." },
    next = "rang",
  },
  reply "How did you all sleep?" {
    to = "all", tone = "ask",
    why  = "You asked the thing that was written in both their faces.",
    walter { upset = "How d'you think?", tense = "On the landing. He can't do the stairs." },
    next = "rang",
  },
}

beat "rang" {
  walter { furious = "And don't say 'somebody rings'! Nobody rang on Tuesday! Six hours!",
           upset = "Tuesday nobody rang. 'By six.' We sat there from four till ten.",
           tense = "Only, on Tuesday nobody rang. We sat by it from four till ten." , clue = "rang" },
  walter.does { "He says it to the dog, who is standing close against Lorna.", hands = "fist", holds = "lead", looks = "down" },
  walter.thinks "If he dies while we're sitting by that phone.",
  note "Who is to ring, when, and if there's no news? Three answers. One is usually forgotten.",

  reply "I ring at eleven, and at two, whether there's news or not." {
    to = "all", meets = "time", tone = "commit", learns = "rang",
    effect = function(now) now.vars.time = true end,
    why  = "Two times and a person, and also for no news.",
    lorna { upset = "Whether or not.", tense = "Eleven. Two. 'Whether or not.'", calm = "'Whether or not.' That's the best part of it." },
    next = "lead",
  },
  reply "Whose number shall I take, and who picks up?" {
    to = "all", tone = { "ask", "invite" }, learns = "rang",
    why  = "There are two of them, and you asked which one can bear to. When you'd ring, you didn't say.",
    lorna { upset = "Mine. He shouts into it. And when?", tense = "Mine. He'd only pick up and say nothing. When would it be?" },
    aside "You'd have to see, you say. She leaves the line blank.",
    next = "lead",
  },
  reply "We'll be in touch straight away, as soon as there's anything to say." {
    to = walter, tone = { "policy", "reassure" },
    why  = "It's kindly meant, and there's no time in it.",
    walter { furious = "That's what they said at Fernhill!", upset = "'As soon as.' I've sat by one of those.", tense = "That's not a time, is it." },
    next = "lead",
  },
  reply "I wasn't here on Tuesday, though." {
    to = walter, tone = "excuse",
    why  = "You weren't. It's about this afternoon.",
    walter { furious = "Nobody was! That was what was wrong with it!", upset = "It isn't.", tense = "Not a lot, no." },
    next = "lead",
  },
}

beat "lead" {
  aside "From the back room Priya calls for him. 'Come on, then, old man.'",
  walter { furious = "Not yet. Not yet, I said!", upset = "Hang on. Hang on a minute.", tense = "In a minute. He likes... in a minute.", calm = "In a minute, love. He likes a minute." },
  walter.does { "He doesn't let go. He has gone down on one knee, to see to a collar that is all right.",
                at = "knees", animal = "floor", hands = "down", looks = "down" },
  walter.thinks "I'm not having him think that I gave him away.",
  note "Priya waits, the clock doesn't. What do you do with a man on one knee?",

  reply "Don't worry, he'll be as right as rain!" {
    to = walter, tone = { "reassure", "fake_cheer" },
    why  = "You can't know it, and he's been told so once before.",
    walter { furious = "That's what they said about Wren!", upset = "You don't know that.", tense = "They said so about Wren." },
    next = "handed",
  },
  silence {
    to = walter, seconds = 6, next = "handed", learns = "lead",
    why = "You gave him the minute. Priya did, too.",
    walter { upset = "...Right. Off you go.", tense = "...Right, then. Off you go, lad. I'm only out here." },
  },
  reply "Would you like to take him through yourself, to the door?" {
    to = walter, meets = "both", tone = { "options", "validate" }, learns = "lead",
    why  = "He needn't hand him over. He can bring him.",
    walter { upset = "Am I allowed? Right.", tense = "Could I? ...Come on, then. Heel.", calm = "Could I? ...Hear that? I'm coming with you. As far as the mat." },
    next = "handed",
  },
  reply "They do need to start at nine. Could we, Mr Haskell?" {
    to = walter, tone = { "policy", "curt" },
    why  = "True, and he has been looking at that clock since it was dark.",
    walter { furious = "Then let them start on somebody else!", upset = "I know what time it is.", tense = "Aye. I can see a clock." },
    next = "handed",
  },
}

beat "handed" {
  walter.does { "The door shuts behind Priya and the dog. Walter's hands lie on the counter, with nothing in them.",
                at = "counter", animal = "away", holds = "nothing", hands = "flat", looks = "down" },
  next = "name",
}

beat "name" {
  when = function(now) return now.before == "She wrote your name down" end, otherwise = "badge",
  lorna { furious = "I took your name on Monday, so as to complain of it! Let me have it again!",
          upset = "I took your name down on Monday, in a temper. I can't read it. Who do I ask for?",
          tense = "I've your name from Monday. I wrote it in a temper. I'd like to put it properly, with a time.", clue = "relief" },
  lorna.does { "She has turned to a clean line, and waits.", holds = "notebook" },
  lorna.thinks "I was going to send that to somebody. I never did.",
  next = "who_to_ask",
}

beat "badge" {
  lorna { furious = "I want somebody whom I can ask for. Not a 'relief'!",
          upset = "It says 'Relief' on you. I've three names down from Monday. Which of them do I ask for?",
          tense = "It only says 'Relief' on your badge. I've three names from Monday, and no time beside any. Which is you?", clue = "relief" },
  lorna.does { "She has turned to a clean line, and waits.", holds = "notebook" },
  lorna.thinks "It's not very nice, 'Relief', for a person. I did notice.",
  next = "who_to_ask",
}

beat "who_to_ask" {
  note "She is asking for something better than a label. What do you give her?",

  act "Say your name slowly, and that you're here till six." {
    to = lorna, meets = "name", tone = { "commit", "thank" }, learns = "relief",
    effect = function(now) now.vars.name = true end,
    why  = "A name, a time, and what you'll do. It's the whole of what she writes books for.",
    lorna { upset = "How does one spell it? ...Till six. We'll see.", tense = "Spell it, please. ...Till six. There. That's somebody.", calm = "Spell it, please. ...There. That's a good deal better than what they've pinned on you." },
    next = "home",
  },
  reply "'Relief' is fine, really. It's only for today, isn't it?" {
    to = lorna, tone = { "minimise", "fake_cheer" },
    why  = "She had offered you your name back.",
    lorna { furious = "Then 'Relief' it is.", upset = "As you like. 'Relief.'", tense = "It's you who'd be asked for." },
    next = "home",
  },
  reply "What would you want to know, besides a name?" {
    to = lorna, tone = { "ask", "invite" }, learns = "relief",
    effect = function(now) now.vars.name = true end,
    why  = "She'd asked one question and had four. You let her have them.",
    lorna { upset = "Whether it's you, at eleven. ...And the name.", tense = "If it's the same voice at eleven. That'd be a thing. And the name, dear." },
    next = "home",
  },
  reply "Ask for anyone. It'll be in the notes." {
    was = { "couldnt_you_ask_for_anyone" },
    to = lorna, tone = "curt",
    why  = "On Tuesday they all had it in the notes.",
    lorna { furious = "'Anyone' didn't ring.", upset = "Anyone. Yes. I had him on Tuesday.", tense = "'Anyone' was on on Tuesday, I think." },
    next = "home",
  },
}

beat "home" {
  walter.does { "Walter goes out first, without a word.", at = "away" },
  lorna.does { "She goes after him, the notebook under her arm.", at = "away" },
  next = "end",
}

ending "They take him to Millbrook" {
  leaves = walter, outcome = "lost", sale = false, yearly = false,
  aside "The dog isn't staying. Walter has carried him out himself, sideways through the door; nobody held it.",
}

ending "She takes her pencil back" {
  leaves = lorna, outcome = "lost", sale = false, yearly = false,
  aside "The dog isn't staying. She has taken Walter by the arm, quite gently, and all three of them are gone.",
}

ending "A name in the notebook" {
  outcome = "delighted", scene = "leaves_something",
  when = function(now) return now.vars.time and now.vars.name and now.mood(lorna) > -6 and now.mood(walter) > -6 end,
  aside { "At eleven you ring. It's picked up before it has rung. At two you ring. 'He's awake, and he's cross.'", clock = "14:00" },
  lorna.does { "At five she's at the counter again, with a jar.", at = "counter", holds = "jar", lies = "nothing", clock = "17:00" },
  walter.does { "Walter is there, too. 'Cross!' he says, to everybody in the room.", at = "counter", hands = "palm_up" },
  lorna "'Cross.' I've put it down, with the time.",
  aside "The jar stays on the counter. It's plum, and it has your name on it, with a date.",
}

ending "Eleven, and two" {
  outcome = "kept",
  when = function(now) return now.vars.time and now.mood(lorna) > -20 and now.mood(walter) > -24 end,
  aside { "At eleven you ring, and at two. He's awake. She asks for his temperature, and writes it down.", clock = "14:00" },
}

ending "On the dot" {
  outcome = "uneasy", sale = true, yearly = false,
  when = function(now) return now.vars.time end,
  aside { "At eleven you ring, and at two. It's picked up at once, listened to, and put down.", clock = "14:00" },
  aside "The stitches are taken out in Millbrook.",
}

ending "As far as the mat" {
  outcome = "kept",
  when = function(now) return now.knows "lead" and now.vars.name and now.mood(walter) > -16 and now.mood(lorna) > -24 end,
  aside { "At one Priya rings them. Walter picks up, and says nothing for a bit. 'Is that the lad?' he says.", clock = "13:00" },
}

ending "She rings first" {
  outcome = "uneasy", yearly = true,
  when = function(now) return now.vars.name end,
  aside { "At ten to eleven she rings herself, and asks for you by name. He's asleep. You hadn't said when.", clock = "10:50" },
}

ending "They wait by the phone" {
  outcome = "uneasy", sale = true, yearly = false,
  aside { "He's awake by one. Somebody rings them at a quarter to five; it is on somebody's list.", clock = "16:45" },
}

debrief {
  "What stood on the card, and how had it got there? Follow it back to Monday night.",
  "A name, a time, and what happens if there's no news: which did you give, and when?",
  "What has changed about this couple since Monday? What has changed about you?",
}

playthrough "Eleven and two, and a name" {
  "The relief, yes.", "I ring at eleven,", "Would you like to take him", "Say your name slowly",
  ends = "A name in the notebook",
}

playthrough "In touch" {
  "That's me. And he's having", "We'll be in touch", "They do need to start", "'Relief' is fine",
  mood = { lorna = { at_most = -30 } },
}

playthrough "Kind to everybody, and no time" {
  "How did you all sleep?", "Whose number shall I take", "Don't worry, he'll be", "What would you want to know",
  ends = "She rings first",
}

-- SPDX-License-Identifier: MIT
-- The overdue account: ninety days, two warped boards, and a man who won't stop joking.
-- The boards are true. They aren't the reason, and he would give a good deal not to have to say it.
encounter "The overdue account" {
  channel  = "phone",
  place    = "Harker's timber yard, Bristol, the office over the gate",
  backdrop = "yard_office",
  brief    = [[You keep the accounts at Harker's. Wilk Scenery, stage carpenters,
               stands at £1,140, ninety days. Your last two letters came back with
               a joke on them. On the hundredth day it goes to a collector, who
               takes forty per cent.

               You may credit what was wrong with a delivery, split the sum over
               three dates, and take two per cent off if all three are kept.
               Until then he may buy for cash. You may not look away: the yard
               looked away at the last one, and two people went.]],
  goal     = "There's a date that will hold, and he still buys his wood here.",
  stake    = { currency = "GBP", sale = 1140, yearly = 5200 },
  vars     = { owned = false, credited = false, plan = false, friday = false, whenever = false, look_away = false,
               ring_first = false },
  start    = "ring",
  lesson   = [[Say the number once, without a "you" in it. Put your own part right,
               and then ask for the rest in a way that he can answer.]],
}

local tomasz = customer "Tomasz Wilk" {
  pronoun = "he",
  mood    = -10,
  heat    = 42,
  temper  = { sting = 96, soothe = 100, home = -2, cool = 7 },
  takes   = { lighten = 130, blame = 120, policy = 110, regret = 80, reassure = 70 },
  leaves  = -68,
  look    = { age = 31, hair = "short", hair_colour = "chestnut", beard = "full", headwear = "beanie", skin = 2, face = "long",
              brows = "thick", eyes = "blue", build = "slim", clothes = "overalls", clothes_colour = "mustard",
              accent = "rust", temperament = "anxious" },
  voice   = { pitch = -1, pace = 128 },
}

thought "Ninety days of jokes. Let's see what he's got today." { stance = "judging" }
thought "He always picks up. People who pick up want to pay." { stance = "compassionate" }
thought "A number, a name, a date. Ring, write, file." { stance = "neutral" }
thought "He's one of the ones you have to pin down." { stance = "judging", label = true }

fact "boards"  "Two of the forty boards were warped. He sent a photograph on the eleventh of August, and nobody answered."
fact "theatre" "The Lantern Theatre went under on the second of September. It had ordered a ship, and owes him 6,400."
fact "ship"    "Your forty boards are the deck of that ship. It's on the stage, and the administrator has the key."
fact "people"  "He has two people, Ewa and Jonno. He pays them every Friday, and hasn't paid himself since August."
fact "panto"   "Weston have booked him for their pantomime. They sign on the twentieth, and pay a third on signing."
fact "father"  "His father's joinery closed when he was nine. The family found out when the van was gone."
fact "answers" "He takes every call. He has promised himself that nobody will ever be able to say that he hid."

criterion "own" "Puts the firm's own part right"
criterion "number" "Says how the account stands, once and without a 'you'"
criterion "face" "Leaves him a way not to have to say why"
criterion "small" "Would rather have a small date that holds"
criterion "bad_day" "Says what to do on a day when it can't be kept"

-- Goes to this beat if it has not been there yet.
local function fresh(beat_name)
  return { beat_name, when = function(now) return now.visited(beat_name) == 0 end }
end

sound "hammer" { caption = "somebody is hammering", recipe = "knock", pitch = -5, times = 4, every = 340, vary = 20 }

-- The call ------------------------------------------------------------------------

beat "ring" {
  note "How would each of you begin? Write down the first five words, no more.",
  sound "phone_ring",
  tomasz { "Wilk Scenery. Palaces and prisons, delivered flat.", pause = 1 },
  tomasz.does { "Behind the voice somebody hammers, and a sander runs down.", sound = "hammer" },
  tomasz.thinks "Harker's. It says so on the display. Sound busy. Sound like a man with a job on.",

  reply "It's Harker's. I'm ringing about the account; it's at ninety days." {
    tone = "impersonal",
    meets = "number",
    why  = "Who, what about, how long. The account is late, and he isn't called anything.",
    tomasz { upset = "Ninety. In theatre that's a run.", tense = "Ninety! In theatre we call that a run." },
    next = "deflect",
  },
  reply "It's Harker's, accounts. You owe us eleven hundred and forty." {
    tone = { "blame", "curt" },
    why  = "It's true, and the first thing that he heard was what he is.",
    tomasz { furious = "Good morning to you as well.", upset = "Straight in. No overture.", tense = "And good morning to Harker's. Straight in, no overture." },
    next = "deflect",
  },
  reply "Thanks for picking up. It's Harker's, about the September letter." {
    when = function(now) return not now.labelled end,
    tone = { "thank", "impersonal" }, learns = "answers",
    why  = "He does pick up, and it isn't easy. You're the first who has noticed.",
    tomasz { upset = "I pick up for anybody.", tense = "I pick up for everyone. It's a principle. It's a stupid one." },
    next = "deflect",
  },
  reply "Tomasz! How's tricks? Busy busy?" {
    tone = { "fake_cheer", "ask" },
    why  = "You don't know him, and he knew at once what the call was about.",
    tomasz { upset = "Who is this? Are we related?", tense = "Oh dear. The last one who was that happy was the bank." },
    next = "deflect",
  },
  reply "It's Harker's. Have you got two minutes, or are you up a ladder?" {
    tone = { "ask", "lighten" },
    why  = "You asked whether it suited, in a voice that he might have used himself.",
    tomasz { upset = "I'm always up one.", tense = "I'm under a ladder. It's going that kind of way." },
    next = "deflect",
  },
}

beat "deflect" {
  note "He's funny. What is the joke doing?",
  tomasz { furious = "I've forty boards of yours here that I've not had a polite word about. And two are no good.",
           upset = "While you're on. Two of those forty boards were bananas. I wrote to you. I sent you a portrait.",
           tense = "Since we're talking: two of your forty boards were bananas. I sent a photo. With a banana, for scale.",
           calm = "And since we're talking: two of your forty were bananas. I sent a photo, with a banana, for scale.", clue = "boards" },
  tomasz.does "The hammering behind him has stopped. He says something with his hand over the receiver.",
  tomasz.thinks "Good. Boards. Let's stay on the boards. I could talk about those boards till Easter.",

  reply "What did you have to do with them?" {
    tone = "ask",
    why  = "You wanted to know what came of it, and not what it would cost you.",
    tomasz { upset = "I planed for a whole Sunday. Then I burnt them.", tense = "One I planed for a whole Sunday. The other one's a sledge now." },
    next = "boards",
  },
  reply "Two boards are thirty-eight pounds. This is eleven hundred." {
    tone = { "correct", "minimise" },
    why  = "Your sum is right. He'd been ignored since August, and now he'd been told how little it was.",
    tomasz { furious = "So I may be cheated up to forty? Is that the limit?", upset = "Ah. So I'm allowed to be annoyed up to thirty-eight.", tense = "It's the thin end of the plank." },
    next = "boards",
  },
  reply "Here it is. Eleventh of August, and nobody wrote back to you." {
    tone = "own", about = "the boards", learns = "boards",
    meets = "own",
    effect = function(now) now.vars.owned = true end,
    why  = "You looked, found it, and said whose silence that was. It took eight seconds.",
    tomasz { upset = "...Nobody. No.", tense = "...You've got it there? With the banana?", calm = "You've got it there! What do you think of the light?" },
    next = "boards",
  },
  reply "Shall I credit you the two, and then we're straight again?" {
    tone = { "options", "reassure" }, advise = false,
    effect = function(now) now.vars.credited = true end,
    why  = "You took the reason that he'd held out to you. It's the small one, and you offered to be finished.",
    tomasz { upset = "Are we? Well. Good.", tense = "Would you? Then we're straighter than they were." },
    next = "solved",
  },
  reply "I've nothing here about any boards, I'm afraid." {
    tone = { "correct", "curt" },
    why  = "You looked in one place. The photograph is in the other one.",
    tomasz { furious = "Then look! I did it in colour!", upset = "Then it's hanging on somebody's wall. I hope it's framed.", tense = "It was a good likeness. Look under fruit." },
    next = "boards",
  },
  reply "Ha! With a banana? I'd have hung that up." {
    tone = "lighten",
    why  = "You laughed, and the boards were still unanswered.",
    tomasz { furious = "Then hang it up, and send me two boards.", upset = "It was a serious photograph.", tense = "I can send you a signed one. They're cheaper than boards." },
    next = "boards",
  },
}

beat "boards" {
  note "The boards are a fact. Who would now say: 'and that's why you haven't paid?'",
  tomasz { furious = "Since August! I write to you, I wait, and then you ring about money!",
           upset = "Six weeks I waited for one word. After that I thought, then we're both not writing.",
           tense = "So I thought: they're not answering me, I'm not answering them. It's symmetrical. It's nearly art.",
           calm = "So I thought, they don't answer, I don't answer. It had a kind of symmetry." },
  tomasz.does "He's walking. The echo gets smaller, and a door falls shut behind him.",
  tomasz.thinks "They could only hear me in the workshop. So now I'm in with the paint.",

  reply "Is it going to be two boards for ever, Mr Wilk?" {
    tone = { "judge", "ask" },
    why  = "You told him that it's an excuse. It is one, and it's true as well.",
    tomasz { furious = "It's going to be two boards till somebody says sorry!", upset = "Till somebody looks at them, yes.", tense = "For ever's a long time. They're pine." },
    next = "number",
  },
  reply "Waiting six weeks for an answer would get on my nerves, too." {
    tone = "validate",
    why  = "You gave him that much, without arguing about the money.",
    tomasz { upset = "It did. I've not many left.", tense = "It did a bit. I've only got the two nerves." },
    next = "number",
  },
  reply "It went to the wrong inbox. We've had a lot of staff off." {
    tone = "excuse",
    why  = "He has had a lot of things as well, and he'd be glad not to have to list them.",
    tomasz { furious = "I've two staff, and a photograph!", upset = "I'm sorry to hear it. Get well soon, the inbox.", tense = "It happens. Inboxes are the back stairs of the soul." },
    next = "number",
  },
  reply "Have you still got them? I'd need to see them for a credit." {
    tone = { "policy", "ask" },
    why  = "He'd sent you a photograph. You asked him for the boards as well.",
    tomasz { furious = "They're on the fire. Come and smell them.", upset = "You may have the ashes.", tense = "One's a sledge by now. The other one burnt in a curve." },
    next = "number",
  },
  reply "That's ours. Two credited, and I'll see that they're replaced." {
    when = function(now) return not now.vars.credited end,
    tone = { "own", "commit" }, about = "the boards", learns = "boards",
    meets = "own",
    effect = function(now) now.vars.owned = true; now.vars.credited = true end,
    why  = "Your own part, put right in full. Now it's out of the way, and you may speak of the rest.",
    tomasz { upset = "Right. Thank you. That took a while.", tense = "Oh. That was quick, for August.", calm = "Oh. Thank you. I'd got a whole speech about that." },
    next = "number",
  },
  silence {
    seconds = 4, next = "number",
    why = "He had more to say about the boards, and then he hadn't.",
    tomasz { upset = "...So. That's the boards.", tense = "...Hello? Was it the symmetry?", calm = "...That's about all there is to say about two boards, isn't it?" },
  },
}

beat "solved" {
  note "The problem is off the table. Which problem?",
  tomasz { furious = "Then we're done, aren't we? Goodbye.",
           upset = "Then that's that. You've been very fair. Goodbye, then.",
           tense = "Thirty-eight off! You're a gentleman of the forest. Well! Lovely to talk. Bye, bye, bye.",
           calm = "Thirty-eight! You're a friend of the arts. Well, lovely to talk. Bye now. Bye." },
  tomasz.does "The receiver moves. He hasn't put it down; one can hear him holding it.",
  tomasz.thinks "They've bought it. Put it down. Why aren't I putting it down?",

  reply "Super. And the rest by Friday, yes?" {
    tone = { "fake_cheer", "curt" }, advise = false,
    effect = function(now) now.vars.friday = true end,
    why  = "He'd have said yes to any day. You asked so that he could.",
    tomasz { upset = "Friday. Why not.", tense = "Friday! Absolutely. I'm very fond of Fridays." },
    next = "last",
  },
  reply "That leaves eleven hundred and two. I'd like to talk about that." {
    tone = { "impersonal", "invite" },
    meets = "number",
    why  = "It was nearly over, and nothing had been said yet. You said the number, and nothing else.",
    tomasz { upset = "I was hoping you'd forget the rest.", tense = "I was nearly out of the door there." },
    next = "number",
  },
  reply "Bye, then! Glad we got that sorted." {
    wording = 0,
    tone = { "reassure", "curt" }, advise = false,
    why  = "Thirty-eight pounds are sorted. Both of you know about the other eleven hundred.",
    tomasz { upset = "Yes. Me too.", tense = "Me too. Me too. Bye." },
    next = "end",
  },
  reply "Was it the boards, Tomasz? Or is it the month?" {
    when = function(now) return not now.labelled end,
    tone = { "ask", "validate" },
    meets = "face",
    why  = "You left him two answers, and neither of them makes him a bad man.",
    tomasz { upset = "...", tense = "...Say that again?", calm = "...You're good. You should do the bank's calls." },
    next = "month",
  },
}

-- The number ----------------------------------------------------------------------

beat "number" {
  note "The number has to be said once. Try it aloud with 'you', and then with 'the account'.",
  tomasz { furious = "Say it, then. Say what you rang for.",
           upset = "I'd have sent you a cheque. I've a very good one here, I painted it myself.",
           tense = "So! I've a cheque for you. It's two metres long and it says 'Hamlet' on the back. Do you take those?",
           calm = "I do have a cheque. It's two metres by one, and it's from a comedy. Would that help?" },
  tomasz.does "He's talking faster. Somewhere a lid is being screwed on to a tin, and off, and on.",
  tomasz.thinks "Keep going. If I stop they'll say the number.",

  reply "Is it the boards, or is it the month?" {
    when = function(now) return not now.labelled and now.said "Was it the boards, Tomasz? Or is it the month?" == 0 end,
    tone = { "ask", "validate" },
    meets = "face",
    why  = "You left him two answers, and neither of them makes him a bad man.",
    tomasz { upset = "...What sort of a question is that?", tense = "...That's an unusually good question.", calm = "...You ask that very quietly." },
    next = "month",
  },
  reply "Very good. When can we expect payment?" {
    tone = "curt",
    why  = "A fair question. It sounded as if nobody had been listening.",
    tomasz { furious = "When somebody pays me!", upset = "You can always expect it.", tense = "Tough crowd." },
    next = { { "cold", when = function(now) return now.mood(tomasz) < -28 and now.visited "cold" == 0 end }, "month" },
  },
  reply "The account stands at ninety days. It goes further at a hundred." {
    tone = { "impersonal", "limit" },
    meets = "number",
    why  = "The number, the date, and nobody's name. That's all there is to be said of it, and you said it once.",
    tomasz { upset = "...A hundred. I see.", tense = "...A hundred. That's soon. That's the twelfth, isn't it?", calm = "...A hundred. All right. Thank you for saying it like that." },
    next = "month",
  },
  reply "You're dodging, and I think you know it." {
    tone = "judge",
    why  = "He is, and he does. Now he has to defend himself before he can stop.",
    tomasz { furious = "I'm standing still! I'm in a cupboard!", upset = "I'm not dodging. I'm entertaining.", tense = "Do I? And I thought it was my timing." },
    next = { { "cold", when = function(now) return now.mood(tomasz) < -28 and now.visited "cold" == 0 end }, "month" },
  },
  reply "I'll take two palaces on account. Flat, please." {
    tone = "lighten",
    why  = "You can play as well. It was fun, and it gave him another round.",
    tomasz { furious = "They're not for sale. Nothing's for sale.", upset = "I've only prisons left.", tense = "I can do you a balcony. One previous Juliet.", calm = "Two palaces, flat. Stairs are extra. ...You didn't ring for that." },
    next = "month",
  },
  silence {
    seconds = 6, next = "month",
    why = "A joke needs somebody to laugh or to object. You did neither, kindly, and it got quiet.",
    tomasz { upset = "...You're not laughing.", tense = "...Nothing? That one worked at the bank.", calm = "...No. All right. I'll stop." },
  },
}

beat "month" {
  note "He's about to say it, or about to hang up. Which sentence would make it easy to say?",
  tomasz { furious = "Do you want to hear me say it? Is that it?",
           upset = "It's a long month, that's all. It's been September since August.",
           tense = "...It's been a funny sort of a month. I don't mean funny.",
           calm = "...It isn't the boards. I'd have paid you over the boards. I like you lot." },
  tomasz.does { "The lid has stopped turning. It's so quiet that one can hear a pigeon.", sound = "bird" },
  tomasz.thinks "Don't make me say it. Ewa's on the other side of that door.",

  reply "Why didn't you simply ring us in September?" {
    tone = { "blame", "ask" },
    why  = "It'd have been better. He's known that since September.",
    tomasz { furious = "And said what?", upset = "Because then it would've been true.", tense = "I was going to. I had the joke ready and everything." },
    next = { { "cold", when = function(now) return now.mood(tomasz) < -24 and now.visited "cold" == 0 end }, "lantern" },
  },
  reply "There's no need to tell me why. What would you be able to do?" {
    tone = { "validate", "invite" },
    meets = "face",
    why  = "He'd have given a good deal not to have to say it, and you let him. The dates are all that you need.",
    tomasz { upset = "...Something. I could do something.", tense = "...You don't want to know?", calm = "...That's the nicest thing that anyone's not asked me." },
    next = "dates",
  },
  reply "Everybody's in the same boat just now, aren't they?" {
    tone = "minimise",
    why  = "He has a boat of his own, and it's locked up. You drowned it among the others.",
    tomasz { furious = "You're in an office!", upset = "Not mine. Mine's got a padlock on it.", tense = "I'd love to be in a boat. Ask me about boats." },
    next = { { "cold", when = function(now) return now.mood(tomasz) < -24 and now.visited "cold" == 0 end }, "dates" },
  },
  reply "If there's no date by the twelfth, it goes to the collector." {
    tone = { "policy", "limit" },
    why  = "It had to be said some time, and he knew it already. He had been just about to talk.",
    tomasz { furious = "Then send him. He can have the kettle.", upset = "I know the man. He took my neighbour's saw.", tense = "I know. I know how the play goes." },
    next = { { "cold", when = function(now) return now.mood(tomasz) < -24 and now.visited "cold" == 0 end }, "dates" },
  },
  reply "Was it the Lantern? It was in the paper. You needn't say." {
    when = function(now) return not now.labelled end,
    tone = { "commiserate", "reflect" }, learns = "theatre",
    meets = "face",
    why  = "You said it, so that he needn't. It's a risk; it can sound as if you'd been looking him up.",
    tomasz { upset = "...Does it say so in your file?", tense = "...You read the arts pages. Of all the timber yards in the world.", calm = "...Yes. Thank you. I hadn't worked out how to say that one." },
    next = "lantern",
  },
  silence {
    seconds = 6, next = "lantern",
    why = "You left the silence to him, and he put into it what he'd been joking around.",
    tomasz { upset = "...It's the Lantern. They've gone under. Are you happy?", tense = "...It's the Lantern. They've gone. Second of September.", calm = "...It's the Lantern. They went on the second. There. It's only a sentence, isn't it?", clue = "theatre" },
  },
}

beat "lantern" {
  note "Six thousand four hundred, and a ship. What does he need from the person on the phone?",
  tomasz { furious = "Six thousand four hundred, the Lantern. They've gone bust, and changed the lock.",
           upset = "The Lantern, six thousand four hundred. A whole ship, with a deck one could dance on. Gone under.",
           tense = "Six thousand four hundred, the Lantern. I'd built them a ship. It's on the stage, with the lights off.",
           calm = "They'd ordered a ship, the Lantern. Six thousand four hundred. It's standing there with the lights off.", clue = "theatre" },
  tomasz { "A man from Swindon has the key. He calls it an asset.", clue = "ship" },
  tomasz.does "He laughs, and it doesn't get all the way.",
  tomasz.thinks "Forty boards. Thirty-eight of them dead straight. They'd sing, if you danced on them.",

  reply "Have you put in for it, with the man from Swindon?" {
    tone = { "ask", "explain" },
    why  = "A useful question. He had done it, and wanted for one minute not to talk about forms.",
    tomasz { furious = "Twice! In triplicate!", upset = "I'm number forty-one. After the ice-cream.", tense = "I'm creditor forty-one. I'm after the ice-cream people." },
    next = "dates",
  },
  reply "That's the trouble with theatres. You want a deposit first." {
    tone = "patronise",
    why  = "He's known it since the second of September, at about four every morning.",
    tomasz { furious = "I had a deposit! It's in the ship!", upset = "I had one. It paid for your first twenty.", tense = "I'll carve that over the door." },
    next = "dates",
  },
  reply "So our boards are in there, and your money's in there with them." {
    tone = "reflect", learns = { "theatre", "ship" },
    why  = "You'd understood how the two things hang together, and that it isn't about paying or not paying.",
    tomasz { upset = "All hands. Yes.", tense = "Yes. It's a very well-built hole.", calm = "Yes. That's the long and the short of it. Somebody said it, and it wasn't me." },
    next = "dates",
  },
  reply "At least nobody can say that it's your fault." {
    tone = { "minimise", "reassure" },
    why  = "Nobody had. He had, on most nights.",
    tomasz { furious = "Fault? I've got two people to pay!", upset = "My father said that. We lost the van.", tense = "They said that to my dad, in Łódź. Then one day the van was gone.", clue = "father" },
    next = "dates",
  },
  reply "I'd like to have seen that. A whole ship!" {
    tone = "commiserate",
    why  = "Everybody else had asked what it was worth. It was the best thing that he ever built.",
    tomasz { upset = "So would I. With people on it.", tense = "She tilts. When the storm comes, she tilts. My own idea.", calm = "She tilts! In the storm she goes eleven degrees, and nobody can see how." },
    next = "dates",
  },
  reply "Who else knows?" {
    tone = "ask", learns = "people",
    why  = "It's about him, and not about the claim. There was somebody behind the door.",
    tomasz { "Nobody. Ewa and Jonno get theirs on Fridays. I've not had mine since August. They think I'm on a diet.", clue = "people" },
    next = "dates",
  },
}

beat "cold" {
  note "The jokes have stopped. Is that better or worse?",
  tomasz { furious = "You know what? I've got nothing funny left. I've got a wall to build. Do what you have to do.",
           upset = "Send your man, then. There's a kettle, and half a wall.",
           tense = "I think I'd better get on. There's a wall here that needs me." },
  tomasz.does { "He has stood up. The voice comes from higher.", sound = "chair" },
  tomasz.thinks "Two more minutes of this and I'll say something I can't paint over.",

  reply "I'll note that no date was offered." {
    when = function(now) return now.visited "promise" == 0 end,
    tone = { "policy", "curt" },
    why  = "He heard a pen. He'd been about to be asked for one.",
    tomasz { furious = "Note it. Underline it.", upset = "Note it.", tense = "You do that." },
    next = "end",
  },
  reply "What's the wall for?" {
    tone = { "ask", "lighten" }, learns = "panto",
    why  = "You asked about the work. There is work; that was the best news of the whole morning.",
    tomasz { "A giant's kitchen. Weston, the pantomime. They sign on the twentieth, a third on signing.", clue = "panto" },
    next = { fresh "dates", "last" },
  },
  reply "There's no call to take that tone with me." {
    tone = "judge",
    why  = "He hadn't taken any. For once he'd left it out.",
    tomasz { furious = "That was my last one.", upset = "I haven't got a tone. I've got a wall.", tense = "Sorry. I'll put the other one back on." },
    next = "end",
  },
  reply "I'll put down what we've got, then, and leave it there." {
    when = function(now) return now.visited "promise" > 0 end,
    tone = "curt",
    why  = "There was a date, and there was no wood to earn it with. You closed the file on both.",
    tomasz { furious = "Put it down. Don't drop it.", upset = "Leave it. That's what it's for.", tense = "You do that." },
    next = "end",
  },
  reply "Nobody's sending a man. The date you gave me stands." {
    when = function(now) return now.visited "promise" > 0 end,
    tone = { "reassure", "limit" },
    why  = "You took the worst of it off the table, and held on to what he had already given you.",
    tomasz { furious = "Then it's the only thing round here that does.", upset = "Does it? More than I can say for the wall.", tense = "It stands. It's only a date, but it stands." },
    next = { fresh "dates", "last" },
  },
  reply "Nobody's sending a man today. I only want one date from you." {
    when = function(now) return now.visited "promise" == 0 end,
    tone = { "reassure", "limit" },
    why  = "You took the worst of it off the table, and left something small.",
    tomasz { upset = "One. You people always start with one.", tense = "One I might manage." },
    next = { fresh "dates", "last" },
  },
  reply "I've been ringing about a number. Can I begin again?" {
    tone = { "own", "ask" }, about = "the call",
    why  = "You took the part of the call that was yours. It's hard to hang up on that.",
    tomasz { furious = "From where?", upset = "From where? From 'good morning'?", tense = "You can. I'm not proud. What comes after 'good morning'?" },
    next = { fresh "dates", "last" },
  },
  think "He's stopped joking. I did that." {
    stance = "compassionate", next = "cold",
    why  = "You heard the difference. It's the most honest sound in this call.",
  },
}

-- Dates -----------------------------------------------------------------------------

beat "dates" {
  note "What would you rather have: a large promise on Friday, or a small one that comes?",
  tomasz { furious = "What do you want from me? Say it in one go.",
           upset = "So what happens now? Do you want a kidney? I've one that's hardly been used.",
           tense = "So. How does this go? Do I get a form, or do I just feel bad for a set period?",
           calm = "So how does one do this? I've never got as far as this bit." },
  tomasz.does "A pencil is being sharpened, slowly, with a knife.",
  tomasz.thinks "If they say 'all of it' I'll say yes, and then I'll have to move to Portugal.",

  reply "Pay what you can, when you can. I know what it's like." {
    tone = { "invite", "commiserate" }, advise = false,
    effect = function(now) now.vars.whenever = true end,
    why  = "It's kind. He'll worry about it every day from now on, and the hundredth comes all the same.",
    tomasz { upset = "That's good of you. I think.", tense = "Really? ...That's very good of you. When's when?" },
    next = "supply",
  },
  reply "All of it by the end of the month, and I'll hold the collector." {
    tone = { "curt", "options" },
    why  = "It sounded generous. He said yes, because it wasn't a question.",
    tomasz { furious = "Fine. Whatever you say.", upset = "The end of the month. Yes. Surely.", tense = "The end of the month! Naturally. Which one?" },
    next = "promise",
  },
  reply "Three dates. Name them, and I'll write them down." {
    tone = { "options", "invite" },
    meets = "small",
    why  = "Three small sums instead of one large one, and he chooses the days.",
    tomasz { upset = "Three. I could try three.", tense = "Three. That's a trilogy. I can do a trilogy.", calm = "Three. Like in fairy tales. And nobody gets eaten?" },
    next = "promise",
  },
  reply "How do other people manage, do you suppose?" {
    tone = { "judge", "ask" },
    why  = "He supposes it most nights. It was the one person that he couldn't ask.",
    tomasz { furious = "They work for the council!", upset = "Better. Obviously, better.", tense = "I imagine they've got a cousin." },
    next = "promise",
  },
  reply "What's the next money that you know is coming?" {
    when = function(now) return not now.knows "panto" end,
    tone = "ask", learns = "panto",
    meets = "small",
    why  = "Not what he'd like to pay, but what there is. Everything else can be hung on that.",
    tomasz { "Weston. The pantomime, four weeks' work. They sign on the twentieth, and it's a third on signing.", clue = "panto" },
    next = "promise",
  },
  reply "The twentieth, from Weston. How much of it is spoken for?" {
    when = function(now) return now.knows "panto" end,
    tone = { "reflect", "ask" },
    meets = "small",
    why  = "He had told you of one date that's real. You kept it, and asked what's left of it.",
    tomasz { upset = "Ewa and Jonno. Then the glue. Then you.", tense = "Wages first. Then glue. After the glue there's a bit that's nobody's.", calm = "Ewa, Jonno, glue. The rest would fit on an envelope to you." },
    next = "promise",
  },
  think "He'll say yes to anything now. I could have any date I like." {
    stance = "judging", next = "dates",
    why  = "That's so, and you'd have nothing but the date.",
  },
}

beat "promise" {
  note "Watch what a decent man says when he's ashamed. Would you write it down?",
  tomasz { furious = "Friday. All of it. Are you satisfied?",
           upset = "You know what, Friday. I'll do all of it on Friday. Put Friday.",
           tense = "You know what? Friday! All of it. I'll move some things about. Put me down for Friday.",
           calm = "Do you know, I could do Friday. All of it, clean slate. I'd like that. Put Friday." },
  tomasz.does "The pencil snaps. He says a short word, not to you.",
  tomasz.thinks "There's nothing on Friday. There's wages on Friday.",

  reply "Friday's perfect. I'll put that straight in, and then we're done." {
    tone = { "fake_cheer", "validate" }, advise = false,
    effect = function(now) now.vars.friday = true end,
    why  = "You both wanted it to be true. On Friday he pays Ewa and Jonno.",
    tomasz { upset = "Done. Yes.", tense = "Done. Lovely. Don't ring before." },
    next = "supply",
  },
  reply "I'd need that in writing, signed, by return." {
    tone = { "policy", "curt" },
    effect = function(now) now.vars.friday = true end,
    why  = "Now he has to sign something that he knows isn't so.",
    tomasz { furious = "In blood? I've plenty, I've just cut myself.", upset = "I'll sign it. I sign anything.", tense = "In verse?" },
    next = "supply",
  },
  reply "Let's say the twentieth for a third, and two more. Small ones." {
    when = function(now) return now.knows "panto" end,
    tone = { "options", "commit" },
    meets = "small",
    effect = function(now) now.vars.plan = true end,
    why  = "You hung the date on money that's really coming, and let Friday go without a word.",
    tomasz { upset = "...The twentieth's real. The others I can do.", tense = "...The twentieth's real, at least. Yes. Then the fourth, and the eighteenth.", calm = "...Yes. The twentieth, the fourth, the eighteenth. You could set a watch by those." },
    next = "supply",
  },
  reply "Is there money behind Friday, or mainly courage?" {
    tone = { "ask", "lighten" },
    meets = "small",
    effect = function(now) now.vars.plan = true end, learns = "panto",
    why  = "You asked, in his own way of speaking, what nobody asks. He could take it back with a smile.",
    tomasz { upset = "...Courage. The money's the twentieth. Weston.", tense = "...Ha. Mainly courage. The money comes on the twentieth, from Weston.", calm = "...All courage. There's a third of Weston on the twentieth. That's real.", clue = "panto" },
    next = "supply",
  },
  reply "I'd sooner have a small one that comes. What's certain?" {
    when = function(now) return not now.knows "panto" end,
    tone = { "limit", "invite" }, learns = "panto",
    meets = "small",
    effect = function(now) now.vars.plan = true end,
    why  = "You said no to a promise, and made it possible to give you a true one.",
    tomasz { upset = "...Weston. They pay me a third on the twentieth. That's certain.", tense = "...Certain? Weston's certain. A third on the twentieth, when they sign.", calm = "...You'd take small? Weston sign on the twentieth. Then I'm rich for a fortnight.", clue = "panto" },
    next = "supply",
  },
  reply "Didn't you say Friday in July, about the last one?" {
    was  = { "you_said_that_in_july" },
    tone = "blame",
    why  = "He did, and paid in August. He remembers the first half as well as you do.",
    tomasz { furious = "And I paid it! Look it up!", upset = "And I paid it. Nine days late. It's in your book.", tense = "And it came, didn't it? It had a longer journey." },
    next = "supply",
  },
  think "It's the first thing he has said quite slowly." {
    stance = "neutral", next = "promise",
    why  = "You noticed how it was said. He was frightened of his own Friday.",
  },
}

beat "supply" {
  note "He needs wood to earn the money. What can you honestly offer?",
  tomasz { furious = "And what do I build a giant's kitchen out of? Air?",
           upset = "And meanwhile? Am I up on your wall, with my photograph? I've a giant's kitchen to build.",
           tense = "And do I get any wood meanwhile? There's a giant's kitchen that won't build itself.",
           calm = "One thing. I'll need boards, for a giant's kitchen. Am I allowed in, or is there a poster of me?" },
  tomasz.does "He asks it lightly, from further off, as if he'd put the receiver down beside him.",
  tomasz.thinks "Without boards there's no kitchen. Without the kitchen there's no twentieth.",

  reply "What does a giant's kitchen take?" {
    tone = "ask",
    why  = "You asked as somebody who sells wood. It had been a while since he'd been a customer.",
    tomasz { upset = "Thirty boards. Straight ones.", tense = "Thirty boards and a door four metres high. The dishwasher's a person.", calm = "Thirty boards, and a spoon as tall as you. Ewa's carving it. It's a beautiful spoon." },
    next = "last",
  },
  reply "Not till it's cleared. Those are the rules, for everyone." {
    tone = { "policy", "curt" },
    why  = "You may sell to him for cash. Without boards there's nothing for him to pay you from.",
    tomasz { furious = "Then cut off the other leg, while you're there.", upset = "Then it's cardboard. Giants like cardboard.", tense = "Ah. Then it'll be a very small giant." },
    next = { { "cold", when = function(now) return now.mood(tomasz) < -24 and now.visited "cold" == 0 end }, "last" },
  },
  reply "Order as usual, and I'll make sure that nobody gets to see it." {
    tone = { "invite", "reassure" }, advise = false,
    effect = function(now) now.vars.look_away = true end,
    why  = "You'd be doing him a favour with somebody else's money, and he'd have to be grateful for it.",
    tomasz { upset = "You could get into trouble.", tense = "Don't. You'll get into trouble, and I'd have to be funny about it.", calm = "No, don't. You've a nice voice. They'd find you." },
    next = "last",
  },
  reply "Cash for now, at trade. Once the first money's in, on account." {
    tone = { "limit", "commit" },
    why  = "A no with an end to it. He can buy, and he knows from when he's trusted again.",
    tomasz { upset = "Cash. I can do cash, for pine.", tense = "Cash at trade. That's fair. That's better than I'd do.", calm = "Cash, then account. I could live with that. So could the giant." },
    next = "last",
  },
  act "Call down to the yard for two straight ones, with him on the line." {
    id   = "two_straight",
    when = function(now) return now.vars.owned or now.vars.credited end,
    tone = { "delight", "own" }, about = "the boards",
    meets = "own",
    why  = "The boards were yours to put right. It's the one thing in this call that isn't about money.",
    aside "From below they hold up eleven before you nod at two. He can hear you doing it.",
    tomasz { upset = "Look along the edge. Not the face.", tense = "Are you... are you looking down the edge? I can hear you squinting.", calm = "You're choosing them! I can hear the saw. Look down the edge. No, the next one." },
    next = "last",
  },
}

beat "last" {
  note "Somebody in this call is going to have to ring on the nineteenth. Make it easy.",
  tomasz { furious = "Are we through? I've people waiting.",
           upset = "And if it doesn't come off? I'd like to know now what I'm to say.",
           tense = "And supposing it doesn't come off? Who do I ring, and how much do I grovel?",
           calm = "And if there's a day that I can't make? I'm only asking. For a friend with a beard." },
  event "Behind him a door opens. A woman's voice says that Jonno has glued himself to something." {
    when = function(now) return not now.vars.friday end,
    mood = 2,
    why  = "There's a workshop round him, and it goes on.",
  },
  event "Behind him a woman asks whether Friday's still all right. 'Wages,' he says, away from the telephone." {
    when = function(now) return now.vars.friday end,
    mood = -5, heat = 4,
    why  = "You both heard it. Friday was spoken for before you put it down.",
  },
  tomasz.thinks "Ask them now, while it's quiet. Dad never asked.",

  reply "Is there someone who could lend it to you? Family?" {
    tone = { "ask", "patronise" },
    why  = "It sounds like help. It's the next person that he'd have to say it to.",
    tomasz { furious = "Do you want my mum's number?", upset = "There's my mum. She's got forty in a teapot.", tense = "There's an uncle. He lends advice." },
    next = "end",
  },
  reply "Ring me the day before, and we'll move it! No grovelling." {
    tone = { "invite", "commit" },
    meets = "bad_day",
    effect = function(now) now.vars.ring_first = true end,
    why  = "He knows now what to do on a bad day, and it isn't hiding.",
    tomasz { upset = "The day before. Not after.", tense = "The day before. I can do that. I'm very good before.", calm = "The day before. You've no idea how much I'd rather do that." },
    next = "end",
  },
  reply "Oh, don't think like that. It'll all work out." {
    tone = { "fake_cheer", "reassure" },
    why  = "He'd thought like that for once, and asked. You sent him back to the jokes.",
    tomasz { furious = "Will it? Have you seen the ending?", upset = "You've not been to much theatre.", tense = "That's act one. There's usually an act two." },
    next = "end",
  },
  reply "Then it goes to the collector. I'd have no choice." {
    tone = { "policy", "impersonal" },
    why  = "You do have one: you might ask him to ring first.",
    tomasz { furious = "Everybody's got a choice but the furniture.", upset = "No. Nobody ever has.", tense = "No. I suppose it's in the script." },
    next = "end",
  },
  reply "You've picked up every time I rang. That counts with me." {
    when = function(now) return not now.labelled end,
    tone = "thank", learns = "answers",
    why  = "It's true, it's his one rule, and nobody had ever told him that it shows.",
    tomasz { upset = "It's a low bar. I'm glad I'm over it.", tense = "It's a thing I've got. You answer. Even if you're in a cupboard.", calm = "...It's a thing I've got. My dad stopped answering. You could hear it ringing in the yard.", clue = "father" },
    next = "end",
  },
  reply "Just make sure that you don't lose my number!" {
    tone = { "lighten", "curt" },
    why  = "A joke, with a reproach in it. He had asked what to do on a bad day.",
    tomasz { furious = "I'll carve it on the door.", upset = "I couldn't. You ring too often.", tense = "It's on the wall here. Next to the bank, in the good frame.", calm = "It's up on the wall, in a frame. Gilt. Well, gold paint." },
    next = "end",
  },
}

-- How it ends ----------------------------------------------------------------------

ending "Not today, thank you" {
  leaves = tomasz, outcome = "lost", sale = 684, scene = "hangs_up",
  sound "hang_up",
  aside "He says something quite polite, and it isn't funny, and then the line is dead.",
  aside "On the hundredth day it goes to the collector. He pays in November, and forty per cent is the man's.",
  aside "He builds the giant's kitchen from another yard's boards. The spoon is in the local paper.",
  lesson = "He'd picked up the telephone. He could have been asked for a small date at any time.",
}

ending "Three dates and two per cent" {
  outcome = "delighted", sale = 1095, scene = "hangs_up",
  when = function(now)
    return now.vars.plan and now.vars.owned and not now.vars.look_away and not now.vars.whenever
      and not now.vars.friday and now.vars.ring_first and now.mood(tomasz) > 34
  end,
  aside "The twentieth comes at nine in the morning. The fourth comes on the fourth.",
  aside "On the seventeenth he rings. 'It's the day before,' he says. 'I'm only ringing to say that it's coming.'",
  aside "With it come two tickets, row C. In the second act a giant stirs his soup with a spoon as tall as you.",
}

ending "The twentieth" {
  outcome = "kept", sale = 1102, scene = "hangs_up",
  when = function(now)
    return now.vars.plan and not now.vars.look_away and not now.vars.friday and now.mood(tomasz) > -4
  end,
  tomasz { tense = "The twentieth, then. I'll hang it over the bench.", calm = "The twentieth, then. Thank you. I mean it, there's no second half to that sentence." },
  aside "A third comes on the twentieth, in the afternoon. The second one is a day late, and he rings first.",
  aside "In spring he's back on account. He checks every board along its edge.",
}

ending "In an envelope" {
  outcome = "uneasy", sale = 1102, scene = "hangs_up",
  when = function(now)
    return now.vars.plan and not now.vars.look_away and not now.vars.friday and now.mood(tomasz) > -40
  end,
  tomasz { furious = "The twentieth.", upset = "The twentieth. You'll have it.", tense = "The twentieth, then. You'll have it." },
  aside "A third comes on the twentieth, in an envelope, without a word. So do the other two.",
  aside "The giant's kitchen is built of boards from Avonmouth. You'd have liked the drawings.",
}

ending "Behind your back" {
  outcome = "uneasy", sale = 760, scene = "hangs_up",
  when = function(now) return now.vars.look_away and now.mood(tomasz) > -35 end,
  aside "He holds out for a week, and then he orders thirty boards. In December somebody notices.",
  aside "He pays two thirds, and hears what it cost you. After that he goes to another yard; he can't face yours.",
  lesson = "You can't lend what isn't yours. He'd have been all right with cash and a date.",
}

ending "Friday" {
  outcome = "uneasy", sale = 380, scene = "hangs_up",
  when = function(now) return now.vars.friday and now.mood(tomasz) > -40 end,
  tomasz { upset = "Friday, then.", tense = "Friday it is. Bring a trumpet." },
  aside "On Friday he pays Ewa, and he pays Jonno. On Monday he lets it ring, for the first time in his life.",
  aside "You get a third before Christmas. He had wanted so much to say yes.",
  lesson = "A promise made out of shame isn't a date. Ask what's behind it.",
}

ending "Whenever" {
  outcome = "uneasy", sale = 200, scene = "hangs_up",
  when = function(now) return now.vars.whenever and now.mood(tomasz) > -35 end,
  aside "He pays twenty pounds, ten times, a drawing with each. On the hundredth day the system does what it does.",
  aside "He thinks that you knew. You think that he could have rung.",
}

ending "Thirty-eight pounds" {
  outcome = "uneasy", sale = 456, scene = "hangs_up",
  when = function(now) return now.vars.credited and not now.vars.plan and now.mood(tomasz) > -40 end,
  tomasz { upset = "Thank you for the boards. Truly.", tense = "Thank you for the boards. It was the principle. Bye, bye." },
  aside "The credit note is perfect. On the hundredth day the collector rings, and hears all about the boards.",
  aside "It comes to four tenths in the end. He'd have told you the rest, if you had asked once more.",
  lesson = "You solved what he'd told you about. He told you about it because it could be solved.",
}

ending "Day one hundred" {
  outcome = "lost", sale = 684, scene = "hangs_up",
  tomasz { furious = "Goodbye.", upset = "Well. That's the interval. Goodbye.", tense = "Well. Mind how you go." },
  aside "On the hundredth day it leaves your desk. The collector is a punctual man, and takes the bandsaw.",
  aside "There's a letter from Wilk Scenery, the last one. On the back of it somebody has drawn a very small ship.",
}

debrief {
  "What was true about the two boards, and what were they for?",
  "Who said the number, and how? Try it with 'you' and with 'the account'.",
  "He offered all of it on Friday. Who would have written that down?",
  "Must you know why somebody can't pay? When did it help him not to have to say it?",
  "What will he do on the day when he can't make a date? Who told him?",
}

-- Tests that travel with the level ----------------------------------------------------

playthrough "The boards, the month, and three small dates" {
  "Thanks for picking up.", "Here it is.", "Waiting six weeks", "Is it the boards", "Say nothing", "So our boards are in there",
  "Three dates.", "Is there money behind Friday", "Call down to the yard", "Ring me the day before",
  ends = "Three dates and two per cent",
  knows = { "boards", "panto", "ship" },
  mood = { tomasz = { at_least = 40 } },
}

playthrough "He never has to say it" {
  "It's Harker's. I'm ringing", "Here it is.", "That's ours.", "The account stands", "There's no need to tell me",
  "What's the next money", "Let's say the twentieth", "Cash for now", "Ring me the day before",
  ends = "Three dates and two per cent",
  knows = { "panto" },
}

playthrough "Credited, and sorted" {
  "It's Harker's. Have you got", "Shall I credit you", "Bye, then!",
  ends = "Thirty-eight pounds",
}

playthrough "You owe us" {
  "It's Harker's, accounts.", "Two boards are", "It went to the wrong", "You're dodging", "I'll note that",
  ends = "Not today, thank you",
}

playthrough "All of it on Friday" {
  "It's Harker's. I'm ringing", "Here it is.", "That's ours.", "Say nothing", "Was it the Lantern?", "I'd like to have seen that.",
  "Three dates.", "Friday's perfect.", "Cash for now", "Ring me the day before",
  ends = "Friday",
}

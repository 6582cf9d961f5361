-- SPDX-License-Identifier: MIT
-- Our mistake, the next day: it's Friday afternoon, and the funeral is over. Did you ring?
-- She doesn't need another sorry. She'd like to hear what has changed, and to be asked how it was.

local cast = require "our_mistake.cast"

encounter "Our mistake, the next day" {
  channel  = "phone",
  place    = "Lane & Hartley, printers, the front desk",
  backdrop = "print_shop",
  clock    = "15:20",
  visit_of = "our_mistake",
  minutes  = 6,
  brief    = [[Friday, twenty past three. At ten Gerald Ashworth was buried.
               Yesterday at your desk his undertaker, Ms Balogun, laid a hundred
               and forty orders of service with his brother's face on them.

               Nobody has rung since this morning. Her number is on the pad. The
               invoice hasn't gone; you may put on it what you think right. You
               may also say what is to be done differently here, and see to it
               that it is.]],
  goal     = "She knows what has changed, and brings you the next one because of it.",
  stake    = { currency = "GBP", sale = 155, yearly = 4100 },
  vars     = { survey = false, email = false, boy = false, rule = false, lied = false, card = false },
  start    = "pad",
  lesson   = [[Ring before you are rung, ask how it was, and say what is done
               differently from today. One more sorry is for yourself.]],
}

local ifeoma = cast.ifeoma { mood = -8, heat = 25 }

thought "If anything had gone wrong she'd have rung." { stance = "judging" }
thought "She has been on her feet since five, for other people." { stance = "compassionate" }
thought "One call. How it went, what we've done, what it costs." { stance = "neutral" }
thought "She's one of the ones who keep a list." { stance = "judging", label = true }

fact "neville" "After the service Neville asked whether there was one over. He had no picture of his brother."
fact "nobody"  "After a funeral nobody rings her. They ring the family."
fact "kept"    "She kept one of the wrong ones, in her bag. Her mother kept theirs in a drawer, with the good scissors."
fact "tells"   "She's on her way to Mrs Ashworth, to tell her what was on the sheets on Wednesday. She doesn't lie to them."
fact "drawing" "Thursday's is a girl of seven. Her brother has drawn her on a horse. Nobody is to make it sharper."

criterion "first" "Rings before being rung"
criterion "asks" "Asks how it was, and listens"
criterion "changed" "Says what is done differently from now on"
criterion "counted" "Gives no number that wasn't counted"

-- Goes to this beat if it has not been there yet.
local function fresh(beat_name)
  return { beat_name, when = function(now) return now.visited(beat_name) == 0 end }
end

local function cold_below(mood, otherwise)
  return { { "cold", when = function(now) return now.mood(ifeoma) < mood and now.visited "cold" == 0 end }, otherwise }
end

-- Whoever had to have them from the station gets no bill from here.
local function from_the_station(now)
  return now.before == "She takes the proof with her" or now.before == "A hundred and forty, from the station"
end

-- Whether the sheets from here were in the church, as far as anybody remembers.
local function ours_lay_there(now)
  return not from_the_station(now) and now.before ~= "Row seven"
end

-- A card that was promised is made before anything else is told.
local goodbye = { { "card_made", when = function(now) return now.vars.card end }, "end" }

-- The pad -------------------------------------------------------------------------

beat "pad" {
  note "Who in the room would ring? Who'd rather not, and what would they tell themselves?",
  ifeoma.does { "The press is doing raffle tickets. On the pad it says Balogun, and a number, and nothing else.", at = "away" },

  act "Leave it. She'd ring if there were anything." {
    tone = "curt",
    why  = "She would. She'd also notice who hadn't.",
    next = "ten_to_five",
  },
  act "Send her the survey that goes to all customers." {
    tone = { "fake_cheer", "policy" },
    effect = function(now) now.vars.survey = true end,
    why  = "It asks her to recommend you to a friend, five hours after the funeral.",
    next = "ten_to_five",
  },
  act "Write her an email, and get every word right." {
    tone = { "regret", "excuse" }, about = "the picture", advise = false,
    effect = function(now) now.vars.email = true end,
    why  = "It took you an hour, and it can't hear what she says.",
    next = "ten_to_five",
  },
  act "Ring her." {
    tone = "commit",
    meets = "first",
    why  = "It's two minutes, it isn't comfortable, and hardly anybody does it.",
    next = "answers",
  },
  act "Have the apprentice ring, so that he gets it off his chest." {
    tone = { "regret", "judge" }, about = "the picture", advise = false,
    effect = function(now) now.vars.boy = true end,
    why  = "It'd be good for his chest. She'd have one more person to comfort.",
    next = "ten_to_five",
  },
  think "She has had enough of us for one week." {
    stance = "judging", next = "pad",
    why  = "Perhaps. It was also the thought with which you could stay where you were.",
  },
}

beat "ten_to_five" {
  sound "phone_ring",
  aside { "Ten to five.", clock = "16:50" },
  event "It's your telephone that rings." {
    mood = -6, heat = 5,
    why  = "She'd waited all afternoon to see whether anybody would ask.",
  },
  next = {
    { "says_survey", when = function(now) return now.vars.survey end },
    { "says_email", when = function(now) return now.vars.email end },
    { "says_boy", when = function(now) return now.vars.boy end },
    "says_nobody",
  },
}

beat "says_survey" {
  ifeoma { furious = "'How likely are you to recommend us to a friend?' Mine are all past recommending to.",
           upset = "'How likely are you to recommend us to a friend?' I've a few, and they're in no position.",
           tense = "I've your survey. 'Would you recommend us to a friend?' By the time I see my friends it's rather late." },
  next = "she_rings",
}
beat "says_email" {
  ifeoma { furious = "I have your email. It says 'unfortunately' four times. I counted, in a hearse.",
           upset = "I have your email. It's a page and a half. I read it in a car park, looking for a fact.",
           tense = "I have your email. It's beautifully put. I couldn't find what you've done about it." },
  next = "she_rings",
}
beat "says_boy" {
  ifeoma { furious = "A boy rang me. He wept. I stood in a graveyard and comforted your apprentice.",
           upset = "A boy has rung me, in tears. I've been twenty minutes telling him that he'd live.",
           tense = "Your apprentice rang. I told him about the worst thing I ever did. He felt much better." },
  next = "she_rings",
}
beat "says_nobody" {
  ifeoma { furious = "It's Balogun. I'm ringing to ask why I'm the one who is ringing.",
           upset = "It's Balogun. I thought I'd ring, as nobody did.",
           tense = "Balogun here. I thought that I'd better ring. You'll have been busy." },
  next = "she_rings",
}

beat "she_rings" {
  note "What can still be said, now that she was first?",
  ifeoma.does { "She's in a car. The engine is off; the clock in it can be heard.", sound = "clock" },
  ifeoma.thinks "I gave them till half past four. I don't know why I do that. I always do that.",

  reply "We didn't want to bother you, today of all days." {
    tone = "excuse",
    why  = "You made it her comfort. It was yours.",
    ifeoma { furious = "Everyone bothers me. It's my work.", upset = "I'd have been bothered for two minutes.", tense = "That's thoughtful. I was bothered all the same." },
    next = "went",
  },
  reply "I'm glad that it's you! How was it?" {
    tone = { "ask", "validate" },
    meets = "asks",
    why  = "You took the call that you'd been dreading as if it had been welcome, and asked.",
    ifeoma { upset = "It was a funeral.", tense = "It was... thank you. Nobody has asked yet." },
    next = "went",
  },
  silence {
    seconds = 4, next = "went",
    why = "You'd run out of sentences, and didn't cover it up. She filled it in for you.",
    ifeoma { upset = "...You needn't say anything. I only noticed it.", tense = "...It's all right. I don't always know what to say, either, and I'm paid for it." },
  },
  reply "I was just this minute reaching for the phone!" {
    tone = "fake_cheer",
    why  = "Everybody says so, and she could hear that nobody had been.",
    ifeoma { furious = "Of course you were.", upset = "What a coincidence.", tense = "It must have been quite a reach." },
    next = "went",
  },
  reply "I should have rung. I sat here and hoped that I needn't." {
    tone = "own", about = "not ringing",
    why  = "It's exactly what happened, and she'd known it already. Now neither of you has to pretend.",
    ifeoma { upset = "Yes. That's what it looked like from here.", tense = "Well. That's honest. One does." },
    next = "went",
  },
  reply "Did something go wrong?" {
    tone = { "ask", "curt" },
    why  = "The first thing that you wanted to know was whether there's trouble for you.",
    ifeoma { furious = "Yes. On Wednesday.", upset = "Is that the only reason that people ring?", tense = "You sound as if you'd expected it." },
    next = "went",
  },
}

beat "answers" {
  note "First sentence, please. Count the words in it that are about you.",
  sound "phone_ring",
  ifeoma { "Balogun.", pause = 1 },
  ifeoma.does { "Then the wind is gone, and it's quiet behind her.", sound = "car_door" },
  ifeoma.thinks "Lane and Hartley. If they say sorry again I'll drive into the river.",

  reply "I wanted to say again how dreadfully sorry we all are." {
    wording = 0,
    tone = { "regret", "pseudo_apology" }, about = "the picture",
    why  = "She'd had that yesterday. It asked her to be kind to you, and she'd been kind since five.",
    ifeoma { furious = "Again? Do you people have nothing else?", upset = "Thank you. You've said.", tense = "That's kind. It was kind yesterday, too." },
    next = "went",
  },
  reply "I've been thinking of that front pew since ten. How was it?" {
    when = function(now) return not now.labelled end,
    tone = { "commiserate", "ask" },
    meets = "asks",
    why  = "You had been there in your mind, in the place that mattered. She could hear that.",
    ifeoma { upset = "It was full.", tense = "Have you? ...Yes. So had I, since Tuesday." },
    next = "went",
  },
  reply "It's about the invoice. Have you a second for that?" {
    tone = { "impersonal", "curt" },
    why  = "It's a thing that has to be settled. It was the first thing that you asked for on that day.",
    ifeoma { furious = "For money, always.", upset = "Is it. I see. In a second.", tense = "In a second. I'm still in my gloves." },
    next = "went",
  },
  reply "I'd like to hear how it went. Is it a bad moment?" {
    tone = { "ask", "validate" },
    meets = "asks",
    why  = "You'd rung for her story and not for your own. And she could have said no.",
    ifeoma { upset = "It's the only one that I've got.", tense = "It's... no. It's quite a good one." },
    next = "went",
  },
  reply "Was everything to your satisfaction, Ms Balogun?" {
    tone = { "fake_cheer", "ask" },
    why  = "That's what one asks about a hotel room.",
    ifeoma { furious = "There's a man in the ground. He was very satisfied.", upset = "I'm not sure whose satisfaction you mean.", tense = "It's not quite the word that I'd use." },
    next = "went",
  },
  silence {
    seconds = 4, next = "went",
    why = "You couldn't find how to begin, and she's used to that.",
    ifeoma { upset = "...I can hear a press. Take your time.", tense = "...I can hear your press. It's all right. People often can't begin." },
  },
}

-- How it went ----------------------------------------------------------------------

beat "went" {
  next = {
    { "went_grey", when = from_the_station },
    { "went_row", when = function(now) return now.before == "Row seven" end },
    { "went_late", when = function(now) return now.before == "The second car" or now.before == "Twenty-five to ten" end },
    "went_well",
  },
}
beat "went_grey" {
  ifeoma { furious = "I folded till two in the morning, at a counter by the station. On grey. That's how it went.",
           upset = "I had them from the station, on grey paper. I folded until two. It was the right man.",
           tense = "I had them from the station, in the end. Grey. I'd folded the last one at two. It was the right man." },
  next = "neville",
}
beat "went_row" {
  ifeoma { furious = "You know how it went. Row seven. He said it out loud, a child, and she turned round.",
           upset = "There was one of the forty. In row seven. The boy who had it looked at the front pew, and said so.",
           tense = "One of the forty got out. A boy in row seven. He said, 'But he's there,' and the front pew heard him." },
  next = "neville",
}
beat "went_late" {
  ifeoma { furious = "They came when people were sitting down. I've never in my life been handing things out at twenty-five to.",
           upset = "They came late, and they were right. I gave them out at the door, like a girl in a cinema.",
           tense = "They were right, and they were late. I gave them out at the door. People took it for a custom." },
  next = "neville",
}
beat "went_well" {
  ifeoma { furious = "They lay there. As they'd have lain there without Thursday.",
           upset = "They lay on the pews at a quarter to nine. Nobody looked twice.",
           tense = "They lay on the pews by a quarter to nine, and nobody looked twice. That's how one can tell.",
           warm = "They lay there at a quarter to nine, and nobody looked twice. I can say nothing better of anything." },
  next = "neville",
}

beat "neville" {
  note "She has begun to tell you something. What's the quickest way to stop her?",
  ifeoma { upset = "And at the end Neville came up, and asked me whether there was one over.",
           tense = "Afterwards Neville came up to me. Was there one over? He hasn't a picture of him. Not one.",
           calm = "Afterwards Neville came up. Was there one over? He has no picture of him, not since they were boys.", clue = "neville" },
  ifeoma.does "There's a small sound, as if a glove were being pulled off by the fingers.",
  ifeoma.thinks "I'd counted them. There wasn't one over. I've never before wished I'd counted wrong.",

  reply "All that time beside her, and then he asks you." {
    when = function(now) return not now.labelled end,
    tone = "reflect", learns = "neville",
    why  = "You'd heard what was remarkable in it: that he hadn't asked the widow.",
    ifeoma { upset = "They ask me. I'm nobody's side.", tense = "People do. I'm the only one there who isn't anyone's.", calm = "They do ask me. I'm the only one in the room who isn't anybody's. It's quite a privilege." },
    next = "since",
  },
  reply "Well, that's lovely. So some good came of it." {
    tone = "fake_cheer",
    why  = "You made a happy ending of it. He has no picture of his brother, after twelve years of silence.",
    ifeoma { furious = "No good came of it. A man died.", upset = "I wouldn't say that it came of it.", tense = "It's not quite that sort of story." },
    next = "since",
  },
  reply "What did you tell him?" {
    tone = "ask",
    meets = "asks",
    why  = "You wanted to know how it went on, and she wanted to have been asked.",
    ifeoma { upset = "That I'd see. It's what one says.", tense = "That I'd see what I could find. It's what one says, and then one has to." },
    next = "since",
  },
  reply "I'll do him one tonight, on card. Just the picture." {
    tone = { "delight", "commit" }, learns = "neville",
    effect = function(now) now.vars.card = true end,
    why  = "Nobody had asked you for it. It's twenty minutes on a small press, and it's for somebody.",
    ifeoma { upset = "He's at the Travelodge till Sunday.", tense = "Would you? ...He's at the Travelodge. Till Sunday.", calm = "Would you do that? Not a large one. He'd want it for his wallet." },
    next = "since",
  },
  reply "We've a hundred and forty of him here. Would he like one?" {
    when = ours_lay_there,
    tone = { "lighten", "curt" },
    why  = "It's funny, and it was a long day. With somebody who likes you it's a mercy; else it's a slap.",
    ifeoma { furious = "I beg your pardon?", upset = "That's one of those that should be thought and not said.", tense = "...Don't. I'm in a churchyard, in gloves.", calm = "...Oh, don't. I'm parked outside a church. I'll have to look down." },
    next = "since",
  },
  silence {
    seconds = 5, next = "since",
    why = "She heard that nobody was going to interrupt.",
    ifeoma { "...Nobody rings me, afterwards. It's the family who get rung. I only noticed it today.", clue = "nobody" },
  },
}

-- What has changed -------------------------------------------------------------------

beat "since" {
  note "'What have you done about it?' Answer with something that could be checked on Monday.",
  ifeoma { furious = "And what has happened in your house since yesterday? Or is it still Wednesday there?",
           upset = "And at your end? Has anything been done, or was it a bad day?",
           tense = "And with you? I'd like to know what's different. I don't ask to be unkind.",
           calm = "And with you? What's different since yesterday? I ask because there's another one on Thursday." },
  ifeoma.does "Paper. She's turning a page; she'd have it on a list.",
  ifeoma.thinks "Let it be something small and dull. Small and dull holds.",

  reply "Nothing yet. What would you want it to be?" {
    tone = { "limit", "invite" },
    meets = "changed",
    effect = function(now) now.vars.rule = true end,
    why  = "You admitted it, and asked somebody who knows about checking. What she says will hold, for it's hers.",
    ifeoma { upset = "Whoever changes a thing rings whoever signed it. That's all.", tense = "Then: whoever changes something rings the one who signed. One sentence. Can you do that?", calm = "One sentence. Whoever changes a thing rings the one who signed it. We have that for coffins." },
    next = "box",
  },
  reply "From today nothing's touched after a signature. Not a comma." {
    tone = "commit",
    meets = "changed",
    effect = function(now) now.vars.rule = true end,
    why  = "It's dull, it's short, and it'd have prevented it. It's what she'd rung about in her head all day.",
    ifeoma { upset = "And who sees to it?", tense = "Not even to make it nicer?", calm = "Not even to make it better. Good. 'Better' is how it starts." },
    next = "box",
  },
  reply "I'm having a word with whoever did it. That's a promise." {
    tone = { "commit", "judge" }, advise = false,
    why  = "He's nineteen, and he knows. It's a promise with nothing in it that she could use on Monday.",
    ifeoma { furious = "I don't want words. I want him to hold two pictures next to each other.", upset = "And what does he do differently?", tense = "Poor boy. And what will he do, the next time?" },
    next = "box",
  },
  reply "We're asking all our customers to give their files clearer names." {
    tone = { "excuse", "blame" },
    why  = "Her sister named that file, and the signed proof was right all the same. You sent the work back to her.",
    ifeoma { furious = "I signed a proof! With his face on it!", upset = "You had a proof, with a face. What did it need to be called?", tense = "So next time I'm to spell it larger. Is that it?" },
    next = cold_below(-24, "box"),
  },
  reply "These things do happen, don't they? Once in ten thousand." {
    was  = { "these_things_happen_sadly_its" },
    tone = "minimise",
    why  = "Her trade has no ten thousand. It has one, at ten o'clock.",
    ifeoma { furious = "There is one of each! One!", upset = "I do them one at a time.", tense = "I only ever have the one, you see." },
    next = cold_below(-24, "box"),
  },
  reply "Could you have a word with the lad? He hasn't eaten since." {
    when = function(now) return not now.vars.boy end,
    wording = 0,
    tone = { "excuse", "ask" },
    why  = "You gave her somebody to comfort. She's had a long day of that, and she'd asked about the work.",
    ifeoma { furious = "Then feed him!", upset = "Then somebody there should give him a sandwich. It won't be me.", tense = "Give him something with sugar. So nothing's been changed, then." },
    next = "box",
  },
}

beat "box" {
  when = ours_lay_there, otherwise = "invoice",
  note "Does anybody here know how many there are? Does anybody want to count?",
  ifeoma { furious = "And the wrong ones? Have you got them, or have you got a feeling?",
           upset = "And the wrong ones. Where are they, at this moment?",
           tense = "And the others, with Neville on. What's become of those?",
           calm = "And the others? I should like to know that they aren't anywhere." },
  ifeoma.does { "A clasp clicks, open, and shut.", holds = "handbag" },
  ifeoma.thinks "There's one in here with me. I took it out of the box in the dark. I don't know why.",

  reply "They'll have gone out with the recycling, I should think." {
    tone = { "curt", "minimise" },
    why  = "There are blue boxes all along your street. She saw them lying open.",
    ifeoma { furious = "You should think!", upset = "With the lid open. In the wind.", tense = "You should think so, or they have?" },
    next = "invoice",
  },
  act "Pull out the box and count them, with her on the line." {
    tone = { "limit", "commit" },
    meets = "counted",
    why  = "You didn't know, so you looked. It took three minutes, and she listened to all of it.",
    aside "...A hundred and thirty-seven, thirty-eight, thirty-nine. You look under the flap, and on the floor.",
    ifeoma { upset = "I could hear you. You lick your thumb.", tense = "...I'd stopped breathing, about ninety.", calm = "I counted along. I make it a hundred and thirty-nine as well." },
    next = "bag",
  },
  reply "Shredded. All hundred and forty, I did it myself." {
    id   = "all_of_them",
    tone = { "reassure", "commit" }, advise = false,
    effect = function(now) now.vars.lied = true end,
    why  = "It's what she wanted to hear, and you hadn't counted. One of them was in her bag.",
    ifeoma { upset = "All of them. You counted.", tense = "All hundred and forty. Did you count?", calm = "All of them. That's very exact of you." },
    next = "bag",
  },
  reply "Under my desk. I didn't know how one throws a man away." {
    tone = "lighten",
    why  = "It's true, and it isn't nothing. It was half a joke that only somebody from her trade would like.",
    ifeoma { upset = "One doesn't. One shreds him.", tense = "There's a way. It needs two people and a shredder.", calm = "No. It's not in the manual. You shred him, with the blinds down." },
    next = "invoice",
  },
  reply "A hundred and thirty-nine. I've looked for the last one twice." {
    tone = "own", about = "the count",
    meets = "counted",
    why  = "You'd counted, and told her the number that you would rather not have had.",
    ifeoma { upset = "Then you did count.", tense = "You counted them. You actually counted them.", calm = "You counted! ...Then I needn't worry about the rest." },
    next = "bag",
  },
}

beat "bag" {
  note "She knew the number. What does she know now about you?",
  event "'I have the other one,' she says. 'It's in my bag.'" {
    mood = -14, heat = 8, was_said = "all_of_them",
    when = function(now) return now.vars.lied end,
    why  = "You'd told her that all were gone. She knows now what a number of yours is worth.",
  },
  event "'I have the other one,' she says. 'It's in my bag.'" {
    mood = 4, heat = -4,
    when = function(now) return not now.vars.lied end,
    why  = "She told you something that she needn't have, because the number was right.",
  },
  ifeoma { upset = "My mother kept one, too, of my father's. It said Balogan.", tense = "My mother kept one of ours. In the drawer with the good scissors. It said Balogan.", clue = "kept" },
  ifeoma.thinks "She never said a word about it. I only found it when I cleared the flat.",

  reply "Keep it! Then one of us remembers to look." {
    tone = { "validate", "invite" }, learns = "kept",
    why  = "You understood what it's for. It isn't evidence; it's a string round a finger.",
    ifeoma { upset = "That was what I thought, too, in the dark.", tense = "Yes. That's rather how I'd meant it." , calm = "That's it exactly. I couldn't have told you why, and you've told me." },
    next = "invoice",
  },
  reply "You'll be wanting to get rid of that." {
    tone = "judge",
    why  = "She'd told you why she kept it, more or less. You tidied it away.",
    ifeoma { furious = "Will I?", upset = "I shall decide that.", tense = "Shall I? I'd thought not." },
    next = "invoice",
  },
  reply "I made that number up. I hadn't counted." {
    when = function(now) return now.vars.lied end,
    tone = "own", about = "the number",
    meets = "counted",
    effect = function(now) now.vars.lied = false end,
    why  = "It's late, and it's the only thing that could still be said. She needs to know which of your sentences to believe.",
    ifeoma { upset = "No. You hadn't.", tense = "Thank you. That can't have been pleasant." },
    next = "invoice",
  },
  reply "As a reminder of how we let you down. I understand." {
    tone = "pseudo_apology",
    why  = "She had been speaking of her mother. You were back with yourself.",
    ifeoma { upset = "It isn't about you. It's about looking.", tense = "No. You don't come into it, if you'll forgive me." },
    next = "invoice",
  },
  think "Her mother. That's why she looks at every one." {
    stance = "compassionate", next = "bag",
    why  = "You'd found the reason for the exactness that had been getting on your nerves.",
  },
}

beat "cold" {
  note "She's about to be very polite.",
  ifeoma { furious = "I've been up since four. I'd hoped for one sensible sentence. Good afternoon.",
           upset = "I won't keep you. You'll have raffle tickets.",
           tense = "Well. I can hear that you're busy." },
  ifeoma.does { "She has turned the key. The engine's running.", sound = "keys" },
  ifeoma.thinks "It'd be so easy to be angry. I've never had the time.",

  reply "I've answered for the shop. Let me answer the question." {
    tone = { "own", "ask" }, about = "the answer",
    why  = "You'd heard it yourself, and you stopped. The engine went off again.",
    ifeoma { furious = "You have until the gate.", upset = "Until I'm out of the car park, then.", tense = "Go on, then. I've turned it off." },
    next = { fresh "box", fresh "invoice", "next_one" },
  },
  reply "We'd hate to lose you over this." {
    tone = "curt",
    why  = "It says what it would cost you. 'This' was a man's face.",
    ifeoma { furious = "Over what?", upset = "Over which, exactly?", tense = "I'm sure that you would." },
    next = goodbye,
  },
  reply "What would you do, if it were your shop?" {
    tone = { "ask", "invite" },
    meets = "changed",
    effect = function(now) now.vars.rule = true end,
    why  = "It's a real question, to somebody who's never lost anyone.",
    ifeoma { furious = "Ring whoever signed. Before, and not after.", upset = "Whoever changes a thing would ring whoever signed it. That's all I'd do.", tense = "One rule. Who changes a thing rings whoever signed. You could have it on the wall by six." },
    next = { fresh "box", fresh "invoice", "next_one" },
  },
  reply "Have a good weekend, then." {
    tone = { "fake_cheer", "curt" },
    why  = "She works at weekends. People go on dying.",
    ifeoma { furious = "I shall. Neither of Saturday's is with you.", upset = "I have two on Saturday.", tense = "I shall be with a family. But thank you." },
    next = goodbye,
  },
  think "All this time I've been waiting for her to say that it's all right." {
    stance = "neutral", next = "cold",
    why  = "You noticed it. She had noticed it by the second sentence.",
  },
}

-- The money ---------------------------------------------------------------------------

beat "invoice" {
  when = function(now) return not from_the_station(now) end, otherwise = "widow",
  note "How much would you take off? For whom would it be?",
  ifeoma { furious = "Then there's your invoice. I look forward to it. What does it say?",
           upset = "Then the invoice. I pay on the day, as a rule. What will be on it?",
           tense = "Then there's the invoice. I pay on the day, as you know. What's going to be on it?",
           calm = "And the invoice? I'd like to pay it today. I sleep better." },
  ifeoma.does { "A cheque book has an unmistakable sound.", sound = "paper" },
  ifeoma.thinks "If they make it nothing, I'll have to be grateful.",

  reply "It went out at noon by itself. All of it, I'm sorry to say." {
    tone = { "excuse", "regret" }, about = "the invoice",
    why  = "It hadn't gone; it's in your tray. She'll see the date.",
    ifeoma { furious = "By itself! Like a picture!", upset = "Things do seem to happen by themselves, with you.", tense = "How very prompt. Of the machine." },
    next = "widow",
  },
  reply "Nothing at all. It's the least that we can do." {
    tone = { "options", "pseudo_apology" }, advise = false,
    why  = "It's generous, it makes you feel better, and now she owes you something.",
    ifeoma { furious = "I don't take presents from people I'm cross with.", upset = "I'd rather pay. One's free of people, then.", tense = "I don't care for free. It's what one gives to somebody one won't see again." },
    next = "widow",
  },
  reply "I'd sooner not talk about money, on a day like this." {
    tone = { "patronise", "validate" },
    why  = "It sounds like tact. She talks about it every day, to people in tears.",
    ifeoma { furious = "On days like this I talk of nothing else.", upset = "I've talked about it twice today. With widows.", tense = "It's all right. I do it for a living. One just says the figure." },
    next = "widow",
  },
  reply "Could that wait till Monday, do you think?" {
    tone = { "ask", "curt" }, wording = 0,
    why  = "It could. She likes to go home with nothing lying open, and she'd asked.",
    ifeoma { furious = "I don't leave things lying till Monday. You've noticed.", upset = "I'd rather go home with nothing open.", tense = "It could. I should only think about it all Sunday." },
    next = "widow",
  },
  reply "What would you think right?" {
    tone = { "ask", "invite" },
    why  = "She's fair to the penny. You could leave it to her.",
    ifeoma { upset = "The paper. You can keep the rest.", tense = "Half. And I'd like it to say why, in a line.", calm = "Half, with one line to say what for. 'Face' would do." },
    next = "widow",
  },
  reply "Half. Wednesday was ours; the rest is paper and ink." {
    tone = { "own", "options" }, about = "the money",
    why  = "You'd divided it at the place where it broke. She can pay that, and be nobody's guest.",
    ifeoma { upset = "Half is correct.", tense = "Half. Yes. I'd have said half.", calm = "Half. That's a proper sum. I'd have fought you over anything less." },
    next = "widow",
  },
}

beat "widow" {
  note "She's asking you for nothing here. What does one do with that?",
  ifeoma { furious = "And now, if you'll excuse me, I'm going to Mrs Ashworth, to tell her what I told her wasn't so.",
           upset = "I'm going to Mrs Ashworth now, to tell her. I'd said that it was done.",
           tense = "I'm on my way to Mrs Ashworth, you see. To tell her. On Tuesday I'd said that it was done.",
           calm = "I'm on my way to Mrs Ashworth. I said on Tuesday that it was done, and it wasn't. So I'll tell her.", clue = "tells" },
  ifeoma.does "A paper bag rustles on the seat beside her.",
  ifeoma.thinks "I could leave it. She'd never know. I would.",

  reply "Does she really have to know, now that it's over?" {
    tone = { "minimise", "ask" },
    why  = "It'd be comfortable for three people. Ms Balogun doesn't lie to widows.",
    ifeoma { furious = "I have to know that she knows.", upset = "She doesn't. I do.", tense = "She doesn't. It's I who have to have told her." },
    next = "next_one",
  },
  reply "What's in the bag?" {
    tone = { "ask", "lighten" },
    why  = "You'd heard it rustle. It's a small question, and it was the right size.",
    ifeoma { upset = "Ginger biscuits.", tense = "Ginger biscuits. One can't cry and bite at the same time. I've tested it.", calm = "Ginger biscuits. You can't weep and bite at once. It's the only trade secret I've got." },
    next = "next_one",
  },
  reply "Oh, you'll be fine. It's what you do all day." {
    tone = { "reassure", "minimise" }, advise = false,
    why  = "She does it all day about others. She has never had to do it about herself.",
    ifeoma { furious = "I've never done it on my own account.", upset = "Not on my own account, I don't.", tense = "I do it for other people. It's another thing altogether, for oneself." },
    next = "next_one",
  },
  reply "We could send her flowers. From all of us here." {
    tone = { "options", "pseudo_apology" }, advise = false,
    why  = "She'd have to ask what for. There's no room left for flowers, either.",
    ifeoma { furious = "She'd have to read the card!", upset = "Her hall is full of them. She's cooking between them.", tense = "She has to climb over them to the kettle. But it's meant well." },
    next = "next_one",
  },
  reply "Would it help to say it to me once, before you go in?" {
    when = function(now) return not now.labelled end,
    tone = { "ask", "validate" }, learns = "tells",
    why  = "She rehearses everybody else. Nobody had ever offered her that.",
    ifeoma { upset = "No. Thank you. ...No.", tense = "'I told you something on Tuesday that wasn't so.' ...There. It's only a sentence.", calm = "'On Tuesday I told you something that wasn't so. It is now.' ...Is that too bare? No. It'll do." },
    next = "next_one",
  },
  reply "Give her our name, and mine. She may ring me." {
    tone = "own", about = "the widow",
    why  = "You put yourself where the question will be asked. She needn't stand there alone.",
    ifeoma { upset = "She won't. But I'll tell her.", tense = "I'll say it. She won't ring, but I'm glad that there's a name." },
    next = "next_one",
  },
}

beat "next_one" {
  note "Thursday's. Who'd say something about themselves now?",
  ifeoma { furious = "There's a girl on Thursday. Her brother has drawn her. I shall ask in the next town.",
           upset = "There's one on Thursday, of seven. Her brother has drawn her. I haven't decided who prints it.",
           tense = "There's one on Thursday. She's seven. Her brother has drawn her, on a horse, for the front.",
           calm = "There's Thursday. She's seven. Her brother has drawn her on a horse. He says nobody's to make it sharper." , clue = "drawing" },
  ifeoma.does "For a while there's only the clock in the car.",
  ifeoma.thinks "He's nine. He asked me whether printers make mistakes. I said, some of them count.",

  reply "Please give us another chance. We won't let you down." {
    tone = { "reassure", "curt" },
    why  = "You asked her for something. She has had a day of being asked.",
    ifeoma { furious = "I'm not in the business of chances.", upset = "It isn't a chance. It's a girl.", tense = "I'd rather you'd told me how." },
    next = goodbye,
  },
  reply "Nobody touches it till you've seen it. And I ring, either way." {
    tone = "commit",
    why  = "Not how good you are, but what will happen, and in which order.",
    ifeoma { upset = "See that you do.", tense = "Then I'd send it by hand. It's the only one there is.", calm = "Then I'll bring it by hand. It's the only one there is. I'd like it back by four." },
    next = goodbye,
  },
  reply "For a child it's free, of course. That goes without saying." {
    tone = { "options", "patronise" }, advise = false,
    why  = "You meant it from the heart. She heard that her sadness has a discount.",
    ifeoma { furious = "She isn't a discount!", upset = "Her parents would like to pay for something. It's all they can still do.", tense = "They'd like to pay. It's the one thing that's left to pay for." },
    next = goodbye,
  },
  reply "Our scanner's brand new. It'll come out super crisp!" {
    tone = { "fake_cheer", "explain" },
    why  = "It was a sharper picture that had started all this.",
    ifeoma { furious = "No!", upset = "That's what he's afraid of. The boy.", tense = "...No. Please. Nobody's to make it crisp." },
    next = goodbye,
  },
  reply "Is it pencil? I'd want to see the paper it's on." {
    tone = "ask", learns = "drawing",
    why  = "A printer's question. It was about the drawing, and so about her.",
    ifeoma { upset = "Crayon. Mostly purple.", tense = "Wax crayon. The horse is purple. So is she.", calm = "Wax crayon, on the back of a menu. The horse is purple. She'd insisted, he says." },
    next = goodbye,
  },
  reply "I'd understand it if that one went to somebody else." {
    tone = { "validate", "limit" },
    why  = "You made it easy for her to say no. She isn't used to being let off.",
    ifeoma { upset = "So would I.", tense = "Would you? I'm not sure that I would.", calm = "That's the first thing that makes me think it shouldn't." },
    next = goodbye,
  },
}

beat "card_made" {
  aside { "At six you print one on card, the size of a wallet, and leave it at the Travelodge on your way home.",
          clock = "18:00" },
  next = "end",
}

-- How it ends ------------------------------------------------------------------------

ending "Two on Saturday" {
  leaves = ifeoma, outcome = "lost", scene = "hangs_up",
  sound "hang_up",
  aside "She has rung off, quite softly. In her book there's a line through a name, drawn with a ruler.",
  lesson = "She'd have told you how to keep her. It needed one sentence that could be checked on Monday.",
}

ending "One over" {
  outcome = "delighted", scene = "hangs_up",
  when = function(now)
    return now.vars.card and now.vars.rule and not now.vars.lied and not now.vars.survey and now.mood(ifeoma) > 26
  end,
  aside "On Saturday Neville reads the face on it in the hotel lift, and rides past his floor.",
  aside "On Monday Ms Balogun brings a drawing in a flat box. She carries it in with both hands.",
  aside "'By four,' she says. On the wall behind you, in large letters, it says: WHOEVER CHANGES IT, RINGS.",
}

ending "A purple horse" {
  outcome = "delighted", scene = "hangs_up",
  when = function(now)
    return now.vars.rule and not now.vars.lied and not now.vars.survey and now.mood(ifeoma) > 30
  end,
  aside "She brings it on Monday, in a flat box, with both hands. You print it as it is, with the crease.",
  aside "On Thursday a boy of nine lays one next to the other, looks for a long time, and nods.",
}

ending "By hand, on Monday" {
  outcome = "kept", scene = "hangs_up",
  when = function(now) return now.vars.rule and not now.vars.lied and now.mood(ifeoma) > 4 end,
  ifeoma { tense = "I'll be in on Monday, with Thursday's. I'll be looking.", calm = "I'll bring you Thursday's on Monday. And I'll still look at every one." },
  aside "She looks at every one. On the third order she looks at every second one.",
}

ending "Three out of five" {
  outcome = "uneasy", scene = "hangs_up",
  when = function(now) return now.vars.survey and now.mood(ifeoma) > -35 end,
  ifeoma { upset = "I've filled in your form, by the way. I always fill in forms.", tense = "I did fill in your form. I was brought up to." },
  aside "Speed, four. Quality, three. Under 'Anything else?' she has written: 'You had my number.'",
}

ending "A hundred and thirty-nine" {
  outcome = "uneasy", scene = "hangs_up",
  when = function(now) return now.vars.lied and now.mood(ifeoma) > -45 end,
  ifeoma { upset = "Thank you for the call. It was exact.", tense = "Well. Thank you. A hundred and forty. I'll remember that." },
  aside "She doesn't argue, and pays on the day. In a drawer, with the good scissors, there are two sheets now.",
  lesson = "Where you don't know, say so and count. A number that you made up costs more than one that's missing.",
}

ending "Nothing owing" {
  outcome = "uneasy", sale = false, scene = "hangs_up",
  when = function(now) return from_the_station(now) and now.mood(ifeoma) > -35 end,
  ifeoma { upset = "Thank you for your time.", tense = "Well. Thank you for your time. I must go in." },
  aside "There's no complaint, and no bill to pay. Thursday's is printed in the next town.",
}

ending "No complaint" {
  outcome = "uneasy", scene = "hangs_up",
  when = function(now) return now.mood(ifeoma) > -35 end,
  ifeoma { upset = "Thank you for your time.", tense = "Well. Thank you for your time. I must go in." },
  aside "There's no complaint. There's a cheque, dated the same day. Thursday's is printed in the next town.",
}

ending "She had rung" {
  outcome = "lost", scene = "hangs_up",
  ifeoma { furious = "Good afternoon.", upset = "I won't take up your time. Good afternoon." },
  aside "It took four minutes. She tells her sister on Sunday: 'I did ring.'",
  aside "Her sister takes your number off the wall, where it had hung for nine years.",
}

debrief {
  "Who rang whom? What had each told themselves by then?",
  "What was done differently from that day on? Could she check it?",
  "She knew the number in the box. What does it do to everything else, if one number is made up?",
  "Half, nothing, or all of it: which of them let her go home free?",
  "How many sentences in this call were about the printers?",
}

-- Tests that travel with the level ------------------------------------------------------

playthrough "Rang, listened, counted" {
  "Ring her.", "I'd like to hear how it went.", "I'll do him one tonight", "From today nothing's touched",
  "Pull out the box", "Keep it!", "Half. Wednesday was ours", "Would it help to say it", "Nobody touches it",
  ends = "One over",
  knows = { "neville", "kept", "tells" },
}

playthrough "A survey, and a friend" {
  "Send her the survey", "I'm glad that it's you!", "What did you tell him?", "From today nothing's touched",
  "Under my desk.", "What would you think right?", "What's in the bag?", "Is it pencil?",
  ends = "By hand, on Monday",
}

playthrough "The fourth sorry" {
  "Write her an email", "We didn't want to bother you", "Well, that's lovely.", "Could you have a word",
  "They'll have gone out", "Nothing at all.", "Does she really",
  ends = "Two on Saturday",
}

playthrough "All hundred and forty" {
  "Ring her.", "I'd like to hear how it went.", "What did you tell him?", "From today nothing's touched",
  "Shredded. All hundred", "As a reminder", "What would you think right?", "What's in the bag?", "Is it pencil?",
  ends = "A hundred and thirty-nine",
}

-- SPDX-License-Identifier: MIT
-- Prove yourself: she builds bridges, and the last confident man flooded her library.
-- Certificates don't help, and neither does wit. "I don't know, I'd measure it" does.
encounter "Prove yourself" {
  channel  = "doorstep",
  place    = "14 Weir Terrace, the front hall",
  backdrop = "hallway",
  cupboard = "shut",
  brief    = [[You are twenty-four, you have been a heating engineer for three
               years, and Ms Carvalho's boiler loses pressure: every week it is
               down to 0.6 bar. The office says that she used to build bridges,
               that she sent the last firm away, and "good luck".

               A visit and a small repair come to £95. A new boiler would be
               £2,600; the office likes those. You may say what you find.]],
  goal     = "She lets you work, and she rings you the next time as well.",
  stake    = { currency = "GBP", sale = 95, yearly = 240 },
  vars     = { asked = false, figure = false, honest = false, measured = false, sold = false },
  start    = "door",
  lesson   = [[Somebody who knows a trade trusts whoever measures before they
               answer. Say what you don't know; say what is wrong, politely, once.]],
}

local ines = customer "Ines Carvalho" {
  pronoun = "she",
  mood    = -16,
  heat    = 35,
  temper  = { sting = 115, soothe = 100, home = 0, cool = 9 },
  takes   = { patronise = 150, reassure = 50, fake_cheer = 140, lighten = 130 },
  leaves  = -68,
  look    = { age = 67, hair = "pixie", hair_colour = "silver", skin = 4, face = "heart",
              brows = "straight", eyes = "hazel", clothes = "shirt", clothes_colour = "navy",
              temperament = "cold" },
  voice   = { pitch = -1, pace = 98 },
}

thought "I've got the certificates with me. She can see them." { stance = "judging" }
thought "Something has happened to her with one of us." { stance = "compassionate" }
thought "A boiler, a gauge, a house. First look." { stance = "neutral" }
thought "She's one of those who know it all better." { stance = "judging", label = true }

fact "library" "The last engineer was sure of himself, drained the wrong pipe, and forty years of books stood in water."
fact "bridges" "She built bridges for thirty-six years. She has seen confident men be wrong about heavier things."
fact "test"    "She gives every expert one wrong figure. Polite ones let it stand, and she sends them home."
fact "logbook" "She has written down the pressure every morning for eleven weeks. It falls in the night, when the heating cools."
fact "stairs"  "Her knees no longer like the stairs. She hasn't told anybody, and goes up them all the same."
fact "first"   "At twenty-four she was the first woman on a site, and somebody asked her to fetch the engineer."

criterion "before" "Asks what went wrong the last time"
criterion "unknown" "Says what isn't known yet"
criterion "figure" "Puts a wrong figure right without making her small"
criterion "pace" "Goes at her pace, and says nothing about it"

-- On out of a beat in which she has had enough, if she has not had enough before.
local function cold_below(mood, otherwise)
  return { { "cold", when = function(now) return now.mood(ines) < mood and now.visited "cold" == 0 end }, otherwise }
end

-- On the mat --------------------------------------------------------------------

beat "door" {
  note "It is a jab. What is it for?",
  ines { "Ah. They've sent the apprentice.", pause = 1 },
  ines.does { "She has let you in as far as the mat. Before she looks at you, she looks at your shoes.",
              hands = "crossed", looks = "down" },
  ines.thinks "Young. Good. The young ones sometimes still look before they speak.",

  reply "Is somebody else at home that I could talk to?" {
    tone = { "judge", "curt" },
    why  = "You took her for a difficult lady, and asked for the householder. She is the householder.",
    ines { furious = "The engineer is at home. Speaking.", upset = "There is a cat.", tense = "There's a cat. It defers to me." },
    next = "card",
  },
  reply "I'm fully qualified. Would you like to see the card?" {
    tone = { "correct", "invite" },
    why  = "The last one had a card as well. She asked, in her way, what kind of person you are.",
    ines { upset = "He had one, too. With a hologram.", tense = "They all have a card. His had a hologram." },
    next = "card",
  },
  reply "Good morning. I'm Sam; I've come about the pressure." {
    tone = "impersonal",
    why  = "You let the jab lie, and said what you're there for.",
    ines { upset = "Have you? We'll see.", tense = "Then you've at least read the slip." },
    next = "step",
  },
  reply "And there was I, expecting a sweet old lady." {
    tone = { "lighten", "judge" },
    why  = "It's quick, and it may even make her laugh. Then you're two clever people at a door.",
    ines { upset = "Who told you old?", tense = "Not bad. The last one was witty as well. It dripped." },
    next = "card",
  },
  reply "What went wrong with the last one?" {
    tone = "ask", learns = "library",
    meets = "before",
    effect = function(now) now.vars.asked = true end,
    why  = "Behind the jab stands somebody who was here before you. You asked about him.",
    ines { upset = "That's a short question. It has a long answer. Come.", tense = "Well. That's a better sentence than his first one. Come and look." },
    next = "library",
  },
  silence {
    seconds = 4, next = "step",
    why = "It was said to see what you'd do. You waited, in a friendly way.",
    ines { upset = "Nothing to say for yourself?", tense = "No answer. Interesting. Most of them answer." },
  },
}

beat "card" {
  note "Which of these is about you, and which is about her boiler? Sort them aloud.",
  ines { furious = "He too had an answer for everything. My carpets have not.",
         upset = "Papers, jokes, 'is there somebody else': I had all of it in this hall in June.",
         tense = "You're quick. I only mention that the last one was quick as well." },
  ines.does { "She hasn't stepped aside. The hall smells faintly of wet paper.", hands = "crossed" },
  ines.thinks "One more sentence about themselves, and I close it.",

  reply "That won't happen with me, Ms Carvalho." {
    tone = { "reassure", "patronise" },
    why  = "You don't know what happened. She noticed that you promised it all the same.",
    ines { furious = "You don't even know what it was.", upset = "What won't?", tense = "What won't? You haven't asked." },
    next = "step",
  },
  reply "I went on about myself. What did he do?" {
    tone = { "own", "ask" }, learns = "library", about = "the card",
    meets = "before",
    effect = function(now) now.vars.asked = true end,
    why  = "You noticed it yourself, and you changed the subject to hers.",
    ines { upset = "Come, then. It's easier to show.", tense = "Good. Off the mat with you. It's easier to show." },
    next = "library",
  },
  reply "Shall we just look at the boiler? I've two more calls." {
    tone = { "invite", "curt" },
    why  = "You were in a hurry. So was he.",
    ines { furious = "Then begin with the other two.", upset = "Don't let me keep you from the competent ones.", tense = "By all means. Quickly is how he did it." },
    next = "step",
  },
  reply "It smells of wet paper in here." {
    tone = "reflect", learns = "library",
    meets = "before",
    effect = function(now) now.vars.asked = true end,
    why  = "You used your senses before your mouth. For an engineer that's an introduction.",
    ines { upset = "You have a nose. Come and see what it belongs to.", tense = "So it does. After eleven weeks you're the first to say it." },
    next = "library",
  },
  reply "Fair enough. What I say doesn't tell you how I work." {
    was  = { "youre_right_a_card_doesnt" },
    tone = "validate",
    why  = "You gave her the point, and it was a good point.",
    ines { upset = "No. It doesn't.", tense = "No. It only tells me that you can talk. He could talk." },
    next = "step",
  },
  think "She'd be like this with anybody who walked in." {
    stance = "judging", label = true, next = "card",
    why  = "With anybody from a heating firm, since June. You didn't ask why, and put her in a drawer.",
  },
}

beat "step" {
  note "Who in the room would guess? What would it cost to say 'I don't know yet'?",
  ines { furious = "Say something true about my boiler, or go.",
         upset = "So, what is it? You've been here a whole minute. He knew after half.",
         tense = "Well? What is wrong with it? He knew it from the mat.",
         calm = "And what's wrong with it, would you say? From here?" },
  ines.does "She asks it in the tone in which people offer a biscuit.",
  ines.thinks "Say that you don't know. It isn't hard. It's four words.",

  reply "Didn't the office tell you? It's on the job sheet." {
    tone = { "excuse", "curt" },
    why  = "She asked you and got the office.",
    ines { furious = "Then send me the office!", upset = "I asked you, and you read to me.", tense = "They told me 'shortly'. What did they tell you?" },
    next = "stairs",
  },
  reply "I don't know yet. I'd want to measure it." {
    tone = { "limit", "impersonal" },
    meets = "unknown",
    effect = function(now) now.vars.honest = true end,
    why  = "It's true, and nobody has said it to her in this house.",
    ines { upset = "Well. Then there's something to be measured.", tense = "Say that again? No, don't. Come here." },
    next = "stairs",
  },
  reply "Nine times out of ten it's the expansion vessel." {
    tone = { "explain", "patronise" },
    why  = "It may well be. She heard that you were sure before you'd looked.",
    ines { upset = "And the tenth time is in my library.", tense = "And what's the tenth? I've met the tenth." },
    next = "stairs",
  },
  reply "At its age you'd want to think about a new one." {
    was  = { "at_its_age_youd_want" },
    id   = "its_age",
    tone = { "judge", "options" }, advise = false,
    effect = function(now) now.vars.sold = true end,
    why  = "You haven't seen it. She's sixty-seven, and has ears.",
    ines { furious = "At whose age?", upset = "You've diagnosed it through the wall?", tense = "You know its age? With the cupboard shut?" },
    next = "stairs",
  },
  reply "What have you noticed yourself?" {
    when = function(now) return not now.labelled end,
    tone = { "ask", "validate" }, learns = "logbook",
    why  = "You took her for what she is: somebody who has been watching the thing.",
    ines { "I've written it down. Every morning at seven, for eleven weeks. It falls in the night.", clue = "logbook" },
    next = "stairs",
  },
  reply "Can we look at it first? I'm no good through cupboards." {
    was  = { "can_we_see_it_first" },
    tone = { "lighten", "invite" },
    why  = "A small joke against yourself, with a sensible request in it.",
    ines { upset = "You may look.", tense = "He was excellent through cupboards. Come." },
    next = "stairs",
  },
}

beat "library" {
  note "Wait before you vote. What is the kindest thing here that isn't a promise?",
  ines { upset = "There. He opened the wrong drain. 'Trust me.' Forty years of books, up to the third shelf.",
         tense = "There. He opened the wrong drain. 'Trust me, love.' Forty years of books, to the third shelf.",
         calm = "There. 'Trust me, love,' and he opened the wrong drain. Forty years of books, to the third shelf.", clue = "library" },
  ines.does "All along the hall the lower shelves are bare. By the stairs books stand open, like birds drying.",
  ines.thinks "The Eiffel survey was on the second shelf. I can't look at the second shelf.",

  reply "That'll dry out in the end, won't it?" {
    tone = { "minimise", "ask" },
    why  = "Paper doesn't. She has eleven weeks of proof of it.",
    ines { furious = "So did Pompeii.", upset = "No. It becomes furniture.", tense = "It dries. It doesn't come back." },
    next = "stairs",
  },
  reply "All that, and you can't even have been surprised." {
    tone = { "reflect", "validate" }, learns = "bridges",
    why  = "She had seen men like him before, over deeper water. You understood whom he reminded her of.",
    ines { upset = "No. I'd met him before, on larger projects.", tense = "No. I built bridges for thirty-six years. I knew him at once.", calm = "No. I built bridges for thirty-six years. I knew him at once, and let him.", clue = "bridges" },
    next = "stairs",
  },
  reply "Did the insurance pay for all that?" {
    tone = { "ask", "minimise" },
    why  = "A practical question, and it turned the books into a sum.",
    ines { upset = "They sent a table. So much a metre.", tense = "They pay by the metre. It turns out that I owned eleven." },
    next = "stairs",
  },
  reply "Well, we're not all like that." {
    tone = "excuse",
    why  = "She hadn't said so. You defended the trade in front of the wet books.",
    ines { furious = "He said that of the one before.", upset = "How many of you are there?", tense = "I hope not. It would take a great many shelves." },
    next = "stairs",
  },
  reply "I don't know yet what yours is. I won't open anything till I do." {
    tone = { "limit", "commit" },
    meets = "unknown",
    effect = function(now) now.vars.honest = true end,
    why  = "An admission and a promise, and they belong together. Nothing is turned before it's understood.",
    ines { upset = "That is a rule. I like rules with a 'till' in them.", tense = "That I'd have had engraved over the door." },
    next = "stairs",
  },
  reply "Which one do you miss?" {
    when = function(now) return not now.labelled end,
    tone = "commiserate",
    why  = "Not how much. Which one. It has nothing to do with heating.",
    ines { upset = "That is not on your slip.", tense = "A survey of the Maria Pia, by hand, 1877. ...Nobody asked me that." },
    next = "stairs",
  },
}

-- At the cupboard ------------------------------------------------------------------

beat "stairs" {
  note "She doesn't want an arm. How does one help somebody who has not asked for it?",
  ines { furious = "There. Touch nothing. My log is upstairs, and I shall know.",
         upset = "There it is. It's the thing that isn't working. The log is upstairs.",
         tense = "There it is. The log's upstairs, on the desk. I'll fetch it. I take my time.",
         calm = "There it is. The log is upstairs. I'll fetch it; I take the stairs in my own way.", clue = "logbook" },
  ines.does { "She makes for the stairs, slowly and a little sideways, as if she were on them already.",
              hands = "down", at = "door", looks = "aside", cupboard = "open" },
  ines.thinks "Don't offer me an arm. Don't you dare offer me an arm.",

  reply "Whoever built that staircase could measure." {
    was  = { "its_a_good_dry_cellar" },
    tone = "validate",
    why  = "You looked at what is right about the house. It had been a while since anybody did.",
    ines { upset = "In 1880. With a plumb line and a lamp.", tense = "Eighteen-eighty. Every tread to the millimetre. I checked." },
    next = "figure",
  },
  reply "Careful, now. Take my arm, it's steep for you." {
    tone = { "invite", "patronise" },
    why  = "Kindly meant. She has walked along the top chord of a bridge in the rain.",
    ines { furious = "I have stood on wet steel at ninety metres.", upset = "I know how steep it is. I live here.", tense = "Thank you. I have a rail." },
    next = "figure",
  },
  reply "I'm in no hurry. I've the gauge to set up." {
    tone = { "reassure", "validate" }, learns = "stairs",
    meets = "pace",
    why  = "She may take all the time that she needs, and it is you who needed it.",
    ines { upset = "Hm.", tense = "Then we're both slow today. Good.", calm = "Then we're both slow. That's how nothing falls down." },
    next = "figure",
  },
  reply "No need to come back down. I'll shout if there's a problem." {
    was  = { "no_need_to_come_down" },
    tone = "curt",
    why  = "Perhaps you wanted to spare her the stairs. She heard that she was to keep out of it.",
    ines { furious = "He shouted as well. By then it was floating.", upset = "I'd rather see it than hear it.", tense = "I'd rather see. Last time I heard it first." },
    next = "figure",
  },
  reply "Would you read me the log from there? I'll find the valves." {
    was  = { "would_you_read_me_your" },
    tone = { "invite", "ask" }, learns = "logbook",
    meets = "pace",
    why  = "You gave her the better half of the work, and saved her a flight of stairs without a word.",
    ines.does { "She is gone for a while. Then her voice comes down from the landing.", at = "away" },
    ines { upset = "If you can listen and look at once.", tense = "Seven in the morning, nought point eight. Evening, one point four. And so on, for eleven weeks.",
           calm = "With pleasure. Seven in the morning, nought point eight. Evening, one point four. For eleven weeks.", clue = "logbook" },
    next = "figure",
  },
  reply "Could you put the light on and then stand back?" {
    tone = { "curt", "impersonal" },
    why  = "An instruction, in her own hall.",
    ines { furious = "I stand where I stand.", upset = "I've stood back once already this year.", tense = "I'll put it on. I won't stand back." },
    next = "figure",
  },
}

beat "figure" {
  note "Nine metres of water: what pressure is that? Ask the room, and see who contradicts a client.",
  ines.does { "The log lies open beside you. She is looking along the bare shelves, and not at you.",
              holds = "nothing", lies = "notebook", hands = "down", at = "counter", looks = "aside" },
  ines { upset = "The top radiator's nine metres up. That's one point nine bar, cold. He filled it to one.",
         tense = "The top radiator is nine metres above us. So one wants one point nine bar, cold. He filled it to one.",
         calm = "Now, the top radiator is nine metres above us. So it wants one point nine bar, cold. Wouldn't you say?", clue = "test" },
  ines.thinks "Ten metres to the bar. A child knows it. Go on, be polite.",

  reply "Nine metres is nought point nine. I'd fill to one point two." {
    tone = { "explain", "impersonal" }, learns = "test",
    meets = "figure",
    effect = function(now) now.vars.figure = true end,
    wording = 6,
    why  = "She was a whole bar out, and you said so in one sentence without making her small.",
    ines { upset = "...So it is. Well, well.", tense = "So it is. Do you know how many have told me that? You're the second." },
    next = "measure",
  },
  reply "You're the engineer. One point nine it is." {
    tone = { "validate", "fake_cheer" },
    why  = "Very polite. It's wrong by a whole bar, and she knew it when she said it.",
    ines { furious = "I see. And if I said it runs uphill?", upset = "Is it. Thank you.", tense = "Is it? How agreeable of you." },
    next = "polite",
  },
  reply "That's not right, actually. Who told you that?" {
    tone = "correct",
    effect = function(now) now.vars.figure = true end,
    why  = "The figure had to be put right. The rest of the sentence was about her.",
    ines { furious = "Euler. Pascal. And I.", upset = "Nobody. I said it to see what you'd do. Now I've seen.", tense = "I told me. I wanted to see whether you'd notice. And how." },
    next = "measure",
  },
  reply "Can we work that one out together, from the top?" {
    tone = { "invite", "ask" },
    meets = "figure",
    effect = function(now) now.vars.figure = true end,
    why  = "You had noticed it, and gave her the chance to find it herself. She only pretended to need one.",
    ines { upset = "Ten metres to the bar. You knew, then.", tense = "Ten metres to the bar, so... You noticed. And you're well brought up.", calm = "Ten metres to the bar, so nought point nine. You noticed. And you're well brought up." },
    next = "measure",
  },
  reply "If you say so. How long has he been gone, by the way, your engineer?" {
    tone = { "curt", "ask" },
    why  = "You changed the subject. She had asked you about a number.",
    ines { furious = "Answer me!", upset = "I asked you about a pressure.", tense = "Since June. I asked you something." },
    next = cold_below(-22, "polite"),
  },
  silence {
    seconds = 5, next = "polite",
    why = "You may have had your doubts. She could only see that you let it stand.",
    ines { upset = "No objection? I see." },
  },
}

beat "polite" {
  note "You let it stand. What can still be put right, and how quickly?",
  ines { furious = "Out of politeness, people have let me build things. I checked them myself.",
         upset = "You let that stand. It's wrong, and you let it stand.",
         tense = "It's nought point nine, by the way. I wondered whether you'd tell me.",
         calm = "It's nought point nine, you know. I do wish that somebody would tell me." },
  ines.does { "She turns from the shelves, and looks at you for longer than she has yet.", looks = "you" },
  ines.thinks "He let it stand as well. He said, 'Whatever you say, love.'",

  reply "Were you testing me? That's not very fair." {
    tone = { "blame", "ask" },
    why  = "She was. Fair would be to notice.",
    ines { furious = "The water wasn't fair, either.", upset = "I test everything that stands under load.", tense = "I was. I do it to everyone. It isn't personal, it's water." },
    next = cold_below(-22, "measure"),
  },
  reply "I trusted your figure, because of the bridges." {
    tone = { "excuse", "validate" }, advise = false,
    why  = "It flatters her, and it's how people get killed: by trusting whoever has the title.",
    ines { furious = "Never trust a bridge because of a hat.", upset = "That is what they say at the inquest.", tense = "That's what the assistants always said. Later on." },
    next = "measure",
  },
  reply "It makes no odds, does it, a bar here or there?" {
    tone = "minimise",
    why  = "To the boiler it does. To her it's how bridges come down.",
    ines { furious = "Tell that to the river!", upset = "That is what is carved on some tombstones.", tense = "I've heard that sentence at inquests." },
    next = "measure",
  },
  reply "Then let me start again, with the gauge and not with manners." {
    tone = { "validate", "impersonal" },
    why  = "You took it as she had meant it: about the work.",
    ines { upset = "Please.", tense = "With the gauge. Yes, please." },
    next = "measure",
  },
  reply "I thought so, and didn't like to say. I should have." {
    tone = "own", about = "the figure", learns = "test",
    meets = "figure",
    effect = function(now) now.vars.figure = true end,
    why  = "You told her what you had kept back, and why. She can work with that.",
    ines { upset = "Next time say it. I don't break.", tense = "I'd rather be corrected than drowned. Remember it." },
    next = "measure",
  },
  think "She didn't want me to be nice. She wanted to know if I'd say so." {
    stance = "compassionate", next = "polite",
    why  = "It wasn't a trap to catch you. It was how she finds out whether her books are safe.",
  },
}

beat "cold" {
  note "She's being very courteous. What is she about to do?",
  ines { furious = "I should like you to pick up your bag now, and carry it level.",
         upset = "I think that we'll stop here. You've been most prompt.",
         tense = "I wonder whether I oughtn't to ring somebody else, after all." },
  ines.does { "She shuts the cupboard, and stands in front of it.", hands = "crossed", cupboard = "shut" },
  ines.thinks "I let the other one go on because it would have been rude to stop him.",

  reply "You'll not get anybody better before Monday." {
    tone = "curt",
    why  = "Very likely so. It's what the last one said about himself.",
    ines { furious = "I'll take worse.", upset = "Better isn't what I'm short of.", tense = "I've waited eleven weeks. I can do Monday." },
    next = "end",
  },
  reply "I've been trying to look good. May I just look at it?" {
    tone = { "own", "ask" }, about = "looking good",
    why  = "You said what she'd been seeing all along, and asked for the one thing that you'd come for.",
    ines { furious = "With your hands behind your back.", upset = "Look, then. Look only.", tense = "Well. That is a change of plan. Look, then." },
    next = { { "measure", when = function(now) return now.visited "measure" == 0 end }, "finding" },
  },
  reply "As you like. There's a call-out fee, I'm sorry to say." {
    tone = { "policy", "limit" },
    why  = "There is. It was the first figure of yours that was right.",
    ines { furious = "Send it. I shall check the addition.", upset = "I had expected one.", tense = "Of course. That gauge at least is working." },
    next = "end",
  },
  reply "What would you need to see me do, before I touch it?" {
    tone = { "ask", "invite" },
    why  = "She knows exactly. It's a list, and nobody had asked her for it.",
    ines { upset = "Say what you're going to do. Then do that.", tense = "Say what you're about to do, and why it can't run out. Then do that, and nothing else." },
    next = { { "measure", when = function(now) return now.visited "measure" == 0 end }, "finding" },
  },
  think "I've been auditioning. She only wanted it measured." {
    stance = "compassionate", next = "cold",
    why  = "From there on you could stop being clever.",
  },
}

beat "measure" {
  note "The word 'drain' has a history in this hall. Which words have one with your customers?",
  ines { furious = "So begin! And say it aloud before you do it!",
         upset = "So. What comes first? I'd like to hear it before I see it.",
         tense = "And now? What do you do first?",
         calm = "And now? What would you do first? I ask out of curiosity." },
  ines.does { "She has found a torch on the shelf. She holds it, and doesn't lend it, for now.", holds = "torch", at = "counter",
              cupboard = "open" },
  ines.thinks "The last one went straight for a spanner.",

  reply "Check the air in the vessel. It touches no water at all." {
    tone = { "explain", "reassure" },
    effect = function(now) now.vars.measured = true end,
    why  = "The smallest test first, and you told her why it is harmless.",
    ines { upset = "No water. I like that one.", tense = "No water at all? Then do.", calm = "No water at all? Then do. I'll hold the light." },
    next = "finding",
  },
  reply "I'd drain it down and have a look inside." {
    was  = { "id_drain_it_down_and" },
    id   = "drain_it",
    tone = { "explain", "curt" },
    why  = "That's what he said, too. In this hall the word 'drain' needs a reason first.",
    ines { furious = "You will drain nothing!", upset = "With which valve, may I ask?", tense = "Would you? Which side of the valve?" },
    next = "finding",
  },
  reply "Best leave this part to me, if you don't mind." {
    tone = { "curt", "patronise" },
    why  = "She minds. She left that part to somebody once.",
    ines { furious = "I mind!", upset = "That's what I did in June.", tense = "I do, a little, mind." },
    next = cold_below(-22, "finding"),
  },
  act "Spread a towel on the boards, and put a bucket on it." {
    tone = "commit",
    effect = function(now) now.vars.measured = true end,
    why  = "You did the thing that would have saved her books, before you touched anything.",
    ines { upset = "He had not brought a bucket.", tense = "A bucket. He hadn't brought one. I mention it.", calm = "A bucket! Where were you in June?" },
    next = "finding",
  },
  reply "What did he do first, so that I don't?" {
    tone = { "ask", "invite" }, effect = function(now) now.vars.measured = true end,
    meets = "before",
    why  = "You learnt from his mistake, and from the only witness.",
    ines { upset = "The drain. On the wrong side of that valve there.", tense = "The drain, on the wrong side of that valve there. You may take its picture." },
    next = "finding",
  },
  reply "Would you hold the light on the valve for me?" {
    tone = "invite",
    effect = function(now) now.vars.measured = true end,
    why  = "You asked for something that you really need, and she'd been holding it all along.",
    ines { upset = "On this one? Like so?", tense = "Like so? Tell me if it wanders.", calm = "I thought you'd never ask. Like so?" },
    next = "finding",
  },
}

beat "finding" {
  note "It's nought. Who'd stop there? What has she asked you?",
  aside { "A tyre gauge, on a valve like a bicycle's. It reads nothing at all.", cupboard = "open" },
  event "Beside your hand the drain cock lets go of one drop. It lands on the boards." {
    mood = -6, heat = 8, was_said = "drain_it",
    when = function(now) return now.said "drain_it" > 0 end,
    why  = "You'd only touched it. She had been watching that tap since you said the word.",
  },
  event "'So it isn't its age,' she says." {
    mood = -5, heat = 2, was_said = "its_age",
    when = function(now) return now.said "its_age" > 0 and now.said "drain_it" == 0 end,
    why  = "You'd condemned it before you saw it, and it wants air.",
  },
  event "She reads it herself, and nods." {
    mood = 3,
    when = function(now) return now.vars.measured and now.said "its_age" == 0 end,
    why  = "A number came before an opinion, in this house, for once.",
  },
  ines { furious = "Well?", upset = "It's at nought. What does that mean? Or do you not know that, either?",
         tense = "Nought. So the vessel's flat. Is that the whole of it?",
         calm = "Nought! So the vessel is flat. And is that the whole of it, do you think?" },
  ines.does { "She has the torch close to the gauge. It's quite steady.", holds = "torch", looks = "down" },
  ines.thinks "It fits the log. Cold nights, no cushion. I could have found that in July.",

  reply "Yes. That's it, all done, and you can forget about it." {
    tone = { "reassure", "patronise" },
    why  = "Likely. You don't know whether the rubber holds, and she's asking exactly that.",
    ines { furious = "I don't forget. It's why I'm alive.", upset = "And when it's flat again in a week?", tense = "Is it? And if it's flat again by Friday?" },
    next = "end_choice",
  },
  reply "It fits your log. If it holds for a week, that's it." {
    tone = { "reflect", "explain" }, learns = "logbook",
    meets = "unknown",
    effect = function(now) now.vars.honest = true end,
    why  = "You put her eleven weeks and your gauge together, and said how one would know.",
    ines { upset = "A test with a date on it. Very well.", tense = "So my log decides. I approve of that.", calm = "So my log decides. I approve of that very much." },
    next = "end_choice",
  },
  reply "It's an old one, mind. I'd price you a new boiler." {
    tone = { "options", "curt" }, advise = false,
    effect = function(now) now.vars.sold = true end,
    why  = "For a tyre valve. She has seen a bridge sold to replace a bolt.",
    ines { furious = "For want of air?", upset = "You pump up a bicycle. You don't buy a horse.", tense = "A boiler, because of a valve? Did your office ask for that?" },
    next = "end_choice",
  },
  reply "What would you do next, if it were a bridge?" {
    tone = { "ask", "lighten" }, learns = "bridges",
    meets = "unknown",
    effect = function(now) now.vars.honest = true end,
    why  = "It is a joke and an honest question, and she has an answer to it.",
    ines { upset = "I'd load it and watch.", tense = "Load it, and watch it overnight. ...Yes. That's the answer, isn't it?", calm = "Load it, and watch it overnight. Ha. That's the answer, isn't it?" },
    next = "end_choice",
  },
  reply "Did the last one never check that? Unbelievable." {
    tone = { "judge", "lighten" },
    why  = "You set yourself above him. She'd have liked to hear about the rubber.",
    ines { furious = "He never checked anything. What do you check?", upset = "You'll be the last one yourself, one day.", tense = "It's very believable. I'm asking about the next week." },
    next = "end_choice",
  },
  silence {
    seconds = 4, next = "end_choice",
    why = "You looked at it a while longer. She couldn't tell whether you knew.",
    ines { upset = "...Is that a yes?", tense = "...You're thinking. Aloud, please.", calm = "...Take your time. He never did." },
  },
}

beat "end_choice" {
  note "She has turned round on her way to the stairs. What does she want to take up with her?",
  ines { furious = "Write me the bill, and write legibly.",
         upset = "And what do I owe you, and when does it fail again?",
         tense = "So. What do I owe you? And whom do I ring, if it drops?",
         calm = "Good. What do I owe you? And whom do I ring, if the needle moves?",
         warm = "Good. What do I owe you? And how did somebody of your age get so careful?" },
  ines.does { "She's on her way to the stairs with the log, and has turned round to ask.", at = "door", holds = "notebook", lies = "nothing" },
  ines.thinks "At that age they asked me to fetch the engineer. I said: speaking.",

  reply "Ninety-five. Ring me, and read me the log first." {
    tone = { "commit", "invite" },
    why  = "It's you who will come, and her eleven weeks come first.",
    ines { upset = "You'll hear from me at seven.", tense = "At seven in the morning. You've been warned.", warm = "At seven in the morning, colleague." },
    next = "end",
  },
  reply "You were quite hard on me, on that mat, you know?" {
    tone = { "judge", "ask" },
    why  = "She was, and you've seen her shelves. You asked her to be sorry for you.",
    ines { furious = "Not hard enough.", upset = "You're dry. So am I.", tense = "I was. It's cheaper than carpets." },
    next = "end",
  },
  reply "If it doesn't hold, the second visit's on me." {
    tone = "commit",
    why  = "You stand by your work with something that it costs you.",
    ines { upset = "That is how one signs a drawing.", calm = "That is how one signs a drawing. With one's name." },
    next = "end",
  },
  reply "Ninety-five, and thank you for the light." {
    tone = "thank", when = function(now) return now.vars.measured end,
    why  = "She held it steady for a quarter of an hour. It was noticed.",
    ines { upset = "You're welcome.", tense = "It's what I'm good for, these days.", calm = "It's thirty-six years since I held one for somebody. I'd forgotten that I liked it." },
    next = "end",
  },
  reply "Did they ever send you away, when you were starting?" {
    when = function(now) return not now.labelled end,
    tone = "ask", learns = "first",
    why  = "You turned the question round. There is somebody in there who was twenty-four.",
    ines { upset = "They asked me to fetch the engineer.", tense = "On my first site they asked me to fetch the engineer. I said, speaking.", calm = "On my first site they asked me to fetch the engineer. I said, speaking. It took them a week.", clue = "first" },
    next = "end",
  },
  reply "Ninety-five. Ring the office, they've a rota for it." {
    tone = "curt",
    why  = "The price is right. The rota will send her somebody with a hologram.",
    ines { furious = "The office. I know the office.", upset = "The office sent me June.", tense = "I was afraid of the rota." },
    next = "end",
  },
}

-- How it ends ---------------------------------------------------------------------

ending "The chain" {
  leaves = ines, outcome = "lost",
  sound "door",
  aside "She thanks you for coming, sees you out, and closes the door. It takes two locks and a chain.",
  aside "She finds the vessel in a handbook, and pumps it up herself. It takes her a morning and a cushion.",
  lesson = "You were right about yourself all along. She wanted to hear something about the boiler.",
}

ending "She holds the torch" {
  outcome = "delighted", scene = "leaves_something",
  when = function(now)
    return now.vars.figure and now.vars.honest and now.vars.measured and not now.vars.sold and now.mood(ines) > 26
  end,
  ines "I'm sorry about 'apprentice'. I meant it as a question.",
  ines.does { "As you go she gives you a book, dry, with one wavy corner. It's about bridges that fell down, and why.",
              at = "counter", holds = "book" },
  aside "The needle stands at one point two for a week, and then for a winter. She writes it down every morning.",
}

ending "One point two" {
  outcome = "kept", scene = "stays",
  when = function(now) return now.vars.figure and not now.vars.sold and now.mood(ines) > 2 end,
  ines { tense = "It seems to hold.", calm = "It holds. I shall report." },
  aside "It does hold. In March she rings about the bathroom tap, and asks for the one with the gauge.",
}

ending "For want of air" {
  outcome = "uneasy",
  when = function(now) return now.vars.sold and now.mood(ines) > -35 end,
  ines { upset = "Do send me the price of the horse.", tense = "Send me the price. I collect them." },
  aside "The quotation for a boiler, £2,600, is pinned up in her library on the empty third shelf.",
  aside "Visitors ask about it. She tells them what was wrong with the old one.",
}

ending "Dry, at least" {
  outcome = "uneasy", scene = "door_closes",
  when = function(now) return now.mood(ines) > -35 end,
  ines { upset = "Good day.", tense = "Thank you. It's dry. Good day." },
  aside "The vessel holds. She pays on the spot.",
  aside "The next time she tries another firm. She still has her figure, and there are eleven in the book.",
}

ending "Fetch the engineer" {
  outcome = "lost", scene = "door_closes",
  ines { furious = "Do ask your firm to send an engineer.", upset = "Would you tell them that I'd like an engineer?" },
  aside "She says it quite kindly. Somebody once said it to her.",
  aside "The office takes her off the list, with a note for the next one: 'Good luck'.",
}

debrief {
  "'They've sent the apprentice.' What was the question in it?",
  "Who noticed the wrong figure? Who would have said so, to a client, in her own house?",
  "When does 'I don't know' make somebody look competent, and when not?",
  "Which sentence was about you, and which about the boiler?",
}

-- Tests that travel with the level ---------------------------------------------------

playthrough "Asked, admitted, corrected, measured" {
  "What went wrong with the last one?", "I don't know yet what yours is.", "Would you read me the log", "Nine metres is nought point nine.",
  "Would you hold the light", "It fits your log.", "Ninety-five. Ring me",
  ends = "She holds the torch",
  knows = { "library", "logbook", "test" },
}

playthrough "Qualified, and sent away" {
  "I'm fully qualified.", "Shall we just look", "At its age", "Careful, now.", "You're the engineer.", "Were you testing me?", "As you like.",
  ends = "Fetch the engineer",
}

playthrough "Too polite to contradict, and owned up to" {
  "Good morning. I'm Sam", "What have you noticed yourself?", "I'm in no hurry.", "You're the engineer.", "I thought so, and didn't",
  "Check the air", "Yes. That's it, all done", "Ninety-five. Ring me",
  ends = "One point two",
}

playthrough "A boiler for a valve" {
  "What went wrong with the last one?", "Which one do you miss?", "Would you read me the log", "Nine metres is nought point nine.",
  "Check the air", "It's an old one, mind.", "If it doesn't hold",
  ends = "For want of air",
}

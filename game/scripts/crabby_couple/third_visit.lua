-- SPDX-License-Identifier: MIT
-- Friday, closing time: the hour at which they were once sent home with a dog that died. He
-- wants to take Moss home. She's afraid of being the one who misses it.

local couple = require "crabby_couple.cast"

encounter "Ten to six on a Friday" {
  channel  = "counter",
  place    = "Harbour Road Animal Clinic, closing time",
  backdrop = "clinic",
  hour     = "evening",
  clock    = "17:35",
  animal   = { kind = "dog", coat = "grey", at = "away", mood = "poorly" },
  visit_of = "crabby_couple/second_visit",
  brief = [[Friday, twenty-five to six. Moss was operated on this morning and it went well: the
            spleen is out, and nothing else was seen. What the tumour is, a laboratory will say
            in a week. The Haskells are in the side room with a flask. Their last dog, Wren, was sent home
            from another clinic, Fernhill, one Friday evening, and died on the Sunday. They were told that Moss
            would be ready at four, and then at five. He is slow to wake.

            The clinic closes at six. Priya, the nurse, stays until ten; from ten until six in the
            morning there's a camera and nobody in the room. Dr Lindqvist says that Moss may stay,
            or go home tonight if somebody sits up with him. Tom has started on the lights. "Are
            those two *still* here?"]],
  goal   = "Moss is safe tonight, and so are they. They would come back.",
  stake  = { currency = "GBP", sale = 1896, yearly = 900 },
  start  = "both_times",
  lesson = "They were never crabby. They were waiting for somebody to stay until it was done.",
  vars   = {
    looked = false,      -- somebody went and saw him, instead of saying that he was fine
    fudged = false,      -- "there's always somebody"
    list = false,        -- Lorna knows what to look for, and when to ring
    settled = false,     -- the night was settled with both of them
    taken = false,       -- you took what they wanted to give you
  },
}

local lorna  = couple.lorna  { mood = -24, heat = 60 }
local walter = couple.walter { mood = -26, heat = 65, partner = lorna }

thought "Those two, at closing time. I'll never get home." { stance = "judging", label = true }
thought "The dog's alive. A thank you would be nice." { stance = "judging" }
thought "Twenty-five minutes, one dog, one bill, one decision." { stance = "neutral" }
thought "They'd sleep in that side room, if I let them." { stance = "compassionate" }

fact "seen"  "'Resting comfortably' is what Fernhill said of Wren, and nobody had gone to look."
fact "six"   "It was ten to six on a Friday when Fernhill put the lights out and sent them home."
fact "night" "Lorna can bear that nobody is there at night. She can't bear being told somebody is."
fact "missed" "Lorna believes it was she who missed it with Wren: she slept for three hours."
fact "card"  "The last 'How did we do?' card they were given came with the bill for a dead dog."

criterion "looked" "Goes and looks, and says what was seen"
criterion "empty_room" "Says plainly who is there at night"
criterion "list" "Gives Lorna what she can do"
criterion "letting" "Lets them give something back"

local kept_on_wednesday = "Friday, and they both know how"
local function well(before)
  return before == kept_on_wednesday or before == "They will come on Friday"
end

---------------------------------------------------------------- twenty-five to six

beat "both_times" {
  when = function(now) return now.before == kept_on_wednesday end, otherwise = "again_well",
  lorna.does { "Lorna is in the doorway of the side room, with her notebook open at FRIDAY.",
               at = "door", holds = "notebook" },
  lorna "You told us when he went under, and you told us when it was out. I've both times.",
  next = "again_well",
}

beat "again_well" {
  when = function(now) return well(now.before) end, otherwise = "again_ill",
  lorna.does { "He comes out of the side room with crumbs on his coat. She comes out after him.", at = "counter" },
  walter { furious = "Four! Then five! And I was going to be so good today!",
           upset   = "Four, you said. Then five. I'm not shouting. I could be, and I'm not.",
           tense   = "Four o'clock, it was. Then five. I'm not shouting. I'm only saying.",
           calm    = "It was going to be four. Then five. I'm not shouting, you'll notice." },
  lorna "He isn't. He has been practising in there.",
  walter.does { "Walter has both hands in his coat pockets, to keep them from doing anything.", hands = "down" },
  walter.thinks "This one's been straight with me. Don't start. But where is he?",
  lorna.thinks "He said 'please' to the kettle. That's how frightened he is.",
  note "The same delay as on Monday, and look at them. What are they trusting you with?",

  reply "These things take the time they take." {
    to = walter, tone = "minimise", next = "eyes",
    why = "True of everything. It told him nothing about his dog.",
    walter { upset = "You sound like my brother-in-law.", tense = "I dare say. But how much of it?" },
  },
  reply "Twenty-five to six. I should have come in between." {
    to = walter, tone = { "reflect", "own" }, about = "no word", next = "eyes",
    why = "He'd held his tongue since four. You said what he had not been told.",
    walter { upset = "You should.", tense = "Well. You've said it. That's all I wanted.", calm = "You're here now." },
  },
  reply "Shout a little, by all means. It's only Tom and me." {
    was  = { "you_could_shout_a_little" },
    id = "shout_a_little_if_you",
    to = walter, tone = "lighten", next = "eyes",
    why = "You can say that to somebody who is almost a friend. Was he, by then?",
    walter { furious = "Don't tempt me!", upset = "I don't want to shout. I want my dog.", tense = "Don't tempt me.",
             calm = "I'll save it for Tom." },
  },
  reply "He's slow to come round. Some of them are." {
    to = walter, tone = "explain", next = "eyes",
    why = "A plain fact, at last. It might have come at four.",
    walter { upset = "Is that good, or is that what you say?", tense = "That's all right, is it? Being slow?" },
  },
}

beat "again_ill" {
  when = function(now) return now.visit > 1 and not well(now.before) end, otherwise = "four_then_five",
  aside "He comes out of the side room first. She stays in its doorway, with her bag on her arm.",
  walter { furious = "You've got my dog in there, and I've got a flask. Is that the bargain?",
           upset   = "Four o'clock. Then five. And we're to be grateful, I suppose.",
           tense   = "Four o'clock. Then five. I suppose we're to be grateful." },
  lorna.does { "Her bag is packed and in her hand. She has been ready to go since four.",
               at = "door", holds = "handbag" },
  lorna { upset = "Nowhere else could have him before Wednesday. So here we sit.",
          tense = "Wednesday was the soonest anywhere else could have him. So here we are." },
  walter.thinks "They've got us, haven't they. They've got him, so they've got us.",
  lorna.thinks "Once more. I'll sit through it once more.",
  note "They're here because they have to be. What would give them back a choice?",

  reply "No. You're to be told things, and you weren't." {
    to = walter, tone = { "validate", "own" }, about = "the week", next = "eyes",
    wording = 0,
    why = "He wanted to quarrel about gratitude. You talked about what had been owed to him.",
    walter { upset = "No. We weren't.", tense = "Well. No. We weren't." },
  },
  reply "We've been looking after him all day, you know." {
    to = walter, tone = "excuse", next = "eyes",
    why = "True, and you're tired. You've asked him for the thank you that he can't give yet.",
    walter { furious = "And who's told us so?", upset = "I don't know. That's it, isn't it. I don't know." },
  },
  reply "We haven't had a good week with each other, have we?" {
    to = lorna, tone = { "validate", "ask" }, next = "eyes",
    why = "You admitted to your part of the week, and didn't make it all theirs.",
    lorna { upset = "No. We haven't.", tense = "No. It might have been a better one." },
  },
  reply "Wednesday would have been too late for him." {
    to = lorna, tone = "correct", next = "eyes",
    why = "You may well be right. She had lain awake over just that.",
    lorna { furious = "Do you think I don't know that?", upset = "I know. That's why we're here." },
  },
}

beat "four_then_five" {
  aside "A man comes out of the side room. His wife stays in its doorway.",
  walter { furious = "Nobody needs an hour and a half to wake up a dog. What have you done to him?",
           upset   = "Four o'clock, we were told. Then five. It's twenty-five to six.",
           tense   = "It was to be four. Then it was five. It's twenty-five to six now." },
  lorna.does { "She has a notebook open, and holds it so that you can see how little there is on the page.",
               at = "door", holds = "notebook" },
  walter.does { "Walter has an empty sandwich box in both hands. He's carried it out as if you might need it.",
                holds = "box" },
  walter.thinks "If he were all right they'd have brought him out.",
  lorna.thinks "'Soon.' Twenty to five. 'Soon.' Ten past.",
  note "The operation went well and they don't feel it. What's missing?",

  reply "He's awake, only slow. It's quite normal." {
    to = walter, tone = { "explain", "minimise" }, next = "eyes",
    why = "Good news, and then 'quite normal', as though it were silly to ask.",
    walter { upset = "Who for? He's up at six every day of his life.", tense = "If you say so. He's up at six, as a rule." },
  },
  reply "Four, then five, then nothing. I'd be pacing, too." {
    to = walter, tone = { "reflect", "validate" }, next = "eyes",
    why = "You said what his afternoon had been, and did not make it shorter.",
    walter { upset = "I've worn out your lino.", tense = "I've worn a path in your lino." },
  },
  reply "What have they told you so far? Anybody?" {
    to = lorna, tone = "ask", next = "eyes",
    why = "You asked what they'd been told before you told them more. Lorna had it written down.",
    lorna { upset = "'Soon.' Twice.", tense = "'Soon.' At twenty to five, and again at ten past." },
  },
  reply "Can I get the two of you some tea?" {
    to = walter, tone = "invite", next = "eyes",
    why = "Kindly meant. Tea is what they've been brought instead of news.",
    walter { upset = "I couldn't hold another drop. Where is he?", tense = "No more, thank you. I slosh." },
  },
}

beat "eyes" {
  lorna { furious = "Don't tell me what they say. Have you been in that room? You?",
          upset   = "Have you seen him? You, yourself? Or did somebody tell you?",
          tense   = "Have you seen him yourself? With your own eyes?",
          calm    = "Have you been in to him? You, yourself, I mean?" },
  lorna.does { "She is watching your mouth, and not your eyes.", at = "counter", looks = "you" },
  walter.does "Walter has stopped moving.",
  lorna.thinks "'Resting comfortably,' they told us. They hadn't even gone in.",
  walter.thinks "Say yes. No. Say what's true.",
  note "There's a comforting answer that's very probably true. Would you give it?",

  reply "No. I've only been told. Give me two minutes." {
    to = lorna, tone = { "limit", "commit" }, next = "looked",
    meets = "looked",
    why = "You'd no news of your own, said so, and went to get some.",
    effect = function(now) now.vars.looked = true end,
    lorna { upset = "Go on, then. I'll be here.", tense = "Thank you. I'll wait." },
  },
  reply "Priya's with him, and she says that he's doing fine." {
    to = lorna, tone = "reassure", advise = false, next = "six",
    why = "You believe Priya. They don't know Priya, and 'fine' is nothing one can see.",
    lorna { upset = "And has Priya met us?", tense = "I'm sure she says so. I don't know her." },
  },
  reply "I'd have heard if there was anything wrong." {
    to = walter, tone = { "reassure", "minimise" }, next = "six",
    why = "They once waited on 'we'd have heard' from a Friday to a Sunday.",
    walter { furious = "Go and look at him! Is that so much?", upset = "We sat by a phone for two days on that, once.",
             tense = "I hope you would." },
  },
  reply "Not since noon. One of you could come in with me." {
    to = lorna, tone = { "limit", "options" }, next = "one_of_you",
    meets = "looked",
    why = "You offered to let them see for themselves. Nothing that you say is worth as much.",
    effect = function(now) now.vars.looked = true end,
    lorna { upset = "Into the back?", tense = "Could we? Into the back?" },
  },
}

beat "one_of_you" {
  lorna { upset = "Walter ought to go.", tense = "Walter should go.", calm = "You go, Walter." },
  walter { upset = "She'd see more than I would.", tense = "No, she'd see more than I should.", calm = "You'd see more than me." },
  walter.does { "Neither of them moves.", holds = "nothing" },
  lorna.does { "Lorna holds her notebook out to him, to take in. He looks at it, and doesn't take it.",
               holds = "notebook", looks = "partner" },
  walter.thinks "If I see him with tubes in I'll make a fool of myself.",
  lorna.thinks "If it's bad, let him have seen him.",
  note "The rule says one. What's the rule for?",

  reply "Both, then. If anyone asks, I can't count." {
    id = "both_of_you_if_anyone",
    to = walter, tone = { "commit", "lighten" }, next = "six",
    why = "You knew the rule and knew what it's for. Two old people on tiptoe break none of it.",
    lorna.does { "They go in on tiptoe.", at = "away" },
    walter.does { "You can hear him saying the dog's name, not very steadily.", at = "away" },
    walter.does { "He comes out first, blowing his nose.", at = "counter", hands = "face" },
    lorna.does { "She shuts the door as one does on a child asleep.", at = "counter" },
    walter { upset = "He knew us. His ear moved.", tense = "His ear moved. I said his name, and it moved." },
    lorna { upset = "The left one.", tense = "The left. That's his good one." },
  },
  reply "Mrs Haskell, then. You'd know if he's himself." {
    to = lorna, tone = { "invite", "delight" }, next = "six",
    wording = 0,
    why = "You chose, and gave the reason. He is left out there by himself.",
    lorna.does { "She's gone for three minutes.", at = "away" },
    lorna.does { "'His ear moved,' she tells Walter. 'The left. I said his name.'", at = "counter", looks = "partner" },
    walter { upset = "The left.", tense = "The left one. That's his good one." },
  },
  reply "It's one at a time. It's for the other patients' sake." {
    to = walter, tone = { "policy", "explain" }, next = "six",
    why = "There's a rabbit in there, and the rule has a reason. You gave it, even.",
    walter.does { "In the end he goes.", at = "away" },
    walter.does { "He is back in one minute, blowing his nose.", at = "counter", hands = "face" },
    walter { upset = "He's there. He's asleep.", tense = "He's there. His ear moved." },
  },
  reply "Whoever's quicker. We've not got all night." {
    to = walter, tone = "curt", next = "six",
    why = "You'd given them something good, and then you looked at the clock.",
    walter { upset = "No. I don't suppose you have." },
    lorna.does { "She goes.", at = "away" },
    lorna.does { "'He's breathing,' she says when she comes back.", at = "counter" },
  },
}

beat "looked" {
  aside "He lies on a warm mat, with a blue bandage. When you said his name, one ear turned.",
  lorna { furious = "Well? Tell me!", upset = "Well? What did you see?", tense = "What did you see? Exactly?",
          calm = "How did he look?" },
  lorna.does { "The pencil's up. Her other hand is a fist, and she hasn't noticed.", hands = "fist", holds = "pencil",
               lies = "notebook" },
  walter.thinks "That's not a bad-news face. Is it? It isn't.",
  lorna.thinks "Tell me one thing that you couldn't have made up.",
  note "What's the difference between a report and a comfort?",

  reply "He's resting comfortably." {
    to = lorna, tone = "reassure", advise = false, next = "six",
    why = "You went and looked, and then said what people say who haven't.",
    lorna { "That's the very thing they told us about Wren.", sound = "breath", clue = "seen" },
  },
  reply "His left ear came round when I said his name." {
    to = lorna, tone = { "explain", "delight" }, learns = "seen", next = "six",
    meets = "looked",
    why = "It's one small thing, and nobody could have made it up.",
    lorna { upset = "The left. At Fernhill they said 'resting comfortably', and nobody had been in.",
            tense = "The left? Nobody went in to Wren. 'Resting comfortably,' they said, from the desk.",
            calm  = "The left! That's his listening one. They never went in to Wren, you know." },
    walter.does { "Walter sits down rather suddenly, on the chair that is for cats only.", at = "chair" },
  },
  reply "He shivers a bit. Priya says it's the drugs going out." {
    to = walter, tone = "explain", learns = "seen", next = "six",
    meets = "looked",
    why = "You told them the part that one would sooner leave out. Now they can believe the rest.",
    walter { upset = "Is he cold? Has he got his blanket?", tense = "Well. I would, too." },
    lorna { upset = "With Wren it was 'resting comfortably'. Nobody had looked. You looked.",
            tense = "Thank you for that part. They never went in to Wren. They only said so." },
  },
  reply "He'll be himself again by tomorrow, you'll see." {
    to = walter, tone = { "reassure", "patronise" }, next = "six",
    why = "She had asked about now. You told her about a day you haven't seen either.",
    walter { upset = "You can't know that.", tense = "I hope you're right." },
    lorna { upset = "I asked what you saw.", tense = "And today?" },
  },
}

---------------------------------------------------------------- closing time

beat "six" {
  aside { "In the corridor the lights go out, one after another. 'We're closing!' Tom calls. 'Ten to!'",
          clock = "17:50" },
  walter { furious = "No. No! You're not doing that. Not again. Not at ten to six!",
           upset   = "What's he doing? What's he doing with the lights?",
           tense   = "What's he doing? Why's he putting out the lights?" },
  lorna { "Ten to six. On a Friday. They did the lights, at Fernhill, too.", clue = "six" },
  walter.does { "Walter has taken hold of the edge of your counter, with both hands.",
                at = "counter", hands = "flat", holds = "nothing" },
  walter.thinks "And I said thank you, and I held the door.",
  lorna.thinks "The corridor first. Then the waiting room. Then us.",
  note "Tom has done nothing wrong. What has just happened in this room?",

  reply "Tom! Lights on, please. We aren't done here." {
    to = walter, tone = "commit", next = "night",
    why = "You had the lights put on again. They could see that somebody had heard.",
    aside "A pause. Then the lights come on again, one after another, right down to the end.",
    walter { upset = "…Right.", tense = "Right. Well. Good.", calm = "Thank you." },
  },
  reply "It's just how he tidies up. Don't mind Tom." {
    to = walter, tone = "minimise", next = "night",
    why = "You know that it means nothing. They have seen it mean something.",
    walter { furious = "Then let Tom come and do it to my face!", upset = "I do, though. I do mind it." },
  },
  reply "At six we close, but there's a night bell, of course." {
    to = walter, tone = { "policy", "reassure" }, next = "night",
    why = "All so. What he heard was that you close.",
    walter { upset = "Fernhill had one of those. I rang it. I stood there and I rang it.", tense = "I rang one of those, at Fernhill. You could hear it going, right through the empty building." },
  },
  reply "Ten to six. And you went home with her." {
    to = lorna, tone = "reflect", learns = "six", next = "night",
    why = "You'd understood what hour it was. Somebody had to say it, and you were careful.",
    lorna { upset = "We did as we were told.", tense = "We did as we were told. You do, don't you.", calm = "Yes. We did as we were told, both of us." },
  },
  silence {
    seconds = 5, to = walter, learns = "six", next = "night",
    why = "The corridor was dark, and you stayed where you were.",
    walter { "They'd got their coats on. They talked to us with their coats on.", pause = 2 },
  },
}

beat "night" {
  lorna { furious = "It's an empty room, isn't it? At night. Say it. It's an empty room.",
          upset   = "If he stays here. Who is with him, in the night?",
          tense   = "If he stayed. Who'd be with him in the night?",
          calm    = "And if he stayed here, who would he have, at night?" },
  sound "paper",
  lorna.does { "The form for overnight patients is on the counter between you, upside down for her.",
               holds = "notebook", lies = "paper" },
  lorna.thinks "It's nobody. I know that it's nobody. Just say it to me.",
  walter.thinks "Lie to her about this one and I'll know you.",
  note "An honest answer might cost the clinic a night's fee. What does the other one cost?",

  reply "There's always someone keeping an eye on him, don't you worry." {
    was  = { "theres_always_someone_keeping_an" },
    to = lorna, tone = { "reassure", "minimise" }, id = "always_someone", advise = false, next = "stay_or_go",
    why = "It isn't so, and the form on the counter says that it isn't. She turned it round.",
    effect = function(now) now.vars.fudged = true end,
    event "She turns the form round. 'Unattended, 10 pm to 6 am', it says. It's in bold." {
      mood = -8, heat = 8, was_said = "always_someone",
      why = "'Always', and the paper before her says never. She won't take your word for anything tonight.",
    },
    lorna { furious = "I've got my glasses on, and I can read.", upset = "'Always', you said.", tense = "It says unattended. Here." },
  },
  reply "Priya until ten. Then a camera. No one's in the room." {
    to = lorna, tone = { "explain", "own" }, learns = "night", next = "stay_or_go",
    meets = "empty_room",
    why = "It sounds worse than the other answer. But she can plan the night by it.",
    lorna { upset = "Nobody. Well. I can bear nobody. I can't bear being told somebody.",
            tense = "Nobody, then. That I can plan for. It's being told 'somebody' that I can't." },
  },
  reply "It's no different anywhere else, you'll find." {
    to = lorna, tone = "correct", next = "stay_or_go",
    why = "She hadn't asked about anywhere else.",
    lorna { upset = "I've been elsewhere. I was asking about here." },
    aside "She turns the form round. 'Unattended, 10 pm to 6 am'.",
  },
  reply "What would he need there to be, at night?" {
    to = lorna, tone = "ask", learns = "night", next = "stay_or_go",
    why = "You asked what he needs, and she knew. You still owe her the answer, and it's no.",
    lorna { upset = "Somebody who'd notice. And if you haven't got that, say so. I'd sooner you said.",
            tense = "Somebody who'd notice. If there's nobody, say nobody. That I can stand." },
    aside "Until ten, you say. After ten there's a camera.",
  },
}

beat "stay_or_go" {
  walter { furious = "He's not stopping here another minute. I'll carry him out if I have to.",
           upset   = "Then he's coming home with us. I'll sit up. All night, if need be.",
           tense   = "He'd better come home. I'll sit up with him. All night.",
           calm    = "I'd like him home. I'd sit up with him. I don't sleep much anyway." },
  lorna { "And if it's me that misses it? I slept, Walter. With Wren. I slept from two till five.", clue = "missed" },
  lorna.does { "She's said it to the notebook.", holds = "notebook", looks = "down" },
  lorna.thinks "Three hours. I only lay down for a minute.",
  walter.thinks "Three hours. She's never said.",
  note "Dr Lindqvist is content with either. So what is this about, really?",

  reply "Dr Lindqvist is happy for him to go home with you." {
    to = walter, tone = { "impersonal", "reassure" }, next = "tonight",
    why = "Good for Walter. Of her three hours you said nothing.",
    walter { upset = "There. You see?", tense = "There, then. Did you hear, Lorna?" },
    lorna.does { "Lorna has picked up her cup. It's empty, and she goes on looking into it.", holds = "cup", looks = "down" },
  },
  reply "What are you afraid you'd miss, Mrs Haskell?" {
    to = lorna, tone = { "validate", "ask" }, learns = "missed", next = "tonight",
    why = "You asked about tonight, which can still be helped. The other night can't.",
    effect = function(now) now.vars.settled = true end,
    lorna { upset = "His gums. I'd not see the colour, in the dark.", tense = "His gums. You can't see colours in the dark." },
    walter { upset = "You saw them before anybody did.", tense = "You saw it on Sunday. Before any of them. Before me." },
  },
  reply "From two till five. And at two, was she all right?" {
    to = lorna, tone = { "ask", "judge" }, next = "tonight",
    why = "You wanted to be exact. She has been over those three hours for two years.",
    lorna { upset = "I thought so. I thought that she was.", tense = "I thought she was." },
    walter { upset = "Leave it. Leave that.", tense = "Leave that, please." },
  },
  reply "I'd leave him here with us tonight. It's the safer thing to do." {
    was  = { "id_leave_him_with_us" },
    to = walter, tone = "correct", next = "tonight",
    why = "You were asked by nobody, and there's no one in that room after ten.",
    walter { furious = "You wouldn't leave your coat in there.", upset = "With nobody in the room. No, thank you." },
  },
  reply "Here or home, there's the night phone. I have it tonight." {
    was  = { "here_or_home_youd_have" },
    to = lorna, tone = { "options", "commit" }, learns = "missed", next = "tonight",
    why = "She needn't be the only one awake. That was what she was afraid of.",
    effect = function(now) now.vars.settled = true end,
    lorna { upset = "I'd wake you up for nothing.", tense = "I wouldn't like to wake you. Would I wake you?" },
    walter { upset = "You'd pick it up?", tense = "And you'd pick it up?" },
  },
}

beat "tonight" {
  walter { furious = "Home. That's it. Home.", upset = "Home, then. We've said home.", tense = "Home, then. We'll take turns.",
           calm = "Home it is. We'll take turns, love. You first." },
  lorna { furious = "Then I want it in writing! All of it!", upset = "Then I want it written. What do I look for, and how often?",
          tense = "Then I'd like it written down. What to look for. How often." },
  lorna.does { "Lorna has turned to a new page and drawn four lines across it.",
               holds = "notebook", looks = "down" },
  lorna.thinks "If it's a list I can do it. I can do anything, if it's a list.",
  walter.thinks "Two-hour watches. Like the navy. I can do that.",
  note "There's a leaflet. What can it not do?",

  reply "Nobody here looks at him as closely as you do." {
    was  = { "nobody_here_knows_his_gums" },
    when = function(now) return not now.labelled end,
    to = lorna, tone = { "delight", "validate" }, next = "bill",
    meets = "list",
    why = "She sat up straighter, and then the four lines were easy.",
    lorna { upset = "I only look.", tense = "I only look, you know. Anyone could.", calm = "Well. I do look." },
    aside "You fill in her four lines together. It doesn't take long.",
    effect = function(now) now.vars.list = true end,
  },
  reply "It's all in the leaflet. Page three, I think." {
    to = lorna, tone = "curt", next = "bill",
    why = "It's a good leaflet. She had asked for something in her own book.",
    lorna { upset = "I'll need better light than that kitchen's got.", tense = "I'll find it, I dare say." },
  },
  reply "Gums, breath, bandage, every two hours. And when to ring." {
    to = lorna, tone = { "explain", "commit" }, next = "bill",
    meets = "list",
    why = "Four lines for her four lines, and the last one says that she may ring.",
    effect = function(now) now.vars.list = true end,
    lorna { upset = "Slower. I want the colours.", tense = "What colour is too pale? Say it as you'd say paint." },
    aside "You tell her the colours, and what number of breaths. She reads it back without a slip.",
  },
  reply "Just use your common sense with him, you'll be absolutely fine." {
    to = lorna, tone = { "minimise", "patronise" }, next = "bill",
    why = "You were paying her a compliment. She'd used her common sense the last time.",
    lorna { furious = "My common sense fell asleep at two in the morning.", upset = "I did that the last time." },
  },
}

beat "bill" {
  sound "paper",
  lorna.does { "The till prints: £1,960. It has put in a night's stay, £64. And a card: 'How did we do?'",
               lies = "receipt", looks = "down" },
  lorna { furious = "He's coming home on my back seat, and you've charged him for the bed!",
          upset   = "There's sixty-four pounds here. For a night. He isn't staying the night.",
          tense   = "You've sixty-four pounds here for a night. He's not staying." },
  walter.does { "Walter isn't looking at the bill. He's looking at the card, and its five little faces.", hands = "down", lies = "card",
                looks = "down" },
  walter.thinks "They're all the same. They've all got the same bloody card.",
  lorna.thinks "Nineteen sixty, less sixty-four. Don't let Walter see the card.",
  note "She has found a mistake. What has he found?",

  reply "It adds that by itself. I'd have caught it for you." {
    id = "it_adds_that_by_itself",
    to = lorna, tone = "excuse", next = "a_week",
    why = "You may have. It was she who did.",
    lorna { upset = "But it was me.", tense = "I'm sure. Would you take it off?" },
    aside "You take it off. £1,896.",
  },
  reply "1,896, then. That was our mistake, and well spotted." {
    to = lorna, tone = { "own", "thank" }, about = "the bill", next = "a_week",
    why = "Corrected at once, no story. Walter was still looking at the card.",
    lorna { upset = "Eighteen ninety-six. Yes.", tense = "Eighteen ninety-six. I make it that, too." },
  },
  reply "I'll fix that. And do tell us how we did, on the card." {
    to = walter, tone = { "impersonal", "fake_cheer" }, next = "a_week",
    why = "You're supposed to say it, and you said it. His face ought to have stopped you.",
    walter { furious = "How you did?", upset = "We had one of those before. With the bill for a dead dog.",
             tense = "They sent us one of those. With the bill for our last one." },
  },
  reply "The night comes off. And that card is not for you." {
    to = walter, tone = { "commit", "own" }, about = "the bill", learns = "card", next = "a_week",
    why = "You saw what he was looking at, and took it away before he had to ask.",
    walter.does { "The card goes into the bin. You put the coffee grounds on top of it.", lies = "nothing" },
    walter { upset = "We had one of those. After Wren.", tense = "They sent us one of those. With the bill for Wren.",
             calm = "We had one of those with the bill for Wren. Thank you." },
  },
}

beat "a_week" {
  lorna.does { "Lorna has gone over to the door to count notes out of an envelope. Walter waits until she can't hear.",
               at = "door", holds = "money", lies = "nothing", looks = "down" },
  walter { furious = "A week. They could build a shed in a week. What if it's bad?",
           upset   = "A week, for this lab. And if he's in the bad half?",
           tense   = "A week, the lab takes. What if he's the other half?",
           calm    = "That lab. A week. I keep thinking, what if he's in the other half?" },
  walter.does { "Walter is turning the car keys over and over, very quietly.", holds = "keys", lies = "nothing",
                looks = "down" },
  walter.thinks "I can't ask her. She'd have to be brave for me.",
  lorna.thinks "He's asking. Good. I couldn't.",
  note "It has no answer. Which of these is still an answer?",

  reply "Let's not meet trouble halfway, shall we? It may never come." {
    to = walter, tone = "patronise", next = "moss",
    why = "Comfortable, and it shut the door. It had cost him something to ask.",
    walter { upset = "No. Silly of me.", tense = "No. No, I suppose not." },
  },
  reply "I don't know. It's a long week to carry, for both of you." {
    to = walter, tone = { "limit", "validate" }, next = "moss",
    why = "You promised nothing. He had wanted company with it more than comfort.",
    walter { upset = "It is. She'll be awake all of it.", tense = "It is. She'll not sleep. Nor will I." },
  },
  reply "The day it comes in, I ring. Good or bad, I ring." {
    to = walter, tone = "commit", next = "moss",
    why = "You can't move the lab. You can be the one who rings.",
    walter { upset = "Don't you wait till you've found nice words for it.", tense = "All right. And don't dress it up.", calm = "I'll be on the stairs. I've got a cushion for it now." },
  },
  reply "If it's bad, you'll have had him home for it." {
    to = walter, tone = { "reflect", "commiserate" }, next = "moss",
    why = "You did not argue him out of it. You thought it through with him.",
    walter { upset = "We didn't, with Wren. Not properly.", tense = "Yes. That's something. We'd not that, with Wren." },
  },
  silence {
    seconds = 5, to = walter, next = "moss",
    why = "He didn't want an answer. He'd wanted to say it to someone.",
    walter { "Well. You get them knowing that, don't you. The day you get them.", pause = 2 },
  },
}

beat "moss" {
  sound "dog_whine",
  aside { "Priya lets Moss out to them. He walks like an uncle at a wedding. He sees them, and then the door.",
          animal = "floor", clock = "17:56" },
  walter.does { "Walter gets down on the floor, all of him, coat and knees and all.",
                at = "knees", hands = "down", holds = "nothing" },
  lorna.does { "Lorna doesn't get down. She puts out both hands, and the dog puts his whole head in them.",
               at = "counter", hands = "palm_up", holds = "nothing", looks = "down" },
  lorna { upset = "There you are.", tense = "There you are. There you are, then.", calm = "There you are, you old fool." },
  lorna.thinks "Warm. Pink. There you are.",
  walter.thinks "Don't cry on the dog.",
  note "It is four minutes to six. What's the best service you can give?",

  reply "Careful of his stitches, the two of you. Not too much fuss, now." {
    id = "careful_of_his_stitches_not",
    to = walter, tone = "correct", next = "envelope",
    why = "Right about the stitches. It could have waited until they'd said hello.",
    walter { upset = "I've waited since eight this morning to fuss him.", tense = "I'm not touching anything. I'm only down here." },
  },
  reply "There's my brave boy. Wasn't he brave?" {
    to = lorna, tone = "fake_cheer", next = "envelope",
    why = "You were happy too. For this minute, though, he wasn't your boy.",
    lorna { upset = "He's had no choice in it.", tense = "He's had a hard day." },
  },
  reply "I'll bring your car to the side door. Give me the keys?" {
    to = walter, tone = { "commit", "ask" }, next = "envelope",
    why = "Something useful, which left them alone with him for two minutes.",
    walter { upset = "It sticks in second.", tense = "Would you? It sticks, going into second.", sound = "keys" },
  },
  reply "He looked for the two of you before he looked at the door!" {
    to = lorna, tone = { "reflect", "delight" }, next = "envelope",
    why = "You had watched him, and told them what you saw. Nobody could give them more.",
    lorna { upset = "Did he?", tense = "Did he? Did he do that?", calm = "He did, didn't he. I saw that." },
  },
  silence {
    seconds = 6, to = lorna, next = "envelope",
    why = "They had four minutes, and you didn't use any of them for yourself.",
    lorna { upset = "Take the lead, Walter.", tense = "He's warm, Walter. Feel. He's quite warm.", pause = 2 },
  },
}

---------------------------------------------------------------- six o'clock

beat "envelope" {
  when = function(now) return now.mood(walter) > 4 and now.mood(lorna) > 4 and not now.vars.fudged end, otherwise = "parting",
  walter.does { "Walter gets as far as the door, and waits.", at = "door", holds = "lead" },
  lorna.does { "Lorna hasn't moved. She puts an envelope on the counter, and your name's on it.",
               at = "counter", hands = "down", holds = "nothing", lies = "letter" },
  lorna { calm = "That's not for the clinic. That's for you. And whoever you'd share it with.",
          warm = "Now, that's not for the clinic. It's for you, and for whoever you like." },
  walter { calm = "And no arguing.", warm = "She won't be argued with, I'd not try." },
  lorna.does { "The name is in pencil. It is spelled right. She must have copied it out of the notebook." },
  lorna.thinks "Two years I've kept that book to know who to blame. And then one wants the other thing.",
  walter.thinks "I said thank you at the last place. I'd like to say it and have it be so.",
  note "They want to give something. What do you do with your hands?",

  reply "Oh, I couldn't. We're really not allowed to." {
    to = lorna, tone = "policy", next = "end",
    why = "Modest and correct. They'd found a way to say it, and you handed it back.",
    lorna { calm = "No. Well, I see.", warm = "Oh. I see. No, of course." },
    lorna.does { "The envelope goes back into the bag. It takes her two goes.", holds = "handbag", lies = "nothing" },
  },
  reply "Thank you. May I share it with Priya? And Tom?" {
    to = lorna, tone = { "thank", "ask" }, next = "end",
    meets = "letting",
    why = "You took it, and thought of the man who had put out the lights.",
    effect = function(now) now.vars.taken = true end,
    lorna { calm = "The one with the switches?", warm = "The young man with the lights?" },
    walter { calm = "He did see to the lights, I suppose.", warm = "He did see to the lights. Let him have a bun." },
  },
  reply "There's no need for that. I was only doing my job." {
    to = walter, tone = "minimise", next = "end",
    why = "Everybody says it. It tells them that it was nothing, and it hadn't been nothing.",
    walter { calm = "Don't spoil it.", warm = "Now don't you spoil it." },
    lorna.does { "Lorna leaves it there a moment longer, and then she takes it back.", holds = "letter",
                 lies = "nothing" },
  },
  reply "That's my name. You've got it right. Thank you." {
    to = lorna, tone = { "reflect", "thank" }, next = "end",
    meets = "letting",
    why = "You thanked her for the name. She had taken more trouble over it than over the money.",
    effect = function(now) now.vars.taken = true end,
    lorna { calm = "I had it written down.", warm = "I'd had it written down since the first day." },
  },
  reply "Put it towards Moss. He'll need a good cushion." {
    to = walter, tone = "correct", next = "end",
    why = "A sweet thought. But they had decided what it was for.",
    walter { calm = "He sleeps on our bed. It was for you.", warm = "He sleeps on our bed, if you must know. That's yours." },
    lorna.does { "She takes the envelope back, because you've said so.", holds = "letter", lies = "nothing" },
  },
}

beat "parting" {
  walter.does { "Six o'clock. He has the dog.", at = "counter", holds = "lead", clock = "18:00" },
  lorna.does { "She has the bag, and in it the flask and the bill.", at = "counter", holds = "handbag",
               lies = "nothing" },
  walter { furious = "Door.", upset = "Right. We'll be off.", tense = "Well. We'll be off, then.", calm = "We'll be off, then. Well." },
  lorna { furious = "Nobody needs to see us out.", upset = "I have it all.", tense = "I think I've got it all.", calm = "I've got it all, I think. Thank you." },
  lorna.does { "Lorna looks up at the corridor lights, and then at you.", at = "counter", holds = "handbag", lies = "nothing",
               looks = "up" },
  lorna.thinks "It's done. He's breathing. It's done.",
  walter.thinks "He's alive. Don't say anything. Just get him to the car.",
  note "What's still owed here, and by whom?",

  reply "Ring tonight even if it's nothing. Even if it's just pink." {
    to = lorna, tone = { "invite", "reflect" }, next = "end",
    effect = function(now) now.vars.settled = true end,
    why = "You told them that ringing for no reason is allowed. They'd have lain awake over it.",
    lorna { upset = "We wouldn't want to be a nuisance.", tense = "You'll regret that at three o'clock.", calm = "I might, you know. I might do that." },
  },
  reply "Drive safely. Have a good weekend." {
    was  = { "drive_safely_have_a_great" },
    to = walter, tone = "fake_cheer", next = "end",
    why = "The weekend will be two-hour watches beside a dog.",
    walter { upset = "We'll be on the kitchen floor.", tense = "We'll be in the kitchen." },
  },
  reply "Thank you for staying with us. It can't have been easy." {
    to = walter, tone = { "thank", "validate" }, next = "end",
    why = "It's late to say so, and it's true.",
    walter { furious = "Save it.", upset = "No. It wasn't.", tense = "It wasn't. But he's here." },
  },
  reply "The stitches come out on Tuesday week; you can book online." {
    id = "the_stitches_come_out_on",
    to = walter, tone = "curt", next = "end",
    why = "It's useful, and they can't do it. They'll hear that they were in the way.",
    walter { upset = "I haven't got a line to be on.", tense = "We'll ring. If anyone answers." },
  },
}

---------------------------------------------------------------- how it can end

ending "He carries him out himself" {
  leaves = walter, outcome = "lost", sale = true,
  walter "I held the door for them, that time. Now you can.",
  walter.does { "He is through the door and back, with the dog in his arms, before anyone has said a word.",
                animal = "arms", hands = "folded", holds = "nothing" },
  lesson = "Same hour, same words, same lights. He wasn't going to be polite a second time.",
}

ending "She takes your name out" {
  leaves = lorna, outcome = "lost", sale = true,
  lorna "We'll take him now, please. And his papers.",
  lorna.does { "She tears one page from the notebook and leaves it on the counter. Your name is on it.",
               at = "counter", holds = "notebook", lies = "paper", looks = "down" },
  lesson = "She had given you a page. It wasn't the delay she couldn't forgive.",
}

ending "An envelope with your name on it" {
  outcome = "delighted", scene = "stays",
  when = function(now)
    return now.vars.taken and now.vars.looked and now.vars.list and not now.vars.fudged
       and now.mood(walter) > 14 and now.mood(lorna) > 14
  end,
  walter "Goodnight. And thank you. I mean it, mind.",
  aside "At ten past two the night phone rings. 'Pink,' says Lorna. 'I only wanted to tell somebody.'",
  aside "On Monday there are buns on the desk. Tom wants to know who from.",
  aside "'Walter and Lorna,' you say.",
  aside "A week later it is you who rings. 'The harmless half.' For a while there's only breathing.",
}

ending "The envelope goes back in the bag" {
  outcome = "kept",
  when = function(now) return now.visited "envelope" > 0 and not now.vars.taken end,
  walter "Well. We'd have liked to.",
  lorna "Tuesday week, for the stitches.",
  lesson = "All week you gave and they took. Letting them give was the last thing they asked for.",
}

ending "An envelope, and a question mark" {
  outcome = "kept", scene = "stays",
  when = function(now) return now.vars.taken end,
  walter "Goodnight, then. Tuesday week.",
  aside "It's in the notebook, with a time. After your name there is a very small question mark.",
  lesson = "They were grateful, and they meant it. There was still a moment tonight in which you left them alone with it.",
}

ending "She rings at ten past two" {
  outcome = "kept",
  when = function(now)
    return now.vars.list and now.mood(lorna) > -8 and now.mood(walter) > -16 and not now.vars.fudged
  end,
  lorna "Gums, breath, bandage. Goodnight.",
  aside "At ten past two the night phone rings. 'Pink,' says Lorna Haskell.",
  aside "There's a silence, and a dog breathing in it. 'I only wanted to tell somebody.'",
  aside "A week later you ring: it's the harmless half. She asks how that is spelled, and laughs.",
}

ending "'Always', in pencil" {
  outcome = "uneasy",
  when = function(now) return now.vars.fudged and now.mood(lorna) > -50 end,
  lorna "Goodnight.",
  aside "In the notebook, under ten to six, is the word 'always', in quotation marks.",
  lesson = "She could have borne the truth about the night. It was the kindness that was not true.",
}

ending "He says goodnight for both" {
  outcome = "uneasy", scene = "walks_out",
  when = function(now) return now.mood(walter) > -30 and now.mood(lorna) < now.mood(walter) - 6 end,
  lorna.does { "Lorna has gone ahead with Moss.", at = "away", animal = "away" },
  walter "Goodnight, then. She's… Goodnight.",
  aside "She's in the back seat, with the dog's head on her knees and the notebook shut.",
  lesson = "He had his dog, and so it was well. She had the night in front of her.",
}

ending "The leaflet, at four in the morning" {
  outcome = "uneasy", scene = "walks_out",
  when = function(now) return not now.vars.list and not now.vars.settled end,
  aside "At four in the morning there's a light on in a kitchen. She is reading the leaflet again.",
  aside "She doesn't ring. Nobody told them that they might.",
  lesson = "She had asked for four lines and a telephone number.",
}

ending "Tuesday week, for the stitches" {
  outcome = "kept",
  when = function(now) return now.mood(walter) > -8 and now.mood(lorna) > -8 end,
  walter "Tuesday week, then. For the stitches.",
  walter.does { "She has it in the notebook, with a time. At the door he turns round, and nods to you.",
                at = "door", looks = "you" },
}

ending "Home, and a closed door" {
  outcome = "uneasy", scene = "walks_out",
  aside "They get him into the car between them. The stitches are taken out in Millbrook.",
}

debrief {
  "Tom put out some lights. Why did it hit them so hard, and how could you have known?",
  "'Fine', 'resting comfortably', 'always someone'. Which of those do we say? What could we say?",
  "Lorna's question about the night had an expensive honest answer. Who'd back you here if you gave it?",
  "How did you take the envelope? Why's it hard to be thanked?",
  "If you played all three: when did 'those two' become two people?",
}

playthrough "Stay until it's done" {
  "Four, then five, then nothing", "No. I've only been told", "His left ear", "Tom! Lights on",
  "Priya until ten", "What are you afraid", "Gums, breath, bandage", "The night comes off",
  "The day it comes in", "He looked for the two", "That's my name",
  ends = "An envelope with your name on it", knows = { "seen", "night", "missed", "card" },
}

playthrough "Closing on them" {
  "He's awake, only slow", "I'd have heard", "It's just how he tidies",
  ends = "He carries him out himself",
}

playthrough "All fine, all comforting" {
  "Can I get the two of you", "Priya's with him", "At six we close", "There's always someone",
  "Dr Lindqvist is happy", "It's all in the leaflet", "1,896, then", "I don't know. It's a long week",
  "I'll bring your car", "Thank you for staying",
  ends = "'Always', in pencil",
}

playthrough "Walter's dog, and Lorna's night" {
  "Four, then five, then nothing", "Priya's with him", "Tom! Lights on", "It's no different anywhere",
  "Dr Lindqvist is happy", "It's all in the leaflet", "The night comes off", "The day it comes in",
  "I'll bring your car", "Thank you for staying",
  ends = "He says goodnight for both",
}

-- SPDX-License-Identifier: MIT
-- Tuesday, nine at night: she asks about the man with the sofa, and tells of Kieran, who said
-- for a week that it had been fine.

local cast = require "first_week.cast"

encounter "Tuesday: And? Nightmare?" {
  channel  = "phone",
  place    = "Your kitchen; on the line Bea Larkin, of Stopgap Relief",
  backdrop = "kitchen",
  hour     = "night",
  visit_of = "first_week/monday_night",
  brief    = [[Tuesday, nine at night. You've carried a corner sofa to Mr Navratil's
               front door in Tanner's Row, and perhaps a little further. Before
               that he had rung the shop three times, to ask how wide it is. On
               the card it had said 'fusspot'.

               Bea rings every evening in the first week. She'll want a word.]],
  goal     = "She hears how it was, and the card gets better by it.",
  vars     = { word = "", asked = false, honest = 0 },
  start    = "heard_lost",
  lesson   = "'Fine' and 'nightmare' are both ways of not telling. Say what happened.",
}

local bea = cast.bea { mood = 10, heat = 10 }

thought "I could say 'fine' and be in bed by ten." { stance = "neutral" }
thought "She rings everybody. Who rings her?" { stance = "compassionate" }
thought "Fusspot's about right, as it turns out." { stance = "judging", label = true }

fact "kieran" "Kieran said 'fine' every evening for a week, and on the Friday he left his badge in a flower pot."
fact "fine"   "It isn't for the cards that she rings. It's to hear whether somebody says 'fine' in that voice."
fact "shop"   "'Fusspot' came from the shop. There they have a bell that they ring when he calls."

criterion "happened" "Says what happened, and not what they're like"
criterion "source" "Asks who said the word first"
criterion "her" "Asks after her"

-- What she has heard of the day before she dials; played by itself, she has heard nothing.
beat "heard_lost" {
  when = function(now) return now.outcome "disputed_delivery" == "lost" end,
  otherwise = "heard_kept", next = "again_word",
  bea "Halden's have been on about that sofa. I said that I'd sooner hear it from you.",
}

beat "heard_kept" {
  when = function(now) return now.outcome "disputed_delivery" == "kept" or now.outcome "disputed_delivery" == "delighted" end,
  otherwise = "again_word", next = "again_word",
  bea "Halden's have been on. It's standing the right way round, they say, and he waved at the van.",
}

-- What was written on the card on Monday night, in place of a line.
local function a_word(before)
  return before == "'Nightmare', in ink" or before == "'Couple from hell', in red" or before == "'Old. Loud. Good luck.'"
end

beat "again_word" {
  when = function(now) return a_word(now.before) end,
  otherwise = "again",
  bea { tense = "And? Nightmare? Yesterday's is on the wall at Harbour Road, I hear.", calm = "And? Nightmare? Yesterday's is doing very well. They've got it on the wall at Harbour Road." },
  bea.does "She's pouring something. She sounds as if she had got her shoes off.",
  bea.thinks "I didn't mean it for a wall.",
  note "Your word from Monday comes back. What does one do with it?",

  reply "I'd like that one back, if you can reach it." {
    tone = "own", about = "the word",
    effect = function(now) now.vars.honest = now.vars.honest + 1 end,
    why  = "It's late for it. It's not too late.",
    bea { tense = "It's ink.", calm = "It's ink, my love. But I've got a white pen. I've never used it." },
    next = "sofa",
  },
  reply "Fine. It was fine." {
    tone = "curt",
    why  = "It wasn't. She has heard that one before, and from whom she'll tell you.",
    bea { tense = "Fine.", calm = "Fine, was it. That's what Kieran said." },
    next = "kieran",
  },
  reply "No. It was a man with a sofa." {
    tone = "impersonal",
    why  = "You said what it was, and called nobody anything.",
    bea { tense = "I know it was a sofa.", calm = "That's half of them. Go on." },
    next = "sofa",
  },
  reply "On the wall? That's rather good!" {
    tone = "lighten", advise = false,
    why  = "You were pleased, for a second. Lorna Haskell can read.",
    bea { tense = "They might walk past it.", calm = "I thought so. And then I thought, they walk past that." },
    next = "sofa",
  },
}

beat "again" {
  bea { upset = "And?", tense = "And? Nightmare?", warm = "And? Nightmare? Go on, I've saved myself a biscuit for it." },
  bea.does "She's pouring something. She sounds as if she had got her shoes off.",
  bea.thinks "It's in the first two words. You can always hear it.",
  note "She always says the same. Why does one answer in kind?",

  reply "He'd waited seven weeks for that thing, Bea. He was in his socks." {
    tone = "reflect",
    meets = "happened",
    effect = function(now) now.vars.honest = now.vars.honest + 1 end,
    why  = "You told her what you'd seen. It's better than any word.",
    bea { tense = "For a sofa?", calm = "For a sofa? I'd have ironed the curtains for it." },
    next = "sofa",
  },
  reply "Oh, you'd have loved it! Left, right, left, right!" {
    tone = { "lighten", "judge" }, advise = false,
    why  = "It made a good story. It's a story about a man who can't tell left from right, and he can.",
    bea { tense = "Would I?", calm = "Ha! I had a husband like that." },
    next = "sofa",
  },
  reply "Fine. It was fine." {
    tone = "curt",
    why  = "It wasn't. She has heard that one before, and from whom she'll tell you.",
    bea { tense = "Fine.", calm = "Fine, was it. That's what Kieran said." },
    next = "kieran",
  },
  reply "No. It was a man with a sofa." {
    tone = "impersonal",
    why  = "You said what it was, and called nobody anything.",
    bea { tense = "I know it was a sofa.", calm = "That's half of them. Go on." },
    next = "sofa",
  },
}

beat "sofa" {
  bea { upset = "The card says 'fusspot'. Yes or no?",
        tense = "It says 'fusspot' on the card. Is he, then?",
        calm = "So he's a fusspot, like it says. Or isn't he?" },
  bea.does "One can hear her taking the cap off a pen with her teeth.",
  bea.thinks "It isn't mine, that word. It came with the order.",
  note "It's a yes-or-no question, and both are wrong. What else is there?",

  reply "So it says 'fusspot', and a fusspot he is. Put two lines under it." {
    tone = { "reflect", "judge" }, advise = false, wording = -4,
    effect = function(now) now.vars.word = "fusspot" end,
    why  = "You gave her word back to her. Nothing that you saw at the door is in it.",
    bea { tense = "Two lines.", calm = "Two lines. I've only ever done that for a vicar." },
    next = "kieran",
  },
  reply "He rang to ask how wide it was. He wants it to fit. That's all." {
    when = function(now) return not now.labelled end,
    tone = { "reflect", "explain" },
    meets = "happened",
    effect = function(now) now.vars.word = "line" end,
    why  = "You told her what he'd been ringing about. The word had only told her that he rang.",
    bea { tense = "So that's the three calls.", calm = "Oh. And they've been laughing at him down at the shop." },
    next = "kieran",
  },
  reply "Who gave him that one?" {
    tone = "ask", learns = "shop",
    meets = "source",
    effect = function(now) now.vars.asked = true end,
    why  = "You asked where the word comes from. It comes from somebody who has never met him.",
    bea { "It came with the order, from the shop. They've got a bell, they tell me, for when he rings.", clue = "shop" },
    next = "bell",
  },
  reply "Couldn't we leave him blank, just for once?" {
    tone = { "ask", "invite" },
    effect = function(now) now.vars.word = "blank" end,
    why  = "Better than the word. The next one will still not know what it's about.",
    bea { tense = "I can't send people out with a blank.", calm = "Blank's for people who've died. But I'll think about it." },
    next = "kieran",
  },
  think "I'd be a fusspot, for somebody of mine." {
    stance = "compassionate", next = "sofa",
    why  = "You asked yourself when you'd do the same.",
  },
}

beat "bell" {
  bea { upset = "It's only a bell.", tense = "It's not nice, a bell, when you come to think.", calm = "I laughed, when they told me. You do. And then you're in the bath, and you stop." },
  bea.does "She has put her cup down.",
  bea.thinks "If they'd one for me, I'd hear it from here.",
  note "She laughed, and then she thought. Which of the two do you answer?",

  reply "I'd have laughed, too. Put 'measures twice, for a reason'." {
    tone = { "validate", "explain" },
    effect = function(now) now.vars.word = "line"; now.vars.honest = now.vars.honest + 1 end,
    why  = "You'd have laughed yourself, and said so. After that she could use the line.",
    bea { tense = "'For a reason.' Right.", calm = "'Measures twice, for a reason.' I might have that on a cushion." },
    next = "kieran",
  },
  reply "What would they ring for you?" {
    tone = { "ask", "lighten" },
    why  = "A cheeky question, and she had been wondering.",
    bea { upset = "A fire alarm, I expect.", calm = "A dinner gong. I know what they say. I've very good hearing for a dispatcher." },
    next = "kieran",
  },
  reply "That's really not okay, is it, a bell?" {
    tone = { "correct", "judge" },
    why  = "It isn't. She had just got there by herself.",
    bea { upset = "I've said so.", tense = "No. I'd said that, I think." },
    next = "kieran",
  },
}

beat "kieran" {
  effect = function(now) now.vars.asked = true end,
  bea { upset = "I had a lad, Kieran. 'Fine,' he said. Five nights running.",
        tense = "I had a lad called Kieran. Every night I rang him, and every night it was 'fine'.",
        calm = "I'll tell you about Kieran. A lovely lad. 'Fine,' he said, every night for a week. 'Fine, Bea.'", clue = "kieran" },
  bea { upset = "Friday, his badge was in my flower pot.", calm = "On the Friday his badge was in my flower pot. By the geranium. Not a word." },
  bea.does "The radio goes on very quietly, and off again.",
  bea.thinks "So I say nightmare. At least they laugh.",
  note "Now we know why she asks it as she does. Does it change the question?",

  reply "There's no need at all to worry about me, Bea, I promise!" {
    tone = { "reassure", "minimise" },
    why  = "Kieran had said that as well.",
    bea { tense = "No. That's what he said.", calm = "That's what I'm told. I'll worry at my own pace." },
    next = "close",
  },
  reply "So he couldn't take it, and went. They often can't, at that age." {
    tone = { "reflect", "judge" }, wording = -3,
    why  = "It sounds like listening. You've never met him, and you've filed him.",
    bea { upset = "He could take a good deal.", tense = "He was up at five every day, my love. He could take it." },
    next = "close",
  },
  reply "So you say 'nightmare' to make it easier to say." {
    tone = "reflect", learns = { "kieran", "fine" },
    why  = "You heard what the word was for.",
    bea { upset = "Something like that.", tense = "It's a door, that's all. You can say 'yes' to it.", calm = "Well... yes. It's a door, isn't it. You can just say 'yes', and come in." },
    next = "close",
  },
  reply "Did you ever find out what it had been?" {
    tone = { "ask", "commiserate" }, learns = "kieran",
    meets = "her",
    why  = "You asked for the end of it.",
    bea { upset = "A woman in Mill Lane.", tense = "A woman in Mill Lane had laughed at how he said 'invoice'.", calm = "A woman in Mill Lane laughed at how he says 'invoice'. All week he'd been frightened of that word." },
    next = "close",
  },
}

beat "close" {
  bea { upset = "Wednesday. Wholesale. Nine.", tense = "Well. Tomorrow's the wholesaler's, at nine. Boxes.", calm = "Tomorrow it's the wholesaler's, at nine. Boxes, and the men who buy them." },
  bea.does "She yawns, with sound.",
  bea.thinks "It wasn't a 'fine'. That'll do me.",
  note "How was today, really? Somebody in the room answer it for themselves.",

  reply "Today was hard in the middle, and all right by the end." {
    id   = "today",
    was  = { "today_was_hard_in_the" },
    tone = { "invite", "validate" },
    meets = "happened",
    effect = function(now) now.vars.honest = now.vars.honest + 1 end,
    why  = "It's an answer. She can tell it from a 'fine' at a hundred yards.",
    bea { tense = "That's an answer.", calm = "Now that's an answer. I'll sleep on that." },
    next = "end",
  },
  reply "Night, then. I've got to be up." {
    tone = "curt",
    why  = "So has she.",
    bea { tense = "So've I.", calm = "Go on, then. Night night." },
    next = "end",
  },
  reply "Boxes I can do. Boxes don't talk." {
    tone = "lighten",
    why  = "A joke to end on. It told her nothing, and she noticed.",
    bea { tense = "The men do.", calm = "You've not met Mehmet. His boxes talk." },
    next = "end",
  },
  reply "And you, how was yours?" {
    tone = "ask", learns = "fine",
    meets = "her",
    why  = "She asks everybody. Hardly anybody asks her.",
    bea { "Mine? Do you know, I'd have to think. I mostly listen for voices. Yours was all right.", clue = "fine" },
    next = "end",
  },
}

ending "'Measures twice, for a reason'" {
  outcome = "delighted", scene = "hangs_up",
  when = function(now) return now.vars.word == "line" and now.vars.honest > 0 and now.knows "kieran" and now.mood(bea) > 20 end,
  bea "I'm putting it on the card. And I'm ringing the shop tomorrow, about that bell.",
  aside "On Thursday the bell lies in a drawer. The next time that he rings, they have to look for it.",
}

ending "A better card" {
  outcome = "kept", scene = "hangs_up",
  when = function(now) return now.vars.word == "line" and now.mood(bea) > 12 end,
  aside "She's written it down. Held to the light, the word from the shop can still be read underneath.",
}

ending "Two lines under it" {
  outcome = "lost", scene = "hangs_up",
  when = function(now) return now.vars.word == "fusspot" end,
  aside "It stands there underlined, twice. Jonas leaves the card on the seat of the van, face up.",
  aside "On Wednesday the van is in Tanner's Row again. Mr Navratil comes out to it. He puts his glasses on.",
}

ending "Not a 'fine'" {
  outcome = "kept", scene = "hangs_up",
  when = function(now)
    return (now.vars.honest > 1 or now.said "today" > 0) and now.mood(bea) > 14
  end,
  aside "The card says what it said. But she hums when she puts the phone down; one hears that sort of thing.",
}

ending "The card as it was" {
  outcome = "uneasy", scene = "hangs_up",
  bea.does "'Fusspot', it says, in a hand from the shop. She puts the box away, and listens a moment more.",
}

debrief {
  "What is Bea's question for? What would be a better one?",
  "How do you hear that somebody's 'fine' isn't one?",
  "Who in your house asks everybody, and is asked by nobody?",
}

playthrough "The bell, and Kieran" {
  "He'd waited seven weeks", "Who gave him that one?", "I'd have laughed, too.", "So you say 'nightmare'", "And you, how was yours?",
  ends = "'Measures twice, for a reason'",
}

playthrough "A good story" {
  "Oh, you'd have loved it!", "So it says 'fusspot'", "There's no need at all", "Boxes I can do.",
  ends = "Two lines under it",
}

playthrough "Fine" {
  "Fine. It was fine.", "There's no need at all", "Night, then.",
  ends = "The card as it was",
}

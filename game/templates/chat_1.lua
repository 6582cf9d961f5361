--@ top

--@ encounter
encounter "@TITLE@" {
  channel = "chat",
  place   = "Masquerade & Co., chat on the website",
  brief   = [[Mika Tan ordered a child's owl costume, size 6. The parcel held an
              adult's owl, size L. The order says 6, the label on the box says 6:
              it was packed wrongly here. One child's owl is left, in the shop at
              Lindenplatz. A courier can be had until five; it is twenty past
              four.]],
  goal    = "An owl that fits, and a customer who laughs about it one day.",
  stake   = { currency = "EUR", sale = 34, yearly = 90 },
  --@ vars
  vars    = { courier = false },
  lesson  = "Ask by when. It is the shortest question, and it decides everything.",
}

--@ customer
local mika = customer "Mika Tan" {
  pronoun = "they",
  mood    = -15,
  heat    = 40,
  leaves  = -50,
  takes   = { fake_cheer = 140, policy = 130, commit = 120 },
  look    = { hair = "pixie", hair_colour = "black", skin = 3, eye_shape = "single", glasses = "round",
              clothes = "jumper", clothes_colour = "mustard" },
}

--@ thought
thought "All lower case. It will be one of those." { stance = "judging" }
thought "Somebody is waiting for an owl." { stance = "compassionate" }

--@ fact
fact "play"  "The school play is tomorrow at nine. Noa is the owl, and has one line."
fact "grown" "Mika tried to take the big one in. It now has one wing."

--@ beat
beat "hello" {
  mika "hi. i ordered an owl for a six year old",
  mika { "i got an owl for a grown man", pause = 2 },
  --@ does
  mika.does "A photo follows: a feathered suit on a kitchen chair. Its sleeves reach the floor.",
  --@ thinks
  mika.thinks "She cried for ten minutes. Then she asked if owls can be big.",
  --@ note
  note "In a chat nobody hears your voice. What has to carry it instead?",

  --@ reply
  reply "Hello!! Thank you for reaching out to us today!" {
    tone = "fake_cheer",
    why  = "Two exclamation marks, and the owl goes by without a word.",
    mika "ok",
    next = "size",
  },
  reply "Oh no. The order says 6 and we packed an L. That was us." {
    tone = { "reflect", "own" },
    why  = "You had looked it up before you wrote. Now nobody has to prove anything.",
    mika { tense = "yes. thank you for not asking for proof" },
    next = "by_when",
  },
  reply "Could you send me your order number and a photo of the label?" {
    tone = { "curt", "ask" },
    why  = "You have both on your screen. To Mika it reads as doubt.",
    mika "the number is in the window i opened this chat from",
    next = "size",
  },
}

beat "size" {
  --@ bands
  mika { upset = "so is this a person or one of those robots", calm = "are you a person, by the way?" },
  mika.does "The three dots come, and go, and come again.",
  mika.thinks "If it's a robot I'm allowed to swear.",

  reply "A person. And I've just seen it: you ordered 6, we packed L." {
    tone = { "own", "reflect" },
    why  = "It answers both questions, the asked one and the other one.",
    mika { upset = "ok. hi person", calm = "hello person" },
    next = "by_when",
  },
  reply "You can return it within 14 days, in the original packing." {
    tone = "policy",
    why  = "The rule for people who change their mind. Nobody has changed their mind.",
    mika { "it isn't in one piece any more. i tried to make it smaller", clue = "grown" },
    next = "by_when",
  },
  --@ silence
  silence {
    seconds = 4, next = "by_when",
    why = "You read it twice before you typed. Nobody minds a minute that ends in a good line.",
    mika "take your time. there's a feather in my tea",
  },
}

beat "by_when" {
  mika { upset = "and now what. a new one in 3 to 5 working days?", calm = "what can we do? a new one takes days" },
  mika.does "The message is there at once. It was typed before yours had come.",
  mika.thinks "I could cut it in half. I could cut ME in half.",

  reply "I'm sending a 6 today. It'll be there in three days." {
    tone = { "commit", "limit" },
    why  = "Quick and generous, and two days after the play.",
    mika "in three days she's not an owl any more",
    next = "way",
  },
  reply "By when do you need the owl?" {
    tone = "ask", learns = "play",
    why  = "Six words. Without them every offer is a guess.",
    mika { "tomorrow at nine. school play. noa has one line and it's 'hoo'", clue = "play" },
    next = "way",
  },
  reply "I'm so sorry, I'm really so sorry about this." {
    tone = { "regret", "regret" },
    why  = "One was right. The second asks Mika to comfort you.",
    mika { upset = "ok but the owl", calm = "it's ok. but the owl" },
    next = "way",
  },
}

beat "way" {
  mika { upset = "so?", calm = "any idea?" },
  mika.does "Another photo: a girl from behind, on a stool at a window, with one wing on.",
  mika.thinks "I told her I'd fix it. I always say that.",

  reply "We could refund half of it, and you keep the big one." {
    tone = "options",
    why  = "A fair deal for somebody who wanted money. This one wants an owl.",
    mika { upset = "half an owl. great", calm = "that's kind, but it's still an owl for a grown man" },
    next = "bye",
  },
  --@ when
  reply "There's a 6 in our shop. A courier brings it by eight tonight." {
    tone = { "options", "commit" },
    when = function(now) return now.knows "play" end,
    why  = "You knew the hour, so you knew what it was worth.",
    --@ effect
    effect = function(now) now.vars.courier = true end,
    mika { tense = "tonight?? really", warm = "tonight?? you just saved an owl" },
    next = "bye",
  },
  reply "Couldn't you pin the sleeves up?" {
    tone = "patronise",
    why  = "It was the first thing that Mika tried. See the photo.",
    mika "i did. it has one wing now",
    next = "bye",
  },
}

beat "bye" {
  mika { upset = "ok. bye then", calm = "ok. anything i have to do?" },
  mika.does "The dots stay for a while. Nothing comes.",
  mika.thinks "One line. She's been saying it since breakfast.",

  reply "Nothing. Keep the big one. And tell Noa: hoo." {
    tone = { "delight", "lighten" },
    when = function(now) return now.vars.courier end,
    why  = "You'd remembered the name and the line. It costs three letters.",
    mika { calm = "i will. hoo", warm = "HOO" },
    next = "end",
  },
  reply "Please send the L back first, then we can see." {
    tone = { "limit", "policy" },
    why  = "It was your mistake, and Mika goes to the post office.",
    mika "you made the mistake and i go to the post office",
    next = "end",
  },
  reply "Nothing. The rest is on us, and I'll write when it's done." {
    tone = { "own", "commit" },
    why  = "A good last line: who does it, and how one learns that it is done.",
    mika { upset = "ok", calm = "thank you. really" },
    next = "end",
  },
}

--@ ending
ending "Mika has left the chat" {
  leaves = mika, outcome = "lost",
  aside "The window says so, in grey. Below it: 'How did we do today?'",
}
ending "Hoo" {
  when = function(now) return now.vars.courier and now.mood(mika) > 10 end,
  outcome = "delighted",
  aside "At ten the next morning a photo comes, slightly blurred. She is the smallest, and the loudest.",
}
ending "Money back" {
  when = function(now) return now.mood(mika) > -20 end,
  outcome = "kept",
  aside "It is settled, and fairly. On the stage there is a girl in a brown sheet.",
}
ending "A grown man's owl" {
  outcome = "uneasy",
  aside "It goes online that night: 'Costume, adult, worn never, one wing.'",
}

--@ debrief
debrief {
  "What did the first message tell you about what Mika needed?",
  "Which of our usual sentences sound different when they're typed?",
}

--@ playthrough
playthrough "By when?" {
  "Oh no. The order says 6", "By when do you need", "There's a 6 in our shop", "Nothing. Keep the big one.",
  ends = "Hoo", knows = { "play" }, mood = { mika = { at_least = 10 } },
}
playthrough "By the rules" {
  "Hello!! Thank you", "You can return it", "I'm so sorry", "Couldn't you pin",
  ends = "Mika has left the chat",
}

--@ tones

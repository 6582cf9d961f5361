-- expect: 4: broken-file, 10: broken-file, 11: broken-file, 12: broken-file, 13: broken-file, 14: broken-file, 17: broken-file, 18: broken-file, 19: broken-file, 22: broken-file, 23: broken-file, 24: broken-file
encounter "The till that sticks" {
  brief = "Dana waits for her change.", goal = "She has it.",
  backdrop = "own/nowhere.png",
}

local dana = customer "Dana Whitlock" {
  pronoun = "she", mood = -10,
  look = { pictures = {
    furious = "own/photo.png",
    upset = "own/damaged.png",
    tense = "own/wide.png",
    calm = "../own/calm.png",
    warm = "own",
  } },
}
sound "song" { file = "own/song.ogg", caption = "a song" }
sound "cut" { file = "own/cut.ogg", caption = "a word" }
sound "hush" { file = "own/silent.wav", caption = "quiet" }

beat "change" {
  dana { "My change, please.", recording = "own/long.ogg" },
  dana { "I said please.", recording = "/etc/hostname" },
  dana { "Please.", recording = "own\\word.ogg" },
  dana.does "She looks at the clock.",
  sound "song", sound "cut", sound "hush",
  reply "I'm sorry, that took far too long." { tone = "regret", dana "It did.", next = "end" },
  reply "The till sticks. I'll open it by hand." { tone = "explain", dana "Do.", next = "end" },
  reply "You'll get it." { tone = "policy", dana "When?", next = "end" },
}

ending "She has it" { outcome = "uneasy" }

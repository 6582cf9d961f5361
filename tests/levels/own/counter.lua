-- A level with pictures and recordings of its own beside it.
encounter "The till that sticks" {
  place = "Our own shop", backdrop = "photos/counter.png",
  brief = "Dana waits for her change.", goal = "She has it.",
}

local dana = customer "Dana Whitlock" {
  pronoun = "she", mood = -40,
  look = { hair = "bob", pictures = { upset = "upset.png", calm = "calm.png" } },
}

sound "till" { file = "till.wav", caption = "the till opens" }

beat "change" {
  sound "till",
  dana.does "She looks at the clock above the shelves.",
  dana { "My change, please.", recording = "word.ogg" },
  reply "I'm sorry, that took far too long." {
    tone = "regret", next = "end",
    dana { upset = "It did.", calm = "It's all right.", recording = { upset = "word.ogg" } },
  },
  reply "The till sticks. I'll open it by hand." {
    tone = { "explain", "commit" }, dana "Then do.", next = "end",
  },
  reply "You'll get it." { tone = "policy", dana "When?", next = "end" },
}

ending "She has it" { outcome = "uneasy" }

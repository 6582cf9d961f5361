-- A call that ends in two ways: with her words, or with what happens after it.
encounter "The call" { channel = "phone", backdrop = "kitchen", brief = "Ida rings." }

local ida = customer "Ida Berg" { pronoun = "she", leaves = false }

beat "hello" {
  ida "It drips.",
  reply "I'll come." { tone = "commit", next = "She is on her way",
    ida "Good." },
  reply "Who is it?" { tone = "ask", next = "Her last word",
    ida "Ida." },
}

ending "She is on her way" { outcome = "kept", scene = "hangs_up",
  ida "Bring a bucket.",
  aside "She has rung off.",
}
ending "Her last word" { outcome = "uneasy", scene = "hangs_up",
  aside "It drips at the other end.",
  ida "Bring a bucket.",
}

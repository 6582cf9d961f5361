-- A call about a walk through a house: the picture behind the telephone follows.
encounter "The spare key" {
  channel = "phone", backdrop = "office", brief = "Ida looks for a key.",
}

local ida = customer "Ida Berg" { pronoun = "she", leaves = false }

beat "hall" {
  ida "It isn't in the hall.",
  reply "Is it in the kitchen?" { tone = "ask", next = "kitchen" },
}

beat "kitchen" {
  backdrop = "kitchen",
  ida "I have it.",
  reply "Good." { tone = "thank", next = "Found" },
}

ending "Found" { outcome = "kept", backdrop = "office", ida "Thank you." }

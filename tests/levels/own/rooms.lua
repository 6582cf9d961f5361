-- A conversation that goes from the door into the kitchen, then to a room of
-- the level's own.
encounter "The leak" {
  channel = "doorstep", brief = "Ida's tap drips.",
}

local ida = customer "Ida Berg" { pronoun = "she", leaves = false }

beat "door" {
  ida "You are the plumber.",
  reply "May I see it?" {
    tone = "ask", next = "kitchen",
    ida "Wipe your feet.",
  },
  reply "Yes." { tone = "explain", next = "door" },
}

beat "kitchen" {
  backdrop = "kitchen",
  aside "She goes ahead.",
  ida "There it drips.",
  reply "Where does it come from?" {
    tone = "ask", next = "cellar",
    ida "I'll get the lamp.",
    ida.does { "She gets it from behind the door.", at = "door" },
  },
}

beat "cellar" {
  backdrop = "photos/counter.png",
  ida "From down here.",
  reply "Thank you." { tone = "thank", next = "It drips no more" },
}

ending "It drips no more" {
  outcome = "kept", backdrop = "street",
  ida "Good-bye, then.",
}

-- Every text that people read has a {player} or a {variable} in it: tests see
-- that they are filled in everywhere.
encounter "The {player} desk" {
  channel = "counter",
  place = "Desk of {player}",
  brief = "Ana asks for {player}, for the {times}st time.",
  goal = "Help her, {player}.",
  lesson = "What {player} learnt.",
  vars = { times = 1, item = "lamp" },
}

local ana = customer "Ana Ruiz" { pronoun = "she", mood = -10, leaves = false }

thought "{player} has time." { stance = "neutral" }
thought "{player} has no time." { stance = "judging" }

fact "lamp" "Ana bought a {item} from {player}."

beat "asks" {
  ana "The {item} does not work, {player}.",
  ana.does "Ana puts the {item} down in front of {player}.",
  ana.thinks "Will {player} help me?",
  aside "{times} of the bulbs is black.",
  reply "Tell me about the {item}, Ana. I am {player}." {
    tone = { "ask", "validate" }, why = "{player} asked about the {item}.",
    learns = "lamp",
    effect = function(now) now.vars.times = now.vars.times + 1 end,
    ana "It never worked, {player}.",
    next = "again",
  },
  reply "{player} is busy." {
    tone = "curt", why = "{player} did not ask.",
    next = "again",
  },
}

beat "again" {
  ana "So, {player}? That makes {times}.",
  reply "I can hear how much the {item} matters, says {player}." {
    tone = "validate", next = "end",
  },
  reply "Number {times} is closed, says {player}." { tone = "curt", next = "end" },
}

ending "{player} and the {item}" {
  outcome = "kept", lesson = "{player} looked at the {item}.",
  aside "Ana leaves {player} with the {item}.",
}

debrief { "What would {player} say about the {item}?" }

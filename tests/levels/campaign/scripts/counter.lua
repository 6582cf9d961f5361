encounter "The coat at noon" {
  brief = "Ms Ode comes for the coat that was promised for noon. It is ten to one.",
  stake = { currency = "EUR", sale = 40, yearly = 200 },
}

local ode = customer "Ms Ode" { pronoun = "she", mood = -20, heat = 30, leaves = false }

fact "train" "Her train leaves at one."

thought "Another one who cannot wait." { stance = "judging", label = true }
thought "She looks at the clock." { stance = "compassionate" }

beat "late" {
  ode.does "She looks at the clock on the wall.",
  ode { "You said noon.", clue = "train" },
  reply "I said noon, and it is ten to one. I am sorry." {
    tone = { "own", "regret" }, learns = "train",
    ode "Then give it to me quickly.", next = "end",
  },
  reply "You could have rung us first." {
    tone = "blame",
    ode { furious = "I could have. I shall, next time, ring somebody else.", upset = "Rung you." },
    next = "end",
  },
}

ending "She catches her train" { outcome = "kept", when = function(now) return now.mood(ode) > -20 end }
ending "She says nothing more" { outcome = "lost" }

encounter "The coat, the day after" {
  brief = "Ms Ode is back. A button has come off.",
  visit_of = "counter",
  stake = { currency = "EUR", sale = 10, yearly = 200 },
}

local ode = customer "Ms Ode" { pronoun = "she", mood = -10, heat = 10, leaves = false }

beat "button" {
  ode.does "She puts the coat on the counter, the button on top.",
  ode "It came off on the train.",
  reply "Let me put it on now, while you wait." { tone = "commit", ode "Now?", next = "end" },
  reply "You will have pulled at it." { tone = "blame", ode "I will have what?", next = "end" },
}

ending "She stays for it" { outcome = "delighted", when = function(now) return now.mood(ode) > -10 end }
ending "She takes it as it is" { outcome = "lost" }

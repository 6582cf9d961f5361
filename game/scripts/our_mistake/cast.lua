-- SPDX-License-Identifier: MIT
-- Ms Balogun, as she is on both days. A day says only how she feels when it begins:
-- cast.ifeoma { mood = -26, heat = 45 }.
--
-- Exact, never loud. One apology reaches her; what comes after it has to have a time in it.

local cast = {}

function cast.ifeoma(today)
  return customer "Ifeoma Balogun" {
    pronoun = "she",
    mood    = today.mood,
    heat    = today.heat,
    temper  = { sting = 120, soothe = 100, home = -5, cool = 6 },
    takes   = { regret = 80, excuse = 130, fake_cheer = 140 },
    leaves  = -70,
    look    = { age = 38, hair = "bun", hair_colour = "black", skin = 7, face = "oval",
                eyes = "dark", lips = "natural", clothes = "suit", clothes_colour = "black",
                temperament = "cold" },
    voice   = { pitch = -1, pace = 92 },
  }
end

return cast

-- SPDX-License-Identifier: MIT
-- Noor Haddad, as she is in writing and in person. A level says only how she feels when it
-- begins: cast.noor { mood = -20, heat = 35 }.
--
-- Careful by trade, and since April also by experience. Cheerfulness in a request makes her
-- look twice; a plain question does her good. What she's promised counts more than what she's
-- given.

local cast = {}

function cast.noor(today)
  return customer "Noor Haddad" {
    pronoun = "she",
    mood    = today.mood,
    heat    = today.heat,
    temper  = { sting = 125, soothe = 95, home = -8, cool = 8 },
    takes   = { fake_cheer = 150, lighten = 60, reassure = 40, ask = 140 },
    leaves  = -64,
    look    = { age = 41, hair = "wavy", hair_colour = "black", skin = 4, face = "heart",
                eyes = "dark", glasses = "round", build = "average", clothes = "blouse",
                clothes_colour = "mustard", temperament = "cold" },
    voice   = { pitch = 0, pace = 104 },
  }
end

return cast

-- SPDX-License-Identifier: MIT
-- Stellan Roux, by night and by day. A level says only how he feels when it begins:
-- cast.stellan { mood = -10, heat = 30 }.
--
-- Never rude and never warm. Charm makes him count his change, for the last supplier had
-- plenty of it; a limit that is kept does him more good than a favour.

local cast = {}

function cast.stellan(today)
  return customer "Stellan Roux" {
    pronoun = "he",
    mood    = today.mood,
    heat    = today.heat,
    temper  = { sting = 115, soothe = 90, home = -8, cool = 7 },
    takes   = { fake_cheer = 150, reassure = 40, limit = 0, delight = 40, commit = 90, lighten = 80 },
    leaves  = -62,
    look    = { age = 44, hair = "side_part", hair_colour = "blond", skin = 1, face = "long",
                nose = "straight", brows = "straight", eyes = "grey", glasses = "square",
                build = "slim", clothes = "suit", clothes_colour = "grey", temperament = "cold" },
    voice   = { pitch = -2, pace = 94 },
  }
end

return cast

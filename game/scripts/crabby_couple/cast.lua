-- SPDX-License-Identifier: MIT
-- The Haskells, as they are on every visit. A visit says only how they feel when the door
-- opens: couple.lorna { mood = -30, heat = 40 }.
--
-- Walter is loud and cools quickly; he hears a straight "I don't know" as respect, and
-- "don't worry" as what he was told the night it went wrong. Lorna is quiet and slow to
-- change either way; she wants to be asked, and to get it right on paper. What one feels,
-- the other catches. `home` is the mood that both drift back to: not friendly, not hostile.

local couple = {}

function couple.lorna(today)
  return customer "Lorna Haskell" {
    pronoun = "she",
    mood    = today.mood,
    heat    = today.heat,
    temper  = { home = -20, soothe = 80, sting = 145, cool = 6, contagion = 14 },
    takes   = { ask = 170, reflect = 120, explain = 120, pause = 150, limit = 50,
                reassure = 30, lighten = 60, minimise = 120, patronise = 140 },
    leaves  = -66,
    look    = { hair = "bob", hair_colour = "white", skin = 3, age = "older", face = "long",
                brows = "thin", lips = "thin", eyes = "grey", glasses = "square",
                jewellery = "studs", build = "slim", clothes = "cardigan", clothes_colour = "plum",
                temperament = "cold" },
    voice   = { pitch = 1, pace = 90 },
  }
end

function couple.walter(today)
  return customer "Walter Haskell" {
    pronoun = "he",
    partner = today.partner,
    mood    = today.mood,
    heat    = today.heat,
    temper  = { home = -20, soothe = 84, sting = 145, cool = 12, contagion = 12 },
    takes   = { own = 120, commit = 120, limit = 20, regret = 80, reassure = 20,
                policy = 130, fake_cheer = 120, excuse = 120 },
    leaves  = -66,
    look    = { hair = "short", hair_colour = "silver", skin = 2, age = "old", face = "square",
                brows = "bushy", nose = "broad", eyes = "blue", beard = "stubble", build = "broad", clothes = "coat",
                clothes_colour = "navy",
                temperament = "hot" },
    voice   = { pitch = -3, pace = 112 },
  }
end

return couple

-- SPDX-License-Identifier: MIT
-- Bea Larkin, who sends the relief staff out and rings them every evening. A level says only
-- how she feels when she dials: cast.bea { mood = 10, heat = 10 }.
--
-- She likes her people and has buried none of them yet, as she says. A label is how she
-- looks after them: a word on a card, so that the next one knows what's coming. Gossip warms
-- her. What she likes better is somebody who tells her something that she can use.

local cast = {}

function cast.bea(today)
  return customer "Bea Larkin" {
    pronoun = "she",
    mood    = today.mood,
    heat    = today.heat,
    temper  = { sting = 110, soothe = 85, home = 8, cool = 10 },
    takes   = { lighten = 140, curt = 120, patronise = 140, correct = 120 },
    leaves  = false,
    look    = { age = 58, hair = "pixie", hair_colour = "plum", skin = 2, face = "round",
                eyes = "green", glasses = "half", jewellery = "hoops", build = "broad",
                marks = "freckles", clothes = "jumper", clothes_colour = "red", temperament = "hot" },
    voice   = { pitch = -3, pace = 116 },
  }
end

return cast

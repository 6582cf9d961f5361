-- SPDX-License-Identifier: MIT
-- A line and three choices that stand still: the least of a dialogue game.
function love.draw()
  love.graphics.clear(0.12, 0.16, 0.22)
  love.graphics.print("Four hundred and twelve dollars?", 200, 200, 0, 2)
  for i, reply in ipairs { "You knew it could come to this.", "I'm sorry.", "Say nothing." } do
    love.graphics.print(i .. "  " .. reply, 200, 320 + 40 * i, 0, 1.5)
  end
end

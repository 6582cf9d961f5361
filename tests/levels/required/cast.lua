-- SPDX-License-Identifier: MIT
-- Required by first.lua beside it, from scripts/two/.
local cast = {}

function cast.kept()
  return customer "Kept" { pronoun = "they", mood = -20 }
end

return cast

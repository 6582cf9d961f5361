-- The first of two visits.
local cast = require "couple.cast"
encounter "The first time" { brief = "Mo comes in." }
local mo = cast.mo { mood = -40 }
beat "desk" {
  mo "Again.",
  reply "Good morning." { tone = "thank", next = "end" },
}
ending "Gone home" { outcome = "uneasy" }

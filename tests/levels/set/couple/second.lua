-- The second of two visits.
local cast = require "couple.cast"
encounter "The second time" { brief = "Mo comes back.", visit_of = "couple/first" }
local mo = cast.mo { mood = -30 }
beat "desk" {
  mo "Again.",
  reply "Good morning." { tone = "thank", next = "end" },
}
ending "Gone home" { outcome = "uneasy" }

-- The mistake is in the cast.
local cast = require "wrong.cast"
encounter "A visit" { brief = "Mo comes in." }
local mo = cast.mo()
beat "desk" { mo "Yes?", reply "Yes." { tone = "ask", next = "end" } }
ending "Gone" { outcome = "uneasy" }

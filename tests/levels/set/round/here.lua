-- Requires a file that requires this one.
local there = require "round.there"
encounter "Round" { brief = "And round." }
local mo = customer "Mo Lind" { }
beat "desk" { reply "Yes." { tone = "ask", next = "end" } }
ending "Gone" { outcome = "uneasy" }

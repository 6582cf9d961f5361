-- SPDX-License-Identifier: MIT
-- A first meeting whose endings have other names in Spanish.
encounter "The menu" { channel = "desk", brief = "She has come for menus." }
local ana = customer "Ana Ruiz" { mood = 0, leaves = false }

beat "one" {
  ana "I have come for the menus.",
  ana.does "She waits with her coat on.",
  reply "Here they are, forty of them." { tone = "commit", next = "end" },
  reply "They are for Tuesday." { tone = "curt", next = "end" },
}

ending "Desserts" { outcome = "delighted", aside "She reads them twice." }

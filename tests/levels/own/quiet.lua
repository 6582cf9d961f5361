-- SPDX-License-Identifier: MIT
-- What is thought and what is not said, beside what is said.
encounter "Not all is said" {
  channel = "counter", place = "Here", brief = "She waits.", start = "waits",
}

local ann = customer "Ann" { look = { hair = "bob" } }

beat "waits" {
  ann "Well?",
  reply "I'll look." { tone = "commit", next = "end", ann "Do." },
  think "She is only tired." { stance = "compassionate", next = "waits" },
  silence { next = "end", ann "Nothing to say?" },
}

ending "Done" { outcome = "kept", aside "She goes." }

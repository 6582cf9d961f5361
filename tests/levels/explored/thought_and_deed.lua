-- One road alone: a thought, then a deed, then a word. What is listed of it tells
-- them apart.
encounter "The heavy bag" { brief = "He comes up the stairs." }

local karl = customer "Karl Voss" { leaves = false }

beat "stairs" {
  karl "Third floor. Who builds like that?",
  note "Ask the room: what can he not carry?",
  think "He has carried that up for me." { stance = "compassionate", next = "bag" },
}

beat "bag" {
  karl.does "He puts the bag down.",
  act "Take the bag." { tone = "commit", next = "thanks" },
}

beat "thanks" {
  karl "Well. Thank you.",
  reply "Sit down a moment." { tone = "invite", next = "end" },
}

ending "He sits" { outcome = "kept" }

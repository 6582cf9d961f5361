-- A thought that leads nowhere: what she said last is still to be answered.
encounter "The late parcel" { brief = "She stands at the counter." }

local ida = customer "Ida Berg" { leaves = false }

beat "counter" {
  ida "It was to be here on Monday.",
  think "She has a point." { stance = "compassionate", next = "counter" },
  reply "It was." { tone = "own", next = "end" },
  reply "Which Monday?" { tone = "ask", next = "end" },
}

ending "Her turn" { outcome = "kept" }

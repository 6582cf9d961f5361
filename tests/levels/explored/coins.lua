-- Two thirds of all random conversations end one way, one third the other:
-- 1/3 at once, and half of the other two thirds. There are eight states: the
-- door, the label come to in two ways, and five ends.
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { leaves = false }
beat "door" {
  ida.does "She holds it out.",
  reply "Not mine either." { tone = "curt", next = "Left there" },
  reply "Let me see." { tone = "ask", next = "label" },
  reply "Thank you for waiting." { tone = "thank", next = "label" },
}
beat "label" {
  ida.does "She turns it over.",
  reply "It says Berger." { tone = "reflect", next = "Taken back" },
  reply "That is how it is." { tone = "policy", next = "Left there" },
}
ending "Taken back" { outcome = "kept" }
ending "Left there" { outcome = "uneasy" }

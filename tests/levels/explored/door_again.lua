-- At first, and after "Out": 1/2 "She stays". After "In": 2/3, and the stairs.
-- A shut door in the first meeting is no reason to stand in the cellar.
encounter "The door, again" { brief = "She is back.", visit_of = "door" }
local ida = customer "Ida Berg" { leaves = false }
beat "door" {
  ida "Hello.", ida.does "She waits.",
  reply "Upstairs, as last time?" {
    tone = "ask", next = "stairs",
    when = function(now) return now.before == "In" end,
  },
  reply "Come in." { tone = "ask", next = "She stays" },
  reply "Not today." { tone = "ask", next = "She goes" },
  reply "Down to the cellar?" {
    tone = "ask", next = "cellar",
    when = function(now) return now.before == "Nobody opens" end,
  },
}
beat "stairs" { ida "Yes.", next = "She stays" }
beat "cellar" { ida "Why?", next = "She goes" }
ending "She stays" { outcome = "kept" }
ending "She goes" { outcome = "lost" }

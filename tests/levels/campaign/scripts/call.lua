encounter "The call at six" {
  channel = "phone",
  brief = "The agency rings, as every evening.",
}

local pia = customer "Pia" { pronoun = "she", mood = 10, heat = 0 }

beat "asks" {
  pia.does "You hear her put a cup down.",
  pia "And? How was it?",
  reply "She was a nightmare." { tone = "judge", next = "heard" },
  reply "She had a train to catch." { tone = "explain", next = "heard" },
}

beat "heard" {
  when = function(now) return now.worst_cost > 0 end, otherwise = "quiet",
  pia [["{worst_line}" That is what she told me you had said.]],
  reply "I did say that." { tone = "own", next = "end" },
  reply "She is making that up." { tone = "excuse", next = "end" },
}

beat "quiet" {
  pia "She said nothing about you at all.",
  reply "Good." { tone = "curt", next = "end" },
  reply "I am glad." { tone = "thank", next = "end" },
}

ending "Pia writes it down" {
  outcome = "uneasy",
  when = function(now) return now.outcome "counter" == "lost" end,
}
ending "Pia says good night" { outcome = "kept" }

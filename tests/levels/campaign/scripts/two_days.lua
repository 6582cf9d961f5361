-- A small campaign: a counter, an evening call, the counter again.
campaign "Two days at the counter" {
  brief  = [[You stand in for two days in a shop that repairs coats.
             Everything that happens stays with you.]],
  goal   = "Both days end with a customer who comes back.",
  lesson = "What you said in the morning is still in the room in the evening.",
  play "Monday, the counter" { level = "counter" },
  play "Monday, the phone" { level = "call" },
  play "Tuesday, the counter again" {
    level = "counter_again",
    when = function(week) return week.outcome "counter" ~= "lost" end,
  },
  ending "Asked for by name" {
    outcome = "delighted",
    when = function(week) return week.kept >= 2 and week.labelled == 0 end,
    "The shop rings the agency. They want the same one next week.",
    lesson = "Two people were glad that it was you.",
  },
  ending "Two days, and gone" {
    outcome = "uneasy",
    "On Wednesday you stand at another counter.",
  },
}

debrief { "What did the first customer take with her to the second day?" }

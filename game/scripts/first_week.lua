-- SPDX-License-Identifier: MIT
-- The first week: relief staff, five days, and a dispatcher who rings every evening to ask
-- whether it was a nightmare. What you call people gets there before you do.
campaign "Your first week" {
  brief = [[You are relief staff: Stopgap sends you wherever somebody is off sick.
            Five days, five counters. Every evening Bea Larkin rings, who does the
            sending. She means well, and she keeps a card for everyone.]],
  goal   = "On Friday somebody asks for you by name.",
  lesson = "What you call people gets there before you do, and then it's what you meet.",

  play "Monday, the clinic"            { level = "crabby_couple/first_visit" },
  play "Monday, nine at night"         { level = "first_week/monday_night" },
  play "Tuesday, the van"              { level = "first_week/tuesday_van" },
  play "Tuesday, Tanner's Row"         { level = "disputed_delivery" },
  play "Tuesday, nine at night"        { level = "first_week/tuesday_night" },
  play "Wednesday, the wholesaler's"   { level = "price_rise" },
  play "Wednesday, nine at night"      { level = "first_week/wednesday_night" },
  play "Thursday, the timber yard"     { level = "overdue_account" },
  play "Thursday, on the bus"          { level = "first_week/thursday_evening" },
  play "Thursday, the red letter"      { level = "first_week/thursday_night" },
  play "Friday, the couple again"      { level = "first_week/friday_clinic" },
  play "Friday, nine at night"         { level = "first_week/friday_night" },

  ending "Asked for by name" {
    outcome = "delighted",
    when = function(week)
      local friday = week.outcome "first_week/friday_night"
      return week.outcome "first_week/friday_clinic" == "delighted" and (friday == "delighted" or friday == "kept")
    end,
    "On Saturday there's a message from Harbour Road. They'd like somebody for Monday. They give a name.",
  },
  ending "Back by post" {
    outcome = "lost",
    when = function(week) return week.lost >= 5 end,
    "On Saturday an envelope lies on your mat, with a time sheet in it, and a card. Somebody has left it blank.",
    lesson = "It was a hard week for everybody who met you, and you were one of them.",
  },
  ending "In your own hand" {
    outcome = "uneasy",
    when = function(week) return week.labelled >= 4 end,
    "On Monday you read a card on the bus, before you have met anybody. You know the hand. It's yours.",
    lesson = "A word saves you from looking. It's the looking that they pay for.",
  },
  ending "A pencil by the door" {
    outcome = "kept",
    when = function(week) return week.kept >= 7 end,
    "On Monday there's a card in your pocket, for a street that you don't know. There's a line on it, and it helps.",
  },
  ending "Another week" {
    outcome = "uneasy",
    "On Monday at half past seven there's another bus. It's eleven stops, and you read the card at the second.",
  },
}

debrief {
  "Which word of yours came back to you this week, and from whom?",
  "Thursday night: what did the sentence sound like from the other end?",
  "Bea asked every evening. What would you have told her, if she had only said 'And?'",
  "Follow one customer through the week: what did each of you know about the other by Friday?",
}

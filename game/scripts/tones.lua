-- How something is said, and what it does to the one who hears it.
--
-- class      how the effect wears off when the same customer hears the tone
--            again: relational 100, 70, 40, 20 per cent; apology 100, 40, 0,
--            -40; solving stays; threat grows, 100, 120, 140, 150
-- mood, heat tenths of a point: 20 is two points on the scale from -100 to 100
-- heard      how much more the customer feels understood, on a scale of 0 to 3
-- held_back  weighs less while the customer is unheard or hot
-- ambiguous  per cent of the mood that is added: it warms who is warm and
--            chills who is cold
-- cynic      per cent of it that reaches somebody who has heard it all before
-- lesson     what the debrief says when a reply has no `why` of its own
-- source     where the direction comes from; the sizes are calibration, and
--            yours to change
--
-- The order is the order of the reference. A level may have a tone of its own:
-- tone "name" { … } in its file, with the same fields.

-- Relational: about the two of you --------------------------------------------

tone "ask" {
  class = "relational", mood = 20, heat = -20,
  lesson = "A question hands over the floor, and what comes back is usually the real problem.",
  source = "Herhausen et al. 2023: active listening calms before anything is fixed",
}
tone "reflect" {
  class = "relational", mood = 60, heat = -60, heard = 1,
  lesson = "Said back in your words, their story has arrived, and they can stop repeating it.",
  source = "Herhausen et al. 2023; Frantz & Bennigson 2005",
}
tone "validate" {
  class = "relational", mood = 60, heat = -80, heard = 1,
  lesson = "You granted that anybody would feel so in their place. That admits nothing and eases much.",
  source = "Sep et al. 2014: an empathic remark raised what patients kept from 58 to 66 per cent",
}
tone "pause" {
  class = "relational", mood = 10, heat = -100,
  lesson = "Nothing said, and time given: a hot head needs a moment more than it needs a reason.",
  source = "Kjærvik & Bushman 2024: what lowers arousal lowers anger",
}
tone "thank" {
  class = "relational", mood = 30, heat = -10,
  lesson = "Thanks for something in particular tells people that they did something right today.",
  source = "Danescu-Niculescu-Mizil et al. 2013: gratitude is the politest move of all",
}
tone "commiserate" {
  class = "relational", mood = 40, heat = -40,
  lesson = "You stood on the same side of the trouble for a moment, and the trouble got smaller.",
  source = "Herhausen et al. 2023",
}
tone "lighten" {
  class = "relational", mood = 15, heat = 0, ambiguous = 5,
  lesson = "A light word is a gift to someone at ease and a slight to someone who is not.",
  source = "ALMA and FAtiMA: mood colours how a remark is taken",
}
tone "delight" {
  class = "relational", mood = 90, heat = -20,
  lesson = "A small thing more than they could expect is the part they will tell at home.",
  source = "Packard, Li & Berger 2023: warm at both ends of a conversation",
}

-- Apology ---------------------------------------------------------------------

tone "regret" {
  class = "apology", mood = 40, heat = -30,
  lesson = "One sorry, early and plain, does its work; a second one asks them to comfort you.",
  source = "Lewicki, Polin & Lount 2016; airport service recordings, 111 cases",
}
tone "own" {
  class = "apology", mood = 90, heat = -60, cynic = 120,
  lesson = "Saying whose mistake it was, when it was yours, is worth more than any number of sorries.",
  source = "Lewicki, Polin & Lount 2016 (N = 755): taking responsibility counts most",
}

-- Solving ---------------------------------------------------------------------

tone "explain" {
  class = "solving", mood = 50, heat = 0, held_back = true,
  lesson = "A reason helps whoever is ready to hear it; before that it sounds like a defence.",
  source = "Frantz & Bennigson 2005: the same words work better later",
}
tone "reassure" {
  class = "solving", mood = 40, heat = -20, held_back = true,
  lesson = "Reassurance holds when it says what happens next, and to whom.",
  source = "Marinova, Singh & Singh 2018",
}
tone "options" {
  class = "solving", mood = 80, heat = -20, held_back = true,
  lesson = "Two ways to choose from give back a little of the control that the trouble took.",
  source = "Marinova, Singh & Singh 2018: solving pays more as a conversation goes on",
}
tone "invite" {
  class = "solving", mood = 50, heat = -10, held_back = true,
  lesson = "You asked them into the solution, and people keep to what they helped to make.",
  source = "Marinova, Singh & Singh 2018",
}
tone "commit" {
  class = "solving", mood = 90, heat = -40, held_back = true,
  lesson = "A name, a time and a thing that you will do: that is a promise one can hold on to.",
  source = "Lewicki, Polin & Lount 2016: an offer of repair comes second only to responsibility",
}
tone "impersonal" {
  class = "solving", mood = 10, heat = -10,
  lesson = "\"The account is overdue\" leaves out who is to blame, and so leaves room to act.",
  source = "Danescu-Niculescu-Mizil et al. 2013",
}
tone "limit" {
  class = "solving", mood = -10, heat = -20,
  lesson = "A plain no, said kindly and once, is easier to live with than a soft maybe.",
  source = "calibration",
}

-- Threat: to their face, or to their sense ------------------------------------

tone "policy" {
  class = "threat", mood = -60, heat = 40,
  lesson = "A rule that was made without them says that they do not count; say what you can do instead.",
  source = "Danescu-Niculescu-Mizil et al. 2013",
}
tone "excuse" {
  class = "threat", mood = -60, heat = 30,
  lesson = "It may all be true, and it is about your side of the counter.",
  source = "Lewicki, Polin & Lount 2016: explanations help least while nobody has owned it",
}
tone "curt" {
  class = "threat", mood = -50, heat = 20,
  lesson = "Short can be clear. This was short the way a closing door is.",
  source = "Packard, Li & Berger 2023",
}
tone "fake_cheer" {
  class = "threat", mood = -50, heat = 40,
  lesson = "A bright voice over a dark moment tells them that nobody looked.",
  source = "Herhausen et al. 2023",
}
tone "pseudo_apology" {
  class = "threat", mood = -50, heat = 60, cynic = 150,
  lesson = "\"Sorry that you feel so\" gives the mistake back to the one who was hurt by it.",
  source = "Lewicki, Polin & Lount 2016; long apologising delays the repair",
}
tone "patronise" {
  class = "threat", mood = -80, heat = 60,
  lesson = "They know their own trade, car and dog; begin with what they know.",
  source = "calibration, after politeness theory (Brown & Levinson 1987)",
}
tone "correct" {
  class = "threat", mood = -80, heat = 60,
  lesson = "Right about the detail, and now they must defend themselves before they can think.",
  source = "Danescu-Niculescu-Mizil et al. 2013: \"in fact\" is among the least polite beginnings",
}
tone "minimise" {
  class = "threat", mood = -90, heat = 100,
  lesson = "The size of a trouble is measured by the one who has it.",
  source = "Sep et al. 2014, turned round",
}
tone "judge" {
  class = "threat", mood = -90, heat = 80,
  lesson = "You spoke about who they are; only what happened can be put right.",
  source = "calibration, after politeness theory (Brown & Levinson 1987)",
}
tone "blame" {
  class = "threat", mood = -110, heat = 120,
  lesson = "Even where it is accurate, \"you\" comes first and is all that is heard.",
  source = "Danescu-Niculescu-Mizil et al. 2013: sentences that begin with \"you\"",
}
tone "retaliate" {
  class = "threat", mood = -160, heat = 160,
  lesson = "It felt good for a second, and it is the sentence they will repeat to others.",
  source = "Kjærvik & Bushman 2024: venting does not lower anger",
}

-- idea: kinds where values belong
-- expect: ERR
encounter(encounter)
customer(customer)(reply)
beat(beat) { reply, silence, note, ending }
reply "r" { tone = tone, next = beat, effect = reply, when = customer }
ending { ending, when = ending }
playthrough(playthrough)
debrief(debrief)

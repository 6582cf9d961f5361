-- expect: 5: no-default-ending
campaign "No way to end" {
  brief = "You stand in.",
  play "Monday" { level = "no_ending" },
  ending "Over" { outcome = "kept", when = function(week) return week.kept > 0 end },
}

-- expect: 4: no-such-level
campaign "Two days" {
  brief = "You stand in.",
  play "Monday" { level = "no_ending_at_all" },
  ending "Over" { outcome = "kept" },
}

-- expect: 5: campaign-loop, 6: campaign-loop
campaign "Round and round" {
  brief = "You stand in.",
  play "Monday" { level = "no_ending" },
  play "Tuesday" { level = "campaign_loop" },
  play "Wednesday" { level = "no_ending" },
  ending "Over" { outcome = "kept" },
}

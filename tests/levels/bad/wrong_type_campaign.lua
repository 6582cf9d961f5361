-- expect: 2: unknown-kind, 4: wrong-type, 7: unknown-field, 10: wrong-type
local ida = customer "Ida Berg" { }
campaign "Odd things in it" {
  brief = 12,
  play "Monday" { level = "no_ending" },
  ending "Over" { outcome = "kept",
    sale = true,
  },
}
play "Outside" { level = "no_way_out_stop" }

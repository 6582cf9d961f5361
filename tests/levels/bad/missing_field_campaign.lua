-- expect: 2: missing-field, 2: missing-field, 2: no-ending
campaign "Nothing in it" {
}

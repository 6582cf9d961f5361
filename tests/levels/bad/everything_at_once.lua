-- expect: 4: missing-target, 5: unknown-field, 7: out-of-range, 9: unknown-sound, 10: unknown-kind, 10: unknown-tone, 10: missing-target, 12: unknown-kind, 12: out-of-range
encounter "A parcel" {
  brief = "Wrong house.",
  start = "dor",
  chanel = "phone",
}
local ida = customer "Ida Berg" { mood = 200 }
beat "door" {
  ida { "This isn't mine.", sound = "sihg" },
  replly "Let me see." { tone = "aks", next = "hall" },
}
endng "Taken back" { outcome = "keptt" }

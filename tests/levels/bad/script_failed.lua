-- expect: 5: script-failed
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
local porch = nil
porch.door = 1
beat "door" {
  ida "This isn't mine.",
  reply "Let me see." { tone = "ask", next = "end" },
}
ending "Taken back" { outcome = "kept" }

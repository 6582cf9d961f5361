-- expect: 5: lone-star, 8: lone-star, 12: lone-star
encounter "A parcel" { brief = "It has come to the wrong house: 5*2 boxes, 2 * 3 letters." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida "It is *not mine.",
  ida.does "She holds it out, *slowly*. Kund*innen look on. She is f***ing angry. *****!",
  reply "Let *me* see; it says \"*fragile*\", and {*}gift{*}." { tone = "ask", next = "end" },
  reply "Not mine either." { tone = "curt",
    why = "It is **true**, and she did not ask.",
    next = "end" },
}
ending "Taken back" { outcome = "kept", lesson = "Forty* words, or one." }

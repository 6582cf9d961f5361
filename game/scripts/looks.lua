-- Everything a trainer can name in  look = { … }.
--
-- look "hair" { "bob", … }            choices that are drawn: each name has one
--                                     function in engine/window/face_*.c
-- look "hair_colour" { black = 0x… }  choices that are colours
-- look "skin" { 0x…, 0x… }            numbered colours, 1 for the first
-- look "age" { young = 15, … }        named numbers; any number 0..100 will do
--
-- A new colour is one line here and nothing else. A new shape is one word here
-- and one row in the table of the C file that draws its kind.

-- The person -----------------------------------------------------------------

look "age" { child = 0, young = 15, adult = 40, older = 65, old = 85 }

look "temperament" { "hot", "cold", "anxious" }

-- 1 palest, 8 deepest. Faces are lit from the front, so that brows, lashes and
-- lips stay readable (4.5:1) on every one of them.
look "skin" {
  0xf6d8c2, 0xefc2a2, 0xe2ac86, 0xcf9468, 0xb47b52, 0x965f3f, 0x774832, 0x5c3729,
}

look "face" { "oval", "round", "square", "long", "heart", "broad" }

look "nose" { "straight", "button", "broad", "hooked", "long", "snub" }

look "brows" { "soft", "thin", "thick", "bushy", "straight" }

look "eye_shape" { "almond", "round", "narrow", "hooded", "single" }

look "lashes" { "plain", "long" }

look "lips" { "natural", "thin", "full", "rose", "red", "plum" }

look "marks" { "none", "freckles", "mole", "rosy", "scar" }

look "eyes" {
  brown = 0x5b3a26, dark = 0x35241c, hazel = 0x7d6138, amber = 0x8f5f28,
  green = 0x4f7350, blue = 0x47708f, grey = 0x66757f,
}

look "build" { "slim", "average", "broad", "heavy" }

-- Hair -----------------------------------------------------------------------

look "hair" {
  "short", "side_part", "buzz", "receding", "bald", "bob", "bun", "curly", "long",
  "ponytail", "afro", "braids", "wavy", "pixie", "locs", "quiff",
}

look "hair_colour" {
  black = 0x231f24, brown = 0x4a3128, chestnut = 0x6b4029, auburn = 0x7d3a25,
  ginger = 0xb2602c, blond = 0xd0a55e, grey = 0x8b8a90, white = 0xe6e2da,
  silver = 0xb9bac0, plum = 0x5d3350, teal = 0x2f6c72,
}

look "beard" { "none", "stubble", "full", "moustache", "goatee", "long" }

-- What they wear ---------------------------------------------------------------

look "glasses" { "none", "round", "square", "half", "cat_eye" }

look "headwear" { "none", "hijab", "turban", "cap", "beanie", "sun_hat" }

look "jewellery" { "none", "studs", "hoops", "pearls", "chain" }

look "clothes" {
  "shirt", "blouse", "jumper", "cardigan", "coat", "suit", "hoodie", "tee",
  "overalls", "scarf",
}

look "clothes_colour" {
  navy = 0x2f4358, teal = 0x2f6b6a, olive = 0x6d6e3c, plum = 0x6b3f57,
  rust = 0xa9532f, mustard = 0xcc9a3c, grey = 0x71757c, cream = 0xe9dfc9,
  red = 0xa63b3a, green = 0x47705a, brown = 0x6a4c3a, black = 0x2b2b31,
  sky = 0x7fa3b8, pink = 0xd08f8f, lilac = 0x8f83a8, white = 0xf2eee5,
}

-- Collar, scarf, headwear.
look "accent" {
  cream = 0xf0e6d2, white = 0xf6f3ec, navy = 0x2f4358, teal = 0x3a7d7b,
  olive = 0x7b7c47, plum = 0x7b4863, rust = 0xb96239, mustard = 0xd6a74b,
  grey = 0x888c92, red = 0xb2443f, green = 0x55826a, brown = 0x7d5b45,
  black = 0x2f2f35, sky = 0x8fb3c6, pink = 0xdca3a0, lilac = 0xa398bb,
}

-- What a trainer leaves out.
look_defaults {
  age = "adult", temperament = "hot", skin = 3, face = "oval", nose = "straight",
  brows = "soft", eye_shape = "almond", lashes = "plain", lips = "natural",
  marks = "none", eyes = "brown", build = "average", hair = "short",
  hair_colour = "brown", beard = "none", glasses = "none", headwear = "none",
  jewellery = "none", clothes = "shirt", clothes_colour = "navy", accent = "cream",
}

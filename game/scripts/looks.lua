-- Everything a trainer can name in  look = { … }.
--
-- look "hair" { "bob", … }            choices that are drawn: each name has one
--                                     function in engine/window/face_*.c
-- look "hair_colour" { black = 0x… }  choices that are colours
-- look "skin" { 0x…, 0x… }            numbered colours, 1 for the first
-- look "age" { young = 15, … }        named numbers; any number 0..100 will do
-- person "Ruth" { … }                 somebody to take a look from
--
-- A new colour is one line here and nothing else. A new shape is one word here
-- and one row in the table of the C file that draws its kind.

-- The person -----------------------------------------------------------------

look "age" { child = 0, young = 15, adult = 40, older = 65, old = 85 }

look "temperament" { "hot", "cold", "anxious" }

-- 1 palest, 8 deepest. Faces are lit from the front, so that brows, lashes and
-- lips stay readable (4.5:1) on every one of them.
look "skin" {
  0xf6d8c2, 0xefc2a2, 0xe2ac86, 0xcf9468,
  0xb47b52, 0x965f3f, 0x774832, 0x5c3729,
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
  "short", "side_part", "buzz", "receding", "bald", "bob", "bun", "curly",
  "long", "ponytail", "afro", "braids", "wavy", "pixie", "locs", "quiff",
}

look "hair_colour" {
  black = 0x231f24, brown = 0x4a3128, chestnut = 0x6b4029, auburn = 0x7d3a25,
  ginger = 0xb2602c, blond = 0xd0a55e, grey = 0x8b8a90, white = 0xe6e2da,
  silver = 0xb9bac0, plum = 0x5d3350, teal = 0x2f6c72,
}

look "beard" { "none", "stubble", "full", "moustache", "goatee", "long" }

-- What they wear --------------------------------------------------------------

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
  age = "adult", temperament = "hot", skin = 3, face = "oval",
  nose = "straight", brows = "soft", eye_shape = "almond", lashes = "plain",
  lips = "natural", marks = "none", eyes = "brown", build = "average",
  hair = "short", hair_colour = "brown", beard = "none", glasses = "none",
  headwear = "none", jewellery = "none", clothes = "shirt",
  clothes_colour = "navy", accent = "cream",
}

-- People ----------------------------------------------------------------------

-- Some whom you may meet: take what you like of them into  look = { … }.
-- `thaw looks -o sheet.png` draws them all, in every mood.

person "Ruth" {
  temperament = "hot", age = 72, skin = 2, face = "oval", nose = "long",
  brows = "thin", lips = "thin", eyes = "green", hair = "bob",
  hair_colour = "grey", glasses = "square", jewellery = "studs",
  clothes = "cardigan", clothes_colour = "teal", accent = "cream",
}

person "Marcus" {
  temperament = "cold", age = 38, skin = 7, face = "square", nose = "broad",
  brows = "thick", lips = "full", eyes = "dark", build = "broad",
  hair = "short", hair_colour = "black", beard = "full", clothes = "shirt",
  clothes_colour = "plum",
}

person "Dana" {
  temperament = "anxious", age = 34, skin = 4, face = "long",
  nose = "straight", lashes = "long", lips = "rose", eyes = "brown",
  build = "slim", hair = "bun", hair_colour = "brown", jewellery = "hoops",
  clothes = "blouse", clothes_colour = "olive", accent = "cream",
}

person "Amina" {
  temperament = "cold", age = 29, skin = 5, face = "oval", brows = "soft",
  lashes = "long", lips = "natural", eyes = "dark", headwear = "hijab",
  clothes = "coat", clothes_colour = "grey", accent = "plum",
}

person "Gurdeep" {
  temperament = "cold", age = 62, skin = 5, face = "long", nose = "hooked",
  brows = "bushy", eyes = "dark", hair_colour = "silver", beard = "long",
  headwear = "turban", clothes = "suit", clothes_colour = "navy",
  accent = "mustard",
}

person "Walter" {
  age = 80, skin = 1, face = "round", nose = "broad", brows = "bushy",
  marks = "rosy", eyes = "blue", build = "heavy", hair = "receding",
  hair_colour = "white", beard = "moustache", glasses = "half",
  clothes = "jumper", clothes_colour = "rust", accent = "mustard",
}

person "Keiko" {
  temperament = "anxious", age = 26, skin = 2, face = "heart", nose = "button",
  brows = "straight", eye_shape = "single", lashes = "long", lips = "rose",
  eyes = "dark", build = "slim", hair = "long", hair_colour = "black",
  clothes = "coat", clothes_colour = "teal", accent = "white",
}

person "Tunde" {
  age = 24, skin = 8, face = "oval", nose = "broad", brows = "soft",
  lips = "full", eyes = "dark", hair = "buzz", hair_colour = "black",
  jewellery = "chain", clothes = "hoodie", clothes_colour = "red",
  accent = "cream",
}

person "Rosa" {
  age = 47, skin = 4, face = "round", nose = "straight", lashes = "long",
  lips = "red", eyes = "brown", build = "heavy", hair = "wavy",
  hair_colour = "chestnut", jewellery = "hoops", clothes = "blouse",
  clothes_colour = "red", accent = "pink",
}

person "Liam" {
  temperament = "anxious", age = 27, skin = 1, face = "long",
  nose = "straight", brows = "soft", marks = "freckles", eyes = "blue",
  build = "slim", hair = "quiff", hair_colour = "ginger", beard = "stubble",
  clothes = "tee", clothes_colour = "green", accent = "white",
}

person "Grace" {
  temperament = "cold", age = 31, skin = 7, face = "heart", nose = "broad",
  lashes = "long", lips = "plum", eyes = "dark", hair = "afro",
  hair_colour = "black", jewellery = "hoops", clothes = "jumper",
  clothes_colour = "mustard", accent = "rust",
}

person "Olga" {
  temperament = "anxious", age = 33, skin = 1, face = "oval", nose = "long",
  eye_shape = "almond", marks = "freckles", eyes = "blue", hair = "braids",
  hair_colour = "blond", clothes = "overalls", clothes_colour = "navy",
  accent = "red",
}

person "Henri" {
  temperament = "cold", age = 52, skin = 3, face = "broad", nose = "hooked",
  brows = "bushy", eye_shape = "hooded", eyes = "hazel", build = "broad",
  hair = "bald", hair_colour = "brown", beard = "goatee", clothes = "coat",
  clothes_colour = "black", accent = "grey",
}

person "Mei" {
  temperament = "anxious", age = 68, skin = 3, face = "oval", nose = "button",
  brows = "thin", eye_shape = "single", lips = "thin", eyes = "dark",
  hair = "pixie", hair_colour = "silver", glasses = "round",
  jewellery = "pearls", clothes = "shirt", clothes_colour = "sky",
}

person "Carlos" {
  age = 44, skin = 4, face = "square", nose = "straight", brows = "thick",
  eyes = "brown", hair = "side_part", hair_colour = "black",
  beard = "moustache", clothes = "suit", clothes_colour = "brown",
  accent = "red",
}

person "Zuri" {
  temperament = "cold", age = 41, skin = 8, face = "oval", nose = "broad",
  lashes = "long", lips = "full", eyes = "brown", hair = "locs",
  hair_colour = "brown", glasses = "round", clothes = "cardigan",
  clothes_colour = "rust", accent = "cream",
}

person "Bill" {
  age = 58, skin = 3, face = "broad", nose = "broad", brows = "thick",
  eye_shape = "hooded", eyes = "grey", build = "heavy", hair = "short",
  hair_colour = "grey", beard = "stubble", headwear = "cap",
  clothes = "overalls", clothes_colour = "brown", accent = "olive",
}

person "Ines" {
  temperament = "anxious", age = 28, skin = 2, face = "heart", nose = "snub",
  lashes = "long", lips = "natural", marks = "freckles", eyes = "green",
  hair = "ponytail", hair_colour = "auburn", clothes = "tee",
  clothes_colour = "teal", accent = "mustard",
}

person "Jonas" {
  temperament = "anxious", age = 33, skin = 2, face = "long", nose = "long",
  eyes = "blue", hair = "wavy", hair_colour = "blond", beard = "full",
  headwear = "beanie", clothes = "jumper", clothes_colour = "olive",
  accent = "rust",
}

person "Eleanor" {
  temperament = "cold", age = 77, skin = 1, face = "heart", nose = "long",
  brows = "thin", lips = "red", eyes = "blue", hair = "wavy",
  hair_colour = "white", headwear = "sun_hat", jewellery = "pearls",
  clothes = "scarf", clothes_colour = "lilac", accent = "cream",
}

person "Ravi" {
  temperament = "anxious", age = 36, skin = 6, face = "oval",
  nose = "straight", brows = "thick", eyes = "dark", hair = "side_part",
  hair_colour = "black", beard = "stubble", glasses = "square",
  clothes = "shirt", clothes_colour = "sky",
}

person "Fatou" {
  age = 55, skin = 6, face = "round", nose = "broad", lashes = "long",
  lips = "plum", eyes = "brown", build = "broad", hair = "curly",
  hair_colour = "brown", glasses = "cat_eye", clothes = "scarf",
  clothes_colour = "green", accent = "mustard",
}

person "Nils" {
  temperament = "cold", age = 45, skin = 2, face = "square", nose = "hooked",
  brows = "straight", eyes = "grey", hair = "curly", hair_colour = "blond",
  glasses = "round", clothes = "cardigan", clothes_colour = "navy",
  accent = "sky",
}

person "Tomoko" {
  age = 50, skin = 3, face = "broad", nose = "straight", brows = "soft",
  eye_shape = "narrow", lips = "rose", eyes = "dark", hair = "bob",
  hair_colour = "black", clothes = "suit", clothes_colour = "grey",
  accent = "plum",
}

person "Bogdan" {
  age = 63, skin = 2, face = "square", nose = "broad", brows = "bushy",
  eyes = "hazel", build = "broad", hair = "buzz", hair_colour = "silver",
  beard = "long", clothes = "jumper", clothes_colour = "navy",
  accent = "red",
}

person "Chidi" {
  temperament = "anxious", age = 48, skin = 7, face = "round", nose = "broad",
  brows = "thick", eyes = "dark", build = "heavy", hair = "bald",
  hair_colour = "black", glasses = "square", clothes = "suit",
  clothes_colour = "grey", accent = "teal",
}

person "Freya" {
  temperament = "cold", age = 23, skin = 1, face = "long", nose = "straight",
  brows = "straight", eyes = "grey", lips = "plum", build = "slim",
  hair = "pixie", hair_colour = "teal", jewellery = "hoops",
  clothes = "hoodie", clothes_colour = "black", accent = "lilac",
}

person "Hana" {
  age = 39, skin = 4, face = "broad", nose = "snub", brows = "thick",
  lashes = "long", eyes = "amber", lips = "rose", headwear = "hijab",
  clothes = "cardigan", clothes_colour = "mustard", accent = "teal",
}

person "Ivo" {
  temperament = "cold", age = 30, skin = 4, face = "heart", nose = "long",
  brows = "soft", eyes = "green", build = "slim", hair = "long",
  hair_colour = "brown", beard = "goatee", clothes = "shirt",
  clothes_colour = "white",
}

person "Josefa" {
  temperament = "anxious", age = 78, skin = 5, face = "round", nose = "hooked",
  brows = "thin", eyes = "dark", lips = "natural", hair = "bun",
  hair_colour = "white", glasses = "half", jewellery = "chain",
  clothes = "scarf", clothes_colour = "black", accent = "red",
}

person "Kwame" {
  age = 57, skin = 8, face = "square", nose = "straight", brows = "bushy",
  eyes = "brown", build = "average", hair = "receding", hair_colour = "silver",
  beard = "full", glasses = "half", clothes = "cardigan",
  clothes_colour = "plum", accent = "white",
}

person "Linh" {
  temperament = "cold", age = 34, skin = 4, face = "round", nose = "broad",
  brows = "thin", eye_shape = "narrow", lips = "red", eyes = "dark",
  hair = "ponytail", hair_colour = "black", glasses = "cat_eye",
  clothes = "tee", clothes_colour = "pink", accent = "black",
}

person "Mo" {
  temperament = "anxious", age = 25, skin = 6, face = "long", nose = "hooked",
  brows = "thick", eye_shape = "round", eyes = "brown", build = "slim",
  hair = "curly", hair_colour = "black", beard = "moustache",
  headwear = "cap", clothes = "overalls", clothes_colour = "green",
  accent = "mustard",
}

person "Petra" {
  age = 61, skin = 3, face = "heart", nose = "straight", brows = "straight",
  eye_shape = "hooded", eyes = "hazel", lips = "thin", build = "average",
  hair = "short", hair_colour = "ginger", jewellery = "studs",
  clothes = "coat", clothes_colour = "red", accent = "navy",
}

person "Sanna" {
  temperament = "cold", age = 43, skin = 2, face = "square", nose = "snub",
  eyes = "blue", lips = "full", marks = "mole", build = "broad",
  hair = "braids", hair_colour = "chestnut", headwear = "beanie",
  clothes = "jumper", clothes_colour = "sky", accent = "white",
}

person "Yusuf" {
  temperament = "hot", age = 70, skin = 6, face = "oval", nose = "hooked",
  brows = "straight", eyes = "grey", build = "slim", hair_colour = "white",
  beard = "full", headwear = "turban", glasses = "round", clothes = "coat",
  clothes_colour = "brown", accent = "sky",
}

person "Nadia" {
  temperament = "anxious", age = 52, skin = 5, face = "long", nose = "long",
  brows = "soft", eye_shape = "hooded", eyes = "amber", lips = "plum",
  hair = "wavy", hair_colour = "plum", glasses = "square",
  jewellery = "pearls", clothes = "blouse", clothes_colour = "lilac",
  accent = "black",
}

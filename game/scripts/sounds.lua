-- The vocabulary of sounds: one row each. A level names them:
--     dana { "Four hundred?", sound = "sigh" },     sound "door_bell",
--
-- caption   words shown in [brackets], for whoever cannot hear it: required
-- recipe    how it is made (the list is below); every sound is computed, so
--           there is no file to lose and no licence to ask for
-- pitch     semitones above or below the recipe's own, -36 to 36
-- length    milliseconds of one stroke; left out: the recipe's own
-- gain      per cent of the recipe's own level, 0 to 200
-- bright    0 dull, 50 as the recipe is, 100 sharp
-- times     how many strokes, 1 to 50
-- every     milliseconds from the start of one stroke to the next
-- vary      per cent: how much the strokes differ from one another
-- with      rooms only: another sound, heard softly every `every` milliseconds
--
-- Recipes that strike:  bell ring buzz tap knock step click chime jingle paper
--                       slide door hangup
-- Recipes with a throat: breath sigh laugh bark whine chirp
-- Recipes that last:    air hum traffic pass rain murmur line
--
-- A new sound is a new row: a heavier door is
--     sound "vault" { caption = "a heavy door shuts", recipe = "door", pitch = -9 }

-- People
sound "sigh"      { caption = "sighs", recipe = "sigh" }
sound "breath"    { caption = "takes a breath", recipe = "breath" }
sound "laugh"     { caption = "a short laugh", recipe = "laugh" }
sound "footsteps" { caption = "footsteps", recipe = "step", times = 5, every = 480, vary = 25 }
sound "tap"       { caption = "fingers tap on the counter", recipe = "tap", times = 4, every = 110, vary = 30 }

-- Things
sound "door_bell" { caption = "the bell over the door rings", recipe = "bell", times = 2, every = 260 }
sound "chair"     { caption = "a chair scrapes", recipe = "slide", pitch = -7, length = 520 }
sound "drawer"    { caption = "a drawer opens", recipe = "slide", length = 420, bright = 30 }
sound "keys"      { caption = "keys jingle", recipe = "jingle", times = 5, every = 90, vary = 60 }
sound "paper"     { caption = "paper rustles", recipe = "paper" }
sound "pen"       { caption = "a pen clicks", recipe = "click", times = 2, every = 170, vary = 20 }
sound "cup"       { caption = "a cup is put down", recipe = "chime", pitch = 7, length = 260, times = 2, every = 90, vary = 50 }
sound "typing"    { caption = "typing", recipe = "click", pitch = -5, bright = 30, gain = 70, times = 12, every = 120, vary = 45 }
sound "knock"     { caption = "a knock at the door", recipe = "knock", times = 3, every = 210, vary = 15 }
sound "door"      { caption = "a door shuts", recipe = "door" }
sound "car_door"  { caption = "a car door shuts", recipe = "door", pitch = -5, length = 420 }

-- Dogs
sound "dog_bark"  { caption = "the dog barks", recipe = "bark", times = 2, every = 330, vary = 15 }
sound "dog_whine" { caption = "the dog whines", recipe = "whine" }

-- Telephones
sound "phone_ring" { caption = "the phone rings", recipe = "ring", times = 2, every = 1500 }
sound "hang_up"    { caption = "the line goes dead", recipe = "hangup" }
sound "line_tone"  { caption = "the dialling tone", recipe = "buzz", length = 1600 }

-- Outside
sound "rain"    { caption = "rain", recipe = "rain", length = 4000 }
sound "traffic" { caption = "a car goes by", recipe = "pass" }

-- The program's own
sound "tick"   { caption = "a tick", recipe = "click", gain = 45 }
sound "choose" { caption = "chosen", recipe = "chime", gain = 55, length = 180 }
sound "page"   { caption = "a page turns", recipe = "paper", length = 300, gain = 70 }
sound "start"  { caption = "a chime", recipe = "chime", pitch = -5, length = 900, times = 2, every = 180 }

-- Rooms: what is heard behind the talk, one per backdrop and one per telephone
-- line. `with` is strewn over it.
sound "room_clinic"  { caption = "a quiet waiting room", recipe = "air", with = "paper", every = 11000, vary = 60 }
sound "room_garage"  { caption = "a workshop behind the wall", recipe = "hum", pitch = -3, bright = 70, with = "clank", every = 7000, vary = 60 }
sound "room_shop"    { caption = "a shop with a few customers", recipe = "murmur", with = "door_bell", every = 19000, vary = 60 }
sound "room_street"  { caption = "a street", recipe = "traffic", with = "bird", every = 6000, vary = 60 }
sound "room_office"  { caption = "an office", recipe = "air", pitch = -4, with = "typing", every = 8000, vary = 60 }
sound "room_kitchen" { caption = "a kitchen with a fridge", recipe = "hum", with = "clock", every = 1000 }
sound "room_wholesale"    { caption = "a warehouse behind the counter", recipe = "hum", pitch = -6, with = "clank", every = 13000, vary = 70 }
sound "room_dental"       { caption = "a waiting room with an aquarium", recipe = "air", with = "bubbles", every = 5000, vary = 60 }
sound "room_hallway"      { caption = "a quiet house", recipe = "air", pitch = -6, bright = 30, with = "clock", every = 1000 }
sound "room_yard_office"  { caption = "a timber yard outside", recipe = "air", pitch = -3, with = "boards", every = 9000, vary = 60 }
sound "room_print_shop"   { caption = "a printing press", recipe = "hum", pitch = 3, bright = 60, with = "sheet", every = 1500, vary = 10 }
sound "room_accounts"     { caption = "an office with a lift", recipe = "air", pitch = -4, with = "lift", every = 17000, vary = 70 }
sound "room_glass_office" { caption = "a quiet room, high up", recipe = "air", pitch = -9, bright = 25, gain = 130 }
sound "room_elevator"     { caption = "a hall before an elevator", recipe = "air", pitch = -8, bright = 22, gain = 130 }
sound "room_front_room"   { caption = "an empty room, a street outside", recipe = "air", pitch = -5, bright = 40, with = "bird", every = 9000, vary = 60 }
sound "room_van"          { caption = "a van's engine", recipe = "hum", pitch = -8, bright = 35, with = "keys", every = 15000, vary = 70 }
sound "room_van_street"   { caption = "a van in a quiet street", recipe = "hum", pitch = -9, bright = 25, gain = 70, with = "bird", every = 8000, vary = 60 }
sound "room_bus"          { caption = "a bus", recipe = "hum", pitch = -7, bright = 45, with = "bus_bell", every = 21000, vary = 50 }
sound "room_phone"   { caption = "the hiss of the line", recipe = "line" }

-- What is strewn over rooms
sound "clank" { caption = "metal clanks", recipe = "chime", pitch = -14, length = 340, gain = 80, bright = 80 }
sound "bird"  { caption = "a bird", recipe = "chirp", times = 3, every = 190, vary = 40 }
sound "bubbles" { caption = "bubbles rise", recipe = "chirp", pitch = -12, times = 4, every = 130, vary = 50, gain = 60 }
sound "boards" { caption = "boards are put down", recipe = "knock", pitch = -8, times = 2, every = 260, vary = 40 }
sound "sheet" { caption = "a sheet runs through", recipe = "paper", length = 260, gain = 60 }
sound "lift"  { caption = "the lift", recipe = "chime", pitch = -2, length = 700, gain = 50 }
sound "bus_bell" { caption = "somebody rings to get off", recipe = "chime", pitch = 2, length = 500, gain = 50 }
sound "clock" { caption = "a clock ticks", recipe = "click", pitch = -3, gain = 80, bright = 35 }

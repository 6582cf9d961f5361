/* SPDX-License-Identifier: MIT
 * An accounts department: the lift, a wall of files with their numbers, a
 * board of rules; on the desk trays, a stamp and a cactus. */
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"

/* The lift. */
static const Shape lift[] = {
    SHADE(.10, "R-196 -10 420 860 4"),
    SIDE(0xc2c8ca, 0xaab1b5, "M-206 -20 H206 V840 H170 V16 H-170 V840 H-206 Z"),
    SIDE(0xdfe3e2, 0xc3caca, "R-170 16 168 824 0"),
    SIDE(0xcdd3d3, 0xdde1e0, "R2 16 168 824 0"),
    SHADE(.30, "R-3 16 6 824 0"),
    SHADE(.08, "R-170 16 10 824 0 R-170 16 340 8 0"),
    SHINE(.40, "M-150 500 L-40 60 H-14 L-134 560 V620 L-150 640 Z M30 640 L124 "
               "180 H148 L50 680 Z"),
    FILL(0x3a434a, "R-64 -84 128 46 8"),
    LAMP(0xf0a35a, 1,
         "R-26 -76 6 30 2 R-46 -76 26 6 2 R-46 -64 26 6 2 R-46 "
         "-52 26 6 2"),
    LAMP(0xf0a35a, 1, "M22 -52 L34 -72 L46 -52 Z"),
    SIDE(0xd2d7d7, 0xb4bbbd, "R228 380 44 100 8"),
    FILL(0x8d979c, "E250 408 13 13 E250 450 13 13"),
    LAMP(0xf6d08a, .95, "E250 408 8 8"),
    FILL(0x5c666c, "M244 412 L250 402 L256 412 Z M244 446 L250 456 L256 446 "
                   "Z"),
};

/* A shelf of files. There is a gap where 4.2 belongs: it is on the desk. */
static const Shape files[] = {
    SHADE(.10, "R-224 12 470 900 4"),
    SIDE(0xd9d2c4, 0xc2baaa, "R-236 0 472 900 4"),
    FILL(0xa8a092, "R-218 18 436 180 2 R-218 220 436 180 2 R-218 422 436 180 2 "
                   "R-218 624 436 240 2"),
    SHADE(.14, "R-218 18 436 20 0 R-218 220 436 20 0 R-218 422 436 20 0 R-218 "
               "624 436 20 0"),
    SIDE(0x6f8a98, 0x5c7684,
         "R-212 40 50 158 2 R-158 40 50 158 2 R-104 40 50 "
         "158 2 R-50 40 50 158 2"),
    SIDE(0x8f7f96, 0x7b6c82,
         "R10 40 50 158 2 R64 40 50 158 2 R118 40 50 158 "
         "2"),
    SIDE(0x7d9482, 0x69806e, "R-212 242 50 158 2 R-158 242 50 158 2"),
    SIDE(0x7d9482, 0x69806e, "M-36 400 L-76 250 L-28 238 L14 390 Z"),
    SIDE(0xb0826c, 0x9a6d58,
         "R40 242 50 158 2 R94 242 50 158 2 R148 242 50 158 "
         "2"),
    SIDE(0xc2a566, 0xab8e50,
         "R-212 444 50 158 2 R-158 444 50 158 2 R-104 444 "
         "50 158 2 R-50 444 50 158 2 R4 444 50 158 2 R58 "
         "444 50 158 2 R112 444 50 158 2"),
    FILL(0xf4efe2, "R-204 62 34 54 2 R-150 62 34 54 2 R-96 62 34 54 2 R-42 62 "
                   "34 54 2 R18 62 34 54 2 R72 62 34 54 2 R126 62 34 54 2 "
                   "R-204 264 34 54 2 R-150 264 34 54 2 R48 264 34 54 2 R102 "
                   "264 34 54 2 R156 264 34 54 2 R-204 466 34 54 2 R-150 466 "
                   "34 54 2 R-96 466 34 54 2 R-42 466 34 54 2 R12 466 34 54 2 "
                   "R66 466 34 54 2 R120 466 34 54 2"),
    LINE(0x8d8a86, 24,
         "M-196 78 h18 M-142 78 h18 M-88 78 h18 M-34 78 h18 M26 "
         "78 h18 M80 78 h18 M134 78 h18 M-196 280 h18 M-142 280 "
         "h18 M56 280 h18 M110 280 h18 M164 280 h18 M-196 482 "
         "h18 M-142 482 h18 M-88 482 h18 M-34 482 h18 M20 482 "
         "h18 M74 482 h18 M128 482 h18"),
    FILL(0x4f5d66, "E-187 170 8 8 E-133 170 8 8 E-79 170 8 8 E-25 170 8 8 E35 "
                   "170 8 8 E89 170 8 8 E143 170 8 8 E-187 372 8 8 E-133 372 8 "
                   "8 E65 372 8 8 E119 372 8 8 E173 372 8 8 E-187 574 8 8 "
                   "E-133 574 8 8 E-79 574 8 8 E-25 574 8 8 E29 574 8 8 E83 "
                   "574 8 8 E137 574 8 8"),
    SIDE(0xb9bfc0, 0x9ba3a6, "R-206 650 200 240 4 R8 650 200 240 4"),
    FILL(0x7d878c, "R-136 690 60 14 5 R78 690 60 14 5"),
};

/* The rules. The one about favours is underlined twice. */
static const Shape rules[] = {
    SHADE(.10, "R-122 -152 260 320 4"),
    SIDE(0xb39673, 0x9c7f5d, "R-134 -164 268 320 4"),
    FILL(0xcdb592, "R-120 -150 240 292 2"),
    FILL(0xf7f3e8, "M-96 -132 L90 -136 L94 92 L-92 96 Z"),
    LINE(0x5d5a66, 40, "M-74 -112 H20"),
    LINE(0x9a9488, 26,
         "M-74 -84 H66 M-74 -66 H40 M-74 -40 H62 M-74 -22 H70 "
         "M-74 6 H52 M-74 24 H66 M-74 52 H60 M-74 70 H24"),
    LINE(0xb5574a, 30, "M-74 34 H66 M-74 41 H66"),
    FILL(0xb5574a, "E-2 -142 8 8"),
    FILL(0xe9cf72, "M60 84 L126 78 L130 138 L64 142 Z"),
    LINE(0xa98f3c, 24, "M74 98 L112 95 M75 110 L108 107"),
};

static const Shape cake_card[] = {
    SHADE(.10, "R-52 -66 118 146 2"),
    FILL(0xf4e7dc, "R-60 -74 118 146 2"),
    FILL(0xd99a8c, "M-34 -2 H32 V36 H-34 Z"),
    FILL(0xf7f1e2, "M-34 -2 C-24 14 -14 -2 -2 12 C8 -2 20 14 32 -2 V-12 H-34 "
                   "Z"),
    LINE(0x7f9fa0, 50, "M-14 -12 V-36 M10 -12 V-36"),
    LAMP(0xf4b85e, .95, "E-14 -44 5 8 E10 -44 5 8"),
    LINE(0xb5574a, 46, "M-46 -56 L44 58 M44 -56 L-46 58"),
};

void backdrop_accounts(const Painter *p, const BackdropLook *look) {
    backdrop_wall(p, 0xe3e3df, 0xd3d5d2);
    backdrop_band(p, 0xa9b3b8, 0x98a3a9, 712, 290);
    backdrop_band(p, 0xf0eee8, 0xcfd1d0, 696, 18);
    PLACE(p, lift, -680, 156, 1);
    PLACE(p, cake_card, -392, 350, 0.9);
    PLACE(p, rules, 430, 268, 0.92);
    PLACE(p, files, 790, 96, 1);
    PLACE(p, files, 1290, 96, 1);
    prop_plant(p, -980, 880, 1.1);
    prop_window(p, look, -1170, 100, 1.05);
    prop_clock(p, look, -392, 200, 0.66, 0x7d878c);
    prop_pendant(p, -300, 66, 0.66, 0x8fa3b0);
    prop_pendant(p, 300, 66, 0.66, 0x8fa3b0);
}

static const Shape trays[] = {
    SHADE(.22, "M-132 8 H140 L150 -6 H-122 Z"),
    LINE(0x5c666c, 44, "M-124 -130 L-118 0 M124 -130 L118 0"),
    SIDE(0x77838a, 0x5c686f,
         "M-132 0 L-122 -24 H122 L132 0 Z M-134 -58 L-124 "
         "-80 H124 L134 -58 Z M-136 -116 L-126 -136 H126 "
         "L136 -116 Z"),
    FILL(0xf7f3e8, "M-108 -20 L-100 -50 H98 L106 -20 Z M-106 -138 L-100 -148 "
                   "H92 L98 -138 Z"),
    FILL(0xeee6d4, "M-104 -78 L-98 -96 H90 L98 -78 Z"),
    LINE(0xb4ada0, 22, "M-80 -40 H40 M-82 -32 H60 M-76 -88 H30"),
    FILL(0xf4efe2, "R-40 -18 80 16 2 R-40 -74 80 16 2 R-40 -132 80 14 2"),
};

/* The stamp, which has one word on it. */
static const Shape stamp[] = {
    SHADE(.2, "E14 4 120 11"),
    SIDE(0x9a5248, 0x7a3d35, "M34 -8 L44 -34 H120 L128 -8 Z"),
    FILL(0x5c2d28, "M48 -32 H116 L112 -24 H52 Z"),
    SIDE(0x8a6243, 0x6a4930, "M-70 -18 H-2 L4 4 H-76 Z"),
    FILL(0x6a4930, "R-46 -62 20 46 4"),
    SIDE(0xa87c58, 0x805a3b,
         "M-66 -84 C-66 -116 -8 -116 -8 -84 C-8 -66 -24 -58 "
         "-36 -58 C-48 -58 -66 -66 -66 -84 Z"),
    SHINE(.30, "E-48 -92 8 9"),
};

static const Shape cactus[] = {
    SHADE(.2, "E8 2 52 9"),
    SIDE(0x7d9f76, 0x5c7f5a,
         "M-26 -56 C-34 -130 -20 -160 0 -160 C22 -160 34 "
         "-130 26 -56 Z"),
    SIDE(0x7d9f76, 0x5c7f5a,
         "M22 -96 C44 -96 44 -116 44 -128 C56 -140 66 -126 "
         "62 -108 C58 -84 44 -74 22 -78 Z M-22 -84 C-40 -84 "
         "-40 -100 -40 -108 C-52 -118 -60 -106 -56 -90 C-52 "
         "-70 -40 -64 -22 -68 Z"),
    LINE(0xe9efd8, 16,
         "M-12 -70 l-6 -4 M-10 -90 l-6 -4 M-12 -112 l-6 -4 M-8 "
         "-134 l-6 -4 M6 -64 l6 -4 M8 -86 l6 -4 M6 -108 l6 -4 M4 "
         "-132 l6 -4"),
    FILL(0xe2a197, "E0 -162 11 8"),
    SIDE(0xcf9d7c, 0xa8765a, "M-42 -58 H42 L34 2 H-34 Z"),
    FILL(0xb98566, "R-48 -66 96 16 4"),
};

static const Shape adding_machine[] = {
    SHADE(.22, "M-108 6 H116 L126 -8 H-98 Z"),
    FILL(0xf7f3e8, "M-30 -92 C-34 -140 -8 -150 -22 -190 C-10 -206 22 -200 30 "
                   "-184 C44 -150 24 -130 34 -92 Z"),
    LINE(0xb4ada0, 18,
         "M-14 -176 h24 M-8 -162 h24 M-10 -146 h24 M-14 -130 h26 "
         "M-16 -114 h24"),
    SIDE(0xd3d0c6, 0xaaa79d,
         "M-104 2 L-88 -74 C-86 -96 86 -96 88 -74 L104 2 "
         "Z"),
    FILL(0x39424a, "M-72 -80 H72 L76 -60 H-76 Z"),
    LAMP(0x9fd8c0, .9,
         "R14 -76 6 12 1 R28 -76 6 12 1 R42 -76 6 12 1 R56 -76 6 "
         "12 1"),
    FILL(0xf3f0e6, "R-80 -50 26 12 3 R-48 -50 26 12 3 R-16 -50 26 12 3 R-84 "
                   "-33 27 12 3 R-50 -33 27 12 3 R-17 -33 27 12 3 R-88 -16 28 "
                   "12 3 R-53 -16 28 12 3 R-18 -16 28 12 3"),
    FILL(0xc98f4e, "R22 -50 54 12 3 R24 -33 26 29 3 R56 -33 26 29 3"),
};

/* Full of paper clips. It says DR NO. */
static const Shape doctor[] = {
    SHADE(.2, "E10 2 62 10"),
    LINE(0xb9bfc2, 26,
         "M-30 -88 C-36 -116 -14 -118 -16 -92 M-6 -90 C-4 -124 16 -122 12 -90 "
         "M18 -88 C28 -112 42 -104 34 -86"),
    LINE(0xf1ede2, 110, "M46 -70 C78 -70 78 -26 42 -22"),
    FILL(0xf7f4ea, "M-50 -90 L50 -90 L46 -6 C44 2 -44 2 -46 -6 Z"),
    SHADE(.12, "M20 -90 L50 -90 L46 -6 C45 -2 30 0 12 0 C24 -30 24 -60 20 -90 "
               "Z"),
    SHADE(.30, "E0 -90 50 7"),
    LINE(0xa9402f, 36,
         "M-22 -66 V-80 C-8 -80 -8 -66 -22 -66 M2 -66 V-80 H8 C16 -80 16 -73 8 "
         "-73 H2 M8 -73 L15 -66"),
    LINE(0xa9402f, 58, "M-28 -20 V-54 L-4 -20 V-54 E18 -37 13 17"),
};

void backdrop_accounts_front(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_counter(p, 0xdfd8c9, 0xaea593, 0x736c5f);
    PLACE(p, trays, -640, 908, 1);
    PLACE(p, cactus, -820, 904, 0.95);
    PLACE(p, adding_machine, 600, 908, 1);
    PLACE(p, stamp, 800, 910, 0.95);
    prop_phone(p, 1030, 914, 0.95);
    PLACE(p, doctor, -480, 908, 0.95);
}

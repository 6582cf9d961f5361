/* SPDX-License-Identifier: MIT */
#include "window/backdrop_props.h"
#include "window/backdrop_rooms.h"

/* Through the big window: the workshop, paler for the air between. */
static const Shape workshop[] = {
    DOWN(0xc3cfd2, 0xa9b6ba, "R-330 0 660 480 0"),
    FILL(0x97a7ad, "R-330 0 660 26 0 R-250 26 14 454 0 R240 26 14 454 0"),
    LAMP(0xfdf3d4, 1, "R-190 44 130 10 4 R40 44 130 10 4"),
    GLOW(0xfff3cf, .45, "E-125 60 190 120 E105 60 190 120"),
    FILL(0x8d9fa6, "R-324 96 62 150 4"),
    FILL(0x5f727b, "M-312 112 h10 v60 h-10 Z M-294 108 l8 0 l0 50 l6 12 l-20 0 "
                   "l6 -12 Z"),
    DOWN(0x8c9a9e, 0x7d8b90, "R-330 430 660 60 0"),
    FILL(0x5e6f77, "R-168 250 18 190 3 R150 250 18 190 3 R-190 430 62 14 3 "
                   "R128 430 62 14 3"),
    FILL(0x768891, "R-180 262 360 14 4"),
};

/* On the lift, seen from the side: somebody's small faithful car. */
static const Shape car[] = {
    FILL(0x3f4a52, "E-104 0 36 36 E104 0 36 36"),
    FILL(0xa9b3b5, "E-104 0 18 18 E104 0 18 18"),
    FILL(0x59666d, "E-104 0 6 6 E104 0 6 6"),
    DOWN(0xc98d6d, 0xa96f55,
         "M-186 -8 C-190 -48 -176 -66 -150 -70 C-134 -76 "
         "-122 -78 -112 -80 C-84 -128 -60 -138 -14 -138 "
         "C50 -138 74 -120 100 -82 C140 -80 176 -70 184 "
         "-44 C188 -30 188 -16 184 -4 L146 -4 C142 -56 66 "
         "-56 62 -4 L-62 -4 C-66 -56 -142 -56 -146 -4 "
         "L-176 -2 Z"),
    FILL(0xdfe8e6, "M-92 -82 C-72 -116 -56 -124 -20 -124 L-20 -82 Z M-8 -124 "
                   "C36 -124 56 -110 76 -82 L-8 -82 Z"),
    SHINE(.4, "M-70 -82 L-44 -120 L-34 -122 L-56 -82 Z M20 -122 L34 -118 L22 "
              "-82 L4 -82 Z"),
    LINE(0x8d5b46, 24, "M-14 -124 L-14 -14 M-94 -78 L-94 -56 M6 -64 L24 -64"),
    FILL(0xf3e3b4, "E176 -46 9 12"),
    FILL(0x8f4a3c, "R-188 -54 10 18 4"),
};

static const Shape window_frame[] = {
    FILL(0xe3e2da, "M-350 -20 H350 V500 H-350 Z M-330 0 V480 H330 V0 Z"),
    SHADE(.12, "R-330 0 660 10 0 R-330 0 8 480 0"),
    FILL(0xe3e2da, "R-116 0 14 480 0 R102 0 14 480 0"),
    SHINE(.14, "M-330 300 L-116 20 L-116 110 L-330 400 Z M-102 380 L102 110 "
               "L102 200 L-102 470 Z M116 130 L220 0 L290 0 L116 230 Z"),
    DOWN(0xf0eee5, 0xc6c8c3, "R-368 496 736 26 4"),
    SHADE(.09, "R-350 522 710 14 0"),
};

/* Keys: each with its tag, one with a rubber duck, one missing. */
static const Shape key_board[] = {
    SHADE(.11, "R-104 -112 224 250 8"),
    SIDE(0xc6a37c, 0xb38d66, "R-112 -122 224 250 8"),
    SHADE(.07, "R-112 -62 224 2 0 R-112 18 224 2 0 R-30 -122 2 250 0"),
    FILL(0x7b6550, "E-78 -100 6 6 E-26 -100 6 6 E26 -100 6 6 E78 -100 6 6 E-78 "
                   "-20 6 6 E-26 -20 6 6 E26 -20 6 6 E78 -20 6 6 E-78 60 6 6 "
                   "E-26 60 6 6 E26 60 6 6 E78 60 6 6"),
    LINE(0x6c767c, 50,
         "M-78 -94 l-3 42 M-26 -94 l3 42 M78 -94 l-2 42 M-78 "
         "-14 l2 40 M26 -14 l-4 42 M78 -14 l3 40 M-26 66 l-3 38 "
         "M26 66 l2 38"),
    FILL(0xb5675a, "R-94 -66 24 32 5"),
    FILL(0x5f8290, "R-36 -66 24 32 5 R66 12 24 32 5"),
    FILL(0xd2a950, "R64 -66 24 32 5"),
    FILL(0x7d9068, "R-88 12 24 32 5 R-42 90 24 30 5"),
    FILL(0x6b5b78, "R14 90 24 30 5"),
    FILL(0xefe7d3, "M-44 -34 h36 v30 h-36 Z"),
    LINE(0x8a5b4a, 34,
         "M-31 -24 C-30 -32 -18 -32 -20 -24 C-21 -19 -26 -20 "
         "-26 -15 M-26 -9 l0 .5"),
    FILL(0xe9c24f, "M2 36 C0 24 16 16 26 26 C34 18 50 24 48 38 C46 52 10 54 2 "
                   "40 Z E18 20 13 12"),
    FILL(0xcf7f4a, "M4 18 L-8 22 L5 26 Z"),
    FILL(0x3b3038, "E14 17 2.2 2.6"),
};

/* The month: a tow truck at sunset, and one day ringed three times. */
static const Shape calendar[] = {
    SHADE(.10, "R-82 -128 184 280 3"),
    FILL(0xf3eee0, "R-90 -136 180 280 3"),
    DOWN(0xe7b58c, 0xc98a86, "R-90 -136 180 130 3"),
    FILL(0xf6dfae, "E20 -52 30 30"),
    FILL(0x7a6a7c, "M-90 -6 L-90 -40 C-40 -60 0 -30 40 -44 C60 -50 80 -46 90 "
                   "-50 L90 -6 Z"),
    FILL(0x4f4a5e, "M-64 -18 L-64 -40 L-20 -40 L-14 -66 L14 -66 L26 -42 L38 "
                   "-38 L38 -18 Z E-44 -16 10 10 E20 -16 10 10"),
    LINE(0x4f4a5e, 40, "M-22 -42 L-68 -78 L-68 -62"),
    FILL(0x8e6f63, "R-70 8 60 9 3"),
    FILL(0xb9b2a4, "R-72 32 14 10 2 R-46 32 14 10 2 R-20 32 14 10 2 R6 32 14 "
                   "10 2 R32 32 14 10 2 R58 32 14 10 2 R-72 56 14 10 2 R-46 56 "
                   "14 10 2 R-20 56 14 10 2 R6 56 14 10 2 R32 56 14 10 2 R58 "
                   "56 14 10 2 R-72 80 14 10 2 R-46 80 14 10 2 R-20 80 14 10 2 "
                   "R6 80 14 10 2 R32 80 14 10 2 R58 80 14 10 2 R-72 104 14 10 "
                   "2 R-46 104 14 10 2 R-20 104 14 10 2"),
    LINE(0xb5574a, 26, "E39 85 17 14 E40 86 20 17 E38 84 15 16"),
    FILL(0x8f99a0, "E0 -136 7 7"),
};

static const Shape tyre[] = {
    DOWN(0x5a636b, 0x444c54, "R-150 -84 300 84 36"),
    SHADE(.28, "M-110 -84 h10 l-8 84 h-10 Z M-70 -84 h10 l-6 84 h-10 Z M-30 "
               "-84 h10 l-3 84 h-10 Z M10 -84 h10 l3 84 h-10 Z M50 -84 h10 l6 "
               "84 h-10 Z M90 -84 h10 l8 84 h-10 Z"),
    SHINE(.10, "R-136 -78 272 10 5"),
    SHADE(.20, "R-140 -12 280 12 6"),
};

/* The garage cat, who has found the best tyre. */
static const Shape cat[] = {
    FILL(0xc58f5f, "M-104 4 C-110 -52 -60 -78 -6 -74 C50 -74 104 -50 104 4 Z"),
    FILL(0xa87448, "M-20 -74 l8 22 l14 -22 Z M16 -73 l10 20 l12 -18 Z M50 -66 "
                   "l6 18 l12 -12 Z"),
    FILL(0xcf9b6b, "M-122 -6 C-128 -30 -118 -46 -106 -50 L-108 -72 L-88 -56 "
                   "L-68 -56 L-52 -72 L-50 -48 C-38 -36 -36 -16 -46 -2 Z"),
    FILL(0xd9b0a0, "M-103 -63 L-102 -52 L-93 -56 Z M-57 -63 L-68 -54 L-56 -52 "
                   "Z"),
    LINE(0x6b4a34, 30,
         "M-104 -26 q8 8 16 0 M-72 -26 q8 8 16 0 M-86 -14 q6 6 "
         "12 0"),
    FILL(0xb5756a, "M-85 -20 L-75 -20 L-80 -14 Z"),
    FILL(0xb57f52, "M96 4 C116 -24 92 -44 70 -36 C92 -26 84 -6 40 -2 L30 8 L90 "
                   "10 Z"),
};

/* Smells of pine, says the pine. */
static const Shape freshener[] = {
    LINE(0x8b8478, 16, "M0 -60 C10 -80 -6 -90 2 -104"),
    FILL(0x6f9a78, "M0 -62 L26 -28 L14 -30 L36 2 L20 0 L42 34 L6 34 L6 48 L-6 "
                   "48 L-6 34 L-42 34 L-20 0 L-36 2 L-14 -30 L-26 -28 Z"),
    SHADE(.14, "M0 -62 L26 -28 L14 -30 L36 2 L20 0 L42 34 L6 34 L6 48 L0 48 Z"),
};

static const Shape poster[] = {
    FILL(0xefe7d3, "R-84 -106 168 212 3"),
    FILL(0x6f8a99, "R-72 -94 144 134 2"),
    LINE(0xe9dfc8, 90, "E0 -28 40 40"),
    LINE(0xe9dfc8, 110,
         "M0 -80 V-66 M0 10 V24 M-52 -28 H-38 M38 -28 H52 M-37 "
         "-65 L-28 -56 M37 -65 L28 -56 M-37 9 L-28 0 M37 9 L28 "
         "0"),
    FILL(0xe9c24f, "M-12 -36 L4 -60 L2 -38 L14 -38 L-6 -4 L-2 -30 Z"),
    FILL(0x8e6f63, "R-58 54 116 12 4"),
    FILL(0xb9ab98, "R-40 76 80 7 3"),
};

void backdrop_garage(const Painter *p, const BackdropLook *look) {
    Painter far = *p;
    (void)look;
    far.haze = 0.34;
    far.air = 0xdfe7e6;
    backdrop_wall(p, 0xdde1de, 0xcbd2d2);
    backdrop_band(p, 0xa7b6bb, 0x97a8ae, 690, 312);
    backdrop_band(p, 0xd6aa5c, 0xcb9e52, 672, 20);
    backdrop_band(p, 0x8a9ba1, 0x97a8ae, 692, 6);
    PLACE(&far, workshop, -690, 110, 1);
    PLACE(&far, car, -690, 354, 1.25);
    PLACE(p, window_frame, -690, 110, 1);
    backdrop_sunlight(p, -420, 0.16);
    PLACE_BY(p, freshener, -690, 296, 186, 0.72);
    PLACE(p, key_board, 500, 268, 1);
    PLACE(p, calendar, 754, 266, 1.1);
    prop_frame(p, 990, 240, 184, 230, 0x7c8f97);
    PLACE(p, poster, 990, 240, 1);
    for (int i = 0; i < 4; i++)
        PLACE_BY(p, tyre, 700, (i % 2 ? 12 : -6), 880 - i * 84, 0.96);
    PLACE(p, cat, 704, 552, 0.96);
    for (int i = 0; i < 3; i++)
        PLACE_BY(p, tyre, 1040, (i % 2 ? -10 : 8), 880 - i * 84, 0.96);
}

static const Shape in_tray[] = {
    SHADE(.22, "E8 4 150 14"),
    FILL(0xe7e0d0, "M-124 -66 L-112 -118 L108 -126 L124 -66 Z"),
    FILL(0xf4eee0, "M-120 -62 L-98 -134 L118 -110 L122 -62 Z"),
    FILL(0xe3c9a8, "M-116 -58 L-124 -98 L92 -112 L116 -58 Z"),
    LINE(0xb7aa98, 26, "M-96 -88 L60 -98 M-94 -76 L20 -83"),
    LINE(0xb5574a, 40, "M40 -82 l14 -18 l18 16"),
    SIDE(0x5d6a72, 0x454f57, "M-138 -70 L138 -70 L128 2 L-128 2 Z"),
    SHINE(.12, "R-132 -66 264 8 3"),
    FILL(0xd8d3c6, "R-34 -44 68 22 4"),
};

static const Shape spanner[] = {
    SHADE(.2, "M-96 8 L92 -2 L96 6 L-90 16 Z"),
    SIDE(0xc4cacb, 0x8f989c,
         "M-110 -10 C-96 -24 -74 -18 -70 -6 L64 -16 C70 "
         "-32 96 -34 106 -20 L84 -14 L86 -4 L108 -4 C100 "
         "10 76 10 68 -2 L-68 8 C-76 20 -98 18 -106 6 L-88 "
         "2 L-88 -6 Z"),
};

void backdrop_garage_front(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_counter(p, 0xb9c0c1, 0x66737b, 0x434d55);
    prop_phone(p, 560, 908, 1.12);
    prop_mug(p, 760, 900, 1, 0xd2a950);
    PLACE(p, in_tray, -560, 900, 1.08);
    prop_pens(p, -778, 902, 0.95);
    PLACE(p, spanner, -960, 918, 1);
    prop_papers(p, 1020, 912, 1);
}

/* SPDX-License-Identifier: MIT
 * A garage: behind the glass the workshop, on the wall keys and a calendar, on
 * the counter papers and a spanner. */
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"

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
    FILL(0xefe7d3, "M10 -86 h34 v32 h-34 Z"),
    LINE(0x8a5b4a, 34,
         "M21 -73 C22 -82 34 -81 32 -74 C31 -69 27 -70 27 -65 M27 -60 l0 .5"),
    SHADE(.30, "E-82 -59 4 4 E-24 -59 4 4 E76 -59 4 4 E-76 19 4 4 E78 19 4 4 "
               "E-30 97 4 4 E26 97 4 4"),
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
    SHADE(.22, "E-4 0 112 11"),
    FILL(0xc58f5f, "M-100 2 C-114 -46 -64 -78 -4 -76 C56 -76 112 -46 100 2 Z"),
    FILL(0xa87448, "M-16 -76 C-12 -58 -8 -54 -4 -50 C0 -56 4 -62 6 -76 Z M24 "
                   "-74 C26 -58 32 -52 36 -48 C40 -54 44 -60 46 -68 Z M60 -62 "
                   "C62 -50 66 -44 70 -40 C74 -46 76 -50 78 -54 Z"),
    FILL(0xb57f52,
         "M104 -18 C120 6 96 16 40 12 C10 10 0 2 8 -6 C20 -12 60 2 84 "
         "-10 C92 -14 98 -18 104 -18 Z"),
    FILL(0xe3c49a, "M8 -6 C20 -12 30 -8 38 -5 L34 11 C10 10 0 2 8 -6 Z"),
    FILL(0xcf9b6b, "M-126 -20 C-128 -38 -122 -50 -114 -56 C-118 -68 -118 -78 "
                   "-114 -84 C-104 -82 -96 -74 -92 -66 C-84 -68 -76 -68 -68 "
                   "-66 C-64 -74 -56 -82 -46 -84 C-42 -78 -42 -68 -46 -56 C-38 "
                   "-50 -34 -38 -36 -20 C-40 2 -60 10 -81 10 C-102 10 -122 2 "
                   "-126 -20 Z"),
    FILL(0xdcb4a0, "M-111 -74 C-112 -68 -111 -62 -109 -58 L-98 -64 C-102 -70 "
                   "-106 -73 -111 -74 Z M-49 -74 C-48 -68 -49 -62 -51 -58 L-62 "
                   "-64 C-58 -70 -54 -73 -49 -74 Z"),
    FILL(0xe3c49a, "M-102 -4 C-102 -18 -90 -24 -81 -24 C-72 -24 -60 -18 -60 -4 "
                   "C-64 6 -72 9 -81 9 C-90 9 -98 6 -102 -4 Z"),
    LINE(0xa87448, 40, "M-88 -62 V-52 M-81 -63 V-49 M-74 -62 V-52"),
    LINE(0x6b4a34, 32,
         "M-110 -32 q9 9 18 0 M-70 -32 q9 9 18 0 M-81 -14 v4 M-90 "
         "-8 q5 5 9 -1 q4 6 9 1"),
    FILL(0xb5756a,
         "M-87 -20 H-75 C-76 -15 -79 -13 -81 -13 C-83 -13 -86 -15 -87 "
         "-20 Z"),
    LINE(0xf0e4d0, 18,
         "M-108 -12 l-24 -4 M-107 -6 l-22 4 M-54 -12 l24 -4 M-55 "
         "-6 l22 4"),
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
    far.haze = 0.34;
    far.air = 0xdfe7e6;
    backdrop_wall(p, 0xdde1de, 0xcbd2d2);
    backdrop_band(p, 0xa7b6bb, 0x97a8ae, 690, 312);
    backdrop_band(p, 0xd6aa5c, 0xcb9e52, 672, 20);
    backdrop_band(p, 0x8a9ba1, 0x97a8ae, 692, 6);
    PLACE(&far, workshop, -690, 110, 1);
    PLACE(&far, car, -690, 354, 1.25);
    PLACE(p, window_frame, -690, 110, 1);
    backdrop_sunlight(p, look, -420, 0.16);
    PLACE_BY(p, freshener, -690, 296, 186, 0.72);
    PLACE(p, key_board, 500, 268, 1);
    PLACE(p, calendar, 754, 266, 1.1);
    prop_frame(p, 990, 240, 184, 230, 0x7c8f97);
    PLACE(p, poster, 990, 240, 1);
    for (int i = 0; i < 4; i++)
        PLACE_BY(p, tyre, 700, (i % 2 ? 12 : -6), 880 - i * 80, 0.96);
    PLACE(p, cat, 704, 562, 0.96);
    for (int i = 0; i < 3; i++)
        PLACE_BY(p, tyre, 1040, (i % 2 ? -10 : 8), 880 - i * 80, 0.96);
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

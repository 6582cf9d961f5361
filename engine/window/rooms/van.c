/* SPDX-License-Identifier: MIT
 * A delivery van, seen from the passenger seat: the windscreen to the left, the
 * load behind its grille to the right; in front the dashboard. It stands in the
 * yard, or before number nine. */
#include "window/rooms/rooms.h"

#include <math.h>

/* The yard: the store with its doors up, the gate, somebody's chimney. */
static const Shape yard[] = {
    DOWN(0xdce7ec, 0xf4ecd9, "R-2600 -10 4100 620 0"),
    FILL(0xbfc8bb, "M-1500 330 C-1300 270 -1180 320 -1060 300 C-900 270 -820 "
                   "310 -700 296 C-560 280 -470 312 -420 306 V610 H-1500 Z"),
    FILL(0xcdaa98, "M-2600 250 H-640 V610 H-2600 Z"),
    FILL(0xb48f7f, "M-2600 236 H-624 V258 H-2600 Z"),
    FILL(0x8d8f8f,
         "R-1260 330 250 260 0 R-1650 330 250 260 0 R-900 330 220 260 0"),
    SHADE(.22, "R-1248 350 226 240 0 R-1638 350 226 240 0"),
    FILL(0xa9b0b0, "R-900 330 220 190 0"),
    SHADE(.09,
          "R-900 352 220 5 0 R-900 382 220 5 0 R-900 412 220 5 0 R-900 442 "
          "220 5 0 R-900 472 220 5 0 R-900 502 220 5 0"),
    FILL(0xe9dcc0, "R-920 272 260 40 3"),
    FILL(0x8a5a3c, "R-900 288 130 9 2 R-756 288 76 9 2"),
    FILL(0xc9bfae, "M-2600 584 H1500 V620 H-2600 Z"),
    LINE(0x8a8f8c, 60, "M-600 596 V420 M-430 596 V420"),
    LINE(0xa7aba6, 24,
         "M-600 440 H-430 M-600 580 H-430 M-572 440 V580 M-544 "
         "440 V580 M-516 440 V580 M-488 440 V580 M-460 440 V580"),
    FILL(0xd5c0b2, "M-330 470 L-250 424 H-60 L10 458 H130 L190 420 H400 V610 "
                   "H-330 Z"),
    FILL(0xc6aea2, "M-330 470 L-250 424 H-60 L10 458 H130 L190 420 H400 V476 "
                   "H-330 Z"),
};

/* Tanner's Row: number nine with its curtain, and its neighbours. */
static const Shape row_of_houses[] = {
    DOWN(0xdce7ec, 0xf4ecd9, "R-2600 -10 4100 620 0"),
    FILL(0xc9a592, "M-330 300 L-250 250 H-40 L0 290 L60 262 H250 L400 320 V610 "
                   "H-330 Z"),
    FILL(0xb7907f, "M-330 300 L-250 250 H-40 L0 290 L60 262 H250 L400 320 V334 "
                   "L250 276 H60 L0 304 L-40 264 H-250 L-330 314 Z"),
    FILL(0xe9e2d4, "R-214 330 64 92 0 R-112 330 64 92 0 R92 340 64 86 0"),
    FILL(0x9fb0b8, "R-208 336 52 80 0 R-106 336 52 80 0 R98 346 52 74 0"),
    FILL(0xc69782, "R-2600 60 2160 530 0"),
    FILL(0xa97a69, "R-2600 46 2172 26 0"),
    SHADE(.07,
          "R-2600 120 2160 4 0 R-2600 180 2160 4 0 R-2600 240 2160 4 0 R-2600 "
          "300 2160 4 0 R-2600 360 2160 4 0 R-2600 420 2160 4 0 R-2600 480 "
          "2160 4 0 R-2600 540 2160 4 0"),
    SHADE(.12, "R-1180 60 8 530 0 R-556 60 8 530 0"),
    FILL(0xefe8da, "R-1120 190 260 236 0 R-520 190 74 236 0 R-1560 190 260 236 "
                   "0"),
    DOWN(0x8fa3ad, 0xb2bfc2,
         "R-1106 204 232 208 0 R-506 204 60 208 0 R-1546 204 232 208 0"),
    FILL(0xf6efe0, "M-1106 204 H-1030 C-1036 280 -1050 350 -1106 386 Z M-1546 "
                   "204 H-1470 C-1476 280 -1490 350 -1546 386 Z"),
    FILL(0xf6efe0, "M-874 204 H-948 L-944 412 H-874 Z M-1314 204 H-1388 C-1382 "
                   "280 -1370 350 -1314 386 Z"),
    SHADE(.08, "R-932 204 6 208 0 R-908 204 6 208 0"),
    FILL(0xd7cdbb, "R-1136 426 292 16 0 R-1576 426 292 16 0"),
    FILL(0xefe8da, "R-790 226 190 364 0"),
    FILL(0x4f6f68, "R-770 282 150 308 0"),
    SHADE(.14, "R-752 302 50 110 3 R-688 302 50 110 3 R-752 438 50 130 3 R-688 "
               "438 50 130 3"),
    FILL(0x9fb0b8, "R-770 240 150 34 0"),
    FILL(0xd9b25e, "E-636 436 8 8"),
    FILL(0x42606a, "R-842 286 40 48 6"),
    FILL(0xc9bfae, "M-2600 584 H1500 V620 H-2600 Z"),
    FILL(0xb3aa9b, "R-812 576 236 14 0"),
};

/* Wing mirror outside, with the way that they came in it. */
static const Shape mirror[] = {
    LINE(0x5c6367, 130, "M-372 560 L-330 510"),
    SIDE(0x6b7276, 0x50565a, "R-376 386 104 140 20"),
    DOWN(0xc9d6dc, 0xdcd6c6, "R-366 398 84 116 13"),
    FILL(0xb09a8c, "M-366 470 V440 L-344 426 L-322 446 H-282 V470 Z"),
    FILL(0xa9a69c, "M-366 470 H-282 V501 C-282 509 -287 514 -295 514 H-353 "
                   "C-361 514 -366 509 -366 501 Z"),
    SHINE(.30, "M-362 470 L-310 398 H-292 L-362 494 Z"),
};

/* The two openings, the pillars between them, and the trim of the door. */
static const Shape cab[] = {
    DOWN(0xe9e8e2, 0xd9d9d3,
         "M-2400 -10 H2400 V78 H-360 C-380 78 -392 84 -400 "
         "96 H-2400 Z"),
    FILL(0xd3d4cf, "M-400 70 H-300 C-330 150 -430 380 -478 600 H-560 C-520 400 "
                   "-450 190 -400 70 Z"),
    SHADE(.10,
          "M-318 78 H-300 C-330 150 -430 380 -478 600 H-496 C-450 380 -350 "
          "160 -318 78 Z"),
    FILL(0xd6d7d2, "M318 60 H470 V1010 H372 V560 C340 400 330 200 318 60 Z"),
    FILL(0xdbdbd6, "M-310 60 H330 C334 80 336 96 337 112 C120 92 -120 92 -330 "
                   "128 Z"),
    FILL(0xc3c8c8, "M-580 566 C-200 540 160 540 380 552 V1010 H-580 Z"),
    DOWN(0xd3d6d4, 0xb9bfc0,
         "M-580 584 C-200 558 160 558 380 570 V1010 H-580 Z"),
    SHADE(.10,
          "M-580 584 C-200 558 160 558 380 570 V577 C160 565 -200 565 -580 "
          "591 Z"),
    LINE(0x6d7478, 90, "M-296 100 C-318 240 -350 400 -372 572"),
    SHADE(.09,
          "M-300 690 C-100 672 160 672 300 684 V740 C160 730 -100 730 -300 "
          "748 Z"),
    FILL(0xdfe0dc, "M-296 690 C-100 674 160 674 296 684 V704 C160 694 -100 694 "
                   "-296 712 Z"),
    FILL(0x8d969a, "E-420 790 66 62"),
    FILL(0x9da5a8, "E-420 790 54 50"),
    SHADE(.16, "E-440 770 5 5 E-420 764 5 5 E-400 770 5 5 E-446 790 5 5 E-420 "
               "790 5 5 E-394 790 5 5 E-440 810 5 5 E-420 816 5 5 E-400 810 5 "
               "5"),
};

static const Shape glass[] = {
    SHINE(.22,
          "M-250 550 L60 100 H140 L-150 552 Z M-100 552 L190 100 H214 L-72 "
          "552 Z"),
    SHINE(.18,
          "M-1100 600 L-760 96 H-640 L-960 600 Z M-560 600 L-470 300 L-452 "
          "320 L-530 600 Z"),
};

/* Sun visor, with what he has to remember behind its rubber band. */
static const Shape visor[] = {
    SHADE(.10,
          "M-1010 86 H-440 L-470 190 C-474 200 -480 204 -492 204 H-1000 Z"),
    SIDE(0xcfcfc8, 0xe0e0da,
         "M-1020 70 H-420 L-456 176 C-460 186 -466 190 -478 190 H-1010 Z"),
    FILL(0xf5efdf, "M-700 96 L-560 92 L-556 172 L-698 178 Z"),
    LINE(0x9a9488, 24,
         "M-684 116 L-580 112 M-683 132 L-600 129 M-682 148 L-590 "
         "145"),
    LINE(0xb5675a, 60, "M-720 160 L-540 154"),
    FILL(0x8fa3a8, "M-850 100 L-760 98 L-758 160 L-848 162 Z"),
};

/* The dashboard runs on below the windscreen, to its dials. */
static const Shape cowl[] = {
    DOWN(0x9da5a8, 0x858d92,
         "M-2400 598 C-1600 590 -900 588 -470 604 L-440 1010 H-2400 Z"),
    SHINE(.20, "M-2400 598 C-1600 590 -900 588 -470 604 L-469 612 C-900 597 "
               "-1600 599 -2400 607 Z"),
    DOWN(0x7b8489, 0x6a7277,
         "M-800 700 C-790 580 -560 570 -486 640 L-470 760 H-800 Z"),
    SHADE(.10, "R-1180 668 230 62 10"),
    LINE(0xb4bcbf, 24, "M-1168 686 H-962 M-1168 700 H-962 M-1168 714 H-962"),
};

/* Turned a little away: he drives with one hand. */
static const Shape wheel[] = {
    LINE(0x6a7176, 300,
         "M-560 830 C-650 800 -690 690 -640 620 C-600 560 -520 "
         "570 -480 640 C-440 720 -480 850 -560 830 Z"),
    LINE(0x858d92, 90, "M-566 820 C-640 790 -676 690 -634 630"),
    LINE(0x6a7176, 200, "M-650 690 C-600 700 -540 710 -470 720"),
    LINE(0x6a7176, 180, "M-566 712 C-566 750 -566 790 -570 820"),
    SIDE(0x7d868b, 0x636b70, "E-562 706 46 52"),
    FILL(0xc9ced1, "E-562 704 15 17"),
};

/* The driver's seat, and the belt that waits on its pillar. */
static const Shape seat[] = {
    SHADE(.12, "M330 420 C420 400 560 410 590 460 L640 1010 H300 Z"),
    LINE(0x9aa1a3, 130, "M392 410 V350 M470 410 V350"),
    SIDE(0x7d93a0, 0x667c89, "R326 246 214 128 40"),
    SHADE(.08, "R346 300 174 8 4"),
    SIDE(0x7f96a3, 0x627986,
         "M300 460 C310 410 350 396 430 396 C520 396 560 410 572 460 L620 1010 "
         "H280 Z"),
    FILL(0x93a8b2, "M352 430 C400 420 460 420 510 430 L540 1010 H330 Z"),
    SHADE(.08,
          "M348 520 L522 520 V528 H347 Z M342 620 L530 620 V628 H341 Z M338 "
          "720 L536 720 V728 H337 Z"),
};

static const Shape belt[] = {
    FILL(0x8d969a, "R596 196 40 54 8"),
    LINE(0x5d656b, 180, "M616 230 C606 420 600 620 604 1000"),
    LINE(0x7d868c, 30, "M612 240 C602 420 596 620 600 1000"),
    FILL(0x9aa1a3, "R584 640 44 40 6"),
    FILL(0xb5574a, "R596 652 20 10 3"),
};

/* The steel wall to the load. Behind the grille, in plastic: the sofa. */
static const Shape bulkhead[] = {
    SIDE(0xd9dbd7, 0xc6cac8, "R470 60 2000 960 0"),
    SHADE(.07,
          "R660 60 10 960 0 R1010 60 10 960 0 R1360 60 10 960 0 R1710 60 10 "
          "960 0"),
    SHINE(.25, "R670 60 5 960 0 R1020 60 5 960 0 R1370 60 5 960 0"),
    FILL(0xeceae3, "R690 150 330 300 16"),
    DOWN(0x7f7a72, 0x8f887d, "R706 166 298 268 8"),
    SIDE(0xa9b4b6, 0x8b979b,
         "M730 434 V290 C730 262 746 250 774 250 H936 C964 "
         "250 980 262 980 290 V434 Z"),
    SIDE(0xb9c3c5, 0x99a5a9,
         "M712 434 V330 C716 306 750 306 756 330 V434 Z M998 "
         "434 V330 C994 306 960 306 954 330 V434 Z"),
    TINT(0xf8fbfb, .35,
         "M716 434 V300 C740 240 780 236 860 238 C940 236 976 244 "
         "996 300 V434 Z"),
    SHINE(.45, "M776 264 L812 262 L762 400 L750 390 Z M880 262 H898 L860 380 "
               "L850 372 Z"),
    LINE(0xd2a23f, 90, "M706 360 L1004 330"),
    LINE(
        0xe4e2da, 26,
        "M740 166 V434 M780 166 V434 M820 166 V434 M860 166 V434 M900 166 V434 "
        "M940 166 V434 M980 166 V434 M706 206 H1004 M706 246 H1004 M706 286 "
        "H1004 M706 326 H1004 M706 366 H1004 M706 406 H1004"),
};

/* For whoever stands in the road with the other end of a sofa. */
static const Shape safety_vest[] = {
    SHADE(.09, "M776 532 L956 560 L962 828 H774 L764 640 Z"),
    FILL(0x8d969a, "R846 484 20 26 5"),
    LINE(0x8d969a, 40, "M856 506 V520"),
    SIDE(0xe0c24e, 0xc9a838,
         "M800 520 L856 548 L912 520 L956 560 L940 640 L952 820 H764 L774 640 "
         "L756 560 Z"),
    SHADE(.10, "M856 548 L862 820 H852 Z"),
    FILL(0xf0f0ea, "M770 660 H946 L948 692 H768 Z M767 740 H949 L950 772 H765 "
                   "Z"),
};

/* A wide picture shows more cab, a narrow one draws it together. */
static double cab_width(const Painter *p) {
    return fmin(fmax(p->half / 889, 0.72), 1.3);
}

static void draw_outside(const Painter *p, const BackdropLook *look,
                         bool street) {
    Painter far = *p;
    far.outdoors = true;
    far.haze = 0.30;
    far.air = 0xeef1f0;
    if (street) {
        SHAPES(&far, row_of_houses, 0, 0, 1);
        number_draw(&far, "9", -822, 310);
    } else {
        SHAPES(&far, yard, 0, 0, 1);
    }
    weather_through(&far, look, -p->half * 2, 0, p->half * 4, 620);
    SHAPES(&far, mirror, 0, 0, 1);
    SHAPES(p, glass, 0, 0, 1);
}

static void draw_van(const Painter *p, const BackdropLook *look, bool street) {
    backdrop_wall(p, 0xdcdcd6, 0xc3c8c8);
    cairo_save(p->cr);
    cairo_scale(p->cr, cab_width(p), 1);
    draw_outside(p, look, street);
    SHAPES(p, cab, 0, 0, 1);
    SHAPES(p, visor, 0, 0, 1);
    SHAPES(p, cowl, 0, 0, 1);
    SHAPES(p, wheel, 196, -245, 1.35);
    SHAPES(p, bulkhead, 0, 0, 1);
    SHAPES(p, safety_vest, 0, 0, 1);
    Painter behind = *p; /* him: nothing there is dark */
    behind.haze = 0.62;
    SHAPES(&behind, seat, -420, 0, 1);
    SHAPES(p, belt, -196, 0, 1);
    cairo_restore(p->cr);
    if (p->light == LIGHT_EVENING)
        shape_glow(p, 0, 60, 420, 320, 0xffc478, .28);
}

void backdrop_van(const Painter *p, const BackdropLook *look) {
    draw_van(p, look, false);
}

void backdrop_van_street(const Painter *p, const BackdropLook *look) {
    draw_van(p, look, true);
}

/* Bea's card. The sun has curled it. */
static const Shape card[] = {
    SHADE(.26, "M-112 8 L120 8 L132 -4 L-98 -8 Z"),
    SIDE(0xf6efdc, 0xe3d7bb,
         "M-112 4 L-86 -96 C-30 -84 40 -84 92 -108 C110 -116 120 -108 122 -96 "
         "L112 2 C40 12 -40 12 -112 4 Z"),
    SHADE(.12,
          "M92 -108 C110 -116 120 -108 122 -96 L118 -60 C112 -84 104 -96 92 "
          "-108 Z"),
    LINE(0xb5574a, 18, "M-82 -76 C-20 -66 40 -68 84 -86"),
    LINE(0x5d5a66, 22, "M-80 -58 C-50 -54 -20 -52 10 -54"),
    LINE(
        0x3f4a66, 52,
        "M-76 -16 C-66 -40 -58 -40 -58 -18 C-50 -34 -42 -34 -40 -18 C-30 -34 "
        "-20 -34 -20 -18 C-10 -32 0 -32 2 -18 C12 -34 20 -34 22 -18 C34 -36 40 "
        "-34 44 -20 L62 -40"),
};

/* His mother's. */
static const Shape flask[] = {
    SHADE(.26, "E10 4 74 12"),
    SIDE(0xb5574a, 0x843a33, "R-50 -206 100 212 16"),
    LINE(0xe3c59a, 90, "M-50 -150 H50 M-50 -46 H50"),
    LINE(0x5f7d58, 50, "M-50 -130 H50 M-34 -206 V0 M20 -206 V0"),
    FILL(0xd8d3c4, "R-54 -216 108 16 5"),
    SIDE(0xefe9da, 0xc6beab, "M-46 -214 L-40 -288 H40 L46 -214 Z"),
    LINE(0xd6cfbd, 90, "M44 -274 C76 -276 76 -232 48 -232"),
    SHINE(.30, "R-40 -196 12 196 6"),
};

/* Four across is still empty. */
static const Shape crossword[] = {
    SHADE(.22, "M-134 8 L140 8 L156 -6 L-110 -8 Z"),
    FILL(0xd9d3c3, "M-136 4 L128 6 L150 -24 L-104 -28 Z"),
    FILL(0xf0eadc, "M-130 -4 L128 -2 L146 -30 L-100 -34 Z"),
    LINE(0x6b6b72, 14,
         "M-78 -28 L-98 -8 M-60 -28 L-78 -8 M-42 -27 L-58 -7 M-24 -27 L-38 -7 "
         "M-6 -27 L-18 -7 M-78 -28 H-6 M-85 -21 H-11 M-92 -14 H-15 M-98 -8 "
         "H-18"),
    FILL(0x3f4148,
         "M-60 -28 L-42 -27 L-47 -21 L-66 -21 Z M-72 -14 L-53 -14 L-58 "
         "-7 L-78 -8 Z"),
    LINE(0xb4ada0, 20, "M20 -26 H124 M16 -19 H118 M12 -12 H112"),
    LINE(0x4f6c86, 70, "M34 -36 L112 -16"),
    FILL(0xe3c59a, "M110 -20 L126 -13 L112 -12 Z"),
};

/* The note for Tanner's Row: LONG END, and a tick. */
static const Shape clipboard[] = {
    SHADE(.24, "M-126 8 L134 8 L148 -4 L-110 -8 Z"),
    SIDE(0x9c7750, 0x7d5c3b, "M-132 4 L-98 -44 H104 L132 4 Z"),
    FILL(0xf6f1e3, "M-112 -2 L-84 -38 H90 L112 -2 Z"),
    FILL(0xb7bfc4, "M-34 -40 L-28 -52 H34 L40 -40 Z"),
    LINE(0x7d868c, 30, "M-22 -46 H28"),
    LINE(0x9a9488, 22, "M-68 -28 H20 M-76 -18 H-6 M-84 -9 H10"),
    LINE(0xb5574a, 40, "M44 -20 L54 -12 L80 -30"),
};

/* Good for one more sofa. */
static const Shape gloves[] = {
    SHADE(.24, "M-100 8 L108 8 L120 -4 L-84 -6 Z"),
    SIDE(0xd8b76a, 0xae8c45,
         "M-104 2 L-96 -34 L-30 -38 C-10 -46 10 -44 24 -38 L82 -36 C98 -34 98 "
         "-22 84 -20 L96 -14 C104 -6 98 2 88 2 Z"),
    LINE(0x8d6f33, 20, "M24 -28 L82 -26 M20 -16 L84 -12"),
    FILL(0x5f7d88, "M-110 2 L-102 -36 H-62 L-66 2 Z"),
    LINE(0x4c6670, 22, "M-100 -26 H-66 M-104 -12 H-66"),
    SIDE(0xcfae62, 0xa5843f,
         "M-20 -38 C-14 -66 10 -70 20 -58 C24 -48 8 -44 14 "
         "-36 Z"),
};

/* Slots that keep the glass clear. */
static const Shape slots[] = {
    SHADE(.40, "R-150 864 300 6 3 R-150 876 300 6 3"),
};

void backdrop_van_front(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_counter(p, 0x7d868b, 0x5a6268, 0x3d4348);
    PLACE(p, slots, -330, 0, 1);
    PLACE(p, slots, 330, 0, 1);
    PLACE(p, card, -590, 912, 1);
    PLACE(p, flask, -800, 906, 1);
    PLACE(p, crossword, 620, 912, 1);
    PLACE(p, clipboard, -1010, 912, 1);
    PLACE(p, gloves, 900, 910, 1);
}

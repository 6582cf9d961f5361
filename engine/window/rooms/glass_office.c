/* SPDX-License-Identifier: MIT
 * A rich client's office, high up: the city behind glass and his bakery below
 * it, one painting, one chair too few; on the desk almost nothing. */
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"

static const Shape sky[] = {
    DOWN(0xc9dbe6, 0xf0e4d2, "R0 0 1 1 0"),
};

/* Towers, far and near; the river. Mirrored to the sides. */
static const Shape far_towers[] = {
    FILL(0xc3d0d8,
         "M-700 760 V430 H-640 V380 H-590 V470 H-540 V330 H-500 L-480 "
         "270 L-460 330 H-430 V450 H-380 V400 H-320 V500 H-250 V360 "
         "H-190 V460 H-130 V410 H-80 V500 H-10 V300 H40 V260 H70 V300 "
         "H110 V470 H170 V420 H230 V500 H290 V350 H350 V440 H410 V390 "
         "H470 V480 H530 V330 H560 L584 300 L608 330 H640 V450 H700 "
         "V760 Z"),
    FILL(0xb4c3cd,
         "M-700 800 V540 H-620 V500 H-560 V580 H-480 V520 H-400 V600 "
         "H-330 V540 H-270 V610 H-180 V560 H-100 V620 H-20 V540 H60 "
         "V590 H150 V530 H220 V610 H310 V560 H390 V600 H470 V520 H560 "
         "V590 H640 V550 H700 V800 Z"),
    TINT(0xdfeaf0, .8,
         "M-700 720 C-400 690 200 730 700 700 V760 C200 780 -400 "
         "740 -700 772 Z"),
};

static const Shape near_towers[] = {
    SIDE(0x8ea4b3, 0x7a919f, "M-560 1000 V300 L-440 250 V1000 Z"),
    SIDE(0xa3b5c0, 0x8ea2ae, "R-400 470 150 540 0"),
    SIDE(0x8198a6, 0x92a7b3, "M300 1000 V380 H330 V340 H420 V380 H450 V1000 Z"),
    SIDE(0x9cafba, 0x879ba8, "R500 540 190 470 0"),
    SHADE(.10,
          "R-540 330 8 640 0 R-516 320 8 650 0 R-492 310 8 660 0 R-468 300 "
          "8 670 0 R-400 520 150 6 0 R-400 570 150 6 0 R-400 620 150 6 0 "
          "R-400 670 150 6 0 R-400 720 150 6 0 R300 430 150 6 0 R300 480 "
          "150 6 0 R300 530 150 6 0 R300 580 150 6 0 R300 630 150 6 0"),
    LAMP(0xfff0c4, .6,
         "R-386 486 16 22 0 R-350 536 16 22 0 R-300 586 16 22 0 "
         "R-386 636 16 22 0 R-330 686 16 22 0 R316 396 14 20 0 "
         "R380 446 14 20 0 R420 496 14 20 0 R340 546 14 20 0 "
         "R400 596 14 20 0 R316 646 14 20 0 R520 566 18 22 0 "
         "R600 616 18 22 0 R560 666 18 22 0 R640 566 18 22 0 "
         "R-530 420 10 18 0 R-506 500 10 18 0 R-482 460 10 18 0 "
         "R-530 560 10 18 0 R-482 620 10 18 0"),
};

/* A crane: up here one sees who is building. */
static const Shape crane[] = {
    LINE(0xd08a54, 50, "M0 300 V0 M-60 24 H190 M0 -30 L-60 24 M0 -30 L190 24"),
    LINE(0xd08a54, 20, "M150 24 V90"),
    FILL(0x8d7a6a, "R-72 20 26 30 2 R140 90 22 16 2"),
};

static const Shape mullion[] = {
    SIDE(0x5c666e, 0x49535b, "R-8 -10 16 860 0"),
    SHINE(.20, "R-8 -10 4 860 0"),
};

/* Bought by weight. */
static const Shape painting[] = {
    SHADE(.14, "R-132 -172 292 380 2"),
    FILL(0x3b3f45, "R-146 -186 292 372 2"),
    FILL(0xf1ece0, "R-138 -178 276 356 0"),
    FILL(0x37506a, "M-138 -178 H138 V-60 C60 -20 -40 -100 -138 -40 Z"),
    FILL(0xc8614f, "E54 20 66 66"),
    LINE(0x2b2e33, 220, "M-110 130 C-60 40 -20 150 60 96"),
    FILL(0xe4bd4f, "R-96 -6 34 34 0"),
};

static const Shape sideboard[] = {
    SHADE(.14, "R-246 8 520 240 4"),
    SIDE(0x5a4c45, 0x463a35, "R-260 0 520 240 4"),
    FILL(0x6a5b53, "R-260 -10 520 16 3"),
    SHADE(.25, "R-90 12 3 220 0 R88 12 3 220 0"),
};

/* His yacht, to scale; it has a name one may ask about. */
static const Shape yacht[] = {
    SIDE(0x6a5b53, 0x4f433c, "R-70 -14 140 12 3"),
    SIDE(0x37506a, 0x2a3d52,
         "M-96 -44 H104 C90 -22 60 -12 20 -12 H-60 C-80 -14 "
         "-92 -26 -96 -44 Z"),
    FILL(0xc9a276, "R-90 -50 186 8 2"),
    LINE(0xb59a72, 34, "M-2 -48 V-236"),
    FILL(0xf7f3e8, "M-8 -228 C-30 -160 -60 -100 -84 -64 H-8 Z M6 -218 C40 -160 "
                   "70 -110 88 -64 H6 Z"),
    SHADE(.08, "M-8 -228 C-16 -160 -24 -110 -34 -64 H-8 Z M6 -218 C24 -160 34 "
               "-110 40 -64 H6 Z"),
};

static const Shape orchid[] = {
    SHADE(.2, "E8 2 56 9"),
    LINE(0x6f8f6a, 44,
         "M0 -70 C-8 -150 -20 -190 20 -240 C40 -262 66 -264 86 "
         "-250"),
    FILL(0x7d9f76, "M0 -64 C-30 -110 -84 -112 -104 -92 C-80 -74 -40 -60 0 -64 "
                   "Z M0 -64 C30 -104 76 -108 98 -94 C76 -70 40 -60 0 -64 Z"),
    FILL(0xf6eef0, "E22 -250 20 16 E4 -232 17 15 E36 -234 17 15 E70 -272 19 15 "
                   "E58 -252 16 14 E90 -258 17 15 E98 -246 15 13"),
    FILL(0xc1657c, "E20 -238 7 7 E72 -258 7 7 E96 -246 5 5"),
    SIDE(0xf1eee6, 0xcdc8bc, "M-46 -70 H46 L38 2 H-38 Z"),
};

static void towers(const Painter *p) {
    Painter far = *p;
    far.outdoors = true;
    far.haze = 0.34;
    far.air = 0xf2efe6;
    cairo_save(p->cr);
    cairo_translate(p->cr, -p->half - 2, -2);
    cairo_scale(p->cr, 2 * p->half + 4, 864);
    SHAPES(&far, sky, 0, 0, 1);
    cairo_restore(p->cr);
    SHAPES(&far, far_towers, 0, 0, 1);
    SHAPES(&far, far_towers, 1400, 0, -1);
    SHAPES(&far, far_towers, -1400, 0, -1);
    far.haze = 0.20;
    PLACE(&far, near_towers, -260, 0, 1);
    PLACE(&far, near_towers, 960, 0, 1);
    PLACE(&far, crane, 420, 250, 0.8);
}

/* Below the glass: ovens, and troughs of dough with a card on each. */
static const Shape oven[] = {
    SIDE(0xaab0b3, 0x8b9296, "R-128 -170 256 190 5"),
    FILL(0x4a4f54, "R-100 -140 200 62 8"),
    LAMP(0xf2b25f, .75, "R-90 -132 180 46 6"),
    FILL(0x6a7176, "R-100 -60 200 52 8"),
    LINE(0xd5dadb, 50, "M-70 -70 H70 M-70 0 H70"),
};

static const Shape trough[] = {
    SHADE(.22, "E6 44 96 12"),
    LINE(0x6c7378, 60, "M-62 20 V46 M62 20 V46"),
    FILL(0xf1e6cf, "E0 -44 88 22"),
    SIDE(0xd3d9db, 0xa7afb3, "M-98 -44 H98 L80 30 H-80 Z"),
    FILL(0xfdfcf6, "R22 -32 38 48 2"),
    LINE(0x9a948a, 22, "M28 -20 h26 M28 -8 h26 M28 4 h14"),
};

static void hall(const Painter *p) {
    static const double ovens[] = { -1180, -880, -580, 390, 1180 };
    static const double troughs[] = { -1040, -740, -440, 370, 1060 };
    backdrop_band(p, 0xd0ccc4, 0xc6c1b9, 560, 250);
    backdrop_band(p, 0xb4aea6, 0xaca69e, 556, 8);
    for (int i = 0; i < 5; i++)
        PLACE(p, oven, ovens[i], 690, 0.78);
    for (int i = 0; i < 5; i++)
        PLACE(p, trough, troughs[i], 760, 0.92);
}

void backdrop_glass_office(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_wall(p, 0xd9d9d4, 0xc9c9c4);
    towers(p);
    hall(p);
    for (double x = 296; x < p->half; x += 222) {
        SHAPES(p, mullion, x, 0, 1);
        SHAPES(p, mullion, -x, 0, 1);
    }
    backdrop_band(p, 0x5c666e, 0x4d575f, -2, 30);
    backdrop_band(p, 0xd6dadb, 0xa9b0b4, 640, 12); /* the rail */
    backdrop_band(p, 0xa49c92, 0x8d867d, 822, 182);
    backdrop_band(p, 0x5c666e, 0x4d575f, 806, 18);
    backdrop_sunlight(p, -420, 0.14);
    const Shape pier = SIDE(0xe9e6de, 0xd6d2c8, "R-230 -10 460 1020 0");
    shapes_draw(p, &pier, 1, backdrop_x(p, 700), 0, 1);
    PLACE(p, painting, 690, 286, 0.98);
    PLACE(p, sideboard, 720, 640, 0.92);
    PLACE_BY(p, yacht, 720, -70, 634, 0.86);
    PLACE_BY(p, orchid, 720, 130, 632, 0.62);
}

static const Shape thin_screen[] = {
    SHADE(.28, "E10 4 140 12"),
    SIDE(0xb4babd, 0x8d9599, "M-20 -40 H26 L40 -2 H-34 Z R-92 -8 186 12 5"),
    SIDE(0xcdd2d4, 0xa3abaf, "R-176 -236 352 200 8"),
    TINT(0x5c666e, .9, "E0 -138 15 15"),
    SHINE(.3, "M-168 -228 H-60 L-150 -44 H-168 Z"),
};

/* For him. Yours would have to be asked for. */
static const Shape espresso[] = {
    SHADE(.24, "E6 4 70 10"),
    SIDE(0xf4f1ea, 0xcfcabf, "M-66 -8 C-60 8 60 8 66 -8 Z"),
    FILL(0xe6e1d6, "E0 -9 66 9"),
    LINE(0xf4f1ea, 80, "M30 -50 C54 -52 54 -26 26 -24"),
    SIDE(0xfaf8f2, 0xd2cdc2,
         "M-34 -62 H34 C34 -30 24 -12 14 -10 H-14 C-24 -12 "
         "-34 -30 -34 -62 Z"),
    FILL(0x5a3d2c, "E0 -61 31 6"),
    LINE(0xc3c9cc, 34, "M44 -12 L84 -6"),
};

static const Shape slab_phone[] = {
    SHADE(.24, "M-62 6 H66 L74 -4 H-54 Z"),
    FILL(0x23282d, "M-64 2 L-52 -24 H52 L64 2 Z"),
    SHINE(.16, "M-48 -20 H-6 L-26 -2 H-56 Z"),
};

/* One file, shut, squared to the edge. */
static const Shape folder[] = {
    SHADE(.24, "M-120 8 H128 L138 -6 H-110 Z"),
    SIDE(0x37506a, 0x2a3d52, "M-122 4 L-100 -34 H104 L124 4 Z"),
    FILL(0xf1ece0, "M-112 -2 L-94 -30 H110 L112 -24 Z"),
    SIDE(0x3f5b78, 0x314860, "M-124 2 L-104 -38 H92 L116 2 Z"),
    LINE(0xc9a85c, 28, "M-60 -24 H20"),
};

void backdrop_glass_office_front(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_counter(p, 0x8d9498, 0x5c6469, 0x3c4348);
    PLACE(p, thin_screen, -660, 908, 1);
    PLACE(p, espresso, 570, 910, 1.1);
    PLACE(p, slab_phone, 740, 912, 1);
    PLACE(p, folder, 930, 914, 0.95);
    PLACE(p, orchid, -930, 904, 1);
}

/* SPDX-License-Identifier: MIT
 * A rich client's office, over his bakery: the hall with its ovens behind
 * glass, one painting, one chair too few; on the desk almost nothing. */
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"

/* The hall's own windows: the lake, and the mountains on its other side. */
static const Shape lake_view[] = {
    SHADE(.10, "R-206 88 420 182 4"),
    DOWN(0xbdd5e4, 0xe9eef0, "R-200 84 400 176 3"),
    FILL(0xb3c4d2, "M-200 230 V176 L-150 140 L-104 172 L-40 118 L24 170 L70 "
                   "146 L128 184 L200 152 V230 Z"),
    FILL(0xf4f7f8, "M-168 153 L-150 140 L-132 153 L-146 160 Z M-60 135 L-40 "
                   "118 L-18 136 L-34 148 L-46 140 Z M54 154 L70 146 L86 157 "
                   "L72 162 Z"),
    FILL(0x93acc0, "M-200 232 V206 C-120 186 -40 214 40 202 C100 194 160 200 "
                   "200 192 V232 Z"),
    FILL(0xa9c6d6, "R-200 226 400 34 0"),
    SHINE(.35, "R-150 236 120 4 2 R30 246 90 4 2"),
    LINE(0x7b848b, 90, "M-200 84 H200 V260 H-200 Z M-66 84 V260 M66 84 V260"),
};

static const Shape lamp[] = {
    LINE(0x6a7278, 24, "M0 -70 V-22"),
    SIDE(0x7b848b, 0x646d74, "M-18 -22 H18 L52 6 H-52 Z"),
    LAMP(0xfff0c4, .8, "E0 8 44 7"),
};

/* Flour, twenty tons of it. */
static const Shape silo[] = {
    SHADE(.10, "R-84 -470 200 500 40"),
    SIDE(0xcfd5d8, 0xa2abb0,
         "M-92 -450 C-92 -500 92 -500 92 -450 V-60 L34 16 "
         "H-34 L-92 -60 Z"),
    SHINE(.30, "R-70 -440 22 360 10"),
    SHADE(.12, "R-92 -330 184 6 0 R-92 -196 184 6 0 R-92 -62 184 6 0"),
    LINE(0x7b848b, 60, "M-70 -40 V60 M70 -40 V60"),
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

/* Below the glass: ovens, and troughs of dough with a card on each. */
static const Shape flue[] = {
    SIDE(0xb9c0c4, 0x959da2, "R-20 -700 40 360 0"),
    SHADE(.14, "R-20 -520 40 6 0"),
};

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

/* Over the ovens, as high as the office and higher. */
static void roof(const Painter *p) {
    backdrop_band(p, 0xe7e3da, 0xdcd7cc, -2, 606);
    for (double x = 0; x < p->half + 220; x += 444) {
        SHAPES(p, lake_view, x, 0, 1);
        if (x > 0) SHAPES(p, lake_view, -x, 0, 1);
    }
    backdrop_band(p, 0x9aa3a9, 0x868f96, 40, 14);
    for (double x = 222; x < p->half; x += 444) {
        SHAPES(p, lamp, x, 122, 1);
        SHAPES(p, lamp, -x, 122, 1);
    }
}

static void hall(const Painter *p) {
    static const double ovens[] = { -1180, -880, -580, 390, 1180 };
    static const double troughs[] = { -1040, -740, -440, 370, 1060 };
    Painter far = *p;
    far.haze = 0.22;
    far.air = 0xf2efe6;
    roof(&far);
    backdrop_band(&far, 0xc9c2b6, 0xbdb5a8, 600, 220);
    PLACE(&far, silo, -330, 610, 0.9);
    PLACE(&far, silo, 1000, 610, 0.9);
    for (int i = 0; i < 5; i++) {
        PLACE(&far, flue, ovens[i], 690, 0.94);
        PLACE(&far, oven, ovens[i], 520, 0.94);
        PLACE(&far, oven, ovens[i], 690, 0.94);
    }
    for (int i = 0; i < 5; i++)
        PLACE(p, trough, troughs[i], 760, 0.92);
}

void backdrop_glass_office(const Painter *p, const BackdropLook *look) {
    backdrop_wall(p, 0xd9d9d4, 0xc9c9c4);
    hall(p);
    for (double x = 296; x < p->half; x += 222) {
        SHAPES(p, mullion, x, 0, 1);
        SHAPES(p, mullion, -x, 0, 1);
    }
    backdrop_band(p, 0x5c666e, 0x4d575f, -2, 30);
    backdrop_band(p, 0xd6dadb, 0xa9b0b4, 640, 12); /* the rail */
    backdrop_band(p, 0xa49c92, 0x8d867d, 822, 182);
    backdrop_band(p, 0x5c666e, 0x4d575f, 806, 18);
    backdrop_sunlight(p, look, -420, 0.14);
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

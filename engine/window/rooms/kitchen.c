/* SPDX-License-Identifier: MIT
 * A kitchen: cupboards, tiles and a fridge; on the table tea and biscuits. */
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"

static const Shape fridge[] = {
    SHADE(.12, "R-160 34 370 900 26"),
    SIDE(0xb7cbc4, 0x98b0a9, "R-180 20 360 900 30"),
    SHINE(.28, "R-168 34 14 860 7"),
    SHADE(.22, "R-180 300 360 6 0"),
    SIDE(0xe9ebe6, 0xb9c0bd, "R128 180 18 96 9 R128 330 18 150 9"),
    FILL(0xe9ebe6, "R-46 52 92 22 11"),
};

/* A drawing of the last time somebody came to repair the boiler. */
static const Shape drawing[] = {
    SHADE(.12, "M-72 -82 L84 -92 L96 94 L-62 100 Z"),
    FILL(0xf8f3e6, "M-80 -90 L76 -98 L86 88 L-70 94 Z"),
    LINE(0xd9a24f, 50, "E44 -64 17 17"),
    LINE(0xd9a24f, 36, "M44 -92 v-4 M68 -80 l6 -6 M72 -60 h8"),
    LINE(0xb5675a, 44, "M-54 -10 L-18 -48 L18 -12 M-46 -14 V52 M10 -12 V50"),
    LINE(0x5f8fb0, 56,
         "M-66 56 q10 -12 20 0 q10 12 20 0 q10 -12 20 0 q10 12 "
         "20 0 q10 -12 20 0 q10 12 20 0 M-62 74 q10 -12 20 0 q10 "
         "12 20 0 q10 -12 20 0 q10 12 20 0 q10 -12 20 0"),
    LINE(0x5b5a66, 36,
         "E46 8 10 11 M46 20 V44 M46 28 L28 14 M46 28 L64 14 M46 "
         "44 L36 58 M46 44 L56 58"),
    LINE(0x5f8fb0, 36,
         "M-18 30 q-8 -22 -22 -18 M-18 30 q0 -26 4 -34 M-18 30 "
         "q10 -20 20 -16"),
    FILL(0xb5574a, "E-2 -88 11 11"),
};

static const Shape magnets[] = {
    FILL(0xd8b25e, "M0 0 C-10 -22 24 -30 22 -8 C30 10 4 18 0 0 Z"),
    FILL(0x5f8290, "R52 -20 34 24 6"),
    FILL(0xf4eedd, "M-86 40 L-18 36 L-14 120 L-82 124 Z"),
    LINE(0xa9a396, 24,
         "M-74 58 L-28 55 M-73 74 L-40 72 M-72 90 L-30 88 M-71 "
         "106 L-50 105"),
    FILL(0xb5675a, "E-52 38 9 9"),
    FILL(0x7d9068, "M-10 74 c-14 -20 20 -28 18 -6 c14 12 -10 28 -18 6 Z"),
};

static const Shape pan_rail[] = {
    SHADE(.10, "R-132 10 276 8 4 E-70 152 52 52 E60 134 38 38"),
    LINE(0x9d8a72, 90, "M-140 0 H140"),
    LINE(0x6d6a66, 60, "M-84 4 V72 M48 4 V66 M112 4 V60"),
    FILL(0x767f86, "E-84 136 56 56"),
    FILL(0x8c959b, "E-88 130 44 44"),
    FILL(0xb98a5f, "E48 118 42 42"),
    FILL(0xcda276, "E45 114 32 32"),
    FILL(0xb98d63, "M104 60 h16 v60 c16 10 16 50 -8 54 c-24 -4 -24 -44 -8 -54 "
                   "Z"),
};

static const Shape cupboards[] = {
    SHADE(.12, "R-246 12 540 284 4"),
    SIDE(0xe6dcc6, 0xd3c6ac, "R-260 0 540 284 4"),
    FILL(0xc6b899, "R-82 0 4 284 0 R98 0 4 284 0"),
    TINT(0xbfb091, .55,
         "M-240 20 h138 v244 h-138 Z M-234 26 v232 h126 v-232 Z "
         "M-60 20 h138 v244 h-138 Z M-54 26 v232 h126 v-232 Z "
         "M122 20 h138 v244 h-138 Z M128 26 v232 h126 v-232 Z"),
    FILL(0xa9805c, "E-116 142 9 9 E-44 142 9 9 E138 142 9 9"),
    SHINE(.3, "R-260 0 540 5 0"),
    SHADE(.14, "R-260 284 540 10 0"),
};

static const Shape worktop_things[] = {
    SHADE(.14, "E-150 2 86 10 E10 2 60 9 E150 2 100 10"),
    SIDE(0xc4cccb, 0x9aa5a6,
         "M-206 -4 C-212 -60 -200 -120 -150 -120 C-100 "
         "-120 -88 -60 -94 -4 Z"),
    LINE(0x5b6469, 90, "M-196 -86 C-236 -80 -232 -20 -206 -26"),
    FILL(0x5b6469, "M-172 -118 C-172 -134 -128 -134 -128 -118 Z E-150 -134 8 7 "
                   "M-98 -80 L-64 -96 L-70 -76 L-94 -50 Z"),
    SHINE(.5, "M-186 -24 C-190 -64 -182 -96 -166 -106 C-172 -80 -174 -50 -172 "
              "-24 Z"),
    SIDE(0xd2a56c, 0xba8c54, "R-34 -92 84 92 10"),
    FILL(0xeee5d0, "R-22 -66 60 36 4"),
    LINE(0x9a7c56, 26, "M-12 -54 h40 M-12 -42 h24"),
    FILL(0xa97f52, "R-38 -106 92 22 8"),
    FILL(0xb9806c, "E118 -52 30 28"),
    FILL(0xd2a950, "E160 -62 34 30"),
    FILL(0x93a86c, "E196 -50 26 26"),
    FILL(0xcf8f4f, "E140 -44 26 24"),
    SIDE(0xe9e2d2, 0xc4bba8,
         "M70 -48 H236 C232 -8 206 2 184 2 H122 C100 2 74 "
         "-8 70 -48 Z"),
    LINE(0x7f98a3, 44, "M80 -32 H228"),
};

static const Shape steam[] = {
    LINE(0xffffff, 60, "M0 0 C-16 -26 14 -40 0 -70 C-12 -94 6 -104 2 -118"),
};

static const Shape herbs[] = {
    FILL(0x7c9b78, "M-110 -52 C-140 -90 -110 -120 -96 -96 C-90 -130 -60 -124 "
                   "-66 -92 C-44 -104 -44 -70 -62 -52 Z M-20 -52 C-40 -100 -16 "
                   "-130 0 -150 C16 -130 40 -100 20 -52 Z M66 -52 C50 -80 64 "
                   "-96 80 -92 C84 -116 110 -112 108 -88 C126 -84 120 -62 108 "
                   "-52 Z"),
    SIDE(0xcf9d7c, 0xb07d5e, "M-116 -54 H-56 L-64 2 H-108 Z"),
    SIDE(0xe6ddcb, 0xc0b6a4, "M-30 -54 H30 L22 2 H-22 Z"),
    SIDE(0x8fa8a6, 0x7a9391, "M58 -54 H118 L110 2 H66 Z"),
};

static void tiles(const Painter *p) {
    static const Shape tile[] = {
        SHINE(.20, "R0 0 78 42 3"),
        SHADE(.035, "R0 0 78 42 3"),
    };
    int row = 0;
    backdrop_band(p, 0xc5d2cb, 0xb7c6bf, 470, 190);
    for (double y = 474; y < 650; y += 46, row++) {
        unsigned at = (unsigned)row + 3u;
        for (double x = -41 + row % 2 * 41; x < p->half + 82; x += 82) {
            at = at * 5u + 1u;
            shapes_draw(p, &tile[at / 4u % 2u], 1, x, y, 1);
            shapes_draw(p, &tile[at / 8u % 2u], 1, -x - 80, y, 1);
        }
    }
}

static void base_units(const Painter *p) {
    static const Shape unit[] = {
        SHADE(.07, "R0 700 4 310 0"),
        FILL(0xa9805c, "E-26 740 8 8"),
    };
    backdrop_band(p, 0xded3bb, 0xccbfa5, 690, 312);
    for (double x = 180; x < p->half; x += 180) {
        SHAPES(p, unit, x, 0, 1);
        SHAPES(p, unit, -x, 0, -1);
    }
    backdrop_band(p, 0x96795c, 0xb0917a, 690, 8);
    backdrop_band(p, 0xcfab82, 0xb48f68, 656, 36);
}

void backdrop_kitchen(const Painter *p, const BackdropLook *look) {
    backdrop_wall(p, 0xf0e6cf, 0xe4d8be);
    tiles(p);
    base_units(p);
    backdrop_sunlight(p, look, -440, 0.22);
    PLACE(p, pan_rail, -400, 190, 1);
    PLACE(p, fridge, -740, 90, 1);
    PLACE_BY(p, drawing, -740, -42, 520, 1.05);
    PLACE_BY(p, magnets, -740, 80, 226, 1);
    prop_window(p, look, -1150, 90, 1.1);
    PLACE(p, herbs, -1150, 552, 1);
    PLACE(p, cupboards, 640, 60, 1);
    PLACE(p, worktop_things, 620, 668, 1);
    if (p->light != LIGHT_PLAIN) {
        cairo_push_group(p->cr);
        PLACE_BY(p, steam, 620, -54, 560, 1);
        cairo_pop_group_to_source(p->cr);
        cairo_paint_with_alpha(p->cr, 0.4);
    }
    prop_window(p, look, 1110, 90, 1.1);
    PLACE(p, herbs, 1110, 552, -1);
    prop_pendant(p, 0, 40, 0.9, 0xc98d6d);
}

static const Shape teapot[] = {
    SHADE(.22, "E8 4 130 14"),
    LINE(0x8fa8a6, 150, "M84 -96 C140 -110 140 -30 80 -32"),
    FILL(0x8fa8a6,
         "M-84 -40 C-130 -60 -120 -104 -148 -112 L-126 -126 C-96 -120 "
         "-92 -96 -74 -84 Z"),
    SIDE(0x9db5b2, 0x6d8785,
         "M-92 -62 C-92 -128 92 -128 92 -62 C92 -14 60 2 0 "
         "2 C-60 2 -92 -14 -92 -62 Z"),
    FILL(0x7f9896, "M-52 -108 C-40 -128 40 -128 52 -108 Z E0 -132 13 12"),
    SHINE(.3, "M-76 -58 C-74 -90 -56 -102 -40 -106 C-56 -90 -62 -66 -60 -40 "
              "Z"),
    FILL(0xe9dfc8, "E24 -56 9 9 E42 -44 9 9 E30 -32 9 9 E12 -36 9 9 E10 -52 9 "
                   "9"),
    FILL(0xd8b25e, "E24 -44 8 8"),
};

/* Six biscuits; somebody could not wait. */
static const Shape biscuits[] = {
    SHADE(.2, "E6 6 124 14"),
    FILL(0xf0eadc, "M-122 -12 C-110 6 -60 8 0 8 C60 8 110 6 122 -12 Z"),
    FILL(0xd6cebd, "E0 -12 122 11"),
    FILL(0xc0915b, "E-52 -18 40 11 E40 -18 40 11 E-6 -28 40 11 E-46 -36 36 10 "
                   "E38 -38 38 11"),
    FILL(0xd2a872, "E-52 -21 40 10 E40 -21 40 10 E-6 -31 40 10 E-46 -39 36 9"),
    FILL(0xd2a872, "M0 -42 C4 -54 30 -56 48 -52 C46 -46 54 -44 58 -46 C56 -40 "
                   "66 -36 74 -38 C60 -30 12 -30 0 -42 Z"),
    FILL(0x7b5335, "E-62 -22 4 2.4 E-44 -20 4 2.4 E30 -22 4 2.4 E50 -19 4 2.4 "
                   "E-14 -32 4 2.4 E6 -30 4 2.4 E-52 -40 4 2.4 E20 -44 4 2.4"),
};

void backdrop_kitchen_front(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_counter(p, 0xdcb890, 0xb38a62, 0x80603f);
    PLACE(p, teapot, -580, 900, 1);
    prop_mug(p, -960, 906, 0.95, 0xd9a24f);
    PLACE(p, biscuits, -780, 932, 1);
    prop_succulent(p, 900, 902, 1.05);
    prop_papers(p, 1080, 914, 1);
}

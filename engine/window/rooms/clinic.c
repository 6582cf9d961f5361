/* SPDX-License-Identifier: MIT
 * A veterinary clinic: leads, posters, a shelf; on the counter scales, a
 * tortoise, the treats and the bell. */
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"

/* The door to the treatment room; somebody in a cone waits behind the glass. */
static const Shape door[] = {
    SHADE(.10, "R-128 84 290 800 6"),
    FILL(0xcfc4ad, "R-140 76 280 800 4"),
    SIDE(0xe9e1cf, 0xddd3be, "R-122 94 244 800 2"),
    FILL(0xc9bea6, "R-82 134 164 250 16"),
    DOWN(0xf0f2ea, 0xdfe7e2, "R-76 140 152 238 12"),
    TINT(0x6d8580, .30,
         "M-62 378 C-62 330 -44 318 -30 312 L-54 236 C-40 222 "
         "44 222 58 236 L34 312 C48 318 64 330 64 378 Z"),
    TINT(0x6d8580, .34,
         "M-26 300 C-30 270 -24 262 -22 240 L-8 254 L10 254 L24 "
         "240 C26 262 32 270 28 300 Z"),
    SHINE(.35, "M-76 300 L30 140 L62 140 L-76 348 Z"),
    FILL(0xb3a489, "R-122 500 244 4 0"),
    FILL(0xa89878, "R84 520 22 64 8 E95 540 16 8"),
    FILL(0xd6cab2, "R-122 640 244 14 0"),
};

static const Shape paw_sign[] = {
    SHADE(.10, "R-42 -28 92 72 12"),
    FILL(0x7fa193, "R-46 -34 92 72 12"),
    FILL(0xf1efe2, "E0 12 15 12 E-20 -2 7 9 E-8 -14 7 9 E8 -14 7 9 E20 -2 7 9"),
};

/* A rail of leads; the middle one has been chewed through and knotted. */
static const Shape leads[] = {
    SHADE(.09, "R-108 8 232 26 6"),
    SIDE(0xc9a883, 0xb8936d, "R-116 0 232 24 6"),
    FILL(0x87705a, "E-84 14 7 7 E-28 14 7 7 E28 14 7 7 E84 14 7 7"),
    LINE(0xb56a5c, 80,
         "M-84 18 C-116 90 -104 190 -90 214 C-76 232 -64 200 "
         "-66 150 C-68 96 -78 50 -84 18"),
    LINE(0x5f8290, 80,
         "M-28 18 C-36 60 -40 92 -36 118 M-36 118 C-26 160 -30 "
         "220 -22 258"),
    FILL(0x5f8290, "M-46 112 L-26 104 L-22 124 L-42 134 Z M-52 128 l10 -10 l6 "
                   "14 l-14 6 Z M-24 108 l12 -6 l2 14 l-14 4 Z"),
    FILL(0xc9a24f, "R-30 252 16 24 7"),
    LINE(0x7d9068, 70,
         "M28 18 C10 80 12 140 24 168 C36 188 48 160 46 120 C44 "
         "80 34 44 28 18"),
    LINE(0xc9a24f, 40, "E26 184 8 10"),
    LINE(0x6d6a78, 30, "M84 18 L84 44"),
    FILL(0xeef0ea, "M44 150 L66 50 L102 50 L124 150 C104 164 64 164 44 150 Z"),
    SHADE(.10, "M90 50 L102 50 L124 150 C116 156 104 158 96 159 Z"),
    FILL(0xa5b8b4, "M66 50 L102 50 L100 58 L68 58 Z"),
};

/* "Know your enemy": a flea, painted as a general. */
static const Shape flea_poster[] = {
    FILL(0xf2ead6, "R-88 -120 176 240 3"),
    DOWN(0xd9a07c, 0xc98a6b, "R-76 -108 152 168 2"),
    TINT(0xf2ead6, .28, "E0 -24 66 66"),
    FILL(0x5d3f3b, "M-48 -10 C-58 -52 -18 -76 16 -64 C48 -54 56 -18 36 4 C14 "
                   "26 -36 24 -48 -10 Z"),
    LINE(0x7c5650, 40,
         "M-30 -46 C-20 -30 -20 -4 -28 12 M-8 -62 C4 -40 4 -6 "
         "-4 16 M14 -62 C26 -42 26 -14 18 8"),
    LINE(0x5d3f3b, 60,
         "M-30 10 L-46 34 L-34 50 M-6 16 L-14 36 L0 52 M18 8 "
         "L40 26 L28 52"),
    LINE(0x5d3f3b, 40,
         "M38 -40 C52 -52 60 -56 66 -70 M32 -50 C40 -64 42 -72 "
         "46 -84"),
    FILL(0xf2ead6, "E34 -30 7 7"),
    FILL(0x2f2529, "E35 -29 3 3"),
    FILL(0x3f5763, "M6 -66 C12 -90 50 -92 58 -62 C44 -54 20 -54 6 -66 Z"),
    FILL(0xe0b95f, "E34 -76 6 6 R-34 -28 16 10 2 R-34 -14 16 8 2"),
    FILL(0x7b4a45, "R-62 74 124 12 4"),
    FILL(0xb08d78, "R-44 96 88 6 3"),
};

/* Brush daily: a cat shows how. */
static const Shape cat_poster[] = {
    FILL(0xeef0e6, "R-80 -108 160 216 3"),
    DOWN(0x8fb0ae, 0x7da09f, "R-68 -96 136 150 2"),
    FILL(0x6a6670, "M-48 54 C-56 0 -52 -30 -40 -46 L-42 -80 L-14 -58 L14 -58 "
                   "L42 -80 L40 -46 C52 -30 56 0 48 54 Z"),
    FILL(0xc9a0a0, "M-35 -66 L-34 -52 L-22 -57 Z M35 -66 L34 -52 L22 -57 Z"),
    FILL(0xe7d88f, "E-20 -24 12 9 E20 -24 12 9"),
    FILL(0x2f2a33, "E-18 -24 3 8 E18 -24 3 8"),
    FILL(0xf7f3e8, "M-34 8 C-16 -2 16 -2 34 8 C30 32 14 38 0 38 C-14 38 -30 "
                   "32 -34 8 Z"),
    LINE(0xa9a4a4, 18,
         "M-30 16 L30 16 M-18 6 L-16 33 M-6 4 L-5 37 M6 4 L5 37 "
         "M18 6 L16 33"),
    FILL(0xd58f8c, "M-7 -8 L7 -8 L0 0 Z"),
    LINE(0xe6e2d8, 16,
         "M-36 -6 l-22 -6 M-36 2 l-22 2 M36 -6 l22 -6 M36 2 l22 "
         "2"),
    FILL(0x55767a, "R-54 68 108 11 4"),
    FILL(0x9fb4b2, "R-38 88 76 6 3"),
};

/* Bags of food and a carrier that looks back. */
static const Shape shelf[] = {
    SHADE(.10, "R-196 14 420 18 4 M-150 30 l0 40 l-12 0 l0 -40 Z"),
    FILL(0xb08c68, "M-158 14 l0 44 l26 -44 Z M158 14 l0 44 l-26 -44 Z"),
    DOWN(0xcfae86, 0xb8956e, "R-204 0 408 18 4"),
    SIDE(0xb9775f, 0xa5644f,
         "M-186 0 L-192 -108 L-182 -124 L-110 -124 L-100 "
         "-108 L-106 0 Z"),
    FILL(0xeadfc8, "R-178 -92 64 54 8"),
    FILL(0xb9775f, "M-166 -68 C-176 -82 -158 -86 -158 -74 L-138 -74 C-138 -86 "
                   "-120 -82 -130 -66 C-120 -52 -138 -48 -138 -60 L-158 -60 "
                   "C-158 -48 -176 -52 -166 -68 Z"),
    SIDE(0x8fa37c, 0x7d916b, "M-92 0 L-96 -84 L-30 -84 L-34 0 Z"),
    FILL(0xeadfc8, "E-63 -40 24 24"),
    FILL(0x7d916b, "M-80 -40 C-74 -54 -60 -50 -56 -40 C-60 -30 -74 -26 -80 "
                   "-40 Z M-59 -40 l13 -9 l0 18 Z"),
    FILL(0x8f99a0, "M14 -96 C14 -124 150 -124 150 -96"),
    LINE(0x79858d, 100, "M52 -112 C52 -140 114 -140 114 -112"),
    SIDE(0xb4c0c2, 0x9aa8ad,
         "M-8 0 C-14 -60 -2 -112 22 -112 L146 -112 C170 "
         "-112 182 -60 176 0 Z"),
    FILL(0x3d4148, "R28 -92 112 84 20"),
    FILL(0xe0c66b, "E66 -46 11 9 E98 -46 11 9"),
    FILL(0x24262c, "E67 -45 3.5 8 E99 -45 3.5 8"),
    LINE(0x8b979d, 36,
         "M48 -92 L48 -8 M74 -92 L74 -8 M100 -92 L100 -8 M122 "
         "-92 L122 -8"),
};

/* How tall is your dog? It starts at the sausage dog. */
static const Shape ruler[] = {
    SHADE(.08, "R-26 6 70 640 6"),
    SIDE(0xf0e6cc, 0xe4d8ba, "R-34 0 70 640 6"),
    LINE(0xa08c6c, 30,
         "M-30 60 h22 M-30 120 h14 M-30 180 h22 M-30 240 h14 "
         "M-30 300 h22 M-30 360 h14 M-30 420 h22 M-30 480 h14"),
    FILL(0x9d8468, "M4 66 C2 40 22 34 26 44 L22 52 L26 96 L18 96 L16 76 L10 76 "
                   "L8 98 L0 98 Z"),
    FILL(0xb56a5c, "M-4 206 C0 190 24 188 28 198 L24 206 L26 226 L20 226 L18 "
                   "214 L6 214 L4 226 L-2 226 Z"),
    FILL(0x6a6670, "M-6 378 C-4 366 26 368 30 372 L30 380 L26 380 L26 388 L22 "
                   "388 L20 382 L2 382 L0 388 L-4 388 Z"),
};

static void wainscot(const Painter *p) {
    static const Shape groove[] = {
        SHADE(.05, "R0 668 3 340 0"),
        SHINE(.16, "R3 668 2 340 0"),
    };
    backdrop_band(p, 0xb4c6ba, 0xa2b5aa, 660, 342);
    for (double x = -60; x < p->half; x += 120) {
        SHAPES(p, groove, x, 0, 1);
        SHAPES(p, groove, -x, 0, 1);
    }
    backdrop_band(p, 0xeaeadd, 0xd3d8cb, 640, 22);
    backdrop_band(p, 0x9cb0a5, 0xa6b9ae, 662, 6);
}

void backdrop_clinic(const Painter *p, const BackdropLook *look) {
    backdrop_wall(p, 0xdfe6da, 0xcfdbd0);
    wainscot(p);
    backdrop_sunlight(p, look, -460, 0.20);
    prop_window(p, look, -1215, 110, 1.0);
    PLACE(p, door, -860, 0, 1);
    PLACE(p, paw_sign, -860, 44, 1);
    PLACE(p, leads, -545, 190, 1);
    prop_frame(p, 476, 226, 196, 260, 0xa9805c);
    PLACE(p, flea_poster, 476, 226, 1);
    prop_frame(p, 694, 208, 178, 234, 0x7a8f86);
    PLACE(p, cat_poster, 694, 208, 1);
    PLACE(p, shelf, 610, 566, 1);
    PLACE(p, ruler, 900, 120, 1);
    prop_plant(p, 1080, 860, 1.25);
    prop_clock(p, look, -320, 92, 0.72, 0x8aa297);
}

/* On the counter. */
static const Shape scales[] = {
    SHADE(.22, "E10 2 190 16"),
    SIDE(0xe6e6e0, 0xb9bebd, "M-120 -52 L128 -52 L150 0 L-142 0 Z"),
    FILL(0x39424a, "R-62 -42 128 32 6"),
    LAMP(0x9fd8c0, .9,
         "R-20 -36 16 4 0 R-8 -36 4 12 0 R-20 -26 16 4 0 R-20 -26 4 12 0 R-20 "
         "-18 16 4 0 R4 -18 4 4 0 R16 -36 4 14 0 R16 -26 18 4 0 R30 -36 4 22 "
         "0"),
    SIDE(0xd2d5d2, 0xa5acad, "R-30 -84 64 34 6"),
    SIDE(0xf2f1ea, 0xc3c8c6,
         "M-176 -132 C-176 -104 -150 -84 -110 -84 L118 -84 "
         "C158 -84 184 -104 184 -132 L170 -132 C168 -114 "
         "148 -102 112 -102 L-104 -102 C-140 -102 -160 "
         "-114 -162 -132 Z"),
};

/* The patient before. There is no hurry. */
static const Shape tortoise[] = {
    FILL(0x8f9a62, "M-66 -4 C-70 -22 -44 -26 -40 -8 L-42 2 L-62 2 Z M34 -4 C34 "
                   "-22 60 -22 58 -4 L56 2 L38 2 Z"),
    FILL(0x9dab6e, "M62 -22 C76 -30 78 -56 96 -62 C116 -68 126 -50 120 -40 "
                   "C114 -30 104 -32 98 -24 C92 -12 76 -6 62 -6 Z"),
    FILL(0x3b3038, "E106 -51 4 4.6"),
    LINE(0x6d7a48, 24, "M119 -42 Q112 -38 107 -40"),
    SIDE(0xb08a52, 0x8a6a3c,
         "M-84 -8 C-86 -74 -36 -96 -4 -96 C32 -96 76 -74 "
         "74 -8 C40 2 -50 2 -84 -8 Z"),
    FILL(0xc9a468, "M-28 -86 L18 -86 L30 -54 L-4 -38 L-38 -54 Z M-72 -46 L-48 "
                   "-50 L-18 -32 L-28 -6 L-72 -10 Z M64 -46 L40 -50 L10 -32 "
                   "L20 -6 L62 -10 Z"),
    SHINE(.22, "M-28 -86 L18 -86 L22 -76 L-32 -76 Z"),
    FILL(0x7d5f36, "M-88 -10 C-50 0 40 0 78 -10 L76 0 C40 8 -50 8 -86 0 Z"),
};

static const Shape treat_jar[] = {
    SHADE(.22, "E10 2 84 12"),
    TINT(0xe8efe9, .72,
         "M-68 -150 C-76 -140 -78 -120 -78 -100 L-78 -12 C-78 "
         "-2 -70 2 -60 2 L60 2 C70 2 78 -2 78 -12 L78 -100 C78 "
         "-120 76 -140 68 -150 Z"),
    FILL(0xb98a58, "M-70 -8 L-70 -70 L-50 -82 L-30 -68 L-8 -84 L14 -70 L38 -80 "
                   "L54 -66 L70 -72 L70 -8 C68 -4 62 -4 58 -4 L-60 -4 Z"),
    FILL(0xd0a672, "R-62 -40 40 15 7 R-10 -62 44 16 8 R14 -28 44 15 7 R-40 -74 "
                   "36 14 7 R-30 -20 34 14 7"),
    FILL(0x8f6538, "R-62 -58 34 14 7 R30 -48 34 14 7 R-12 -42 26 12 6"),
    FILL(0xf3ead7, "R-40 -112 80 38 6"),
    FILL(0x9a5b46, "M-20 -93 C-30 -104 -14 -108 -14 -98 L14 -98 C14 -108 30 "
                   "-104 20 -93 C30 -82 14 -78 14 -88 L-14 -88 C-14 -78 -30 "
                   "-82 -20 -93 Z"),
    SHINE(.5, "M-64 -138 C-70 -126 -70 -60 -68 -16 L-58 -16 C-60 -60 -60 -120 "
              "-54 -140 Z"),
    SIDE(0xb58a62, 0x8f6846, "R-74 -176 148 32 10"),
    SIDE(0xb58a62, 0x8f6846, "R-22 -196 44 24 10"),
};

static const Shape bell[] = {
    SHADE(.22, "E6 2 56 9"),
    SIDE(0x8a6f52, 0x6d563f, "R-50 -12 100 14 5"),
    SIDE(0xe8cf8c, 0xb08c48, "M-42 -12 C-42 -64 42 -64 42 -12 Z"),
    FILL(0xc9a85c, "R-5 -66 10 16 4 E0 -66 9 6"),
    SHINE(.6, "M-28 -22 C-26 -40 -16 -48 -8 -50 C-18 -40 -20 -32 -20 -22 Z"),
};

void backdrop_clinic_front(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_counter(p, 0xc79e78, 0x9c7453, 0x6f5039);
    /* Beside the hands of a couple. */
    PLACE(p, scales, 790, 900, 1);
    PLACE_BY(p, tortoise, 790, -2, 800, 0.86);
    PLACE(p, treat_jar, 985, 918, 1);
    PLACE(p, bell, -800, 905, 1);
    prop_papers(p, -1020, 900, 1);
    prop_succulent(p, 1120, 900, 1);
}

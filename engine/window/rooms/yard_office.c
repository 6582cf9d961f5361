/* SPDX-License-Identifier: MIT
 * A timber yard's office: planks and the saw shed through the window, a stove,
 * samples of wood; the desk is a plank itself. */
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"

static const Shape yard[] = {
    DOWN(0xdce7ea, 0xf1e8d4, "R-300 0 600 430 0"),
    FILL(0xa9bba6, "M-300 170 L-262 110 L-226 168 L-190 96 L-150 166 L-112 120 "
                   "L-76 172 L-30 104 L12 170 L52 118 L96 172 L140 92 L186 168 "
                   "L228 116 L262 166 L300 128 V260 H-300 Z"),
    FILL(0xc9b08c, "M-300 300 H300 V430 H-300 Z"),
    FILL(0xb9806c, "M40 156 L190 96 L300 140 V176 H40 Z"),
    SIDE(0xcdb393, 0xb39a7c, "R56 172 244 128 0"),
    SHADE(.30, "R84 196 120 104 0"),
    FILL(0xd8c39c, "M96 300 V258 H196 V300 Z"),
    LINE(0xa5814f, 40, "M96 272 H196 M96 286 H196"),
};

/* Boards with air between them, so that they stay straight. Two did not. */
static const Shape stacks[] = {
    SHADE(.16, "M-280 404 H20 L40 416 H-270 Z"),
    SIDE(0xe3c591, 0xc9a76f,
         "R-276 232 280 26 1 R-276 268 280 26 1 R-276 304 "
         "280 26 1 R-276 340 280 26 1 R-276 376 280 26 1"),
    FILL(0x8a6a45, "R-250 258 14 10 0 R-142 258 14 10 0 R-34 258 14 10 0 R-250 "
                   "294 14 10 0 R-142 294 14 10 0 R-34 294 14 10 0 R-250 330 "
                   "14 10 0 R-142 330 14 10 0 R-34 330 14 10 0 R-250 366 14 10 "
                   "0 R-142 366 14 10 0 R-34 366 14 10 0"),
    SHADE(.10, "R-276 252 280 6 0 R-276 288 280 6 0 R-276 324 280 6 0 R-276 "
               "360 280 6 0 R-276 396 280 6 0"),
    FILL(0xd9b67c, "M-276 222 C-180 178 -90 178 4 222 L4 234 C-90 194 -180 194 "
                   "-276 234 Z"),
    FILL(0xe6cc9c, "M-260 216 C-170 236 -100 236 -10 206 L-10 216 C-100 246 "
                   "-170 246 -260 226 Z"),
    SIDE(0xd2ac76, 0xb48d58,
         "R70 330 220 22 1 R70 358 220 22 1 R70 386 220 22 "
         "1"),
    FILL(0xb5574a, "R284 330 10 22 0 R284 358 10 22 0 R284 386 10 22 0"),
};

static const Shape yard_window[] = {
    FILL(0xb08a60, "M-326 -26 H326 V456 H-326 Z M-300 0 V430 H300 V0 Z"),
    SHADE(.12, "R-300 0 600 10 0 R-300 0 8 430 0"),
    FILL(0xb08a60, "R-106 0 13 430 0 R94 0 13 430 0 R-300 206 600 12 0"),
    DOWN(0xc9a276, 0x9d7a53, "R-350 450 700 28 4"),
    SHINE(.18, "M-300 260 L-140 0 H-80 L-300 350 Z M120 430 L300 150 V240 L186 "
               "430 Z"),
};

/* Every wood they sell, the name burnt in. */
static const Shape samples[] = {
    SHADE(.10, "R-146 -10 310 290 4"),
    SIDE(0x9a7750, 0x80603e, "R-156 -20 312 290 4"),
    SIDE(0xe8d0a2, 0xd6ba86, "R-140 -4 52 120 2"),
    SIDE(0xc99a68, 0xb38351, "R-82 -4 52 120 2"),
    SIDE(0x8f5f45, 0x7a4d36, "R-24 -4 52 120 2"),
    SIDE(0xd9b67c, 0xc39d62, "R34 -4 52 120 2"),
    SIDE(0xb5764f, 0x9e623d, "R92 -4 52 120 2"),
    SIDE(0xd2ac76, 0xbb925c, "R-140 134 52 120 2"),
    SIDE(0x6d4a39, 0x593a2c, "R-82 134 52 120 2"),
    SIDE(0xe6cc9c, 0xd2b37c, "R-24 134 52 120 2"),
    SIDE(0xa87c58, 0x926845, "R34 134 52 120 2"),
    LINE(0x6d5138, 22,
         "M-132 20 C-118 40 -118 70 -132 100 M-108 10 C-98 44 "
         "-98 70 -108 104 M-74 14 C-62 50 -62 80 -74 106 M44 14 "
         "C58 40 58 70 46 104 M66 8 C76 40 74 70 66 102 M-130 "
         "150 C-118 180 -118 210 -130 240 M44 150 C56 180 56 210 "
         "44 240"),
    FILL(0xf2ead9, "R100 150 36 44 2"),
    LINE(0x9a9488, 22, "M106 162 h24 M106 172 h24 M106 182 h14"),
};

/* Hung up when it had no tooth left. */
static const Shape saw_clock[] = {
    SHADE(.12, "E8 10 86 86"),
    FILL(0xb4bbbe, "M0 -88 L14 -76 L30 -84 L38 -68 L56 -70 L58 -52 L74 -46 L70 "
                   "-30 L86 -20 L76 -4 L88 10 L74 22 L80 38 L64 44 L64 62 L46 "
                   "62 L40 78 L24 70 L12 86 L0 74 L-14 86 L-24 70 L-42 78 L-46 "
                   "60 L-64 60 L-64 42 L-82 36 L-74 20 L-88 8 L-76 -6 L-86 -22 "
                   "L-70 -30 L-74 -48 L-56 -52 L-56 -70 L-38 -66 L-30 -82 L-14 "
                   "-74 Z"),
    FILL(0xcdd2d2, "E0 0 58 58"),
    LINE(0x6d7479, 40, "M0 -50 V-42 M0 50 V42 M-50 0 H-42 M50 0 H42"),
};

static const Shape stove[] = {
    LINE(0x4c4a50, 460, "M0 -700 V-150"),
    LINE(0x6a6870, 60, "M-14 -700 V-150"),
    SHADE(.16, "R-108 -140 250 420 8"),
    SIDE(0x5a575e, 0x413f46, "R-122 -150 244 400 10"),
    FILL(0x6d6a72, "R-136 -166 272 26 6"),
    FILL(0x38363c, "R-84 -86 168 140 10"),
    LAMP(0xf2a34f, .95,
         "M-60 46 C-66 0 -40 -6 -36 -44 C-16 -24 -20 -4 -10 -2 "
         "C-6 -34 10 -44 14 -66 C38 -30 30 -10 40 -6 C46 -20 50 "
         "-26 52 -34 C70 0 66 30 58 46 Z"),
    LAMP(0xfbe3a0, .95,
         "M-34 46 C-36 22 -20 16 -16 -6 C-2 14 4 10 10 -16 C28 "
         "14 36 26 30 46 Z"),
    LINE(0x2f2d33, 44, "M-28 -86 V54 M28 -86 V54"),
    FILL(0xb0a898, "R-22 76 44 12 6"),
    SHADE(.2, "R-84 110 168 60 6"),
    FILL(0x9fb2b4, "M-62 -166 C-70 -216 -30 -230 -6 -228 C26 -228 44 -206 40 "
                   "-166 Z"),
    LINE(0x9fb2b4, 90, "M38 -200 C60 -204 62 -220 78 -226"),
    LINE(0x4c4a50, 44, "M-46 -214 C-40 -256 14 -258 22 -218"),
};

static const Shape logs[] = {
    SIDE(0xa5815a, 0x866444, "E-50 -30 36 34 E24 -30 36 34 E-14 -88 36 34"),
    FILL(0xe0c191, "E-50 -30 27 25 E24 -30 27 25 E-14 -88 27 25"),
    LINE(0xb8935f, 24,
         "E-50 -30 16 15 E24 -30 16 15 E-14 -88 16 15 E-50 -30 6 "
         "6 E24 -30 6 6 E-14 -88 6 6"),
};

static void planks(const Painter *p) {
    static const Shape joint[] = {
        SHADE(.09, "R0 -2 3 1004 0"),
        SHINE(.14, "R3 -2 3 1004 0"),
    };
    backdrop_wall(p, 0xdfc9a4, 0xcdb48b);
    for (double x = -50; x < p->half; x += 100) {
        SHAPES(p, joint, x, 0, 1);
        SHAPES(p, joint, -x - 100, 0, 1);
    }
}

void backdrop_yard_office(const Painter *p, const BackdropLook *look) {
    Painter far = *p;
    far.outdoors = true;
    far.haze = 0.22;
    far.air = 0xf4efe0;
    planks(p);
    PLACE(&far, yard, -640, 120, 1);
    PLACE(&far, stacks, -640, 120, 1);
    weather_through(&far, look, backdrop_x(p, -640) - 300, 120, 600, 430);
    PLACE(p, yard_window, -640, 120, 1);
    backdrop_sunlight(p, look, -360, 0.18);
    PLACE(p, saw_clock, 420, 170, 0.86);
    prop_clock_hands(p, look, 420, 170, 0.86);
    PLACE(p, samples, 486, 310, 0.92);
    PLACE(p, stove, 790, 604, 1);
    PLACE(p, logs, 990, 862, 1);
    prop_frame(p, 1100, 260, 200, 260, 0x8a6243);
    prop_pendant(p, 0, 70, 0.7, 0x6f8a76);
    prop_plant(p, -1090, 880, 1);
    if (p->light == LIGHT_EVENING) {
        const Shape pool = GLOW(0xff9a4a, .40, "E0 0 300 260");
        shapes_draw(p, &pool, 1, backdrop_x(p, 790), 600, 1);
    }
}

static const Shape rule[] = {
    SHADE(.2, "M-126 8 L134 2 L134 -4 L-120 -2 Z"),
    FILL(0xe4bd4f, "M-130 0 L-120 -26 L-8 -28 L-10 -4 Z M-4 -4 L-2 -28 L126 "
                   "-22 L134 -2 Z"),
    LINE(0x6d5a2a, 20,
         "M-104 -24 V-14 M-84 -25 V-18 M-64 -25 V-14 M-44 -26 "
         "V-18 M-24 -26 V-14 M18 -26 V-14 M38 -25 V-18 M58 -24 "
         "V-14 M78 -24 V-18 M98 -23 V-13"),
    FILL(0xc9ced1, "E-6 -16 8 8"),
};

/* What is owed, on a nail. */
static const Shape spike[] = {
    SHADE(.22, "E8 4 70 10"),
    SIDE(0xb08a60, 0x866444, "M-62 -16 H62 L56 4 H-56 Z"),
    LINE(0x8d9398, 44, "M0 -16 V-170"),
    FILL(0xf7f1e0, "M-56 -60 L48 -76 L62 -32 L-44 -18 Z"),
    FILL(0xf3dfd8, "M-44 -92 L60 -84 L58 -50 L-48 -54 Z"),
    FILL(0xf7f1e0, "M-60 -112 L40 -124 L50 -86 L-50 -78 Z"),
    LINE(0xb5574a, 26, "M-38 -100 L26 -108"),
    LINE(0xa9a294, 20, "M-36 -92 L10 -98 M-30 -74 L40 -70 M-30 -42 L34 -52"),
};

static const Shape plane[] = {
    SHADE(.24, "M-150 8 H150 L162 -6 H-140 Z"),
    SIDE(0xc99a68, 0x9a6f45,
         "M-150 4 L-146 -56 C-144 -64 -130 -64 -110 -62 "
         "L118 -62 C138 -62 146 -50 148 4 Z"),
    FILL(0xb0855a, "M-112 -60 C-124 -98 -84 -112 -78 -62 Z"),
    FILL(0x7a5636, "M52 -62 C44 -110 66 -140 96 -128 C108 -110 82 -100 92 -62 "
                   "Z"),
    SIDE(0xc3c9cc, 0x8d969b, "M-12 -50 L22 -124 L46 -116 L18 -46 Z"),
    FILL(0x5f4630, "R-60 -58 60 10 3"),
    FILL(0xecd6a8, "M-36 -66 C-64 -96 -34 -118 -14 -96 C-6 -110 22 -100 8 -80 "
                   "C0 -92 -22 -92 -18 -72 Z"),
};

static const Shape ledger[] = {
    SHADE(.2, "M-100 8 H106 L114 -6 H-92 Z"),
    SIDE(0x54706a, 0x3f5853, "M-104 4 L-96 -36 H96 L104 4 Z"),
    FILL(0xf4ecd9, "M-98 -8 L-94 -30 H98 L102 -8 Z"),
    FILL(0x5f7f78, "M-104 -34 L-92 -46 H94 L104 -34 Z"),
    LINE(0xc9a85c, 30, "M-60 -40 H10"),
    LINE(0x4c4a50, 60, "M30 -52 L92 -58"),
};

void backdrop_yard_office_front(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_counter(p, 0xe2bf8a, 0xb88f5b, 0x7d5c38);
    PLACE(p, plane, 610, 906, 1);
    PLACE(p, spike, 820, 906, 1);
    PLACE(p, ledger, -590, 912, 1);
    PLACE(p, rule, -830, 914, 1);
    prop_mug(p, -740, 900, 0.95, 0x6f8a76);
    prop_phone(p, 1030, 912, 0.95);
}

/* SPDX-License-Identifier: MIT
 * A packaging wholesaler's trade counter: the warehouse behind its shutter,
 * boxes and cups on a steel rack; on the counter paper, tape and samples. */
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"

/* The aisle, in one-point perspective on (0, 290). */
static const Shape aisle[] = {
    DOWN(0xc4c8c4, 0xd3d2c8, "R-262 0 524 660 0"),
    FILL(0xdadbd2, "R-84 182 168 216 0"),
    SIDE(0xa98c68, 0xbfa17b, "M-262 -4 L-84 196 V372 L-262 580 Z"),
    SIDE(0xbfa17b, 0xa98c68, "M262 -4 L84 196 V372 L262 580 Z"),
    DOWN(0xbcb5a6, 0xa8a08f, "M-84 398 H84 L262 660 H-262 Z"),
    TINT(0xe2c65c, .75,
         "M-78 398 H-68 L-196 660 H-226 Z M78 398 H68 L196 660 "
         "H226 Z"),
    SHADE(.16, "M-262 580 L-84 372 V398 L-262 660 Z M262 580 L84 372 V398 L262 "
               "660 Z"),
    SHADE(.12, "M-214 50 L-206 60 V522 L-214 532 Z M-160 110 L-154 118 V462 "
               "L-160 470 Z M-118 158 L-114 162 V414 L-118 420 Z M214 50 L206 "
               "60 V522 L214 532 Z M160 110 L154 118 V462 L160 470 Z M118 158 "
               "L114 162 V414 L118 420 Z"),
    FILL(0x5d7d92, "M-262 130 L-84 240 V248 L-262 150 Z M-262 350 L-84 312 "
                   "V320 L-262 370 Z M-262 566 L-84 370 V380 L-262 590 Z M262 "
                   "130 L84 240 V248 L262 150 Z M262 350 L84 312 V320 L262 370 "
                   "Z M262 566 L84 370 V380 L262 590 Z"),
    LAMP(0xfff4d6, .95,
         "M-52 40 H52 L44 58 H-44 Z M-36 106 H36 L30 118 H-30 "
         "Z M-24 152 H24 L20 160 H-20 Z"),
    GLOW(0xfff2cf, .30, "E0 190 230 210"),
};

/* It lifts one box, with great care, for nobody. */
static const Shape forklift[] = {
    SHADE(.22, "E-6 112 98 12"),
    LINE(0x4f545c, 70, "M44 108 V-96 M62 108 V-96"),
    FILL(0xd2a23f, "M-84 96 V34 C-84 20 -74 12 -60 12 H10 L40 40 V96 Z"),
    SHADE(.16, "M-84 96 V70 H40 V96 Z"),
    LINE(0x4f545c, 60, "M-64 14 L-48 -72 H18 L32 30"),
    FILL(0x63707a, "M-46 12 C-46 -26 -6 -26 -6 12 Z"),
    FILL(0xe6bf97, "E-24 -34 14 15"),
    FILL(0xe4c24e, "M-40 -38 C-40 -62 -8 -62 -8 -38 Z"),
    FILL(0x3a3f46, "E-54 100 24 24 E18 100 24 24"),
    FILL(0x9aa2a8, "E-54 100 10 10 E18 100 10 10"),
    FILL(0x4f545c, "R60 -34 74 9 2"),
    FILL(0x9a7a52, "R66 -46 70 12 2"),
    SIDE(0xd0ab7e, 0xb58f62, "R82 -88 40 42 2"),
    TINT(0xeedcb8, .9, "R98 -88 8 42 0"),
};

static const Shape shutter[] = {
    SHADE(.10, "R-300 -10 640 690 4"),
    FILL(0xb7bcbc, "M-292 -20 H292 V680 H262 V0 H-262 V680 H-292 Z"),
    SHADE(.10, "R-262 0 8 660 0"),
    DOWN(0xcdd1d0, 0xb2b8b9, "R-264 -12 528 74 0"),
    SHADE(.14, "R-264 4 528 4 0 R-264 22 528 4 0 R-264 40 528 4 0"),
    SHADE(.22, "R-264 58 528 7 0"),
    FILL(0xdfc150, "R-292 420 30 260 0 R262 420 30 260 0"),
    FILL(0x4c4f55, "M-292 450 l30 -30 v30 l-30 30 Z M-292 510 l30 -30 v30 l-30 "
                   "30 Z M-292 570 l30 -30 v30 l-30 30 Z M-292 630 l30 -30 v30 "
                   "l-30 30 Z M262 450 l30 -30 v30 l-30 30 Z M262 510 l30 -30 "
                   "v30 l-30 30 Z M262 570 l30 -30 v30 l-30 30 Z M262 630 l30 "
                   "-30 v30 l-30 30 Z"),
};

/* A number is called; it has been this one for a while. */
static const Shape number_sign[] = {
    LINE(0x7b7f84, 40, "M-70 -400 V-50 M70 -400 V-50"),
    SHADE(.12, "R-98 -42 212 98 10"),
    SIDE(0x4c5660, 0x3d4650, "R-106 -52 212 98 10"),
    FILL(0x232a31, "R-92 -38 184 70 5"),
    LAMP(0xf0a35a, 1,
         "R-50 -24 34 7 3 R-24 -24 8 42 3 R-44 -6 28 7 3 R-50 12 34 7 3 R12 "
         "-24 8 24 3 R12 -6 34 7 3 R38 -24 8 42 3"),
};

/* The rack: steel posts, boards, price labels. */
static const Shape rack[] = {
    SHADE(.10, "R-244 14 520 900 4"),
    FILL(0xc3bcae, "R-236 8 472 900 0"),
    SHADE(.12, "R-236 196 472 30 0 R-236 406 472 30 0 R-236 616 472 30 0 R-236 "
               "8 472 24 0"),
    DOWN(0xe1a765, 0xc88d4c,
         "R-256 176 512 20 2 R-256 386 512 20 2 R-256 596 "
         "512 20 2"),
    FILL(0xf2ead9, "R-196 178 52 14 2 R-30 178 52 14 2 R120 178 52 14 2 R-180 "
                   "388 52 14 2 R20 388 52 14 2 R-160 598 52 14 2 R90 598 52 "
                   "14 2"),
    SIDE(0x6f8da0, 0x587688, "R-262 -10 24 920 2 R238 -10 24 920 2"),
    SHADE(.2, "E-250 40 4 6 E-250 80 4 6 E-250 120 4 6 E-250 240 4 6 E-250 "
              "280 4 6 E-250 320 4 6 E250 40 4 6 E250 80 4 6 E250 120 4 6 E250 "
              "240 4 6 E250 280 4 6 E250 320 4 6"),
};

/* Boxes for pizza, and one that is not shut. */
static const Shape flat_boxes[] = {
    SIDE(0xd9b88a, 0xbf9c6c, "R-216 150 176 26 2"),
    SIDE(0xe0c196, 0xc6a577, "R-212 124 172 26 2"),
    SIDE(0xd6b384, 0xbc9768, "R-218 98 176 26 2"),
    SIDE(0xdfc095, 0xc5a375, "R-210 72 170 26 2"),
    FILL(0xe9d3ae, "M-214 72 L-196 38 L-40 52 L-42 72 Z"),
    SHADE(.16, "R-216 148 176 3 0 R-212 122 172 3 0 R-218 96 176 3 0"),
    FILL(0xb5675a, "E-128 137 9 9 E-126 111 9 9 E-130 163 9 9"),
};

static const Shape cups[] = {
    FILL(0xf1eadb, "M8 176 L18 100 H58 L68 176 Z M78 176 L88 60 H128 L138 176 "
                   "Z M148 176 L158 120 H198 L208 176 Z"),
    SHADE(.12, "M44 100 H58 L68 176 H48 Z M114 60 H128 L138 176 H118 Z M184 "
               "120 H198 L208 176 H188 Z"),
    LINE(0xb9806c, 70, "M13 148 H63 M82 148 H134 M153 148 H203"),
    SHADE(.14, "R16 108 44 3 0 R15 117 46 3 0 R14 126 48 3 0 R86 68 44 3 0 R85 "
               "77 46 3 0 R85 86 46 3 0 R84 95 48 3 0 R84 104 48 3 0 R83 113 "
               "50 3 0 R156 128 44 3 0"),
};

/* This way up. */
static const Shape cartons[] = {
    SIDE(0xd0ab7e, 0xb58f62, "R-220 250 180 136 3"),
    TINT(0xeedcb8, .9, "R-142 250 24 136 0"),
    LINE(0x7f5636, 60,
         "M-196 282 V336 M-210 320 L-196 338 L-182 320 M-76 282 "
         "V336 M-90 320 L-76 338 L-62 320"),
    LINE(0x7f5636, 50, "M-212 352 H-178 M-94 352 H-60"),
    SIDE(0xc79f70, 0xab8558, "R-28 286 116 100 3"),
    TINT(0xeedcb8, .9, "R20 286 18 100 0"),
    SIDE(0xe2cda6, 0xc8b085, "R100 300 116 86 3 R114 228 90 72 3"),
    FILL(0x7f9a76, "E158 264 20 20"),
    FILL(0xe2cda6, "M146 270 C150 250 168 250 172 254 C170 272 156 276 146 270 "
                   "Z"),
};

/* Rolls of bubble wrap. */
static const Shape rolls[] = {
    SIDE(0xd5e0e2, 0xb3c3c8, "E-150 526 68 70"),
    FILL(0xc2d0d4, "E-150 526 48 50"),
    FILL(0x9a7f62, "E-150 526 18 19"),
    FILL(0x6d5a47, "E-150 526 10 11"),
    TINT(0xffffff, .6,
         "E-188 484 8 8 E-166 470 8 8 E-142 468 8 8 E-118 480 8 "
         "8 E-204 506 8 8 E-208 532 8 8 E-200 556 8 8 E-98 500 8 "
         "8 E-92 524 8 8 E-98 550 8 8"),
    SIDE(0xc99f6d, 0xa67e50, "E10 532 62 64"),
    FILL(0xb68b5b, "E10 532 44 45 "),
    FILL(0xd7b68a, "E10 532 28 29"),
    FILL(0x6d5a47, "E10 532 12 12"),
    FILL(0xd7b68a, "M72 540 C92 560 92 586 84 610 L70 610 C76 590 74 570 64 "
                   "556 Z"),
    SIDE(0x8ea58a, 0x758d72, "R104 470 112 126 3"),
    FILL(0xe7dcc6, "R120 494 80 60 4"),
    LINE(0x758d72, 50, "M134 512 h52 M134 530 h36"),
};

static const Shape lower[] = {
    SIDE(0xd0ab7e, 0xb58f62, "R-222 690 200 200 3"),
    TINT(0xeedcb8, .9, "R-134 690 24 200 0"),
    SIDE(0xc79f70, 0xab8558, "R0 660 216 230 3"),
    TINT(0xeedcb8, .9, "R96 660 24 230 0"),
};

void backdrop_wholesale(const Painter *p, const BackdropLook *look) {
    Painter far = *p;
    far.haze = 0.30;
    far.air = 0xf1ede2;
    backdrop_wall(p, 0xe0dbcf, 0xd2ccbf);
    backdrop_band(p, 0x9fb0b4, 0x8fa1a7, 700, 302);
    backdrop_band(p, 0xe4b56a, 0xcf9f55, 684, 18);
    PLACE(&far, aisle, -645, 70, 1);
    PLACE_BY(&far, forklift, -645, 20, 452, 0.86);
    PLACE(p, shutter, -645, 70, 1);
    PLACE(p, rack, 640, 90, 1);
    PLACE(p, flat_boxes, 640, 90, 1);
    PLACE(p, cups, 640, 90, 1);
    PLACE(p, cartons, 640, 90, 1);
    PLACE(p, rolls, 640, 90, 1);
    PLACE(p, lower, 640, 90, 1);
    PLACE(p, rack, 1170, 90, 1);
    PLACE(p, cartons, 1170, -120, 1);
    PLACE(p, rolls, 1170, -120, 1);
    PLACE(p, flat_boxes, 1170, 510, 1);
    PLACE(p, number_sign, -262, 92, 0.72);
    prop_clock(p, look, -1030, 200, 0.8, 0x6f8da0);
    if (p->light == LIGHT_EVENING) {
        const Shape pool = GLOW(0xffce84, .34, "E0 0 330 400");
        shapes_draw(p, &pool, 1, backdrop_x(p, -645), 330, 1);
    }
}

/* Brown paper on its stand, torn off by hand. */
static const Shape paper_roll[] = {
    SHADE(.22, "E10 4 170 14"),
    FILL(0x4c5660, "R-150 -10 300 14 4"),
    SIDE(0x65717c, 0x4a545e,
         "M-142 -8 L-126 -150 H-106 L-112 -8 Z M142 -8 "
         "L126 -150 H106 L112 -8 Z"),
    DOWN(0xd9b382, 0xa87d4d, "R-118 -190 236 116 20"),
    SHINE(.20, "R-108 -176 216 12 6"),
    FILL(0x6d5a47, "R-134 -142 16 20 3 R118 -142 16 20 3"),
    DOWN(0xcda571, 0xdfbd8f,
         "M-112 -84 H112 L118 -26 L94 -20 L70 -28 L40 -19 "
         "L8 -27 L-26 -20 L-60 -28 L-92 -20 L-118 -27 Z"),
    FILL(0x8d969d, "M-130 -62 H130 V-54 H-130 Z"),
};

static const Shape tape_gun[] = {
    SHADE(.22, "E8 2 90 10"),
    SIDE(0xc8614f, 0xa34a3b,
         "M-66 -40 L-20 -60 L34 -40 L44 0 H12 L0 -22 L-40 "
         "-12 L-60 2 L-84 -4 Z"),
    SIDE(0xe6d3ac, 0xc3ab7c, "E22 -66 54 54"),
    FILL(0xd4be92, "E22 -66 40 40"),
    FILL(0x7f5c46, "E22 -66 26 26"),
    FILL(0xb5574a, "E22 -66 15 15"),
    FILL(0xb7bfc4, "M-70 -42 L-90 -56 L-84 -34 Z"),
    TINT(0xe6d3ac, .9, "M-16 -98 L-86 -54 L-82 -46 L-22 -74 Z"),
};

/* Three sizes of the same idea. */
static const Shape samples[] = {
    SHADE(.22, "E10 4 150 13"),
    SIDE(0xdcbc90, 0xb8946a, "M-126 -70 H66 L54 2 H-114 Z"),
    FILL(0xc8a679, "R-132 -80 204 14 4"),
    SIDE(0xe6cba3, 0xc4a379, "M-104 -134 H46 L38 -80 H-96 Z"),
    FILL(0xd2b084, "R-110 -142 162 12 4"),
    FILL(0xecd6b3, "M-106 -142 L-92 -200 H38 L48 -142 Z"),
    SHADE(.12, "M-92 -200 H38 L40 -190 H-94 Z"),
    FILL(0xb5675a, "E-28 -36 20 20"),
    FILL(0xf3e6cc, "M-38 -30 C-38 -48 -18 -48 -18 -30 Z"),
    SIDE(0xf3ede0, 0xd0c8b8, "M90 -100 H150 L140 2 H100 Z"),
    FILL(0xe3dccd, "R86 -110 68 12 5"),
    LINE(0x7f9a76, 80, "M96 -46 H144"),
};

static const Shape calculator[] = {
    SHADE(.2, "M-70 6 L76 6 L86 -8 L-60 -8 Z"),
    SIDE(0x58636c, 0x434d56, "M-66 4 L-52 -64 C-50 -70 48 -70 50 -64 L66 4 Z"),
    FILL(0xc9d6c4, "M-46 -58 H44 L48 -42 H-50 Z"),
    FILL(0xd9dcd8, "R-50 -36 20 9 2 R-22 -36 20 9 2 R6 -36 20 9 2 R-53 -23 21 "
                   "9 2 R-24 -23 21 9 2 R6 -23 21 9 2 R-56 -10 22 9 2 R-26 -10 "
                   "22 9 2 R6 -10 22 9 2"),
    FILL(0xd98a5c, "R34 -36 18 9 2 R36 -23 20 22 2"),
};

void backdrop_wholesale_front(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_counter(p, 0xd2b289, 0xa68760, 0x745c42);
    PLACE(p, paper_roll, -620, 904, 1);
    PLACE(p, samples, 600, 906, 1);
    PLACE(p, tape_gun, 845, 910, 1);
    PLACE(p, calculator, -860, 914, 1);
    prop_papers(p, 1040, 912, 1);
    prop_pens(p, -1010, 904, 0.9);
}

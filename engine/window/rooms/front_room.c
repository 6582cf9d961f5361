/* SPDX-License-Identifier: MIT
 * The front room of a terraced house, cleared out: a bay window on the street,
 * two garden chairs, and on the boards a sofa in tape; in front a sill. */
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"

/* The houses across the street, seen through the bay. */
static const Shape terrace[] = {
    DOWN(0xdde7ea, 0xf2ead8, "R-300 70 600 540 0"),
    FILL(0xcbb2a4, "M-300 300 L-210 236 H-60 L-20 270 H120 L160 232 H300 V520 "
                   "H-300 Z"),
    FILL(0xb59a92, "M-300 300 L-210 236 H-60 L-20 270 H120 L160 232 H300 V306 "
                   "H-300 Z"),
    FILL(0xa88c84, "R-170 196 34 54 0 R190 190 40 56 0"),
    FILL(0xe9e2d2, "R-264 334 52 84 2 R-150 334 52 84 2 R-40 334 52 84 2 R90 "
                   "334 52 84 2 R206 334 52 84 2"),
    FILL(0xa9b8bb, "R-257 341 38 70 1 R-143 341 38 70 1 R-33 341 38 70 1 R97 "
                   "341 38 70 1 R213 341 38 70 1"),
    LAMP(0xffe3a8, .60, "R-33 341 38 70 1"),
    FILL(0x9db295, "M-300 520 V452 C-250 436 -220 452 -180 446 C-120 436 -60 "
                   "456 0 446 C70 436 130 456 190 444 C230 440 270 450 300 446 "
                   "V520 Z"),
    DOWN(0xd5cfc2, 0xc6bfb2, "R-300 514 600 100 0"),
};

static const Shape street_light[] = {
    LINE(0x6d7478, 80, "M0 560 V250"),
    LINE(0x6d7478, 60, "M0 254 C0 216 30 206 58 210"),
    FILL(0x5c6367, "M48 202 H104 L98 220 H52 Z"),
    LAMP(0xffe2a0, .95, "M56 220 H95 L90 228 H60 Z"),
};

/* With the one guest who has not heard about the sofa. */
static const Shape bird_table[] = {
    LINE(0x8d6a4b, 90, "M0 600 V452"),
    FILL(0x9a7654, "R-52 442 104 12 2"),
    LINE(0x8d6a4b, 50, "M-40 442 V400 M40 442 V400"),
    SIDE(0xa9805c, 0x87633f, "M-62 404 L0 362 L62 404 Z"),
    FILL(0x6f7f93, "M-16 442 C-24 424 -8 414 2 420 C10 412 22 416 22 424 L30 "
                   "428 L21 430 C18 440 4 444 -16 442 Z"),
    FILL(0xc98960, "M2 440 C4 430 14 428 20 432 C16 440 8 442 2 440 Z"),
    FILL(0x6f7f93, "M-14 432 L-38 446 L-14 442 Z"),
};

/* Two wings that go out towards the street, and the middle between them. */
static const Shape bay[] = {
    FILL(0xf3eee1, "M-326 56 H326 V80 L174 112 H-174 L-326 80 Z"),
    FILL(0xece5d5, "M-326 56 L-300 80 V604 L-326 620 Z M326 56 L300 80 V604 "
                   "L326 620 Z"),
    FILL(0xf5f0e4, "M-184 108 H-160 V570 H-184 Z M160 108 H184 V570 H160 Z"),
    FILL(0xf5f0e4, "R-166 106 332 15 0 R-166 556 332 15 0 R-166 292 332 13 0"),
    FILL(0xf0e9da, "M-304 84 L-178 110 V124 L-304 100 Z M304 84 L178 110 V124 "
                   "L304 100 Z M-304 296 L-178 292 V304 L-304 312 Z M304 296 "
                   "L178 292 V304 L304 312 Z"),
    SHADE(.10, "R-160 121 320 7 0 R-160 121 7 435 0 R153 305 7 251 0"),
    SHINE(.22,
          "M-160 540 L60 305 H110 L-150 556 H-160 Z M-40 292 L110 121 H146 "
          "L4 292 Z"),
};

/* Nets on a wire: drawn aside in the middle, for the birds. */
static const Shape nets[] = {
    TINT(0xfbf7ee, .62,
         "M-298 104 L-176 124 H-78 C-92 250 -104 380 -112 560 H-176 L-298 590 "
         "Z"),
    TINT(0xfbf7ee, .62,
         "M298 104 L176 124 H112 C122 250 130 380 136 560 H176 L298 590 Z"),
    SHADE(.05, "M-276 110 C-270 270 -282 430 -274 584 L-262 580 C-268 430 -258 "
               "270 -262 112 Z M-238 116 C-232 270 -244 430 -236 574 L-224 571 "
               "C-230 430 -220 270 -224 118 Z M-146 124 C-144 260 -154 420 "
               "-152 560 H-141 C-142 420 -132 260 -134 124 Z M-106 124 C-110 "
               "260 -122 420 -126 560 H-118 C-114 420 -102 260 -96 124 Z M276 "
               "110 C270 270 282 430 274 584 L262 580 C268 430 258 270 262 112 "
               "Z M232 117 C226 270 238 430 230 573 L218 570 C224 430 214 270 "
               "218 119 Z M150 124 C148 260 158 420 156 560 H148 C146 420 140 "
               "260 140 124 Z"),
    LINE(0xcfc4ae, 30, "M-300 102 L-176 122 H176 L300 102"),
    LINE(0xfffaf0, 30, "M-298 588 L-176 559 H-112 M298 588 L176 559 H136"),
};

/* The sill goes round inside; below it the radiator, which is on his plan. */
static const Shape below_the_bay[] = {
    SHADE(.09, "M-326 620 L-300 604 H300 L326 620 V668 H-326 Z"),
    SIDE(0xf3efe4, 0xdcd6c8, "R-168 606 336 56 6"),
    SHADE(.12,
          "R-144 612 7 44 3 R-116 612 7 44 3 R-88 612 7 44 3 R-60 612 7 "
          "44 3 R-32 612 7 44 3 R-4 612 7 44 3 R24 612 7 44 3 R52 612 7 44 "
          "3 R80 612 7 44 3 R108 612 7 44 3 R136 612 7 44 3"),
    FILL(0xf7f2e7, "M-348 604 L-184 566 H184 L348 604 Z"),
    DOWN(0xf3eddf, 0xcfc5b1, "R-352 602 704 18 3"),
};

/* Where the old sofa stood for thirty years the paper kept its colour. */
static const Shape old_sofa[] = {
    TINT(0xb9c6ac, .42,
         "M-300 640 V500 C-300 478 -288 466 -264 466 H264 C288 466 300 478 300 "
         "500 V640 Z"),
    TINT(
        0xb9c6ac, .45,
        "M-352 640 V560 C-352 540 -340 530 -320 530 H-300 V640 Z M352 640 V560 "
        "C352 540 340 530 320 530 H300 V640 Z"),
};

/* Brno, the number 6, and a driver who can be guessed at. */
static const Shape tram_picture[] = {
    DOWN(0xd9dcd2, 0xeae1cb, "R-112 -84 224 168 2"),
    FILL(0xc3c2b4, "M-112 10 V-30 L-84 -52 L-56 -30 V-44 H-20 L-6 -60 L8 -44 "
                   "H50 V-24 L80 -46 L112 -26 V10 Z"),
    FILL(0xb7a98f, "R-112 44 224 40 0"),
    LINE(0x6b6257, 12, "M-112 -66 L112 -58 M-10 -42 L8 -62 L26 -42"),
    DOWN(0xf2e8cf, 0xe6dabc,
         "M-84 -32 C-84 -42 -78 -44 -70 -44 H72 C82 -44 86 "
         "-40 86 -32 V6 H-84 Z"),
    FILL(0xb5574a, "M-84 4 H86 V40 C86 46 82 48 78 48 H-76 C-82 48 -84 46 -84 "
                   "40 Z"),
    FILL(0x8fa3a8, "R-74 -32 30 30 3 R-36 -32 28 30 3 R0 -32 28 30 3 R36 -32 "
                   "40 30 3"),
    FILL(0x5d6b78, "E58 -16 6 7 R51 -10 14 9 3"),
    FILL(0xf4ecd6, "R-14 14 28 20 2"),
    LINE(0x4c4a50, 26, "M5 17 C-6 18 -7 31 0 31 C7 31 7 23 -4 25"),
    FILL(0x4c4a50, "E-50 50 11 11 E-20 50 11 11 E28 50 11 11 E58 50 11 11"),
    LINE(0x7d7466, 16, "M-112 66 H112 M-112 76 H112"),
};

/* Seven weeks crossed out, and a ring round Thursday. */
static const Shape calendar[] = {
    SHADE(.10, "R-72 -96 160 216 2"),
    FILL(0xf6f1e4, "R-80 -104 160 216 2"),
    DOWN(0x9db7a2, 0xc9cfae, "R-70 -94 140 84 1"),
    FILL(0x7d9f86, "M-70 -10 V-36 L-34 -66 L0 -30 L24 -48 L70 -20 V-10 Z"),
    LINE(0xb8b0a0, 14,
         "M-70 14 H70 M-70 34 H70 M-70 54 H70 M-70 74 H70 M-70 94 H70 M-50 6 "
         "V100 M-30 6 V100 M-10 6 V100 M10 6 V100 M30 6 V100 M50 6 V100"),
    LINE(0x6b6b72, 22,
         "M-66 18 L-54 30 M-46 18 L-34 30 M-26 18 L-14 30 M-6 18 L6 30 M14 18 "
         "L26 30 M34 18 L46 30 M54 18 L66 30 M-66 38 L-54 50 M-46 38 L-34 50 "
         "M-26 38 L-14 50 M-6 38 L6 50 M14 38 L26 50 M34 38 L46 50 M54 38 L66 "
         "50 M-66 58 L-54 70"),
    LINE(0xb5574a, 36, "E0 64 15 13"),
    FILL(0xb9b2a4, "E0 -98 5 5"),
};

static const Shape garden_chair[] = {
    SHADE(.20, "E6 -6 156 18"),
    LINE(0x6d8a76, 90, "M-92 -186 L-66 -34 M92 -186 L66 -34"),
    LINE(0x6d8a76, 60, "M-76 -90 H76"),
    LINE(0x7f9d88, 100, "M-84 -384 L-98 -186 M84 -384 L98 -186"),
    SIDE(0xe2c596, 0xc7a674,
         "R-92 -378 184 34 8 R-95 -332 190 34 8 R-98 -286 196 34 8"),
    SHADE(.10, "R-90 -350 180 6 3 R-93 -304 186 6 3 R-96 -258 192 6 3"),
    SIDE(0xd9ba88, 0xbe9b68, "M-104 -206 H104 L132 -152 H-132 Z"),
    LINE(0x9c7c50, 30, "M-111 -192 H111 M-118 -178 H118 M-125 -165 H125"),
    FILL(0xb38f5e, "R-134 -154 268 15 5"),
    LINE(0x7f9d88, 100, "M-122 -142 L-138 -4 M122 -142 L138 -4"),
    LINE(0x7f9d88, 60, "M-130 -60 H130"),
};

/* As one sits on it the long end is at the left, at the window: to us, who face
 * it, at the right. He measured three times. */
static const Shape tape[] = {
    LINE(0x8f7048, 130, "M-560 705 H303 L427 827 H60 L51 757 H-661 L-548 700"),
    LINE(0xf6efdc, 110, "M-564 700 H300 L422 822 H56 L47 752 H-661 L-554 692"),
    LINE(0xf6efdc, 70, "M-578 716 H318"),
    SHADE(.12, "M286 694 H312 V706 H286 Z M36 746 H62 V758 H36 Z"),
};

/* The sofa in that place; its mirror image is the one that was delivered. */
static const Shape sofa[] = {
    SHADE(.22, "M-676 752 H44 L52 826 H436 L456 840 H34 L26 768 H-694 Z"),
    FILL(0x4b3a2c, "R-650 748 16 18 2 R20 748 16 18 2 R66 818 16 20 2 R396 818 "
                   "16 20 2"),
    SIDE(0x5d868f, 0x4a707a,
         "M-604 690 V548 C-604 522 -590 510 -566 510 H304 C328 510 342 522 342 "
         "548 V690 Z"),
    SHINE(.16, "R-574 514 886 6 3"),
    DOWN(0x73a0a8, 0x5c8790,
         "R-566 540 282 122 22 R-278 540 282 122 22 R10 540 308 122 22"),
    SHADE(.14, "R-283 548 5 110 2 R5 548 5 110 2"),
    SHINE(.14, "R-540 546 230 5 2 R-252 546 230 5 2 R40 546 250 5 2"),
    DOWN(0x6b97a0, 0x7dabb2, "M-588 654 H12 L20 706 H-640 Z"),
    DOWN(0x547d86, 0x44686f, "M-640 704 H40 V752 H-640 Z"),
    SHINE(.16, "M-636 704 H38 V708 H-636 Z"),
    SHADE(.16, "M-292 656 L-310 752 H-305 L-288 656 Z"),
    DOWN(0x6b97a0, 0x83b1b8, "M8 654 H332 L420 776 H50 Z"),
    DOWN(0x547d86, 0x44686f, "M50 774 H420 V822 H50 Z"),
    SHINE(.18, "M52 774 H418 V779 H52 Z"),
    SHADE(.16, "M8 654 L50 776 L50 752 L16 656 Z"),
    SIDE(0x6791a0, 0x507883,
         "M-676 754 V640 C-676 612 -660 600 -636 600 C-612 600 -598 612 -598 "
         "640 V704 L-612 754 Z"),
    SHINE(.16, "M-664 628 C-658 610 -616 610 -610 628 L-616 632 C-622 618 -652 "
               "618 -658 632 Z"),
    SIDE(0xc07a58, 0xa25f43,
         "M-572 590 C-540 580 -510 576 -484 578 C-478 608 -474 638 -474 666 "
         "C-502 672 -536 674 -564 672 C-570 644 -574 616 -572 590 Z"),
    SHINE(.20, "M-566 596 C-540 588 -514 584 -490 585 L-491 591 C-516 590 -540 "
               "594 -566 602 Z"),
};

/* From a row of the wall towards us, as seen from the middle at y 400. */
enum { FLOOR = 664, EYE = 400, BOARD = 92 };

static void draw_boards(const Painter *p) {
    static const Shape joint[] = { SHADE(.20, "R-1.4 0 2.8 340 0"),
                                   SHINE(.16, "R1.4 0 2 340 0") };
    static const Shape ends[] = {
        SHADE(.16, "R-640 700 98 3 0 R-92 742 118 3 0 R364 724 112 3 0 R-300 "
                   "790 136 3 0 R770 690 100 3 0 R612 806 140 3 0 R-1120 760 "
                   "126 3 0"),
    };
    backdrop_band(p, 0xd6b78e, 0xb8946a, FLOOR, 340);
    for (double x = BOARD / 2.0; x < p->half + BOARD; x += BOARD)
        for (int side = -1; side <= 1; side += 2) {
            double slant = side * x / (FLOOR - EYE);
            cairo_save(p->cr);
            cairo_transform(
                p->cr, &(cairo_matrix_t){ 1, 0, slant, 1, side * x, FLOOR });
            SHAPES(p, joint, 0, 0, 1);
            cairo_restore(p->cr);
        }
    SHAPES(p, ends, 0, 0, 1);
}

static void draw_wallpaper(const Painter *p) {
    static const Shape stripe[] = { SHINE(.20, "R-16 -2 32 660 0"),
                                    SHADE(.04, "R-26 -2 3 660 0 R23 -2 3 660 "
                                               "0") };
    backdrop_wall(p, 0xd9ddcb, 0xc8cdb6);
    for (double x = 0; x < p->half + 60; x += 104) {
        SHAPES(p, stripe, x, 0, 1);
        if (x > 0) SHAPES(p, stripe, -x, 0, 1);
    }
}

static void draw_bay(const Painter *p, const BackdropLook *look, double x) {
    Painter far = *p;
    double at = backdrop_x(p, x);
    far.outdoors = true;
    far.haze = 0.22;
    far.air = 0xeef2f0;
    SHAPES(&far, terrace, at, 0, 1);
    SHAPES(&far, street_light, at - 66, 0, 1);
    SHAPES(&far, bird_table, at + 58, 0, 1);
    weather_through(&far, look, at - 300, 70, 600, 540);
    if (p->light == LIGHT_EVENING)
        shape_glow(p, at + 10, 224, 150, 150, 0xffc070, .55);
    SHAPES(p, nets, at, 0, 1);
    SHAPES(p, bay, at, 0, 1);
    SHAPES(p, below_the_bay, at, 0, 1);
}

/* Tape and two garden chairs, one of them less while he sits on it; or the
 * sofa, and what is left of the chairs. */
static void draw_seats(const Painter *p, const BackdropLook *look) {
    Brings brings = look->setting ? look->setting->brings : BRINGS_NOT_SAID;
    bool stands = brings == BRINGS_SOFA_LEFT || brings == BRINGS_SOFA_RIGHT;
    if (stands)
        SHAPES(p, sofa, 0, 0, brings == BRINGS_SOFA_LEFT ? -1 : 1);
    else
        SHAPES(p, tape, 0, 0, 1);
    PLACE(p, garden_chair, -870, 812, 0.92);
    if (!stands && !look->sitting) PLACE(p, garden_chair, -640, 832, -0.98);
}

void backdrop_front_room(const Painter *p, const BackdropLook *look) {
    draw_wallpaper(p);
    PLACE(p, old_sofa, -640, 0, 1);
    backdrop_band(p, 0xf4efe2, 0xd9d0bc, 634, 32);
    draw_boards(p);
    draw_bay(p, look, 620);
    backdrop_sunlight(p, look, backdrop_x(p, -430), 0.16);
    prop_frame(p, -470, 250, 262, 206, 0x8a6243);
    PLACE(p, tram_picture, -470, 250, 1);
    PLACE(p, calendar, -790, 250, 1);
    draw_seats(p, look);
    prop_pendant(p, 0, 70, 0.72, 0xd2a878);
}

static const Shape tape_roll[] = {
    SHADE(.24, "E8 4 84 13"),
    SIDE(0xe6d8b4, 0xb9a67c,
         "M-74 -40 C-74 -66 74 -66 74 -40 V-8 C74 14 -74 14 "
         "-74 -8 Z"),
    FILL(0xeee2c2, "E0 -40 74 19"),
    FILL(0x8d7a58, "E0 -40 44 11"),
    FILL(0xb39a6c, "M-44 -40 C-40 -50 40 -50 44 -40 C36 -34 -36 -34 -44 -40 Z"),
    TINT(0xeee2c2, .9, "M60 -30 L112 6 L98 12 L66 -8 Z"),
};

/* It lies open, as long as the gap to the door. */
static const Shape folding_rule[] = {
    SHADE(.22, "M-166 8 L150 8 L164 -2 L-150 -6 Z"),
    LINE(0xe3bb50, 130, "M-150 0 L-40 -44 L60 -2 L150 -38"),
    LINE(0xb58f2c, 20, "M-150 8 L-40 -36 L60 6 L150 -30"),
    LINE(0x6d5620, 14,
         "M-126 -14 l4 9 M-104 -22 l4 9 M-82 -31 l4 9 M-60 -40 l4 9 M-18 -40 "
         "l-4 9 M4 -31 l-4 9 M26 -22 l-4 9 M82 -16 l4 9 M104 -25 l4 9 M126 -33 "
         "l4 9"),
    FILL(0xb0a684, "E-40 -44 6 6 E60 -2 6 6"),
};

/* For the birds, and for whoever comes up the street. */
static const Shape binoculars[] = {
    SHADE(.26, "E8 4 116 13"),
    LINE(0x6b4a38, 44,
         "M-80 -96 C-150 -90 -150 0 -112 2 M78 -96 C150 -80 156 "
         "-10 116 4"),
    SIDE(0x4f5358, 0x33373b,
         "M-86 -124 H-30 L-18 -70 L-12 2 H-106 L-98 -70 Z M86 -124 H30 L18 -70 "
         "L12 2 H106 L98 -70 Z"),
    FILL(0x2b2e32, "R-92 -138 66 20 6 R26 -138 66 20 6"),
    FILL(0x5d6268, "R-18 -92 36 34 6"),
    FILL(0x8d969b, "R-12 -108 24 22 5"),
    SHINE(.16, "M-84 -112 L-74 -112 L-86 -6 H-98 Z M32 -112 H42 L34 -6 H22 Z"),
    LINE(0x8d969b, 26, "M-106 -4 H-12 M12 -4 H106"),
};

static const Shape scissors[] = {
    SHADE(.20, "M-110 8 L116 8 L126 -2 L-100 -4 Z"),
    LINE(0xb7bfc4, 96, "M-8 -18 L118 -34 M-8 -14 L120 -4"),
    LINE(0x7f878c, 20, "M-4 -12 L118 -28 M-4 -8 L118 0"),
    LINE(0x7d3b33, 110, "E-66 -34 30 17 E-72 2 30 14"),
    FILL(0x6d747a, "E0 -17 7 6"),
};

static const Shape seed_tin[] = {
    SHADE(.24, "E8 4 72 12"),
    SIDE(0x6f8f9a, 0x4f6c76, "R-62 -130 124 136 8"),
    FILL(0x8aa6ae, "E0 -130 62 12"),
    FILL(0xf0e6cf, "R-46 -100 92 68 5"),
    FILL(0x8a6a48, "M-30 -52 C-34 -72 -12 -82 0 -74 C10 -82 26 -76 24 -66 L34 "
                   "-62 L24 -58 C18 -46 -6 -40 -30 -52 Z"),
    FILL(0xb5574a, "M2 -50 C6 -62 18 -62 22 -58 C18 -50 10 -46 2 -50 Z"),
    SHINE(.22, "R-56 -124 9 126 3"),
};

void backdrop_front_room_front(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_counter(p, 0xe9e2d3, 0xc4baa8, 0x8f8676);
    PLACE(p, folding_rule, -790, 908, 1);
    PLACE(p, tape_roll, -540, 908, 1);
    PLACE(p, scissors, 560, 906, 1);
    PLACE(p, binoculars, 790, 910, 1);
    PLACE(p, seed_tin, -1020, 908, 1);
    prop_mug(p, 1010, 904, 1, 0xb5675a);
}

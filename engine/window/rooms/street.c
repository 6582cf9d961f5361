/* SPDX-License-Identifier: MIT
 * A doorstep: the street at the back, the hall with coats and shoes in front.
 */
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"

#include <math.h>

/* The hall behind the customer, in one-point perspective on (0, 400). */
static const Shape hall[] = {
    FILL(0xe2d3bb, "R-490 -10 980 1020 0"),
    DOWN(0xd3c3aa, 0xe0d1b8, "M-490 -10 H490 L226 150 H-226 Z"),
    SIDE(0xd9c8ac, 0xe5d7be, "M-490 -10 L-226 150 V660 L-490 1010 Z"),
    SIDE(0xe2d3b9, 0xcdbb9e, "M490 -10 L226 150 V660 L490 1010 Z"),
    DOWN(0xcdb394, 0xb4967a, "M-226 660 H226 L490 1010 H-490 Z"),
    DOWN(0xefe3cd, 0xe3d4bb, "R-226 150 452 510 0"),
    FILL(0xd8c7ab, "R-100 236 200 424 3"),
    DOWN(0xf6edd6, 0xf0dfc0, "R-86 250 172 270 3"),
    FILL(0xd8c7ab, "R-4 250 8 270 0 R-86 380 172 8 0"),
    GLOW(0xfff2d2, .10, "E0 380 330 300"),
    FILL(0xcab596,
         "M-226 620 H-100 V632 H-226 Z M100 620 H226 V632 H100 Z M-226 "
         "620 L-490 936 V964 L-226 632 Z M226 620 L490 936 V964 L226 "
         "632 Z"),
};

/* Coats of four people, one of them very small. */
static const Shape coats[] = {
    FILL(0xa9805c, "M-476 236 L-300 290 V312 L-476 262 Z"),
    SHADE(.10, "M-456 270 C-430 280 -424 330 -410 640 L-476 690 L-476 270 Z"),
    SIDE(0x6f8791, 0x5f7782,
         "M-470 262 C-446 258 -436 280 -430 310 C-420 400 "
         "-412 520 -410 630 L-476 668 L-476 262 Z"),
    SIDE(0xb98069, 0xa56d57,
         "M-420 276 C-396 276 -388 300 -384 330 C-374 420 "
         "-372 470 -370 540 L-424 566 C-428 470 -430 360 "
         "-420 276 Z"),
    LINE(0x8f5b48, 26, "M-404 310 L-400 540"),
    SIDE(0xd2b25e, 0xbf9f4c,
         "M-372 294 C-348 292 -342 316 -340 344 C-334 390 "
         "-332 410 -332 430 L-374 448 C-378 400 -380 340 "
         "-372 294 Z"),
    FILL(0xd2b25e, "M-376 300 C-384 316 -372 336 -356 334 C-342 330 -342 304 "
                   "-352 294 Z"),
    SIDE(0x8a7f96, 0x786d85,
         "M-330 304 C-312 304 -306 320 -304 346 C-300 420 "
         "-298 460 -298 500 L-332 520 Z"),
    FILL(0xb5675a, "M-452 272 C-440 300 -440 330 -446 420 L-462 424 C-462 360 "
                   "-464 310 -464 280 Z"),
};

static const Shape shoes[] = {
    FILL(0x8a6a50, "M-420 880 C-400 850 -380 852 -364 838 L-352 848 C-350 866 "
                   "-380 884 -420 892 Z M-380 838 C-360 812 -346 816 -330 802 "
                   "L-320 812 C-320 828 -346 844 -378 850 Z"),
    FILL(0xb5675a, "M-322 798 C-312 784 -304 786 -294 778 L-288 784 C-288 794 "
                   "-304 802 -322 806 Z"),
};

/* The door leaf, swung in to the right and seen nearly edge on. */
static const Shape leaf[] = {
    SHADE(.14, "M300 150 L336 128 V880 L300 830 Z"),
    SIDE(0x5d8482, 0x4f7573, "M330 118 L490 20 V1010 H470 L330 860 Z"),
    SHADE(.14, "M352 180 L396 158 V400 L352 396 Z M416 148 L466 122 V408 L416 "
               "402 Z M352 450 L396 456 V740 L352 712 Z M416 460 L466 468 V790 "
               "L416 756 Z"),
    SHINE(.16, "M330 118 L490 20 V32 L330 130 Z"),
    FILL(0xd8b76a, "E346 500 9 13 R338 436 14 30 4"),
};

/* The right side; the left is its mirror image, but for the light. */
static const Shape post[] = {
    SIDE(0xf1ece0, 0xcfc6b6, "R486 -10 70 1020 0"),
    SHADE(.10, "R516 -10 4 1020 0"),
    SHADE(.10, "R556 -10 18 1020 0"),
};

static const Shape post_lit[] = {
    SHADE(.14, "R476 -10 16 1020 0"),
    SIDE(0xd9d1c2, 0xf1ece0, "R486 -10 70 1020 0"),
    SHADE(.10, "R526 -10 4 1020 0 R488 -10 6 1020 0"),
};

/* The bell, and what it says about the bell. */
static const Shape plate[] = {
    SHADE(.14, "R-30 -46 72 88 10"),
    DOWN(0x4d6b74, 0x42606a, "R-36 -52 72 88 10"),
};

static const Shape door_bell[] = {
    SHADE(.12, "E4 104 20 20"),
    FILL(0xd8b76a, "E0 100 20 20"),
    FILL(0xf5efe0, "E0 100 9 9"),
    SHADE(.10, "M-38 146 L40 142 L44 214 L-34 218 Z"),
    FILL(0xf5eedd, "M-42 140 L36 136 L40 208 L-38 212 Z"),
    LINE(0x5d5a66, 26, "M-28 156 h22 M2 154 h24 M-27 172 h38 M-26 188 h20"),
    LINE(0xb5574a, 34, "M10 196 C26 192 26 178 22 168 M14 176 L22 166 L30 174"),
};

static const Shape lantern[] = {
    SHADE(.14, "R-20 -66 60 130 8"),
    LINE(0x4a4c55, 70, "M0 -84 C0 -110 -28 -106 -28 -84 V-56"),
    FILL(0x4a4c55, "M-28 -52 L0 -84 L28 -52 Z R-30 -54 60 8 3 R-22 50 44 10 4"),
    LAMP(0xffe9b8, .95, "M-24 -46 H24 L18 50 H-18 Z"),
    LINE(0x4a4c55, 36, "M-24 -46 L-18 50 M24 -46 L18 50 M0 -46 V50"),
};

/* A neighbourly window; one of the two has the cat. */
static const Shape house_window[] = {
    SHADE(.14, "R-132 8 290 412 4"),
    FILL(0xf1ece0, "R-144 0 288 410 4"),
    DOWN(0x9fb3b6, 0xb4c2bf, "R-124 20 248 370 2"),
    SHINE(.22, "M-124 220 L40 20 H90 L-124 286 Z"),
    FILL(0xe9dfcc, "M-124 20 H-40 C-50 150 -70 260 -124 300 Z M124 20 H40 C50 "
                   "150 70 260 124 300 Z"),
    SHADE(.06, "M-104 20 h14 C-92 130 -104 230 -118 280 Z M90 20 h14 l14 260 "
               "C104 230 92 130 90 20 Z"),
    FILL(0xf1ece0, "R-6 20 12 370 0"),
    DOWN(0xf3eee2, 0xd5ccbb, "R-164 404 328 22 4"),
};

static const Shape cat[] = {
    FILL(0x55525f, "M-30 392 C-46 330 -30 300 -18 290 L-20 256 L0 272 L16 272 "
                   "L36 256 L34 290 C50 304 60 340 46 392 Z"),
    FILL(0xe0c66b, "E-3 292 7 6 E21 292 7 6"),
    FILL(0x2b2a33, "E-3 292 2.4 6 E21 292 2.4 6"),
};

static const Shape flower_box[] = {
    FILL(0x7c9b78, "M-150 10 C-160 -40 -120 -40 -110 -20 C-100 -60 -60 -54 -54 "
                   "-24 C-40 -64 0 -60 6 -26 C20 -64 60 -60 66 -24 C80 -56 120 "
                   "-50 118 -18 C140 -40 160 -20 150 10 Z"),
    FILL(0xc4695e, "E-120 -36 17 15 E-62 -48 18 16 E4 -50 19 16 E66 -50 18 16 "
                   "E122 -34 16 14"),
    FILL(0xd98d80, "E-124 -40 8 7 E-66 -53 9 7 E0 -55 9 7 E62 -55 9 7 E118 -38 "
                   "8 7"),
    DOWN(0xa57c5a, 0x86623f, "R-156 4 312 60 6"),
};

static void bricks(const Painter *p) {
    static const Shape tones[] = {
        TINT(0xe0b79f, .55, "R0 0 74 32 3"),
        TINT(0xb98770, .45, "R0 0 74 32 3"),
        TINT(0xd0a08a, .60, "R0 0 74 32 3"),
    };
    int row = 0;
    backdrop_wall(p, 0xcfa48e, 0xbf937d);
    for (double y = -12; y < 1000; y += 40, row++) {
        unsigned at = (unsigned)row * 7u;
        for (double x = 560 - (row % 2) * 42; x < p->half + 84; x += 84) {
            at = at * 5u + 3u;
            if (at % 8u > 2) continue;
            shapes_draw(p, &tones[at / 8u % 3], 1, x, y, 1);
            shapes_draw(p, &tones[at / 24u % 3], 1, -x - 74, y, 1);
        }
    }
}

/* The door's width scales so that two people fit side by side. */
static double opened(const Painter *p) {
    return fmin(fmax(p->half / 889, 1), 1.35);
}

double backdrop_doorway(const Painter *p) {
    return 490 * opened(p);
}

static void doorway(const Painter *p) {
    Painter inside = *p;
    inside.haze = 0.26;
    inside.air = 0xfbf3e2;
    cairo_save(p->cr);
    cairo_scale(p->cr, opened(p), 1);
    SHAPES(&inside, hall, 0, 0, 1);
    SHAPES(&inside, coats, 0, 0, 1);
    SHAPES(&inside, shoes, 0, 0, 1);
    SHAPES(p, leaf, 0, 0, 1);
    cairo_restore(p->cr);
}

void backdrop_street(const Painter *painter, const BackdropLook *look) {
    Painter outside = *painter, *p = &outside;
    double aside = 490 * (opened(p) - 1);
    outside.outdoors = true;
    bricks(p);
    doorway(painter);
    SHAPES(p, post, aside, 0, 1);
    SHAPES(p, post_lit, -aside, 0, -1);
    SHAPES(p, door_bell, -614 - aside, 300, 1);
    if (look->setting && look->setting->number) {
        SHAPES(p, plate, -614 - aside, 300, 1);
        number_draw(p, look->setting->number, -614 - aside, 292);
    }
    SHAPES(p, lantern, 622 + aside, 250, 1.1);
    SHAPES(p, house_window, 850 + aside, 200, 1);
    SHAPES(p, cat, 850 + aside, 200, 1);
    SHAPES(p, flower_box, 850 + aside, 620, 1);
    SHAPES(p, house_window, -900 - aside, 200, -1);
    SHAPES(p, flower_box, -900 - aside, 620, -1);
    if (p->light == LIGHT_EVENING) {
        const Shape pool = GLOW(0xffb866, .42, "E0 0 300 320");
        shapes_draw(p, &pool, 1, 622 + aside, 260, 1);
    }
}

static const Shape shut_leaf[] = {
    SIDE(0x46807f, 0x3b6f70, "R-486 -10 972 1030 0"),
    SHADE(.14, "R-400 60 330 330 6 R70 60 330 330 6 R-400 480 330 420 6 "
               "R70 480 330 420 6"),
    SHINE(.10, "R-392 68 314 6 0 R78 68 314 6 0 R-392 488 314 6 0 R78 488 314 "
               "6 0"),
    FILL(0xd9b25e, "E-440 470 17 17"),
    FILL(0xd9b25e, "R-456 396 32 44 6"),
};

static const Shape chain[] = {
    FILL(0x8f8b84, "R-486 300 26 40 4 R-380 306 40 28 4"),
    LINE(0xc9a24a, 90, "M-462 322 Q-420 352 -366 322"),
};

/* It turns about its hinges at the right; shut, the chain goes on. */
void backdrop_street_door(const Painter *p, double shut) {
    double wide = opened(p);
    cairo_save(p->cr);
    cairo_translate(p->cr, 486 * wide, 0);
    cairo_scale(p->cr, wide * shut, 1);
    cairo_translate(p->cr, -486, 0);
    SHAPES(p, shut_leaf, 0, 0, 1);
    if (shut > 0.98) SHAPES(p, chain, 0, 0, 1);
    cairo_restore(p->cr);
}

static const Shape bush[] = {
    SHADE(.2, "E8 4 96 12"),
    FILL(0x5f8263, "M-90 -84 C-124 -120 -96 -170 -66 -168 C-64 -214 -6 -226 12 "
                   "-196 C44 -222 92 -190 82 -150 C118 -132 112 -84 78 -76 Z"),
    FILL(0x769a76, "M-84 -100 C-108 -124 -88 -160 -60 -158 C-58 -200 -8 -210 8 "
                   "-184 C26 -196 48 -186 52 -170 C20 -180 -10 -150 -20 -120 "
                   "C-40 -134 -66 -126 -84 -100 Z"),
    SHINE(.14, "E-40 -150 14 9 E-6 -178 14 9 E36 -158 12 8"),
    SIDE(0xb9b2a6, 0x8f887d, "M-74 -86 H74 L58 4 H-58 Z"),
    SIDE(0xc9c2b5, 0x9d9689, "R-82 -100 164 26 6"),
};

void backdrop_street_front(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_counter(p, 0xd6cec0, 0xa69d90, 0x7f776c);
    SHAPES(p, bush, -610, 880, 0.9);
    SHAPES(p, bush, 690, 880, 0.82);
    SHAPES(p, bush, 1060, 880, 1);
    SHAPES(p, bush, -1010, 880, 1);
}

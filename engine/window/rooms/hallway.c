/* SPDX-License-Identifier: MIT
 * The hall of somebody's house: stairs, books, the boiler in its cupboard; in
 * front the sideboard that everything is put down on. */
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"

#include <math.h>

/* Up to the right, behind a banister. */
static const Shape stairs[] = {
    DOWN(0xd9c7ab, 0xc6b192,
         "M-330 900 V640 H-240 V560 H-150 V480 H-60 V400 "
         "H30 V320 H120 V240 H210 V900 Z"),
    FILL(0xb1605a, "M-330 640 H-240 V654 H-330 Z M-240 560 H-150 V574 H-240 Z "
                   "M-150 480 H-60 V494 H-150 Z M-60 400 H30 V414 H-60 Z M30 "
                   "320 H120 V334 H30 Z M120 240 H210 V254 H120 Z"),
    SHADE(.10, "M-240 574 H-226 V654 H-240 Z M-150 494 H-136 V574 H-150 Z M-60 "
               "414 H-46 V494 H-60 Z M30 334 H44 V414 H30 Z M120 254 H134 V334 "
               "H120 Z"),
    LINE(0xf3ebda, 90,
         "M-290 640 V470 M-200 560 V392 M-110 480 V312 M-20 400 "
         "V232 M70 320 V152 M160 240 V72"),
    LINE(0x8a6243, 190, "M-330 500 L210 22"),
    SIDE(0xa87c58, 0x805a3b, "R-356 440 46 460 6"),
    FILL(0xb98c66, "E-333 430 32 32"),
    SHINE(.25, "E-342 420 10 10"),
};

/* What she built, in the rain, on time. */
/* Stood open on the treads, to dry. */
static const Shape drying_books[] = {
    FILL(0x7d6f8f, "M-232 560 L-222 508 L-196 502 L-170 508 L-160 560 L-178 "
                   "556 L-196 508 L-214 556 Z"),
    FILL(0xf4ecd8, "M-214 556 L-206 512 L-196 508 L-186 512 L-178 556 L-196 "
                   "548 Z"),
    FILL(0x8a5a4c, "M-142 480 L-132 428 L-106 422 L-80 428 L-70 480 L-88 476 "
                   "L-106 428 L-124 476 Z"),
    FILL(0xf4ecd8, "M-124 476 L-116 432 L-106 428 L-96 432 L-88 476 L-106 468 "
                   "Z"),
    FILL(0x5f7f86, "M-52 400 L-42 348 L-16 342 L10 348 L20 400 L2 396 L-16 "
                   "348 L-34 396 Z"),
    FILL(0xf4ecd8, "M-34 396 L-26 352 L-16 348 L-6 352 L2 396 L-16 388 Z"),
};

static const Shape bridge_picture[] = {
    DOWN(0xc9d6da, 0xe9e1cc, "R-146 -96 292 192 2"),
    FILL(0xb2c0b4, "M-146 34 C-110 10 -80 30 -60 44 L60 44 C90 22 120 8 146 30 "
                   "V96 H-146 Z"),
    FILL(0x9fb6c0, "M-146 62 H146 V96 H-146 Z"),
    LINE(0x5d5a66, 60, "M-146 30 H146"),
    LINE(0x5d5a66, 56, "M-62 70 V-56 M62 70 V-56"),
    LINE(0x5d5a66, 22, "M-146 14 Q-100 20 -62 -54 Q0 48 62 -54 Q100 20 146 14"),
    LINE(0x5d5a66, 12,
         "M-44 -24 V30 M-26 0 V30 M-8 12 V30 M10 12 V30 M28 -2 "
         "V30 M46 -26 V30 M-84 -18 V30 M-104 4 V30 M84 -18 V30 "
         "M104 4 V30"),
};

static const Shape barometer[] = {
    SHADE(.12, "E8 12 66 66"),
    SIDE(0x9a6f4a, 0x7a5434,
         "M-20 -150 C-20 -174 20 -174 20 -150 L26 -56 H-26 "
         "Z M-26 56 H26 L16 112 C8 128 -8 128 -16 112 Z"),
    FILL(0x87603e, "E0 0 68 68"),
    FILL(0xc9a85c, "E0 0 55 55"),
    FILL(0xf7f1e2, "E0 0 48 48"),
    LINE(0x8d7a5a, 26,
         "M-38 8 H-30 M38 8 H30 M0 -38 V-30 M-27 -27 L-21 -21 M27 "
         "-27 L21 -21"),
    LINE(0x4c4a50, 40, "M10 14 L-20 -26"),
    LINE(0xc9a85c, 34, "M-8 12 L22 -20"),
    FILL(0x4c4a50, "E0 0 6 6"),
    FILL(0xf7f1e2, "R-6 -140 12 70 4"),
    LINE(0xb5574a, 40, "M0 -76 V-108"),
};

/* The boiler in its cupboard. The needle stands lower than it should. */
static const Shape cupboard[] = {
    SHADE(.10, "R-186 -12 400 920 4"),
    FILL(0xefe7d6, "M-186 -24 H186 V900 H160 V0 H-160 V900 H-186 Z"),
    DOWN(0xb3a48c, 0x9a8b74, "R-160 0 320 900 0"),
    SHADE(.16, "R-160 0 26 900 0 R-160 0 320 22 0"),
};

static const Shape cupboard_open[] = {
    SIDE(0xf3ecdc, 0xdcd1bb, "M-160 0 L-246 -44 V940 L-160 900 Z"),
    SHADE(.10, "M-178 20 L-228 0 V400 L-178 396 Z M-178 430 L-228 440 V860 "
               "L-178 840 Z"),
    FILL(0xc9a85c, "E-236 460 8 12"),
};

static const Shape cupboard_shut[] = {
    SIDE(0xf3ecdc, 0xe2d8c4, "R-160 0 320 900 0"),
    SHADE(.10, "R-120 46 240 340 4 R-120 430 240 420 4"),
    SHINE(.30, "R-114 376 228 6 0 R-114 840 228 6 0"),
    FILL(0xc9a85c, "E-132 430 9 12"),
};

static const Shape boiler[] = {
    SHADE(.20, "R-104 62 232 330 12"),
    SIDE(0xf6f4ec, 0xd6d5cd, "R-118 50 232 330 14"),
    SHADE(.07, "R-118 296 232 84 12"),
    LINE(0xb9b8b0, 24, "M-118 296 H114"),
    FILL(0x8fa3a8, "R-96 312 70 34 5"),
    LAMP(0xe8935a, .95, "R-88 322 22 5 2 R-88 332 34 5 2"),
    FILL(0x6d7378, "E-2 330 15 15 E44 330 15 15"),
    LINE(0xf1efe6, 36, "M-2 330 L-10 320 M44 330 L54 322"),
    LAMP(0xe2553f, 1, "E86 330 6 6"),
    FILL(0x8d9398, "E-2 176 50 50"),
    FILL(0xfbf8ee, "E-2 176 41 41"),
    LINE(0x7d9f76, 60, "M-20 148 C-8 140 4 140 16 148"),
    LINE(0xb5574a, 60,
         "M-34 188 C-34 176 -32 168 -28 160 M24 160 C28 168 30 "
         "176 30 188"),
    LINE(0x3b3a40, 46, "M-2 176 L-28 182"),
    FILL(0x3b3a40, "E-2 176 6 6"),
    FILL(0xb3b9bc, "R-44 -30 84 84 4"),
    SHADE(.12, "R14 -30 26 84 4"),
};

/* Copper that has been mended once already, with a rag to say so. */
static const Shape pipes[] = {
    LINE(0xc07f55, 150, "M-84 380 V520 C-84 548 -100 556 -128 556 H-160"),
    LINE(0xc07f55, 150, "M-34 380 V900 M16 380 V900"),
    LINE(0xc07f55, 150, "M70 380 V470 C70 500 86 508 112 508 H160"),
    LINE(0xe3ab80, 36, "M-87 384 V518 M-37 384 V896 M13 384 V896 M67 384 V468"),
    FILL(0xc9a85c, "R-48 470 28 34 4 R2 470 28 34 4 R-98 420 28 30 4"),
    FILL(0xb5675a, "E-34 487 26 9 E16 487 26 9"),
    FILL(0xe2dccb, "M-48 640 C-58 620 -10 612 -16 640 C-6 660 -16 690 -24 720 "
                   "L-44 712 C-52 690 -58 660 -48 640 Z"),
    SHADE(.12, "M-30 624 C-14 618 -12 632 -16 640 C-6 660 -16 690 -24 720 L-32 "
               "716 C-22 690 -22 650 -30 624 Z"),
    SIDE(0x8fa3a8, 0x6c8288, "M60 900 L68 800 H146 L152 900 Z"),
    LINE(0x6c8288, 40, "M70 800 C78 740 138 740 144 800"),
    LINE(0xa9c4ce, 34, "M106 770 V786"),
};

/* Forty years of books; the lowest board is empty, and marked by water. */
static const Shape book_case[] = {
    SHADE(.10, "R-152 12 330 900 3"),
    SIDE(0xa77c57, 0x8a6140, "R-164 0 328 900 3"),
    FILL(0x7d5a3f, "R-148 16 296 190 0 R-148 226 296 190 0 R-148 436 296 190 0 "
                   "R-148 646 296 250 0"),
    SIDE(0x8f5f52, 0x7c4f43, "R-144 44 32 162 2 R-108 60 26 146 2"),
    SIDE(0x5f7d88, 0x4f6a75, "R-78 36 40 170 2 R-34 70 28 136 2"),
    SIDE(0xc9ab6a, 0xb29453, "R-2 50 30 156 2 R32 64 34 142 2"),
    SIDE(0x7d8f6a, 0x69795a, "M70 206 L96 58 L128 64 L104 206 Z"),
    SIDE(0xd8cdb8, 0xbfb39d,
         "R-144 260 42 156 2 R-98 276 24 140 2 R-70 250 34 "
         "166 2"),
    SIDE(0xa85a50, 0x914a41, "R-32 270 28 146 2 R0 264 40 152 2"),
    SIDE(0x6a6670, 0x57535d,
         "R44 252 30 164 2 R78 280 26 136 2 R108 262 34 "
         "154 2"),
    SIDE(0x7d8f6a, 0x69795a, "R-144 580 150 22 2 R-138 604 146 22 2"),
    SIDE(0xc9ab6a, 0xb29453, "R30 470 30 156 2 R64 488 26 138 2"),
    SIDE(0x5f7d88, 0x4f6a75, "R-134 556 132 24 2"),
    FILL(0xf4ead2, "R-136 110 16 24 1 R-70 90 24 30 1 R6 100 16 40 1 R-134 320 "
                   "22 30 1 R8 320 24 36 1"),
    TINT(0x4a3a30, .5,
         "M-148 700 C-120 688 -80 706 -40 694 C0 686 60 708 100 "
         "694 C120 690 140 696 148 700 V896 H-148 Z"),
};

void backdrop_hallway(const Painter *p, const BackdropLook *look) {
    backdrop_wall(p, 0xe9dcc4, 0xdccbaf);
    backdrop_band(p, 0x9fb0a0, 0x8ea192, 700, 302);
    backdrop_band(p, 0xf1e8d6, 0xd8c9ae, 682, 22);
    PLACE(p, stairs, -650, 0, 1);
    PLACE(p, drying_books, -650, 0, 1);
    prop_frame(p, -338, 250, 254, 176, 0x8a6243);
    PLACE(p, bridge_picture, -338, 250, 0.79);
    PLACE(p, barometer, 418, 250, 1);
    PLACE(p, cupboard, 730, 96, 1);
    if (look->setting && look->setting->cupboard == CUPBOARD_SHUT) {
        PLACE(p, cupboard_shut, 730, 96, 1);
    } else {
        PLACE(p, cupboard_open, 730, 96, 1);
        PLACE(p, boiler, 730, 96, 1);
        PLACE(p, pipes, 730, 96, 1);
    }
    PLACE(p, book_case, 1090, 60, 1);
    PLACE(p, book_case, -1130, 60, 1);
    prop_pendant(p, 0, 70, 0.72, 0xd2a878);
}

static const Shape key_bowl[] = {
    SHADE(.22, "E8 4 106 12"),
    SIDE(0x7f9fa8, 0x5c7d87,
         "M-96 -52 H96 C90 -14 60 2 30 4 H-30 C-60 2 -90 "
         "-14 -96 -52 Z"),
    FILL(0x4c6770, "E0 -52 96 15"),
    LINE(0xe9e2cf, 34, "M-78 -28 C-40 -14 40 -14 78 -28"),
    LINE(0xc9a85c, 60, "E-30 -66 17 13 M-14 -60 L34 -52"),
    LINE(0xb0b6ba, 50, "E24 -72 12 11 M14 -66 L-6 -54"),
    FILL(0xb5675a, "M50 -54 C44 -78 70 -82 78 -60 Z"),
};

static const Shape table_lamp[] = {
    SHADE(.22, "E8 4 74 11"),
    SIDE(0x8fa79a, 0x6d877a,
         "M-52 2 C-62 -40 -36 -70 -24 -96 H24 C36 -70 62 "
         "-40 52 2 Z"),
    SHINE(.25, "M-40 -6 C-44 -40 -26 -64 -18 -84 H-8 C-24 -56 -32 -34 -28 -6 "
               "Z"),
    FILL(0xc9a85c, "R-10 -124 20 30 3"),
    LAMP(0xf6e3b8, .95, "M-56 -236 H56 L98 -118 H-98 Z"),
    TINT(0xd9b77c, .35, "M20 -236 H56 L98 -118 H56 Z"),
};

void backdrop_hallway_front(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_counter(p, 0xb98a60, 0x8f6441, 0x61432c);
    PLACE(p, table_lamp, -700, 900, 1);
    PLACE(p, key_bowl, -510, 910, 0.92);
    prop_papers(p, -920, 914, 1);
    prop_succulent(p, 1010, 902, 1.05);
    if (p->light == LIGHT_EVENING) {
        const Shape pool = GLOW(0xffbe70, .45, "E0 0 260 250");
        shapes_draw(p, &pool, 1, backdrop_x(p, -700), 730, 1);
    }
}

/* ---- the house from outside, once its door shuts ---- */

enum { LEAF = 972, DOOR = 700 }; /* as it is drawn; as wide as it hangs there */

static const Shape frame[] = {
    SHADE(.16, "R-398 40 820 1260 0"),
    SIDE(0xf0e9da, 0xd6ccb8, "R-410 26 820 1270 0"),
    SHADE(.30, "R-366 66 732 1230 0"),
    FILL(0xd9cfbc, "R-440 6 880 34 4"),
};

static const Shape plate[] = {
    SHADE(.22, "R-48 -40 104 92 8"),
    FILL(0x33474f, "R-52 -46 104 92 8"),
};

static const Shape wall_lamp[] = {
    SHADE(.18, "R-20 -6 60 150 10"),
    FILL(0x3b3a3c, "R-12 -40 24 60 6 M-46 16 H46 L34 0 H-34 Z"),
    LAMP(0xf6e0a8, .95, "M-38 18 H38 L28 112 H-28 Z"),
    FILL(0x3b3a3c, "R-32 112 64 12 4"),
};

static void draw_house(const Painter *p, const BackdropLook *look) {
    backdrop_band(p, 0xcabda6, 0xb6a88f, -10, 1320);
    for (double y = 90; y < 1000; y += 130)
        backdrop_band(p, 0xbdaf97, 0xb3a58c, y, 4);
    backdrop_band(p, 0x8f8577, 0x7b7266, 1010, 300);
    SHAPES(p, frame, 0, 0, 1);
    SHAPES(p, wall_lamp, 560, 210, 1.1);
    SHAPES(p, wall_lamp, -560, 210, 1.1);
    prop_plant(p, 760, 1070, 1.15);
    prop_plant(p, -760, 1070, 1.15);
    if (!look->setting || !look->setting->number) return;
    SHAPES(p, plate, -560, 470, 1);
    number_draw(p, look->setting->number, -560, 470);
}

static const Shape leaf[] = {
    SIDE(0x5d2f35, 0x472329, "R-486 -10 972 1290 0"),
    SHADE(.22, "R-410 70 370 400 4 R40 70 370 400 4 R-410 560 370 640 4 "
               "R40 560 370 640 4"),
    SHINE(.08, "R-404 462 358 6 0 R46 462 358 6 0 R-404 70 4 396 0 R46 70 4 "
               "396 0 R-404 560 4 640 0 R46 560 4 640 0"),
};

static const Shape fittings[] = {
    SHADE(.25, "E4 6 20 20 R-92 512 190 44 6"),
    FILL(0xc9a24a, "E0 0 18 18 R-95 504 190 44 6"),
    FILL(0x2f2a2a, "E0 0 8 8"),
    LINE(0x7d6228, 40, "M-76 526 H76"),
};

static const Shape handle[] = {
    SHADE(.25, "R-20 -92 44 190 8"),
    FILL(0xb08d3c, "R-24 -98 44 190 8"),
    LINE(0xe0bf66, 160, "M-2 -40 H92"),
    FILL(0x2f2a2a, "E-2 40 7 7 R-5 42 6 22 0"),
};

/* It turns about its hinges at the right, and the house comes into sight. */
void backdrop_hallway_door(const Painter *p, const BackdropLook *look,
                           double shut) {
    double half = DOOR / 2.0;
    cairo_push_group(p->cr);
    draw_house(p, look);
    cairo_pop_group_to_source(p->cr);
    cairo_paint_with_alpha(p->cr, fmin(shut * 1.6, 1));
    cairo_save(p->cr);
    cairo_translate(p->cr, half, 70);
    cairo_scale(p->cr, shut, 1);
    cairo_translate(p->cr, -half, 0);
    cairo_save(p->cr);
    cairo_scale(p->cr, (double)DOOR / LEAF, 1);
    SHAPES(p, leaf, 0, 0, 1);
    cairo_restore(p->cr);
    SHAPES(p, fittings, 0, 200, 1);
    SHAPES(p, handle, 70 - half, 500, 0.9);
    cairo_restore(p->cr);
}

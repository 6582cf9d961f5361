/* SPDX-License-Identifier: MIT
 * Before an elevator: its doors stand open, the floors' numbers above them; who
 * stands in it is at the door. In front, a long low cabinet of the hall. */
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"

/* The car, with its frame, rail and lamp; the doors slid into the wall. */
static const Shape car[] = {
    SHADE(.10, "R-640 40 1310 960 4"),
    SIDE(0xc2c8ca, 0xaab1b5, "R-650 30 1300 972 4"),
    SIDE(0xd9cbb2, 0xc7b698, "R-590 88 1180 914 0"),
    FILL(0xece4d2, "R-590 88 1180 52 0"),
    LAMP(0xfff2cf, .95, "R-300 98 600 26 12"),
    SHADE(.10, "M-590 88 L-470 140 V1002 H-590 Z M590 88 L470 140 V1002 H590 "
               "Z"),
    SIDE(0xcfd8da, 0xb9c4c8, "R-430 190 860 420 6"),
    SHINE(.35, "M-380 600 L-190 200 H-110 L-300 600 Z M60 600 L250 200 H290 "
               "L100 600 Z"),
    LINE(0x8d979c, 130, "M-450 668 H450"),
    LINE(0xdfe3e4, 40, "M-450 664 H450"),
    SIDE(0xb8bfc2, 0x9aa3a7, "R-590 88 70 914 0 R520 88 70 914 0"),
    SHADE(.22, "R-522 88 5 914 0 R517 88 5 914 0"),
};

/* 1 2 3, and the third of them is lit. */
static const Shape numbers[] = {
    FILL(0x3a434a, "R-130 -32 260 62 10"),
    LINE(0x7f8a90, 44, "M-90 -8 L-78 -18 V18"),
    LINE(0x7f8a90, 44,
         "M-14 -10 C-12 -24 16 -24 14 -8 C12 4 -14 12 -14 18 H16"),
    LINE(
        0xf0a35a, 52,
        "M72 -16 C84 -24 104 -18 98 -6 C96 0 88 0 84 0 C92 0 104 2 102 10 C100 "
        "22 80 22 72 14"),
};

static const Shape buttons[] = {
    SHADE(.12, "R-30 -66 72 150 8"),
    SIDE(0xd2d7d7, 0xb4bbbd, "R-38 -74 72 150 8"),
    FILL(0x8d979c, "E-2 -30 18 18 E-2 28 18 18"),
    LAMP(0xf6d08a, .95, "E-2 28 11 11"),
    FILL(0x5c666c, "M-11 -24 L-2 -40 L7 -24 Z M-11 22 L-2 38 L7 22 Z"),
};

void backdrop_elevator(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_wall(p, 0xe3e3df, 0xd3d5d2);
    backdrop_band(p, 0xa9b3b8, 0x98a3a9, 712, 290);
    backdrop_band(p, 0xf0eee8, 0xcfd1d0, 696, 18);
    SHAPES(p, car, 0, 0, 1);
    SHAPES(p, numbers, 0, 44, 0.9);
    SHAPES(p, buttons, 730, 470, 1);
    prop_plant(p, -960, 880, 1.1);
    prop_frame(p, 1010, 300, 220, 280, 0x8f7f6c);
}

void backdrop_elevator_front(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_counter(p, 0xd9d3c6, 0xb0a894, 0x787062);
    prop_succulent(p, -820, 904, 1.1);
    prop_papers(p, 820, 914, 1);
}

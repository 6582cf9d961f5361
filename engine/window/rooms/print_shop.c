/* SPDX-License-Identifier: MIT
 * A printer's front desk: the press, sheets on a line, type in its drawers; on
 * the desk the trimmer, a fan of colours and the finished stack. */
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"

/* It is older than everybody here and starts at once. */
static const Shape press[] = {
    SHADE(.14, "R-240 -60 530 700 12"),
    SIDE(0x5c6f77, 0x495b63,
         "M-250 60 C-250 20 -230 0 -196 0 H150 C190 0 210 "
         "26 210 60 V640 H-250 Z"),
    SHADE(.12, "R-250 430 460 210 0"),
    FILL(0x6d828a, "R-228 24 200 30 8"),
    FILL(0x3c4a51, "E-110 250 150 150"),
    SIDE(0x7d929a, 0x5f747c, "E-110 250 136 136"),
    LINE(0x46565d, 150,
         "M-110 130 V370 M-230 250 H10 M-194 166 L-26 334 M-26 "
         "166 L-194 334"),
    FILL(0x8fa3aa, "E-110 250 42 42"),
    FILL(0x46565d, "E-110 250 18 18"),
    LINE(0x8fa3aa, 60, "E-110 250 143 143"),
    FILL(0x3c4a51, "R70 70 116 150 8"),
    DOWN(0x2c3338, 0x4a555b, "E128 120 52 34"),
    SHINE(.22, "E116 110 24 9"),
    LINE(0xb5675a, 110, "M150 300 L196 220"),
    FILL(0xb5675a, "E200 214 17 17"),
    FILL(0xd8b76a, "R86 262 40 40 20 R72 330 108 22 4"),
    FILL(0xf4eee0, "M40 400 L270 372 V392 L40 420 Z M40 424 L270 396 V404 L40 "
                   "432 Z"),
    FILL(0xfbf8ef, "M36 380 L262 352 L270 372 L40 400 Z"),
    LINE(0xb4ada0, 24, "M80 384 L220 366"),
    FILL(0x46565d, "R214 404 24 236 4"),
};

/* Drying: two of these are the same, and one is not. */
static const Shape sheet_line[] = {
    LINE(0x9a8f80, 26, "M-320 0 C-160 34 160 34 320 0"),
    SHADE(.08, "R-246 26 110 146 2 R-94 36 110 146 2 R58 36 110 146 2 R206 26 "
               "80 120 2"),
    FILL(0xf8f4e8, "R-254 18 110 146 2 R-102 28 110 146 2 R50 28 110 146 2 "
                   "R198 18 80 120 2"),
    DOWN(0xa9b9c2, 0x8fa1ac, "R-232 36 66 74 2 R-80 46 66 74 2"),
    DOWN(0xc9a58a, 0xae8a70, "R72 46 66 74 2"),
    FILL(0xf0dcc4, "E-199 68 15 18 E-47 78 15 18"),
    FILL(0xf0dcc4, "E105 78 15 18"),
    FILL(0x56616d, "M-226 110 C-222 88 -176 88 -172 110 Z M-74 120 C-70 98 -24 "
                   "98 -20 120 Z"),
    FILL(0x6a4f44, "M78 120 C82 98 128 98 132 120 Z M88 74 C88 56 122 56 122 "
                   "74 C112 66 98 66 88 74 Z"),
    LINE(0x8d8a86, 24,
         "M-226 128 h54 M-218 140 h38 M-74 138 h54 M-66 150 h38 "
         "M78 138 h54 M86 150 h38"),
    LINE(0x6f8f86, 40,
         "M214 40 C230 60 246 60 262 44 M214 66 C230 86 246 86 "
         "262 70 M214 92 C230 112 246 112 262 96"),
    FILL(0xc9a276, "R-206 6 12 26 3 R-54 16 12 26 3 R98 16 12 26 3 R232 6 12 "
                   "26 3"),
};

/* Drawers of type. One sticks, and has since it was made. */
static const Shape type_case[] = {
    SHADE(.10, "R-186 12 400 900 4"),
    SIDE(0xa8805a, 0x8c6643, "R-200 0 400 900 4"),
    FILL(0xbb9268, "R-182 20 364 64 3 R-182 94 364 64 3 R-182 168 364 64 3 "
                   "R-182 242 364 64 3 R-182 316 364 64 3 R-182 390 364 64 3 "
                   "R-182 464 364 64 3 R-182 538 364 64 3"),
    SHADE(.14, "R-182 80 364 6 0 R-182 154 364 6 0 R-182 228 364 6 0 R-182 302 "
               "364 6 0 R-182 376 364 6 0 R-182 450 364 6 0 R-182 524 364 6 0"),
    SHADE(.18, "R-176 240 378 80 3"),
    SIDE(0xc79d72, 0xae845b, "R-192 236 384 68 3"),
    FILL(0xf2ead9, "R-40 36 80 24 2 R-40 110 80 24 2 R-40 184 80 24 2 R-40 256 "
                   "80 24 2 R-40 332 80 24 2 R-40 406 80 24 2 R-40 480 80 24 "
                   "2"),
    LINE(0x7a6a58, 26,
         "M-24 48 h48 M-24 122 h30 M-24 196 h44 M-24 268 h36 M-24 "
         "344 h48 M-24 418 h26 M-24 492 h40"),
    LINE(0xd8b76a, 50,
         "M-120 60 h36 M84 60 h36 M-120 134 h36 M84 134 h36 M-120 "
         "208 h36 M84 208 h36 M-120 280 h36 M84 280 h36 M-120 "
         "356 h36 M84 356 h36 M-120 430 h36 M84 430 h36"),
};

/* An ampersand, because somebody had to choose one letter. */
static const Shape ampersand[] = {
    FILL(0xf4efe2, "R-100 -130 200 260 3"),
    FILL(0xb5675a, "R-86 -116 172 232 2"),
    LINE(0xf7f1e2, 190,
         "M58 66 L-32 -34 C-60 -68 -34 -92 -6 -92 C24 -92 38 "
         "-64 16 -42 C-8 -20 -58 -8 -56 34 C-54 80 20 84 52 "
         "10"),
};

static const Shape papers_shelf[] = {
    SHADE(.10, "R-196 14 400 16 3"),
    DOWN(0xc9ad86, 0xb0936c, "R-204 0 400 18 4"),
    SIDE(0xe8e0d0, 0xd2c8b4, "R-186 -24 116 24 2 R-182 -48 108 24 2"),
    SIDE(0xc7d3d4, 0xafbfc1, "R-186 -72 116 24 2"),
    SIDE(0xe3c9c0, 0xcbaea4, "R-184 -96 112 24 2"),
    SIDE(0x8d8a9c, 0x777486, "R-52 -30 112 30 2"),
    SIDE(0xd9cfa8, 0xc3b78c, "R-50 -58 108 28 2"),
    SIDE(0xb7c7b0, 0x9fb198, "R-52 -84 112 26 2"),
    SIDE(0x4e5a62, 0x3d474e, "R90 -74 44 74 4 R140 -74 44 74 4"),
    FILL(0x5f9aa8, "R90 -58 44 22 0"),
    FILL(0xc1657c, "R140 -58 44 22 0"),
    FILL(0x8f9a9c, "R86 -84 52 14 4 R136 -84 52 14 4"),
};

/* When the van goes: VAN, 9.00. */
static const Shape timetable[] = {
    SHADE(.10, "R-70 -84 152 190 3"),
    FILL(0xfbf8ef, "R-78 -92 152 190 3"),
    FILL(0x5c6f77, "R-78 -92 152 34 3"),
    LINE(0xfbf8ef, 24, "M-56 -75 h70"),
    LINE(0x3d474e, 40,
         "M-60 -38 L-52 -14 L-44 -38 M-38 -14 L-30 -38 L-22 -14 M-35 -22 H-25 "
         "M-15 -14 V-38 L0 -14 V-38"),
    LINE(0xb5574a, 38,
         "E22 -31 6 6 M28 -31 C28 -22 26 -16 20 -14 E35 -15 1 1 E46 -26 5 12 "
         "E62 -26 5 12"),
    LINE(0xb4ada0, 26,
         "M-60 8 h56 M18 8 h48 M-60 30 h44 M18 30 h48 M-60 52 h60 M18 52 h48 "
         "M-60 74 h38 M18 74 h48"),
};

void backdrop_print_shop(const Painter *p, const BackdropLook *look) {
    backdrop_wall(p, 0xe8e3d6, 0xd9d3c5);
    backdrop_band(p, 0xa7b0ac, 0x969f9c, 716, 286);
    backdrop_band(p, 0xefe9dc, 0xd2cbbd, 700, 18);
    prop_window(p, look, -1130, 96, 1.1);
    PLACE(p, press, -660, 260, 1);
    PLACE(p, sheet_line, -560, 52, 0.92);
    backdrop_sunlight(p, look, -300, 0.16);
    prop_frame(p, 450, 222, 220, 280, 0x6a5646);
    PLACE(p, ampersand, 450, 222, 1);
    PLACE(p, timetable, -330, 250, 0.92);
    PLACE(p, papers_shelf, 740, 258, 1);
    PLACE(p, type_case, 740, 330, 1);
    PLACE(p, type_case, 1190, 330, 1);
    prop_clock(p, look, 740, 96, 0.7, 0x6a5646);
    prop_pendant(p, 330, 60, 0.6, 0x5c6f77);
    prop_pendant(p, -250, 60, 0.6, 0x5c6f77);
}

static const Shape trimmer[] = {
    SHADE(.24, "M-180 10 H190 L204 -8 H-170 Z"),
    SIDE(0x8fa29c, 0x6c807a, "M-186 6 L-150 -60 H156 L190 6 Z"),
    LINE(0xc9d3cf, 20,
         "M-140 -46 H150 M-150 -28 H160 M-162 -10 H172 M-100 -58 "
         "L-124 4 M-40 -58 L-50 4 M20 -58 L24 4 M80 -58 L96 4"),
    SIDE(0x4e5a62, 0x39434a, "M140 -66 H172 L200 8 H166 Z"),
    LINE(0xc3c9cc, 90, "M164 -56 L70 -164"),
    LINE(0x39434a, 150, "M92 -140 L52 -186"),
    FILL(0xf8f4e8, "M-96 -54 H40 L46 -14 H-108 Z"),
    LINE(0xb4ada0, 20, "M-78 -44 H20 M-82 -34 H24 M-86 -24 H-10"),
};

static const Shape colour_fan[] = {
    SHADE(.2, "E16 4 110 11"),
    FILL(0x8fa3c0, "M-20 0 L-116 -104 L-84 -132 L2 -12 Z"),
    FILL(0x7fb3a4, "M-18 0 L-86 -132 L-50 -150 L6 -12 Z"),
    FILL(0xb9c47f, "M-14 0 L-48 -150 L-8 -158 L10 -10 Z"),
    FILL(0xe9cf72, "M-10 0 L-6 -158 L34 -154 L16 -10 Z"),
    FILL(0xe0975a, "M-6 0 L36 -154 L74 -138 L22 -8 Z"),
    FILL(0xc8614f, "M-2 2 L76 -136 L106 -110 L26 -4 Z"),
    FILL(0x9a6f96, "M0 4 L108 -108 L130 -76 L30 2 Z"),
    SHINE(.6, "M-104 -106 L-86 -122 L-80 -114 L-96 -98 Z M-74 -126 L-54 -136 "
              "L-50 -126 L-68 -116 Z M-40 -140 L-16 -145 L-14 -134 L-36 -130 Z "
              "M0 -146 L24 -144 L20 -132 L0 -134 Z M40 -142 L62 -132 L56 -122 "
              "L36 -132 Z M78 -124 L96 -110 L88 -100 L72 -114 Z M104 -96 L118 "
              "-78 L110 -70 L96 -88 Z"),
    FILL(0x8d9398, "E-2 -6 9 9"),
};

/* A hundred and forty, folded and banded. */
static const Shape stack[] = {
    SHADE(.22, "M-104 8 H110 L122 -6 H-94 Z"),
    SIDE(0xf6f2e6, 0xd2cbba, "M-104 4 L-100 -66 H100 L104 4 Z"),
    LINE(0xcfc8b8, 16,
         "M-102 -54 H102 M-103 -42 H102 M-103 -30 H103 M-103 -18 "
         "H103 M-104 -6 H104"),
    FILL(0xfbf8ef, "M-100 -66 L-86 -88 H88 L100 -66 Z"),
    FILL(0x7d8a96, "M-24 -70 L-20 -86 H20 L24 -70 Z"),
    SIDE(0x8d8a9c, 0x706d80, "M-16 4 V-66 L-13 -88 H17 L16 -66 V4 Z"),
};

static const Shape loupe[] = {
    SHADE(.2, "E6 4 40 8"),
    SIDE(0x4e5a62, 0x353e45, "M-34 0 L-26 -66 H26 L34 0 Z"),
    FILL(0x9fb6c0, "E0 -66 26 9"),
    SHINE(.5, "E-8 -68 9 3"),
    SHADE(.2, "M-20 -10 L-16 -40 H16 L20 -10 Z"),
};

static const Shape tissues[] = {
    SHADE(.2, "M-66 6 H74 L84 -6 H-58 Z"),
    SIDE(0x9db7b8, 0x7b9698, "M-68 4 V-44 H68 V4 Z"),
    FILL(0xb9cfcf, "M-68 -44 L-52 -62 H56 L68 -44 Z"),
    FILL(0x5f7678, "E2 -53 30 5"),
    FILL(0xfdfcf8, "M-18 -52 C-26 -78 -10 -84 -2 -98 C6 -86 22 -84 18 -52 Z"),
    SHADE(.10, "M2 -52 C2 -74 4 -80 0 -94 C8 -84 20 -82 18 -52 Z"),
};

void backdrop_print_shop_front(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_counter(p, 0xdcd2c0, 0xa89c88, 0x6f6658);
    PLACE(p, trimmer, 640, 908, 0.94);
    PLACE(p, stack, -610, 910, 1);
    PLACE(p, tissues, -420, 908, 0.8);
    PLACE(p, colour_fan, -800, 908, 0.95);
    PLACE(p, loupe, 868, 910, 0.9);
    prop_pens(p, 980, 904, 0.92);
    prop_papers(p, -1020, 914, 1);
}

/* SPDX-License-Identifier: MIT
 * An office: a window on the city, a whiteboard, binders; a lamp on the desk.
 */
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"

static const Shape city[] = {
    DOWN(0xdbe6ec, 0xf3ebdd, "R-300 0 600 500 0"),
    FILL(0xcdd6da, "M-300 260 h60 v-90 h70 v60 h50 v-120 h40 l16 -40 l16 40 "
                   "h14 v150 h60 v-70 h80 v110 h50 v-150 h84 v90 h60 v260 "
                   "h-600 Z"),
    FILL(0xbccad0, "M-300 360 h90 v-70 h80 v40 h90 v-90 h70 v70 h80 v-40 h90 "
                   "v80 h100 v150 h-600 Z"),
    FILL(0xa9bdae, "M-300 440 c40 -40 80 -30 100 -10 c30 -40 90 -30 100 0 c30 "
                   "-30 80 -30 100 4 c30 -40 100 -36 110 0 c30 -30 80 -30 190 "
                   "6 v60 h-600 Z"),
    LAMP(0xfff0c4, .55,
         "R-220 190 10 14 0 R-200 190 10 14 0 R-220 216 10 14 0 "
         "R-96 150 9 12 0 R-78 176 9 12 0 R-96 202 9 12 0 R74 "
         "190 10 14 0 R96 214 10 14 0 R180 130 10 14 0 R204 130 "
         "10 14 0 R180 160 10 14 0 R-20 270 10 14 0 R4 296 10 "
         "14 0"),
    SHINE(.2, "M-300 330 L-60 0 L30 0 L-300 430 Z"),
};

static const Shape window_frame[] = {
    FILL(0xf0eee8, "M-322 -22 H322 V522 H-322 Z M-300 0 V500 H300 V0 Z"),
    SHADE(.12, "R-300 0 600 9 0 R-300 0 7 500 0"),
    FILL(0xf0eee8, "R-106 0 12 500 0 R94 0 12 500 0"),
    DOWN(0xf6f3ec, 0xcac9c6, "R-340 516 680 24 4"),
    SHADE(.08, "R-330 540 660 14 0"),
};

static const Shape blind[] = {
    FILL(0xe6e4dc, "R-306 -8 612 24 4"),
    FILL(0xebe9e1,
         "R-300 20 600 11 2 R-300 38 600 11 2 R-300 56 600 11 2 R-300 "
         "74 600 11 2 R-300 92 600 11 2"),
    SHADE(.08, "R-300 31 600 3 0 R-300 49 600 3 0 R-300 67 600 3 0 R-300 85 "
               "600 3 0 R-300 103 600 3 0"),
    LINE(0xc9c6bb, 24, "M280 100 V300"),
    FILL(0xc9c6bb, "E280 306 7 12"),
};

/* Sales, going so well that the line had to be continued below the board. */
static const Shape whiteboard[] = {
    SHADE(.10, "R-152 -118 332 250 6"),
    SIDE(0xc6ccd0, 0xb1b9be, "R-166 -132 332 250 6"),
    DOWN(0xf6f6f1, 0xe9ebe8, "R-156 -122 312 230 3"),
    LINE(0x8d98a3, 36, "M-124 -86 V66 H126"),
    LINE(0x9fb0ba, 60, "M-96 66 V20 M-60 66 V-6 M-24 66 V14"),
    LINE(0xb5675a, 56,
         "M-112 -70 L-70 -40 L-40 -56 L6 0 L40 -14 L84 70 L96 "
         "104"),
    FILL(0xe9cf72, "M70 -104 h56 v52 h-56 Z"),
    LINE(0xa98f3c, 26, "M82 -88 h30 M82 -74 h20"),
    SIDE(0xc6ccd0, 0xa3abb1, "R-90 112 180 14 4"),
    FILL(0xb5675a, "R-70 106 40 8 3"),
    FILL(0x5f8290, "R-20 106 40 8 3"),
    SHADE(.09, "R74 130 96 104 2"),
    FILL(0xf5f1e4, "M66 124 L160 128 L156 226 L64 222 Z"),
    TINT(0xd6cfae, .8, "M94 116 L128 117 L127 134 L93 133 Z"),
    LINE(0xb5675a, 56, "M98 134 L116 176 L128 168 L142 204"),
    LINE(0xb5675a, 44, "M134 200 L143 206 L146 194"),
};

/* Perseverance: a snail on a mountain. */
static const Shape snail_poster[] = {
    FILL(0x41505f, "R-84 -110 168 220 2"),
    DOWN(0xe4b994, 0xb98f94, "R-68 -94 136 132 1"),
    FILL(0x7c7f94, "M-68 38 L-10 -46 L18 -10 L34 -28 L68 38 Z"),
    FILL(0xf2ead9, "M-10 -46 L-24 -26 L-12 -30 L-4 -20 L4 -28 Z"),
    FILL(0x5a4a4f, "M20 -8 C16 -20 44 -22 46 -12 C48 -20 58 -16 56 -10 L56 -6 "
                   "L22 -6 Z"),
    FILL(0xc98d6d, "E34 -17 11 10"),
    LINE(0x8d5b46, 20, "E34 -17 5 5"),
    LINE(0x5a4a4f, 14, "M52 -12 L56 -24 M54 -11 L61 -22"),
    FILL(0xf2ead9, "R-50 54 100 11 3"),
    FILL(0x8796a3, "R-56 76 112 6 3 R-38 88 76 6 3"),
};

static const Shape binders[] = {
    SHADE(.10, "R-196 14 400 16 3"),
    DOWN(0xc9ad86, 0xb0936c, "R-204 0 400 18 4"),
    SIDE(0x7f98a3, 0x6c8692, "R-186 -124 38 124 3 R-144 -124 38 124 3"),
    SIDE(0xb9806c, 0xa66e5b, "R-102 -124 38 124 3"),
    SIDE(0x93a58c, 0x80937a, "M-24 0 L-60 -112 L-28 -122 L10 -4 Z"),
    FILL(0xf2ead9, "R-179 -106 24 34 2 R-137 -106 24 34 2 R-95 -106 24 34 2"),
    FILL(0x5f7884, "E-167 -24 7 7 E-125 -24 7 7"),
    FILL(0x91604e, "E-83 -24 7 7"),
    SIDE(0xd8b76a, 0xb8964c,
         "M66 0 L70 -14 L92 -14 L92 -30 C62 -36 58 -66 58 "
         "-92 L142 -92 C142 -66 138 -36 108 -30 L108 -14 "
         "L130 -14 L134 0 Z"),
    LINE(0xb8964c, 60,
         "M60 -82 C36 -84 40 -50 68 -50 M140 -82 C164 -84 160 "
         "-50 132 -50"),
    FILL(0xf4eede, "R76 -82 48 26 3"),
    LINE(0x8d7a4a, 28, "M84 -72 h32 M90 -64 h20"),
};

/* Water cooler: the office's only meeting that starts on time. */
static const Shape cooler[] = {
    SHADE(.10, "R-52 -150 130 700 8"),
    SIDE(0xe9ebe8, 0xc9cfd0, "R-62 0 124 560 8"),
    FILL(0xbccad0, "M-46 0 V-26 L-56 -44 V-150 C-56 -170 56 -170 56 -150 V-44 "
                   "L46 -26 V0 Z"),
    FILL(0xa9c0ca, "M-50 -2 V-26 L-56 -44 V-104 H56 V-44 L46 -26 V-2 Z"),
    SHINE(.5, "R-46 -144 12 96 6 R14 -76 10 10 5 R-4 -50 8 8 4 R22 -96 7 7 3"),
    FILL(0x9aa6ab, "R-40 60 80 84 6"),
    FILL(0x5f8290, "R-28 70 18 14 4"),
    FILL(0xb5675a, "R10 70 18 14 4"),
};

void backdrop_office(const Painter *p, const BackdropLook *look) {
    Painter far = *p;
    far.outdoors = true;
    far.haze = 0.22;
    far.air = 0xeef2f2;
    backdrop_wall(p, 0xdbe1e6, 0xcbd3da);
    backdrop_band(p, 0xaebbc6, 0x9eacb8, 724, 280);
    backdrop_band(p, 0xeeece4, 0xcfd3d6, 708, 18);
    PLACE(&far, city, -690, 116, 1);
    weather_through(&far, look, backdrop_x(p, -690) - 300, 116, 600, 500);
    PLACE(p, window_frame, -690, 116, 1);
    PLACE(p, blind, -690, 116, 1);
    backdrop_sunlight(p, look, -400, 0.20);
    prop_plant(p, -450, 900, 0.9);
    PLACE(p, whiteboard, 570, 226, 1.05);
    prop_frame(p, 1090, 214, 190, 244, 0x8f7a62);
    PLACE(p, snail_poster, 1090, 214, 1);
    PLACE(p, binders, 600, 636, 1);
    PLACE(p, cooler, 905, 380, 1);
    prop_clock(p, look, 826, 124, 0.7, 0x7c8f9b);
    prop_pendant(p, 400, 70, 0.75, 0xc8996d);
    prop_pendant(p, -400, 70, 0.75, 0xc8996d);
}

static const Shape desk_lamp[] = {
    SHADE(.22, "E10 4 110 13"),
    SIDE(0x66808b, 0x4c6470, "M-86 2 C-86 -22 86 -22 86 2 Z"),
    LINE(0x5a737f, 110, "M0 -10 L-44 -150 L40 -262"),
    FILL(0x475d68, "E-44 -150 13 13 E40 -262 13 13"),
    SIDE(0x7291a0, 0x55707d,
         "M4 -300 C22 -326 66 -322 82 -296 L130 -232 L24 "
         "-196 Z"),
    LAMP(0xfff0c4, 1, "M24 -196 L130 -232 C126 -206 50 -176 24 -196 Z"),
    SHINE(.25, "M16 -296 C26 -312 40 -314 48 -310 L36 -220 L28 -214 Z"),
};

static const Shape laptop[] = {
    SHADE(.24, "M-170 6 L190 6 L200 -6 L-170 -6 Z"),
    SIDE(0xc9ced1, 0x9da5ab,
         "M-138 -16 L-126 -196 C-126 -204 -120 -208 -112 "
         "-208 L126 -208 C134 -208 140 -204 140 -196 L152 "
         "-16 Z"),
    TINT(0x7c868e, .8,
         "M0 -126 C-14 -144 -34 -120 -14 -100 C-6 -90 4 -90 10 "
         "-98 C30 -120 14 -142 0 -126 Z"),
    FILL(0xe9cf72, "M84 -190 L126 -190 L128 -150 L86 -150 Z"),
    LINE(0xa98f3c, 22, "M94 -178 h22 M95 -168 h14"),
    SIDE(0xaab2b7, 0x848d94,
         "M-156 -18 H168 L176 2 C176 6 172 8 168 8 H-156 "
         "C-160 8 -164 6 -164 2 Z"),
};

void backdrop_office_front(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_counter(p, 0xe3cdaa, 0xb99a72, 0x86694b);
    PLACE(p, desk_lamp, -600, 900, 1);
    PLACE(p, laptop, 590, 908, 1);
    prop_mug(p, 800, 902, 0.95, 0xb5675a);
    prop_pens(p, -760, 904, 0.92);
    prop_papers(p, -930, 916, 1);
    prop_phone(p, 1010, 910, 1);
    if (p->light == LIGHT_EVENING) {
        const Shape pool = GLOW(0xffbe70, .50, "E0 0 270 250");
        shapes_draw(p, &pool, 1, backdrop_x(p, -600) + 80, 760, 1);
    }
}

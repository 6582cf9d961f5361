/* SPDX-License-Identifier: MIT
 * A shop: the window, shelves full of goods, bunting; on the counter the till.
 */
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"

/* The shop window from inside, with the street and the word seen from behind:
 * NEPO. */
static const Shape window_view[] = {
    DOWN(0xdfe9ea, 0xf2ecdc, "R-260 0 520 560 0"),
    FILL(0xc9cfca, "M-260 130 h110 v-40 h90 v80 h70 v-60 h120 v90 h130 v360 "
                   "h-520 Z"),
    FILL(0xd8d5c6, "M-230 160 h26 v40 h-26 Z M-190 160 h26 v40 h-26 Z M-130 "
                   "120 h22 v36 h-22 Z M-96 120 h22 v36 h-22 Z M-130 180 h22 "
                   "v36 h-22 Z M40 140 h24 v40 h-24 Z M84 140 h24 v40 h-24 Z "
                   "M40 210 h24 v40 h-24 Z M160 230 h26 v40 h-26 Z M206 230 "
                   "h26 v40 h-26 Z"),
    TINT(0xa9bfa6, .9,
         "M-60 420 C-110 400 -100 330 -50 330 C-40 280 40 280 46 "
         "336 C92 336 96 400 50 420 Z"),
    FILL(0xa8a08e, "R-8 400 14 110 0"),
    FILL(0xd3cfc2, "R-260 500 520 60 0"),
    FILL(0xb9907e, "M-190 500 c-4 -30 10 -34 24 -36 c14 -26 66 -26 80 0 c20 2 "
                   "24 16 22 36 Z"),
    FILL(0xe7e6da, "M-156 464 c12 -16 44 -16 56 0 Z"),
    FILL(0x7d7a74, "E-162 502 13 13 E-88 502 13 13"),
    SHINE(.22, "M-260 300 L-60 0 L20 0 L-260 380 Z M40 560 L260 220 L260 330 "
               "L120 560 Z"),
};

static const Shape window_frame[] = {
    FILL(0xd9b894, "M-284 -24 H284 V584 H-284 Z M-260 0 V560 H260 V0 Z"),
    SHADE(.12, "R-260 0 520 10 0 R-260 0 8 560 0"),
    FILL(0xd9b894, "R-6 0 12 560 0"),
    DOWN(0xe9d0b0, 0xc4a27e, "R-300 576 600 26 4"),
};

static const Shape word[] = {
    LINE(0xb0654f, 100,
         "M-208 148 V92 L-176 148 V92 M-122 92 H-154 V148 H-122 "
         "M-154 120 H-130 M-68 148 V92 H-84 C-108 92 -108 124 "
         "-84 124 H-68"),
    LINE(0xb0654f, 100, "E-28 120 18 28"),
};

/* In the window: a lady of wicker with a scarf and no opinion. */
static const Shape mannequin[] = {
    FILL(0xb8926a, "R-7 120 14 190 3 R-50 300 100 14 7"),
    SIDE(0xeadcc6, 0xcdb99c,
         "M-22 -92 C-14 -100 14 -100 22 -92 L22 -66 C56 "
         "-60 74 -46 72 -14 C70 24 48 40 50 70 C54 96 66 "
         "110 62 134 L-62 134 C-66 110 -54 96 -50 70 C-48 "
         "40 -70 24 -72 -14 C-74 -46 -56 -60 -22 -66 Z"),
    FILL(0xa9805c, "R-14 -108 28 14 6"),
    FILL(0x7f9fa0, "M-44 -62 C-20 -40 20 -40 44 -62 L52 -40 C30 -20 6 -16 -6 "
                   "-18 L-10 90 L-42 90 L-34 -26 C-44 -32 -50 -40 -52 -46 Z"),
    FILL(0x688788, "M-38 36 l30 0 l0 8 l-31 0 Z M-40 60 l31 0 l0 8 l-32 0 Z "
                   "M-42 90 l4 14 l4 -14 l4 14 l4 -14 l4 14 l4 -14 l4 14 l4 "
                   "-14 Z"),
};

static const Shape shelf_case[] = {
    SHADE(.10, "R-226 10 476 900 4"),
    SIDE(0xd2b18a, 0xbd986f, "R-240 0 480 900 4"),
    FILL(0xcdb594, "R-222 20 444 190 2 R-222 232 444 190 2 R-222 444 444 190 2 "
                   "R-222 656 444 200 2"),
    SHADE(.10, "R-222 20 444 26 0 R-222 232 444 26 0 R-222 444 444 26 0 R-222 "
               "656 444 26 0 R-222 20 16 836 0"),
    SHINE(.26, "R-240 210 480 5 0 R-240 422 480 5 0 R-240 634 480 5 0"),
};

static const Shape goods_top[] = {
    SIDE(0x8fa8a6, 0x7c9593, "R-204 96 84 114 4"),
    FILL(0xe7dcc6, "R-186 130 48 46 4"),
    SIDE(0xc28f79, 0xad7b66, "R-112 126 66 84 4"),
    SIDE(0xd9c08a, 0xc4a972, "R-38 78 60 132 4"),
    FILL(0xb08d5a, "R-38 96 60 8 0 R-38 182 60 8 0"),
    SIDE(0xa4a0b4, 0x8e8aa0, "R32 140 84 70 4"),
    SIDE(0xb5b79a, 0x9fa184, "R44 104 60 36 4"),
    SIDE(0xc28f79, 0xad7b66,
         "M136 210 C124 160 146 150 150 120 L150 104 L182 "
         "104 L182 120 C186 150 208 160 196 210 Z"),
    FILL(0x8f6a54, "R146 94 40 14 4"),
};

static const Shape goods_middle[] = {
    FILL(0xa4a0b4, "R-206 390 120 32 12"),
    FILL(0xc9a99b, "R-200 360 112 30 12"),
    FILL(0x8fa8a6, "R-206 330 120 30 12"),
    FILL(0xddcaa2, "R-196 302 100 28 12"),
    SIDE(0x98a889, 0x829372, "M-54 422 L-62 330 L30 330 L22 422 Z"),
    LINE(0x98a889, 60, "M-40 330 C-40 290 8 290 8 330"),
    FILL(0xe7dcc6, "E-16 376 24 24"),
    FILL(0xb5675a, "M-16 390 C-40 374 -30 358 -16 368 C-2 358 8 374 -16 390 Z"),
};

/* He has been here longer than anyone and is not for sale. */
static const Shape penguin[] = {
    FILL(0x56616d, "M-58 0 C-84 -60 -64 -160 0 -166 C64 -160 84 -60 58 0 Z"),
    FILL(0xf0eadb, "M-38 -2 C-56 -50 -50 -96 -26 -108 C-10 -92 10 -92 26 -108 "
                   "C50 -96 56 -50 38 -2 Z"),
    FILL(0xf0eadb, "E-20 -118 18 18 E20 -118 18 18"),
    FILL(0x2f3238, "E-15 -116 5.5 6.5 E25 -116 5.5 6.5"),
    FILL(0xd99a55, "M-12 -104 L14 -104 L2 -88 Z M-46 2 C-44 -12 -14 -12 -10 2 "
                   "Z M10 2 C14 -12 44 -12 46 2 Z"),
    FILL(0x48525d, "M-60 -88 C-90 -60 -88 -30 -74 -20 C-66 -40 -60 -60 -60 -88 "
                   "Z M60 -88 C90 -60 88 -30 74 -20 C66 -40 60 -60 60 -88 Z"),
    FILL(0xb5675a, "M-44 -84 C-16 -70 16 -70 44 -84 L46 -70 C30 -62 22 -60 16 "
                   "-58 L22 -16 L4 -16 L2 -58 C-16 -58 -34 -62 -46 -70 Z"),
};

static const Shape goods_low[] = {
    SIDE(0xd9c9ac, 0xc4b394, "R-204 520 130 114 3"),
    FILL(0xb89c78, "R-204 566 130 12 0 R-146 520 14 114 0"),
    SIDE(0x8fa8a6, 0x7c9593, "R-60 556 86 78 4"),
    SIDE(0xc28f79, 0xad7b66, "R-46 506 60 50 4"),
    SIDE(0xd9c08a, 0xc4a972, "R42 540 160 94 4"),
    FILL(0xe7dcc6, "R76 562 92 44 4"),
};

static const Shape bunting[] = {
    LINE(0xa99880, 26, "M-300 0 C-160 70 160 70 300 0"),
    FILL(0xb9806c, "M-262 17 L-206 34 L-242 76 Z M130 46 L186 36 L166 88 Z"),
    FILL(0xd6bc83, "M-164 44 L-106 52 L-136 102 Z M222 28 L272 12 L260 68 Z"),
    FILL(0x8fa8a0, "M-66 54 L-6 56 L-36 110 Z"),
    FILL(0xa9a0b4, "M32 56 L90 52 L64 106 Z"),
};

void backdrop_shop(const Painter *p, const BackdropLook *look) {
    Painter far = *p;
    far.outdoors = true;
    far.haze = 0.25;
    far.air = 0xf3efe4;
    backdrop_wall(p, 0xecdfcc, 0xddccb6);
    backdrop_band(p, 0xcfb79b, 0xbea489, 740, 262);
    backdrop_band(p, 0xf0e6d4, 0xd9c8b0, 722, 20);
    PLACE(&far, window_view, -680, 120, 1);
    weather_through(&far, look, backdrop_x(p, -680) - 260, 120, 520, 560);
    PLACE(p, window_frame, -680, 120, 1);
    PLACE_BY(p, word, -680, -14, 138, 0.85);
    PLACE_BY(p, mannequin, -680, 150, 470, 1.05);
    backdrop_sunlight(p, look, -420, 0.22);
    PLACE(p, shelf_case, 668, 96, 1);
    PLACE(p, goods_top, 668, 96, 1);
    PLACE(p, goods_middle, 668, 96, 1);
    PLACE_BY(p, penguin, 668, 128, 518, 1.02);
    PLACE(p, goods_low, 668, 96, 1);
    PLACE(p, shelf_case, 1180, 96, 1);
    PLACE(p, goods_low, 1180, -116, 1);
    PLACE(p, goods_middle, 1180, 308, 1);
    SHAPES(p, bunting, 0, -14, 1.15);
    prop_plant(p, -1140, 870, 1.1);
    prop_pendant(p, -400, 96, 0.8, 0x8fa8a0);
    prop_pendant(p, 400, 96, 0.8, 0x8fa8a0);
}

static const Shape till[] = {
    SHADE(.22, "E10 4 180 16"),
    SIDE(0xe4dfd3, 0xb6b0a4, "M-140 -180 L96 -180 L110 -60 L-140 -60 Z"),
    FILL(0x39424a, "M-120 -164 L80 -164 L90 -92 L-120 -92 Z"),
    LAMP(0x9fd8c0, .9, "R-104 -148 70 8 2 R-104 -130 46 8 2 R20 -118 48 12 2"),
    SIDE(0xcfc8ba, 0xa39c8f, "M-160 -64 L130 -64 L156 -6 L-170 -6 Z"),
    FILL(0x8d8a86, "R-140 -54 30 12 3 R-100 -54 30 12 3 R-60 -54 30 12 3 R-142 "
                   "-34 32 12 3 R-102 -34 32 12 3 R-60 -34 32 12 3"),
    FILL(0xb5675a, "R20 -54 50 12 3"),
    FILL(0x7d9068, "R20 -34 58 12 3"),
    SIDE(0x8a8174, 0x6c6459, "R-174 -8 334 14 4"),
    FILL(0xf7f3e8, "M-60 -176 L-56 -250 C-40 -262 -16 -240 0 -252 L4 -176 Z"),
    LINE(0xb9b2a4, 22,
         "M-44 -228 L-14 -226 M-44 -212 L-20 -210 M-44 -196 L-12 "
         "-194"),
};

static const Shape gift[] = {
    SHADE(.22, "E8 4 116 12"),
    SIDE(0x8fa8a6, 0x6d8785, "R-104 -120 208 122 4"),
    SIDE(0xd9a090, 0xb98070, "R-16 -120 36 122 0"),
    FILL(0xd9a090, "M2 -122 C-50 -176 -84 -140 2 -118 Z M2 -122 C54 -176 88 "
                   "-140 2 -118 Z"),
    FILL(0xb98070, "E2 -122 13 10 M-4 -118 L-34 -88 L-20 -86 Z M8 -118 L36 -86 "
                   "L24 -84 Z"),
    SHINE(.2, "R-98 -112 14 106 3"),
};

void backdrop_shop_front(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_counter(p, 0xe0c39c, 0xb08a64, 0x7d5e44);
    PLACE(p, till, 600, 906, 1);
    PLACE(p, gift, -570, 902, 1);
    prop_pens(p, -740, 902, 0.9);
    prop_papers(p, 900, 910, 1);
    prop_succulent(p, -930, 900, 1.05);
}

/* SPDX-License-Identifier: MIT
 * The upper deck of a bus, from its first row: the street ahead through two
 * panes, a yellow rail before them, and in front the ledge. */
#include "window/rooms/rooms.h"

#include <math.h>

/* Houses on both sides, in one-point perspective on (0, 430). */
static const Shape street[] = {
    DOWN(0xcfdce6, 0xf3dfc2, "R-3000 -10 6000 460 0"),
    FILL(0x9aa0a0, "R-3000 430 6000 600 0"),
    FILL(0xc39a86,
         "M-1900 850 L-1178 690 L-1178 -4 L-1900 -270 Z M741 594 L475 535 "
         "L475 255 L741 157 Z"),
    FILL(0xb58d7e,
         "M-1178 690 L-741 594 L-741 192 L-1178 52 Z M475 535 L304 497 L304 "
         "318 L475 255 Z"),
    FILL(0xcfb196,
         "M-741 594 L-475 535 L-475 238 L-741 131 Z M304 497 L190 472 L190 "
         "369 L304 332 Z"),
    FILL(0xba9488,
         "M-475 535 L-304 497 L-304 327 L-475 269 Z M1900 850 L1178 690 "
         "L1178 -46 L1900 -337 Z"),
    FILL(0xc8a78f,
         "M-304 497 L-190 472 L-190 360 L-304 318 Z M1178 690 L741 594 L741 "
         "179 L1178 31 Z"),
    FILL(0x6d5a52,
         "M-1521 766 L-1406 741 L-1406 467 L-1521 470 Z M-950 640 L-880 625 "
         "L-880 453 L-950 455 Z M-604 563 L-561 554 L-561 445 L-604 446 Z "
         "M-354 508 L-320 501 L-320 438 L-354 439 Z M-223 479 L-201 474 "
         "L-201 435 L-223 436 Z M1521 766 L1406 741 L1406 467 L1521 470 Z "
         "M950 640 L880 625 L880 453 L950 455 Z M604 563 L561 554 L561 445 "
         "L604 446 Z M354 508 L320 501 L320 438 L354 439 Z M223 479 L201 474 "
         "L201 435 L223 436 Z"),
    FILL(0x8fa3ad,
         "M-1818 660 L-1656 640 L-1656 445 L-1818 446 Z M-1818 317 L-1656 "
         "327 L-1656 171 L-1818 146 Z M-1818 60 L-1656 93 L-1656 -44 L-1818 "
         "-90 Z M-1521 336 L-1406 343 L-1406 210 L-1521 192 Z M-1521 121 "
         "L-1406 144 L-1406 28 L-1521 -5 Z M-1307 596 L-1221 585 L-1221 441 "
         "L-1307 442 Z M-1307 164 L-1221 182 L-1221 81 L-1307 56 Z M-1129 "
         "573 L-1032 561 L-1032 439 L-1129 440 Z M-1129 360 L-1032 366 "
         "L-1032 269 L-1129 254 Z M-1129 200 L-1032 220 L-1032 135 L-1129 "
         "107 Z M-950 237 L-880 251 L-880 178 L-950 158 Z M-820 379 L-768 "
         "382 L-768 310 L-820 302 Z M-820 263 L-768 274 L-768 211 L-820 196 "
         "Z M-604 393 L-561 395 L-561 342 L-604 336 Z M-604 307 L-561 316 "
         "L-561 270 L-604 257 Z M-524 398 L-491 400 L-491 353 L-524 348 Z "
         "M-447 487 L-395 480 L-395 433 L-447 434 Z M-354 408 L-320 410 "
         "L-320 380 L-354 375 Z M-285 412 L-250 415 L-250 391 L-285 385 Z "
         "M-285 372 L-250 379 L-250 359 L-285 348 Z M-223 385 L-201 389 "
         "L-201 373 L-223 366 Z M1818 660 L1656 640 L1656 445 L1818 446 Z "
         "M1818 317 L1656 327 L1656 171 L1818 146 Z M1521 336 L1406 343 "
         "L1406 210 L1521 192 Z M1521 121 L1406 144 L1406 28 L1521 -5 Z "
         "M1307 596 L1221 585 L1221 441 L1307 442 Z M1307 349 L1221 354 "
         "L1221 239 L1307 226 Z M820 534 L768 527 L768 437 L820 437 Z M820 "
         "263 L768 274 L768 211 L820 196 Z M712 285 L653 297 L653 243 L712 "
         "227 Z M604 393 L561 395 L561 342 L604 336 Z M524 496 L491 492 L491 "
         "434 L524 435 Z M524 398 L491 400 L491 353 L524 348 Z M447 487 L395 "
         "480 L395 433 L447 434 Z M447 339 L395 350 L395 317 L447 302 Z M354 "
         "408 L320 410 L320 380 L354 375 Z M285 466 L250 462 L250 432 L285 "
         "433 Z M285 372 L250 379 L250 359 L285 348 Z"),
    LAMP(0xffd58c, .92,
         "M-1307 349 L-1221 354 L-1221 239 L-1307 226 Z M-950 371 L-880 376 "
         "L-880 292 L-950 282 Z M-820 534 L-768 527 L-768 437 L-820 437 Z "
         "M-712 520 L-653 513 L-653 436 L-712 436 Z M-712 386 L-653 390 "
         "L-653 328 L-712 319 Z M-712 285 L-653 297 L-653 243 L-712 227 Z "
         "M-524 496 L-491 492 L-491 434 L-524 435 Z M-524 323 L-491 330 "
         "L-491 289 L-524 280 Z M-447 402 L-395 406 L-395 368 L-447 360 Z "
         "M-447 339 L-395 350 L-395 317 L-447 302 Z M-354 358 L-320 365 "
         "L-320 338 L-354 329 Z M-285 466 L-250 462 L-250 432 L-285 433 Z "
         "M-223 416 L-201 418 L-201 399 L-223 395 Z M1818 60 L1656 93 L1656 "
         "-44 L1818 -90 Z M1307 164 L1221 182 L1221 81 L1307 56 Z M1129 573 "
         "L1032 561 L1032 439 L1129 440 Z M1129 360 L1032 366 L1032 269 "
         "L1129 254 Z M1129 200 L1032 220 L1032 135 L1129 107 Z M950 371 "
         "L880 376 L880 292 L950 282 Z M950 237 L880 251 L880 178 L950 158 Z "
         "M820 379 L768 382 L768 310 L820 302 Z M712 520 L653 513 L653 436 "
         "L712 436 Z M712 386 L653 390 L653 328 L712 319 Z M604 307 L561 316 "
         "L561 270 L604 257 Z M524 323 L491 330 L491 289 L524 280 Z M447 402 "
         "L395 406 L395 368 L447 360 Z M354 358 L320 365 L320 338 L354 329 Z "
         "M285 412 L250 415 L250 391 L285 385 Z M223 416 L201 418 L201 399 "
         "L223 395 Z M223 385 L201 389 L201 373 L223 366 Z"),
    FILL(0xb9b2a8,
         "M-1900 850 L-114 455 L-71 455 L-1770 1060 L-2850 1060 Z M1900 850 "
         "L114 455 L71 455 L1770 1060 L2850 1060 Z"),
    SHADE(.16, "M-71 455 L-1770 1060 L-1725 1060 L-69 455 Z M71 455 L1770 1060 "
               "L1725 1060 L69 455 Z"),
    FILL(0xe6e0d2,
         "M-11 808 L11 808 L7 682 L-7 682 Z M-5 619 L5 619 L4 569 L-4 569 Z "
         "M-3 535 L3 535 L2 514 L-2 514 Z M-2 495 L2 495 L2 485 L-2 485 Z"),
};

static const Shape street_lamps[] = {
    LINE(0x5f666b, 60,
         "M-818 707 V186 C-818 166 -785 166 -719 166 M-446 581 V306 C-446 "
         "286 -428 286 -392 286 M-248 514 V370 C-248 350 -238 350 -218 350 "
         "M818 707 V186 C818 166 785 166 719 166 M446 581 V306 C446 286 428 "
         "286 392 286 M248 514 V370 C248 350 238 350 218 350"),
    LAMP(0xffe7b0, 1,
         "E-719 169 22 8 E-392 289 12 4 E-218 353 7 3 E719 169 22 8 E392 289 "
         "12 4 E218 353 7 3"),
};

/* Whoever drives ahead has stopped at the lights. */
static const Shape car[] = {
    SHADE(.26, "E0 6 120 12"),
    SIDE(0x6f8794, 0x5a707d,
         "M-108 0 V-56 C-104 -66 -92 -70 -82 -72 L-60 -112 C-56 -118 -50 -120 "
         "-42 -120 H42 C50 -120 56 -118 60 -112 L82 -72 C92 -70 104 -66 108 "
         "-56 V0 Z"),
    FILL(0x2f3a44, "M-64 -74 L-50 -106 H50 L64 -74 Z"),
    LAMP(0xe8564a, 1, "R-104 -56 34 18 4 R70 -56 34 18 4"),
    FILL(0xe9dfb8, "R-26 -34 52 16 2"),
    FILL(0x33383d, "R-96 -6 30 16 3 R66 -6 30 16 3"),
};

static const Shape crossing_lights[] = {
    LINE(0x4c5257, 90, "M0 0 V-220"),   FILL(0x33383d, "R-20 -300 40 100 8"),
    LAMP(0xe8564a, 1, "E0 -282 11 11"), FILL(0x5b5a4a, "E0 -250 11 11"),
    FILL(0x4a5a4e, "E0 -218 11 11"),
};

/* Both panes and what holds them; the header has the stops of this line. */
static const Shape frame[] = {
    SHINE(.10,
          "M-700 790 L-380 70 H-300 L-600 790 Z M120 790 L440 70 H470 L160 "
          "790 Z"),
    DOWN(0xe4e5e0, 0xcfd3d1, "R-3000 -10 6000 76 0"),
    SHADE(.12, "R-3000 66 6000 8 0"),
    SIDE(0xdfe1dc, 0xc3c9c9, "M-850 60 H-800 L-764 800 H-850 Z"),
    SIDE(0xc3c9c9, 0xdfe1dc, "M850 60 H800 L764 800 H850 Z"),
    FILL(0xf6f4ec, "R420 6 400 46 6"),
    LINE(0xb5413a, 50, "M446 30 H794"),
    FILL(0xf6f4ec,
         "E446 30 9 9 E516 30 9 9 E586 30 9 9 E656 30 9 9 E726 30 9 9 E794 30 "
         "9 9"),
    LINE(0xb5413a, 40,
         "E446 30 9 9 E516 30 9 9 E586 30 9 9 E656 30 9 9 E726 30 9 9 E794 30 "
         "9 9"),
    FILL(0x23282d, "R-800 8 380 46 6"),
    LAMP(0xf0a640, 1,
         "R-780 24 46 12 2 R-724 24 20 12 2 R-694 24 60 12 2 R-624 24 34 12 2 "
         "R-580 24 54 12 2 R-516 24 26 12 2"),
};

static const Shape ledge[] = {
    DOWN(0xa9b4bc, 0x97a3ac, "R-3000 786 6000 240 0"),
    SHINE(.22, "R-3000 786 6000 7 0"),
    SHADE(.10, "R-3000 824 6000 6 0"),
};

static const Shape rail[] = {
    SHADE(.16, "R-3000 742 6000 12 0"),
    LINE(0xdcb94e, 240, "M-3000 730 H3000"),
    LINE(0xf0cf6c, 60, "M-3000 723 H3000"),
};

static const Shape pole[] = {
    LINE(0xd9b036, 240, "M0 60 V850"),
    LINE(0xf0cf6c, 50, "M-7 60 V850"),
    FILL(0xb9912a, "R-18 712 36 36 6"),
};

/* It says STOP to whoever can read it from here. */
static const Shape button[] = {
    SHADE(.18, "R-24 -40 60 92 10"),
    SIDE(0xc24c42, 0x9c3a33, "R-30 -46 60 92 10"),
    FILL(0xe7e2d4, "E0 -8 17 17"),
    FILL(0xc24c42, "E0 -8 12 12"),
    LINE(0xf3e7dc, 40, "M-16 26 h32"),
};

/* A wide picture shows more of the bus, a narrow one draws it together. */
static double deck_width(const Painter *p) {
    return fmin(fmax(p->half / 889, 0.72), 1.3);
}

static void draw_ahead(const Painter *p, const BackdropLook *look) {
    Painter far = *p;
    far.outdoors = true;
    far.haze = 0.40;
    far.air = 0xeef0ee;
    SHAPES(&far, street, 0, 0, 1);
    SHAPES(&far, crossing_lights, 420, 660, 1);
    SHAPES(&far, car, -330, 690, 0.9);
    SHAPES(&far, street_lamps, 0, 0, 1);
    weather_through(&far, look, -p->half * 2, 0, p->half * 4, 790);
    if (p->light != LIGHT_EVENING) return;
    shape_glow(p, -719, 168, 150, 120, 0xffc070, .5);
    shape_glow(p, 719, 168, 150, 120, 0xffc070, .5);
    shape_glow(p, -392, 286, 90, 70, 0xffc070, .45);
    shape_glow(p, 392, 286, 90, 70, 0xffc070, .45);
}

void backdrop_bus(const Painter *p, const BackdropLook *look) {
    backdrop_wall(p, 0xd9dcd8, 0xb9bfc0);
    cairo_save(p->cr);
    cairo_scale(p->cr, deck_width(p), 1);
    draw_ahead(p, look);
    SHAPES(p, frame, 0, 0, 1);
    SHAPES(p, ledge, 0, 0, 1);
    SHAPES(p, rail, 0, 0, 1);
    SHAPES(p, pole, -580, 0, 1);
    SHAPES(p, pole, 580, 0, 1);
    SHAPES(p, button, 580, 400, 1);
    cairo_restore(p->cr);
}

/* Yours, with the gloves that the timber yard lends. */
static const Shape bag[] = {
    SHADE(.26, "E12 4 190 16"),
    LINE(0x6b4f38, 170, "M-96 -128 C-90 -230 90 -230 96 -128"),
    SIDE(0x9a7350, 0x755539,
         "M-150 -140 H150 C162 -140 168 -132 170 -120 L184 0 C184 8 178 12 170 "
         "12 H-170 C-178 12 -184 8 -184 0 L-170 -120 C-168 -132 -162 -140 -150 "
         "-140 Z"),
    SIDE(0xac8560, 0x866444,
         "M-158 -146 H158 L166 -60 C80 -34 -80 -34 -166 -60 Z"),
    FILL(0xd2ae68, "R-14 -62 28 34 5"),
    FILL(0xd8b76a, "M92 -140 L104 -176 L150 -178 L160 -166 L168 -140 Z"),
    LINE(0xae8c45, 24, "M110 -168 L148 -168"),
};

/* Good until midnight. */
static const Shape ticket[] = {
    SHADE(.2, "M-64 8 L74 10 L70 -24 L-50 -26 Z"),
    FILL(0xf6f1e3, "M-66 2 L66 4 L60 -28 L-54 -30 Z"),
    LINE(0x9a9488, 22, "M-48 -20 L24 -19 M-52 -10 L10 -9"),
    LINE(0x3c3a42, 50, "M32 -8 L54 -8"),
};

void backdrop_bus_front(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_counter(p, 0x7d8b97, 0x54616d, 0x3a444e);
    PLACE(p, bag, 800, 912, 1);
    PLACE(p, ticket, -620, 920, 1);
}

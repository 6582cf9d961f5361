/* SPDX-License-Identifier: MIT
 * Things that stand about in more than one room. */
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"

#include <math.h>

static const Shape plant[] = {
    SHADE(.14, "E14 -2 96 14"),
    FILL(0x6f9179, "M-4 -110 C-40 -200 -120 -230 -150 -220 C-140 -170 -80 "
                   "-120 -4 -110 Z M4 -110 C50 -210 120 -250 158 -238 C150 "
                   "-180 80 -120 4 -110 Z"),
    FILL(0x86a78b, "M-2 -110 C-60 -230 -110 -300 -128 -340 C-60 -330 -8 -240 "
                   "-2 -110 Z M2 -110 C10 -240 60 -330 116 -350 C110 -270 60 "
                   "-180 2 -110 Z"),
    FILL(0x789a80, "M0 -110 C-40 -240 -30 -340 0 -392 C34 -340 40 -240 0 -110 "
                   "Z"),
    LINE(0xa9c2a6, 24,
         "M0 -120 C-4 -220 -2 -300 0 -370 M-4 -120 C-40 -220 "
         "-80 -290 -118 -330 M4 -120 C30 -220 70 -300 108 -338 "
         "M-6 -114 C-60 -150 -110 -190 -142 -214 M6 -114 C60 "
         "-160 110 -200 148 -230"),
    SIDE(0xcf9d7c, 0xb07d5e, "M-66 -120 L66 -120 L50 0 L-50 0 Z"),
    FILL(0xba8868, "R-74 -136 148 30 6"),
    SHINE(.22, "M-58 -104 L-40 -104 L-30 -4 L-44 -4 Z"),
};

static const Shape succulent[] = {
    SHADE(.2, "E8 2 54 9"),
    FILL(0x7d9f86, "M0 -58 C-40 -70 -52 -104 -46 -116 C-26 -108 -6 -90 0 -58 Z "
                   "M0 -58 C40 -70 52 -104 46 -116 C26 -108 6 -90 0 -58 Z"),
    FILL(0x93b297, "M0 -58 C-22 -84 -20 -124 0 -140 C20 -124 22 -84 0 -58 Z M0 "
                   "-58 C-34 -58 -58 -76 -62 -88 C-36 -92 -10 -80 0 -58 Z M0 "
                   "-58 C34 -58 58 -76 62 -88 C36 -92 10 -80 0 -58 Z"),
    SIDE(0xe6ddcb, 0xc0b6a4, "M-44 -60 L44 -60 L34 2 L-34 2 Z"),
    LINE(0xb0654f, 40, "M-38 -36 L38 -36"),
};

static const Shape papers[] = {
    SHADE(.18, "M-108 4 L112 8 L120 -8 L-90 -12 Z"),
    FILL(0xd9d3c5, "M-116 0 L96 4 L110 -16 L-92 -20 Z"),
    FILL(0xf2ecdf, "M-108 -6 L104 -6 L112 -22 L-88 -24 Z"),
    LINE(0xb4ada0, 24, "M-74 -16 L60 -14 M-80 -10 L20 -9"),
    FILL(0x46586b, "M20 -22 L92 -30 L94 -24 L22 -17 Z"),
};

static const Shape pens[] = {
    SHADE(.2, "E8 2 46 8"),
    LINE(0xc98f4e, 80, "M-14 -60 L-30 -150"),
    LINE(0x5d7f93, 80, "M4 -60 L8 -164"),
    LINE(0xb5574a, 70, "M16 -60 L38 -142"),
    FILL(0xf2ead6, "M-34 -150 l8 -2 l-7 -14 Z"),
    SIDE(0x8aa39b, 0x647c75, "M-38 -86 L38 -86 L34 2 L-34 2 Z"),
    FILL(0x56706a, "E0 -86 38 7"),
    SHINE(.25, "M-30 -76 L-18 -76 L-18 -4 L-27 -4 Z"),
};

static const Shape phone[] = {
    SHADE(.24, "M-128 6 C-60 16 90 16 140 4 L120 -10 L-120 -8 Z"),
    SIDE(0x4a525c, 0x343a43,
         "M-104 -58 L100 -58 L128 0 C128 6 124 8 118 8 "
         "L-118 8 C-124 8 -128 6 -128 0 Z"),
    FILL(0xc9d3cf, "M-12 -48 L84 -48 L88 -32 L-12 -32 Z"),
    FILL(0x717b85,
         "R-8 -26 22 7 3 R22 -26 22 7 3 R52 -26 22 7 3 R-9 -14 24 7 3 "
         "R22 -14 24 7 3 R54 -14 24 7 3 R-10 -3 26 7 3 R22 -3 26 7 3 "
         "R56 -3 26 7 3"),
    LAMP(0xd98a5c, 1, "E104 -18 6 4"),
    SIDE(0x59626d, 0x3c434d,
         "M-112 -74 C-116 -92 -100 -96 -84 -94 L-44 -94 "
         "C-28 -96 -14 -92 -18 -74 L-26 -8 C-24 8 -34 12 "
         "-44 10 L-98 10 C-110 12 -120 8 -116 -8 Z"),
    SHINE(.14, "M-100 -88 L-58 -88 L-70 4 L-104 4 Z"),
    LINE(0x343a43, 60,
         "M-112 4 C-150 16 -130 34 -160 34 C-190 34 -176 60 -206 "
         "62"),
};

void prop_plant(const Painter *p, double x, double y, double scale) {
    PLACE(p, plant, x, y, scale);
}

void prop_succulent(const Painter *p, double x, double y, double scale) {
    PLACE(p, succulent, x, y, scale);
}

void prop_papers(const Painter *p, double x, double y, double scale) {
    PLACE(p, papers, x, y, scale);
}

void prop_pens(const Painter *p, double x, double y, double scale) {
    PLACE(p, pens, x, y, scale);
}

void prop_phone(const Painter *p, double x, double y, double scale) {
    PLACE(p, phone, x, y, scale);
}

/* Its screen is lit: a picture and a name. */
static const Shape mobile[] = {
    SHADE(.26, "M-116 14 L130 18 L112 -58 L-84 -60 Z"),
    SIDE(0x3b424c, 0x262b33,
         "M-112 2 C-116 12 -110 16 -100 16 L108 18 C118 18 122 12 118 4 L98 "
         "-50 C95 -58 90 -60 82 -60 L-66 -62 C-76 -62 -80 -58 -84 -50 Z"),
    LAMP(0x16202b, 1, "M-94 4 L102 6 L84 -50 L-70 -52 Z"),
    LAMP(0x8fcbb4, 1, "E-4 -32 20 9"),
    LAMP(0x9aa9b4, .8, "R-40 -16 76 5 2 R-24 -6 46 4 2"),
};

void prop_mobile(const Painter *p, double x, double y, double scale) {
    PLACE(p, mobile, x, y, scale);
}

void prop_mug(const Painter *p, double x, double y, double scale,
              Colour colour) {
    const Shape mug[] = {
        SHADE(.2, "E8 2 52 9"),
        LINE(colour, 110, "M36 -72 C70 -72 70 -24 32 -22"),
        FILL(colour, "M-42 -92 L42 -92 L38 -6 C36 2 -36 2 -38 -6 Z"),
        SHADE(.14, "M14 -92 L42 -92 L38 -6 C37 -2 24 0 8 0 C18 -30 18 -60 14 "
                   "-92 Z"),
        SHADE(.34, "E0 -92 42 8"),
        SHINE(.25, "M-34 -80 L-24 -80 L-22 -14 L-30 -14 Z"),
    };
    PLACE(p, mug, x, y, scale);
}

/* What a clock shows where a level does not say it, by the hour. */
static int minutes_of_day(const Setting *setting) {
    static const int usual[HOURS] = {
        [HOUR_NOT_SAID] = 11 * 60 + 7, [HOUR_MORNING] = 9 * 60 + 10,
        [HOUR_NOON] = 12 * 60 + 5,     [HOUR_EVENING] = 17 * 60 + 50,
        [HOUR_NIGHT] = 21 * 60,
    };
    if (!setting) return usual[HOUR_NOT_SAID];
    return setting->clock ? setting->clock - 1 : usual[setting->hour];
}

void prop_clock_hands(const Painter *p, const BackdropLook *look, double x,
                      double y, double scale) {
    static const Shape hour[] = { LINE(0x4c4a50, 50, "M0 0 V-29") };
    static const Shape minute[] = { LINE(0x4c4a50, 36, "M0 0 V-41") };
    static const Shape pin[] = { FILL(0xb5574a, "E0 0 5 5") };
    int minutes = minutes_of_day(look->setting);
    double turned = 0, turns[] = { minutes / 720.0, minutes % 60 / 60.0 };
    cairo_save(p->cr);
    cairo_translate(p->cr, backdrop_x(p, x), y);
    for (int i = 0; i < 2; i++) {
        cairo_rotate(p->cr, 2 * M_PI * (turns[i] - turned));
        turned = turns[i];
        if (i == 0)
            SHAPES(p, hour, 0, 0, scale);
        else
            SHAPES(p, minute, 0, 0, scale);
    }
    cairo_restore(p->cr);
    PLACE(p, pin, x, y, scale);
}

void prop_clock(const Painter *p, const BackdropLook *look, double x, double y,
                double scale, Colour rim) {
    const Shape clock[] = {
        SHADE(.12, "E8 12 64 64"),
        FILL(rim, "E0 0 64 64"),
        FILL(0xf4f0e4, "E0 0 53 53"),
        LINE(0x8d8a86, 30, "M0 -44 V-38 M0 44 V38 M-44 0 H-38 M44 0 H38"),
    };
    PLACE(p, clock, x, y, scale);
    prop_clock_hands(p, look, x, y, scale);
}

void prop_frame(const Painter *p, double x, double y, double w, double h,
                Colour colour) {
    const Shape frame[] = {
        SHADE(.11, "R-.47 -.46 1.02 1.01 .01"),
        FILL(colour, "R-.5 -.5 1 1 .012"),
        SHINE(.25, "M-.5 -.5 H.5 L.47 -.48 H-.47 V.47 L-.5 .5 Z"),
    };
    cairo_save(p->cr);
    cairo_translate(p->cr, backdrop_x(p, x), y);
    cairo_scale(p->cr, w, h);
    SHAPES(p, frame, 0, 0, 1);
    cairo_restore(p->cr);
}

static const Shape window_view[] = {
    DOWN(0xdfeaec, 0xf3efe0, "R-122 18 244 384 2"),
    TINT(0xb4c7b4, .8,
         "M-122 330 C-90 270 -60 300 -40 270 C-10 230 30 270 44 290 C70 260 "
         "100 270 122 300 L122 402 L-122 402 Z"),
    TINT(0x9db7a2, .8,
         "M-122 372 C-80 330 -40 350 0 344 C50 336 90 350 122 340 L122 402 "
         "L-122 402 Z"),
    SHINE(.35, "M-122 200 L60 18 L110 18 L-122 260 Z"),
};

static const Shape window_case[] = {
    FILL(0xefe9da, "M-140 0 H140 V420 H-140 Z M-122 18 V402 H122 V18 Z"),
    FILL(0xefe9da, "R-7 18 14 384 0 R-122 196 244 12 0"),
    DOWN(0xf6f1e4, 0xd8d0bf, "R-156 416 312 26 4"),
};

void prop_window(const Painter *p, const BackdropLook *look, double x, double y,
                 double scale) {
    static const Shape shade = SHADE(.08, "R-128 16 280 420 4");
    Painter outside = *p;
    outside.outdoors = true;
    shapes_draw(p, &shade, 1, backdrop_x(p, x), y, scale);
    PLACE(&outside, window_view, x, y, scale);
    weather_through(&outside, look, backdrop_x(p, x) - 122 * scale,
                    y + 18 * scale, 244 * scale, 384 * scale);
    PLACE(p, window_case, x, y, scale);
}

void prop_pendant(const Painter *p, double x, double y, double scale,
                  Colour colour) {
    const Shape pendant[] = {
        LINE(0x6b665f, 40, "M0 -600 L0 -96"),
        SIDE(colour, colour,
             "M-14 -104 L14 -104 C20 -70 78 -60 86 -8 L-86 -8 "
             "C-78 -60 -20 -70 -14 -104 Z"),
        SHADE(.14, "M14 -104 C20 -70 78 -60 86 -8 L30 -8 C30 -50 8 -70 0 -104 "
                   "Z"),
        LAMP(0xfff0c8, 1, "M-80 -8 H80 C70 4 -70 4 -80 -8 Z"),
    };
    const Shape glow =
        GLOW(0xffc478, p->light == LIGHT_DAY ? .16 : .31, "E0 40 330 300");
    PLACE(p, pendant, x, y, scale);
    shapes_draw(p, &glow, 1, backdrop_x(p, x), y, scale);
}

/* SPDX-License-Identifier: MIT
 * The hour and the weather of a room: a veil of colour, and outdoors rain or
 * snow; and the house number of the street. */
#include "window/rooms/rooms.h"

#include "window/draw/canvas.h"
#include "window/draw/scatter.h"

#include <math.h>
#include <string.h>

static void veil(const Painter *p, Colour colour, double alpha) {
    cairo_rectangle(p->cr, -p->half - 2, -2, 2 * p->half + 4, 1004);
    canvas_fill(p->cr, colour, alpha);
}

static void rain(const Painter *p) {
    for (int i = 0; i < 150; i++) {
        double x = (scatter(i, 1) * 2 - 1) * p->half;
        double y = scatter(i, 2) * 1000 - 60, length = 46 + 50 * scatter(i, 3);
        canvas_taper(p->cr, KNOTS({ x, y }, { x - length * 0.22, y + length }),
                     (Taper){ 1, 4, 3 }, 0xeaf2f6, 0.34);
    }
}

static void snow(const Painter *p) {
    for (int i = 0; i < 130; i++) {
        double r = 3 + 6 * scatter(i, 3);
        canvas_oval(p->cr, (scatter(i, 1) * 2 - 1) * p->half,
                    scatter(i, 2) * 1000, r, r, 0xffffff, 0.85);
    }
}

/* What falls to the left and right of a doorway. */
static void fall(const Painter *p, Weather weather, double dry) {
    cairo_save(p->cr);
    cairo_rectangle(p->cr, -p->half, 0, p->half - dry, 1000);
    cairo_rectangle(p->cr, dry, 0, p->half - dry, 1000);
    cairo_clip(p->cr);
    if (weather == WEATHER_RAIN) rain(p);
    if (weather == WEATHER_SNOW) snow(p);
    cairo_restore(p->cr);
}

void weather_draw(const Painter *p, const Setting *setting, double dry) {
    if (p->light == LIGHT_PLAIN) return;
    if (setting->hour == HOUR_NIGHT) veil(p, 0x101a33, 0.30);
    if (setting->hour == HOUR_MORNING) veil(p, 0xffe3b0, 0.10);
    if (setting->weather == WEATHER_SUN) veil(p, 0xfff0c8, 0.10);
    if (setting->weather == WEATHER_RAIN) veil(p, 0x566876, 0.20);
    if (setting->weather == WEATHER_SNOW) veil(p, 0xdfe8f0, 0.16);
    if (dry >= 0) fall(p, setting->weather, dry);
}

bool weather_falls(const BackdropLook *look) {
    return look->setting && (look->setting->weather == WEATHER_RAIN ||
                             look->setting->weather == WEATHER_SNOW);
}

/* The sky is grey then: white flakes are not seen against a white one. */
void weather_through(const Painter *p, const BackdropLook *look, double x,
                     double y, double w, double h) {
    if (p->light == LIGHT_PLAIN || !weather_falls(look)) return;
    bool snows = look->setting->weather == WEATHER_SNOW;
    cairo_save(p->cr);
    cairo_rectangle(p->cr, x, y, w, h);
    cairo_clip(p->cr);
    veil(p, snows ? 0x8795a5 : 0x566876, snows ? 0.34 : 0.22);
    if (snows)
        snow(p);
    else
        rain(p);
    cairo_restore(p->cr);
}

/* Strokes of each figure in a box 20 wide and 40 high around the middle. */
static const Shape figures[][1] = {
    { LINE(0xf3efe4, 70, "M0 -20 C14 -20 14 20 0 20 C-14 20 -14 -20 0 -20") },
    { LINE(0xf3efe4, 70, "M-8 -12 L2 -20 V20") },
    { LINE(0xf3efe4, 70,
           "M-10 -12 C-8 -24 12 -24 10 -8 C8 2 -8 10 -10 20 "
           "H11") },
    { LINE(0xf3efe4, 70, "M-10 -18 C4 -24 14 -8 -2 -1 C16 2 12 22 -10 18") },
    { LINE(0xf3efe4, 70, "M5 20 V-20 L-12 8 H12") },
    { LINE(0xf3efe4, 70, "M9 -20 H-8 L-9 -2 C8 -10 18 14 -10 19") },
    { LINE(0xf3efe4, 70, "M7 -20 C-14 -6 -14 20 0 20 C14 20 14 -2 -9 4") },
    { LINE(0xf3efe4, 70, "M-11 -20 H11 L-3 20") },
    { LINE(0xf3efe4, 70,
           "M0 -1 C-14 -4 -10 -20 0 -20 C10 -20 14 -4 0 -1 "
           "C-16 2 -14 20 0 20 C14 20 16 2 0 -1") },
    { LINE(0xf3efe4, 70, "M9 -4 C-12 2 -14 -20 0 -20 C14 -20 14 6 -7 20") },
};

/* Draws figures only, and the first three of a longer number. */
void number_draw(const Painter *p, const char *number, double x, double y) {
    int digits[3], count = 0;
    for (; *number && count < 3; number++)
        if (strchr("0123456789", *number)) digits[count++] = *number - '0';
    double scale = count > 1 ? 1.3 / count : 1;
    for (int i = 0; i < count; i++)
        SHAPES(p, figures[digits[i]], x + (i - (count - 1) / 2.0) * 30 * scale,
               y, scale);
}

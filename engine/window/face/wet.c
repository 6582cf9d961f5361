/* SPDX-License-Identifier: MIT
 * Come in out of the rain: shoulders dark with it, drops on cloth and hair. */
#include "window/face/parts.h"

#include <math.h>

/* Steps of the golden section, in one dimension and in two: their multiples
 * spread evenly over 0..1, without rows or clusters. */
static const double across = 0.618034, along = 0.754878;

static double spread(int i, double step) {
    return fmod(0.37 + i * step, 1);
}

/* Clear water: what is below shines through, and light catches at the top. */
static void drop(const Face *face, double x, double y, double size) {
    canvas_oval(face->cr, x, y, size, size * 1.3, 0xd9e6ee, 0.40);
    canvas_oval(face->cr, x - size * 0.25, y - size * 0.45, size * 0.40,
                size * 0.45, 0xffffff, 0.90);
}

/* The shoulder's line, as cloth lies on it. */
static double shoulder_y(const Face *face, double x) {
    double out = fabs(x) / (1.2 * face->body.shoulder);
    return 1.36 + 0.36 * out * out;
}

void wet_draw(const Face *face) {
    cairo_t *cr = face->cr;
    if (!face->pose->wet) return;
    face_body_space(face);
    double wide = 0.86 * face->body.shoulder;
    for (int side = -1; side <= 1; side += 2)
        canvas_glow(cr, side * wide, shoulder_y(face, wide) + 0.16, 0.30, 0.20,
                    face->ink.cloth.dark, 0.75);
    for (int i = 0; i < 26; i++) {
        double side = i % 2 ? 1 : -1;
        double x = side * (0.50 + 0.56 * spread(i, across));
        x *= face->body.shoulder;
        double down = 0.06 + 0.36 * spread(i, along);
        drop(face, x, shoulder_y(face, x) + down,
             0.015 + 0.012 * spread(i, across * along));
    }
    face_depth(face, 0.4);
    for (int i = 0; i < 16; i++)
        drop(face, -0.46 + 0.92 * spread(i, across),
             -1.04 + 0.26 * spread(i, along), 0.014);
}

/* SPDX-License-Identifier: MIT
 * Come in out of the rain: shoulders dark with it, drops on cloth and hair. */
#include "window/face/parts.h"

#include <math.h>

/* A number 0..1 that always belongs to this i. */
static double scattered(int i, unsigned salt) {
    unsigned x = (unsigned)i * 2654435761u ^ salt * 2246822519u;
    x ^= x >> 15;
    x *= 2654435761u;
    x ^= x >> 13;
    return (x & 0xffff) / 65536.0;
}

static void drop(const Face *face, double x, double y, double size) {
    canvas_oval(face->cr, x, y, size, size * 1.25, 0xf4fafc, 0.72);
    canvas_oval(face->cr, x + size * 0.25, y + size * 0.35, size * 0.55,
                size * 0.6, face->ink.cloth.dark, 0.45);
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
        double x = side * (0.52 + 0.50 * scattered(i, 3)) * face->body.shoulder;
        double down = 0.07 + 0.34 * scattered(i, 7);
        drop(face, x, shoulder_y(face, x) + down,
             0.017 + 0.013 * scattered(i, 11));
    }
    face_depth(face, 0.4);
    for (int i = 0; i < 16; i++)
        drop(face, -0.46 + 0.92 * scattered(i, 17),
             -1.02 + 0.22 * scattered(i, 23), 0.016);
}

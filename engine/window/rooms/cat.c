/* SPDX-License-Identifier: MIT
 * Draws the cat in its pose. */
#include "window/rooms/dog.h"

#include <math.h>

/* Tabby, with a white bib. Origin: middle of the chest at the counter's edge.
 */
static const Shape tail[] = {
    LINE(0x7d6a58, 300, "M0 0 C50 -10 86 -60 74 -128 C70 -152 78 -166 92 -172"),
    LINE(0x5d4d40, 300, "M72 -96 L76 -108 M72 -136 L74 -146"),
    LINE(0x5d4d40, 280, "M88 -170 L92 -172"),
};

static const Shape body[] = {
    FILL(0x8f7a66, "M-88 6 C-100 -70 -84 -120 -56 -154 C-40 -172 40 -172 56 "
                   "-154 C84 -120 100 -70 88 6 Z"),
    FILL(0x77644f, "M26 -164 C44 -162 52 -158 56 -154 C84 -120 100 -70 88 6 "
                   "L52 6 C62 -60 52 -120 26 -164 Z"),
    LINE(0x5d4d40, 90,
         "M-82 -96 Q-62 -92 -50 -80 M-88 -60 Q-66 -56 -52 -44 M82 -96 Q62 -92 "
         "50 -80 M88 -60 Q66 -56 52 -44"),
    FILL(0xeee5d6, "M-40 6 C-52 -60 -44 -110 -30 -140 L30 -140 C44 -110 52 -60 "
                   "40 6 Z"),
    SHADE(.08, "M6 -140 L30 -140 C44 -110 52 -60 40 6 L16 6 C24 -50 20 -100 6 "
               "-140 Z"),
};

static const Shape ear[] = {
    FILL(0x8f7a66, "M-34 14 C-34 -30 -28 -62 -14 -78 C12 -60 30 -30 36 6 Z"),
    FILL(0xcf9f8c, "M-22 6 C-22 -22 -18 -44 -10 -56 C8 -42 20 -20 24 4 Z"),
};

static const Shape skull[] = {
    FILL(0x8f7a66, "M-78 -214 C-78 -262 -44 -288 0 -288 C44 -288 78 -262 78 "
                   "-214 L92 -196 L76 -192 C70 -158 40 -140 0 -140 C-40 -140 "
                   "-70 -158 -76 -192 L-92 -196 Z"),
    FILL(0x77644f, "M30 -282 C60 -272 78 -246 78 -214 L92 -196 L76 -192 C70 "
                   "-158 40 -140 12 -140 C52 -170 60 -240 30 -282 Z"),
    LINE(0x5d4d40, 80,
         "M-22 -282 Q-18 -266 -20 -250 M0 -286 V-254 M22 -282 "
         "Q18 -266 20 -250"),
    LINE(0x5d4d40, 60,
         "M-76 -212 L-54 -208 M-76 -196 L-56 -194 M76 -212 L54 "
         "-208 M76 -196 L56 -194"),
};

static const Shape muzzle[] = {
    FILL(0xeee5d6, "M-40 -184 C-40 -204 -16 -204 0 -196 C16 -204 40 -204 40 "
                   "-184 C40 -156 18 -144 0 -144 C-18 -144 -40 -156 -40 -184 "
                   "Z"),
    LINE(0x7b5f52, 30,
         "M0 -184 V-174 M-18 -168 Q-8 -160 0 -174 Q8 -160 18 "
         "-168"),
    FILL(0xd2827a, "M-12 -194 Q0 -198 12 -194 Q6 -184 0 -182 Q-6 -184 -12 "
                   "-194 Z"),
};

static const Shape whiskers[] = {
    LINE(0xf6f2e8, 14,
         "M-30 -176 L-96 -188 M-30 -170 L-98 -168 M-28 -164 L-90 "
         "-148 M30 -176 L96 -188 M30 -170 L98 -168 M28 -164 L90 "
         "-148"),
};

static const Shape eye[] = {
    FILL(0x37302f, "M-20 2 C-14 -18 12 -20 21 -4 C14 16 -12 18 -20 2 Z"),
    FILL(0xc9c465, "M-16 1 C-12 -14 10 -16 17 -3 C11 12 -10 14 -16 1 Z"),
    FILL(0x211d20, "E1 -1 4.5 12"),
    SHINE(.9, "E-4 -6 3 3"),
};

static const Shape paw[] = {
    SHADE(.2, "M-32 8 C-32 30 32 30 36 8 L36 0 L-32 0 Z"),
    FILL(0xeee5d6, "M-28 -12 C-30 18 -18 24 0 24 C18 24 30 18 28 -12 C16 -22 "
                   "-16 -22 -28 -12 Z"),
    LINE(0xb5a48f, 26, "M-10 23 V11 M9 23 V11"),
};

static double clamp(double v, double low, double high) {
    return fmin(fmax(v, low), high);
}

#define FUR(p, rows, coat, x, y, scale)                                        \
    fur_draw(p, rows, sizeof(rows) / sizeof *(rows), coat, x, y, scale)

static void draw_eye(const Painter *p, double x, double y, double open,
                     double side) {
    static const Shape fold = LINE(0x37302f, 40, "M-16 0 Q0 10 16 0");
    if (open < 0.22) {
        shapes_draw(p, &fold, 1, x, y, 1);
        return;
    }
    cairo_save(p->cr);
    cairo_translate(p->cr, x, y);
    cairo_scale(p->cr, 1, open);
    SHAPES(p, eye, 0, 0, side);
    cairo_restore(p->cr);
}

static void draw_head(const Painter *p, const DogPose *pose, Coat coat) {
    double dx = clamp(pose->look, -1, 1) * 12;
    double dy = -clamp(pose->up, -1, 1) * 12;
    double open = 1 - clamp(pose->blink, 0, 1);
    double back = clamp(-pose->ears, 0, 1) * 0.7;
    cairo_save(p->cr);
    cairo_translate(p->cr, dx * 0.5, dy * 0.6 - 150);
    cairo_rotate(p->cr, clamp(pose->tilt, -1, 1) * 0.16);
    cairo_translate(p->cr, 0, 150);
    for (int side = -1; side <= 1; side += 2) {
        cairo_save(p->cr);
        cairo_translate(p->cr, side * 48, -258);
        cairo_scale(p->cr, -side, 1);
        cairo_rotate(p->cr, -back);
        FUR(p, ear, coat, 0, 0, 1);
        cairo_restore(p->cr);
    }
    FUR(p, skull, coat, 0, 0, 1);
    for (int side = -1; side <= 1; side += 2)
        draw_eye(p, side * 34 + dx * 0.7, -218 + dy * 0.5, open, side);
    FUR(p, muzzle, coat, dx, dy * 0.6, 1);
    SHAPES(p, whiskers, dx, dy * 0.6, 1);
    cairo_restore(p->cr);
}

void cat_draw(const Painter *p, const DogPose *pose, Coat coat, DogPlace at) {
    cairo_save(p->cr);
    cairo_translate(p->cr, at.x, at.y);
    cairo_scale(p->cr, at.scale, at.scale);
    cairo_save(p->cr);
    cairo_rectangle(p->cr, -400, -600, 800, 602);
    cairo_clip(p->cr);
    cairo_save(p->cr);
    cairo_translate(p->cr, 70, -20);
    cairo_rotate(p->cr, clamp(pose->tail, -1, 1) * 0.20);
    FUR(p, tail, coat, 0, 0, 1);
    cairo_restore(p->cr);
    FUR(p, body, coat, 0, 0, 1);
    cairo_restore(p->cr);
    draw_head(p, pose, coat);
    if (at.paws) {
        FUR(p, paw, coat, -44, 4, 1);
        FUR(p, paw, coat, 46, 2, -1);
    }
    cairo_restore(p->cr);
}

/* SPDX-License-Identifier: MIT
 * Draws the dog in its pose. */
#include "window/rooms/dog.h"

#include <math.h>

/* Sandy and scruffy, one ear up and one down, a beard that has been in the
 * water bowl. Origin: middle of the chest at the counter's edge. */
static const Shape tail[] = {
    FILL(0xa9835d, "M-14 6 C-6 -40 10 -86 44 -112 C40 -98 46 -96 58 -98 "
                   "C50 -88 54 -84 64 -82 C50 -76 52 -68 58 -64 "
                   "C42 -62 42 -52 46 -46 C28 -44 18 -20 14 6 Z"),
    FILL(0xdcc7a4, "M2 -20 C8 -52 22 -84 44 -104 C38 -84 36 -74 40 -70 "
                   "C28 -66 28 -56 30 -50 C18 -46 10 -34 2 -20 Z"),
};

static const Shape body[] = {
    FILL(0xb8926a, "M-104 6 C-112 -48 -98 -96 -74 -132 C-56 -160 56 -160 74 "
                   "-132 C98 -96 112 -48 104 6 Z"),
    FILL(0x9a7653, "M30 -150 C54 -148 68 -142 74 -132 C98 -96 112 -48 104 6 "
                   "L62 6 C74 -48 62 -106 30 -150 Z"),
    FILL(0xe3d3b6, "M-52 6 L-50 -22 L-58 -20 L-50 -52 L-60 -52 C-54 -84 -48 "
                   "-112 -40 -140 L40 -140 C50 -110 52 -84 52 -60 L44 -56 L52 "
                   "-30 L42 -26 L46 6 Z"),
    SHADE(.10, "M8 -140 L40 -140 C50 -110 52 -84 52 -60 L44 -56 L52 -30 L42 "
               "-26 L46 6 L20 6 C30 -40 26 -90 8 -140 Z"),
    LINE(0xb89c75, 26,
         "M-18 -40 l6 16 M4 -52 l4 16 M-30 -14 l6 14 M22 -20 "
         "l3 15"),
};

static const Shape scarf[] = {
    SHADE(.18, "M-70 -148 C-40 -112 40 -112 70 -148 L66 -116 C30 -100 22 -96 "
               "4 -58 C-18 -96 -30 -100 -66 -116 Z"),
    FILL(0xb5574a, "M-72 -162 C-40 -126 40 -126 72 -162 L70 -132 C36 -112 22 "
                   "-106 2 -64 C-20 -106 -36 -112 -70 -132 Z"),
    FILL(0x9a463d, "M30 -141 C46 -145 60 -152 72 -162 L70 -132 C36 -112 22 "
                   "-106 2 -64 C16 -96 26 -116 30 -141 Z"),
    FILL(0xe9cfc0, "E-40 -130 4 4 E-18 -118 4 4 E-2 -98 4 4 E12 -120 4 4 "
                   "E38 -126 4 4 E2 -80 3 3 E-58 -142 3 3 E56 -140 3 3"),
};

static const Shape ear_down[] = {
    FILL(0x654b3b, "M28 10 C0 -18 -36 -12 -48 16 C-60 44 -54 74 -40 88 C-38 "
                   "82 -34 80 -30 80 C-26 60 -6 40 22 30 Z"),
    FILL(0x7d6049, "M24 8 C2 -12 -30 -6 -40 18 C-24 4 0 4 24 16 Z"),
};

static const Shape ear_up[] = {
    FILL(0x8c6a4c, "M-30 8 C-26 -28 -8 -62 16 -78 C28 -72 36 -62 40 -50 C36 "
                   "-22 26 10 8 34 Z"),
    FILL(0xcf9f86, "M-16 6 C-12 -20 0 -44 14 -58 C20 -40 18 -12 4 20 Z"),
    FILL(0x6f533f, "M16 -78 C40 -84 58 -66 58 -40 C42 -40 24 -50 16 -78 Z"),
};

static const Shape skull[] = {
    FILL(0xc39c71, "M-68 -232 C-76 -298 -42 -326 0 -326 C42 -326 76 -298 68 "
                   "-232 L82 -212 L68 -206 L78 -186 L60 -182 L62 -164 C30 "
                   "-140 -30 -140 -62 -164 L-60 -182 L-78 -186 L-68 -206 L-82 "
                   "-212 Z"),
    FILL(0xa5805a, "M26 -321 C58 -312 74 -284 68 -232 L82 -212 L68 -206 L78 "
                   "-186 L60 -182 L62 -164 C50 -155 38 -150 24 -148 C52 -190 "
                   "56 -270 26 -321 Z"),
    FILL(0x6b503e, "M-68 -232 C-76 -290 -48 -320 -16 -325 C-6 -300 -10 -262 "
                   "-20 -236 C-36 -218 -56 -216 -68 -232 Z"),
    FILL(0xd8bb91, "M-14 -325 L-6 -338 L2 -327 L12 -336 L16 -325 C14 -300 12 "
                   "-280 14 -256 L-12 -256 C-6 -280 -10 -304 -14 -325 Z"),
};

/* Moves with the look; a little flatter when the head is raised. */
static const Shape muzzle[] = {
    SHADE(.12, "M-46 -210 C-58 -188 -56 -170 -50 -150 C-20 -128 24 -126 54 "
               "-150 C60 -172 58 -190 48 -210 Z"),
    FILL(0xe9dcc3, "M-34 -234 C-50 -216 -56 -196 -50 -176 L-58 -162 L-46 -162 "
                   "L-44 -144 L-32 -152 L-24 -132 L-12 -144 L0 -126 L12 -144 "
                   "L24 -132 L32 -152 L44 -144 L46 -162 L58 -162 L50 -176 C56 "
                   "-196 50 -216 34 -234 C16 -250 -16 -250 -34 -234 Z"),
    FILL(0xdacaac, "M14 -172 C30 -172 40 -180 50 -176 L58 -162 L46 -162 L44 "
                   "-144 L32 -152 L24 -132 L12 -144 L4 -132 C8 -146 8 -160 14 "
                   "-172 Z"),
    LINE(0x7b5f52, 34,
         "M0 -200 L0 -184 M-24 -182 Q-10 -170 0 -184 Q10 -170 "
         "24 -182"),
    FILL(0xc8776f, "M-9 -175 Q0 -169 9 -175 C10 -160 6 -155 0 -155 C-6 -155 "
                   "-10 -160 -9 -175 Z"),
    FILL(0x3b3038, "M-21 -222 C-18 -236 18 -236 21 -222 C22 -210 8 -199 0 "
                   "-199 C-8 -199 -22 -210 -21 -222 Z"),
    SHINE(.5, "M-12 -226 C-8 -231 4 -232 8 -228 C2 -225 -6 -224 -12 -226 Z"),
    LINE(0xbfa988, 22,
         "M-34 -204 l-6 8 M-28 -192 l-5 9 M34 -204 l6 8 M28 "
         "-192 l5 9"),
};

static const Shape eye[] = {
    FILL(0x4a362c, "E0 0 13 13"),
    FILL(0x2b2023, "E0 0 9 10"),
    FILL(0xfdf8ee, "E-4 -5 3.6 3.6"),
    SHINE(.35, "E4 5 2.4 2.4"),
};

static const Shape brow[] = {
    FILL(0xdcc196, "M-17 2 C-14 -12 4 -18 18 -8 L10 -7 L14 0 L4 -3 L2 4 L-6 "
                   "-2 L-10 5 Z"),
};

static const Shape paw[] = {
    SHADE(.22, "M-38 8 C-38 40 40 40 42 8 L42 0 L-38 0 Z"),
    FILL(0xe3d3b6, "M-34 -16 C-36 22 -22 30 0 30 C22 30 36 22 34 -16 C20 -28 "
                   "-20 -28 -34 -16 Z"),
    FILL(0xcbb794, "M14 -23 C24 -22 30 -20 34 -16 C36 22 22 30 6 30 C18 20 20 "
                   "0 14 -23 Z"),
    LINE(0x8c7359, 30, "M-12 29 L-12 14 M11 29 L11 14"),
};

static double clamp(double v, double low, double high) {
    return fmin(fmax(v, low), high);
}

/* A dog as it is drawn now. */
typedef struct Drawn {
    const Painter *p;
    const DogPose *pose;
    Coat coat;
} Drawn;

/* One table, turned about its own origin at x, y. */
static void turned(const Drawn *d, const Shape *rows, size_t count, double x,
                   double y, double angle) {
    cairo_t *cr = d->p->cr;
    cairo_save(cr);
    cairo_translate(cr, x, y);
    cairo_rotate(cr, angle);
    fur_draw(d->p, rows, count, d->coat, 0, 0, 1);
    cairo_restore(cr);
}

#define TURNED(d, rows, x, y, angle)                                           \
    turned(d, rows, sizeof(rows) / sizeof *(rows), x, y, angle)
#define FUR(d, rows, x, y, scale)                                              \
    fur_draw((d)->p, rows, sizeof(rows) / sizeof *(rows), (d)->coat, x, y,     \
             scale)

static void draw_ears(const Drawn *d, double ears, double dx) {
    double down = ears > 0 ? ears * 0.55 : ears * 0.30;
    double up = ears > 0 ? ears * -0.10 : ears * -0.95;
    TURNED(d, ear_down, -46 - dx * 0.3, -304, down);
    TURNED(d, ear_up, 42 - dx * 0.3, -304, up);
}

/* A closed eye is a fold that hangs down a little. */
static void draw_eye(const Painter *p, double x, double y, double open) {
    static const Shape fold = LINE(0x33242a, 42, "M-12 1 Q0 9 12 1");
    if (open < 0.25) {
        shapes_draw(p, &fold, 1, x, y + 2, 1);
        return;
    }
    cairo_save(p->cr);
    cairo_translate(p->cr, x, y);
    cairo_scale(p->cr, 1, open);
    SHAPES(p, eye, 0, 0, 1);
    cairo_restore(p->cr);
}

static void draw_eyes(const Drawn *d, double dx, double dy) {
    double open = 1 - clamp(d->pose->blink, 0, 1);
    for (int side = -1; side <= 1; side += 2) {
        double lift = clamp(d->pose->ears, -1, 1) * 4 + (side > 0 ? 4 : 0);
        draw_eye(d->p, side * 31 + dx * 0.92, -258 + dy * 0.8, open);
        FUR(d, brow, side * 33 + dx * 0.7,
            -276 - lift + dy * 0.5 + (1 - open) * 5, side);
    }
}

static void draw_head(const Drawn *d) {
    const DogPose *pose = d->pose;
    cairo_t *cr = d->p->cr;
    double dx = clamp(pose->look, -1, 1) * 17;
    double up = clamp(pose->up, -1, 1), dy = -up * 20;
    cairo_save(cr);
    cairo_translate(cr, dx * 0.5, -170 - up * 6);
    cairo_rotate(cr, clamp(pose->tilt, -1, 1) * 0.26);
    cairo_translate(cr, 0, 170);
    draw_ears(d, clamp(pose->ears, -1, 1), dx);
    FUR(d, skull, 0, 0, 1);
    draw_eyes(d, dx, dy);
    cairo_translate(cr, dx * 1.3, dy - 205 * up * 0.10);
    cairo_scale(cr, 1, 1 - up * 0.10);
    FUR(d, muzzle, 0, 0, 1);
    cairo_restore(cr);
}

void dog_draw(const Painter *painter, const DogPose *pose, Coat coat,
              DogPlace at) {
    const Drawn dog = { painter, pose, coat };
    cairo_save(painter->cr);
    cairo_translate(painter->cr, at.x, at.y);
    cairo_scale(painter->cr, at.scale, at.scale);
    cairo_save(painter->cr);
    cairo_rectangle(painter->cr, -400, -600, 800, 602);
    cairo_clip(painter->cr);
    TURNED(&dog, tail, 92, -26, 0.25 + clamp(pose->tail, -1, 1) * 0.42);
    FUR(&dog, body, 0, 0, 1);
    SHAPES(painter, scarf, 0, 0, 1);
    cairo_restore(painter->cr);
    draw_head(&dog);
    if (at.paws) {
        FUR(&dog, paw, -62, 4, 1);
        FUR(&dog, paw, 66, 2, -1);
    }
    cairo_restore(painter->cr);
}

/* SPDX-License-Identifier: MIT
 * Strangers who wait behind the customer, a part of the room: they look on, and
 * do nothing. In a wholesaler's the first of them buys eucalyptus. */
#include "window/scene/stage_queue.h"

#include "core/play/expression.h"
#include "window/draw/canvas.h"
#include "window/face/face.h"

#include <math.h>
#include <stdio.h>

typedef struct Stranger {
    const char *hair, *beard, *headwear, *glasses, *clothes, *build;
    Colour skin, hair_colour, clothes_colour, accent;
    int age;
    double x;      /* from the middle, in heights of the picture */
    double beside; /* the same, for two, or one of two in the middle */
    double size;   /* of the customer's */
} Stranger;

static const Stranger strangers[QUEUE_MAX] = {
    { "bun", "none", "none", "none", "overalls", "average", 0xd9a37c, 0x7a3f2a,
      0x5f7f6a, 0xd9cdb2, 38, 0.44, 0.80, 0.56 },
    { "short", "none", "cap", "none", "coat", "broad", 0xe3b596, 0x8b8f94,
      0x56606c, 0x8a5a4a, 62, -0.43, -0.79, 0.54 },
    { "long", "none", "none", "round", "coat", "slim", 0x8a5a3c, 0x2b211d,
      0x8a6f4a, 0xc9a24a, 24, 0.70, -1.03, 0.50 },
    { "short", "full", "none", "none", "jumper", "average", 0xc48a62, 0x3a2c22,
      0x6d7f95, 0x3f4a58, 45, -0.66, 1.04, 0.50 },
};

static void name(char out[LOOK_NAME_MAX], const char *piece) {
    snprintf(out, LOOK_NAME_MAX, "%s", piece);
}

static Look look_of(const Stranger *stranger) {
    Look look = face_plain_look();
    name(look.hair, stranger->hair);
    name(look.beard, stranger->beard);
    name(look.headwear, stranger->headwear);
    name(look.glasses, stranger->glasses);
    name(look.clothes, stranger->clothes);
    name(look.build, stranger->build);
    look.skin = stranger->skin;
    look.hair_colour = stranger->hair_colour;
    look.clothes_colour = stranger->clothes_colour;
    look.accent = stranger->accent;
    look.age = stranger->age;
    return look;
}

/* Round leaves on long stems, held before the chest. */
static const Shape eucalyptus[] = {
    LINE(
        0x6f8068, 40,
        "M0 150 C-10 60 -50 -10 -96 -70 M0 150 C4 50 10 -40 4 -116 M0 150 C14 "
        "60 60 0 100 -58 M0 150 C-14 80 -70 40 -120 10 M0 150 C20 80 70 50 116 "
        "24"),
    FILL(0x8fa48c, "E-100 -78 24 20 E-66 -62 20 18 E-84 -30 22 18 E4 -124 20 "
                   "24 E-20 -92 20 18 E28 -88 20 18 E102 -66 24 20 E70 -52 20 "
                   "18 E88 -20 22 18 E-122 4 24 18 E118 18 24 18"),
    FILL(0xa9bba3, "E-52 -22 20 17 E-16 -54 19 17 E24 -46 19 17 E56 -12 20 17 "
                   "E-86 20 22 16 E84 34 22 16 E-46 26 20 16 E46 30 20 16 E0 "
                   "-8 22 18"),
    FILL(0x7d937b, "E-26 14 18 15 E22 16 18 15 E-60 52 20 14 E58 58 20 14 E0 "
                   "44 20 16"),
    SIDE(0xe8dcc4, 0xcdbfa2, "M-62 70 L62 70 L34 200 L-34 200 Z"),
};

double stage_stranger_x(const Stage *stage, int who) {
    const Stranger *stranger = &strangers[who];
    double x = stage->count > 1 ? stranger->beside : stranger->x;
    return stage->box.w / 2 + x * stage->box.h;
}

static void draw_one(const Stage *stage, cairo_t *cr, int who) {
    const Stranger *stranger = &strangers[who];
    Box box = stage->box;
    double scale = box.h * 0.195 * stranger->size;
    double foot = floor(box.h * BACKDROP_EDGE * STAGE_ROOM);
    double cx = stage_stranger_x(stage, who), cy = foot - scale * 1.83;
    Look look = look_of(stranger);
    Expression calm = expression_of(TEMPERAMENT_COLD, 40, 0, EXPRESSION_REST);
    Pose pose = pose_from(&calm);
    pose_gaze(&pose, cx > box.w / 2 ? -0.6 : 0.6, 0);
    face_draw(cr, &look, &pose, cx, cy, scale);
    if (who > 0 || stage->room != BACKDROP_WHOLESALE) return;
    cairo_save(cr);
    cairo_translate(cr, cx, cy + 1.42 * scale);
    cairo_scale(cr, scale / 130, scale / 130);
    Painter p = { cr, stage->light, 500, 0, 0xefe9dc, false, false };
    SHAPES(&p, eucalyptus, 0, 0, 1);
    cairo_restore(cr);
}

void stage_draw_queue(const Stage *stage, cairo_t *cr) {
    int count = stage->setting.queue;
    if (count > QUEUE_MAX) count = QUEUE_MAX;
    for (int i = count - 1; i >= 0; i--) {
        cairo_push_group(cr);
        draw_one(stage, cr, i);
        cairo_pattern_t *person = cairo_pop_group(cr);
        cairo_set_source(cr, person);
        cairo_paint(cr);
        canvas_ink(cr, 0xefe9dc, 0.30); /* the air between */
        cairo_mask(cr, person);
        cairo_pattern_destroy(person);
    }
}

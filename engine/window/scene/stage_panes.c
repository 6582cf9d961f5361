/* SPDX-License-Identifier: MIT
 * Close-ups, where the picture is a slender column: the room is drawn as wide
 * as it always is, and each pane shows a part of it. Two people have a pane
 * each, below each other; one, or more than two, share one. */
#include "window/scene/stage.h"

#include <math.h>

/* A pane shows so many half heads from top to bottom: hair, chin, collar. */
static const double half_heads = 2.8;
static const double room_shape =
    1.3; /* the least width of a room, in heights */

Box stage_panes_room(Box box) {
    double width = fmax(box.w, ceil(box.h * room_shape));
    return (Box){ box.x + floor((box.w - width) / 2), box.y, width, box.h };
}

/* Never beyond the room's edges. */
static double kept_within(double start, double from, double length,
                          double shown) {
    return fmin(fmax(start, from), fmax(from + length - shown, from));
}

/* So that the point stands in the middle of the pane, `zoom` times as large. */
static void look_at(StagePane *pane, Box room, double x, double y,
                    double zoom) {
    double w = pane->box.w / zoom, h = pane->box.h / zoom;
    double left = kept_within(x - w / 2, room.x, room.w, w);
    double top = kept_within(y - h / 2, room.y, room.h, h);
    cairo_matrix_init(&pane->at, zoom, 0, 0, zoom,
                      floor(pane->box.x - left * zoom),
                      floor(pane->box.y - top * zoom));
}

/* Low in the pane is room for a caption. Who stands at the door is looked at
 * from nearer. */
static void close_up(const Stage *stage, StagePane *pane, int who,
                     double height) {
    const StageFace *face = &stage->faces[who];
    double size = stage_way_size(stage, who), scale = face->scale * size;
    double middle_y = stage->edge - (stage->edge - face->cy) * size;
    double least = STAGE_FACE * height / 2;
    double half = fmax(pane->box.h / half_heads, least);
    look_at(pane, stage->box, face->cx, middle_y + scale * 0.14, half / scale);
}

static double middle(Box room) {
    return room.x + room.w / 2;
}

/* Who is spoken with; all of them when they leave. */
static void one_pane(Stage *stage, Box box) {
    const StageFace *face = &stage->faces[0];
    bool one = stage->count == 1 || stage->closing;
    StagePane *pane = &stage->panes[0];
    double x = middle(stage->box), y = stage->box.y + stage->box.h / 2;
    double zoom = 1;
    if (stage->speaker != NONE && stage->speaker < stage->count)
        face = &stage->faces[stage->speaker];
    stage->pane_count = 1;
    pane->box = box;
    if (!one) {
        zoom = fmax(1, STAGE_FACE * box.h / 2 / face->scale);
        x = face->cx;
        y = zoom > 1 ? face->cy + face->scale * 0.6 : y;
    }
    look_at(pane, stage->box, x, y, zoom);
}

void stage_panes_place(Stage *stage, Box box) {
    if (stage->count != 2 || stage->closing) {
        one_pane(stage, box);
        return;
    }
    Box rest = box;
    double gap = fmax(floor(box.h / 270), 1);
    stage->pane_count = 2;
    stage->panes[0].box = box_top(&rest, floor((box.h - gap) / 2));
    box_top(&rest, gap);
    stage->panes[1].box = rest;
    for (int i = 0; i < 2; i++)
        close_up(stage, &stage->panes[i], i, box.h);
}

/* SPDX-License-Identifier: MIT
 * Close-ups for narrow pictures: the room keeps its usual width, and each pane
 * shows a part of it. Two people have a pane each, one below the other; one
 * person, or more than two, have a single pane. */
#include "window/scene/stage_panes.h"

#include "window/scene/stage.h"
#include "window/scene/stage_people.h"

#include <math.h>

/* How many half heads a pane shows from top to bottom: hair, chin, collar. */
static const double half_heads = 2.8;
static const double room_shape =
    1.3; /* the least width of a room, in heights */

Box stage_panes_room(Box box) {
    double width = fmax(box.w, ceil(box.h * room_shape));
    return (Box){ box.x + floor((box.w - width) / 2), box.y, width, box.h };
}

/* Keeps the pane inside the room. */
static double kept_within(double start, double from, double length,
                          double shown) {
    return fmin(fmax(start, from), fmax(from + length - shown, from));
}

/* Places the point in the middle of the pane, enlarged by `zoom`. */
static void look_at(StagePane *pane, Box room, double x, double y,
                    double zoom) {
    double w = pane->box.w / zoom, h = pane->box.h / zoom;
    double left = kept_within(x - w / 2, room.x, room.w, w);
    double top = kept_within(y - h / 2, room.y, room.h, h);
    cairo_matrix_init(&pane->at, zoom, 0, 0, zoom,
                      floor(pane->box.x - left * zoom),
                      floor(pane->box.y - top * zoom));
}

/* Leaves space for a caption at the bottom; a person at the door is enlarged
 * more. */
static void close_up(const Stage *stage, StagePane *pane, int who,
                     double height) {
    const StageFace *face = &stage->faces[who];
    pane->who = who;
    double size = stage_way_size(stage, who), scale = face->place.scale * size;
    double middle_y = stage->edge - (stage->edge - face->place.cy) * size +
                      stage_lowered(stage, who, true);
    double min = STAGE_FACE * height / 2;
    double half = fmax(pane->box.h / half_heads, min);
    look_at(pane, stage->box, stage_stands(stage, who, true),
            middle_y + scale * 0.14, half / scale);
}

static bool is_here(const Stage *stage, int who) {
    const StageWay *way = &stage->faces[who].way;
    return way->here > 0 || way->goes_to > 0;
}

/* Lists the people in the picture; returns how many. */
static int who_is_here(const Stage *stage, int here[STORY_CUSTOMERS_MAX]) {
    int count = 0;
    for (int i = 0; i < stage->count; i++)
        if (is_here(stage, i)) here[count++] = i;
    return count;
}

/* The middle of the room, when nobody is in the picture. */
static void whole_room(const Stage *stage, StagePane *pane) {
    pane->who = NONE;
    look_at(pane, stage->box, stage->box.x + stage->box.w / 2,
            stage->box.y + stage->box.h / 2, 1);
}

/* One person, from the hair to the hands if both fit. */
static void half_figure(const Stage *stage, StagePane *pane, int who) {
    const StageFace *face = &stage->faces[who];
    double zoom = STAGE_FACE * pane->box.h / 2 / face->place.scale;
    double y = stage->box.y + stage->box.h / 2;
    if (zoom > 1)
        y = face->place.cy + face->place.scale * 0.6 +
            stage_lowered(stage, who, true);
    pane->who = who;
    look_at(pane, stage->box, stage_stands(stage, who, true), y, fmax(zoom, 1));
}

/* Of more than two people, the speaker. */
static int who_matters(const Stage *stage, const int *here, int count) {
    for (int i = 0; i < count; i++)
        if (here[i] == stage->speaker) return here[i];
    return here[0];
}

/* The door closes, somebody goes, or a thing lies between two of them: the
 * room tells it, and not the faces. */
static bool room_matters(const Stage *stage, int count) {
    if (!stage->closing) return false;
    for (int i = 0; i < stage->count; i++) {
        const StageWay *way = &stage->faces[i].way;
        if (way->here > 0 && way->goes_to <= 0) return true;
    }
    return stage->door_goes > 0 || (stage->leaves && count > 1);
}

void stage_panes_place(Stage *stage, Box box) {
    int here[STORY_CUSTOMERS_MAX], count = who_is_here(stage, here);
    StagePane *panes = stage->panes;
    Box rest = box;
    double gap = fmax(floor(box.h / 270), 1);
    stage->pane_count = 1;
    panes[0].box = box;
    bool room = !count || room_matters(stage, count);
    if (room)
        whole_room(stage, &panes[0]);
    else if (count != 2)
        half_figure(stage, &panes[0], who_matters(stage, here, count));
    if (room || count != 2) return;
    stage->pane_count = 2;
    panes[0].box = box_top(&rest, floor((box.h - gap) / 2));
    box_top(&rest, gap);
    panes[1].box = rest;
    for (int i = 0; i < 2; i++)
        close_up(stage, &panes[i], here[i], box.h);
}

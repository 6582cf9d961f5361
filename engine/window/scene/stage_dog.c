/* SPDX-License-Identifier: MIT
 * The animal of an encounter lives: it is part of the front picture, and only
 * its own part of that is drawn again, eight times a second at most. */
#include "window/scene/stage_people.h"

#include <math.h>

enum { DOG_MS = 130 };

static bool dog_box(const Stage *stage, cairo_rectangle_int_t *box) {
    BackdropLook look = stage_look(stage);
    return backdrop_dog(&look, 0, 0, stage->box.w, stage->box.h * STAGE_ROOM,
                        box);
}

/* Looks up at the speaker, and to the side where the speaker stands. */
static void look_up(const Stage *stage, const cairo_rectangle_int_t *box,
                    DogPose *pose) {
    if (stage->speaker == NONE || stage->speaker >= stage->count) return;
    double own = stage->box.x + box->x + box->width / 2.0;
    double way =
        (stage_stands(stage, stage->speaker, true) - own) / stage->box.h;
    double part = stage->dog_turned;
    pose->look = fmin(fmax(way * 0.9, -0.8), 0.8) * part;
    pose->up = 0.7 * part;
}

static DogPose pose_at(const Stage *stage, const cairo_rectangle_int_t *box,
                       double seconds, bool still) {
    DogPose pose = { 0 };
    if (!still) look_up(stage, box, &pose);
    dog_idle(&pose, seconds, still);
    dog_mood(&pose, stage->setting.animal.mood);
    return pose;
}

int stage_dog_update(Stage *stage, StageChanges *changes, double seconds,
                     bool still) {
    cairo_rectangle_int_t box;
    if (!stage->still.front || !dog_box(stage, &box)) return STAGE_STILL;
    double wanted = stage->speaker == NONE ? 0 : 1, step = seconds * 2.5;
    stage->dog_turned += fmin(fmax(wanted - stage->dog_turned, -step), step);
    stage->dog_ms += seconds * 1000;
    if (stage->dog_ms < DOG_MS) return DOG_MS - (int)stage->dog_ms;
    stage->dog_ms = 0;
    DogPose now = pose_at(stage, &box, stage->seconds, still);
    if (dog_moved(&stage->dog, &now)) {
        stage->dog = now;
        still_draw_animal(stage, &box);
        stage_changed(stage, changes,
                      (Box){ stage->box.x + box.x, stage->box.y + box.y,
                             box.width, box.height });
        return DOG_MS;
    }
    DogPose soon =
        pose_at(stage, &box, stage->seconds + DOG_MS / 1000.0, still);
    return dog_moved(&stage->dog, &soon) ? DOG_MS : 4 * DOG_MS;
}

/* SPDX-License-Identifier: MIT
 * The camera: one affine transform of the whole stage. A couple is seen
 * together, and closer on the one who speaks; a hard line moves in by 6 %. */
#include "window/scene/stage_people.h"

#include <math.h>

static const double seconds_of_a_move = 0.6;
static const double closer = 1.10, push_in = 1.06;

static double smoothstep(double t) {
    t = fmin(fmax(t, 0), 1);
    return t * t * (3 - 2 * t);
}

/* She is furious, or it was said in heat. */
static bool hard_line(const Stage *stage) {
    if (stage->speaker == NONE || stage->speaker >= stage->count) return false;
    return stage->faces[stage->speaker].flash.thrust > 0.3;
}

static Camera wanted(const Stage *stage) {
    Camera shot = { 1, 0.5, 0.36 };
    if (stage->speaker == NONE || stage->speaker >= stage->count) return shot;
    if (stage->box.w < 1 || stage->closing) return shot;
    double x = stage_stands(stage, stage->speaker, true);
    bool alone = stage_company(stage, stage->speaker, true) <= 0;
    shot.x = fmin(fmax((x - stage->box.x) / stage->box.w, 0), 1);
    if (!alone && stage->box.w > stage->box.h) shot.zoom = closer;
    if (hard_line(stage)) shot.zoom *= push_in;
    return shot;
}

void stage_frame(Stage *stage) {
    Camera shot = wanted(stage);
    if (fabs(shot.zoom - stage->to.zoom) < 1e-6 &&
        fabs(shot.x - stage->to.x) < 1e-6)
        return;
    if (shot.zoom <= 1 && stage->to.zoom <= 1) return;
    if (stage->camera.zoom <= 1) stage->camera = shot, stage->camera.zoom = 1;
    if (shot.zoom <= 1) shot.x = stage->camera.x;
    stage->from = stage->camera;
    stage->to = shot;
    stage->camera_seconds = 0;
}

bool stage_camera(Stage *stage, double seconds, bool still) {
    if (stage->to.zoom < 1)
        stage->from = stage->camera = stage->to = wanted(stage);
    stage_frame(stage);
    stage->camera_seconds += seconds;
    double t =
        still ? 1 : smoothstep(stage->camera_seconds / seconds_of_a_move);
    Camera before = stage->camera, *now = &stage->camera;
    now->zoom = stage->from.zoom + (stage->to.zoom - stage->from.zoom) * t;
    now->x = stage->from.x + (stage->to.x - stage->from.x) * t;
    now->y = stage->from.y + (stage->to.y - stage->from.y) * t;
    return fabs(before.zoom - now->zoom) + fabs(before.x - now->x) > 1e-6;
}

void stage_camera_matrix(const Stage *stage, const Camera *camera,
                         cairo_matrix_t *matrix) {
    double zoom = fmax(camera->zoom, 1);
    double x = stage->box.x + camera->x * stage->box.w;
    double y = stage->box.y + camera->y * stage->box.h;
    cairo_matrix_init(matrix, zoom, 0, 0, zoom, x * (1 - zoom), y * (1 - zoom));
}

Box stage_seen(const Stage *stage, Box box) {
    cairo_matrix_t m;
    stage_camera_matrix(stage, &stage->camera, &m);
    double left = box.x, top = box.y, right = box.x + box.w;
    double bottom = box.y + box.h;
    cairo_matrix_transform_point(&m, &left, &top);
    cairo_matrix_transform_point(&m, &right, &bottom);
    left = floor(left) - 1;
    top = floor(top) - 1;
    return (Box){ left, top, ceil(right) + 1 - left, ceil(bottom) + 1 - top };
}

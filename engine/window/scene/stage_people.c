/* SPDX-License-Identifier: MIT
 * How people come, stand, move their hands and leave. */
#include "window/scene/stage.h"

#include <math.h>

static const double come_in = 0.7, go_out = 0.9; /* seconds */
static const double hands_down = 0.18, hands_up = 0.32;
static const double at_the_door = 0.60; /* of the size at the counter */

static double smoothstep(double t) {
    t = fmin(fmax(t, 0), 1);
    return t * t * (3 - 2 * t);
}

/* ---- standing and walking ---- */

static double stepped(double now, double goal, double step) {
    return now < goal ? fmin(now + step, goal) : fmax(now - step, goal);
}

void stage_staging(Stage *stage, int who, Staging said) {
    StageFace *face = &stage->faces[who];
    face->said = said;
    if (said.at == STAND_NOT_SAID) return;
    face->way.goes_to = said.at == STAND_AWAY ? 0 : 1;
    face->way.goes_far = said.at == STAND_DOOR ? 1 : 0;
}

void stage_all_here(Stage *stage) {
    for (int i = 0; i < stage->count; i++) {
        StageWay *way = &stage->faces[i].way;
        way->here = way->goes_to;
        way->far = way->goes_far;
    }
}

Scene stage_closing(const View *view) {
    if (view->scene != SCENE_NOT_SAID) return view->scene;
    if (view->channel == CHANNEL_PHONE) return SCENE_HANGS_UP;
    if (view->outcome != OUTCOME_LOST) return SCENE_STAYS;
    return view->channel == CHANNEL_DOORSTEP ? SCENE_DOOR_CLOSES
                                             : SCENE_WALKS_OUT;
}

void stage_open(Stage *stage) {
    if (!stage->closing) return;
    stage->closing = false;
    stage->door = stage->door_goes = 0;
    for (int i = 0; i < stage->count; i++)
        if (stage->faces[i].said.at != STAND_AWAY)
            stage->faces[i].way.goes_to = 1;
    stage_all_here(stage);
    stage->call = stage->channel == CHANNEL_PHONE;
}

bool stage_door(Stage *stage, double seconds, bool still) {
    double before = stage->door;
    stage->door = stepped(before, stage->door_goes, still ? 1 : seconds / 0.9);
    return fabs(before - stage->door) > 1e-6;
}

/* A room without a door in the picture is left instead. */
void stage_close(Stage *stage, Scene scene) {
    stage->closing = true;
    if (scene == SCENE_DOOR_CLOSES && !backdrop_has_door(stage->room))
        scene = SCENE_WALKS_OUT;
    if (scene == SCENE_DOOR_CLOSES) stage->door_goes = 1;
    if (scene == SCENE_LEAVES_SOMETHING && stage->count)
        stage->faces[0].said.holds = HOLDS_CARD;
    for (int i = 0; i < stage->count; i++) {
        StageFace *face = &stage->faces[i];
        face->way.side = i * 2 < stage->count ? -1 : 1;
        if (scene == SCENE_WALKS_OUT) face->way.goes_to = 0;
        if (scene == SCENE_SHAKES_HANDS) face->said.hands = HANDS_PALM_UP;
    }
    if (scene == SCENE_HANGS_UP) stage->call = false;
}

bool stage_way(Stage *stage, int who, double seconds, bool still) {
    StageFace *face = &stage->faces[who];
    StageWay *way = &face->way;
    face->hands_since += seconds;
    bool walks = fabs(way->here - way->goes_to) > 1e-6 ||
                 fabs(way->far - way->goes_far) > 1e-6;
    double length = way->goes_to > way->here ? come_in : go_out;
    double step = still ? 1 : seconds / length;
    way->here = stepped(way->here, way->goes_to, step);
    way->far = stepped(way->far, way->goes_far, step);
    return walks;
}

double stage_way_size(const Stage *stage, int who) {
    double far = smoothstep(stage->faces[who].way.far);
    return 1 + (at_the_door - 1) * far;
}

void stage_way_matrix(const Stage *stage, int who, cairo_t *cr) {
    const StageFace *face = &stage->faces[who];
    const StageWay *way = &face->way;
    double here = smoothstep(way->here);
    double out = 1 - here, size = 1 - 0.14 * out;
    size *= stage_way_size(stage, who);
    /* Steps are seen as a nod of the whole body. */
    double step = face->scale * 0.03 * fabs(sin(way->here * 3 * M_PI)) * out;
    double aside = way->side * out * (0.5 * stage->box.w + 2.4 * face->scale);
    double foot = stage->edge;
    cairo_translate(cr, face->cx + aside, foot - step);
    cairo_scale(cr, size, size);
    cairo_translate(cr, -face->cx, -foot);
}

/* ---- hands ---- */

/* What the level says goes first; who holds something shows it. */
static void wanted_hands(const StageFace *face, int *hands, int *holds) {
    *hands = face->said.hands;
    *holds = face->said.holds;
    if (*hands == HANDS_NOT_SAID) *hands = face->usual;
    if (face->said.hands != HANDS_NOT_SAID && *hands != HANDS_DOWN)
        *holds = HOLDS_NOTHING;
}

void stage_hands(StageFace *face, Pose *pose, bool still) {
    int hands, holds;
    wanted_hands(face, &hands, &holds);
    if (hands != face->hands || holds != face->holds) {
        face->hands_before = face->hands;
        face->holds_before = face->holds;
        face->hands = hands;
        face->holds = holds;
        face->hands_since = 0;
    }
    double t = face->hands_since;
    bool down = t < hands_down && !still;
    pose->hands = down ? face->hands_before : face->hands;
    pose->holds = down ? face->holds_before : face->holds;
    pose->raised = still  ? 1
                   : down ? 1 - smoothstep(t / hands_down)
                          : smoothstep((t - hands_down) / hands_up);
}

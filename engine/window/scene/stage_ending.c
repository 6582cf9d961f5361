/* SPDX-License-Identifier: MIT
 * The closing scenes: people walk out and leave an empty chair, a door shuts,
 * hands are shaken, something is left on the counter; after a good outcome the
 * light becomes warm. */
#include "window/scene/stage_ending.h"

#include "window/draw/canvas.h"
#include "window/scene/stage_people.h"

#include <math.h>

static const double seconds_of_a_door = 0.9, seconds_to_put_down = 0.7,
                    seconds_of_light = 1.4;

static double smoothstep(double t) {
    t = fmin(fmax(t, 0), 1);
    return t * t * (3 - 2 * t);
}

Scene stage_closing(const View *view) {
    if (view->scene != SCENE_NOT_SAID) return view->scene;
    if (view->channel == CHANNEL_PHONE) return SCENE_HANGS_UP;
    if (view->outcome != OUTCOME_LOST) return SCENE_STAYS;
    return view->channel == CHANNEL_DOORSTEP ? SCENE_DOOR_CLOSES
                                             : SCENE_WALKS_OUT;
}

/* Whether it is told of a person, and not by the narrator. */
static bool is_theirs(const ViewLine *line) {
    bool moves = line->kind == LINE_SPEECH || line->kind == LINE_ACTION;
    return moves && line->who != NONE;
}

int stage_parting(const View *view) {
    if (view->phase != PHASE_ENDED) return NONE;
    Scene scene = stage_closing(view);
    bool parts = scene == SCENE_WALKS_OUT || scene == SCENE_DOOR_CLOSES ||
                 scene == SCENE_HANGS_UP || scene == SCENE_SHAKES_HANDS;
    int at = view->line_count;
    bool done = at > 0 && (view->lines[at - 1].kind == LINE_ACTION ||
                           scene == SCENE_HANGS_UP);
    if (parts && done && is_theirs(&view->lines[at - 1])) return at;
    while (at > 0 && !is_theirs(&view->lines[at - 1]))
        at--;
    return parts && at < view->line_count ? at : NONE;
}

bool stage_elsewhere(const View *view) {
    if (view->channel != CHANNEL_PHONE || stage_parting(view) == NONE ||
        stage_closing(view) != SCENE_HANGS_UP)
        return false;
    for (int i = view->line_count - 1; i >= 0; i--)
        if (is_theirs(&view->lines[i]))
            return !view_same_room(&view->lines[i].room, &view->room);
    return false;
}

void stage_leave_phone(Stage *stage, bool elsewhere) {
    if (stage->elsewhere == elsewhere) return;
    stage->elsewhere = elsewhere;
    stage->altered = true;
    still_forget(&stage->still);
}

void stage_open(Stage *stage) {
    if (!stage->closing) return;
    stage->closing = false;
    stage_leave_phone(stage, false);
    stage->door = stage->door_goes = stage->left = stage->warm = 0;
    stage->leaves = 0;
    stage->delight = false;
    for (int i = 0; i < stage->count; i++)
        if (stage->faces[i].said.at != STAND_AWAY)
            stage->faces[i].way.goes_to = 1;
    stage_all_here(stage);
    stage->call = stage->channel == CHANNEL_PHONE;
}

static double stepped(double now, double goal, double step) {
    return now < goal ? fmin(now + step, goal) : fmax(now - step, goal);
}

/* The animal leaves with the last person. */
static void follow_out(Stage *stage, bool still) {
    bool gone = stage->closing && stage->count > 0;
    for (int i = 0; i < stage->count; i++) {
        const StageWay *way = &stage->faces[i].way;
        if ((still ? way->goes_to : way->here) > 0.35) gone = false;
    }
    if (gone) stage_animal(stage, ANIMAL_AT_AWAY, 0);
}

bool stage_ends(Stage *stage, double seconds, bool still) {
    follow_out(stage, still);
    double door = stage->door, left = stage->left, warm = stage->warm;
    double step = still ? 1 : seconds;
    stage->door = stepped(door, stage->door_goes, step / seconds_of_a_door);
    stage->left =
        stepped(left, stage->leaves ? 1 : 0, step / seconds_to_put_down);
    stage->warm =
        stepped(warm, stage->delight ? 1 : 0, step / seconds_of_light);
    return fabs(door - stage->door) + fabs(left - stage->left) +
               fabs(warm - stage->warm) >
           1e-6;
}

/* They put down what they held last, or a card. */
static void put_down(Stage *stage) {
    int who = stage->speaker == NONE ? 0 : stage->speaker;
    for (int i = stage->count - 1; i >= 0; i--)
        if (stage->faces[i].said.holds > HOLDS_NOTHING) who = i;
    if (who >= stage->count) return;
    StageFace *face = &stage->faces[who];
    stage->leaves =
        face->said.holds > HOLDS_NOTHING ? (int)face->said.holds : HOLDS_CARD;
    stage->left_by = who;
    face->said.holds = HOLDS_NOTHING;
    face->said.hands = HANDS_DOWN;
}

/* In a room without a visible door, they walk out instead. */
void stage_close(Stage *stage, Scene scene, Outcome outcome) {
    if (stage->closing) return;
    stage->closing = true;
    stage->delight = outcome == OUTCOME_DELIGHTED;
    if (scene == SCENE_DOOR_CLOSES &&
        (stage->photo || backdrop_door_place(stage->room) == DOOR_NONE))
        scene = SCENE_WALKS_OUT;
    if (scene == SCENE_DOOR_CLOSES) stage->door_goes = 1;
    if (scene == SCENE_LEAVES_SOMETHING) put_down(stage);
    for (int i = 0; i < stage->count; i++) {
        StageFace *face = &stage->faces[i];
        face->way.side = i * 2 < stage->count ? -1 : 1;
        if (scene == SCENE_WALKS_OUT) face->way.goes_to = 0;
        if (scene == SCENE_SHAKES_HANDS) {
            face->said.holds = HOLDS_NOTHING;
            face->said.hands = i == 0 ? HANDS_SHAKING : HANDS_NOT_SAID;
        }
    }
    if (scene == SCENE_HANGS_UP) stage->call = false;
}

/* ---- drawing ---- */

/* Draws the thing left on the counter, in front of them and a little to the
 * side. */
void stage_draw_left(const Stage *stage, cairo_t *cr) {
    if (!stage->leaves || stage->left <= 0) return;
    const StageFace *face = &stage->faces[stage->left_by];
    double part = smoothstep(stage->left), scale = face->place.scale;
    bool moves = part < 1;
    /* What is flat lies nearer, so that none of it hangs over the edge. */
    double near = face_thing_stands((Holds)stage->leaves) ? 0.02 : 0.32;
    if (moves) cairo_push_group(cr);
    face_draw_thing(cr, &face->look, (Holds)stage->leaves,
                    stage_at_counter(stage, stage->left_by, true) +
                        1.05 * scale,
                    stage->edge + (near + 0.14 * part) * scale, scale * 1.15);
    if (!moves) return;
    cairo_pop_group_to_source(cr);
    cairo_paint_with_alpha(cr, part);
}

/* In heads: from the middle of a person, past hands that lie on the counter;
 * and the half of the widest thing. */
static const double past_hands = 2.05, half_thing = 0.66;

/* Beside the hands: to the right, or where another one stands, at the far side
 * of it. */
static double lies_at(const Stage *stage, int who, Box seen) {
    double scale = stage->faces[who].place.scale;
    double margin = half_thing * scale;
    bool left = stage->count > 1 && who * 2 < stage->count;
    double x = stage_at_counter(stage, who, true) +
               (left ? -past_hands : past_hands) * scale;
    return fmin(fmax(x, seen.x + margin), seen.x + seen.w - margin);
}

void stage_draw_lying(const Stage *stage, int who, Box seen, cairo_t *cr) {
    const StageFace *face = &stage->faces[who];
    if (face->said.lies <= HOLDS_NOTHING) return;
    Holds thing = (Holds)face->said.lies;
    bool stands = face_thing_stands(thing);
    double scale = face->place.scale;
    face_draw_thing(cr, &face->look, thing, lies_at(stage, who, seen),
                    stage->edge + (stands ? 0.28 : 0.51) * scale,
                    scale * (stands ? 1.15 : 1.30));
}

double stage_warmth(const Stage *stage) {
    return smoothstep(stage->warm);
}

bool stage_has_chair(const Stage *stage, int who) {
    const StageWay *way = &stage->faces[who].way;
    bool desk = stage->channel == CHANNEL_DESK;
    return desk || (way->down > 0 && way->far <= 0); /* a desk keeps its own */
}

/* The back of a chair, as far as it is visible above the counter. */
void stage_draw_chair(const Stage *stage, int who, cairo_t *cr) {
    const StageFace *face = &stage->faces[who];
    bool desk = stage->channel == CHANNEL_DESK;
    BackdropLook look = stage_look(stage);
    Seat seat = backdrop_seat(stage->room, &look);
    if (!stage_has_chair(stage, who) || seat == SEAT_OWN) return;
    static const Shape garden_chair[] = {
        LINE(0x7f9d88, 90, "M-88 40 L-98 220 M88 40 L98 220"),
        SIDE(0xe2c596, 0xc7a674,
             "R-98 44 196 36 8 R-102 92 204 36 8 R-106 140 212 36 8"),
        SHADE(.12, "R-96 74 192 6 3 R-100 122 200 6 3 R-104 170 208 6 3"),
    };
    static const Shape chair[] = {
        SHADE(.12, "M-86 60 C-86 44 -70 36 -52 36 H62 C82 36 98 44 98 60 V220 "
                   "H-86 Z"),
        SIDE(0x7d5f48, 0x5f4636,
             "M-98 52 C-98 34 -80 26 -60 26 H60 C80 26 98 "
             "34 98 52 V220 H-98 Z"),
        SIDE(0x8c9c94, 0x6f8078,
             "M-82 58 C-82 46 -70 40 -56 40 H56 C70 40 82 "
             "46 82 58 V220 H-82 Z"),
        SHINE(.12, "M-72 60 C-72 52 -64 48 -54 48 H-20 L-34 220 H-72 Z"),
        SHADE(.20, "E-30 96 4 4 E30 96 4 4 E0 130 4 4 E-30 164 4 4 E30 164 4 "
                   "4"),
    };
    cairo_save(cr);
    double down = desk ? 0 : face->place.scale * STAGE_SEAT;
    cairo_translate(cr, stage_at_counter(stage, who, false),
                    face->place.cy + down + 0.30 * face->place.scale);
    cairo_scale(cr, face->place.scale / 100, face->place.scale / 100);
    Painter p = { cr, stage->light, 500, 0.06, 0xefe9dc, false, false };
    if (seat == SEAT_GARDEN_CHAIR)
        SHAPES(&p, garden_chair, 0, 0, 1);
    else
        SHAPES(&p, chair, 0, 0, 1);
    cairo_restore(cr);
}

/* SPDX-License-Identifier: MIT
 * How people come, stand, move their hands and leave. */
#include "window/scene/stage_people.h"

#include "window/scene/stage_quiet.h"

#include <math.h>

static const double come_in = 0.7, go_out = 0.9; /* seconds */
static const double hands_down = 0.18, hands_up = 0.32;
static const double at_the_door_size = 0.60; /* of the size at the counter */
/* In heads: the half of a body's width, and of the distance of two people who
 * wait together. */
static const double broad = 1.75, beside = 1.15;
static const double kneeling = 0.80;  /* heads lower than standing */
static const double sitting = 0.92;   /* of the standing size */
static const double desk_seat = 0.17; /* as STAGE_SEAT, at a desk */

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
    if (face->said.lies != said.lies) stage->altered = true;
    face->said = said;
    if (said.at == STAND_NOT_SAID) return;
    face->way.goes_to = said.at == STAND_AWAY ? 0 : 1;
    face->way.goes_far = said.at == STAND_DOOR ? 1 : 0;
    face->way.goes_down = said.at == STAND_CHAIR ? 1 : 0;
    face->way.goes_on_knees = said.at == STAND_KNEES ? 1 : 0;
}

void stage_arrives(Stage *stage, int who, Staging first) {
    StageWay *way = &stage->faces[who].way;
    bool waits = way->goes_to < 1; /* not in the room yet */
    if (stage->settled || waits || first.at == STAND_NOT_SAID) return;
    stage_staging(stage, who, first);
    way->far = way->goes_far;
    way->down = way->goes_down;
    way->knees = way->goes_on_knees;
}

void stage_all_here(Stage *stage) {
    for (int i = 0; i < stage->count; i++) {
        StageWay *way = &stage->faces[i].way;
        way->here = way->goes_to;
        way->far = way->goes_far;
        way->down = way->goes_down;
        way->knees = way->goes_on_knees;
    }
}

bool stage_way(Stage *stage, int who, double seconds, bool still) {
    StageFace *face = &stage->faces[who];
    StageWay *way = &face->way;
    face->hands_since += seconds;
    bool walks = fabs(way->here - way->goes_to) > 1e-6 ||
                 fabs(way->far - way->goes_far) > 1e-6 ||
                 fabs(way->down - way->goes_down) > 1e-6 ||
                 fabs(way->knees - way->goes_on_knees) > 1e-6;
    double length = way->goes_to > way->here ? come_in : go_out;
    double step = still ? 1 : seconds / length;
    way->here = stepped(way->here, way->goes_to, step);
    way->far = stepped(way->far, way->goes_far, step);
    way->down = stepped(way->down, way->goes_down, step);
    way->knees = stepped(way->knees, way->goes_on_knees, step);
    return walks;
}

static double size_at(double far) {
    return 1 + (at_the_door_size - 1) * smoothstep(far);
}

double stage_way_size(const Stage *stage, int who) {
    return size_at(stage->faces[who].way.far);
}

void stage_way_pose(const StageFace *face, Pose *pose) {
    const StageWay *way = &face->way;
    if (way->goes_to > 0 || way->here >= 1) return;
    double turned = way->side * smoothstep((1 - way->here) * 4);
    pose->turn += (0.95 * way->side - pose->turn) * fabs(turned);
    pose->chest += (0.9 * way->side - pose->chest) * fabs(turned);
    pose->gaze_x += (0.7 * way->side - pose->gaze_x) * fabs(turned);
}

double stage_company(const Stage *stage, int who, bool end) {
    double most = 0;
    for (int i = 0; i < stage->count; i++) {
        const StageWay *way = &stage->faces[i].way;
        double here = end ? way->goes_to : smoothstep(way->here);
        if (i != who) most = fmax(most, here);
    }
    return most;
}

double stage_at_counter(const Stage *stage, int who, bool end) {
    double own = stage->faces[who].place.cx;
    double middle = floor(stage->box.x + stage->box.w / 2);
    if (stage->count < 2) return own;
    return middle + (own - middle) * stage_company(stage, who, end);
}

/* How far she is on her way to the door, 0 .. 1; 0 when she is not there. */
static double is_far(const StageWay *way, bool end) {
    if ((end ? way->goes_to : way->here) <= 0) return 0;
    return smoothstep(end ? way->goes_far : way->far);
}

/* Several people at the door stand beside each other, in their order, and all
 * of them in the picture. */
static double at_door(const Stage *stage, int who, bool end) {
    Box box = stage->box;
    double scale = stage->faces[who].place.scale * at_the_door_size;
    double middle = floor(box.x + box.w / 2), others = 0, order = 0;
    for (int i = 0; i < stage->count; i++) {
        double far = i == who ? 0 : is_far(&stage->faces[i].way, end);
        others += far;
        order += i < who ? far : -far;
    }
    double way_in = backdrop_way_in(stage->room, box.w, box.h * STAGE_ROOM);
    double most = fmax(box.w / 2 - (broad + beside * others) * scale, 0);
    double x = stage->photo ? 0 : fmin(fmax(way_in, -most), most);
    return middle + floor(x + beside * order * scale);
}

double stage_stands(const Stage *stage, int who, bool end) {
    double counter = stage_at_counter(stage, who, end);
    double far = is_far(&stage->faces[who].way, end);
    if (far <= 0) return counter;
    return counter + (at_door(stage, who, end) - counter) * far;
}

bool stage_is_left_of(const Stage *stage, int who, int other) {
    double x = stage_stands(stage, who, true);
    double others_x = stage_stands(stage, other, true);
    return fabs(x - others_x) < 1 ? who < other : x < others_x;
}

/* Her place at the end of the way, for which her picture is drawn. */
static StageWay at_the_end(const StageWay *way) {
    StageWay end = *way;
    end.here = 1;
    end.far = way->goes_far;
    end.down = way->goes_down;
    end.knees = way->goes_on_knees;
    return end;
}

double stage_sunk(const Stage *stage, int who, bool end) {
    const StageWay *way = &stage->faces[who].way;
    double seat = stage->channel == CHANNEL_DESK ? desk_seat : STAGE_SEAT;
    return stage->faces[who].place.scale * seat *
           smoothstep(end ? way->goes_down : way->down);
}

double stage_lowered(const Stage *stage, int who, bool end) {
    const StageWay *way = &stage->faces[who].way;
    double knees = smoothstep(end ? way->goes_on_knees : way->knees);
    return stage_sunk(stage, who, end) +
           stage->faces[who].place.scale * kneeling * knees;
}

void stage_way_matrix(const Stage *stage, int who, bool end,
                      cairo_matrix_t *matrix) {
    const StageFace *face = &stage->faces[who];
    const StageWay way = end ? at_the_end(&face->way) : face->way;
    const FacePlace *place = &face->place;
    double here = smoothstep(way.here), out = 1 - here;
    double size = (1 - 0.14 * out) * size_at(way.far);
    /* Steps are seen as a nod of the whole body. */
    double step = place->scale * 0.03 * fabs(sin(way.here * 3 * M_PI)) * out;
    double aside = way.side * out * (0.5 * stage->box.w + 2.4 * place->scale);
    double foot = stage->edge;
    double sunk = stage_lowered(stage, who, end);
    size *= 1 + (sitting - 1) * smoothstep(way.down);
    cairo_matrix_init(matrix, size, 0, 0, size,
                      stage_stands(stage, who, end) - place->cx * size + aside,
                      foot * (1 - size) - step + sunk);
}

/* ---- eyes ---- */

static const double seconds_of_a_look = 0.3;

/* The side to which she looks past the player: away from the other one, and at
 * the door away from the middle. */
static double outward(const Stage *stage, int who) {
    double middle = stage->box.x + stage->box.w / 2;
    if (is_far(&stage->faces[who].way, true) > 0)
        return stage_stands(stage, who, true) < middle ? -1 : 1;
    return stage->count > 1 && who * 2 < stage->count ? -1 : 1;
}

/* The side on which another one stands; alone, past the player. */
static double partner_side(const Stage *stage, int who) {
    for (int i = 0; i < stage->count; i++)
        if (i != who && stage->faces[i].way.goes_to > 0)
            return stage_is_left_of(stage, who, i) ? 1 : -1;
    return outward(stage, who);
}

static void wanted_look(const Stage *stage, int who, double *x, double *y) {
    double out = outward(stage, who);
    *x = *y = 0;
    switch ((Looks)stage->faces[who].said.looks) {
    case LOOKS_DOWN:
        *y = 1.1;
        break;
    case LOOKS_UP:
        *x = 0.35 * out, *y = -1;
        break;
    case LOOKS_ASIDE:
        *x = out;
        break;
    case LOOKS_BACK:
        *x = 1.5 * out, *y = 0.2;
        break;
    case LOOKS_PARTNER:
        *x = partner_side(stage, who);
        break;
    case LOOKS_NOT_SAID:
    case LOOKS_YOU:
    case LOOKS_WAYS:
        break;
    }
}

bool stage_looks(Stage *stage, int who, double seconds, bool still) {
    StageFace *face = &stage->faces[who];
    double x, y, said = face->said.looks != LOOKS_NOT_SAID;
    double step = still ? 10 : 1.5 * seconds / seconds_of_a_look;
    wanted_look(stage, who, &x, &y);
    double before = face->look_x + face->look_y + face->look_away;
    face->look_x = stepped(face->look_x, x, step);
    face->look_y = stepped(face->look_y, y, step);
    face->look_away = stepped(face->look_away, said, step);
    return fabs(before - face->look_x - face->look_y - face->look_away) > 1e-6;
}

/* ---- hands ---- */

/* A fist may hold something, and one hand may point at what the other holds. */
static bool hands_can_hold(int hands) {
    return hands == HANDS_DOWN || hands == HANDS_FIST ||
           hands == HANDS_POINTING;
}

/* The level's own staging comes first; a person who holds something shows it.
 */
static void wanted_hands(const StageFace *face, int *hands, int *holds) {
    *hands = face->said.hands;
    *holds = face->said.holds;
    if (*hands == HANDS_NOT_SAID) *hands = face->usual;
    if (face->said.hands != HANDS_NOT_SAID && !hands_can_hold(*hands))
        *holds = HOLDS_NOTHING;
}

void stage_hands(const Stage *stage, StageFace *face, Pose *pose, bool still) {
    int hands, holds;
    wanted_hands(face, &hands, &holds);
    if (holds <= HOLDS_NOTHING && face->said.hands == HANDS_NOT_SAID)
        hands = stage_quiet_hands(stage, hands);
    if (hands != face->hands || holds != face->holds) {
        face->hands_before = face->hands;
        face->holds_before = face->holds;
        face->hands = hands;
        face->holds = holds;
        face->hands_since = still ? hands_down + hands_up : 0;
    }
    double t = face->hands_since;
    bool down = t < hands_down && !still;
    pose->hands = down ? face->hands_before : face->hands;
    pose->holds = down ? face->holds_before : face->holds;
    pose->raised = still  ? 1
                   : down ? 1 - smoothstep(t / hands_down)
                          : smoothstep((t - hands_down) / hands_up);
}

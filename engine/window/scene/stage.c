/* SPDX-License-Identifier: MIT
 * Who is on the stage and what they show as time goes by; and which parts of
 * the picture that changes. A face is drawn again only where it moved. */
#include "window/scene/stage.h"

#include "window/scene/phone.h"
#include "window/scene/stage_ending.h"
#include "window/scene/stage_people.h"
#include "window/scene/stage_photo.h"
#include "window/scene/stage_quiet.h"

#include <assert.h>
#include <math.h>
#include <string.h>

/* At rest a face is drawn some ten times a second; a large one costs more and
 * is drawn less often, and so is each of two: a breath moves it by a pixel or
 * two in a second. A blink is followed closely. Who listens moves little, and
 * is drawn for every second frame of the one who speaks. */
enum {
    QUICK_MS = 40,
    LISTEN_MS = 70,
    IDLE_MS = 100,
    SLOWEST_MS = 320,
    IDLE_SCALE = 170,
    REST_SCALE = 140 /* larger heads move at rest as little as this one */
};

static Backdrop room_of(Channel channel, const char *name) {
    static const Backdrop usual[CHANNELS] = { BACKDROP_SHOP, BACKDROP_STREET,
                                              BACKDROP_OFFICE, BACKDROP_OFFICE,
                                              BACKDROP_OFFICE };
    return name && *name ? backdrop_named(name) : usual[channel];
}

void stage_start(Stage *stage, Channel channel, const char *room) {
    stage->channel = channel;
    stage->speaker = NONE;
    stage->call = channel == CHANNEL_PHONE;
    stage->room = room_of(channel, room);
}

bool stage_room(Stage *stage, const char *room) {
    Backdrop asked = room_of(stage->channel, room);
    if (stage->room == asked) return false;
    stage->room = asked;
    still_forget(&stage->still);
    return true;
}

void stage_time(Stage *stage, int clock, Hour hour) {
    if (stage->setting.clock == clock && stage->setting.hour == hour) return;
    stage->setting.clock = (short)clock;
    stage->setting.hour = hour;
    stage->altered = true;
    still_forget(&stage->still);
}

void stage_end(Stage *stage) {
    still_forget(&stage->still);
    stage_room_photo(stage, NULL);
    for (int i = 0; i < STORY_CUSTOMERS_MAX; i++) {
        stage_face_photo(stage, i, NULL);
        picture_forget(&stage->faces[i].picture);
    }
}

/* ---- what people show ---- */

static void show(StageFace *face, const Look *look, const Expression *rest,
                 const Expression *flash, bool first, bool reply) {
    face->look = *look;
    face->before = face->shown;
    face->rest = pose_from(rest);
    face->flash = pose_from(flash);
    face->usual = (int)pose_usual_hands(rest);
    face->since = reply && !first ? 0 : pose_react_length();
    if (!first) return;
    face->shown = face->before = face->rest;
    face->picture.stale = STALE_ALL;
    face->way = (StageWay){ .goes_to = 1, .side = 1 };
    face->hands = face->hands_before = face->usual;
    face->hands_since = 10;
}

void stage_people(Stage *stage, const View *view, bool reply) {
    bool first = stage->count != view->customer_count;
    int heat = 0;
    stage->count = view->customer_count;
    stage->speaker = NONE;
    for (int i = 0; i < view->customer_count; i++) {
        const ViewCustomer *who = &view->customers[i];
        show(&stage->faces[i], who->look, &who->rest, &who->flash, first,
             reply);
        if (first && i * 2 < stage->count && stage->count > 1)
            stage->faces[i].way.side = -1;
        if (first && who->staging.at == STAND_AWAY)
            stage->faces[i].way.goes_to = 0; /* not in the room yet */
        if (who->speaking) stage->speaker = i;
        if (who->rest.heat > heat) heat = who->rest.heat;
    }
    stage->dusk = heat / 250;
    if (view->phase != PHASE_ENDED) stage_open(stage);
    if (first && stage->settled) stage_all_here(stage);
}

void stage_person(Stage *stage, const Look *look, const Expression *shown) {
    stage->count = 1;
    show(&stage->faces[0], look, shown, shown, true, false);
}

/* A listener looks at the speaker, unless the level says where. */
static void look_at(const Stage *stage, Pose *pose, int who) {
    const StageFace *face = &stage->faces[who];
    bool listens =
        stage->count > 1 && stage->speaker != NONE && stage->speaker != who;
    double x =
        listens ? stage_is_left_of(stage, who, stage->speaker) ? 0.5 : -0.5 : 0;
    pose_gaze(pose, x * (1 - face->look_away) + face->look_x, face->look_y);
}

/* A customer who opens their own door was indoors, so is not wet. */
static bool comes_from_outside(const Stage *stage) {
    return stage->setting.weather == WEATHER_RAIN &&
           stage->channel == CHANNEL_COUNTER;
}

static Pose pose_now(Stage *stage, int who, bool still, int mouth) {
    StageFace *face = &stage->faces[who];
    Pose pose = pose_react(&face->before, &face->flash, &face->rest,
                           face->since, still);
    look_at(stage, &pose, who);
    pose_idle(&pose, stage->seconds, (unsigned)who * 31 + 7, still);
    if (who == stage->speaker || stage->count == 1)
        pose.jaw = fmax(pose.jaw, mouth / 1000.0 * 0.55);
    if (!still) stage_quiet_pose(stage, who, &pose);
    stage_way_pose(face, &pose);
    pose.wet = comes_from_outside(stage);
    stage_hands(stage, face, &pose, still);
    return pose;
}

bool stage_has_panel(const Stage *stage) {
    return stage->channel == CHANNEL_PHONE && !stage->free_middle &&
           !stage->elsewhere;
}

bool stage_has_faces(const Stage *stage) {
    return stage->channel != CHANNEL_PHONE && stage->channel != CHANNEL_CHAT;
}

static int idle_ms(const Stage *stage) {
    const StageFace *face = &stage->faces[0];
    double large = stage->count ? face->place.scale / IDLE_SCALE : 0;
    double ms = IDLE_MS * stage->count * large * large;
    return (int)fmin(fmax(ms, IDLE_MS), SLOWEST_MS);
}

/* The time that one update covers, and what changes in it. */
typedef struct Passing {
    double seconds;
    int mouth;
    bool still;
    StageChanges changes;
} Passing;

static void add_change(StageChanges *changes, Box box) {
    assert(changes->count < STAGE_CHANGES_MAX);
    if (box.w > 0 && box.h > 0) changes->boxes[changes->count++] = box;
}

/* The box transformed by `at`, in whole pixels with one more on each side, cut
 * off below `row`. */
static Box seen_in(const StageView *view, const cairo_matrix_t *at, Box box,
                   double lowest) {
    double x = box.x, y = box.y, w = box.w, h = box.h;
    cairo_matrix_transform_point(at, &x, &y);
    cairo_matrix_transform_distance(at, &w, &h);
    double left = fmax(floor(x) - 1, view->box.x);
    double top = fmax(floor(y) - 1, view->box.y);
    double right = fmin(ceil(x + w) + 1, view->box.x + view->box.w);
    double bottom = fmin(ceil(y + h) + 1, view->box.y + view->box.h);
    return (Box){ left, top, right - left, fmin(bottom, lowest) - top };
}

void stage_changed(const Stage *stage, StageChanges *changes, Box box) {
    StageView views[STAGE_PANES_MAX];
    int count = stage_views(stage, views);
    for (int i = 0; i < count; i++)
        add_change(changes, seen_in(&views[i], &views[i].at, box, HUGE_VAL));
}

static void change_all(const Stage *stage, StageChanges *changes) {
    changes->count = 0;
    add_change(changes, stage->shown);
}

/* The body is cut off where the front hides it; hands lie in front of that. */
static void change_face(const Stage *stage, StageChanges *changes, int who,
                        FacePart part, bool hands) {
    const StageFace *face = &stage->faces[who];
    const FacePlace *p = &face->place;
    FaceExtents e = face_part(part, &face->look, &face->picture.drawn, p->cx,
                              p->cy, p->scale);
    double lift = face->picture.lift;
    Box box = { e.left, e.top - fabs(lift) - 1, e.right - e.left,
                e.bottom - e.top + 2 * fabs(lift) + 2 };
    StageView views[STAGE_PANES_MAX];
    int count = stage_views(stage, views);
    for (int i = 0; i < count; i++) {
        cairo_matrix_t way;
        stage_way_matrix(stage, who, false, &way);
        cairo_matrix_multiply(&way, &way, &views[i].at);
        double lowest = hands ? HUGE_VAL : still_solid(stage, &views[i].at);
        add_change(changes, seen_in(&views[i], &way, box, lowest));
    }
}

static void draw_soon(Stage *stage, Passing *time, int who, const Pose *now,
                      unsigned stale) {
    StageFace *face = &stage->faces[who];
    bool hands = picture_hands_move(&face->picture, now, face->place.scale);
    if (stale & STALE_ALL) {
        face->shown = *now;
        change_face(stage, &time->changes, who, PART_WHOLE, hands);
    } else if (stale & STALE_EYES) {
        face->shown.blink = now->blink;
        face->shown.gaze_x = now->gaze_x;
        face->shown.gaze_y = now->gaze_y;
        change_face(stage, &time->changes, who, PART_EYES, false);
    }
    if (stale & STALE_MOUTH && !(stale & STALE_ALL)) {
        face->shown.jaw = now->jaw;
        change_face(stage, &time->changes, who, PART_MOUTH, false);
    }
    face->picture.stale |= stale;
}

/* Whether this person must be drawn often, or is at rest. */
static bool is_lively(const Stage *stage, const Passing *time, int who) {
    const StageFace *face = &stage->faces[who];
    bool talks =
        time->mouth > 0 && (who == stage->speaker || stage->count == 1);
    return face->since < pose_react_length() || talks ||
           face->hands_since < 0.6 || stage->quiet_for > 0;
}

/* A face at rest is drawn at its own pace, even when something else is drawn in
 * between, such as the dog. A blink is drawn at once, and only the eyes with
 * it. True while the face must be drawn often. */
static bool update_face(Stage *stage, Passing *time, int who) {
    StageFace *face = &stage->faces[who];
    face->since += time->seconds;
    face->rested += time->seconds;
    double rested_ms = face->rested * 1000 + 0.5;
    bool looks = stage_looks(stage, who, time->seconds, time->still);
    Pose now = pose_now(stage, who, time->still, time->mouth);
    bool walks = stage_way(stage, who, time->seconds, time->still);
    bool lively = is_lively(stage, time, who) || walks || looks;
    if (walks) change_all(stage, &time->changes);
    bool listens = stage->speaker != NONE && who != stage->speaker;
    bool due = lively ? !listens || time->still || rested_ms >= LISTEN_MS
                      : now.blink <= 0 && rested_ms >= idle_ms(stage);
    if (!face->picture.body) {
        face->shown = now;
        return lively || now.blink > 0;
    }
    double size = face->place.scale;
    if (!lively) size = fmin(size, REST_SCALE);
    unsigned stale = picture_moved(&face->picture, &now, size);
    if (!due) stale &= lively ? 0 : STALE_EYES;
    if (due && !(stale & STALE_ALL) &&
        picture_breathes(&face->picture, &now, face->place.scale))
        change_face(stage, &time->changes, who, PART_WHOLE, false);
    if (stale & STALE_ALL) face->rested = 0;
    if (stale) draw_soon(stage, time, who, &now, stale);
    return lively || now.blink > 0;
}

static int update_faces(Stage *stage, Passing *time) {
    bool quick = stage_camera(stage, time->seconds, time->still);
    if (stage_ends(stage, time->seconds, time->still)) quick = true;
    bool quiet = stage->quiet_for > 0;
    int wait = idle_ms(stage);
    if (quick) change_all(stage, &time->changes);
    for (int i = 0; i < stage->count; i++) {
        if (update_face(stage, time, i)) quick = true;
        int left = wait - (int)(stage->faces[i].rested * 1000);
        if (left > 0 && left < wait) wait = left;
    }
    if (stage_quiet_passes(stage, time->seconds)) quiet = true;
    int dog =
        stage_dog_update(stage, &time->changes, time->seconds, time->still);
    if (quick || quiet) wait = QUICK_MS;
    return dog >= 0 && dog < wait ? dog : wait;
}

/* ---- the telephone ---- */

static Box of_rectangle(cairo_rectangle_t r) {
    return (Box){ r.x, r.y, r.width, r.height };
}

static PhoneLayout phone_layout(const Stage *stage) {
    Box box = stage->box;
    return scene_phone_layout(box.x, box.y, box.w, box.h);
}

/* The clock of a call runs while anybody is on the line, from the first word;
 * after the closing scene it stands. */
static void follow_call(Stage *stage) {
    bool call = false;
    for (int i = 0; i < stage->count; i++)
        if (stage->faces[i].said.at != STAND_AWAY) call = true;
    if (stage->closing || call == stage->call) return;
    stage->call = call;
    stage->call_seconds = 0;
    stage->altered = true;
}

static int update_phone(Stage *stage, Passing *time) {
    follow_call(stage);
    double before = stage->call_seconds;
    PhoneLayout phone = phone_layout(stage);
    stage_quiet_passes(stage, time->seconds);
    if (stage->call) stage->call_seconds += time->seconds;
    if ((int)before != (int)stage->call_seconds)
        add_change(&time->changes, of_rectangle(phone.timer));
    stage->wave_seconds += time->seconds;
    bool quiet = time->mouth <= 0 && stage->wave[STAGE_WAVE - 1] <= 0;
    for (int i = 0; quiet && i < STAGE_WAVE; i++)
        if (stage->wave[i] > 0) quiet = false;
    if (quiet || stage->wave_seconds < 0.045)
        return quiet ? 1000 - (int)(fmod(stage->call_seconds, 1) * 1000)
                     : QUICK_MS;
    stage->wave_seconds = 0;
    memmove(stage->wave, stage->wave + 1,
            sizeof stage->wave - sizeof stage->wave[0]);
    stage->wave[STAGE_WAVE - 1] = stage->call ? (float)time->mouth / 1000 : 0;
    add_change(&time->changes, of_rectangle(phone.wave));
    return QUICK_MS;
}

StageChanges stage_update(Stage *stage, int elapsed_ms, int mouth, bool still) {
    Passing time = { .seconds = elapsed_ms / 1000.0,
                     .mouth = mouth,
                     .still = still };
    stage->seconds += time.seconds;
    int wait = STAGE_STILL;
    if (stage->channel == CHANNEL_PHONE)
        wait = update_phone(stage, &time);
    else if (stage_has_faces(stage))
        wait = update_faces(stage, &time);
    if (stage->altered) change_all(stage, &time.changes);
    stage->altered = false;
    time.changes.wait_ms = wait;
    return time.changes;
}

double stage_mouth_x(const Stage *stage, int who) {
    if (!stage_has_faces(stage) || who < 0 || who >= stage->count)
        return stage->box.x + stage->box.w / 2;
    Box at = { stage_stands(stage, who, true), stage->box.y, 0, 0 };
    return stage_seen(stage, at).x + 1;
}

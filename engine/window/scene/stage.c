/* SPDX-License-Identifier: MIT
 * Keeps the room as still pictures and a picture for each face, and draws a
 * face again only when its pose has moved. */
#include "window/scene/stage.h"

#include "window/draw/canvas.h"
#include "window/scene/chat.h"
#include "window/scene/phone.h"
#include "window/scene/stage_ending.h"
#include "window/scene/stage_people.h"
#include "window/scene/stage_quiet.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
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
    REST_SCALE = 140 /* a larger head is at rest as still as this one */
};

/* The lamps are on in the evening whatever the theme, but where rooms are
 * drawn in plain lines. */
static Light light_at(Light light, Hour hour) {
    bool late = hour == HOUR_EVENING || hour == HOUR_NIGHT;
    return late && light == LIGHT_DAY ? LIGHT_EVENING : light;
}

static void forget(cairo_surface_t **surface) {
    if (*surface) cairo_surface_destroy(*surface);
    *surface = NULL;
}

void stage_start(Stage *stage, Channel channel, const char *room) {
    static const char *const usual[CHANNELS] = { "shop", "street", "office",
                                                 "office", "office" };
    stage->channel = channel;
    stage->speaker = NONE;
    stage->call = channel == CHANNEL_PHONE;
    snprintf(stage->room, sizeof stage->room, "%s",
             room && *room ? room : usual[channel]);
}

void stage_end(Stage *stage) {
    forget(&stage->back);
    forget(&stage->front);
    for (int i = 0; i < stage->count; i++)
        forget(&stage->faces[i].picture);
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
    face->fresh = true;
    face->only_eyes = false;
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

/* Where a listener looks: at the one who speaks. */
static void look_at_speaker(const Stage *stage, Pose *pose, int who) {
    if (stage->count < 2 || stage->speaker == NONE || stage->speaker == who)
        return;
    pose_gaze(pose, stage->speaker > who ? 0.5 : -0.5, 0);
}

/* Whoever opens their own door has been indoors. */
static bool comes_from_outside(const Stage *stage) {
    return stage->setting.weather == WEATHER_RAIN &&
           stage->channel == CHANNEL_COUNTER;
}

static Pose pose_now(Stage *stage, int who, bool still, int mouth) {
    StageFace *face = &stage->faces[who];
    Pose pose = pose_react(&face->before, &face->flash, &face->rest,
                           face->since, still);
    look_at_speaker(stage, &pose, who);
    pose_idle(&pose, stage->seconds, (unsigned)who * 31 + 7, still);
    if (who == stage->speaker || stage->count == 1)
        pose.jaw = fmax(pose.jaw, mouth / 1000.0 * 0.55);
    if (!still) stage_quiet_pose(stage, who, &pose);
    stage_way_pose(face, &pose);
    pose.wet = comes_from_outside(stage);
    stage_hands(stage, face, &pose, still);
    return pose;
}

static Box box_of(FaceExtents at) {
    return (Box){ floor(at.left), floor(at.top), ceil(at.right - at.left) + 1,
                  ceil(at.bottom - at.top) + 1 };
}

static Box face_box(const StageFace *face) {
    return box_of(face_extents(face->cx, face->cy, face->scale));
}

static Box eyes_box(const StageFace *face) {
    return box_of(face_eyes(&face->drawn, face->cx, face->cy, face->scale));
}

static bool has_faces(const Stage *stage) {
    return stage->channel != CHANNEL_PHONE && stage->channel != CHANNEL_CHAT;
}

static int idle_ms(const Stage *stage) {
    double scale = stage->count ? stage->faces[0].scale : 0;
    double large = scale * stage->faces[0].fine / IDLE_SCALE;
    double ms = IDLE_MS * stage->count * large * large;
    return (int)fmin(fmax(ms, IDLE_MS), SLOWEST_MS);
}

/* The time that goes by in one update, and what it changes. */
typedef struct Passing {
    double seconds;
    int mouth;
    bool still;
    StageChanges changes;
} Passing;

static void add_change(StageChanges *changes, Box box) {
    assert(changes->count < STAGE_CHANGES_MAX);
    changes->boxes[changes->count++] = box;
}

static Box seen_in(const StagePane *pane, Box box) {
    double x = box.x, y = box.y, w = box.w, h = box.h;
    cairo_matrix_transform_point(&pane->at, &x, &y);
    cairo_matrix_transform_distance(&pane->at, &w, &h);
    double left = fmax(floor(x) - 1, pane->box.x);
    double top = fmax(floor(y) - 1, pane->box.y);
    double right = fmin(ceil(x + w) + 1, pane->box.x + pane->box.w);
    double bottom = fmin(ceil(y + h) + 1, pane->box.y + pane->box.h);
    return (Box){ left, top, right - left, bottom - top };
}

void stage_changed(const Stage *stage, StageChanges *changes, Box box) {
    if (!stage->pane_count) add_change(changes, stage_seen(stage, box));
    for (int i = 0; i < stage->pane_count; i++) {
        Box seen = seen_in(&stage->panes[i], box);
        if (seen.w > 0 && seen.h > 0) add_change(changes, seen);
    }
}

void stage_changed_all(const Stage *stage, StageChanges *changes) {
    add_change(changes, stage->shown);
}

static void draw_soon(const Stage *stage, StageFace *face, Passing *time,
                      const Pose *now, bool only_eyes) {
    if (!face->fresh) face->only_eyes = true;
    if (!only_eyes) face->only_eyes = false;
    face->shown = *now;
    face->fresh = true;
    stage_changed(stage, &time->changes,
                  only_eyes ? eyes_box(face) : face_box(face));
}

/* A face at rest waits for its time, whoever else made us look: the dog may
 * move without the faces being drawn. A blink in between is drawn at once, and
 * nothing but it. True while the face is to be followed. */
static bool update_face(Stage *stage, Passing *time, int who) {
    StageFace *face = &stage->faces[who];
    bool talks =
        time->mouth > 0 && (who == stage->speaker || stage->count == 1);
    face->since += time->seconds;
    face->rested += time->seconds;
    double rested_ms = face->rested * 1000 + 0.5;
    Pose now = pose_now(stage, who, time->still, time->mouth);
    bool walks = stage_way(stage, who, time->seconds, time->still);
    bool lively = face->since < pose_react_length() || talks || walks ||
                  face->hands_since < 0.6 || stage->quiet_for > 0;
    if (walks) stage_changed_all(stage, &time->changes);
    bool listens = stage->speaker != NONE && who != stage->speaker;
    bool due = lively ? !listens || time->still || rested_ms >= LISTEN_MS
                      : now.blink <= 0 && rested_ms >= idle_ms(stage);
    double size = lively ? face->scale : fmin(face->scale, REST_SCALE);
    if (!face->picture) {
        face->shown = now;
    } else if (due && pose_moved(&face->drawn, &now, size)) {
        face->rested = 0;
        draw_soon(stage, face, time, &now, false);
    } else if (!due && !lively) {
        Pose eyes = face->drawn;
        eyes.blink = now.blink;
        if (!face->fresh && pose_moved(&face->drawn, &eyes, face->scale))
            draw_soon(stage, face, time, &eyes, true);
    }
    return lively || now.blink > 0;
}

static int update_faces(Stage *stage, Passing *time) {
    bool quick = stage_camera(stage, time->seconds, time->still);
    if (stage_ends(stage, time->seconds, time->still)) quick = true;
    bool quiet = stage->quiet_for > 0;
    int wait = idle_ms(stage);
    if (quick) stage_changed_all(stage, &time->changes);
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

static int update_phone(Stage *stage, Passing *time) {
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
    else if (has_faces(stage))
        wait = update_faces(stage, &time);
    time.changes.wait_ms = wait;
    return time.changes;
}

double stage_mouth_x(const Stage *stage, int who) {
    if (!has_faces(stage) || who < 0 || who >= stage->count)
        return stage->box.x + stage->box.w / 2;
    Box at = { stage->faces[who].cx, stage->box.y, 0, 0 };
    return stage_seen(stage, at).x + 1;
}

/* ---- drawing ---- */

/* Where one of them stands, in pixels from the middle of the stage. */
static double from_middle(const Stage *stage, int who) {
    double many = stage->count;
    double x = many < 2 ? 0.5 : many < 3 ? (who + 1) / 3.0 : (who + 0.5) / many;
    double gap =
        fmin(stage->box.w * fabs(x - 0.5), stage->box.h * 0.52 * many / 2);
    return x < 0.5 ? -gap : gap;
}

BackdropLook stage_look(const Stage *stage) {
    double unit = stage->box.h * STAGE_ROOM / 1000;
    double x = from_middle(stage, stage->animal_with);
    return (BackdropLook){ stage->light, stage->dog, &stage->setting,
                           unit > 0 ? x / unit : 0 };
}

void stage_animal(Stage *stage, AnimalPlace at, int who) {
    if (who < 0) who = stage->setting.animal.at == at ? stage->animal_with : 0;
    if (who >= stage->count) who = 0;
    if (stage->setting.animal.at == at && stage->animal_with == who) return;
    stage->setting.animal.at = at;
    stage->animal_with = who;
    forget(&stage->front);
}

static cairo_surface_t *still(const Stage *stage, cairo_content_t content,
                              bool front) {
    Box box = stage->box;
    cairo_format_t format = content == CAIRO_CONTENT_COLOR
                                ? CAIRO_FORMAT_RGB24
                                : CAIRO_FORMAT_ARGB32;
    cairo_surface_t *surface =
        cairo_image_surface_create(format, (int)box.w, (int)box.h);
    cairo_t *cr = cairo_create(surface);
    BackdropLook look = stage_look(stage);
    if (front)
        backdrop_front(cr, stage->room, &look, 0, 0, box.w, box.h * STAGE_ROOM);
    else if (stage->channel == CHANNEL_PHONE)
        scene_phone_draw(cr, stage->room, &look, 0, 0, box.w, box.h);
    else if (stage->channel == CHANNEL_CHAT)
        scene_chat_draw(cr, stage->room, &look, 0, 0, box.w, box.h);
    else
        backdrop_draw(cr, stage->room, &look, 0, 0, box.w, box.h * STAGE_ROOM);
    cairo_destroy(cr);
    return surface;
}

/* The first row of a picture in which anything is drawn. */
static int first_row(cairo_surface_t *picture) {
    cairo_surface_flush(picture);
    const unsigned char *rows = cairo_image_surface_get_data(picture);
    int width = cairo_image_surface_get_width(picture);
    int height = cairo_image_surface_get_height(picture);
    size_t stride = (size_t)cairo_image_surface_get_stride(picture);
    for (int y = 0; y < height; y++) {
        const unsigned char *row = rows + (size_t)y * stride;
        for (size_t x = 0; x < (size_t)width * 4; x++)
            if (row[x]) return y;
    }
    return height;
}

static void make_still_parts(Stage *stage, Light light, Box box) {
    bool same = stage->back && (stage->front || !has_faces(stage)) &&
                fabs(box.w - stage->box.w) < 0.5 &&
                fabs(box.h - stage->box.h) < 0.5 && light == stage->light;
    stage->box = box;
    if (same) return;
    forget(&stage->back);
    forget(&stage->front);
    stage->light = light;
    stage->back = still(stage, CAIRO_CONTENT_COLOR, false);
    if (!has_faces(stage)) return;
    stage->front = still(stage, CAIRO_CONTENT_COLOR_ALPHA, true);
    stage->front_top = first_row(stage->front);
}

/* `fine`: how many pixels of the screen one of the stage is. */
static void place_faces(Stage *stage, double fine) {
    Box box = stage->box;
    double many = stage->count;
    double scale = fmin(box.h * 0.195, box.w / (many < 2 ? 2.9 : many * 2.7));
    stage->edge = floor(box.y + box.h * BACKDROP_EDGE * STAGE_ROOM);
    for (int i = 0; i < stage->count; i++) {
        StageFace *face = &stage->faces[i];
        double cx = floor(box.x + box.w / 2 + from_middle(stage, i));
        double cy = floor(stage->edge - scale * 1.83);
        if (fabs(face->fine - fine) > 1e-6) {
            face->fine = fine;
            forget(&face->picture);
        }
        if (fabs(face->cx - cx) + fabs(face->cy - cy) +
                fabs(face->scale - scale) <
            0.5)
            continue;
        face->cx = cx;
        face->cy = cy;
        face->scale = scale;
        forget(&face->picture);
    }
}

static void clip_to(cairo_t *cr, Box box, double left, double top) {
    cairo_rectangle(cr, box.x - left, box.y - top, box.w, box.h);
    cairo_set_antialias(cr,
                        CAIRO_ANTIALIAS_NONE); /* no seam on pixels' parts */
    cairo_clip(cr);
    cairo_set_antialias(cr, CAIRO_ANTIALIAS_DEFAULT);
}

static void draw_face(Stage *stage, int who, cairo_t *cr) {
    StageFace *face = &stage->faces[who];
    Box box = face_box(face);
    if (!face->picture) {
        face->picture = cairo_image_surface_create(
            CAIRO_FORMAT_ARGB32, (int)ceil(box.w * face->fine),
            (int)ceil(box.h * face->fine));
        cairo_surface_set_device_scale(face->picture, face->fine, face->fine);
        face->fresh = true;
        face->only_eyes = false;
    }
    if (face->fresh) {
        cairo_t *own = cairo_create(face->picture);
        if (face->only_eyes) clip_to(own, eyes_box(face), box.x, box.y);
        cairo_set_operator(own, CAIRO_OPERATOR_CLEAR);
        cairo_paint(own);
        cairo_set_operator(own, CAIRO_OPERATOR_OVER);
        face_draw(own, &face->look, &face->shown, face->cx - box.x,
                  face->cy - box.y, face->scale);
        cairo_destroy(own);
        face->drawn = face->shown;
        face->fresh = false;
    }
    cairo_save(cr);
    stage_way_matrix(stage, who, cr);
    cairo_set_source_surface(cr, face->picture, box.x, box.y);
    cairo_paint(cr);
    cairo_restore(cr);
}

static void draw_hands(Stage *stage, int who, cairo_t *cr) {
    const StageFace *face = &stage->faces[who];
    bool walks = face->way.goes_to < 1 && face->way.here < 1;
    if (face->way.far > 0 || stage->door > 0.02 || walks) return;
    cairo_save(cr);
    stage_way_matrix(stage, who, cr);
    face_draw_arms(cr, &face->look, &face->drawn, face->cx, face->cy,
                   face->scale);
    cairo_restore(cr);
}

/* The corners darken with heat, in three steps; never with mood. */
static void draw_dusk(const Stage *stage, cairo_t *cr) {
    Box b = stage->box;
    if (!stage->dusk || stage->light == LIGHT_PLAIN) return;
    for (int side = 0; side <= 1; side++)
        canvas_glow(cr, b.x + side * b.w, b.y + b.h * 0.5, b.w * 0.30,
                    b.h * 0.95, 0x1a0f0c, 0.11 * stage->dusk);
}

/* Nothing is spent on the upper part, which is empty. */
static void draw_front(const Stage *stage, cairo_t *cr) {
    Box box = stage->box;
    cairo_matrix_t at;
    double x = box.x, y = box.y + stage->front_top - 2;
    cairo_save(cr);
    cairo_get_matrix(cr, &at);
    cairo_matrix_transform_point(&at, &x, &y);
    cairo_identity_matrix(cr);
    cairo_rectangle(cr, floor(stage->shown.x), floor(y), ceil(stage->shown.w),
                    ceil(stage->shown.y + stage->shown.h) - floor(y));
    cairo_clip(cr);
    cairo_set_matrix(cr, &at);
    cairo_set_source_surface(cr, stage->front, box.x, box.y);
    cairo_paint(cr);
    cairo_restore(cr);
}

/* The whole room with who stands there, in the stage's own box. */
static void draw_room(Stage *stage, cairo_t *cr) {
    Box box = stage->box;
    cairo_set_source_surface(cr, stage->back, box.x, box.y);
    cairo_paint(cr);
    if (has_faces(stage)) {
        stage_draw_warmth(stage, cr, false);
        for (int i = 0; i < stage->count; i++) {
            stage_draw_chair(stage, i, cr);
            draw_face(stage, i, cr);
        }
        BackdropLook look = stage_look(stage);
        if (stage->door > 0)
            backdrop_door(cr, stage->room, &look, box.x, box.y, box.w,
                          box.h * STAGE_ROOM, stage->door);
        draw_front(stage, cr);
        for (int i = 0; i < stage->count; i++)
            draw_hands(stage, i, cr);
        stage_draw_left(stage, cr);
        stage_draw_warmth(stage, cr, true);
        draw_dusk(stage, cr);
    }
}

static void draw_seen(Stage *stage, cairo_t *cr, Box box,
                      const cairo_matrix_t *at) {
    cairo_save(cr);
    cairo_rectangle(cr, box.x, box.y, box.w, box.h);
    cairo_clip(cr);
    if (at) cairo_transform(cr, at);
    draw_room(stage, cr);
    cairo_restore(cr);
}

void stage_draw_close(Stage *stage, cairo_t *cr, Light light, Box box) {
    if (!has_faces(stage)) {
        stage_draw(stage, cr, light, box);
        return;
    }
    make_still_parts(stage, light_at(light, stage->setting.hour),
                     stage_panes_room(box));
    stage->shown = box;
    place_faces(stage, 1);
    stage_panes_place(stage, box);
    paint_box(cr, box, 0x14110f); /* the line between two panes */
    for (int i = 0; i < stage->pane_count; i++)
        draw_seen(stage, cr, stage->panes[i].box, &stage->panes[i].at);
}

void stage_draw(Stage *stage, cairo_t *cr, Light light, Box box) {
    make_still_parts(stage, light_at(light, stage->setting.hour), box);
    cairo_matrix_t camera;
    stage->shown = box;
    stage->pane_count = 0;
    if (has_faces(stage)) place_faces(stage, fmax(stage->to.zoom, 1));
    stage_camera_matrix(stage, &camera);
    draw_seen(stage, cr, box, has_faces(stage) ? &camera : NULL);
    if (stage->channel == CHANNEL_PHONE)
        scene_phone_wave(cr, stage->light, stage->wave,
                         stage->call ? STAGE_WAVE : 0,
                         phone_layout(stage).wave);
}

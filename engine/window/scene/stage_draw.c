/* SPDX-License-Identifier: MIT
 * Puts the stage together from its kept pictures, back to front: the room, the
 * people, what stands before them, their hands, the light. Each view, the whole
 * stage or a close-up, is put together by itself. */
#include "window/scene/stage.h"

#include "window/draw/canvas.h"
#include "window/scene/phone.h"
#include "window/scene/stage_ending.h"
#include "window/scene/stage_people.h"

#include <math.h>

/* The lamps are on in the evening whatever the theme, but where rooms are
 * drawn in plain lines. */
static Light light_at(Light light, Hour hour) {
    bool late = hour == HOUR_EVENING || hour == HOUR_NIGHT;
    return late && light == LIGHT_DAY ? LIGHT_EVENING : light;
}

/* ---- places ---- */

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
    int with = stage->setting.animal.with - 1;
    if (with < 0 || with >= stage->count) with = 0;
    double x = from_middle(stage, with) * stage_company(stage, with, true);
    bool sitting = false;
    for (int i = 0; i < stage->count; i++)
        sitting = sitting || stage->faces[i].way.goes_down > 0;
    return (BackdropLook){ .light = stage->light,
                           .dog = stage->dog,
                           .setting = &stage->setting,
                           .photo = stage->photo,
                           .person_x = unit > 0 ? x / unit : 0,
                           .sitting = sitting };
}

void stage_animal(Stage *stage, AnimalPlace at, int with) {
    Animal *animal = &stage->setting.animal;
    if (animal->at == at && animal->with == with) return;
    animal->at = at;
    animal->with = (unsigned char)with;
    still_forget_front(&stage->still);
}

static void place_room(Stage *stage, Light light, Box box) {
    light = light_at(light, stage->setting.hour);
    bool same = fabs(box.w - stage->box.w) < 0.5 &&
                fabs(box.h - stage->box.h) < 0.5 && light == stage->light;
    stage->box = box;
    stage->light = light;
    if (!same) still_forget(&stage->still);
}

static void place_faces(Stage *stage) {
    Box box = stage->box;
    double many = stage->count;
    double scale = fmin(box.h * 0.195, box.w / (many < 2 ? 2.9 : many * 2.7));
    stage->edge = floor(box.y + box.h * BACKDROP_EDGE * STAGE_ROOM);
    for (int i = 0; i < stage->count; i++) {
        FacePlace *place = &stage->faces[i].place;
        double cx = floor(box.x + box.w / 2 + from_middle(stage, i));
        double cy = floor(stage->edge - scale * 1.83);
        if (fabs(place->cx - cx) + fabs(place->cy - cy) +
                fabs(place->scale - scale) <
            0.5)
            continue;
        *place = (FacePlace){ cx, cy, scale };
        picture_forget(&stage->faces[i].picture);
    }
}

static bool camera_rests(const Stage *stage) {
    const Camera *now = &stage->camera, *end = &stage->to;
    return fabs(now->zoom - end->zoom) + fabs(now->x - end->x) +
               fabs(now->y - end->y) <
           1e-9;
}

int stage_views(const Stage *stage, StageView views[STAGE_PANES_MAX]) {
    for (int i = 0; i < stage->pane_count; i++) {
        const StagePane *pane = &stage->panes[i];
        views[i] = (StageView){ pane->box, pane->who, pane->at, true };
    }
    if (stage->pane_count) return stage->pane_count;
    views[0].box = stage->shown;
    views[0].who = NONE;
    views[0].rests = camera_rests(stage);
    cairo_matrix_init_identity(&views[0].at);
    if (stage_has_faces(stage))
        stage_camera_matrix(stage, &stage->camera, &views[0].at);
    return 1;
}

/* ---- people ---- */

/* Draws her picture for the place where it will be shown: her own close-up, or
 * where the camera comes to rest. */
static void renew_face(Stage *stage, int who, const StageView *views,
                       int count) {
    StageFace *face = &stage->faces[who];
    cairo_matrix_t at, end = views[0].at;
    for (int i = 0; i < count; i++)
        if (views[i].who == who) end = views[i].at;
    if (!stage->pane_count) stage_camera_matrix(stage, &stage->to, &end);
    stage_way_matrix(stage, who, true, &at);
    cairo_matrix_multiply(&at, &at, &end);
    picture_renew(&face->picture, &face->look, &face->shown, face->place, &at,
                  still_solid(stage, &end));
}

static void draw_face(const Stage *stage, int who, cairo_t *cr,
                      const StageView *view) {
    cairo_matrix_t now;
    stage_way_matrix(stage, who, false, &now);
    cairo_matrix_multiply(&now, &now, &view->at);
    picture_paint(&stage->faces[who].picture, cr, &now);
}

/* Who stands further behind is drawn first. */
static void draw_faces(const Stage *stage, cairo_t *cr, const StageView *view) {
    for (int behind = 1; behind >= 0; behind--)
        for (int i = 0; i < stage->count; i++)
            if ((stage->faces[i].way.far > 0.5) == behind)
                draw_face(stage, i, cr, view);
}

static void draw_hands(Stage *stage, int who, cairo_t *cr,
                       const StageView *view) {
    StageFace *face = &stage->faces[who];
    const StageWay *way = &face->way;
    bool walks = way->goes_to < 1 && way->here < 1;
    /* The counter is too high for the hands of somebody who kneels. */
    bool hidden = way->far > 0 || way->knees > 0;
    if (hidden || stage->door > 0.02 || walks) return;
    cairo_matrix_t now, up;
    stage_way_matrix(stage, who, false, &now);
    /* The counter is as high for somebody who sits. */
    cairo_matrix_init_translate(&up, 0, -stage_sunk(stage, who, false));
    cairo_matrix_multiply(&now, &now, &up);
    cairo_matrix_multiply(&now, &now, &view->at);
    picture_paint_hands(&face->picture, cr, &face->look, face->place, &now);
}

/* The part of the stage that a view shows. */
static Box seen_of(const StageView *view) {
    cairo_matrix_t back = view->at;
    Box box = view->box;
    if (cairo_matrix_invert(&back) != CAIRO_STATUS_SUCCESS) return box;
    cairo_matrix_transform_point(&back, &box.x, &box.y);
    cairo_matrix_transform_distance(&back, &box.w, &box.h);
    return box;
}

static void draw_lying(const Stage *stage, cairo_t *cr, const StageView *view) {
    cairo_save(cr);
    cairo_transform(cr, &view->at);
    for (int i = 0; i < stage->count; i++) {
        bool own = view->who == NONE || view->who == i;
        stage_draw_lying(stage, i, own ? seen_of(view) : stage->box, cr);
    }
    cairo_restore(cr);
}

/* ---- a view ---- */

static void draw_door(const Stage *stage, cairo_t *cr, const StageView *view,
                      DoorPlace at) {
    Box box = stage->box;
    BackdropLook look = stage_look(stage);
    if (stage->door <= 0 || backdrop_door_place(stage->room) != at) return;
    cairo_save(cr);
    cairo_transform(cr, &view->at);
    backdrop_door(cr, stage->room, &look, box.x, box.y, box.w,
                  box.h * STAGE_ROOM, stage->door);
    cairo_restore(cr);
}

/* Draws what the front hides in part: clipped to the rows above it. */
static void draw_behind(Stage *stage, cairo_t *cr, const StageView *view,
                        int index) {
    Box box = view->box;
    double solid = fmin(still_solid(stage, &view->at), box.y + box.h);
    cairo_save(cr);
    cairo_rectangle(cr, box.x, box.y, box.w, fmax(solid - box.y, 0));
    cairo_clip(cr);
    still_paint_back(stage, cr, view, index);
    still_paint_warmth(stage, cr, box, false);
    draw_faces(stage, cr, view);
    draw_door(stage, cr, view, DOOR_IN_ROOM);
    cairo_restore(cr);
}

static void draw_view(Stage *stage, cairo_t *cr, const StageView *view,
                      int index) {
    Box box = view->box;
    cairo_save(cr);
    cairo_rectangle(cr, box.x, box.y, box.w, box.h);
    cairo_clip(cr);
    draw_behind(stage, cr, view, index);
    still_paint_front(stage, cr, view, index);
    for (int i = 0; i < stage->count; i++)
        draw_hands(stage, i, cr, view);
    draw_lying(stage, cr, view);
    draw_door(stage, cr, view, DOOR_BEFORE_ROOM);
    cairo_save(cr);
    cairo_transform(cr, &view->at);
    stage_draw_left(stage, cr);
    cairo_restore(cr);
    still_paint_warmth(stage, cr, box, true);
    if (!stage->pane_count) still_paint_dusk(stage, cr, box);
    cairo_restore(cr);
}

static void draw_views(Stage *stage, cairo_t *cr) {
    StageView views[STAGE_PANES_MAX];
    int count = stage_views(stage, views);
    for (int i = 0; i < stage->count; i++)
        renew_face(stage, i, views, count);
    for (int i = 0; i < count; i++)
        draw_view(stage, cr, &views[i], i);
}

void stage_place(Stage *stage, Light light, Box box, bool close) {
    bool faces = stage_has_faces(stage), panes = close && faces;
    place_room(stage, light, panes ? stage_panes_room(box) : box);
    stage->shown = box;
    stage->pane_count = 0;
    if (!faces) return;
    place_faces(stage);
    if (panes) stage_panes_place(stage, box);
}

/* As the stage was placed for this picture. */
static void head_in(const Stage *stage, int who, const StageView *views,
                    int count, Box *head) {
    static const double wide = 0.6, up = 0.7, down = 0.95; /* half heads */
    const FacePlace *at = &stage->faces[who].place;
    cairo_matrix_t to, end = views[0].at;
    Box pane = views[0].box;
    for (int i = 0; i < count; i++)
        if (views[i].who == who) end = views[i].at, pane = views[i].box;
    if (!stage->pane_count) stage_camera_matrix(stage, &stage->to, &end);
    stage_way_matrix(stage, who, true, &to);
    cairo_matrix_multiply(&to, &to, &end);
    double x = at->cx - wide * at->scale, y = at->cy - up * at->scale;
    double w = 2 * wide * at->scale, h = (up + down) * at->scale;
    cairo_matrix_transform_point(&to, &x, &y);
    cairo_matrix_transform_distance(&to, &w, &h);
    double right = fmin(x + w, pane.x + pane.w);
    double foot = fmin(y + h, pane.y + pane.h);
    *head = (Box){ fmax(x, pane.x), fmax(y, pane.y), 0, 0 };
    head->w = fmax(right - head->x, 0);
    head->h = fmax(foot - head->y, 0);
}

int stage_heads(const Stage *stage, Box heads[STORY_CUSTOMERS_MAX]) {
    StageView views[STAGE_PANES_MAX];
    int all = 0, count = stage_views(stage, views);
    for (int i = 0; stage_has_faces(stage) && i < stage->count; i++)
        if (stage->faces[i].way.goes_to > 0)
            head_in(stage, i, views, count, &heads[all++]);
    return all;
}

void stage_draw_close(Stage *stage, cairo_t *cr, Light light, Box box) {
    if (!stage_has_faces(stage)) {
        stage_draw(stage, cr, light, box);
        return;
    }
    stage_place(stage, light, box, true);
    still_make(stage);
    paint_box(cr, box, 0x14110f); /* the line between two panes */
    draw_views(stage, cr);
}

static void draw_picture(const Stage *stage, cairo_t *cr) {
    Box box = stage->box;
    cairo_save(cr);
    cairo_rectangle(cr, box.x, box.y, box.w, box.h);
    cairo_clip(cr);
    cairo_set_source_surface(cr, stage->still.back, box.x, box.y);
    cairo_paint(cr);
    cairo_restore(cr);
    if (!stage_has_panel(stage)) return;
    PhoneLayout phone = scene_phone_layout(box.x, box.y, box.w, box.h);
    scene_phone_wave(cr, stage->light, stage->wave,
                     stage->call ? STAGE_WAVE : 0, phone.wave);
}

void stage_draw(Stage *stage, cairo_t *cr, Light light, Box box) {
    stage_place(stage, light, box, false);
    still_make(stage);
    if (stage_has_faces(stage))
        draw_views(stage, cr);
    else
        draw_picture(stage, cr);
}

/* SPDX-License-Identifier: MIT
 * Draws a room's still pictures once, keeps what a resting camera shows of them
 * at the screen's own size, and the light that lies over it as a mask. */
#include "window/scene/stage_still.h"

#include "window/draw/canvas.h"
#include "window/scene/chat.h"
#include "window/scene/phone.h"
#include "window/scene/stage.h"
#include "window/scene/stage_ending.h"
#include "window/scene/stage_people.h"
#include "window/scene/stage_queue.h"

#include <math.h>

static void forget(cairo_surface_t **surface) {
    if (*surface) cairo_surface_destroy(*surface);
    *surface = NULL;
}

static void forget_seen(StageSeen *seen) {
    forget(&seen->back);
    forget(&seen->front);
}

void still_forget_front(StageStill *still) {
    forget(&still->front);
    forget(&still->bare);
}

void still_forget(StageStill *still) {
    forget(&still->back);
    still_forget_front(still);
    forget(&still->dusk);
    forget(&still->warm);
    for (int i = 0; i < STAGE_PANES_MAX; i++)
        forget_seen(&still->seen[i]);
}

static double room_height(const Stage *stage) {
    return stage->box.h * STAGE_ROOM;
}

/* ---- the room, drawn ---- */

/* Nobody stands in it: all of it is one picture. */
static void draw_room(const Stage *stage, cairo_t *cr,
                      const BackdropLook *look) {
    double width = stage->box.w, height = room_height(stage);
    backdrop_draw(cr, stage->room, look, 0, 0, width, height);
    backdrop_front(cr, stage->room, look, 0, 0, width, height);
}

static cairo_surface_t *draw_back(const Stage *stage) {
    Box box = stage->box;
    cairo_surface_t *surface =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, (int)box.w, (int)box.h);
    cairo_t *cr = cairo_create(surface);
    BackdropLook look = stage_look(stage);
    if (stage->elsewhere)
        draw_room(stage, cr, &look);
    else if (stage->channel == CHANNEL_PHONE)
        scene_phone_draw(cr, stage->room, &look, 0, 0, box.w, box.h);
    else if (stage->channel == CHANNEL_CHAT)
        scene_chat_draw(cr, stage->room, &look, 0, 0, box.w, box.h);
    else
        backdrop_draw(cr, stage->room, &look, 0, 0, box.w, room_height(stage));
    if (stage_has_faces(stage)) stage_draw_queue(stage, cr);
    if (stage_has_panel(stage))
        scene_phone_panel(cr, stage->light, 0, 0, box.w, box.h);
    cairo_destroy(cr);
    return surface;
}

static void draw_front(const Stage *stage, cairo_t *cr) {
    BackdropLook look = stage_look(stage);
    cairo_translate(cr, 0, -stage->still.front_row);
    backdrop_front(cr, stage->room, &look, 0, 0, stage->box.w,
                   room_height(stage));
}

/* Nothing in front rises above BACKDROP_CLEAR, but for an animal. */
static int highest_row(const Stage *stage) {
    cairo_rectangle_int_t animal;
    BackdropLook look = stage_look(stage);
    int row = (int)floor(BACKDROP_CLEAR * room_height(stage));
    if (backdrop_dog(&look, 0, 0, stage->box.w, room_height(stage), &animal))
        row = (int)fmin(row, animal.y);
    return row < 0 ? 0 : row;
}

static bool row_holds(cairo_surface_t *picture, int y, bool only_solid) {
    const unsigned char *data = cairo_image_surface_get_data(picture);
    int stride = cairo_image_surface_get_stride(picture);
    int width = cairo_image_surface_get_width(picture);
    const uint32_t *row =
        (const uint32_t *)(const void *)(data + (ptrdiff_t)y * stride);
    for (int x = 0; x < width; x++) {
        if (only_solid && row[x] >> 24 != 0xff) return false;
        if (!only_solid && row[x]) return true;
    }
    return only_solid;
}

/* Finds the first row in which the front has anything, and the first of the
 * rows at the bottom that are opaque throughout. */
static void find_rows(StageStill *still, bool animal) {
    cairo_surface_flush(still->front);
    int height = cairo_image_surface_get_height(still->front), first = 0;
    int solid = height;
    while (!animal && first < height && !row_holds(still->front, first, false))
        first++;
    while (solid > 0 && row_holds(still->front, solid - 1, true))
        solid--;
    still->first = still->front_row + first;
    still->solid = still->front_row + solid;
}

static void make_front(Stage *stage) {
    StageStill *still = &stage->still;
    int width = (int)stage->box.w, height = (int)stage->box.h;
    still->front_row = (int)fmin(highest_row(stage), height - 1);
    still->front = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width,
                                              height - still->front_row);
    cairo_t *cr = cairo_create(still->front);
    draw_front(stage, cr);
    cairo_destroy(cr);
    find_rows(still, stage->setting.animal.kind != ANIMAL_NONE);
    still->person_x = stage_look(stage).person_x;
}

/* What the player brought was carried elsewhere, or one of the room's own
 * chairs is sat on. */
static void forget_if_changed(Stage *stage) {
    StageStill *still = &stage->still;
    BackdropLook look = stage_look(stage);
    bool chair = still->sitting != look.sitting &&
                 backdrop_seat(stage->room, &look) == SEAT_GARDEN_CHAIR;
    if (chair || still->brings != stage->setting.brings ||
        still->cupboard != stage->setting.cupboard ||
        still->queue != stage->setting.queue)
        still_forget(still);
}

void still_make(Stage *stage) {
    StageStill *still = &stage->still;
    bool people = stage_has_faces(stage);
    const Animal *animal = &stage->setting.animal;
    bool beside = animal->with || animal->at == ANIMAL_AT_ARMS;
    forget_if_changed(stage);
    if (beside && fabs(still->person_x - stage_look(stage).person_x) > 1e-6)
        still_forget_front(still);
    if (still->back && (still->front || !people)) return;
    if (!still->back) still->back = draw_back(stage);
    if (people && !still->front) make_front(stage);
    still->brings = stage->setting.brings;
    still->cupboard = stage->setting.cupboard;
    still->queue = stage->setting.queue;
    still->sitting = stage_look(stage).sitting;
    still->made++;
}

/* Draws the front in that box without the animal, once. */
static void make_bare(Stage *stage, const cairo_rectangle_int_t *box) {
    StageStill *still = &stage->still;
    BackdropLook look = stage_look(stage);
    bool same = fabs(still->animal.x - box->x) < 0.5 &&
                fabs(still->animal.y - box->y) < 0.5 &&
                fabs(still->animal.w - box->width) < 0.5;
    if (still->bare && same) return;
    forget(&still->bare);
    still->bare = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, box->width,
                                             box->height);
    cairo_t *cr = cairo_create(still->bare);
    backdrop_front_bare(cr, stage->room, &look, -box->x, -box->y, stage->box.w,
                        room_height(stage));
    cairo_destroy(cr);
}

static void paint_bare(const Stage *stage, cairo_t *cr, double x, double y) {
    cairo_set_source_surface(cr, stage->still.bare, x, y);
    cairo_paint(cr);
}

void still_draw_animal(Stage *stage, const cairo_rectangle_int_t *box) {
    StageStill *still = &stage->still;
    BackdropLook look = stage_look(stage);
    double x = box->x, y = box->y - still->front_row;
    make_bare(stage, box);
    cairo_t *cr = cairo_create(still->front);
    cairo_rectangle(cr, x, y, box->width, box->height);
    cairo_clip(cr);
    cairo_set_operator(cr, CAIRO_OPERATOR_CLEAR);
    cairo_paint(cr);
    cairo_set_operator(cr, CAIRO_OPERATOR_OVER);
    if (backdrop_animal_before(&look)) paint_bare(stage, cr, x, y);
    backdrop_animal(cr, &look, 0, -still->front_row, stage->box.w,
                    room_height(stage));
    if (!backdrop_animal_before(&look)) paint_bare(stage, cr, x, y);
    cairo_destroy(cr);
    still->animal = (Box){ box->x, box->y, box->width, box->height };
    still->animal_drawn++;
}

/* ---- as a view shows it ---- */

static void paint_back(const Stage *stage, cairo_t *cr,
                       const cairo_matrix_t *at) {
    cairo_save(cr);
    cairo_transform(cr, at);
    cairo_set_source_surface(cr, stage->still.back, stage->box.x, stage->box.y);
    cairo_paint(cr);
    for (int i = 0; i < stage->count; i++)
        stage_draw_chair(stage, i, cr);
    cairo_restore(cr);
}

static void paint_front(const Stage *stage, cairo_t *cr,
                        const cairo_matrix_t *at) {
    cairo_save(cr);
    cairo_transform(cr, at);
    cairo_set_source_surface(cr, stage->still.front, stage->box.x,
                             stage->box.y + stage->still.front_row);
    cairo_paint(cr);
    cairo_restore(cr);
}

static double row_seen(const Stage *stage, int row, const cairo_matrix_t *at) {
    double x = 0, y = stage->box.y + row;
    cairo_matrix_transform_point(at, &x, &y);
    return y;
}

double still_solid(const Stage *stage, const cairo_matrix_t *at) {
    return ceil(row_seen(stage, stage->still.solid, at)) + 1;
}

/* The part of the view that the front covers. */
static Box front_of(const Stage *stage, const StageView *view) {
    Box box = view->box;
    double top = floor(row_seen(stage, stage->still.first, &view->at)) - 2;
    top = fmin(fmax(top, box.y), box.y + box.h);
    return (Box){ box.x, top, box.w, box.y + box.h - top };
}

static unsigned chairs_of(const Stage *stage) {
    unsigned chairs = 0;
    for (int i = 0; i < stage->count; i++)
        if (stage_has_chair(stage, i)) chairs |= 1u << i;
    return chairs;
}

/* A number that changes when one of the sitting people moves. */
static double chairs_at(const Stage *stage) {
    double sum = 0;
    for (int i = 0; i < stage->count; i++)
        sum += (i + 1) * stage_at_counter(stage, i, false);
    return sum;
}

/* Whether one pixel of the stage is one pixel of the screen. */
static bool is_plain(const cairo_matrix_t *at) {
    return fabs(at->xx - 1) < 1e-9 && fabs(at->x0 - round(at->x0)) < 1e-9 &&
           fabs(at->y0 - round(at->y0)) < 1e-9;
}

static bool shows_the_same(const StageSeen *seen, const StageView *view) {
    return seen->at.xx == view->at.xx && seen->at.x0 == view->at.x0 &&
           seen->at.y0 == view->at.y0 && seen->box.x == view->box.x &&
           seen->box.y == view->box.y && seen->box.w == view->box.w &&
           seen->box.h == view->box.h;
}

static cairo_t *into(cairo_surface_t *surface, Box box) {
    cairo_t *cr = cairo_create(surface);
    cairo_translate(cr, -box.x, -box.y);
    return cr;
}

static void see_all(const Stage *stage, StageSeen *seen,
                    const StageView *view) {
    forget_seen(seen);
    seen->box = view->box;
    seen->at = view->at;
    seen->back = cairo_image_surface_create(CAIRO_FORMAT_RGB24,
                                            (int)view->box.w, (int)view->box.h);
    cairo_t *cr = into(seen->back, seen->box);
    paint_back(stage, cr, &view->at);
    cairo_destroy(cr);
    seen->front_box = front_of(stage, view);
    seen->front =
        cairo_image_surface_create(CAIRO_FORMAT_ARGB32, (int)seen->front_box.w,
                                   (int)fmax(seen->front_box.h, 1));
    cr = into(seen->front, seen->front_box);
    paint_front(stage, cr, &view->at);
    cairo_destroy(cr);
}

/* When only the animal moved, only its part is scaled again. */
static void see_animal(const Stage *stage, StageSeen *seen) {
    Box box = stage->still.animal;
    cairo_t *cr = into(seen->front, seen->front_box);
    cairo_save(cr);
    cairo_transform(cr, &seen->at);
    cairo_rectangle(cr, stage->box.x + box.x - 1, stage->box.y + box.y - 1,
                    box.w + 2, box.h + 2);
    cairo_restore(cr);
    double left, top, right, bottom;
    cairo_path_extents(cr, &left, &top, &right, &bottom);
    cairo_new_path(cr);
    cairo_rectangle(cr, floor(left), floor(top), ceil(right) - floor(left),
                    ceil(bottom) - floor(top));
    cairo_clip(cr);
    cairo_set_operator(cr, CAIRO_OPERATOR_CLEAR);
    cairo_paint(cr);
    cairo_set_operator(cr, CAIRO_OPERATOR_OVER);
    paint_front(stage, cr, &seen->at);
    cairo_destroy(cr);
}

/* The room scaled for a view at rest; NULL when it needs no scaling or the view
 * moves. */
static const StageSeen *seen_by(Stage *stage, const StageView *view,
                                int index) {
    StageStill *still = &stage->still;
    StageSeen *seen = &still->seen[index];
    unsigned chairs = chairs_of(stage);
    if (!view->rests || !still->front) return NULL;
    if (is_plain(&view->at) && !chairs) {
        forget_seen(seen);
        return NULL;
    }
    if (!seen->back || seen->made != still->made || seen->chairs != chairs ||
        fabs(seen->chairs_at - chairs_at(stage)) > 1e-6 ||
        !shows_the_same(seen, view))
        see_all(stage, seen, view);
    else if (seen->animal != still->animal_drawn)
        see_animal(stage, seen);
    seen->made = still->made;
    seen->animal = still->animal_drawn;
    seen->chairs = chairs;
    seen->chairs_at = chairs_at(stage);
    return seen;
}

void still_paint_back(Stage *stage, cairo_t *cr, const StageView *view,
                      int index) {
    const StageSeen *seen = seen_by(stage, view, index);
    if (!seen) {
        paint_back(stage, cr, &view->at);
        return;
    }
    cairo_set_source_surface(cr, seen->back, seen->box.x, seen->box.y);
    cairo_paint(cr);
}

void still_paint_front(Stage *stage, cairo_t *cr, const StageView *view,
                       int index) {
    const StageSeen *seen = seen_by(stage, view, index);
    Box box = seen ? seen->front_box : front_of(stage, view);
    cairo_save(cr);
    cairo_rectangle(cr, box.x, box.y, box.w, box.h);
    cairo_clip(cr);
    if (seen) {
        cairo_set_source_surface(cr, seen->front, box.x, box.y);
        cairo_paint(cr);
    } else {
        paint_front(stage, cr, &view->at);
    }
    cairo_restore(cr);
}

/* ---- light over it ---- */

/* How much of a light falls on each pixel of the frame: drawn once, since a
 * soft spot costs ten times what a mask does. */
typedef void DrawLight(cairo_t *cr, Box frame);

/* Dusk comes from both sides, so far into the picture. */
static const double dusk_reach = 0.30;

static void draw_dusk(cairo_t *cr, Box b) {
    for (int side = 0; side <= 1; side++)
        canvas_glow(cr, side * b.w, b.h * 0.5, b.w * dusk_reach, b.h * 0.95, 0,
                    1);
}

/* Whole pixels, so that it costs nothing where nothing falls. */
static void clip_to_dusk(cairo_t *cr, Box b) {
    double reach = ceil(b.w * dusk_reach) + 1;
    cairo_rectangle(cr, b.x, b.y, reach, b.h);
    cairo_rectangle(cr, b.x + b.w - reach, b.y, reach, b.h);
    cairo_clip(cr);
}

static void draw_warmth(cairo_t *cr, Box b) {
    canvas_glow(cr, b.w * 0.30, b.h * 0.22, b.w * 0.85, b.h * 1.05, 0, 1);
}

static void paint_light(StageStill *still, cairo_surface_t **mask,
                        DrawLight *draw, cairo_t *cr, Box frame) {
    if (still->frame.w != frame.w || still->frame.h != frame.h) {
        forget(&still->dusk);
        forget(&still->warm);
    }
    still->frame = frame;
    if (!*mask) {
        *mask = cairo_image_surface_create(CAIRO_FORMAT_A8, (int)frame.w,
                                           (int)frame.h);
        cairo_t *light = cairo_create(*mask);
        draw(light, frame);
        cairo_destroy(light);
    }
    cairo_mask_surface(cr, *mask, frame.x, frame.y);
}

void still_paint_dusk(Stage *stage, cairo_t *cr, Box frame) {
    StageStill *still = &stage->still;
    if (!stage->dusk || stage->light == LIGHT_PLAIN) return;
    cairo_save(cr);
    clip_to_dusk(cr, frame);
    canvas_ink(cr, 0x1a0f0c, 0.11 * stage->dusk);
    paint_light(still, &still->dusk, draw_dusk, cr, frame);
    cairo_restore(cr);
}

void still_paint_warmth(Stage *stage, cairo_t *cr, Box frame, bool thin) {
    StageStill *still = &stage->still;
    bool evening = stage->light == LIGHT_EVENING;
    double part = stage_warmth(stage) * (thin ? 0.22 : 1);
    if (part <= 0 || stage->light == LIGHT_PLAIN) return;
    cairo_save(cr);
    if (evening) cairo_set_operator(cr, CAIRO_OPERATOR_ADD);
    canvas_ink(cr, 0xffc262, (evening ? 0.20 : 0.34) * part);
    paint_light(still, &still->warm, draw_warmth, cr, frame);
    cairo_restore(cr);
}

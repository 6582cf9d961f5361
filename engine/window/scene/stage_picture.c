/* SPDX-License-Identifier: MIT
 * Keeps a person as the screen shows her, and draws of it only what moved. */
#include "window/scene/stage_picture.h"

#include "window/scene/photo.h"

#include <math.h>

/* In heads below the eyes: hands lie on the counter from here on. */
static const double hands_from = 1.15;
/* Where the counter begins, in heads below the eyes. */
static const double counter = 1.83;
/* Heads of the body that are kept below the lowest row that is ever seen: who
 * walks is raised a little by each step. */
static const double below = 0.4;

static void forget(cairo_surface_t **surface) {
    if (*surface) cairo_surface_destroy(*surface);
    *surface = NULL;
}

void picture_forget(FacePicture *picture) {
    forget(&picture->body);
    forget(&picture->hands);
}

unsigned picture_moved(const FacePicture *picture, const Pose *now,
                       double scale) {
    const Pose *drawn = &picture->drawn;
    Pose rest = *now, eyes = *drawn, mouth = *drawn;
    rest.breath = drawn->breath;
    rest.jaw = drawn->jaw;
    rest.blink = drawn->blink;
    rest.gaze_x = drawn->gaze_x;
    rest.gaze_y = drawn->gaze_y;
    if (pose_moved(drawn, &rest, scale)) return STALE_ALL;
    eyes.blink = now->blink;
    eyes.gaze_x = now->gaze_x;
    eyes.gaze_y = now->gaze_y;
    mouth.jaw = now->jaw;
    return (pose_moved(drawn, &eyes, scale) ? STALE_EYES : 0) |
           (pose_moved(drawn, &mouth, scale) ? STALE_MOUTH : 0);
}

bool picture_breathes(FacePicture *picture, const Pose *now, double scale) {
    double breath = now->breath - picture->drawn.breath;
    int lift = (int)lround(FACE_BREATH * breath * scale * picture->at.xx);
    if (picture->photo || lift == picture->lift) return false;
    picture->lift = lift;
    return true;
}

static FacePlace on_screen(FacePlace place, const cairo_matrix_t *at) {
    cairo_matrix_transform_point(at, &place.cx, &place.cy);
    place.scale *= at->xx;
    return place;
}

static Box box_of(FaceExtents at) {
    double left = floor(at.left), top = floor(at.top);
    return (Box){ left, top, ceil(at.right) - left, ceil(at.bottom) - top };
}

static Box part_box(FacePart part, const Look *look, const Pose *pose,
                    FacePlace p) {
    return box_of(face_part(part, look, pose, p.cx, p.cy, p.scale));
}

static cairo_surface_t *blank(Box box) {
    return cairo_image_surface_create(CAIRO_FORMAT_ARGB32, (int)fmax(box.w, 1),
                                      (int)fmax(box.h, 1));
}

static bool same_matrix(const cairo_matrix_t *a, const cairo_matrix_t *b) {
    return fabs(a->xx - b->xx) + fabs(a->yy - b->yy) < 1e-6 &&
           fabs(a->x0 - b->x0) + fabs(a->y0 - b->y0) < 1e-3;
}

/* A context for the part of the picture in a box of the screen; that part is
 * cleared. */
static cairo_t *begin(cairo_surface_t *surface, Box whole, Box part) {
    cairo_t *cr = cairo_create(surface);
    cairo_rectangle(cr, part.x - whole.x, part.y - whole.y, part.w, part.h);
    cairo_clip(cr);
    cairo_set_operator(cr, CAIRO_OPERATOR_CLEAR);
    cairo_paint(cr);
    cairo_set_operator(cr, CAIRO_OPERATOR_OVER);
    cairo_translate(cr, -whole.x, -whole.y);
    return cr;
}

static void draw_part(FacePicture *picture, const Look *look, const Pose *shown,
                      FacePlace p, Box part) {
    cairo_t *cr = begin(picture->body, picture->body_box, part);
    face_draw(cr, look, shown, p.cx, p.cy, p.scale);
    cairo_destroy(cr);
}

/* A level's own picture: it neither blinks nor speaks. */
static void draw_photo(FacePicture *picture, FacePlace p) {
    Box box = picture->body_box;
    double foot = p.cy + counter * p.scale + 4;
    cairo_t *cr = begin(picture->body, box, box);
    box.h = fmin(box.h, foot - box.y);
    photo_draw(cr, picture->photo, box);
    cairo_destroy(cr);
}

static void make_again(FacePicture *picture, FacePlace p, double lowest) {
    Box box = part_box(PART_WHOLE, NULL, NULL, p);
    double bottom = fmin(box.y + box.h, ceil(lowest + below * p.scale));
    box.h = fmax(bottom - box.y, 1);
    picture_forget(picture);
    picture->body_box = box;
    picture->body = blank(box);
    picture->stale = STALE_ALL;
}

void picture_renew(FacePicture *picture, const Look *look, const Pose *shown,
                   FacePlace place, const cairo_matrix_t *at, double lowest) {
    FacePlace p = on_screen(place, at);
    if (!picture->body || !same_matrix(&picture->at, at)) {
        picture->at = *at;
        make_again(picture, p, lowest);
    }
    if (!picture->stale) return;
    bool all = picture->stale & STALE_ALL;
    if (all && picture->photo) draw_photo(picture, p);
    if (all && !picture->photo) {
        draw_part(picture, look, shown, p, picture->body_box);
        picture->lift = 0;
    }
    all = all || picture->photo;
    if (!all && picture->stale & STALE_EYES)
        draw_part(picture, look, shown, p, part_box(PART_EYES, look, shown, p));
    if (!all && picture->stale & STALE_MOUTH)
        draw_part(picture, look, shown, p,
                  part_box(PART_MOUTH, look, shown, p));
    picture->drawn = *shown;
    picture->stale = 0;
}

/* Paints the picture at its present place; does not scale when it already is
 * there. */
static void paint(const FacePicture *picture, cairo_t *cr,
                  cairo_surface_t *surface, Box box,
                  const cairo_matrix_t *now) {
    cairo_matrix_t way = picture->at;
    bool rests = same_matrix(&picture->at, now);
    if (!rests && cairo_matrix_invert(&way) == CAIRO_STATUS_SUCCESS) {
        cairo_matrix_multiply(&way, &way, now);
        cairo_transform(cr, &way);
    }
    cairo_set_source_surface(cr, surface, box.x, box.y);
    if (!rests)
        cairo_pattern_set_filter(cairo_get_source(cr), CAIRO_FILTER_BILINEAR);
}

void picture_paint(const FacePicture *picture, cairo_t *cr,
                   const cairo_matrix_t *now) {
    Box box = picture->body_box;
    if (!picture->body) return;
    box.y -= picture->lift;
    cairo_save(cr);
    paint(picture, cr, picture->body, box, now);
    cairo_paint(cr);
    cairo_restore(cr);
}

/* The pose that matters for hands at rest: without breath and face. */
static Pose pose_of_hands(const Pose *drawn) {
    return (Pose){ .shoulders = drawn->shoulders,
                   .chest = drawn->chest,
                   .lean = drawn->lean,
                   .raised = 1,
                   .hands = drawn->hands,
                   .holds = drawn->holds };
}

bool picture_hands_move(const FacePicture *picture, const Pose *now,
                        double scale) {
    Pose before = pose_of_hands(&picture->drawn), after = pose_of_hands(now);
    before.raised = picture->drawn.raised;
    after.raised = now->raised;
    return pose_moved(&before, &after, scale);
}

static void renew_hands(FacePicture *picture, const Look *look, FacePlace p) {
    Pose pose = pose_of_hands(&picture->drawn);
    if (picture->hands && !pose_moved(&picture->held, &pose, p.scale)) return;
    if (!picture->hands) {
        Box box = part_box(PART_WHOLE, NULL, NULL, p);
        double top = floor(p.cy + hands_from * p.scale);
        picture->hands_box = (Box){ box.x, top, box.w, box.y + box.h - top };
        picture->hands = blank(picture->hands_box);
    }
    cairo_t *cr = begin(picture->hands, picture->hands_box, picture->hands_box);
    face_draw_arms(cr, look, &pose, p.cx, p.cy, p.scale);
    cairo_destroy(cr);
    picture->held = pose;
}

/* Raised hands come up from below and become opaque. */
void picture_paint_hands(FacePicture *picture, cairo_t *cr, const Look *look,
                         FacePlace place, const cairo_matrix_t *now) {
    double raised = fmin(picture->drawn.raised, 1);
    if (!picture->body || picture->photo || raised <= 0.01) return;
    FacePlace p = on_screen(place, &picture->at);
    renew_hands(picture, look, p);
    Box box = picture->hands_box;
    box.y += floor(0.30 * p.scale * (1 - raised));
    cairo_save(cr);
    paint(picture, cr, picture->hands, box, now);
    if (raised < 0.99)
        cairo_paint_with_alpha(cr, raised);
    else
        cairo_paint(cr);
    cairo_restore(cr);
}

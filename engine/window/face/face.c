/* SPDX-License-Identifier: MIT
 * Puts a face together from its parts, back to front. */
#include "window/face/face.h"

#include "window/face/parts.h"

#include <math.h>
#include <string.h>

/* The extents of the widest look (broad shoulders, sun hat, afro), in heads. */
static const FaceExtents reach = { -2.40, -2.30, 2.40, 2.60 };

FaceExtents face_extents(double cx, double cy, double scale) {
    return (FaceExtents){ cx + reach.left * scale, cy + reach.top * scale,
                          cx + reach.right * scale, cy + reach.bottom * scale };
}

size_t face_row(const char *const *first_name, size_t stride, size_t rows,
                const char *wanted) {
    const char *row = (const char *)first_name;
    for (size_t i = 0; i < rows; i++, row += stride)
        if (strcmp(*(const char *const *)(const void *)row, wanted) == 0)
            return i;
    return 0;
}

void face_depth(const Face *face, double depth) {
    const Pose *pose = face->pose;
    cairo_set_matrix(face->cr, &face->head_at);
    cairo_translate(face->cr, pose->turn * 0.20 * depth,
                    pose->nod * 0.13 * depth);
}

Face face_fitted(const Face *face) {
    Face fitted = *face;
    cairo_matrix_scale(&fitted.head_at, face->head.cheek / 0.735, 1);
    return fitted;
}

void face_body_space(const Face *face) {
    cairo_set_matrix(face->cr, &face->body_at);
}

void face_lock(const Face *face, Colour colour, const Knot *knots,
               size_t count) {
    canvas_shape(face->cr, knots, count,
                 face->shadow ? face->ink.shade : colour, 1);
}

void face_mass(const Face *face, Tones tones, const Knot *knots, size_t count) {
    cairo_t *cr = face->cr;
    canvas_curve_path(cr, knots, count, true);
    if (face->shadow) {
        canvas_fill(cr, face->ink.shade, 1);
        return;
    }
    cairo_save(cr);
    cairo_clip_preserve(cr);
    canvas_fill_down(cr, -1.15, colour_mix(tones.mid, tones.light, 0.62), 0.55,
                     colour_mix(tones.mid, tones.dark, 0.45));
    canvas_shape(cr,
                 KNOTS({ 0.44, -1.8 }, { 0.44, -1.8 }, { 0.54, -1.22 },
                       { 0.66, -0.86 }, { 0.76, -0.40 }, { 0.81, 0.10 },
                       { 0.80, 0.90 }, { 0.86, 2.2 }, { 0.86, 2.2 }, { 2, 2.2 },
                       { 2, 2.2 }, { 2, -1.8 }, { 2, -1.8 }),
                 tones.dark, 0.85);
    cairo_restore(cr);
}

void face_strand(const Face *face, Colour colour, double width,
                 const Knot *knots, size_t count) {
    if (face->shadow) return;
    canvas_taper(face->cr, knots, count, (Taper){ 0.004, width, 0.004 }, colour,
                 1);
}

/* A turned chest is narrower, its middle goes to the side it turns to, and the
 * shoulder that comes forward is lower. */
static void turn_chest(cairo_matrix_t *at, double chest) {
    cairo_matrix_t turned = { .xx = 1 - 0.08 * fabs(chest),
                              .yx = -0.07 * chest,
                              .yy = 1,
                              .x0 = 0.05 * chest,
                              .y0 = 0 };
    cairo_matrix_multiply(at, &turned, at);
}

/* The chest rises and widens a little with breath; leaning in makes the whole
 * person larger, from 0.94 to 1.10. The head tips about the top of the neck,
 * and sinks a little between raised shoulders. */
static void place(Face *face, const cairo_matrix_t *from, double cx, double cy,
                  double scale) {
    cairo_matrix_t at = *from;
    const Pose *pose = face->pose;
    const double neck = 1.05;
    double lean = fmin(fmax(pose->lean, -1), 1);
    double grown = 1 + (lean > 0 ? 0.10 : 0.06) * lean;
    cairo_matrix_translate(&at, cx, cy);
    cairo_matrix_scale(&at, scale, scale);
    cairo_matrix_translate(&at, 0, neck);
    cairo_matrix_scale(&at, grown, grown);
    cairo_matrix_translate(&at, 0, -FACE_BREATH * pose->breath);
    face->body_at = at;
    cairo_matrix_translate(&face->body_at, 0, -neck);
    turn_chest(&face->body_at, pose->chest);
    cairo_matrix_translate(&at, pose->turn * 0.07,
                           0.06 * pose->nod + 0.05 * pose->shoulders);
    cairo_matrix_rotate(&at, pose->roll * 0.16);
    cairo_matrix_translate(&at, 0, -neck);
    face->head_at = at;
}

/* In head space. */
static const FaceExtents parts[] = {
    [PART_EYES] = { -0.72, -0.26, 0.72, 0.32 },
    [PART_MOUTH] = { -0.84, 0.08, 0.84, 1.30 },
};
/* The longest beard hangs from the chin. */
static const double end_of_beard = 1.80;

FaceExtents face_part(FacePart part, const Look *look, const Pose *pose,
                      double cx, double cy, double scale) {
    if (part == PART_WHOLE) return face_extents(cx, cy, scale);
    FaceExtents at = parts[part];
    const Face whose = { .look = look };
    if (part == PART_MOUTH && beard_hides_lips(&whose))
        at.bottom = end_of_beard;
    const double corners[4][2] = { { at.left, at.top },
                                   { at.right, at.top },
                                   { at.left, at.bottom },
                                   { at.right, at.bottom } };
    cairo_matrix_t none;
    cairo_matrix_init_identity(&none);
    Face face = { .pose = pose };
    place(&face, &none, cx, cy, scale);
    FaceExtents seen = { cx + 9 * scale, cy + 9 * scale, cx - 9 * scale,
                         cy - 9 * scale };
    for (int i = 0; i < 4; i++) {
        double x = corners[i][0] + pose->turn * 0.12;
        double y = corners[i][1] + pose->nod * 0.08;
        cairo_matrix_transform_point(&face.head_at, &x, &y);
        seen.left = fmin(seen.left, x);
        seen.right = fmax(seen.right, x);
        seen.top = fmin(seen.top, y);
        seen.bottom = fmax(seen.bottom, y);
    }
    return seen;
}

/* Hair under a hat: what shows below its brim, where it is pressed to the head
 * and takes its own width again further down. */
static void hair_below(const Face *face, FaceDraw *hair) {
    double brim = headwear_hides_above(face);
    if (brim > 2) return;
    cairo_save(face->cr);
    if (brim > -2) {
        Face fitted = face_fitted(face);
        face_depth(&fitted, 0);
        canvas_mirror_path(face->cr,
                           KNOTS({ 0, brim }, { 0.80, brim }, { 0.80, brim },
                                 { 0.90, brim + 0.07 }, { 0.99, brim + 0.24 },
                                 { 1.10, brim + 0.46 }, { 1.40, brim + 0.90 },
                                 { 2.40, brim + 1.60 }, { 2.40, 4 },
                                 { 2.40, 4 }, { 0, 4 }));
        cairo_clip(face->cr);
    }
    hair(face);
    cairo_restore(face->cr);
}

static void hair_and_hat(const Face *face) {
    hair_below(face, hair_front);
    headwear_front(face);
}

static void draw_layers(const Face *face) {
    hair_below(face, hair_back);
    headwear_back(face);
    body_clothes(face);
    if (!headwear_hides_ears(face) && !hair_covers_ears(face)) head_ears(face);
    head_skin(face, hair_and_hat);
    head_marks(face);
    head_nose(face);
    eyes_draw(face);
    beard_under_mouth(face);
    mouth_draw(face);
    beard_over_mouth(face);
    brows_draw(face);
    glasses_draw(face);
    if (!headwear_hides_ears(face)) jewellery_ears(face);
    hair_and_hat(face);
    wet_draw(face);
    arms_raised(face);
}

/* Sets everything up, clips to the extents and calls `layers`. */
static void draw_with(cairo_t *cr, const Look *look, const Pose *pose,
                      const FaceExtents *box, double cx, double cy,
                      double scale, FaceDraw *layers) {
    Face face = { .cr = cr,
                  .look = look,
                  .pose = pose,
                  .head = head_shape(look),
                  .body = body_shape(look),
                  .ink = face_ink(look),
                  .age = fmin(fmax(look->age, 0), 100) / 100.0 };
    cairo_save(cr);
    cairo_new_path(cr);
    cairo_rectangle(cr, box->left, box->top, box->right - box->left,
                    box->bottom - box->top);
    cairo_clip(cr);
    cairo_matrix_t from;
    cairo_get_matrix(cr, &from);
    place(&face, &from, cx, cy, scale);
    layers(&face);
    cairo_restore(cr);
}

void face_draw(cairo_t *cr, const Look *look, const Pose *pose, double cx,
               double cy, double scale) {
    FaceExtents box = face_extents(cx, cy, scale);
    draw_with(cr, look, pose, &box, cx, cy, scale, draw_layers);
}

void face_draw_arms(cairo_t *cr, const Look *look, const Pose *pose, double cx,
                    double cy, double scale) {
    if (pose->raised <= 0.01) return;
    FaceExtents box = face_extents(cx, cy, scale);
    bool moving = pose->raised < 0.99;
    if (moving) cairo_push_group(cr);
    draw_with(cr, look, pose, &box, cx, cy + 0.30 * scale * (1 - pose->raised),
              scale, arms_counter);
    if (!moving) return;
    cairo_pop_group_to_source(cr);
    cairo_paint_with_alpha(cr, pose->raised);
}

bool face_thing_stands(Holds thing) {
    return thing == HOLDS_CUP || thing == HOLDS_BAG || thing == HOLDS_BOX ||
           thing == HOLDS_TELEPHONE || thing == HOLDS_DESK_PHONE ||
           thing == HOLDS_HANDBAG || thing == HOLDS_JAR;
}

/* Flat things lie on the counter, seen from above and in front; others stand.
 */
void face_draw_thing(cairo_t *cr, const Look *look, Holds thing, double x,
                     double y, double scale) {
    const Pose pose = { 0 };
    bool stands = face_thing_stands(thing);
    Face face = {
        .cr = cr, .look = look, .pose = &pose, .ink = face_ink(look)
    };
    cairo_save(cr);
    cairo_new_path(cr);
    cairo_translate(cr, x, y);
    cairo_scale(cr, scale, scale);
    canvas_oval(cr, 0.04, 0, 0.44, 0.085, 0x2b2836, 0.28);
    if (!stands) {
        cairo_translate(cr, 0, -0.02);
        cairo_transform(cr, &(cairo_matrix_t){ 1, 0, 0.35, 0.42, 0, 0 });
        cairo_rotate(cr, -0.22);
    }
    /* What stands does so with its own lower edge. */
    double foot = thing == HOLDS_CUP ? 0.32 : thing == HOLDS_BAG ? 0.27 : 0.24;
    cairo_translate(cr, 0, stands ? -foot : -0.10);
    held_draw(&face, thing);
    cairo_restore(cr);
}

void face_portrait(cairo_t *cr, const Look *look, const Pose *pose, double x,
                   double y, double width, double height) {
    double scale = fmin(height / 3.25, width / 2.7);
    cairo_save(cr);
    cairo_rectangle(cr, x, y, width, height);
    cairo_clip(cr);
    face_draw(cr, look, pose, x + width / 2, y + height - 1.57 * scale, scale);
    cairo_restore(cr);
}

Look face_plain_look(void) {
    return (Look){
        .face = "oval",
        .nose = "straight",
        .brows = "soft",
        .eye_shape = "almond",
        .lashes = "plain",
        .lips = "natural",
        .marks = "none",
        .hair = "short",
        .glasses = "none",
        .beard = "none",
        .headwear = "none",
        .jewellery = "none",
        .build = "average",
        .clothes = "shirt",
        .skin = 0xe2ac86,
        .hair_colour = 0x4a3128,
        .clothes_colour = 0x2f4358,
        .accent = 0xf0e6d2,
        .eyes = 0x5b3a26,
        .age = 40,
    };
}

typedef const char *NameAt(size_t index);

static const struct {
    const char *kind;
    NameAt *name_at;
} kinds[] = {
    { "face", head_shape_name },     { "nose", nose_name },
    { "brows", brows_name },         { "eye_shape", eye_shape_name },
    { "lashes", lashes_name },       { "lips", lips_name },
    { "marks", marks_name },         { "build", build_name },
    { "hair", hair_name },           { "beard", beard_name },
    { "glasses", glasses_name },     { "headwear", headwear_name },
    { "jewellery", jewellery_name }, { "clothes", clothes_name },
};

const char *face_kind(size_t index) {
    return index < sizeof kinds / sizeof *kinds ? kinds[index].kind : NULL;
}

const char *face_piece(const char *kind, size_t index) {
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(kinds[i].kind, kind) == 0) return kinds[i].name_at(index);
    return NULL;
}

/* SPDX-License-Identifier: MIT */
#include "window/draw/colour.h"
#include "window/face/face.h"
#include "window/screens/looks_sheet.h"

#include "window/face/look_words.h"

#include <math.h>
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <unistd.h>
#include <cmocka.h>

enum { SCALE = 30, MARGIN = 8 };

static cairo_surface_t *blank(int width, int height) {
    return cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height);
}

static uint32_t pixel(cairo_surface_t *s, int x, int y) {
    const unsigned char *data = cairo_image_surface_get_data(s);
    uint32_t value;
    memcpy(&value, data + y * cairo_image_surface_get_stride(s) + 4 * x,
           sizeof value);
    return value;
}

/* The face at SCALE on a clear ground, MARGIN pixels around its extents. */
static cairo_surface_t *drawn(const Look *look, const Pose *pose) {
    FaceExtents box = face_extents(0, 0, SCALE);
    int width = (int)ceil(box.right - box.left) + 2 * MARGIN;
    int height = (int)ceil(box.bottom - box.top) + 2 * MARGIN;
    cairo_surface_t *s = blank(width, height);
    cairo_t *cr = cairo_create(s);
    face_draw(cr, look, pose, MARGIN - box.left, MARGIN - box.top, SCALE);
    assert_int_equal(cairo_status(cr), CAIRO_STATUS_SUCCESS);
    cairo_destroy(cr);
    cairo_surface_flush(s);
    return s;
}

static size_t bytes(cairo_surface_t *s) {
    return (size_t)(cairo_image_surface_get_stride(s) *
                    cairo_image_surface_get_height(s));
}

static bool same_picture(cairo_surface_t *a, cairo_surface_t *b) {
    return bytes(a) == bytes(b) &&
           memcmp(cairo_image_surface_get_data(a),
                  cairo_image_surface_get_data(b), bytes(a)) == 0;
}

/* The field of a look that a kind of piece is written to. */
static char *field(Look *look, const char *kind) {
    const struct {
        const char *kind;
        char *field;
    } fields[] = {
        { "face", look->face },           { "nose", look->nose },
        { "brows", look->brows },         { "eye_shape", look->eye_shape },
        { "lashes", look->lashes },       { "lips", look->lips },
        { "marks", look->marks },         { "build", look->build },
        { "hair", look->hair },           { "beard", look->beard },
        { "glasses", look->glasses },     { "headwear", look->headwear },
        { "jewellery", look->jewellery }, { "clothes", look->clothes },
    };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (strcmp(fields[i].kind, kind) == 0) return fields[i].field;
    fail_msg("a look has no field for \"%s\"", kind);
    return NULL;
}

static void wear(Look *look, const char *kind, const char *piece) {
    snprintf(field(look, kind), LOOK_NAME_MAX, "%s", piece);
}

static bool is_drawn(const char *kind, const char *name) {
    for (size_t i = 0; face_piece(kind, i); i++)
        if (strcmp(face_piece(kind, i), name) == 0) return true;
    return false;
}

static void every_piece_in_the_table_of_looks_is_drawn(void **state) {
    (void)state;
    for (size_t k = 0; face_kind(k); k++) {
        LookWords words = look_words(face_kind(k));
        assert_true(words.name_count >= 2);
        for (size_t i = 0; i < words.name_count; i++)
            if (!is_drawn(face_kind(k), words.names[i]))
                fail_msg("%s \"%s\" has no drawing", face_kind(k),
                         words.names[i]);
    }
    assert_false(is_drawn("hair", "no such hair"));
}

static void every_drawn_piece_is_in_the_table_of_looks(void **state) {
    (void)state;
    for (size_t k = 0; face_kind(k); k++) {
        LookWords words = look_words(face_kind(k));
        for (size_t i = 0; face_piece(face_kind(k), i); i++) {
            const char *piece = face_piece(face_kind(k), i);
            bool named = false;
            for (size_t w = 0; w < words.name_count; w++)
                named = named || strcmp(words.names[w], piece) == 0;
            if (!named)
                fail_msg("looks.lua does not name %s \"%s\"", face_kind(k),
                         piece);
            assert_true(strlen(piece) < LOOK_NAME_MAX);
        }
    }
}

static void no_two_pieces_of_a_kind_look_the_same(void **state) {
    (void)state;
    const Pose ease = { 0 };
    for (size_t k = 0; face_kind(k); k++)
        for (size_t i = 0; face_piece(face_kind(k), i); i++)
            for (size_t j = 0; j < i; j++) {
                Look a = face_plain_look(), b = face_plain_look();
                wear(&a, face_kind(k), face_piece(face_kind(k), i));
                wear(&b, face_kind(k), face_piece(face_kind(k), j));
                cairo_surface_t *sa = drawn(&a, &ease), *sb = drawn(&b, &ease);
                assert_false(same_picture(sa, sb));
                cairo_surface_destroy(sa);
                cairo_surface_destroy(sb);
            }
}

static void an_unknown_piece_is_drawn_as_the_first_of_its_kind(void **state) {
    (void)state;
    const Pose ease = { 0 };
    for (size_t k = 0; face_kind(k); k++) {
        Look known = face_plain_look(), unknown = face_plain_look();
        wear(&known, face_kind(k), face_piece(face_kind(k), 0));
        wear(&unknown, face_kind(k), "from a dream");
        cairo_surface_t *a = drawn(&known, &ease), *b = drawn(&unknown, &ease);
        assert_true(same_picture(a, b));
        cairo_surface_destroy(a);
        cairo_surface_destroy(b);
    }
}

/* Nothing on the frame just inside the extents, but for the shoulders' lower
 * edge: what is there would have been cut off. */
static void nothing_is_cut(const Look *look, const Pose *pose) {
    cairo_surface_t *s = drawn(look, pose);
    int width = cairo_image_surface_get_width(s);
    int height = cairo_image_surface_get_height(s);
    for (int x = 0; x < width; x++)
        for (int y = 0; y <= MARGIN; y++)
            assert_int_equal(pixel(s, x, y) >> 24, 0);
    for (int y = 0; y < height; y++)
        for (int x = 0; x <= MARGIN; x++) {
            assert_int_equal(pixel(s, x, y) >> 24, 0);
            assert_int_equal(pixel(s, width - 1 - x, y) >> 24, 0);
        }
    for (int x = 0; x < width; x++)
        assert_int_equal(pixel(s, x, height - MARGIN + 1) >> 24, 0);
    cairo_surface_destroy(s);
}

static void no_look_in_any_pose_leaves_its_extents(void **state) {
    (void)state;
    const Pose poses[] = {
        { 0 },
        { .turn = 1, .roll = 1, .lean = 1, .breath = 1, .jaw = 1, .nod = -1 },
        { .turn = -1, .roll = -1, .lean = 1, .breath = 1, .nod = 1 },
    };
    for (size_t p = 0; p < sizeof poses / sizeof *poses; p++)
        for (size_t k = 0; face_kind(k); k++)
            for (size_t i = 0; face_piece(face_kind(k), i); i++) {
                Look look = face_plain_look();
                wear(&look, "build", "heavy");
                wear(&look, "face", "broad");
                wear(&look, face_kind(k), face_piece(face_kind(k), i));
                nothing_is_cut(&look, &poses[p]);
            }
}

/* One part of a curve moves the next one by a hair's breadth: that is not
 * seen where a pixel's colour differs by less than 6 per cent. */
static bool seen_apart(uint32_t a, uint32_t b) {
    const int least = 15; /* of 255 */
    for (int shift = 0; shift < 32; shift += 8)
        if (abs((int)(a >> shift & 0xff) - (int)(b >> shift & 0xff)) > least)
            return true;
    return false;
}

/* Pixels outside a part of the face that differ between two poses which only
 * that part should tell apart. */
static int moves_outside(const Look *look, FacePart part, const Pose *one,
                         const Pose *other) {
    cairo_surface_t *a = drawn(look, one), *b = drawn(look, other);
    FaceExtents box = face_extents(0, 0, SCALE);
    FaceExtents at =
        face_part(part, look, one, MARGIN - box.left, MARGIN - box.top, SCALE);
    int outside = 0, inside = 0;
    for (int y = 0; y < cairo_image_surface_get_height(a); y++)
        for (int x = 0; x < cairo_image_surface_get_width(a); x++) {
            bool within = x >= floor(at.left) && x <= ceil(at.right) &&
                          y >= floor(at.top) && y <= ceil(at.bottom);
            if (!seen_apart(pixel(a, x, y), pixel(b, x, y))) continue;
            *(within ? &inside : &outside) += 1;
        }
    cairo_surface_destroy(a);
    cairo_surface_destroy(b);
    assert_true(inside > 0); /* it is seen at all */
    return outside;
}

static const Pose held[] = {
    { 0 },
    { .turn = 1, .roll = 1, .lean = 1, .breath = 1, .nod = -1 },
    { .turn = -1, .roll = -1, .lid_upper = 1, .gaze_x = 1, .nod = 1 },
};
enum { HELD = sizeof held / sizeof *held };

static void a_blink_changes_nothing_but_the_eyes(void **state) {
    (void)state;
    static const char *const kinds[] = { "eye_shape", "lashes", "face",
                                         "glasses",   "brows",  NULL };
    for (size_t p = 0; p < HELD; p++)
        for (size_t k = 0; kinds[k]; k++)
            for (size_t i = 0; face_piece(kinds[k], i); i++) {
                Look look = face_plain_look();
                Pose shut = held[p];
                shut.blink = 1;
                wear(&look, kinds[k], face_piece(kinds[k], i));
                assert_int_equal(
                    moves_outside(&look, PART_EYES, &held[p], &shut), 0);
            }
}

static void a_jaw_that_opens_changes_nothing_but_its_part(void **state) {
    (void)state;
    static const char *const kinds[] = { "beard", "face", "headwear", "hair",
                                         NULL };
    for (size_t p = 0; p < HELD; p++)
        for (size_t k = 0; kinds[k]; k++)
            for (size_t i = 0; face_piece(kinds[k], i); i++) {
                Look look = face_plain_look();
                Pose open = held[p];
                open.jaw = 1;
                wear(&look, kinds[k], face_piece(kinds[k], i));
                /* The curve of a cheek touches a few pixels more. */
                assert_in_range(
                    moves_outside(&look, PART_MOUTH, &held[p], &open), 0, 4);
            }
}

/* Darkest against lightest along an upright line through a head drawn 200
 * pixels to the half, from y0 to y1 in heads. */
static double contrast_along(const Look *look, double x, double y0, double y1) {
    const int scale = 200;
    const Pose ease = { 0 };
    cairo_surface_t *s = blank(5 * scale, 5 * scale);
    cairo_t *cr = cairo_create(s);
    face_draw(cr, look, &ease, 2.5 * scale, 2.5 * scale, scale);
    cairo_destroy(cr);
    cairo_surface_flush(s);
    Colour dark = 0xffffff, light = 0x000000;
    for (double y = y0; y <= y1; y += 1.0 / scale) {
        Colour c =
            pixel(s, (int)((2.5 + x) * scale), (int)((2.5 + y) * scale)) &
            0xffffff;
        if (colour_luminance(c) < colour_luminance(dark)) dark = c;
        if (colour_luminance(c) > colour_luminance(light)) light = c;
    }
    cairo_surface_destroy(s);
    return colour_contrast(dark, light);
}

static void brow_and_lip_line_read_in_the_pixels_on_every_skin(void **state) {
    (void)state;
    LookWords skins = look_words("skin");
    assert_true(skins.colour_count >= 8);
    for (size_t i = 0; i < skins.colour_count; i++) {
        Look look = face_plain_look();
        look.skin = skins.colours[i];
        look.hair_colour = 0x8b8a90;
        assert_true(contrast_along(&look, -0.33, -0.40, -0.16) >= 4.5);
        assert_true(contrast_along(&look, -0.12, 0.55, 0.72) >= 4.5);
        /* The check can fail: bare cheek has no line. */
        assert_true(contrast_along(&look, -0.40, 0.35, 0.50) < 2);
    }
}

static void the_mouth_is_seen_in_a_beard_of_any_colour(void **state) {
    (void)state;
    LookWords hair = look_words("hair_colour");
    for (size_t i = 0; i < hair.colour_count; i++) {
        Look look = face_plain_look();
        wear(&look, "beard", "full");
        look.hair_colour = hair.colours[i];
        assert_true(contrast_along(&look, 0.02, 0.62, 0.80) >= 3);
    }
}

static void a_face_leaves_the_context_as_it_was(void **state) {
    (void)state;
    Look look = face_plain_look();
    const Pose ease = { 0 };
    cairo_surface_t *s = blank(200, 200);
    cairo_t *cr = cairo_create(s);
    cairo_matrix_t before, after;
    cairo_translate(cr, 3, 4);
    cairo_get_matrix(cr, &before);
    face_draw(cr, &look, &ease, 100, 90, 40);
    face_portrait(cr, &look, &ease, 10, 10, 96, 96);
    cairo_get_matrix(cr, &after);
    assert_memory_equal(&before, &after, sizeof before);
    assert_false(cairo_has_current_point(cr));
    cairo_destroy(cr);
    cairo_surface_destroy(s);
}

static void a_portrait_stays_in_its_rectangle(void **state) {
    (void)state;
    Look look = face_plain_look();
    const Pose ease = { 0 };
    cairo_surface_t *s = blank(120, 120);
    cairo_t *cr = cairo_create(s);
    face_portrait(cr, &look, &ease, 20, 20, 80, 80);
    cairo_destroy(cr);
    cairo_surface_flush(s);
    for (int i = 0; i < 120; i++)
        for (int j = 0; j < 20; j++) {
            assert_int_equal(pixel(s, i, j), 0);
            assert_int_equal(pixel(s, i, 119 - j), 0);
            assert_int_equal(pixel(s, j, i), 0);
            assert_int_equal(pixel(s, 119 - j, i), 0);
        }
    assert_true(pixel(s, 60, 70) >> 24 == 255);
    cairo_surface_destroy(s);
}

static void the_sheet_is_a_picture_or_an_error_in_words(void **state) {
    (void)state;
    const SheetPerson people[] = { { "Ann", face_plain_look() },
                                   { "Bo", face_plain_look() } };
    char path[] = "thaw-sheet-XXXXXX";
    Error err = { "" };
    int file = mkstemp(path);
    assert_true(file >= 0);
    close(file);
    Fonts *fonts = fonts_open(THAW_SOURCE_DIR "/assets/fonts", &err);
    Typeset *letters = typeset_new(fonts);
    assert_true(looks_sheet(path, people, 2, letters, &err));
    typeset_free(letters);
    fonts_close(fonts);
    cairo_surface_t *page = cairo_image_surface_create_from_png(path);
    assert_true(cairo_image_surface_get_width(page) > 1000);
    cairo_surface_destroy(page);
    unlink(path);
    assert_false(
        looks_sheet("no/such/folder/sheet.png", people, 2, NULL, &err));
    assert_non_null(strstr(err.text, "no/such/folder/sheet.png"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_piece_in_the_table_of_looks_is_drawn),
        cmocka_unit_test(every_drawn_piece_is_in_the_table_of_looks),
        cmocka_unit_test(no_two_pieces_of_a_kind_look_the_same),
        cmocka_unit_test(an_unknown_piece_is_drawn_as_the_first_of_its_kind),
        cmocka_unit_test(no_look_in_any_pose_leaves_its_extents),
        cmocka_unit_test(a_blink_changes_nothing_but_the_eyes),
        cmocka_unit_test(a_jaw_that_opens_changes_nothing_but_its_part),
        cmocka_unit_test(brow_and_lip_line_read_in_the_pixels_on_every_skin),
        cmocka_unit_test(the_mouth_is_seen_in_a_beard_of_any_colour),
        cmocka_unit_test(a_face_leaves_the_context_as_it_was),
        cmocka_unit_test(a_portrait_stays_in_its_rectangle),
        cmocka_unit_test(the_sheet_is_a_picture_or_an_error_in_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

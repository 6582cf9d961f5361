/* SPDX-License-Identifier: MIT
 * The mood is hidden, so the person must tell it: whoever of the sheet of looks
 * it is, and whatever her temper, five moods are five pictures. */
#include "script/load.h"
#include "script/reading/library.h"
#include "window/face/face.h"
#include "window/face/mouth.h"

#include <math.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

enum {
    TEMPERS = TEMPERAMENT_ANXIOUS + 1,
    MOODS = 5,
    SEEN = 15,   /* of 255, 6 %: a pixel that differs by more is seen to */
    APART = 120, /* thousandths of the pixels between neighbours */
    APART_SMALL = 110, /* the same when the face is 60 pixels high */
    APART_STILL = 14,  /* the same when only brows, eyes and mouth move */
    COVERED = 300,     /* thousandths of a box around a corner of the mouth */
    TEETH = 20         /* pixels of them that are seen to be teeth */
};

static const int moods[MOODS] = { -800, -450, -100, 200, 600 };

static Pose at_rest(Temperament temperament, int mood) {
    Expression shown = expression_of(temperament, mood, 0, EXPRESSION_REST);
    return pose_from(&shown);
}

/* The same with head and shoulders held still. */
static Pose held_still(Temperament temperament, int mood) {
    Pose pose = at_rest(temperament, mood);
    pose.roll = pose.turn = pose.nod = 0;
    pose.lean = pose.chest = pose.shoulders = pose.flush = 0;
    return pose;
}

typedef Pose Posed(Temperament temperament, int mood);

/* Head and shoulders, the half of the head `scale` pixels, on a plain wall. */
static cairo_surface_t *portrait(const Look *look, const Pose *posed,
                                 double scale) {
    int width = (int)(2.7 * scale), height = (int)(3.25 * scale);
    cairo_surface_t *s =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
    cairo_t *cr = cairo_create(s);
    cairo_set_source_rgb(cr, 0.85, 0.80, 0.75);
    cairo_paint(cr);
    face_portrait(cr, look, posed, 0, 0, width, height);
    cairo_destroy(cr);
    cairo_surface_flush(s);
    return s;
}

static bool differs(const unsigned char *a, const unsigned char *b) {
    for (int c = 0; c < 3; c++)
        if (abs(a[c] - b[c]) > SEEN) return true;
    return false;
}

/* Thousandths of the pixels that are seen to differ. */
static int apart(cairo_surface_t *a, cairo_surface_t *b) {
    int width = cairo_image_surface_get_width(a), count = 0;
    int height = cairo_image_surface_get_height(a);
    int stride = cairo_image_surface_get_stride(a);
    const unsigned char *x = cairo_image_surface_get_data(a);
    const unsigned char *y = cairo_image_surface_get_data(b);
    for (int row = 0; row < height; row++)
        for (int i = 0; i < width; i++)
            count +=
                differs(x + row * stride + 4 * i, y + row * stride + 4 * i);
    return 1000 * count / (width * height);
}

static void neighbours_differ(const LookPerson *person, Temperament temperament,
                              Posed *posed, double scale, int least) {
    cairo_surface_t *before = NULL;
    for (int m = 0; m < MOODS; m++) {
        Pose pose = posed(temperament, moods[m]);
        cairo_surface_t *now = portrait(&person->look, &pose, scale);
        int seen = before ? apart(before, now) : 1000;
        if (seen < least)
            fail_msg("%s, temperament %d: %d and %d differ in %d thousandths",
                     person->name, temperament, moods[m - 1], moods[m], seen);
        if (before) cairo_surface_destroy(before);
        before = now;
    }
    cairo_surface_destroy(before);
}

static void everybody_differs(void **state, Posed *posed, double scale,
                              int least) {
    int count;
    const LookPerson *people = library_people(*state, &count);
    assert_true(count >= 24);
    for (int i = 0; i < count; i++)
        for (int t = 0; t < TEMPERS; t++)
            neighbours_differ(&people[i], (Temperament)t, posed, scale, least);
}

static void
neighbouring_moods_differ_in_an_eighth_of_the_picture(void **state) {
    everybody_differs(state, at_rest, 60, APART);
}

static void five_moods_are_five_on_a_face_of_sixty_pixels(void **state) {
    everybody_differs(state, at_rest, 30, APART_SMALL);
}

static void brows_eyes_and_mouth_alone_tell_the_mood(void **state) {
    everybody_differs(state, held_still, 36, APART_STILL);
}

/* Pixels as white as teeth where the mouth of a face held still is. */
static int teeth_seen(const Look *look, const Pose *pose) {
    const double scale = 90;
    int width = (int)(0.60 * scale), height = (int)(0.34 * scale), count = 0;
    cairo_surface_t *s =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
    cairo_t *cr = cairo_create(s);
    face_draw(cr, look, pose, 0.30 * scale, -0.50 * scale, scale);
    cairo_destroy(cr);
    cairo_surface_flush(s);
    const unsigned char *data = cairo_image_surface_get_data(s);
    for (int y = 0; y < height; y++)
        for (int x = 0; x < width; x++) {
            const unsigned char *p =
                data + y * cairo_image_surface_get_stride(s) + 4 * x;
            count += p[0] > 216 && p[1] > 226 && p[2] > 236;
        }
    cairo_surface_destroy(s);
    return count;
}

static void only_the_furious_and_the_warm_show_teeth(void **state) {
    int count;
    const LookPerson *people = library_people(*state, &count);
    for (int i = 0; i < count; i++)
        for (int t = 0; t < TEMPERS; t++)
            for (int m = 0; m < MOODS; m++) {
                Look look = people[i].look;
                look.hair_colour = 0x4a3128; /* a beard may be white, too */
                Pose pose = held_still((Temperament)t, moods[m]);
                int teeth = teeth_seen(&look, &pose);
                bool shown = m == 0 || m == MOODS - 1;
                if (shown ? teeth < TEETH : teeth > 0)
                    fail_msg("%s, temperament %d, mood %d: %d pixels of teeth",
                             people[i].name, t, moods[m], teeth);
            }
}

/* Just inside fury and warmth there are teeth, just outside there are none. */
static void teeth_come_and_go_where_the_bands_do(void **state) {
    static const struct {
        int mood;
        bool shown;
    } edges[] = {
        { -650, true }, { -560, false }, { 390, false }, { 520, true }
    };
    int count;
    const LookPerson *people = library_people(*state, &count);
    for (int t = 0; t < TEMPERS; t++)
        for (size_t e = 0; e < sizeof edges / sizeof *edges; e++) {
            Pose pose = held_still((Temperament)t, edges[e].mood);
            int teeth = teeth_seen(&people[1].look, &pose);
            if (edges[e].shown ? teeth < TEETH : teeth > 0)
                fail_msg("temperament %d, mood %d: %d pixels of teeth", t,
                         edges[e].mood, teeth);
        }
}

static Mouth mouth_of(const Look *look, const Pose *pose) {
    const Face face = { .look = look, .pose = pose, .head = head_shape(look) };
    return mouth_now(&face);
}

/* Thousandths of a box around a place of the mouth that are hair: what changes
 * with its colour. */
static int covered_at(Look look, const Pose *pose, Knot at, int box) {
    const double scale = 300;
    cairo_surface_t *seen[2];
    for (int i = 0; i < 2; i++) {
        look.hair_colour = i ? 0xffffff : 0x000000;
        seen[i] = cairo_image_surface_create(CAIRO_FORMAT_RGB24, box, box);
        cairo_t *cr = cairo_create(seen[i]);
        face_draw(cr, &look, pose, box / 2.0 - at.x * scale,
                  box / 2.0 - at.y * scale, scale);
        cairo_destroy(cr);
        cairo_surface_flush(seen[i]);
    }
    int covered = apart(seen[0], seen[1]);
    for (int i = 0; i < 2; i++)
        cairo_surface_destroy(seen[i]);
    return covered;
}

static void no_moustache_covers_the_corners_of_a_smile(void **state) {
    int count;
    const LookPerson *people = library_people(*state, &count);
    static const char *const kinds[] = { "moustache", "goatee" };
    for (int m = 80; m <= 240; m += 80)
        for (size_t k = 0; k < 2; k++) {
            Pose pose = held_still(TEMPERAMENT_HOT, m);
            Look look = people[0].look;
            snprintf(look.beard, sizeof look.beard, "%s", kinds[k]);
            int covered =
                covered_at(look, &pose, mouth_of(&look, &pose).right, 36);
            if (covered > COVERED)
                fail_msg("%s, mood %d: %d thousandths are covered", kinds[k], m,
                         covered);
        }
}

static void every_moustache_lets_the_upper_lip_be_seen(void **state) {
    int count;
    const LookPerson *people = library_people(*state, &count);
    static const char *const kinds[] = { "moustache", "goatee", "full",
                                         "long" };
    for (int m = 0; m < MOODS; m++)
        for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
            Pose pose = held_still(TEMPERAMENT_HOT, moods[m]);
            Look look = people[0].look;
            snprintf(look.beard, sizeof look.beard, "%s", kinds[k]);
            snprintf(look.lips, sizeof look.lips, "full");
            Mouth mouth = mouth_of(&look, &pose);
            Knot lip = mouth_between(&mouth, 0.2,
                                     mouth.upper - 0.4 * mouth.thick_upper);
            int covered = covered_at(look, &pose, lip, 4);
            if (covered > COVERED)
                fail_msg("%s, mood %d: %d thousandths are covered", kinds[k],
                         moods[m], covered);
        }
}

/* A mouth that is one stamp on every face is a mask. */
static void no_two_people_bare_their_teeth_with_the_same_mouth(void **state) {
    int count;
    const LookPerson *people = library_people(*state, &count);
    Pose pose = held_still(TEMPERAMENT_HOT, -800);
    for (int i = 0; i < count; i++) {
        Mouth a = mouth_of(&people[i].look, &pose);
        assert_true(fabs(a.left.y - a.right.y) > 0.01); /* nor an even one */
        for (int j = 0; j < i; j++) {
            Mouth b = mouth_of(&people[j].look, &pose);
            double apart = fabs(a.left.x - b.left.x) +
                           fabs(a.right.x - b.right.x) +
                           fabs(a.left.y - b.left.y) + fabs(a.gap - b.gap);
            if (apart < 0.004)
                fail_msg("%s and %s: %g", people[i].name, people[j].name,
                         apart);
        }
    }
}

/* Pixels of light skin below the first dark line in a column and above the
 * next. */
static int skin_between_lines(cairo_surface_t *s, int x) {
    const unsigned char *data = cairo_image_surface_get_data(s);
    int height = cairo_image_surface_get_height(s), lines = 0, skin = 0;
    bool dark = false;
    for (int y = 0; y < height && lines < 2; y++) {
        bool now = data[y * cairo_image_surface_get_stride(s) + 4 * x + 2] < 90;
        lines += now && !dark;
        skin += !now && lines == 1;
        dark = now;
    }
    return lines == 2 ? skin : 0;
}

static void
a_furious_brow_does_not_merge_with_the_rim_of_glasses(void **state) {
    (void)state;
    enum { WIDE = 60, HIGH = 55 };
    const double scale = 250;
    Look look = face_plain_look();
    snprintf(look.brows, sizeof look.brows, "thick");
    snprintf(look.glasses, sizeof look.glasses, "square");
    Pose pose = held_still(TEMPERAMENT_HOT, -800);
    cairo_surface_t *s =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDE, HIGH);
    cairo_t *cr = cairo_create(s);
    face_draw(cr, &look, &pose, -0.18 * scale, 0.30 * scale, scale);
    cairo_destroy(cr);
    cairo_surface_flush(s);
    for (int x = 0; x < WIDE; x++)
        if (skin_between_lines(s, x) < 3) fail_msg("they touch at %d", x);
    cairo_surface_destroy(s);
}

static void the_same_mood_is_the_same_picture(void **state) {
    int count;
    const LookPerson *people = library_people(*state, &count);
    Pose pose = at_rest(TEMPERAMENT_HOT, 0);
    cairo_surface_t *a = portrait(&people[0].look, &pose, 60);
    cairo_surface_t *b = portrait(&people[0].look, &pose, 60);
    assert_int_equal(apart(a, b), 0);
    cairo_surface_destroy(a);
    cairo_surface_destroy(b);
}

static int read_people(void **state) {
    Findings *findings = findings_new();
    *state = library_open(THAW_SOURCE_DIR, findings);
    size_t wrong = findings_count(findings);
    findings_free(findings);
    return wrong ? -1 : 0;
}

static int forget_people(void **state) {
    library_free(*state);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(neighbouring_moods_differ_in_an_eighth_of_the_picture),
        cmocka_unit_test(five_moods_are_five_on_a_face_of_sixty_pixels),
        cmocka_unit_test(brows_eyes_and_mouth_alone_tell_the_mood),
        cmocka_unit_test(only_the_furious_and_the_warm_show_teeth),
        cmocka_unit_test(teeth_come_and_go_where_the_bands_do),
        cmocka_unit_test(no_moustache_covers_the_corners_of_a_smile),
        cmocka_unit_test(every_moustache_lets_the_upper_lip_be_seen),
        cmocka_unit_test(no_two_people_bare_their_teeth_with_the_same_mouth),
        cmocka_unit_test(a_furious_brow_does_not_merge_with_the_rim_of_glasses),
        cmocka_unit_test(the_same_mood_is_the_same_picture),
    };
    return cmocka_run_group_tests(tests, read_people, forget_people);
}

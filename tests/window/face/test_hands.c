/* SPDX-License-Identifier: MIT
 * Hands: what the level or the mood says of them is seen. */
#include "window/face/face.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <string.h>
#include <cmocka.h>

enum { SIZE = 260, SCALE = 50 };

/* The person, a counter, and the hands on it. */
static cairo_surface_t *drawn(int hands, int holds, double raised) {
    Look look = face_plain_look();
    Pose pose = { .raised = raised, .hands = hands, .holds = holds };
    cairo_surface_t *s =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, SIZE, SIZE);
    cairo_t *cr = cairo_create(s);
    face_draw(cr, &look, &pose, SIZE / 2.0, 2.3 * SCALE, SCALE);
    cairo_rectangle(cr, 0, (2.3 + 1.83) * SCALE, SIZE, SIZE);
    cairo_fill(cr);
    face_draw_arms(cr, &look, &pose, SIZE / 2.0, 2.3 * SCALE, SCALE);
    assert_int_equal(cairo_status(cr), CAIRO_STATUS_SUCCESS);
    cairo_destroy(cr);
    cairo_surface_flush(s);
    return s;
}

static bool same(cairo_surface_t *a, cairo_surface_t *b) {
    return !memcmp(cairo_image_surface_get_data(a),
                   cairo_image_surface_get_data(b), SIZE * SIZE * 4);
}

static void all_differ(cairo_surface_t **pictures, int count) {
    for (int i = 0; i < count; i++)
        for (int j = 0; j < i; j++)
            assert_false(same(pictures[i], pictures[j]));
    for (int i = 0; i < count; i++)
        cairo_surface_destroy(pictures[i]);
}

static void every_word_for_hands_is_another_picture(void **state) {
    (void)state;
    cairo_surface_t *pictures[HANDS];
    int count = 0;
    for (int hands = HANDS_FLAT; hands < HANDS; hands++)
        pictures[count++] = drawn(hands, HOLDS_NOTHING, 1);
    all_differ(pictures, count);
}

static void every_thing_that_is_held_is_another_picture(void **state) {
    (void)state;
    cairo_surface_t *pictures[HOLD_THINGS];
    int count = 0;
    for (int holds = HOLDS_NOTHING; holds < HOLD_THINGS; holds++)
        pictures[count++] = drawn(HANDS_FLAT, holds, 1);
    all_differ(pictures, count);
}

/* Whether eyes, nose and mouth look alike in both. */
static bool same_features(cairo_surface_t *a, cairo_surface_t *b) {
    int stride = cairo_image_surface_get_stride(a), wide = (int)(0.6 * SCALE);
    int left = SIZE / 2 - wide / 2, top = (int)((2.3 - 0.3) * SCALE);
    for (int row = top; row < (int)((2.3 + 0.85) * SCALE); row++) {
        int at = row * stride + 4 * left;
        if (memcmp(cairo_image_surface_get_data(a) + at,
                   cairo_image_surface_get_data(b) + at, (size_t)wide * 4))
            return false;
    }
    return true;
}

static void neither_a_hand_nor_what_it_holds_hides_the_features(void **state) {
    (void)state;
    cairo_surface_t *free_face = drawn(HANDS_DOWN, HOLDS_NOTHING, 1);
    for (int hands = HANDS_FLAT; hands < HANDS; hands++) {
        int things = hands == HANDS_FLAT ? HOLD_THINGS : HOLDS_NOTHING + 1;
        for (int holds = HOLDS_NOTHING; holds < things; holds++) {
            cairo_surface_t *seen = drawn(hands, holds, 1);
            assert_true(same_features(seen, free_face));
            cairo_surface_destroy(seen);
        }
    }
    cairo_surface_destroy(free_face);
}

/* How many pixels above a row, in heads below the eyes, have a colour. */
static int above(cairo_surface_t *s, double y, unsigned colour) {
    int stride = cairo_image_surface_get_stride(s), count = 0;
    const unsigned char *data = cairo_image_surface_get_data(s);
    for (int row = 0; row < (int)((2.3 + y) * SCALE); row++)
        for (int x = 0; x < SIZE; x++) {
            const unsigned char *p = data + row * stride + 4 * x;
            count += (p[2] << 16 | p[1] << 8 | p[0]) == (int)colour;
        }
    return count;
}

static void a_bag_hangs_from_the_hand_that_holds_it(void **state) {
    (void)state;
    const double hand = 1.1;
    const unsigned paper = 0xb98d5e, leather = 0x35302f;
    cairo_surface_t *bag = drawn(HANDS_FLAT, HOLDS_BAG, 1);
    cairo_surface_t *handbag = drawn(HANDS_FLAT, HOLDS_HANDBAG, 1);
    assert_int_equal(above(bag, hand, paper), 0);
    assert_int_equal(above(handbag, hand, leather), 0);
    assert_true(above(bag, 1.83, paper) > 300);
    assert_true(above(handbag, 1.83, leather) > 300);
    cairo_surface_destroy(bag);
    cairo_surface_destroy(handbag);
}

static void hands_that_are_down_are_not_seen(void **state) {
    (void)state;
    cairo_surface_t *none = drawn(HANDS_DOWN, HOLDS_NOTHING, 1);
    cairo_surface_t *not_yet = drawn(HANDS_FIST, HOLDS_CUP, 0);
    assert_true(same(none, not_yet));
    cairo_surface_destroy(none);
    cairo_surface_destroy(not_yet);
}

static Hands usual(Temperament temperament, int mood, int heat) {
    Expression e = expression_of(temperament, mood, heat, EXPRESSION_REST);
    return pose_usual_hands(&e);
}

static void hands_follow_mood_temper_and_heat(void **state) {
    (void)state;
    assert_int_equal(usual(TEMPERAMENT_HOT, -800, 0), HANDS_FIST);
    assert_int_equal(usual(TEMPERAMENT_HOT, -450, 0), HANDS_FLAT);
    assert_int_equal(usual(TEMPERAMENT_COLD, -450, 0), HANDS_CROSSED);
    assert_int_equal(usual(TEMPERAMENT_ANXIOUS, -450, 0), HANDS_FACE);
    assert_int_equal(usual(TEMPERAMENT_HOT, 700, 0), HANDS_PALM_UP);
    assert_true(usual(TEMPERAMENT_HOT, -800, 0) !=
                usual(TEMPERAMENT_HOT, -800, 1000));
}

static void portraits_show_no_hands_of_themselves(void **state) {
    (void)state;
    Expression e = expression_of(TEMPERAMENT_HOT, -800, 900, EXPRESSION_REST);
    Pose pose = pose_from(&e);
    assert_int_equal(pose.hands, HANDS_NOT_SAID);
    assert_true(pose.raised <= 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_word_for_hands_is_another_picture),
        cmocka_unit_test(every_thing_that_is_held_is_another_picture),
        cmocka_unit_test(neither_a_hand_nor_what_it_holds_hides_the_features),
        cmocka_unit_test(a_bag_hangs_from_the_hand_that_holds_it),
        cmocka_unit_test(hands_that_are_down_are_not_seen),
        cmocka_unit_test(hands_follow_mood_temper_and_heat),
        cmocka_unit_test(portraits_show_no_hands_of_themselves),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: MIT
 * Which window stands on which display. */
#include "window/workshop/places.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

static void the_picture_fills_the_second_display(void **state) {
    (void)state;
    Places places = places_first(2, false);
    assert_int_equal(places.picture, 1);
    assert_int_equal(places.presenter, 0);
    assert_true(places.two && places.whole && !places.apart);
}

static void with_one_display_there_is_the_picture_alone(void **state) {
    (void)state;
    Places places = places_first(1, false);
    assert_int_equal(places.picture, 0);
    assert_true(places.whole && !places.two);
}

static void to_rehearse_both_are_seen_on_one_display(void **state) {
    (void)state;
    Places places = places_first(1, true);
    assert_true(places.two && places.apart && !places.whole);
}

/* Of each at most a ninth lies under or over the other. */
static void in_opposite_corners_both_fit_and_hardly_cover_each_other(void **s) {
    static const int displays[][2] = { { 1024, 768 },  { 1280, 720 },
                                       { 1600, 900 },  { 1920, 1080 },
                                       { 1080, 1920 }, { 3840, 2160 } };
    (void)s;
    for (size_t i = 0; i < sizeof displays / sizeof *displays; i++) {
        int width = displays[i][0], height = displays[i][1], w, h;
        places_size_apart(width, height, &w, &h);
        assert_in_range(w, 600, width);
        assert_in_range(h, 330, height);
        int wide = 2 * w > width ? 2 * w - width : 0;
        int high = 2 * h > height ? 2 * h - height : 0;
        assert_in_range(wide * high * 9, 0, w * h);
    }
}

static void swapped_twice_all_is_as_before(void **state) {
    (void)state;
    Places first = places_first(2, false);
    Places other = places_swapped(first, 2);
    assert_int_equal(other.picture, 0);
    assert_int_equal(other.presenter, 1);
    other = places_swapped(other, 2);
    assert_int_equal(other.picture, 1);
    assert_int_equal(other.presenter, 0);
}

static void with_three_displays_each_gets_the_picture(void **state) {
    (void)state;
    Places places = places_first(3, false);
    int seen = 0;
    for (int i = 0; i < 3; i++) {
        seen |= 1 << places.picture;
        assert_int_not_equal(places.picture, places.presenter);
        places = places_swapped(places, 3);
    }
    assert_int_equal(seen, 7);
}

static void a_pulled_projector_leaves_nobody_nowhere(void **state) {
    (void)state;
    Places places = places_first(3, false);
    places = places_swapped(places, 3); /* the picture on the third */
    assert_int_equal(places.picture, 2);
    places = places_swapped(places, 1); /* and both others gone */
    assert_int_equal(places.picture, 2);
    places = places_swapped(places, 2);
    assert_true(places.picture < 2 && places.presenter < 2);
    assert_int_not_equal(places.picture, places.presenter);
}

static void a_projector_plugged_in_gets_the_picture(void **state) {
    (void)state;
    Places alone = places_first(1, false);
    Places places = places_changed(alone, 1, 2, false);
    assert_int_equal(places.picture, 1);
    assert_int_equal(places.presenter, 0);
    assert_true(places.two && places.whole);
}

/* What is left may be the projector: nothing of the presenter's is shown. */
static void a_projector_pulled_out_leaves_the_picture_alone(void **state) {
    (void)state;
    Places places = places_swapped(places_first(2, false), 2);
    places = places_changed(places, 2, 1, false);
    assert_int_equal(places.picture, 0);
    assert_true(places.whole && !places.two);
    places = places_changed(places, 1, 2, false);
    assert_int_equal(places.picture, 1);
    assert_true(places.two);
}

static void a_third_display_moves_nothing_until_one_is_missing(void **state) {
    (void)state;
    Places swapped = places_swapped(places_first(2, false), 2);
    Places places = places_changed(swapped, 2, 3, false);
    assert_int_equal(places.picture, swapped.picture);
    assert_int_equal(places.presenter, swapped.presenter);
    places = places_swapped(places_first(3, false), 3);
    assert_int_equal(places.picture, 2);
    places = places_changed(places, 3, 2, false);
    assert_int_equal(places.picture, 1);
    assert_int_equal(places.presenter, 0);
}

static void windows_to_rehearse_stay_windows(void **state) {
    (void)state;
    Places places = places_changed(places_first(2, true), 2, 1, true);
    assert_true(places.two && places.apart && !places.whole);
    places = places_changed(places, 1, 2, true);
    assert_true(places.two && !places.apart && !places.whole);
    assert_int_not_equal(places.picture, places.presenter);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_picture_fills_the_second_display),
        cmocka_unit_test(with_one_display_there_is_the_picture_alone),
        cmocka_unit_test(to_rehearse_both_are_seen_on_one_display),
        cmocka_unit_test(
            in_opposite_corners_both_fit_and_hardly_cover_each_other),
        cmocka_unit_test(swapped_twice_all_is_as_before),
        cmocka_unit_test(with_three_displays_each_gets_the_picture),
        cmocka_unit_test(a_pulled_projector_leaves_nobody_nowhere),
        cmocka_unit_test(a_projector_plugged_in_gets_the_picture),
        cmocka_unit_test(a_projector_pulled_out_leaves_the_picture_alone),
        cmocka_unit_test(a_third_display_moves_nothing_until_one_is_missing),
        cmocka_unit_test(windows_to_rehearse_stay_windows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

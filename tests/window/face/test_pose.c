/* SPDX-License-Identifier: MIT */
#include "window/face/pose.h"

#include <math.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <string.h>
#include <cmocka.h>

enum {
    TEMPERS = TEMPERAMENT_ANXIOUS + 1,
    REST = EXPRESSION_REST,
    FLASH = EXPRESSION_FLASH,
};

static Pose pose_at(int temperament, int mood, int share) {
    Expression e = expression_of((Temperament)temperament, mood, 0, share);
    return pose_from(&e);
}

static double farthest(const Pose *a, const Pose *b) {
    double x[POSE_PARTS], y[POSE_PARTS], most = 0;
    memcpy(x, a, sizeof x);
    memcpy(y, b, sizeof y);
    for (int i = 0; i < POSE_PARTS; i++)
        most = fmax(most, fabs(x[i] - y[i]));
    return most;
}

static void every_part_stays_within_one(void **state) {
    (void)state;
    const Pose zero = { 0 };
    for (int t = 0; t < TEMPERS; t++)
        for (int mood = -1000; mood <= 1000; mood += 10) {
            Pose pose = pose_at(t, mood, FLASH);
            assert_true(farthest(&pose, &zero) <= 1.0);
        }
}

static void a_tenth_of_mood_never_makes_the_pose_jump(void **state) {
    (void)state;
    for (int t = 0; t < TEMPERS; t++)
        for (int mood = -1000; mood < 1000; mood++) {
            Pose a = pose_at(t, mood, FLASH), b = pose_at(t, mood + 1, FLASH);
            assert_true(farthest(&a, &b) < 0.02);
        }
}

static void two_steps_of_mood_move_the_face_at_rest(void **state) {
    (void)state;
    for (int t = 0; t < TEMPERS; t++)
        for (int mood = -1000; mood <= 800; mood += 50) {
            Pose low = pose_at(t, mood, REST);
            Pose high = pose_at(t, mood + 200, REST);
            assert_true(high.smile - low.smile > 0.04);
            assert_true(pose_moved(&low, &high, 100));
        }
}

static void contempt_is_one_sided_and_only_cold(void **state) {
    (void)state;
    assert_true(pose_at(TEMPERAMENT_COLD, -800, FLASH).smile_skew > 0.4);
    assert_true(pose_at(TEMPERAMENT_HOT, -800, FLASH).smile_skew == 0);
    assert_true(pose_at(TEMPERAMENT_COLD, 800, FLASH).smile_skew == 0);
}

static void idle_people_blink_in_every_ten_seconds(void **state) {
    (void)state;
    for (unsigned seed = 0; seed < 40; seed++)
        for (int start = 0; start < 60; start += 10) {
            double most = 0;
            for (int i = 0; i < 1000; i++) {
                Pose pose = { 0 };
                pose_idle(&pose, start + i * 0.01, seed, false);
                most = fmax(most, pose.blink);
            }
            assert_true(most > 0.9);
        }
}

static void idle_people_mostly_keep_their_eyes_open(void **state) {
    (void)state;
    int shut = 0;
    for (int i = 0; i < 6000; i++) {
        Pose pose = { 0 };
        pose_idle(&pose, i * 0.01, 7, false);
        shut += pose.blink > 0.5;
    }
    assert_true(shut < 6000 / 20);
}

static void the_same_moment_always_looks_the_same(void **state) {
    (void)state;
    Pose a = { 0 }, b = { 0 }, other = { 0 };
    pose_idle(&a, 12.34, 5, false);
    pose_idle(&b, 12.34, 5, false);
    pose_idle(&other, 12.34, 6, false);
    assert_true(farthest(&a, &b) == 0);
    assert_true(farthest(&a, &other) > 0);
}

static void reduced_motion_leaves_only_the_blink(void **state) {
    (void)state;
    for (int i = 0; i < 3000; i++) {
        Pose pose = { 0 }, still = { 0 };
        pose_idle(&pose, i * 0.01, 3, true);
        still.blink = pose.blink;
        assert_true(farthest(&pose, &still) == 0);
    }
}

static void nobody_flashes_three_times_a_second(void **state) {
    (void)state;
    for (unsigned seed = 0; seed < 20; seed++) {
        double shut_at[3] = { -9, -9, -9 };
        double before = 0;
        for (int i = 0; i < 12000; i++) {
            Pose pose = { 0 };
            pose_idle(&pose, i * 0.01, seed, false);
            if (pose.blink > 0.5 && before <= 0.5) {
                assert_true(i * 0.01 - shut_at[0] > 1);
                shut_at[0] = shut_at[1];
                shut_at[1] = shut_at[2];
                shut_at[2] = i * 0.01;
            }
            before = pose.blink;
        }
    }
}

static void the_gaze_goes_where_it_is_sent(void **state) {
    (void)state;
    Pose pose = { 0 };
    pose_gaze(&pose, 1, 0);
    assert_true(pose.gaze_x > 0.5 && pose.turn > 0.3 && pose.gaze_y == 0);
    pose_gaze(&pose, 1, 1);
    pose_gaze(&pose, 1, 1);
    assert_true(pose.gaze_x <= 1 && pose.turn <= 1 && pose.gaze_y <= 1);
}

static void a_mix_starts_at_one_and_ends_at_the_other(void **state) {
    (void)state;
    Pose a = pose_at(TEMPERAMENT_HOT, -900, FLASH);
    Pose b = pose_at(TEMPERAMENT_COLD, 700, FLASH);
    Pose first = pose_mix(&a, &b, 0), last = pose_mix(&a, &b, 1);
    Pose half = pose_mix(&a, &b, 0.5);
    assert_true(farthest(&first, &a) < 1e-12);
    assert_true(farthest(&last, &b) < 1e-12);
    assert_true(fabs(half.smile - (a.smile + b.smile) / 2) < 1e-12);
}

static void a_reply_flashes_in_full_and_settles_at_rest(void **state) {
    (void)state;
    Pose before = pose_at(TEMPERAMENT_HOT, 0, REST);
    Pose flash = pose_at(TEMPERAMENT_HOT, -800, FLASH);
    Pose rest = pose_at(TEMPERAMENT_HOT, -800, REST);
    Pose now = pose_react(&before, &flash, &rest, 0, false);
    assert_true(farthest(&now, &before) < 1e-12);
    now = pose_react(&before, &flash, &rest, 0.45, false);
    assert_true(farthest(&now, &flash) < 1e-12);
    now = pose_react(&before, &flash, &rest, pose_react_length(), false);
    assert_true(farthest(&now, &rest) == 0);
    Pose last = now = pose_react(&before, &flash, &rest, 0, false);
    for (int i = 1; i < 300; i++, last = now) {
        now = pose_react(&before, &flash, &rest, i * 0.01, false);
        assert_true(farthest(&now, &last) < 0.15);
    }
}

static void with_reduced_motion_a_reply_shows_without_moving(void **state) {
    (void)state;
    Pose before = pose_at(TEMPERAMENT_HOT, 0, REST);
    Pose flash = pose_at(TEMPERAMENT_HOT, -800, FLASH);
    Pose rest = pose_at(TEMPERAMENT_HOT, -800, REST);
    for (int i = 0; i < 300; i++) {
        Pose now = pose_react(&before, &flash, &rest, i * 0.01, true);
        assert_true(farthest(&now, &flash) == 0 || farthest(&now, &rest) == 0);
    }
}

static void nothing_moves_for_less_than_a_pixel_shows(void **state) {
    (void)state;
    Pose a = { 0 }, b = { .breath = 0.02, .roll = 0.001 };
    assert_false(pose_moved(&a, &b, 240));
    b.roll = 0.05;
    assert_true(pose_moved(&a, &b, 240));
    assert_false(pose_moved(&a, &a, 1000));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_part_stays_within_one),
        cmocka_unit_test(a_tenth_of_mood_never_makes_the_pose_jump),
        cmocka_unit_test(two_steps_of_mood_move_the_face_at_rest),
        cmocka_unit_test(contempt_is_one_sided_and_only_cold),
        cmocka_unit_test(idle_people_blink_in_every_ten_seconds),
        cmocka_unit_test(idle_people_mostly_keep_their_eyes_open),
        cmocka_unit_test(the_same_moment_always_looks_the_same),
        cmocka_unit_test(reduced_motion_leaves_only_the_blink),
        cmocka_unit_test(nobody_flashes_three_times_a_second),
        cmocka_unit_test(the_gaze_goes_where_it_is_sent),
        cmocka_unit_test(a_mix_starts_at_one_and_ends_at_the_other),
        cmocka_unit_test(a_reply_flashes_in_full_and_settles_at_rest),
        cmocka_unit_test(with_reduced_motion_a_reply_shows_without_moving),
        cmocka_unit_test(nothing_moves_for_less_than_a_pixel_shows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: MIT */
#include "core/play/expression.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <stdlib.h>
#include <cmocka.h>

enum {
    TEMPERS = TEMPERAMENT_ANXIOUS + 1,
    REST = EXPRESSION_REST,
    FLASH = EXPRESSION_FLASH,
};

static const int heats[] = { 0, 300, 700, 1000 };
static const int shares[] = { REST, 80, FLASH };

/* Calls `check` with every temperament, heat and share that players meet. */
typedef void Check(Temperament temperament, int heat, int share);

static void for_every_manner(Check *check) {
    for (int t = 0; t < TEMPERS; t++)
        for (size_t h = 0; h < sizeof heats / sizeof *heats; h++)
            for (size_t s = 0; s < sizeof shares / sizeof *shares; s++)
                check((Temperament)t, heats[h], shares[s]);
}

static void stays_in_range(Temperament temperament, int heat, int share) {
    for (int mood = -1000; mood <= 1000; mood += 7) {
        Expression e = expression_of(temperament, mood, heat, share);
        for (int i = 0; i < FACE_CONTROLS; i++)
            assert_in_range(e.face[i] + 1000, 0, 2000);
        for (int i = 0; i < VOICE_CONTROLS; i++)
            assert_in_range(e.voice[i] + 1000, 0, 2000);
    }
}

static void every_control_stays_within_a_thousand(void **state) {
    (void)state;
    for_every_manner(stays_in_range);
}

static void moves_without_a_jump(Temperament temperament, int heat, int share) {
    Expression before = expression_of(temperament, -1000, heat, share);
    for (int mood = -999; mood <= 1000; mood++) {
        Expression e = expression_of(temperament, mood, heat, share);
        for (int i = 0; i < FACE_CONTROLS; i++)
            assert_true(abs(e.face[i] - before.face[i]) <= 12);
        before = e;
    }
}

static void a_tenth_of_mood_never_makes_the_face_jump(void **state) {
    (void)state;
    for_every_manner(moves_without_a_jump);
}

/* True if it never turns back on its way through all moods. */
static bool one_way(Temperament temperament, int heat, int share,
                    const short *(*controls)(const Expression *), int i) {
    int up = 0, down = 0;
    Expression before = expression_of(temperament, -1000, heat, share);
    for (int mood = -990; mood <= 1000; mood += 10) {
        Expression e = expression_of(temperament, mood, heat, share);
        up += controls(&e)[i] > controls(&before)[i];
        down += controls(&e)[i] < controls(&before)[i];
        before = e;
    }
    return !up || !down;
}

static const short *face_of(const Expression *e) {
    return e->face;
}

static const short *body_of(const Expression *e) {
    return e->body;
}

static const short *voice_of(const Expression *e) {
    return e->voice;
}

static void keeps_its_order(Temperament temperament, int heat, int share) {
    for (int i = 0; i < FACE_CONTROLS; i++)
        if (heat == 0)
            assert_true(one_way(temperament, heat, share, face_of, i));
    for (int i = 0; i < BODY_CONTROLS; i++)
        assert_true(one_way(temperament, heat, share, body_of, i));
    assert_true(one_way(temperament, heat, share, face_of, FACE_MOUTH));
    assert_true(one_way(temperament, heat, share, face_of, FACE_LID_LOWER));
    assert_true(one_way(temperament, heat, share, face_of, FACE_BROW_INNER));
}

static void every_control_only_goes_one_way_with_mood(void **state) {
    (void)state;
    for_every_manner(keeps_its_order);
    /* The check can fail: a hot voice falls and rises again. */
    assert_false(one_way(TEMPERAMENT_HOT, 0, FLASH, voice_of, VOICE_HEIGHT));
}

static void two_steps_apart_differ_enough_to_see_at_rest(void **state) {
    (void)state;
    for (int t = 0; t < TEMPERS; t++)
        for (int mood = -1000; mood <= 800; mood += 50) {
            Expression low = expression_of((Temperament)t, mood, 0, REST);
            Expression high =
                expression_of((Temperament)t, mood + 200, 0, REST);
            int mouth = high.face[FACE_MOUTH] - low.face[FACE_MOUTH];
            int lid = low.face[FACE_LID_LOWER] - high.face[FACE_LID_LOWER];
            bool lively = mood >= -300 && mood <= 200;
            assert_true(mouth >= (lively ? 170 : 50));
            assert_true(lid >= (lively ? 90 : 50));
        }
}

static void a_smile_begins_at_ten_with_the_cheek(void **state) {
    (void)state;
    for (int t = 0; t < TEMPERS; t++) {
        Expression ease = expression_of((Temperament)t, 0, 0, REST);
        Expression warm = expression_of((Temperament)t, 150, 0, REST);
        assert_true(abs(ease.face[FACE_MOUTH]) < 60);
        assert_true(warm.face[FACE_MOUTH] > 150);
        assert_true(warm.face[FACE_LID_LOWER] < -100);
    }
}

static void fury_is_not_upset(void **state) {
    (void)state;
    for (int t = 0; t < TEMPERS; t++) {
        Expression upset = expression_of((Temperament)t, -550, 0, REST);
        Expression fury = expression_of((Temperament)t, -800, 0, REST);
        assert_int_equal(upset.face[FACE_JAW], 0);
        assert_true(fury.face[FACE_JAW] > 500);
        assert_true(fury.face[FACE_LID_LOWER] > 600);
    }
}

/* The teeth of fury come with the jaw: see how the mouth is drawn. */
static void an_angry_mouth_is_pressed_and_a_happy_one_parted(void **state) {
    (void)state;
    for (int t = 0; t < TEMPERS; t++) {
        for (int mood = -1000; mood <= -100; mood += 10)
            assert_true(
                expression_of((Temperament)t, mood, 0, FLASH).face[FACE_LIPS] >
                0);
        Expression glad = expression_of((Temperament)t, 900, 0, FLASH);
        assert_true(glad.face[FACE_LIPS] < -300);
    }
}

static void at_rest_shows_what_a_milder_mood_shows_in_full(void **state) {
    (void)state;
    Expression rest = expression_of(TEMPERAMENT_HOT, -400, 0, REST);
    Expression mild = expression_of(TEMPERAMENT_HOT, -300, 0, FLASH);
    assert_memory_equal(rest.face, mild.face, sizeof rest.face);
    Expression none = expression_of(TEMPERAMENT_HOT, -1000, 1000, 0);
    Expression ease = expression_of(TEMPERAMENT_HOT, 0, 0, FLASH);
    assert_memory_equal(none.face, ease.face, sizeof none.face);
}

static void temperaments_show_the_same_mood_apart(void **state) {
    (void)state;
    Expression hot = expression_of(TEMPERAMENT_HOT, -900, 500, REST);
    Expression cold = expression_of(TEMPERAMENT_COLD, -900, 500, REST);
    Expression anxious = expression_of(TEMPERAMENT_ANXIOUS, -900, 500, REST);
    assert_true(hot.face[FACE_BROW_INNER] < 0);
    assert_true(anxious.face[FACE_BROW_INNER] > 0);
    assert_true(hot.face[FACE_HEAD] > 0 && cold.face[FACE_HEAD] < 0);
    assert_true(cold.face[FACE_LID_UPPER] < 0);
    assert_true(anxious.face[FACE_LID_UPPER] > 0);
    assert_true(hot.voice[VOICE_HEIGHT] > 0 && cold.voice[VOICE_HEIGHT] < 0);
}

static void heat_raises_the_voice_unless_the_temper_is_cold(void **state) {
    (void)state;
    for (int t = 0; t < TEMPERS; t++) {
        Expression cool = expression_of((Temperament)t, -300, 0, FLASH);
        Expression heated = expression_of((Temperament)t, -300, 1000, FLASH);
        int rise = heated.voice[VOICE_HEIGHT] - cool.voice[VOICE_HEIGHT];
        assert_true(t == TEMPERAMENT_COLD ? rise < 0 : rise > 0);
    }
}

static void numbers_out_of_range_are_taken_as_the_nearest(void **state) {
    (void)state;
    Expression far = expression_of(TEMPERAMENT_HOT, -5000, 9000, 400);
    Expression edge = expression_of(TEMPERAMENT_HOT, -1000, 1000, 100);
    assert_memory_equal(far.face, edge.face, sizeof far.face);
    assert_memory_equal(far.voice, edge.voice, sizeof far.voice);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_control_stays_within_a_thousand),
        cmocka_unit_test(a_tenth_of_mood_never_makes_the_face_jump),
        cmocka_unit_test(every_control_only_goes_one_way_with_mood),
        cmocka_unit_test(two_steps_apart_differ_enough_to_see_at_rest),
        cmocka_unit_test(a_smile_begins_at_ten_with_the_cheek),
        cmocka_unit_test(fury_is_not_upset),
        cmocka_unit_test(an_angry_mouth_is_pressed_and_a_happy_one_parted),
        cmocka_unit_test(at_rest_shows_what_a_milder_mood_shows_in_full),
        cmocka_unit_test(temperaments_show_the_same_mood_apart),
        cmocka_unit_test(heat_raises_the_voice_unless_the_temper_is_cold),
        cmocka_unit_test(numbers_out_of_range_are_taken_as_the_nearest),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

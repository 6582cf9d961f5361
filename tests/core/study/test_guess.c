/* SPDX-License-Identifier: MIT
 * The curve as a player draws it before the meter opens. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <cmocka.h>

#include "core/base/mem.h"
#include "core/story/labels.h"
#include "core/study/guess.h"

enum { TURNS = 4 };

static DebriefTurn turns[GUESS_TURNS_MAX + 1];

static Debrief talk(int count) {
    static const int after[TURNS] = { -700, -300, 100, 500 };
    for (int i = 0; i < TURNS; i++)
        turns[i].moods[0].after = after[i];
    Debrief debrief = { .turns = turns, .turn_count = count };
    debrief.customers[0].short_name = "Ida";
    debrief.customer_count = 1;
    return debrief;
}

static void nothing_of_the_meter_is_in_it_before_it_is_drawn(void **state) {
    (void)state;
    Debrief debrief = talk(TURNS);
    Guess guess = guess_start(&debrief);
    assert_int_equal(guess.turns, TURNS);
    assert_false(guess_made(&guess));
    for (int i = 0; i < TURNS; i++)
        assert_int_equal(guess_at(&guess, i), 0);
    char said[GUESS_SENTENCE];
    guess_compare(&guess, &debrief, said);
    assert_string_equal(said, "");
}

static void between_two_points_it_runs_straight(void **state) {
    (void)state;
    Debrief debrief = talk(TURNS);
    Guess guess = guess_start(&debrief);
    guess_put(&guess, 1, -600);
    guess_put(&guess, 3, 200);
    assert_int_equal(guess_at(&guess, 0), -600);
    assert_int_equal(guess_at(&guess, 2), -200);
    assert_int_equal(guess_at(&guess, 3), 200);
}

static void it_stays_on_the_scale_and_within_the_talk(void **state) {
    (void)state;
    Debrief debrief = talk(TURNS);
    Guess guess = guess_start(&debrief);
    guess_put(&guess, TURNS, 100);
    guess_put(&guess, -1, 100);
    assert_false(guess_made(&guess));
    guess_put(&guess, 0, 4000);
    guess_put(&guess, 1, -4000);
    assert_int_equal(guess.mood[0], 1000);
    assert_int_equal(guess.mood[1], -1000);
}

static void who_read_her_right_is_told_so(void **state) {
    (void)state;
    char said[GUESS_SENTENCE];
    Debrief debrief = talk(TURNS);
    Guess guess = guess_start(&debrief);
    const Band seen[TURNS] = { BAND_FURIOUS, BAND_UPSET, BAND_CALM, BAND_WARM };
    for (int i = 0; i < TURNS; i++)
        guess_put(&guess, i, guess_of_band(seen[i]));
    guess_compare(&guess, &debrief, said);
    assert_string_equal(said, "Your curve: you read Ida right all along.");
}

static void the_line_that_was_misread_most_is_named(void **state) {
    (void)state;
    char said[GUESS_SENTENCE];
    Debrief debrief = talk(TURNS);
    Guess guess = guess_start(&debrief);
    guess_put(&guess, 0, -700);
    guess_put(&guess, 1, 800);
    guess_put(&guess, 3, 600);
    guess_compare(&guess, &debrief, said);
    assert_string_equal(said, "Your curve: you read Ida right after 2 of 4 "
                              "lines. Furthest off was turn 2: you thought "
                              "warm, and it was upset.");
}

static void only_what_was_drawn_is_compared(void **state) {
    (void)state;
    char said[GUESS_SENTENCE];
    Debrief debrief = talk(TURNS);
    Guess guess = guess_start(&debrief);
    guess_put(&guess, 2, -100);
    guess_compare(&guess, &debrief, said);
    assert_string_equal(said, "Furthest off was turn 3: you thought tense, and "
                              "it was calm.");
}

static void it_is_the_same_after_it_was_written_and_read(void **state) {
    (void)state;
    Debrief debrief = talk(TURNS);
    Guess guess = guess_start(&debrief), back = guess_start(&debrief);
    guess_put(&guess, 1, -200);
    guess_put(&guess, 3, 450);
    char *text = guess_write(&guess);
    assert_string_equal(text, ". -200 . 450");
    assert_true(guess_read(&back, text));
    assert_memory_equal(back.put, guess.put, sizeof back.put);
    assert_memory_equal(back.mood, guess.mood, sizeof back.mood);
    mem_free(text);
}

static void another_talks_curve_is_not_read(void **state) {
    (void)state;
    static const char *const wrong[] = { "",           "1 2 3",
                                         "1 2 3 4 5",  "1 2 x 4",
                                         "1 2 3 5000", "1 2 3 -",
                                         ". . . . .",  "1 2 3 4 tail" };
    Debrief debrief = talk(TURNS);
    Guess guess = guess_start(&debrief);
    guess_put(&guess, 0, 300);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        assert_false(guess_read(&guess, wrong[i]));
        assert_true(guess.put[0] && !guess.put[1]);
    }
}

static void a_colleague_has_no_curve_to_be_guessed(void **state) {
    (void)state;
    Debrief debrief = talk(TURNS);
    debrief.customer_count = 2;
    debrief.customers[0].ours = true;
    assert_int_equal(guess_start(&debrief).who, 1);
    debrief.customers[1].ours = true;
    assert_int_equal(guess_start(&debrief).turns, 0);
}

static void one_line_and_a_very_long_talk_are_not_drawn(void **state) {
    (void)state;
    Debrief one = talk(1), all = talk(GUESS_TURNS_MAX + 1);
    assert_int_equal(guess_start(&one).turns, 0);
    Guess guess = guess_start(&all);
    guess_put(&guess, 0, 100);
    assert_false(guess_made(&guess));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_of_the_meter_is_in_it_before_it_is_drawn),
        cmocka_unit_test(between_two_points_it_runs_straight),
        cmocka_unit_test(it_stays_on_the_scale_and_within_the_talk),
        cmocka_unit_test(who_read_her_right_is_told_so),
        cmocka_unit_test(the_line_that_was_misread_most_is_named),
        cmocka_unit_test(only_what_was_drawn_is_compared),
        cmocka_unit_test(it_is_the_same_after_it_was_written_and_read),
        cmocka_unit_test(another_talks_curve_is_not_read),
        cmocka_unit_test(a_colleague_has_no_curve_to_be_guessed),
        cmocka_unit_test(one_line_and_a_very_long_talk_are_not_drawn),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

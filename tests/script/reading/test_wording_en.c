/* SPDX-License-Identifier: MIT
 * What English words add to a reply: the rules of wording/en.lua, each with
 * its exceptions. */
#include "script/reading/with_library.h"

#include <time.h>

static const WordingRules *english;

static int open_english(void **state) {
    int wrong = open_library(state);
    english = library_wording(library, "en");
    return wrong || !english;
}

static WordingReading read_words(const char *text, int opening,
                                 const char *const *heard) {
    WordingReader *reader = wording_reader_new(english);
    WordingReading reading;
    wording_reader_hears(reader, heard);
    wording_reader_read(reader, text, opening, &reading);
    wording_reader_free(reader);
    return reading;
}

static int points(const char *text) {
    return read_words(text, WORDING_NO_TONE, NULL).points;
}

static int points_beside(ToneClass opening, const char *text) {
    return read_words(text, (int)opening, NULL).points;
}

static int points_after(const char *heard, const char *text) {
    const char *const all[] = { heard, NULL };
    return read_words(text, WORDING_NO_TONE, all).points;
}

/* ---- a sentence that begins with "You" ---- */

static void a_sentence_that_begins_with_you_costs_five(void **state) {
    (void)state;
    assert_int_equal(points("You knew it could come to this."), -5);
    assert_int_equal(points("Yes. You knew."), -5);
    assert_int_equal(points("Well! you've signed it."), -5);
    assert_int_equal(points("You\u2019ve signed it."), -5);
    assert_int_equal(points("\"You signed it.\""), -5);
    assert_int_equal(points("But you signed it."), -5);
}

static void
you_costs_less_before_a_solution_and_nothing_after_listening(void **state) {
    (void)state;
    const char *text = "You've been waiting since nine.";
    assert_int_equal(points_beside(TONE_THREAT, text), -5);
    assert_int_equal(points_beside(TONE_SOLVING, text), -2);
    assert_int_equal(points_beside(TONE_RELATIONAL, text), 0);
    assert_int_equal(points_beside(TONE_APOLOGY, text), 0);
}

static void you_later_in_a_sentence_costs_nothing(void **state) {
    (void)state;
    assert_int_equal(points("It is yours, if you want it."), 0);
    assert_int_equal(points("Young people do."), 0);
    assert_int_equal(points("Your car is ready."), 0);
}

static void you_that_grants_something_costs_nothing(void **state) {
    (void)state;
    assert_int_equal(points("You're right."), 0);
    assert_int_equal(points("You\u2019re right, it is late."), 0);
    assert_int_equal(points("You are right."), 0);
    assert_int_equal(points("You must have waited for an hour."), 0);
    assert_int_equal(points("You have every reason to be cross."), 0);
    assert_int_equal(points("You deserve better."), 0);
    assert_int_equal(points("You're late."), -5);
}

static void two_sentences_with_you_cost_no_more_than_one(void **state) {
    (void)state;
    assert_int_equal(points("You signed. You paid."), -5);
}

/* ---- others ---- */

static void a_title_ends_no_sentence(void **state) {
    (void)state;
    assert_int_equal(points("That is sorry work, Mr. Lee, but it holds."), -3);
    assert_int_equal(points("That is sorry work, Lee. But it holds."), 1);
}

static void calm_down_costs_six_and_is_two_words_of_one_sentence(void **state) {
    (void)state;
    assert_int_equal(points("CALM DOWN!"), -6);
    assert_int_equal(points("It is calm down by the river."), -6);
    assert_int_equal(points("Calm. Down the hall it is quieter."), 0);
}

static void a_star_is_any_word_or_any_end_of_one(void **state) {
    (void)state;
    assert_int_equal(points("That was a foolish, idiotic letter."), -3);
    assert_int_equal(points("That was a letter."), 0);
}

static void kindness_in_a_threat_earns_nothing(void **state) {
    (void)state;
    const char *text = "Thank you for that lovely speech.";
    assert_int_equal(points(text), 3); /* 2 and 2, at most 3 */
    assert_int_equal(points_beside(TONE_THREAT, text), 0);
}

static void the_customers_own_figure_adds_one(void **state) {
    (void)state;
    assert_int_equal(
        points_after("There is $1,200 and no more.", "So it is 1200."), 1);
    assert_int_equal(points_after("There is $1,200.", "So it is 900."), 0);
    assert_int_equal(points("So it is 1200."), 0);
}

static void two_weighty_words_of_the_customer_add_one(void **state) {
    (void)state;
    const char *heard = "I put two hundred aside for the car.";
    assert_int_equal(points_after(heard, "Two hundred it is, then."), 1);
    assert_int_equal(points_after(heard, "For the car, then."), 0);
    assert_int_equal(points_after(heard, "Two days, a hundred miles."), 0);
    assert_int_equal(
        points_after("It hurts. Put the cat down.", "Hurts put differently."),
        0);
}

static void all_together_stay_between_minus_eight_and_three(void **state) {
    (void)state;
    const char *worst = "You never listen, and as I said: calm down.";
    WordingReading reading = read_words(worst, WORDING_NO_TONE, NULL);
    assert_int_equal(reading.points, -8);
    assert_true(reading.sum < -8); /* what tests/bench/wording measures */
    const char *best = "Hello! Thank you. Could you help me, please?";
    reading = read_words(best, WORDING_NO_TONE, NULL);
    assert_int_equal(reading.points, 3);
    assert_true(reading.sum > 3);
}

static void a_match_quotes_the_words_of_the_reply(void **state) {
    (void)state;
    WordingReading reading =
        read_words("It is Sorry, as it is, but done.", WORDING_NO_TONE, NULL);
    assert_int_equal(reading.count, 1);
    assert_string_equal(reading.matches[0].rule, "apology undone");
    assert_string_equal(reading.matches[0].words, "Sorry, as it is, but");
    assert_int_equal(reading.matches[0].points, -3);
    assert_non_null(strstr(reading.matches[0].lesson, "but"));
}

static void the_weightiest_match_comes_first(void **state) {
    (void)state;
    WordingReading reading = read_words(
        "Actually, as I said, please calm down.", WORDING_NO_TONE, NULL);
    assert_true(reading.count >= 3);
    assert_string_equal(reading.matches[0].rule, "calm down");
    assert_string_equal(reading.matches[1].rule, "as I said");
}

/* Processor time for a text of one sentence that repeats first halves. */
static double seconds_for(int repeats) {
    Text text = { 0 };
    for (int i = 0; i < repeats; i++)
        text_add(&text, "sorry never 12 ");
    const char *const heard[] = { text_get(&text), NULL };
    clock_t begun = clock();
    WordingReading reading =
        read_words(text_get(&text), WORDING_NO_TONE, heard);
    assert_true(reading.count > 0);
    text_free(&text);
    return (double)(clock() - begun) / CLOCKS_PER_SEC;
}

/* Linear is 8 times as long, quadratic 64 times. */
static void reading_takes_time_linear_in_the_text(void **state) {
    (void)state;
    double once = seconds_for(2000);
    assert_true(seconds_for(16000) < 25 * once + 0.01);
}

static void a_regional_tag_takes_the_rules_of_its_language(void **state) {
    (void)state;
    assert_ptr_equal(library_wording(library, "en-GB"), english);
    assert_null(library_wording(library, "de"));
    assert_null(library_wording(library, "enx"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sentence_that_begins_with_you_costs_five),
        cmocka_unit_test(
            you_costs_less_before_a_solution_and_nothing_after_listening),
        cmocka_unit_test(you_later_in_a_sentence_costs_nothing),
        cmocka_unit_test(you_that_grants_something_costs_nothing),
        cmocka_unit_test(two_sentences_with_you_cost_no_more_than_one),
        cmocka_unit_test(a_title_ends_no_sentence),
        cmocka_unit_test(calm_down_costs_six_and_is_two_words_of_one_sentence),
        cmocka_unit_test(a_star_is_any_word_or_any_end_of_one),
        cmocka_unit_test(kindness_in_a_threat_earns_nothing),
        cmocka_unit_test(the_customers_own_figure_adds_one),
        cmocka_unit_test(two_weighty_words_of_the_customer_add_one),
        cmocka_unit_test(all_together_stay_between_minus_eight_and_three),
        cmocka_unit_test(a_match_quotes_the_words_of_the_reply),
        cmocka_unit_test(the_weightiest_match_comes_first),
        cmocka_unit_test(reading_takes_time_linear_in_the_text),
        cmocka_unit_test(a_regional_tag_takes_the_rules_of_its_language),
    };
    return cmocka_run_group_tests(tests, open_english, close_library);
}

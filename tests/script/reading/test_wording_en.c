/* SPDX-License-Identifier: MIT
 * What English words add to a reply: the rules of wording/en.lua, each with
 * its exceptions. */
#include "script/reading/with_library.h"

static const WordingRules *english;

static int open_english(void **state) {
    int wrong = open_library(state);
    english = library_wording(library, "en");
    return wrong || !english;
}

static int read_words(const char *text, const char *const *heard,
                      WordingMatch *matches, int *count) {
    WordingReader *reader = wording_reader_new(english);
    wording_reader_hears(reader, heard);
    int found = wording_reader_read(reader, text, matches, count);
    wording_reader_free(reader);
    return found;
}

static int points(const char *text) {
    return read_words(text, NULL, NULL, NULL);
}

static int points_after(const char *heard, const char *text) {
    const char *const all[] = { heard, NULL };
    return read_words(text, all, NULL, NULL);
}

static void a_sentence_that_begins_with_you_costs_two(void **state) {
    (void)state;
    assert_int_equal(points("You knew it could come to this."), -2);
    assert_int_equal(points("Yes. You knew."), -2);
    assert_int_equal(points("Well! you've signed it."), -2);
    assert_int_equal(points("You\u2019ve signed it."), -2);
    assert_int_equal(points("\"You signed it.\""), -2);
}

static void you_later_in_a_sentence_costs_nothing(void **state) {
    (void)state;
    assert_int_equal(points("What would help you most?"), 0);
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
    assert_int_equal(points("You're wrong."), -2);
    assert_int_equal(points("You must pay."), -2);
}

static void two_sentences_with_you_cost_no_more_than_one(void **state) {
    (void)state;
    assert_int_equal(points("You signed. You paid."), -2);
}

static void an_apology_undone_by_but_costs_three(void **state) {
    (void)state;
    assert_int_equal(points("I'm sorry, but it is late."), -3);
    assert_int_equal(points("I apologise for that, but it is late."), -3);
    assert_int_equal(points("I'm sorry. But it is late."), 0);
    assert_int_equal(points("It is late, but I'm sorry."), 0);
    assert_int_equal(points("I'm sorry."), 0);
}

static void never_and_always_said_of_the_customer_cost_two(void **state) {
    (void)state;
    assert_int_equal(points("It is always the same with you."), -2);
    assert_int_equal(
        points("Did you ever think of it? It never occurs to you."), -2);
    assert_int_equal(points("You never call."), -4); /* and begins with You */
    assert_int_equal(points("The bus is always late."), 0);
    assert_int_equal(points("I'll always take your call."), 0);
    assert_int_equal(points("We never charge you for that."), 0);
}

static void calm_down_costs_six(void **state) {
    (void)state;
    assert_int_equal(points("Please calm down."), -6);
    assert_int_equal(points("CALM DOWN!"), -6);
    assert_int_equal(points("It is calm down by the river."), -6);
    assert_int_equal(points("Calm. Down the hall it is quieter."), 0);
}

static void the_smaller_stings_cost_what_they_say(void **state) {
    (void)state;
    assert_int_equal(points("As I said, it is four hundred."), -3);
    assert_int_equal(points("That is our policy."), -2);
    assert_int_equal(points("To be honest, it is late."), -1);
    assert_int_equal(points("In fact it is not."), -1);
    assert_int_equal(points("It is actually not."), -1);
    assert_int_equal(points("The factual side is simple."), 0);
}

static void thanks_add_one(void **state) {
    (void)state;
    assert_int_equal(points("Thank you for waiting."), 1);
    assert_int_equal(points("Thanks!"), 1);
    assert_int_equal(points("No thanks."), 0);
    assert_int_equal(points("Thankless work, this."), 0);
}

static void the_customers_own_figure_adds_one(void **state) {
    (void)state;
    assert_int_equal(
        points_after("I have $1,200 and no more.", "So 1200 is what there is."),
        1);
    assert_int_equal(points_after("I have $1,200.", "It is 900."), 0);
    assert_int_equal(points("So 1200 is what there is."), 0);
}

static void two_weighty_words_of_the_customer_add_one(void **state) {
    (void)state;
    const char *heard = "I put two hundred aside for the car.";
    assert_int_equal(points_after(heard, "Two hundred, and not more."), 1);
    assert_int_equal(points_after(heard, "For the car, then."), 0);
    assert_int_equal(points_after(heard, "Two days, a hundred miles."), 0);
    assert_int_equal(
        points_after("It hurts. Put the cat down.", "Hurts put differently."),
        0);
}

static void all_together_stay_between_minus_six_and_three(void **state) {
    (void)state;
    assert_int_equal(points("You never listen, and as I said: calm down."), -6);
    assert_int_equal(points("You're right."), 0);
    WordingMatch matches[WORDING_MATCHES_MAX];
    int count = 0;
    int total =
        read_words("Thanks. Actually, calm down.", NULL, matches, &count);
    assert_int_equal(total, -6);
    assert_int_equal(count, 3);
}

static void a_match_quotes_the_words_of_the_reply(void **state) {
    (void)state;
    WordingMatch matches[WORDING_MATCHES_MAX];
    int count = 0;
    read_words("I'm Sorry, I am, but no.", NULL, matches, &count);
    assert_int_equal(count, 1);
    assert_string_equal(matches[0].rule, "apology undone");
    assert_string_equal(matches[0].words, "Sorry, I am, but");
    assert_int_equal(matches[0].points, -3);
    assert_non_null(strstr(matches[0].lesson, "but"));
}

static void a_regional_tag_takes_the_rules_of_its_language(void **state) {
    (void)state;
    assert_ptr_equal(library_wording(library, "en-GB"), english);
    assert_null(library_wording(library, "de"));
    assert_null(library_wording(library, "enx"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sentence_that_begins_with_you_costs_two),
        cmocka_unit_test(you_later_in_a_sentence_costs_nothing),
        cmocka_unit_test(you_that_grants_something_costs_nothing),
        cmocka_unit_test(two_sentences_with_you_cost_no_more_than_one),
        cmocka_unit_test(an_apology_undone_by_but_costs_three),
        cmocka_unit_test(never_and_always_said_of_the_customer_cost_two),
        cmocka_unit_test(calm_down_costs_six),
        cmocka_unit_test(the_smaller_stings_cost_what_they_say),
        cmocka_unit_test(thanks_add_one),
        cmocka_unit_test(the_customers_own_figure_adds_one),
        cmocka_unit_test(two_weighty_words_of_the_customer_add_one),
        cmocka_unit_test(all_together_stay_between_minus_six_and_three),
        cmocka_unit_test(a_match_quotes_the_words_of_the_reply),
        cmocka_unit_test(a_regional_tag_takes_the_rules_of_its_language),
    };
    return cmocka_run_group_tests(tests, open_english, close_library);
}

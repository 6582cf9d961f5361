/* SPDX-License-Identifier: MIT
 * How somebody is doing, and whom to see next with its reason. */
#include "core/study/progress.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#define DAYS(n) ((long long)(n)*24 * 60 * 60 * 1000)
enum { BILL, BOX, DOG, LEVELS };

static const ProgressLevel three[LEVELS] = {
    { .title = "The bill", .tempts = 1u << HABIT_RULES },
    { .title = "The box", .tempts = 1u << HABIT_ACCUSING },
    { .title = "The dog", .tempts = 1u << HABIT_RULES },
};

static ProgressPlay talk(int level, int day, Outcome outcome, Habit habit) {
    return (ProgressPlay){ .level = level,
                           .day = day + 1,
                           .when = DAYS(day),
                           .outcome = outcome,
                           .habit = habit,
                           .strength = STRENGTH_ASKING };
}

static Progress *made(const ProgressPlay *plays, int count, int day) {
    return progress_make(plays, count, three, LEVELS, DAYS(day));
}

static void whoever_has_not_played_is_shown_somebody_to_begin_with(void **s) {
    (void)s;
    Progress *progress = made(NULL, 0, 0);
    assert_int_equal(progress->next_count, 1);
    assert_int_equal(progress->next[0].level, BILL);
    assert_true(progress->next[0].now);
    assert_int_equal(progress->best_count, 0);
    assert_int_equal(progress->habit, HABIT_NONE);
    progress_free(progress);
}

static void a_lost_customer_comes_back_tomorrow(void **state) {
    (void)state;
    ProgressPlay play = talk(BOX, 10, OUTCOME_LOST, HABIT_ACCUSING);
    Progress *progress = made(&play, 1, 10);
    assert_int_equal(progress->next[0].level, BILL); /* meanwhile */
    assert_int_equal(progress->next[1].level, BOX);
    assert_false(progress->next[1].now);
    assert_non_null(strstr(progress->next[1].reason, "tomorrow"));
    progress_free(progress);
    progress = made(&play, 1, 11);
    assert_int_equal(progress->next[0].level, BOX);
    assert_true(progress->next[0].now);
    assert_non_null(strstr(progress->next[0].reason, "Lost last time"));
    progress_free(progress);
}

static void a_habit_that_cost_is_met_again_in_somebody_else(void **state) {
    (void)state;
    ProgressPlay play = talk(BILL, 10, OUTCOME_KEPT, HABIT_RULES);
    Progress *progress = made(&play, 1, 13);
    assert_int_equal(progress->next[0].level, DOG); /* the box does not tempt */
    assert_true(progress->next[0].now);
    assert_non_null(strstr(progress->next[0].reason, "rules"));
    progress_free(progress);
    progress = made(&play, 1, 12);
    assert_int_not_equal(progress->next[0].level, DOG);
    progress_free(progress);
}

static void the_same_one_comes_where_nobody_else_tempts(void **state) {
    (void)state;
    ProgressPlay play = talk(BOX, 10, OUTCOME_KEPT, HABIT_ACCUSING);
    Progress *progress = made(&play, 1, 13);
    assert_int_equal(progress->next[0].level, BOX);
    progress_free(progress);
}

static void what_went_well_comes_back_after_7_then_21_then_60_days(void **s) {
    (void)s;
    static const int days[] = { 7, 21, 60, 60 };
    ProgressPlay plays[4];
    for (int n = 0; n < 4; n++) {
        plays[n] = talk(BILL, n, OUTCOME_DELIGHTED, HABIT_NONE);
        Progress *progress = made(plays, n + 1, n + days[n] - 1);
        assert_int_equal(progress->next[0].level, BOX); /* somebody else */
        assert_false(progress->next[1].now);
        progress_free(progress);
        progress = made(plays, n + 1, n + days[n]);
        assert_int_equal(progress->next[0].level, BILL);
        assert_true(progress->next[0].now);
        progress_free(progress);
    }
}

static void what_is_refused_or_gone_is_not_suggested(void **state) {
    (void)state;
    ProgressLevel levels[LEVELS];
    memcpy(levels, three, sizeof levels);
    levels[BOX].declined = DAYS(40);
    levels[BILL].gone = true;
    const ProgressPlay plays[] = {
        talk(BOX, 10, OUTCOME_LOST, HABIT_NONE),
        talk(BILL, 10, OUTCOME_LOST, HABIT_NONE),
    };
    Progress *progress = progress_make(plays, 2, levels, LEVELS, DAYS(20));
    assert_int_equal(progress->next_count, 1);
    assert_int_equal(progress->next[0].level, DOG);
    assert_int_equal(progress->best_count, 2); /* old talks still count */
    progress_free(progress);
}

static void the_best_end_is_dated_by_the_day_it_was_first_reached(void **s) {
    (void)s;
    const ProgressPlay plays[] = {
        talk(BILL, 1, OUTCOME_LOST, HABIT_NONE),
        talk(BILL, 2, OUTCOME_KEPT, HABIT_NONE),
        talk(BILL, 3, OUTCOME_KEPT, HABIT_NONE),
        talk(BILL, 4, OUTCOME_UNEASY, HABIT_NONE),
    };
    Progress *progress = made(plays, 4, 5);
    assert_int_equal(progress->best_count, 1);
    assert_int_equal(progress->best[0].best, OUTCOME_KEPT);
    assert_true(progress->best[0].when == DAYS(2));
    assert_true(progress->best[0].last == DAYS(4));
    assert_int_equal(progress->best[0].times, 4);
    progress_free(progress);
}

static void a_habit_that_fades_is_seen_to_fade(void **state) {
    (void)state;
    ProgressPlay plays[10];
    for (int i = 0; i < 10; i++)
        plays[i] =
            talk(BILL, i, OUTCOME_KEPT, i < 4 ? HABIT_RULES : HABIT_NONE);
    Progress *progress = made(plays, 10, 20);
    assert_int_equal(progress->habit, HABIT_RULES);
    assert_int_equal(progress->habit_times, 4);
    assert_int_equal(progress->share_count, 10);
    assert_int_equal(progress->shares[0].of, 1);
    assert_int_equal(progress->shares[4].named, 4);
    assert_int_equal(progress->shares[9].named, 0);
    assert_non_null(strstr(progress->fading, "It fades: in 4 of"));
    progress_free(progress);
}

static void tries_of_a_talk_count_for_nothing_but_its_best_end(void **state) {
    (void)state;
    ProgressPlay plays[] = {
        talk(BILL, 1, OUTCOME_LOST, HABIT_RULES),
        talk(BILL, 1, OUTCOME_LOST, HABIT_RULES),
        talk(BILL, 1, OUTCOME_KEPT, HABIT_RULES),
        talk(BOX, 1, OUTCOME_UNEASY, HABIT_NONE),
    };
    for (int i = 0; i < 3; i++)
        plays[i].stake = (Stake){ "USD", 412, 0 };
    plays[1].again = plays[2].again = true;
    plays[2].sale_kept = 412;
    Progress *progress = made(plays, 4, 2);
    assert_int_equal(progress->plays, 2);
    assert_int_equal(progress->best[0].times, 1);
    assert_int_equal(progress->best[0].best, OUTCOME_KEPT);
    assert_int_equal(progress->habit, HABIT_NONE); /* named once */
    assert_int_equal(progress->strengths[0].times, 2);
    assert_string_equal(progress->money[0].text,
                        "Of $412 that was on the table that day, $0 was kept.");
    progress_free(progress);
}

static void a_try_whose_talk_is_not_kept_is_a_talk(void **state) {
    (void)state;
    ProgressPlay plays[] = {
        talk(BOX, 1, OUTCOME_KEPT, HABIT_NONE),
        talk(BILL, 1, OUTCOME_LOST, HABIT_RULES),
    };
    plays[1].again = true;
    Progress *progress = made(plays, 2, 2);
    assert_int_equal(progress->plays, 2);
    assert_int_equal(progress->best[0].times, 1);
    progress_free(progress);
}

static void a_day_is_one_point_of_the_habit(void **state) {
    (void)state;
    ProgressPlay plays[7];
    for (int i = 0; i < 7; i++)
        plays[i] = talk(i % LEVELS, i < 6 ? 1 : 2, OUTCOME_LOST,
                        i < 3 ? HABIT_RULES : HABIT_NONE);
    Progress *progress = made(plays, 7, 3);
    assert_int_equal(progress->share_count, 2);
    assert_int_equal(progress->shares[0].named, 2); /* of the last five then */
    assert_int_equal(progress->shares[1].named, 1);
    progress_free(progress);
}

static void once_is_no_habit(void **state) {
    (void)state;
    ProgressPlay play = talk(BILL, 1, OUTCOME_KEPT, HABIT_RULES);
    Progress *progress = made(&play, 1, 2);
    assert_int_equal(progress->habit, HABIT_NONE);
    assert_null(progress->habit_text);
    progress_free(progress);
}

static void money_is_added_up_by_currency(void **state) {
    (void)state;
    ProgressPlay plays[] = {
        talk(BILL, 1, OUTCOME_KEPT, HABIT_NONE),
        talk(BOX, 2, OUTCOME_LOST, HABIT_NONE),
        talk(DOG, 3, OUTCOME_KEPT, HABIT_NONE),
    };
    plays[0].stake = (Stake){ "GBP", 400, 1200 };
    plays[0].sale_kept = 400;
    plays[0].yearly_kept = 1200;
    plays[1].stake = (Stake){ "GBP", 600, 800 };
    plays[2].stake = (Stake){ "USD", 10, 0 };
    Progress *progress = made(plays, 3, 5);
    assert_int_equal(progress->money_count, 2);
    assert_string_equal(progress->money[0].text,
                        "Of £1,000 that was on the table that day, £400 was "
                        "kept. Of £2,000 a year, £1,200 stayed.");
    progress_free(progress);
}

static void a_customer_brings_their_money_once_a_day(void **state) {
    (void)state;
    ProgressPlay plays[3];
    for (int i = 0; i < 3; i++) {
        plays[i] = talk(BILL, i < 2 ? 1 : 2, OUTCOME_KEPT, HABIT_NONE);
        plays[i].stake = (Stake){ "USD", 412, 0 };
        plays[i].sale_kept = 412;
    }
    Progress *progress = made(plays, 3, 5);
    assert_int_equal(progress->plays, 3);
    assert_int_equal(progress->money[0].sale, 824);
    assert_int_equal(progress->money[0].sale_kept, 824);
    progress_free(progress);
}

static void what_may_still_come_is_in_doubt_and_not_lost(void **state) {
    (void)state;
    ProgressPlay plays[] = {
        talk(BILL, 1, OUTCOME_UNEASY, HABIT_NONE),
        talk(BOX, 2, OUTCOME_KEPT, HABIT_NONE),
    };
    plays[0].stake = (Stake){ "GBP", 100, 800 };
    Progress *progress = made(plays, 1, 5);
    assert_string_equal(progress->money[0].text,
                        "Of £100 that was on the table that day, £0 was kept. "
                        "About £800 a year is in doubt.");
    progress_free(progress);
    plays[1].stake = (Stake){ "GBP", 0, 200 };
    plays[1].yearly_kept = 200;
    progress = made(plays, 2, 5);
    assert_string_equal(progress->money[0].text,
                        "Of £100 that was on the table that day, £0 was kept. "
                        "Of £1,000 a year, £200 stayed. About £800 a year is "
                        "in doubt.");
    progress_free(progress);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(
            whoever_has_not_played_is_shown_somebody_to_begin_with),
        cmocka_unit_test(a_lost_customer_comes_back_tomorrow),
        cmocka_unit_test(a_habit_that_cost_is_met_again_in_somebody_else),
        cmocka_unit_test(the_same_one_comes_where_nobody_else_tempts),
        cmocka_unit_test(
            what_went_well_comes_back_after_7_then_21_then_60_days),
        cmocka_unit_test(what_is_refused_or_gone_is_not_suggested),
        cmocka_unit_test(the_best_end_is_dated_by_the_day_it_was_first_reached),
        cmocka_unit_test(a_habit_that_fades_is_seen_to_fade),
        cmocka_unit_test(once_is_no_habit),
        cmocka_unit_test(money_is_added_up_by_currency),
        cmocka_unit_test(tries_of_a_talk_count_for_nothing_but_its_best_end),
        cmocka_unit_test(a_try_whose_talk_is_not_kept_is_a_talk),
        cmocka_unit_test(a_day_is_one_point_of_the_habit),
        cmocka_unit_test(a_customer_brings_their_money_once_a_day),
        cmocka_unit_test(what_may_still_come_is_in_doubt_and_not_lost),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: MIT
 * A campaign as its file gives it, and the way through it. */
#include "script/campaign_file.h"
#include "core/play/session.h"
#include "script/reading/with_library.h"

static CampaignFile *file;

static int open_campaign(void **state) {
    if (open_library(state)) return 1;
    Findings *findings = findings_new();
    file = campaign_load(
        library, THAW_SOURCE_DIR "/tests/levels/campaign/scripts/two_days.lua",
        findings);
    findings_print(findings);
    findings_free(findings);
    return file == NULL;
}

static int close_campaign(void **state) {
    campaign_close(file);
    return close_library(state);
}

static Week begun(void) {
    return (Week){ .campaign = campaign_of(file) };
}

static void play(Week *week, int which, Outcome outcome) {
    week->plays[week->count++] =
        (WeekPlay){ .play = which,
                    .ending = "some",
                    .outcome = outcome,
                    .stake = { "EUR", 40, 200 },
                    .sale_kept = outcome >= OUTCOME_UNEASY ? 40 : 0,
                    .yearly_kept = outcome >= OUTCOME_KEPT ? 200 : 0 };
}

static void plays_come_in_the_order_of_the_file(void **state) {
    (void)state;
    WeekHost host = campaign_host(file, NULL);
    Week week = begun();
    assert_int_equal(week.campaign->play_count, 3);
    assert_string_equal(week.campaign->plays[1].level, "call");
    for (int i = 0; i < 3; i++) {
        assert_int_equal(week_next(&week, host), i);
        play(&week, i, OUTCOME_KEPT);
    }
    assert_int_equal(week_next(&week, host), NONE);
}

static void a_play_whose_when_does_not_hold_is_passed_by(void **state) {
    (void)state;
    WeekHost host = campaign_host(file, NULL);
    Week week = begun();
    play(&week, 0, OUTCOME_LOST);
    play(&week, 1, OUTCOME_KEPT);
    assert_int_equal(week_next(&week, host), NONE);
}

static void the_first_ending_that_holds_is_taken(void **state) {
    (void)state;
    WeekHost host = campaign_host(file, NULL);
    Week week = begun();
    play(&week, 0, OUTCOME_KEPT);
    assert_string_equal(week.campaign->endings[week_ending(&week, host)].title,
                        "Two days, and gone");
    play(&week, 1, OUTCOME_DELIGHTED);
    assert_string_equal(week.campaign->endings[week_ending(&week, host)].title,
                        "Asked for by name");
    week.plays[1].labelled = 1;
    assert_string_equal(week.campaign->endings[week_ending(&week, host)].title,
                        "Two days, and gone");
}

static void money_and_habits_are_counted_over_all_plays(void **state) {
    (void)state;
    Week week = begun();
    play(&week, 0, OUTCOME_KEPT);
    play(&week, 1, OUTCOME_UNEASY);
    play(&week, 2, OUTCOME_LOST);
    week.plays[0].habit = "you";
    assert_null(week_sum(&week).habit); /* once is none */
    week.plays[2].habit = "you";
    WeekSum sum = week_sum(&week);
    assert_string_equal(sum.habit, "you");
    assert_int_equal(sum.kept, 1);
    assert_int_equal(sum.lost, 1);
    assert_int_equal(sum.money_kept, 280);
    assert_int_equal(sum.money_lost, 440);
}

static void
a_play_hears_the_worst_line_before_it_and_no_later_one(void **state) {
    (void)state;
    Week week = begun();
    play(&week, 0, OUTCOME_LOST);
    play(&week, 1, OUTCOME_KEPT);
    week.plays[0].worst = "You could have rung.";
    week.plays[0].worst_cost = 80;
    week.plays[1].worst = "A nightmare.";
    week.plays[1].worst_cost = 120;
    Earlier *second = week_earlier(&week, 1), *third = week_earlier(&week, 2);
    Outcome outcome;
    assert_string_equal(second->worst_line, "You could have rung.");
    assert_int_equal(second->worst_cost, 80);
    assert_string_equal(second->best_line, "");
    assert_true(earlier_outcome(second, "counter", &outcome));
    assert_int_equal(outcome, OUTCOME_LOST);
    assert_false(earlier_outcome(second, "call", &outcome));
    assert_string_equal(third->worst_line, "A nightmare.");
    earlier_free(second);
    earlier_free(third);
}

/* ---- in its levels ---- */

static Level *load_call(void) {
    Findings *findings = findings_new();
    Level *level = level_load(
        library, THAW_SOURCE_DIR "/tests/levels/campaign/scripts/call.lua",
        findings);
    findings_print(findings);
    findings_free(findings);
    assert_non_null(level);
    return level;
}

/* Gives the first reply, and gives back the last line said then. */
static char *after_first_reply(Level *level, const Earlier *earlier) {
    PlaySetup setup = { .thought = NONE, .visit = 1, .earlier = earlier };
    Session *session =
        session_new(level_story(level), level_host(level), &setup, NULL);
    session_apply(session, (Command){ COMMAND_START, 0 }, NULL);
    session_apply(session, (Command){ COMMAND_REPLY, 0 }, NULL);
    View view;
    session_view(session, &view);
    char *line = mem_text(view.lines[view.line_count - 1].text);
    /* kept in the journal, and so the same when it is replayed */
    size_t size;
    char *bytes = journal_write(session_journal(session), &size);
    Journal *journal = journal_read(bytes, size, NULL);
    Session *again =
        session_new(level_story(level), level_host(level), NULL, NULL);
    assert_int_equal(session_replay(again, journal), 1);
    session_view(again, &view);
    assert_string_equal(view.lines[view.line_count - 1].text, line);
    journal_free(journal);
    mem_free(bytes);
    session_free(again);
    session_free(session);
    return line;
}

static void a_level_says_the_worst_line_word_for_word(void **state) {
    (void)state;
    Level *level = load_call();
    Earlier *earlier = earlier_new("two_days", "Monday, the phone");
    earlier_set_worst(earlier, "You could have\trung {us}.", 80);
    earlier_add_end(earlier, "counter", OUTCOME_LOST);
    char *line = after_first_reply(level, earlier);
    assert_string_equal(line, "\"You could have\trung {us}.\" That is what she "
                              "told me you had said.");
    mem_free(line);
    earlier_free(earlier);
    level_free(level);
}

static void outside_of_a_campaign_nothing_was_said(void **state) {
    (void)state;
    Level *level = load_call();
    char *line = after_first_reply(level, NULL);
    assert_string_equal(line, "She said nothing about you at all.");
    mem_free(line);
    level_free(level);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plays_come_in_the_order_of_the_file),
        cmocka_unit_test(a_play_whose_when_does_not_hold_is_passed_by),
        cmocka_unit_test(the_first_ending_that_holds_is_taken),
        cmocka_unit_test(money_and_habits_are_counted_over_all_plays),
        cmocka_unit_test(
            a_play_hears_the_worst_line_before_it_and_no_later_one),
        cmocka_unit_test(a_level_says_the_worst_line_word_for_word),
        cmocka_unit_test(outside_of_a_campaign_nothing_was_said),
    };
    return cmocka_run_group_tests(tests, open_campaign, close_campaign);
}

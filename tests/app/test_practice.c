/* SPDX-License-Identifier: MIT
 * How front ends play: what is kept, what goes on, what customers remember. */
#include "app/practice/practice.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#define LEVELS THAW_SOURCE_DIR "/tests/levels/"

typedef struct Desk {
    char folder[128], kept[160];
    Practice *practice;
} Desk;

static void sit_down(Desk *desk) {
    const PracticeOptions options = { .data = THAW_SOURCE_DIR,
                                      .kept = desk->kept };
    desk->practice = practice_open(&options);
}

static void stand_up_and_return(Desk *desk) {
    practice_close(desk->practice);
    sit_down(desk);
}

static int lay_out(void **state) {
    Desk *desk = calloc(1, sizeof *desk);
    snprintf(desk->folder, sizeof desk->folder,
             P_tmpdir "/thaw-practice-XXXXXX");
    assert_non_null(mkdtemp(desk->folder));
    snprintf(desk->kept, sizeof desk->kept, "%s/thaw.db", desk->folder);
    assert_int_equal(setenv("XDG_STATE_HOME", desk->folder, 1), 0);
    assert_int_equal(setenv("XDG_DATA_HOME", desk->folder, 1), 0);
    sit_down(desk);
    *state = desk;
    return 0;
}

static int clear_up(void **state) {
    Desk *desk = *state;
    char command[200];
    practice_close(desk->practice);
    snprintf(command, sizeof command, "rm -rf '%s'", desk->folder);
    assert_int_equal(system(command), 0);
    free(desk);
    return 0;
}

static int level(Desk *desk, const char *file) {
    char path[512];
    Error err = { "" };
    snprintf(path, sizeof path, LEVELS "%s", file);
    int index = practice_find(desk->practice, path, &err);
    assert_string_equal(err.text, "");
    assert_int_not_equal(index, NONE);
    return index;
}

static Meeting *meet(Desk *desk, const char *file, MeetKind kind) {
    Findings *findings = findings_new();
    Meeting *meeting =
        practice_meet(desk->practice, level(desk, file), kind, findings);
    assert_int_equal(findings_errors(findings), 0);
    assert_non_null(meeting);
    findings_free(findings);
    return meeting;
}

static void start(Meeting *meeting) {
    assert_true(meeting_apply(meeting, (Command){ COMMAND_START, 0 }, NULL));
}

static void say(Meeting *meeting, int number) {
    assert_true(
        meeting_apply(meeting, (Command){ COMMAND_REPLY, number - 1 }, NULL));
}

static View view_of(const Meeting *meeting) {
    View view;
    meeting_view(meeting, &view);
    return view;
}

/* He hangs up after three replies. */
static void lose_him(Desk *desk) {
    Meeting *meeting = meet(desk, "late_parcel.lua", MEET_FRESH);
    start(meeting);
    say(meeting, 1);
    say(meeting, 2);
    say(meeting, 1);
    assert_int_equal(view_of(meeting).phase, PHASE_ENDED);
    assert_string_equal(view_of(meeting).ending, "He hangs up");
    meeting_close(meeting);
}

static void a_level_that_was_broken_off_goes_on_at_its_turn(void **state) {
    Desk *desk = *state;
    Meeting *meeting = meet(desk, "late_parcel.lua", MEET_FRESH);
    start(meeting);
    say(meeting, 2);
    meeting_close(meeting);
    stand_up_and_return(desk);

    const LevelCard *card =
        practice_card(desk->practice, level(desk, "late_parcel.lua"));
    assert_int_equal(card->waiting, 1);
    meeting = meet(desk, "late_parcel.lua", MEET_GO_ON);
    View view = view_of(meeting);
    assert_int_equal(view.phase, PHASE_TALKING);
    assert_int_equal(view.turn, 1);
    assert_string_equal(view.replies[0].text,
                        "A courier brings it today. When are you in?");
    meeting_close(meeting);
}

static void beginning_afresh_lets_the_broken_off_one_rest(void **state) {
    Desk *desk = *state;
    Meeting *meeting = meet(desk, "late_parcel.lua", MEET_FRESH);
    start(meeting);
    say(meeting, 2);
    meeting_close(meeting);
    meeting = meet(desk, "late_parcel.lua", MEET_FRESH);
    start(meeting);
    assert_int_equal(view_of(meeting).turn, 0);
    say(meeting, 2);
    say(meeting, 1);
    assert_int_equal(view_of(meeting).phase, PHASE_ENDED);
    meeting_close(meeting);
    stand_up_and_return(desk);
    const LevelCard *card =
        practice_card(desk->practice, level(desk, "late_parcel.lua"));
    assert_int_equal(card->waiting, 0);
    assert_int_equal(card->times, 1);
}

static void a_briefing_that_was_only_read_leaves_no_trace(void **state) {
    Desk *desk = *state;
    Meeting *meeting = meet(desk, "late_parcel.lua", MEET_FRESH);
    start(meeting);
    meeting_close(meeting);
    stand_up_and_return(desk);
    assert_int_equal(
        practice_card(desk->practice, level(desk, "late_parcel.lua"))->waiting,
        0);
}

static void the_card_tells_the_best_conversation(void **state) {
    Desk *desk = *state;
    Meeting *meeting = meet(desk, "late_parcel.lua", MEET_FRESH);
    start(meeting);
    say(meeting, 2);
    say(meeting, 1);
    meeting_close(meeting);
    lose_him(desk);
    stand_up_and_return(desk);
    const LevelCard *card =
        practice_card(desk->practice, level(desk, "late_parcel.lua"));
    assert_string_equal(card->title, "The late parcel");
    assert_int_equal(card->channel, CHANNEL_PHONE);
    assert_string_equal(card->customers[0].name, "Kofi Osei");
    assert_int_equal(card->times, 2);
    assert_int_equal(card->best, OUTCOME_KEPT);
    assert_string_equal(card->best_ending, "The courier brings it");
    assert_int_equal(card->curve_count, 3);
    assert_int_equal(card->curve[0], -200);
    assert_true(card->curve[2] > card->curve[0]);
}

static void going_back_from_the_end_keeps_what_ended(void **state) {
    Desk *desk = *state;
    Meeting *meeting = meet(desk, "late_parcel.lua", MEET_FRESH);
    start(meeting);
    say(meeting, 2);
    say(meeting, 1);
    assert_true(meeting_apply(meeting, (Command){ COMMAND_REWIND, 1 }, NULL));
    assert_int_equal(view_of(meeting).phase, PHASE_TALKING);
    say(meeting, 2);
    meeting_close(meeting);
    stand_up_and_return(desk);
    const LevelCard *card =
        practice_card(desk->practice, level(desk, "late_parcel.lua"));
    assert_int_equal(card->times, 1);
    assert_int_equal(card->best, OUTCOME_KEPT);
    assert_int_equal(card->waiting, 2);
}

static void taking_a_reply_back_is_kept_too(void **state) {
    Desk *desk = *state;
    Meeting *meeting = meet(desk, "late_parcel.lua", MEET_FRESH);
    start(meeting);
    say(meeting, 2);
    assert_true(
        meeting_apply(meeting, (Command){ COMMAND_REWIND, NONE }, NULL));
    meeting_close(meeting);
    stand_up_and_return(desk);
    assert_int_equal(
        practice_card(desk->practice, level(desk, "late_parcel.lua"))->waiting,
        0);
}

static void the_next_visit_remembers_how_the_last_one_went(void **state) {
    Desk *desk = *state;
    Meeting *meeting = meet(desk, "late_parcel_again.lua", MEET_FRESH);
    start(meeting);
    int fresh = session_state(meeting_session(meeting))->moods[0].mood;
    assert_int_equal(fresh, -200);
    assert_int_equal(view_of(meeting).reply_count, 2);
    meeting_close(meeting);

    lose_him(desk);
    stand_up_and_return(desk);
    meeting = meet(desk, "late_parcel_again.lua", MEET_FRESH);
    start(meeting);
    assert_true(session_state(meeting_session(meeting))->moods[0].mood < fresh);
    assert_int_equal(view_of(meeting).reply_count, 3);
    meeting_close(meeting);
}

static void a_past_turn_shows_what_was_seen_then(void **state) {
    Desk *desk = *state;
    Meeting *meeting = meet(desk, "late_parcel.lua", MEET_FRESH);
    start(meeting);
    View then = view_of(meeting), past;
    char said[400];
    snprintf(said, sizeof said, "%s", then.lines[then.line_count - 1].text);
    say(meeting, 1);
    const Session *session = meeting_session(meeting);
    session_view_at(session, 0, &past);
    assert_int_equal(past.line_count, then.line_count);
    assert_int_equal(past.history_count, then.history_count);
    assert_string_equal(past.lines[past.line_count - 1].text, said);
    assert_memory_equal(past.customers[0].flash.face,
                        then.customers[0].flash.face,
                        sizeof past.customers[0].flash.face);
    assert_int_equal(past.reply_count, 0);
    View now = view_of(meeting);
    session_view_at(session, 1, &past);
    assert_ptr_equal(past.lines, now.lines);
    assert_int_equal(past.line_count, now.line_count);
    assert_int_equal(past.turn, now.turn);
    meeting_close(meeting);
}

static void a_habit_shows_when_it_comes_back(void **state) {
    Desk *desk = *state;
    int times = 0, of = 0;
    lose_him(desk);
    assert_int_equal(practice_habit(desk->practice, &times, &of), HABIT_NONE);
    Meeting *meeting = meet(desk, "two_neighbours.lua", MEET_FRESH);
    start(meeting);
    say(meeting, 1);
    say(meeting, 1);
    meeting_close(meeting);
    lose_him(desk);
    stand_up_and_return(desk);
    assert_int_equal(practice_habit(desk->practice, &times, &of),
                     HABIT_ACCUSING);
    assert_int_equal(times, 2);
    assert_int_equal(of, 3);
}

static void another_profile_is_another_person(void **state) {
    Desk *desk = *state;
    lose_him(desk);
    practice_close(desk->practice);
    const PracticeOptions options = { .data = THAW_SOURCE_DIR,
                                      .kept = desk->kept,
                                      .profile = "Ana" };
    desk->practice = practice_open(&options);
    assert_int_equal(
        practice_card(desk->practice, level(desk, "late_parcel.lua"))->times,
        0);
}

static void what_is_met_in_a_campaign_is_not_offered_alone(void **state) {
    Desk *desk = *state;
    Error err;
    int parts = 0;
    for (int i = 0; i < practice_count(desk->practice); i++) {
        const LevelCard *card = practice_card(desk->practice, i);
        bool within = !strncmp(card->id, "first_week/", 11);
        assert_int_equal(practice_is_part(desk->practice, i), within);
        parts += within;
    }
    assert_true(parts >= 7);
    int week = practice_find(desk->practice, "first_week", &err);
    assert_false(practice_is_part(desk->practice, week));
}

static void the_campaign_stands_first_in_the_list(void **state) {
    Desk *desk = *state;
    const Practice *practice = desk->practice;
    Error err;
    int count = 0, authors = 0;
    assert_int_equal(practice_offered(practice, 0, false),
                     practice_find(desk->practice, "first_week", &err));
    assert_int_equal(practice_offered(practice, 1, false),
                     practice_find(desk->practice, "shocked_bill", &err));
    while (practice_offered(practice, count, false) != NONE)
        assert_false(practice_is_part(
            practice, practice_offered(practice, count++, false)));
    while (practice_offered(practice, authors, true) != NONE)
        authors++;
    assert_int_equal(authors, practice_count(practice));
    assert_true(count >= 10 && count < authors);
}

static void a_broken_level_shows_its_error_and_no_other_suffers(void **state) {
    Desk *desk = *state;
    char path[200];
    snprintf(path, sizeof path, "%s/broken.lua", desk->folder);
    FILE *file = fopen(path, "w");
    fputs("encounter \"Broken\" {", file);
    fclose(file);
    int index = practice_find(desk->practice, path, NULL);
    const LevelCard *card = practice_card(desk->practice, index);
    assert_non_null(card->error);
    assert_non_null(strstr(card->error, "broken.lua:1"));
    assert_non_null(strstr(card->error, "[syntax]"));
    Findings *findings = findings_new();
    assert_null(practice_meet(desk->practice, index, MEET_FRESH, findings));
    assert_true(findings_errors(findings) > 0);
    findings_free(findings);
    card = practice_card(desk->practice, level(desk, "late_parcel.lua"));
    assert_null(card->error);
}

static void a_level_changed_meanwhile_goes_on_as_far_as_it_can(void **state) {
    Desk *desk = *state;
    char path[200], command[600];
    snprintf(path, sizeof path, "%s/parcel.lua", desk->folder);
    snprintf(command, sizeof command, "cp '" LEVELS "late_parcel.lua' '%s'",
             path);
    assert_int_equal(system(command), 0);
    int index = practice_find(desk->practice, path, NULL);
    Meeting *meeting = practice_meet(desk->practice, index, MEET_FRESH, NULL);
    start(meeting);
    say(meeting, 1);
    say(meeting, 1);
    meeting_close(meeting);
    snprintf(command, sizeof command,
             "sed -i 's/Our policy is three working days/It is the rule/' "
             "'%s'",
             path);
    assert_int_equal(system(command), 0);
    stand_up_and_return(desk);
    index = practice_find(desk->practice, path, NULL);
    meeting = practice_meet(desk->practice, index, MEET_GO_ON, NULL);
    View view = view_of(meeting);
    assert_int_equal(view.turn, 1);
    assert_non_null(strstr(view.notice, "has changed"));
    meeting_close(meeting);
}

static void what_could_not_be_saved_is_saved_later(void **state) {
    Desk *desk = *state;
    practice_close(desk->practice);
    char command[400];
    snprintf(command, sizeof command, "rm -rf '%s' && mkdir -p '%s/x'",
             desk->kept, desk->kept); /* a folder in the file's place */
    assert_int_equal(system(command), 0);
    sit_down(desk);
    assert_non_null(practice_notice(desk->practice));
    lose_him(desk);
    snprintf(command, sizeof command, "rm -rf '%s'", desk->kept);
    assert_int_equal(system(command), 0);
    Meeting *meeting = meet(desk, "two_neighbours.lua", MEET_FRESH);
    start(meeting);
    say(meeting, 1);
    assert_null(view_of(meeting).notice);
    meeting_close(meeting);
    stand_up_and_return(desk);
    assert_int_equal(
        practice_card(desk->practice, level(desk, "late_parcel.lua"))->times,
        1);
}

static void a_misspelt_level_is_told_with_what_was_meant(void **state) {
    Desk *desk = *state;
    Error err = { "" };
    assert_int_equal(practice_find(desk->practice, "shocked_bil", &err), NONE);
    assert_non_null(strstr(err.text, "did you mean \"shocked_bill\"?"));
}

static void files_that_are_only_required_are_no_levels(void **state) {
    Desk *desk = *state;
    for (int i = 0; i < practice_count(desk->practice); i++) {
        const LevelCard *card = practice_card(desk->practice, i);
        assert_string_not_equal(card->id, "tones");
        assert_string_not_equal(card->id, "looks");
        assert_string_not_equal(card->id, "crabby_couple/cast");
    }
    assert_string_equal(practice_card(desk->practice, 0)->id, "shocked_bill");
}

#define HERE(test) cmocka_unit_test_setup_teardown(test, lay_out, clear_up)

int main(void) {
    const struct CMUnitTest tests[] = {
        HERE(a_level_that_was_broken_off_goes_on_at_its_turn),
        HERE(beginning_afresh_lets_the_broken_off_one_rest),
        HERE(a_briefing_that_was_only_read_leaves_no_trace),
        HERE(the_card_tells_the_best_conversation),
        HERE(going_back_from_the_end_keeps_what_ended),
        HERE(taking_a_reply_back_is_kept_too),
        HERE(the_next_visit_remembers_how_the_last_one_went),
        HERE(a_past_turn_shows_what_was_seen_then),
        HERE(a_habit_shows_when_it_comes_back),
        HERE(another_profile_is_another_person),
        HERE(what_is_met_in_a_campaign_is_not_offered_alone),
        HERE(the_campaign_stands_first_in_the_list),
        HERE(a_broken_level_shows_its_error_and_no_other_suffers),
        HERE(a_level_changed_meanwhile_goes_on_as_far_as_it_can),
        HERE(what_could_not_be_saved_is_saved_later),
        HERE(a_misspelt_level_is_told_with_what_was_meant),
        HERE(files_that_are_only_required_are_no_levels),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

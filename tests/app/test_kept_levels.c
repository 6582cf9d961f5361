/* SPDX-License-Identifier: MIT
 * What is kept of a conversation, met again: by a level that was edited since,
 * in another language, in a file that somebody spoilt. */
#include "app/practice/practice.h"

#include <sqlite3.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define MENUS THAW_SOURCE_DIR "/tests/levels/menu/scripts/"

static const char ORDER[] =
    "encounter \"Order desk\" { channel = \"desk\", brief = \"An order.\" }\n"
    "local ana = customer \"Ana\" { mood = 0, leaves = false }\n"
    "beat \"hello\" { ana \"Morning.\", ana.does \"She waits.\",\n"
    "  reply \"What can I do for you?\" { tone = \"ask\", next = \"cancel\" "
    "},\n"
    "  reply \"Yes?\" { tone = \"curt\", next = \"cancel\" } }\n"
    "beat \"cancel\" { ana \"Shall we cancel the order?\",\n"
    "  reply \"Yes.\" { tone = \"curt\", next = \"deposit\" },\n"
    "  reply \"No.\" { tone = \"ask\", next = \"deposit\" } }\n"
    "beat \"deposit\" { ana \"And the deposit?\",\n"
    "  reply \"It goes back today.\" { tone = \"commit\", next = \"end\" },\n"
    "  reply \"It is gone.\" { tone = \"policy\", next = \"end\" } }\n"
    "ending \"Done\" { outcome = \"kept\" }\n";

typedef struct Kept {
    char folder[128], kept[160], level[160];
    Practice *practice;
} Kept;

static void open_practice(Kept *kept, const char *language) {
    const PracticeOptions options = { .data = THAW_SOURCE_DIR,
                                      .kept = kept->kept,
                                      .language = language };
    practice_close(kept->practice);
    kept->practice = practice_open(&options);
}

static int lay_out(void **state) {
    Kept *kept = calloc(1, sizeof *kept);
    snprintf(kept->folder, sizeof kept->folder, P_tmpdir "/thaw-kept-XXXXXX");
    assert_non_null(mkdtemp(kept->folder));
    snprintf(kept->kept, sizeof kept->kept, "%s/thaw.db", kept->folder);
    snprintf(kept->level, sizeof kept->level, "%s/order.lua", kept->folder);
    assert_int_equal(setenv("XDG_STATE_HOME", kept->folder, 1), 0);
    assert_int_equal(setenv("XDG_DATA_HOME", kept->folder, 1), 0);
    open_practice(kept, "en");
    *state = kept;
    return 0;
}

static int clear_up(void **state) {
    Kept *kept = *state;
    char command[200];
    practice_close(kept->practice);
    snprintf(command, sizeof command, "rm -rf '%s'", kept->folder);
    assert_int_equal(system(command), 0);
    free(kept);
    return 0;
}

/* The order desk with one piece of it replaced. */
static void write_level(const Kept *kept, const char *from, const char *to) {
    const char *at = strstr(ORDER, from);
    assert_non_null(at);
    FILE *out = fopen(kept->level, "w");
    assert_non_null(out);
    fprintf(out, "%.*s%s%s", (int)(at - ORDER), ORDER, to, at + strlen(from));
    assert_int_equal(fclose(out), 0);
}

static Meeting *meet(Kept *kept, const char *file, MeetKind kind) {
    int index = practice_find(kept->practice, file, NULL);
    Meeting *meeting = practice_meet(kept->practice, index, kind, NULL);
    assert_non_null(meeting);
    return meeting;
}

static void apply(Meeting *meeting, CommandKind kind, int value) {
    assert_true(meeting_apply(meeting, (Command){ kind, value }, NULL));
}

/* "What can I do for you?", "Yes.", and broken off. */
static void break_off(Kept *kept) {
    write_level(kept, "Morning.", "Morning.");
    Meeting *meeting = meet(kept, kept->level, MEET_FRESH);
    apply(meeting, COMMAND_START, 0);
    apply(meeting, COMMAND_REPLY, 0);
    apply(meeting, COMMAND_REPLY, 0);
    meeting_close(meeting);
}

/* Edits the level, goes on, and tells the first reply that is offered. */
static void goes_on(Kept *kept, const char *from, const char *to, int turns,
                    const char *offered) {
    View view;
    break_off(kept);
    write_level(kept, from, to);
    open_practice(kept, "en");
    Meeting *meeting = meet(kept, kept->level, MEET_GO_ON);
    meeting_view(meeting, &view);
    assert_int_equal(view.turn, turns);
    assert_true(turns == 2 ? !view.notice
                           : strstr(view.notice, "has changed") != NULL);
    assert_string_equal(view.replies[0].text, offered);
    meeting_close(meeting);
}

static void a_new_question_in_between_is_asked(void **state) {
    goes_on(*state,
            "ask\", next = \"cancel\" },\n  reply \"Yes?\" { tone = \"curt\", "
            "next = \"cancel\" } }\n",
            "ask\", next = \"manager\" },\n  reply \"Yes?\" { tone = \"curt\", "
            "next = \"cancel\" } }\nbeat \"manager\" { ana \"Will you fetch "
            "your manager?\",\n  reply \"Yes.\" { tone = \"commit\", next = "
            "\"cancel\" },\n  reply \"No.\" { tone = \"limit\", next = "
            "\"cancel\" } }\n",
            1, "Yes.");
}

static void a_reply_that_moved_is_still_the_same(void **state) {
    goes_on(*state,
            "  reply \"Yes.\" { tone = \"curt\", next = \"deposit\" },\n"
            "  reply \"No.\" { tone = \"ask\", next = \"deposit\" } }\n",
            "  reply \"No.\" { tone = \"ask\", next = \"deposit\" },\n"
            "  reply \"Yes.\" { tone = \"curt\", next = \"deposit\" } }\n",
            2, "It goes back today.");
}

static void a_reply_in_new_words_that_names_its_old_id_is_known(void **state) {
    goes_on(*state, "reply \"Yes.\" {",
            "reply \"If you like.\" { was = \"yes\",", 2,
            "It goes back today.");
}

static void a_reply_in_new_words_alone_stops_there(void **state) {
    goes_on(*state, "reply \"Yes.\" {", "reply \"If you like.\" {", 1,
            "If you like.");
}

static void a_beat_that_was_renamed_is_found_by_its_words(void **state) {
    Kept *kept = *state;
    View view;
    char command[300];
    break_off(kept);
    snprintf(command, sizeof command,
             "sed -i 's/\"cancel\"/\"order_off\"/' '%s'", kept->level);
    assert_int_equal(system(command), 0);
    open_practice(kept, "en");
    Meeting *meeting = meet(kept, kept->level, MEET_GO_ON);
    meeting_view(meeting, &view);
    assert_int_equal(view.turn, 2);
    assert_string_equal(view.replies[0].text, "It goes back today.");
    meeting_close(meeting);
}

static void an_ending_is_kept_as_it_is_written(void **state) {
    Kept *kept = *state;
    View view;
    open_practice(kept, "es");
    Meeting *meeting = meet(kept, MENUS "menu.lua", MEET_FRESH);
    apply(meeting, COMMAND_START, 0);
    meeting_view(meeting, &view);
    assert_string_equal(view.replies[0].text, "Aquí los tiene, cuarenta.");
    apply(meeting, COMMAND_REPLY, 0);
    meeting_view(meeting, &view);
    assert_string_equal(view.ending, "Los postres");
    meeting_close(meeting);

    meeting = meet(kept, MENUS "wine.lua", MEET_FRESH);
    apply(meeting, COMMAND_START, 0);
    meeting_view(meeting, &view);
    assert_string_equal(view.replies[0].text, "Did they like the desserts?");
    meeting_close(meeting);

    int menu = practice_find(kept->practice, MENUS "menu.lua", NULL);
    assert_string_equal(practice_card(kept->practice, menu)->best_ending,
                        "Los postres");
    open_practice(kept, "en");
    menu = practice_find(kept->practice, MENUS "menu.lua", NULL);
    assert_string_equal(practice_card(kept->practice, menu)->best_ending,
                        "Desserts");
}

static void what_cannot_be_read_is_told_and_set_aside(void **state) {
    Kept *kept = *state;
    View view;
    sqlite3 *db = NULL;
    break_off(kept);
    assert_int_equal(sqlite3_open(kept->kept, &db), SQLITE_OK);
    assert_int_equal(
        sqlite3_exec(db, "UPDATE play SET journal = 'noise'", NULL, NULL, NULL),
        SQLITE_OK);
    sqlite3_close(db);
    open_practice(kept, "en");
    Meeting *meeting = meet(kept, kept->level, MEET_GO_ON);
    meeting_view(meeting, &view);
    assert_int_equal(view.phase, PHASE_BRIEFING);
    assert_non_null(view.notice);
    assert_non_null(strstr(view.notice, "cannot be read"));
    apply(meeting, COMMAND_START, 0);
    apply(meeting, COMMAND_REPLY, 0);
    meeting_view(meeting, &view);
    assert_null(view.notice);
    meeting_close(meeting);
    int index = practice_find(kept->practice, kept->level, NULL);
    assert_int_equal(practice_card(kept->practice, index)->waiting, 1);
}

#define HERE(test) cmocka_unit_test_setup_teardown(test, lay_out, clear_up)

int main(void) {
    const struct CMUnitTest tests[] = {
        HERE(a_new_question_in_between_is_asked),
        HERE(a_reply_that_moved_is_still_the_same),
        HERE(a_reply_in_new_words_that_names_its_old_id_is_known),
        HERE(a_reply_in_new_words_alone_stops_there),
        HERE(a_beat_that_was_renamed_is_found_by_its_words),
        HERE(an_ending_is_kept_as_it_is_written),
        HERE(what_cannot_be_read_is_told_and_set_aside),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

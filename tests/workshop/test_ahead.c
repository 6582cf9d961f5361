/* SPDX-License-Identifier: MIT
 * What the presenter is shown of each reply: its tones, where it leads, and
 * what may follow there. */
#include "app/practice/meeting.h"
#include "platform/files.h"
#include "workshop/ahead.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

/* The name of one beat is a part of another's, and two replies lead to one. */
static const char LEVEL[] =
    "encounter 'A fork' { brief = 'b' }\n"
    "local dana = customer 'Dana Whitlock' { mood = -20 }\n"
    "beat 'start' {\n"
    "  note 'She has waited long.',\n"
    "  dana 'Well?',\n"
    "  reply 'Go on.' { tone = { 'ask', 'pause' }, next = 'fork' },\n"
    "  reply 'That is all.' { tone = 'curt', next = 'The end' },\n"
    "}\n"
    "beat 'fork' {\n"
    "  reply 'Do it yourself.' { tone = 'curt', next = 'self help' },\n"
    "  reply 'I will do it.' { tone = 'commit', next = 'help' },\n"
    "  reply 'We will do it.' { tone = 'invite', next = 'help' },\n"
    "}\n"
    "beat 'help' { dana 'Thank you.',\n"
    "  reply 'Any time.' { tone = 'thank', next = 'The end' } }\n"
    "beat 'self help' { dana 'Oh.',\n"
    "  reply 'Good luck.' { tone = 'curt', next = 'The end' } }\n"
    "ending 'The end' { outcome = 'kept' }\n";

typedef struct Desk {
    char folder[64], level[96];
    Practice *practice;
    Meeting *meeting;
} Desk;

static int begin(void **state) {
    static Desk desk;
    PracticeOptions options = { .data = THAW_SOURCE_DIR, .kept = "" };
    Error err = { "" };
    snprintf(desk.folder, sizeof desk.folder, "/tmp/thaw-ahead-XXXXXX");
    if (!mkdtemp(desk.folder)) return 1;
    snprintf(desk.level, sizeof desk.level, "%s/fork.lua", desk.folder);
    if (!files_write_new(desk.level, LEVEL, sizeof LEVEL - 1)) return 1;
    desk.practice = practice_open(&options);
    int level = practice_find(desk.practice, desk.level, &err);
    if (level == NONE) return 1;
    desk.meeting = practice_meet_as(desk.practice, level, NULL, NULL);
    *state = &desk;
    return desk.meeting && meeting_apply(desk.meeting,
                                         (Command){ COMMAND_START, 0 }, &err)
               ? 0
               : 1;
}

static int end(void **state) {
    Desk *desk = *state;
    meeting_close(desk->meeting);
    practice_close(desk->practice);
    return files_remove_folder(desk->folder) ? 0 : 1;
}

static void each_reply_tells_its_tones_and_where_it_leads(void **state) {
    const Desk *desk = *state;
    Ahead *ahead = ahead_new(desk->meeting);
    assert_int_equal(ahead->count, 2);
    assert_string_equal(ahead->replies[0].tones, "ask, pause");
    assert_non_null(strstr(ahead->replies[0].leads, "fork"));
    assert_non_null(strstr(ahead->replies[0].leads, "Dana\u00a0\u221220"));
    assert_non_null(strstr(ahead->replies[1].leads, "The end"));
    assert_string_equal(ahead->replies[1].beyond, "");
    ahead_free(ahead);
}

static void what_may_follow_is_listed_once_though_names_overlap(void **state) {
    const Desk *desk = *state;
    Ahead *ahead = ahead_new(desk->meeting);
    assert_string_equal(ahead->replies[0].beyond, "self help, help");
    ahead_free(ahead);
}

static void the_notes_of_the_moment_are_there(void **state) {
    const Desk *desk = *state;
    Ahead *ahead = ahead_new(desk->meeting);
    assert_int_equal(ahead->note_count, 1);
    assert_string_equal(ahead->notes[0], "She has waited long.");
    ahead_free(ahead);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_reply_tells_its_tones_and_where_it_leads),
        cmocka_unit_test(what_may_follow_is_listed_once_though_names_overlap),
        cmocka_unit_test(the_notes_of_the_moment_are_there),
    };
    return cmocka_run_group_tests(tests, begin, end);
}

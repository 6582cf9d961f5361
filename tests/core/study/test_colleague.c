/* SPDX-License-Identifier: MIT
 * A colleague's answer: read from a file that may hold anything, and put
 * beside the meter. */
#include "core/study/colleague.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { TURNS = 3, PLAY = 77 };

static bool read_text(const char *text, ColleagueAnswer *answer, Arena *arena,
                      Error *err) {
    return colleague_read(text, strlen(text), PLAY, TURNS, answer, arena, err);
}

static void an_answer_is_read_whole(void **state) {
    (void)state;
    Arena *arena = arena_new();
    ColleagueAnswer answer;
    assert_true(read_text("thaw-colleague 1\nplay 77\nname Mo \u2013 M\u00fc\n"
                          "turn 1 -2 They would stop.\r\nturn 3 2\nturn 2 0 \n",
                          &answer, arena, NULL));
    assert_string_equal(answer.name, "Mo \u2013 M\u00fc");
    assert_int_equal(answer.count, 3);
    assert_int_equal(answer.marks[0].turn, 0);
    assert_int_equal(answer.marks[0].mark, -2);
    assert_string_equal(answer.marks[0].words, "They would stop.");
    assert_int_equal(answer.marks[1].turn, 2);
    assert_string_equal(answer.marks[1].words, "");
    arena_free(arena);
}

static void what_is_no_answer_is_told_in_plain_words(void **state) {
    (void)state;
    static const char *const wrong[][2] = {
        { "", "no answer of a colleague" },
        { "<html>", "no answer of a colleague" },
        { "thaw-colleague 2\nplay 77\n", "no answer of a colleague" },
        { "thaw-colleague 1\nplay 77\nturn 1 1 \xFF\n", "no answer" },
        { "thaw-colleague 1\nplay 78\nturn 1 1\n", "another conversation" },
        { "thaw-colleague 1\nname Mo\nturn 1 1\n", "line 2" },
        { "thaw-colleague 1\nplay 77\nname Mo\n", "no line was marked" },
        { "thaw-colleague 1\nplay 77\nturn 4 1\n", "line 3" },
        { "thaw-colleague 1\nplay 77\nturn 0 1\n", "line 3" },
        { "thaw-colleague 1\nplay 77\nturn 1 3\n", "line 3" },
        { "thaw-colleague 1\nplay 77\nturn 1\n", "line 3" },
        { "thaw-colleague 1\nplay 77\nturn one 1\n", "line 3" },
        { "thaw-colleague 1\nplay 77\nhello\n", "line 3" },
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        Arena *arena = arena_new();
        ColleagueAnswer answer;
        Error err = { "" };
        assert_false(read_text(wrong[i][0], &answer, arena, &err));
        assert_non_null(strstr(err.text, wrong[i][1]));
        arena_free(arena);
    }
}

static void its_talk_is_known_before_it_is_read(void **state) {
    (void)state;
    const char *text = "thaw-colleague 1\nplay 4611686018427387904\n";
    assert_true(colleague_about(text, strlen(text)) == 4611686018427387904LL);
    assert_true(colleague_about("play 3", 6) == -1);
}

static void where_the_two_part_most_stands_first(void **state) {
    (void)state;
    DebriefTurn turns[TURNS] = { 0 };
    Debrief debrief = { .turns = turns,
                        .turn_count = TURNS,
                        .customer_count = 2 };
    turns[0].moods[0] = (DebriefMood){ .before = 0, .after = 20 };
    turns[0].moods[1] = (DebriefMood){ .before = 0, .after = -50 };
    turns[1].moods[0] = (DebriefMood){ .before = 0, .after = 150 };
    turns[2].moods[0] = (DebriefMood){ .before = 0, .after = -10 };
    assert_int_equal(colleague_meter(&debrief, 0), -1);
    assert_int_equal(colleague_meter(&debrief, 1), 2);
    assert_int_equal(colleague_meter(&debrief, 2), 0);
    const ColleagueMark marks[] = { { 0, -1, "" },
                                    { 1, -1, "no" },
                                    { 2, 1, "" } };
    ColleagueRow rows[TURNS];
    colleague_compare(&debrief, marks, TURNS, rows);
    assert_int_equal(rows[0].turn, 1);
    assert_int_equal(rows[0].apart, 3);
    assert_string_equal(rows[0].words, "no");
    assert_int_equal(rows[1].turn, 2);
    assert_int_equal(rows[2].apart, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_answer_is_read_whole),
        cmocka_unit_test(what_is_no_answer_is_told_in_plain_words),
        cmocka_unit_test(its_talk_is_known_before_it_is_read),
        cmocka_unit_test(where_the_two_part_most_stands_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: MIT
 * Files of levels: their ids and folders, what they take from each other, and
 * files that are no levels. */
#include "core/base/mem.h"
#include "script/reading/with_library.h"

#include <sys/stat.h>
#include <unistd.h>

/* The findings of a text that is no level, as "line: code, …". */
static void assert_found(const char *text, const char *expected) {
    Findings *findings = findings_new();
    Level *level = load_text(text, findings);
    Text found = findings_places(findings);
    assert_null(level);
    assert_string_equal(text_get(&found), expected);
    text_free(&found);
    findings_free(findings);
}

/* ---- ids, folders, other files ---- */

static void a_levels_id_is_its_path_below_the_scripts_folder(void **state) {
    (void)state;
    char *id = level_id(THAW_SOURCE_DIR "/game/scripts/tones.lua");
    assert_string_equal(id, "tones");
    mem_free(id);
    id = level_id(THAW_SOURCE_DIR "/game/scripts/wording/en.lua");
    assert_string_equal(id, "wording/en");
    mem_free(id);
    id = level_id(THAW_SOURCE_DIR "/tests/levels/good/smallest.lua");
    assert_string_equal(id, "smallest");
    mem_free(id);
}

static void the_list_holds_levels_and_no_vocabulary(void **state) {
    (void)state;
    LevelEntry *levels = levels_in_folder(THAW_SOURCE_DIR "/tests/levels/set");
    static const char *const expected[] = { "couple/first", "couple/second",
                                            "round/here", "wrong/visit" };
    for (size_t i = 0; i < 4; i++)
        assert_string_equal(levels[i].id, expected[i]);
    assert_null(levels[4].id); /* no casts */
    levels_free(levels);
    levels = levels_in_folder(THAW_SOURCE_DIR "/game/scripts");
    for (size_t i = 0; levels[i].id; i++)
        if (!strcmp(levels[i].id, "tones") || !strcmp(levels[i].id, "looks"))
            fail_msg("%s is no level", levels[i].id);
    levels_free(levels);
}

static void a_set_shares_its_cast_and_comes_back(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Level *level = level_load(
        library, THAW_SOURCE_DIR "/tests/levels/set/couple/second.lua",
        findings);
    findings_print(findings);
    assert_non_null(level);
    const Story *story = level_story(level);
    assert_string_equal(story->visit_of, "couple/first");
    assert_string_equal(story->customers[0].id, "mo");
    assert_int_equal(story->customers[0].mood, -300);
    assert_non_null(strstr(level_file(level, 1), "couple/cast.lua"));
    assert_null(level_file(level, 2));
    level_free(level);
    findings_free(findings);
}

/* The one finding of a level in tests/levels/set, and where it is told. */
static void assert_told(const char *level, const char *code, const char *file,
                        int line) {
    char path[512];
    Findings *findings = findings_new();
    snprintf(path, sizeof path, THAW_SOURCE_DIR "/tests/levels/set/%s", level);
    assert_null(level_load(library, path, findings));
    assert_int_equal(findings_count(findings), 1);
    const Finding *finding = findings_at(findings, 0);
    assert_string_equal(finding->code, code);
    assert_non_null(strstr(finding->place.file, file));
    assert_int_equal(finding->place.line, line);
    findings_free(findings);
}

static void files_that_require_each_other_are_told(void **state) {
    (void)state;
    assert_told("round/here.lua", "script-failed", "round/there.lua", 2);
}

static void a_mistake_in_a_cast_is_told_in_the_cast(void **state) {
    (void)state;
    assert_told("wrong/visit.lua", "out-of-range", "wrong/cast.lua", 4);
}

/* ---- files that are no levels ---- */

static void a_file_over_eight_mebibytes_is_too_large(void **state) {
    (void)state;
    size_t size = 8 * 1024 * 1024 + 1;
    char *text = mem_alloc(size + 1);
    memset(text, ' ', size);
    assert_found(text, "0: too-large");
    mem_free(text);
}

static void a_file_that_is_not_there_is_told(void **state) {
    (void)state;
    Findings *findings = findings_new();
    assert_null(level_load(library, "/nowhere/at/all.lua", findings));
    Text found = findings_places(findings);
    assert_string_equal(text_get(&found), "0: missing-file");
    text_free(&found);
    findings_free(findings);
}

static void a_pipe_or_a_folder_is_refused_without_waiting(void **state) {
    (void)state;
    char path[] = "/tmp/thaw-pipe-XXXXXX";
    assert_non_null(mkdtemp(path));
    char pipe[64];
    snprintf(pipe, sizeof pipe, "%s/level.lua", path);
    assert_int_equal(mkfifo(pipe, 0600), 0);
    Findings *findings = findings_new();
    assert_null(level_load(library, pipe, findings));
    assert_null(level_load(library, path, findings));
    Text found = findings_places(findings);
    assert_string_equal(text_get(&found), "0: not-text, 0: not-text");
    text_free(&found);
    findings_free(findings);
    unlink(pipe);
    rmdir(path);
}

static void a_byte_order_mark_and_windows_line_ends_do_no_harm(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Level *level =
        load_text("encounter 'A' { brief = 'b' }\r\n"
                  "local i = customer 'I' { }\r\n"
                  "beat 'one' { reply 'R' { tone = 'ask', next = 'end' } }\r\n"
                  "ending 'E' { outcome = 'kept' }\r\n",
                  findings);
    assert_non_null(level);
    level_free(level);
    findings_free(findings);
    assert_found("encounter 'A' { brief = 'b' }\r\n"
                 "local i = customer 'I' { mood = 500 }\r\n"
                 "beat 'one' { reply 'R' { tone = 'ask',\r\n"
                 "  next = 'nd' } }\r\n"
                 "ending 'E' { outcome = 'kept' }\r\n",
                 "2: out-of-range, 4: missing-target");
}

static void parentheses_may_be_used(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Level *level = load_text(
        "encounter('A')({ brief = 'b' }) local i = customer('I', { })\n"
        "beat('one')({ i('Hello.'), reply('R')({ tone = 'ask',\n"
        "  next = 'end' }), silence({ next = 'end' }) })\n"
        "ending('E')({ outcome = 'kept' }) fact('f', 'F.')",
        findings);
    findings_print(findings);
    assert_non_null(level);
    assert_int_equal(level_story(level)->reply_count, 2);
    assert_int_equal(level_story(level)->fact_count, 1);
    level_free(level);
    findings_free(findings);
}

static void a_broken_level_leaves_older_findings_alone(void **state) {
    (void)state;
    Findings *findings = findings_new();
    assert_null(load_text("error('no')", findings));
    Level *level =
        load_text("encounter 'A' { brief = 'b' } local i = customer 'I' { }\n"
                  "beat 'one' { reply 'R' { tone = 'ask', next = 'end' } }\n"
                  "ending 'E' { outcome = 'kept' }",
                  findings);
    assert_non_null(level);
    assert_int_equal(findings_count(findings), 1);
    level_free(level);
    findings_free(findings);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_levels_id_is_its_path_below_the_scripts_folder),
        cmocka_unit_test(the_list_holds_levels_and_no_vocabulary),
        cmocka_unit_test(a_set_shares_its_cast_and_comes_back),
        cmocka_unit_test(files_that_require_each_other_are_told),
        cmocka_unit_test(a_mistake_in_a_cast_is_told_in_the_cast),
        cmocka_unit_test(a_file_over_eight_mebibytes_is_too_large),
        cmocka_unit_test(a_file_that_is_not_there_is_told),
        cmocka_unit_test(a_pipe_or_a_folder_is_refused_without_waiting),
        cmocka_unit_test(a_byte_order_mark_and_windows_line_ends_do_no_harm),
        cmocka_unit_test(parentheses_may_be_used),
        cmocka_unit_test(a_broken_level_leaves_older_findings_alone),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}

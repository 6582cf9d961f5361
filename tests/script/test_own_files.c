/* SPDX-License-Identifier: MIT
 * Pictures and recordings beside a level: found, tried, and left out where they
 * cannot be used. */
#include "script/reading/with_library.h"

#include <unistd.h>

static const char own[] = THAW_SOURCE_DIR "/tests/levels/own/counter.lua";

static Level *load(const char *path, Findings *findings) {
    Level *level = level_load(library, path, findings);
    if (!level) findings_print(findings);
    assert_non_null(level);
    return level;
}

static const char *name_of(const Story *story, int file) {
    const OwnFile *found = story_own_file(story, file);
    return found ? found->name : NULL;
}

static void a_levels_own_files_are_found_beside_it(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Level *level = load(own, findings);
    const Story *story = level_story(level);
    assert_int_equal(findings_errors(findings), 0);
    assert_string_equal(name_of(story, story->own.room), "photos/counter.png");
    const Line *line = NULL;
    for (int i = 0; i < story->line_count; i++)
        if (line_text(&story->lines[i], 0) &&
            !strcmp(line_text(&story->lines[i], 0), "My change, please."))
            line = &story->lines[i];
    assert_non_null(line);
    assert_string_equal(name_of(story, line_recording(line, 0)), "word.ogg");
    assert_true(level_own_hash(level) != 0);
    level_free(level);
    findings_free(findings);
}

static void the_picture_nearest_to_the_mood_is_shown(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Level *level = load(own, findings);
    const Story *story = level_story(level);
    assert_string_equal(name_of(story, story_picture(story, 0, -900)),
                        "upset.png");
    assert_string_equal(name_of(story, story_picture(story, 0, -260)),
                        "upset.png");
    assert_string_equal(name_of(story, story_picture(story, 0, 900)),
                        "calm.png");
    level_free(level);
    findings_free(findings);
}

static void a_recording_belongs_to_the_wording_that_is_said(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Level *level = load(own, findings);
    const Story *story = level_story(level);
    int checked = 0;
    for (int i = 0; i < story->line_count; i++) {
        const Line *line = &story->lines[i];
        if (!line->text[BAND_UPSET] || line->text[BAND_TENSE]) continue;
        assert_string_equal(name_of(story, line_recording(line, -300)),
                            "word.ogg");
        assert_null(name_of(story, line_recording(line, 300)));
        checked++;
    }
    assert_int_equal(checked, 1);
    level_free(level);
    findings_free(findings);
}

static void what_cannot_be_used_is_told_and_the_level_stays(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Level *level =
        load(THAW_SOURCE_DIR "/tests/levels/bad/broken_file.lua", findings);
    const Story *story = level_story(level);
    for (int i = 0; i < story->own.count; i++)
        assert_null(story_own_file(story, i));
    assert_int_equal(findings_errors(findings), (size_t)story->own.count);
    assert_int_equal(story_picture(story, 0, 0), NONE);
    /* watched all the same: it may come */
    bool watched = false;
    for (int i = 0; level_file(level, i); i++)
        watched = watched || strstr(level_file(level, i), "own/nowhere.png");
    assert_true(watched);
    level_free(level);
    findings_free(findings);
}

/* In a folder of its own: what a link leads to is another's. */
static void a_link_leads_nowhere(void **state) {
    (void)state;
    char folder[] = P_tmpdir "/thaw-own-XXXXXX", path[300], picture[300];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/level.lua", folder);
    snprintf(picture, sizeof picture, "%s/linked.png", folder);
    FILE *file = fopen(path, "w");
    fputs("encounter \"A\" { brief = \"B\", backdrop = \"linked.png\" }\n"
          "local ida = customer \"Ida\" { }\n"
          "beat \"a\" { ida \"So.\", reply \"Yes.\" { tone = \"ask\", next = "
          "\"end\" } }\n"
          "ending \"Over\" { outcome = \"kept\" }\n",
          file);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(
        symlink(THAW_SOURCE_DIR "/tests/levels/own/upset.png", picture), 0);
    Findings *findings = findings_new();
    Level *level = load(path, findings);
    assert_null(story_own_file(level_story(level), 0));
    assert_int_equal(findings_count(findings), 1);
    assert_non_null(strstr(findings_at(findings, 0)->message, "it is a link"));
    level_free(level);
    findings_free(findings);
    unlink(picture);
    unlink(path);
    rmdir(folder);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_levels_own_files_are_found_beside_it),
        cmocka_unit_test(the_picture_nearest_to_the_mood_is_shown),
        cmocka_unit_test(a_recording_belongs_to_the_wording_that_is_said),
        cmocka_unit_test(what_cannot_be_used_is_told_and_the_level_stays),
        cmocka_unit_test(a_link_leads_nowhere),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}

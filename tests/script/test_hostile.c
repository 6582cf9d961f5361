/* SPDX-License-Identifier: MIT
 * Levels that mean harm. Each has its idea in its first line; each must end
 * with a finding, and the program must be as well as before. */
#include "core/mem.h"
#include "script/files.h"
#include "script/load.h"
#include "findings_text.h"

static const char folder[] = THAW_SOURCE_DIR "/tests/levels/hostile";

static Library *library;

static int open_library(void **state) {
    (void)state;
    Findings *findings = findings_new();
    library = library_open(THAW_SOURCE_DIR, findings);
    findings_free(findings);
    return 0;
}

static int close_library(void **state) {
    (void)state;
    library_free(library);
    return 0;
}

/* A finding in this file, clean of control bytes and of what the level wanted
 * to be read there. */
static void check_findings(const char *path, const Findings *findings) {
    if (!findings_errors(findings)) fail_msg("%s: nothing found", path);
    for (size_t i = 0; i < findings_count(findings); i++) {
        const Finding *finding = findings_at(findings, i);
        assert_string_equal(finding->place.file, path);
        assert_true(finding->place.line > 0);
        assert_null(strstr(finding->message, "ESCAPE"));
        for (const char *at = finding->message; *at; at++)
            assert_true((unsigned char)*at >= ' ' && *at != 127);
    }
}

static void a_good_level_still_loads(void) {
    Findings *findings = findings_new();
    Level *level = level_load(
        library, THAW_SOURCE_DIR "/tests/levels/good/smallest.lua", findings);
    assert_non_null(level);
    assert_int_equal(findings_count(findings), 0);
    level_free(level);
    findings_free(findings);
}

static void every_hostile_level_ends_with_a_finding(void **state) {
    (void)state;
    char **names = folder_scripts(folder);
    size_t tried = 0;
    for (size_t i = 0; names[i]; i++) {
        char *path = path_join(folder, names[i]);
        Findings *findings = findings_new();
        Level *level = level_load(library, path, findings);
        assert_null(level);
        check_findings(path, findings);
        findings_free(findings);
        tried++;
        mem_free(path);
        mem_free(names[i]);
    }
    mem_free(names);
    assert_true(tried > 50);
    a_good_level_still_loads();
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_hostile_level_ends_with_a_finding),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}

/* SPDX-License-Identifier: MIT
 * Source in, Story or findings out. */
#include "script/load.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

static Library *library;

static int open_library(void **state) {
    (void)state;
    Findings *findings = findings_new();
    library = library_open(THAW_SOURCE_DIR, findings);
    int wrong = (int)findings_errors(findings);
    findings_free(findings);
    return wrong;
}

static int close_library(void **state) {
    (void)state;
    library_free(library);
    return 0;
}

/* Prints what is wrong, so that a red test tells its reason. */
static void print_findings(const Findings *findings) {
    char line[1024];
    for (size_t i = 0; i < findings_count(findings); i++) {
        findings_line(findings_at(findings, i), line, sizeof line);
        print_message("%s\n", line);
    }
}

static Level *load_good(const char *name) {
    char path[512];
    Findings *findings = findings_new();
    snprintf(path, sizeof path, THAW_SOURCE_DIR "/tests/levels/good/%s", name);
    Level *level = level_load(library, path, findings);
    print_findings(findings);
    assert_int_equal(findings_count(findings), 0);
    findings_free(findings);
    assert_non_null(level);
    return level;
}

static void the_smallest_level_loads_with_all_its_defaults(void **state) {
    (void)state;
    Level *level = load_good("smallest.lua");
    const Story *story = level_story(level);
    assert_string_equal(story->id, "smallest");
    assert_string_equal(story->title, "A parcel");
    assert_int_equal(story->channel, CHANNEL_COUNTER);
    assert_string_equal(story->backdrop, "shop");
    assert_string_equal(story->language, "en");
    assert_int_equal(story->start, 0);
    const Customer *ida = &story->customers[0];
    assert_string_equal(ida->id, "ida");
    assert_int_equal(ida->mood, 0);
    assert_int_equal(ida->leaves, -700);
    assert_int_equal(ida->soothe, 100);
    assert_int_equal(ida->sting, 150);
    assert_int_equal(ida->cool, 8);
    assert_int_equal(ida->drift, 3);
    assert_int_equal(ida->contagion, 12);
    assert_string_equal(story->replies[0].id, "let_me_see_the_label");
    assert_true(story->replies[0].once);
    level_free(level);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_smallest_level_loads_with_all_its_defaults),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}

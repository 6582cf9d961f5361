/* SPDX-License-Identifier: MIT
 * Mistakes in a file of wording rules: each is told with its line, what is
 * wrong and the way out, and the other rules are read all the same. */
#include "script/load.h"

#include "core/base/mem.h"
#include "script/reading/findings_text.h"

#include <sys/stat.h>
#include <unistd.h>

#define BAD THAW_SOURCE_DIR "/tests/fixtures/wording_bad"

static void every_mistake_is_told_where_it_stands(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Library *library = library_open(BAD, findings);
    Text found = findings_places(findings);
    assert_string_equal(
        text_get(&found),
        "3: missing-field, 4: missing-field, 7: unknown-field, "
        "11: out-of-range, 14: out-of-range, 16: out-of-range, "
        "17: out-of-range, 20: unknown-field, 22: out-of-range, "
        "23: out-of-range, 24: out-of-range, 25: missing-field, "
        "26: missing-field, 27: unknown-field, 28: duplicate-name");
    text_free(&found);
    library_free(library);
    findings_free(findings);
}

static void a_mistake_names_the_rule_and_the_way_out(void **state) {
    (void)state;
    char line[1024];
    Findings *findings = findings_new();
    Library *library = library_open(BAD, findings);
    findings_line(findings_at(findings, 3), line, sizeof line);
    assert_non_null(strstr(line, "wording \"no word in it\""));
    assert_non_null(strstr(line, "\"?!\""));
    assert_non_null(strstr(line, "a phrase has 1 to 8 words"));
    library_free(library);
    findings_free(findings);
}

static void the_rules_without_mistake_are_read(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Library *library = library_open(BAD, findings);
    const WordingRules *rules = library_wording(library, "en");
    assert_int_equal(wording_count(rules), 1);
    assert_string_equal(wording_note(rules, 0).name, "good");
    library_free(library);
    findings_free(findings);
}

static void write_rules(const char *folder, int count) {
    char path[512];
    static const char *const inside[] = { "", "/game", "/game/scripts",
                                          "/game/scripts/wording" };
    for (size_t i = 0; i < sizeof inside / sizeof inside[0]; i++) {
        snprintf(path, sizeof path, "%s%s", folder, inside[i]);
        mkdir(path, 0700);
    }
    snprintf(path, sizeof path, "%s/game/scripts/wording/en.lua", folder);
    FILE *out = fopen(path, "w");
    assert_non_null(out);
    for (int i = 0; i < count; i++)
        fprintf(out,
                "wording 'rule %d' { finds = 'anywhere', words = 'w%d', "
                "points = 1, lesson = 'One.' }\n",
                i, i);
    fclose(out);
}

static void a_rule_beyond_the_sixtieth_is_told_and_left_out(void **state) {
    (void)state;
    char folder[] = "/tmp/thaw_wording_XXXXXX";
    assert_non_null(mkdtemp(folder));
    write_rules(folder, WORDING_RULES_MAX + 1);
    Findings *findings = findings_new();
    Library *library = library_open(folder, findings);
    Text found = findings_places(findings);
    assert_string_equal(text_get(&found), "61: too-large");
    assert_int_equal(wording_count(library_wording(library, "en")),
                     WORDING_RULES_MAX);
    text_free(&found);
    library_free(library);
    findings_free(findings);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_mistake_is_told_where_it_stands),
        cmocka_unit_test(a_mistake_names_the_rule_and_the_way_out),
        cmocka_unit_test(the_rules_without_mistake_are_read),
        cmocka_unit_test(a_rule_beyond_the_sixtieth_is_told_and_left_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

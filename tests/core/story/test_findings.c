/* SPDX-License-Identifier: MIT
 * Findings: in order, each once, as a compiler prints them, with the name
 * that was meant. */
#include "core/story/findings.h"
#include "core/base/nearest.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

static const Place place = { "bill.lua", 41 };

static void assert_line(const Findings *findings, size_t index,
                        const char *expected) {
    char line[512];
    findings_line(findings_at(findings, index), line, sizeof line);
    assert_string_equal(line, expected);
}

static void a_finding_reads_as_a_compilers_message(void **state) {
    (void)state;
    static const char *const names[] = { "start", "end", "eases" };
    Findings *findings = findings_new();
    findings_add(findings, place, "missing-target", "no \"%s\" is here",
                 "ends");
    findings_suggest(findings, "ends", names, 3);
    assert_line(findings, 0,
                "bill.lua:41: error: no \"ends\" is here; did you mean "
                "\"end\"? [missing-target]");
    findings_free(findings);
}

static void findings_without_a_line_or_a_file_still_read_well(void **state) {
    (void)state;
    Findings *findings = findings_new();
    findings_add(findings, (Place){ "bill.lua", 0 }, "too-large", "too large");
    findings_add(findings, (Place){ NULL, 0 }, "unused-fact", "two\nlines\x1b");
    assert_line(findings, 0, "bill.lua: error: too large [too-large]");
    assert_line(findings, 1, "warning: two lines  [unused-fact]");
    findings_free(findings);
}

static void findings_stand_in_order_of_file_and_line(void **state) {
    (void)state;
    static const int lines[] = { 9, 3, 9, 1 };
    Findings *findings = findings_new();
    for (int i = 0; i < 4; i++)
        findings_add(findings, (Place){ i == 3 ? "b.lua" : "z.lua", lines[i] },
                     "wrong-type", "number %d", i);
    static const char *const expected[] = { "number 1", "number 0", "number 2",
                                            "number 3" };
    for (size_t i = 0; i < 4; i++)
        assert_string_equal(findings_at(findings, i)->message, expected[i]);
    findings_free(findings);
}

static void the_same_finding_twice_is_kept_once(void **state) {
    (void)state;
    Findings *findings = findings_new(), *more = findings_new();
    findings_add(findings, place, "wrong-type", "the same");
    findings_add(findings, place, "wrong-type", "the same");
    findings_add(findings, place, "wrong-type", "another");
    findings_add(more, place, "wrong-type", "the same");
    findings_append(findings, more);
    assert_int_equal(findings_count(findings), 2);
    assert_int_equal(findings_errors(findings), 2);
    findings_free(findings);
    findings_free(more);
}

static void findings_own_all_their_texts(void **state) {
    (void)state;
    char file[] = "a.lua";
    Findings *findings = findings_new(), *copy = findings_new();
    findings_add(findings, (Place){ file, 1 }, "one-road", "one");
    findings_hint(findings, "a hint");
    findings_append(copy, findings);
    findings_free(findings);
    memset(file, 'x', sizeof file - 1);
    assert_line(copy, 0, "a.lua:1: warning: one; a hint [one-road]");
    assert_int_equal(findings_errors(copy), 0);
    findings_free(copy);
}

static void a_warning_can_be_an_error_where_it_is_worse(void **state) {
    (void)state;
    Findings *findings = findings_new();
    findings_add_error(findings, place, "too-many-replies", "ten");
    assert_int_equal(findings_errors(findings), 1);
    assert_line(findings, 0, "bill.lua:41: error: ten [too-many-replies]");
    findings_free(findings);
}

static const char *near(const char *wrong) {
    static const char *const names[] = { "outcome", "plan_offered", "beat",
                                         "next",    "Softens",      "ask" };
    return nearest_name(wrong, names, sizeof names / sizeof names[0]);
}

static void a_name_with_up_to_a_third_wrong_is_recognised(void **state) {
    (void)state;
    assert_string_equal(near("outcom"), "outcome");
    assert_string_equal(near("otucome"), "outcome"); /* swapped: one change */
    assert_string_equal(near("plan-offerd"), "plan_offered");
    assert_string_equal(near("softens"), "Softens");
    assert_string_equal(near("aks"), "ask");
    assert_string_equal(near("nxt"), "next");
}

static void a_name_that_is_too_far_off_is_not_guessed_at(void **state) {
    (void)state;
    assert_null(near("bit"));
    assert_null(near("x"));
    assert_null(near(""));
    assert_null(near("a name that is much longer than all the others that are "
                     "there, and longer still than what is compared"));
}

static void a_name_is_never_its_own_correction(void **state) {
    (void)state;
    assert_null(near("beat"));
}

static void a_message_is_one_line_that_reads_from_left_to_right(void **state) {
    (void)state;
    Findings *findings = findings_new();
    findings_add(findings, (Place){ "a\033\n.lua", 1 }, "syntax", "%s",
                 "x\u202Ey\u2066z\xC2\x85");
    assert_line(findings, 0, "a  .lua:1: error: x   y   z   [syntax]");
    findings_free(findings);
}

static void a_thousand_of_a_kind_are_enough_but_errors_count(void **state) {
    (void)state;
    Findings *findings = findings_new();
    for (int i = 0; i < 3000; i++) {
        findings_add(findings, place, "unused-fact", "fact %d", i);
        findings_hint(findings, "hint %d", i);
    }
    assert_int_equal(findings_count(findings), 1000);
    assert_int_equal(findings_errors(findings), 0);
    assert_string_equal(findings_at(findings, 999)->hint, "hint 999");
    findings_add(findings, place, "syntax", "after all of them");
    assert_int_equal(findings_errors(findings), 1);
    for (int i = 0; i < 3000; i++)
        findings_add(findings, place, "wrong-type", "value %d", i);
    assert_int_equal(findings_errors(findings), 1000);
    assert_int_equal(findings_left_off(findings, SEVERITY_WARNING), 2000);
    assert_int_equal(findings_left_off(findings, SEVERITY_ERROR), 2001);
    findings_free(findings);
}

static void what_was_left_off_is_counted_in_a_longer_list_too(void **state) {
    (void)state;
    Findings *all = findings_new(), *some = findings_new();
    for (int i = 0; i < 1500; i++)
        findings_add(some, place, "wrong-type", "value %d", i);
    for (int i = 0; i < 10; i++)
        findings_add(all, place, "wrong-type", "other value %d", i);
    findings_append(all, some);
    assert_int_equal(findings_errors(all), 1000);
    assert_int_equal(findings_left_off(all, SEVERITY_ERROR), 510);
    findings_free(some);
    findings_free(all);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_finding_reads_as_a_compilers_message),
        cmocka_unit_test(findings_without_a_line_or_a_file_still_read_well),
        cmocka_unit_test(findings_stand_in_order_of_file_and_line),
        cmocka_unit_test(the_same_finding_twice_is_kept_once),
        cmocka_unit_test(findings_own_all_their_texts),
        cmocka_unit_test(a_warning_can_be_an_error_where_it_is_worse),
        cmocka_unit_test(a_name_with_up_to_a_third_wrong_is_recognised),
        cmocka_unit_test(a_name_that_is_too_far_off_is_not_guessed_at),
        cmocka_unit_test(a_name_is_never_its_own_correction),
        cmocka_unit_test(a_message_is_one_line_that_reads_from_left_to_right),
        cmocka_unit_test(a_thousand_of_a_kind_are_enough_but_errors_count),
        cmocka_unit_test(what_was_left_off_is_counted_in_a_longer_list_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

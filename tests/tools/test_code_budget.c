/* SPDX-License-Identifier: MIT
 * How long the code of levels may take while a command tries them. */
#include "tools/explore/code_budget.h"

#include "platform/clock.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static Beat beats[] = { { .name = "slow", .when = 0, .effect = NONE } };
static const Story story = { .beats = beats, .beat_count = 1 };

/* Takes a millisecond of the processor: long even for an instrumented program,
 * which is granted eight times as long. */
static bool slow(void *data, int code, const Play *play, const PlayState *state,
                 bool *result, Error *err) {
    int64_t begun = clock_thread_ns();
    (void)code, (void)play, (void)state, (void)err;
    while (clock_thread_ns() - begun < 1000000)
        ++*(int *)data;
    return *result = true;
}

/* Calls until it is over: the budget looks at the clock now and then. */
static void use_up(CodeBudget *budget, ScriptHost host) {
    for (int calls = 0; !budget->over; calls++) {
        bool holds;
        assert_true(calls < 100);
        assert_true(host.holds(host.data, 0, NULL, NULL, &holds, NULL));
    }
}

static void nothing_runs_once_the_time_is_used_up(void **state) {
    (void)state;
    int turns = 0, stop = 0;
    CodeAllowance all;
    CodeBudget budget;
    code_allowance_start(&all, 60);
    ScriptHost host = code_budget_start(
        &budget, &story, (ScriptHost){ &turns, slow, NULL }, &all, 0, &stop);
    use_up(&budget, host);
    assert_int_equal(stop, 1);
    int before = turns;
    bool holds = true;
    assert_true(host.holds(host.data, 0, NULL, NULL, &holds, NULL));
    assert_false(holds);
    assert_int_equal(turns, before);
    assert_false(code_allowance_spent(&all));
}

/* Thirty slow levels in a folder do not take thirty times as long. */
static void what_one_level_uses_up_is_gone_for_the_next(void **state) {
    (void)state;
    int turns = 0;
    CodeAllowance all;
    CodeBudget first, next;
    Findings *findings = findings_new();
    code_allowance_start(&all, 0);
    const ScriptHost level = { &turns, slow, NULL };
    use_up(&first, code_budget_start(&first, &story, level, &all, 60, NULL));
    assert_true(code_allowance_spent(&all));
    use_up(&next, code_budget_start(&next, &story, level, &all, 60, NULL));
    code_budget_tell(&next, findings);
    assert_int_equal(findings_count(findings), 1);
    assert_non_null(strstr(findings_at(findings, 0)->message, "these levels"));
    findings_free(findings);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_runs_once_the_time_is_used_up),
        cmocka_unit_test(what_one_level_uses_up_is_gone_for_the_next),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: MIT
 * Conditions and effects: what `now` tells, and what they may not do. */
#include "core/base/mem.h"
#include "script/reading/with_library.h"

/* One level in play, with a condition `when` and an effect `effect` on the
 * first reply; code 0 is the condition, 1 the effect. */
typedef struct Table {
    Level *level;
    Play *play;
    PlayState *state;
    Error err;
} Table;

static Table open_level(const char *when, const char *effect) {
    Text text = { 0 };
    Findings *findings = findings_new();
    text_format(
        &text,
        "encounter 'A' { brief = 'b', vars = { open = false, n = 5,"
        " word = 'red' } }\n"
        "local ida = customer 'Ida' { mood = -12.5, heat = 40 }\n"
        "local count, list = 0, { 1, 2 }\n"
        "fact 'key' 'A key.'\n"
        "beat 'hall' {\n"
        "  reply 'One.' { tone = 'reflect', next = 'hall', once = false,"
        " learns = 'key',\n"
        "    when = function(now) %s end,\n"
        "    effect = function(now) %s end },\n"
        "  reply 'Two.' { id = 'two', tone = 'ask', next = 'end' } }\n"
        "ending 'E' { outcome = 'kept' }\n",
        when, effect);
    Table table = { .level = load_text(text_get(&text), findings) };
    findings_print(findings);
    assert_non_null(table.level);
    findings_free(findings);
    text_free(&text);
    table.play = play_new(level_story(table.level), level_host(table.level));
    table.state = mem_alloc(play_state_size(table.play));
    PlaySetup setup = { .thought = NONE, .stance = STANCE_NEUTRAL, .visit = 1 };
    play_begin(table.play, &setup, table.state, NULL);
    return table;
}

static void close_level(Table *table) {
    play_free(table->play);
    mem_free(table->state);
    level_free(table->level);
}

static bool ask(Table *table, bool *result) {
    ScriptHost host = level_host(table->level);
    return host.holds(host.data, 0, table->play, table->state, result,
                      &table->err);
}

static bool run(Table *table) {
    ScriptHost host = level_host(table->level);
    return host.effect(host.data, 1, table->play, table->state, &table->err);
}

static void assert_holds(const char *when) {
    Table table = open_level(when, "");
    bool result = false;
    if (!ask(&table, &result)) fail_msg("%s: %s", when, table.err.text);
    if (!result) fail_msg("does not hold: %s", when);
    close_level(&table);
}

static void assert_raises(const char *when, const char *expected) {
    Table table = open_level(when, "");
    bool result = true;
    if (ask(&table, &result)) fail_msg("raised nothing: %s", when);
    assert_string_equal(table.err.text, expected);
    close_level(&table);
}

static void
now_tells_moods_and_variables_as_a_trainer_writes_them(void **state) {
    (void)state;
    assert_holds("return now.mood(ida) == -12.5");
    assert_holds("return now.heat(ida) == 40");
    assert_holds("return now.heard(ida) == 0");
    assert_holds("return now.vars.n == 5 and now.vars.open == false");
    assert_holds("return now.vars.word == 'red'");
    assert_holds("return now.turn == 0 and now.visit == 1");
    assert_holds("return now.before == nil");
    assert_holds("return now.visited 'hall' == 1");
    assert_holds("return now.said 'One.' == 0 and now.said 'two' == 0");
    assert_holds("return now.used 'ask' == 0 and not now.knows 'key'");
}

static void now_counts_what_has_happened(void **state) {
    (void)state;
    Table table = open_level(
        "return now.turn == 2 and now.said 'one' == 2 and now.said 'One.' == 2"
        " and now.used 'reflect' == 2 and now.visited 'hall' == 3"
        " and now.knows 'key' and now.heard(ida) == 2 or now.turn < 2",
        "");
    bool result = false;
    play_reply(table.play, table.state, 0, NULL);
    play_reply(table.play, table.state, 0, NULL);
    assert_true(ask(&table, &result));
    assert_true(result);
    close_level(&table);
}

static void an_effect_changes_the_variables_of_one_state(void **state) {
    (void)state;
    Table table = open_level(
        "return true", "now.vars.open = true; now.vars.n = now.vars.n * 2;"
                       " now.vars.word = now.vars.word .. 'der'");
    const Story *story = level_story(table.level);
    assert_true(run(&table));
    assert_int_equal(
        play_var(table.play, table.state, story_var(story, "open")), 1);
    assert_int_equal(play_var(table.play, table.state, story_var(story, "n")),
                     10);
    int word = play_var(table.play, table.state, story_var(story, "word"));
    assert_string_equal(story_string(story, word), "redder");
    close_level(&table);
}

static void a_condition_that_writes_is_an_error(void **state) {
    (void)state;
    assert_raises("now.vars.open = true; return true",
                  "some.lua:7: a condition cannot change \"open\"; an effect "
                  "can");
    assert_raises("now.turn = 3; return true",
                  "some.lua:7: now.turn cannot be changed; now.vars can");
}

static void an_error_tells_file_line_and_what_was_meant(void **state) {
    (void)state;
    assert_raises("local v = now.vars return v.opn",
                  "some.lua:7: there is no variable \"opn\"; did you mean "
                  "\"open\"?");
    assert_raises("local b = 'hal' return now.visited(b) > 0",
                  "some.lua:7: there is no beat \"hal\"; did you mean "
                  "\"hall\"?");
    assert_raises("local t = 'asks' return now.used(t) > 0",
                  "some.lua:7: there is no tone \"asks\"; did you mean "
                  "\"ask\"?");
    assert_raises("local f = 'kee' return now.knows(f)",
                  "some.lua:7: there is no fact \"kee\"; did you mean "
                  "\"key\"?");
    assert_raises("local k = 'tun' return now[k] > 0",
                  "some.lua:7: now has no \"tun\"; did you mean \"turn\"?");
    assert_raises("local c return now.mood(c) > 0",
                  "some.lua:7: a customer must stand in the ( ), not nothing");
    assert_raises("return nobody == nil",
                  "some.lua:7: nothing is called nobody; a variable is "
                  "written now.vars.name, and a name stands in quotes");
    assert_raises("now.mood(ida)",
                  "some.lua:7: the condition returns nothing: write "
                  "function(now) return \u2026 end");
}

static void values_of_the_wrong_type_are_refused(void **state) {
    (void)state;
    static const char *const wrong[] = {
        "now.vars.open = 1",
        "now.vars.n = 'five'",
        "now.vars.n = 0.5",
        "now.vars.n = 1e12",
        "now.vars.word = 7",
        "now.vars.word = nil",
        "now.vars.word = ('x'):rep(300)",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        Table table = open_level("return true", wrong[i]);
        if (run(&table)) fail_msg("accepted: %s", wrong[i]);
        assert_non_null(strstr(table.err.text, "some.lua:8: variable"));
        close_level(&table);
    }
}

static void a_condition_cannot_declare_or_load(void **state) {
    (void)state;
    static const char *const wrong[] = {
        "beat 'x' { }", "ida 'Hello.'", "require 'x'",
        "print 'x'",    "customer 'x'",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        Table table = open_level(wrong[i], "");
        bool result;
        if (ask(&table, &result)) fail_msg("accepted: %s", wrong[i]);
        assert_non_null(strstr(table.err.text, "some.lua:7: "));
        close_level(&table);
    }
}

static void nothing_is_kept_from_one_run_to_the_next(void **state) {
    (void)state;
    Table table = open_level("return true", "count = count + 1");
    assert_false(run(&table));
    assert_string_equal(table.err.text,
                        "some.lua:8: an effect cannot change \"count\"; only "
                        "now.vars lasts");
    close_level(&table);
    table = open_level("hidden = 1 return true", "");
    bool result;
    assert_false(ask(&table, &result));
    assert_string_equal(table.err.text,
                        "some.lua:7: a condition cannot change \"hidden\"; "
                        "only now.vars lasts");
    close_level(&table);
}

static void a_condition_that_never_ends_is_stopped_for_good(void **state) {
    (void)state;
    Table table = open_level("if now.turn == 0 then return true end "
                             "while true do end",
                             "");
    bool result = false;
    assert_true(ask(&table, &result));
    table.state->turn = 1;
    assert_false(ask(&table, &result));
    assert_string_equal(table.err.text,
                        "some.lua:7: the script ran too long and was stopped");
    table.state->turn = 0;
    assert_false(ask(&table, &result)); /* nothing of it runs again */
    close_level(&table);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(
            now_tells_moods_and_variables_as_a_trainer_writes_them),
        cmocka_unit_test(now_counts_what_has_happened),
        cmocka_unit_test(an_effect_changes_the_variables_of_one_state),
        cmocka_unit_test(a_condition_that_writes_is_an_error),
        cmocka_unit_test(an_error_tells_file_line_and_what_was_meant),
        cmocka_unit_test(values_of_the_wrong_type_are_refused),
        cmocka_unit_test(a_condition_cannot_declare_or_load),
        cmocka_unit_test(nothing_is_kept_from_one_run_to_the_next),
        cmocka_unit_test(a_condition_that_never_ends_is_stopped_for_good),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}

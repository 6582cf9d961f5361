/* SPDX-License-Identifier: MIT
 * The tables of what conditions may ask and of what Lua is there, against what
 * the engine gives. */
#include "core/base/mem.h"
#include "core/play/play.h"
#include "script/format/format.h"

#include "script/reading/level_of_kinds.h"
#include "script/reading/with_library.h"

static void now_has_what_the_table_says(void **state) {
    (void)state;
    size_t count;
    const FormatMember *rows = format_now(&count);
    for (size_t i = 0; i < count; i++) {
        static const char *const arguments[][2] = {
            { "customer", "(ida)" }, { "reply", " 'One.'" },
            { "beat", " 'second'" }, { "tone", " 'ask'" },
            { "fact", " 'known'" },  { "criterion", " 'named'" },
        };
        const char *with = "";
        for (size_t k = 0; k < sizeof arguments / sizeof arguments[0]; k++)
            if (strncmp(rows[i].takes, arguments[k][0],
                        strlen(arguments[k][0])) == 0)
                with = arguments[k][1];
        bool answers = strcmp(rows[i].name, "before") != 0;
        Text code = { 0 };
        text_format(&code, "when = function(now) return now.%s%s ~= nil end,",
                    rows[i].name, with);
        Text text = level_with("reply", text_get(&code));
        Findings *findings = findings_new();
        Level *level = load_text(text_get(&text), findings);
        assert_non_null(level);
        Play *play = play_new(level_story(level), level_host(level));
        PlayState *at = mem_alloc(play_state_size(play));
        PlaySetup setup = { .thought = NONE,
                            .stance = STANCE_NEUTRAL,
                            .visit = 1 };
        play_begin(play, &setup, at, NULL);
        ScriptHost host = level_host(level);
        bool holds;
        Error err = { "" };
        if (!host.holds(host.data, 0, play, at, &holds, &err))
            fail_msg("now.%s: %s", rows[i].name, err.text);
        assert_int_equal(holds, answers);
        mem_free(at);
        play_free(play);
        level_free(level);
        findings_free(findings);
        text_free(&text);
        text_free(&code);
    }
}

/* Runs at the top of a level; what it stops with is a finding. */
static bool runs(const char *code) {
    Text text = level_with("none", "");
    text_add(&text, code);
    Findings *findings = findings_new();
    level_free(load_text(text_get(&text), findings));
    bool fine = findings_errors(findings) == 0;
    findings_free(findings);
    text_free(&text);
    return fine;
}

static void lua_has_what_the_table_says_and_no_more(void **state) {
    (void)state;
    size_t count;
    const FormatMember *rows = format_library(&count);
    Text names = { 0 };
    for (size_t i = 0; i < count; i++) {
        Text code = { 0 };
        text_format(&code, "assert(%s ~= nil)", rows[i].name);
        if (!runs(text_get(&code))) fail_msg("no %s", rows[i].name);
        text_free(&code);
        text_format(&names, "['%s'] = true, ", rows[i].name);
    }
    static const char *const tables[] = { "string", "table", "math" };
    for (size_t i = 0; i < 3; i++) {
        Text code = { 0 };
        text_format(&code,
                    "local known = { %s }\nfor name in pairs(%s) do "
                    "assert(known['%s.' .. name], name) end",
                    text_get(&names), tables[i], tables[i]);
        if (!runs(text_get(&code)))
            fail_msg("%s has more than the table says", tables[i]);
        text_free(&code);
    }
    text_free(&names);
}

static void what_is_said_to_be_absent_is_absent(void **state) {
    (void)state;
    const char *const *absent = format_absent();
    for (size_t i = 0; absent[i]; i++) {
        Text code = { 0 };
        text_format(&code, "%s('x')", absent[i]);
        if (runs(text_get(&code))) fail_msg("there is a %s", absent[i]);
        text_free(&code);
    }
}

static void every_code_of_a_finding_has_its_advice(void **state) {
    (void)state;
    const char *const *codes = findings_codes();
    for (size_t i = 0; codes[i]; i++)
        if (!findings_advice(codes[i])) fail_msg("no advice for %s", codes[i]);
    assert_null(findings_advice("no-such-code"));
}

static void an_example_stands_by_every_kind_of_a_level(void **state) {
    (void)state;
    size_t kinds;
    const FormatKind *kind = format_kinds(&kinds);
    for (; kinds--; kind++)
        if (kind->where & IN_LEVEL) assert_true(*kind->example != '\0');
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(now_has_what_the_table_says),
        cmocka_unit_test(lua_has_what_the_table_says_and_no_more),
        cmocka_unit_test(what_is_said_to_be_absent_is_absent),
        cmocka_unit_test(every_code_of_a_finding_has_its_advice),
        cmocka_unit_test(an_example_stands_by_every_kind_of_a_level),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}

/* SPDX-License-Identifier: MIT
 * What conditions and effects of a stranger's level may not do, while it is
 * being played: each is told as a fault, and play goes on. */
#include "core/play/session.h"
#include "core/base/text.h"
#include "script/reading/with_library.h"

/* One reply that is always offered, and one whose condition is tried. */
static const char form[] =
    "encounter \"E\" { brief = \"B.\", vars = { n = 0, text = \"\" } }\n"
    "local dana = customer \"Dana\" { }\n"
    "%s\n"
    "beat \"one\" { dana \"Hi.\",\n"
    "  reply \"Yes.\" { tone = \"ask\", next = \"one\", once = false,\n"
    "    effect = function(now) %s end },\n"
    "  reply \"No.\" { tone = \"ask\", next = \"end\",\n"
    "    when = function(now) %s end } }\n"
    "ending \"Over\" { outcome = \"kept\" }\n";

typedef struct Talk {
    Level *level;
    Session *session;
} Talk;

static Talk begin(const char *above, const char *effect, const char *when) {
    Talk talk;
    Text text = { 0 };
    Error err;
    Findings *findings = findings_new();
    text_format(&text, form, above, effect, when);
    talk.level = load_text(text_get(&text), findings);
    if (findings_errors(findings))
        fail_msg("%s: %s", text.bytes, findings_at(findings, 0)->message);
    talk.session = session_new(level_story(talk.level), level_host(talk.level),
                               NULL, NULL);
    assert_true(
        session_apply(talk.session, (Command){ COMMAND_START, 0 }, &err));
    text_free(&text);
    findings_free(findings);
    return talk;
}

static void say_yes(const Talk *talk) {
    Error err;
    const Command yes = { COMMAND_REPLY, 0 };
    assert_true(session_apply(talk->session, yes, &err));
}

static int offered(const Talk *talk) {
    View view;
    session_view(talk->session, &view);
    return view.reply_count;
}

static void end(Talk *talk) {
    session_free(talk->session);
    level_free(talk->level);
}

/* The fault holds the words, names file and line, and is clean. */
static void check_fault(const Talk *talk, const char *code, const char *words) {
    const char *fault = session_fault(talk->session);
    if (!fault) fail_msg("%s: no fault", code);
    if (!strstr(fault, words)) fail_msg("%s: %s", code, fault);
    assert_int_equal(strncmp(fault, "some.lua:", 9), 0);
    for (const char *at = fault; *at; at++)
        assert_true((unsigned char)*at >= ' ' && *at != 127);
}

typedef struct Try {
    const char *above, *code, *words;
} Try;

static void check_conditions(const Try *tries, size_t count) {
    for (size_t i = 0; i < count; i++) {
        Talk talk = begin(tries[i].above, "", tries[i].code);
        check_fault(&talk, tries[i].code, tries[i].words);
        assert_int_equal(offered(&talk), 1);
        say_yes(&talk);
        end(&talk);
    }
}

static void check_effects(const Try *tries, size_t count) {
    for (size_t i = 0; i < count; i++) {
        Talk talk = begin(tries[i].above, tries[i].code, "return true");
        assert_null(session_fault(talk.session));
        say_yes(&talk);
        check_fault(&talk, tries[i].code, tries[i].words);
        say_yes(&talk);
        end(&talk);
    }
}

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static void what_takes_too_long_is_stopped(void **state) {
    (void)state;
    static const Try tries[] = {
        { "", "while true do end", "too long" },
        { "", "::a:: goto a", "too long" },
        { "local function f() return f() end", "return f()", "too long" },
        { "local s = (\"x\"):rep(1 << 20)\nlocal t = s .. 1\nlocal u = s .. 2",
          "while t < u do end", "too long" },
        { "local t = {}\nfor i = 1, 90000 do t[i] = i end",
          "while true do for _ in ipairs(t) do end end", "too long" },
    };
    check_conditions(tries, COUNT(tries));
    check_effects(tries, COUNT(tries));
}

/* Else one instruction could take seconds in which nothing looks at a clock:
 * the table grows to twice its size, and all its keys collide. */
static void what_takes_too_much_memory_is_stopped(void **state) {
    (void)state;
    static const Try tries[] = {
        { "", "local t = {} for i = 1, 70000 do t[i * ((1 << 17) - 1)] = 1 end",
          "more memory" },
        { "", "local t = {} for i = 1, 9000 do t[i * ((1 << 14) - 1)] = 1 end",
          "more memory" },
        { "", "local s = \"x\" while true do s = s .. s end", "more memory" },
        { "", "return (\"x\"):rep(1 << 20)", "more memory" },
        { "local s = (\"x\"):rep(1 << 20)", "return s:upper()", "more memory" },
        { "local t = {}\nfor i = 1, 90000 do t[i] = i end",
          "return { table.unpack(t, 1, 90000) }", "to unpack" },
        { "", "local t = {} for i = 1, 1e9 do t[i] = {} end", "more memory" },
        { "local function f(n) return 1 + f(n + 1) end", "return f(1)",
          "more memory" },
    };
    check_conditions(tries, COUNT(tries));
    check_effects(tries, COUNT(tries));
}

static void nothing_lasts_but_the_variables(void **state) {
    (void)state;
    static const Try tries[] = {
        { "local t = { n = 0 }", "t.n = t.n + 1 return true", "now.vars" },
        { "local t = { { { } } }", "t[1][1].x = 1", "now.vars" },
        { "shared = { }", "shared.x = 1", "now.vars" },
        { "", "string.rep = nil", "now.vars" },
        { "", "math.count = 1", "now.vars" },
        { "", "counted = 1", "now.vars" },
        { "local n = 0", "n = n + 1 return true", "now.vars" },
        { "local n = 0\nlocal function f() n = n + 1 end", "f()", "now.vars" },
        { "local kept", "kept = now", "now.vars" },
        { "local t = { }", "table.insert(t, now)", "now.vars" },
        { "local t = { 3, 2, 1 }", "table.sort(t)", "now.vars" },
        { "local t = { 3, 2, 1 }", "table.remove(t)", "now.vars" },
        { "local f\nlocal t = { }\nf = function() return t end", "f().x = 1",
          "now.vars" },
        { "", "now.vars = { }", "now.vars" },
        { "", "now.mood = nil", "now.vars" },
    };
    check_conditions(tries, COUNT(tries));
    check_effects(tries, COUNT(tries));
}

static void what_is_frozen_reads_as_before(void **state) {
    (void)state;
    static const char above[] =
        "local t = { 10, 20, 30, name = \"x\", inner = { deep = true } }\n"
        "local function sum() local s = 0 for _, v in ipairs(t) do s = s + v "
        "end return s end\n"
        "words = { \"a\", \"b\" }";
    static const char when[] =
        "local keys = 0 for k in pairs(t) do keys = keys + 1 end "
        "return #t == 3 and t[2] == 20 and t.name == \"x\" and "
        "t.inner.deep and sum() == 60 and keys == 5 and next(t) == 1 and "
        "table.concat(words, \"-\") == \"a-b\" and "
        "select(\"#\", table.unpack(t)) == 3 and (\"x\"):rep(2) == \"xx\" and "
        "(\"ab\"):rep(5, \"-\") == \"ab-ab-ab-ab-ab\" and "
        "(\"ab\"):rep(1, \"-\") == \"ab\" and "
        "(\"\"):rep(3, \"-\") == \"--\" and "
        "t.nothing == nil and #words == 2";
    Talk talk = begin(above, "now.vars.n = now.vars.n + #t", when);
    assert_null(session_fault(talk.session));
    assert_int_equal(offered(&talk), 2);
    say_yes(&talk);
    assert_null(session_fault(talk.session));
    end(&talk);
}

static void errors_are_told_in_clean_words(void **state) {
    (void)state;
    static const Try tries[] = {
        { "", "error({})", "an error that is a table" },
        { "", "error(\"\\27[2J\\nother.lua:3: error: x\")", "other.lua:3" },
        { "", "error(nil)", "an error that is a nil" },
        { "", "error((\"x\"):rep(100000))", "xxx" },
        { "", "local k = \"missing\" return now.vars[k]", "no variable" },
        { "", "return now[(\"x\"):rep(100000)]", "now has no" },
        { "", "return now.said((\"x\"):rep(100000))", "no reply" },
        { "", "beat \"b\" { }", "cannot use that" },
        { "", "return dana.does \"x\"", "" },
        { "", "require \"x\"", "" },
    };
    check_conditions(tries, COUNT(tries));
}

static void a_variable_cannot_take_texts_without_end(void **state) {
    (void)state;
    Talk talk = begin("",
                      "now.vars.n = now.vars.n + 1 "
                      "now.vars.text = \"text \" .. now.vars.n",
                      "return true");
    for (int i = 0; i < 5000 && !session_fault(talk.session); i++)
        say_yes(&talk);
    check_fault(&talk, "endless texts", "too many different texts");
    say_yes(&talk);
    end(&talk);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_takes_too_long_is_stopped),
        cmocka_unit_test(what_takes_too_much_memory_is_stopped),
        cmocka_unit_test(nothing_lasts_but_the_variables),
        cmocka_unit_test(what_is_frozen_reads_as_before),
        cmocka_unit_test(errors_are_told_in_clean_words),
        cmocka_unit_test(a_variable_cannot_take_texts_without_end),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}

/* SPDX-License-Identifier: MIT
 * What people who do not program get wrong, and what they are told of it:
 * each row is a small level with one slip in it. */
#include "core/base/mem.h"
#include "core/base/text.h"
#include "script/reading/with_library.h"

/* Line 1 opens an encounter, line 2 a customer, line 3 a beat; `slip` stands
 * in line 4, the rest follows. */
static char *level_with(const char *slip) {
    Text text = { 0 };
    text_format(&text,
                "encounter \"A parcel\" { brief = \"It is wet.\" }\n"
                "local ida = customer \"Ida Berg\" { }\n"
                "beat \"door\" {\n"
                "%s\n"
                "  reply \"Let me see.\" { tone = \"ask\", next = \"end\" },\n"
                "}\n"
                "ending \"Taken back\" { outcome = \"kept\" }\n",
                slip);
    return text_take(&text);
}

static void assert_hint(const char *text, int line, const char *hint) {
    Findings *findings = findings_new();
    assert_null(load_text(text, findings));
    const Finding *first = findings_at(findings, 0);
    if (first->place.line != line)
        fail_msg("%s\n-> line %d", text, first->place.line);
    if (!first->hint || !strstr(first->hint, hint))
        fail_msg("%s\n-> %s; %s\nwanted: %s", text, first->message,
                 first->hint ? first->hint : "(no hint)", hint);
    findings_free(findings);
}

static void a_slip_in_a_line_is_told_with_what_was_meant(void **state) {
    (void)state;
    static const struct {
        const char *slip;
        int line;
        const char *hint;
    } rows[] = {
        { "  ida \u201cThis isn't mine.\u201d,", 4, "word processors" },
        { "  ida\u00a0\"This isn't mine.\",", 4, "it was pasted" },
        { "  \u2014 she is early", 4, "begins with two hyphens" },
        { "  ida { pause = \u22122, \"No.\" },", 4, "with a plain one, -45" },
        { "  ida \"No.\"\uff0c", 4, "in place of \uff0c write ," },
        { "  ida { \"\uff0c\", pause \uff1d 2 },", 4,
          "in place of \uff1d write =" },
        { "}\nlocal s\u00edle = customer \"S\u00edle\" { }\nbeat \"c\" {", 5,
          "without accents: sile in place of s\u00edle" },
        { "  ida { pause = ( 1, 2 ), \"No.\" },", 4, "stands in braces" },
        { "  ida { pause = 140%, \"No.\" },", 4, "write 140" },
        { "  ida { \"No.\", pause = 140 % },", 4, "write 140" },
        { "  effect = function(now) now.vars.n++ end,", 4,
          "now.vars.n = now.vars.n + 1" },
        { "  effect = function(now) now.vars.n -= 1 end,", 4,
          "now.vars.n = now.vars.n - 1" },
        { "  ida \"This isn't mine.,", 4, "a text ends in its own line" },
        { "  ida [[This isn't mine.,", 8, "[[ of line 4 is never closed" },
        { "  // she is early", 4, "a remark begins with --" },
        { "  reply = \"Hm.\" { tone = \"ask\", next = \"end\" },", 4,
          "no = stands after a kind: reply \"" },
        { "  reply: \"Hm.\" { tone = \"ask\", next = \"end\" },", 4,
          "no : stands after a kind: reply \"" },
        { "}\nfact = \"key\" \"She has one.\"", 5,
          "no = stands after a kind: fact \"" },
        { "  effect = Function(now) now.vars.a = true end,", 4,
          "small letters: function" },
        { "  when = function(now) return Not now.labelled end,", 4,
          "small letters: not" },
        { "  ida does \"She waits.\",", 4, "between: ida.does" },
        { "  when = now.turn,", 4, "it takes function(now)" },
        { "  ida thinks \"Oh.\",", 4, "between: ida.thinks" },
        { "  silence (\n    seconds = 4, next = \"end\",\n  ),", 5,
          "fields stand in braces" },
        { "  reply \"Hm.\" { to = \"Ida\", tone = \"ask\", next = \"end\" },",
          4, "did you mean \"ida\"?" },
        { "  # she is early", 4, "a remark begins with --" },
        { "  ida { pause: 2, \"No.\" },", 4, "not with a colon: pause = " },
        { "  ida.do \"She waits.\",", 4, "did you mean does?" },
        { "  ida \"She said \"no\" twice.\",", 4, "is written \\\"" },
        { "  ida 'It's not mine.',", 4, "double quotation marks" },
        { "  ida { pause-time = 2, \"No.\" },", 4, "write pause_time" },
        { "  ida = \"Not mine.\"\n  ida \"No.\",", 5,
          "a comma may be missing" },
        { "  ida \"This isn't mine.\"", 5, "missing at the end of line 4" },
        { "  ida \"This isn't mine.\" -- she waits\n\n", 7,
          "missing at the end of line 4" },
        { "  ida \"This isn't mine.\",,", 4, "one comma too many" },
        { "  ida { pause = 1.2.3, \"No.\" },", 4, "figures and at most one" },
        { "  when = function(now) return now.turn = 2 end,", 4, "write ==" },
        { "  when = function(now) now.vars.a end,", 4, "begins with return" },
        { "  when = function(now) return now.turn > 2 && a end,", 4,
          "in place of && write and" },
        { "  when = function(now) return now.turn != 2 end,", 4,
          "in place of != write ~=" },
        { "  when = function(now) return now.mood ida > 2 end,", 4,
          "in parentheses: now.mood(ida)" },
        { "  effect = function(now) now.vars.a == true end,", 4,
          "write one =" },
        { "  effect = function(now) now.vars.a = true,", 6,
          "may lack its end" },
        { "  ida \"No.\" },", 4, "one } too many" },
        { "  she is waiting at the door", 4, "a remark begins with --" },
        { "}\nShe is waiting at the door.", 5, "kind \"name\" { \u2026 }" },
        { "}\nfact \"key\" = \"She has one.\"", 5, "no = stands between" },
        { "}\nbeat \"hall\" {\n  ida \"So.\",\nbeat \"stairs\" {", 10,
          "the { of line 5 is still open" },
        { "  - she is early", 4, "a remark begins with --" },
        { "  <!-- she is early -->", 4, "a remark begins with --" },
        { "  ida { pause = [ 1 ], \"No.\" },", 4, "stands in braces" },
        { "  reply \"Hm.\" ( tone = \"ask\", next = \"end\" ),", 4,
          "fields stand in braces" },
        { "  reply \"Hm.\" { tone = \"ask\", next = end },", 4,
          "did you mean \"end\", in quotes?" },
        { "  reply \"Hm.\" { tone = \"ask\", goto = \"end\" },", 4,
          "\"goto\" is a word of Lua's own" },
        { "}\nbeat hall {\n  ida \"So.\",", 5, "in quotes: beat \"hall\"" },
        { "}\nbeat \"hall\": {\n  ida \"So.\",", 5, "no colon stands" },
        { "}\nlocl tom = customer \"Tom\" { }\nbeat \"c\" {", 5,
          "did you mean local?" },
        { "}\nlocal tom = \"Tom Berg\" { }\nbeat \"c\" {", 5,
          "a kind stands before the name" },
        { "}\nlocal tom-b = customer \"Tom\" { }\nbeat \"c\" {", 5,
          "write tom_b" },
        { "  answer \"Hm.\" { tone = \"ask\", next = \"end\" },", 4,
          "did you mean \"reply\"?" },
        { "  narrator \"It rains.\",", 4, "did you mean \"aside\"?" },
        { "  iba \"This isn't mine.\",", 4, "did you mean ida?" },
        { "  harriet \"This isn't mine.\",", 4, "are called: ida" },
        { "  ida { \"No.\", angry = \"No!\" },", 4, "for furious, upset" },
        { "  clue = \"key\",", 4, "is a field of: line" },
        { "}\nlocal tom = customer \"Tom\" { pronoun = \"her\" }\nbeat \"c\" {",
          5, "did you mean \"she\"?" },
        { "}\nlocal tom = customer \"Tom\" { takes = { policy = 1.4 } }\n"
          "beat \"c\" {",
          5, "did you mean 140?" },
        { "}\nlocal tom = customer \"Tom\" { look = { hair = \"zzzz\" } }\n"
          "beat \"c\" {",
          5, "there are: " },
        { "  reply \"Hm.\" { tone = \"zzzzzz\", next = \"end\" },", 4,
          "there are: " },
        { "  ida This isn't mine.\",", 4, "stands in quotes: ida \"" },
        { "  reply Let me see { tone = \"ask\", next = \"end\" },", 4,
          "in quotes: reply \"Let …\"" },
        { "  \"ida\" \"Not mine.\",", 4, "without quotes: ida \"" },
        { "  ida: \"Not mine.\",", 4, "no colon stands after who speaks" },
        { "  ida = \"Not mine.\",", 4, "leave out the =: ida \"" },
        { "  ida.does = \"She waits.\",", 4, "no = stands after does" },
        { "  ida.says \"Not mine.\",", 4, "has no word for it" },
        { "  ida (\"Not\", \"mine.\"),", 4, "two lines are two parts" },
        { "  ida \"Not mine.”,", 4, "write \" there too" },
        { "  ida \"Not mine.\\\",", 4, "take it out" },
        { "  ida \"C:\\menu\",", 4, "is written \\\\" },
        { "  ida ''Not mine.'',", 4, "one mark at each end" },
        { "  ida `Not mine.`,", 4, "straight quotation marks" },
        { "  ida 「Not mine.」,", 4, "straight quotation marks" },
        { "  ida \"No.\"،", 4, "write ," },
        { "  ida { pause = ٢, \"No.\" },", 4, "write 2" },
        { "  ida​ \"No.\",", 4, "invisible character" },
        { "  ida { pause = , \"No.\" },", 4, "a value is missing: pause" },
        { "  ida { pause 2, \"No.\" },", 4, "given with =: pause = 2" },
        { "  ida { pause == 2, \"No.\" },", 4, "with one =" },
        { "  ida { pause => 2, \"No.\" },", 4, "with = alone: pause" },
        { "  ida { pause = +2, \"No.\" },", 4, "without +" },
        { "  ida { pause = \"2\", \"No.\" },", 4, "without quotes: 2" },
        { "  * ida \"No.\",", 4, "begins with *, which is no part" },
        { "  2. ida \"No.\",", 4, "begins with 2., which is no part" },
        { "```\n  ida \"No.\",", 4, "begins with ```, which is no part" },
        { "  reply \"Hm.\"\n    tone = \"ask\", next = \"end\" },", 5,
          "a { is missing at the end of line 4" },
        { "  enters ida,", 4, "in braces: enters { ida }" },
        { "  sound = \"sigh\",", 4, "without =: sound \"" },
        { "  effect = paid = true,", 4, "now.vars.paid = true end" },
        { "  when = function now return now.turn > 2 end,", 4,
          "written function(now)" },
        { "  when = function(now) return now.turn => 2 end,", 4,
          "the = comes last" },
        { "  when = if now.turn > 2 then true end,", 4, "needs no if" },
        { "  effect = function(now) now.vars.n + 1 end,", 4,
          "now.vars.n = now.vars.n + 1" },
        { "  reply \"Hm.\" { tone = \"ask\", next = \"end\", when = "
          "function(now) return now.knows == \"key\" end },",
          4, "write it behind: now.knows \"" },
        { "  reply \"Hm.\" { tone = \"ask\", next = \"end\", when = "
          "function(now) return now.refunded end },",
          4, "written now.vars.refunded" },
        { "  reply \"Hm.\" { tone = \"ask\", next = \"end\", when = "
          "function(now) return now.said \"Let\" > 0 end },",
          4, "the whole text: \"Let me see.\"" },
        { "}\nfact \"key\", \"She has one.\"", 5, "no comma stands" },
        { "}\nlocal \"tom\" = customer \"Tom\" { }\nbeat \"c\" {", 5,
          "no quotes: local tom" },
        { "}\nlocal tom = customer \"Tom\" { leaves = False }\n"
          "beat \"c\" {",
          5, "small letters: false" },
        { "}\nlocal tom = customer \"Tom\" { voice = \"deep\" }\n"
          "beat \"c\" {",
          5, "as in voice = {" },
        { "}\nlocal tom = customer \"Tom\" { look = \"tom.png\" }\n"
          "beat \"c\" {",
          5, "pictures = \"tom.png\"" },
        { "}\nlocal ida = customer \"Tom\" { }\nbeat \"c\" {", 5,
          "another name" },
        { "  tom \"Hm.\",\n}\nlocal tom = customer \"Tom Berg\" { }\n"
          "beat \"c\" {",
          4, "declared in line 6, further down: move it up" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char *text = level_with(rows[i].slip);
        assert_hint(text, rows[i].line, rows[i].hint);
        mem_free(text);
    }
}

static void a_file_that_ends_too_soon_is_told_what_is_open(void **state) {
    (void)state;
    assert_hint("encounter \"A\" {\n  brief = \"B\",\n", 3,
                "before all that was opened");
    assert_hint("encounter \"A\" {\n  brief = \"B\"\n", 3,
                "the { of line 1 is never closed");
}

static void a_customer_kept_in_no_name_is_told_how_to_be(void **state) {
    (void)state;
    assert_hint("encounter \"A\" { brief = \"B\" }\n"
                "customer \"Ida Berg\" { }\n"
                "beat \"b\" { ida \"Hm.\", next = \"end\" }\n"
                "ending \"E\" { outcome = \"kept\" }\n",
                3, "write local ida = customer \"Ida Berg\"");
}

static void a_customer_renamed_in_one_place_is_told_once(void **state) {
    (void)state;
    static const char text[] = "encounter \"A\" { brief = \"B\" }\n"
                               "local tom = customer \"Tom Berg\" { }\n"
                               "beat \"b\" {\n"
                               "  harriet \"Hm.\",\n"
                               "  harriet.does \"She waits.\",\n"
                               "  harriet.thinks \"No.\",\n"
                               "  next = \"end\",\n"
                               "}\n"
                               "ending \"E\" { outcome = \"kept\" }\n";
    Findings *findings = findings_new();
    assert_null(load_text(text, findings));
    assert_int_equal(findings_errors(findings), 1);
    assert_string_equal(findings_at(findings, 0)->message,
                        "nothing is called harriet: no customer and no kind "
                        "of the format; 2 more lines have it");
    findings_free(findings);
}

static void
a_file_of_another_program_is_told_to_be_saved_as_text(void **state) {
    static const struct {
        const char *bytes, *words;
        size_t size;
    } rows[] = {
        { "PK\003\004\024\0\0", "a word processor's file", 7 },
        { "{\\rtf1\\ansi", "a word processor's file (RTF)", 11 },
        { "\xFF\xFE-\0-\0", "text in UTF-16", 6 },
        { "<!DOCTYPE html>", "a web page", 15 },
        { "-\0-\0 \0a\0\n\0", "text in UTF-16", 10 },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Findings *findings = findings_new();
        assert_null(level_load_text(library, "a.lua", rows[i].bytes,
                                    rows[i].size, findings));
        const Finding *first = findings_at(findings, 0);
        assert_string_equal(first->code, "not-text");
        assert_non_null(strstr(first->message, rows[i].words));
        assert_non_null(strstr(first->message, "save it as plain text"));
        findings_free(findings);
    }
}

static void takes_and_ids_say_what_is_wrong(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Level *level = load_text("encounter 'A' { brief = 'b' }\n"
                             "local sile = customer 'S\u00edle Byrne' { }\n"
                             "beat 'c' { sile 'Hm.', next = 'end' }\n"
                             "ending 'E' { outcome = 'kept' }\n",
                             findings);
    assert_non_null(level);
    assert_string_equal(level_story(level)->customers[0].id, "sile");
    level_free(level);
    assert_null(
        load_text("encounter 'A' { brief = 'b' }\n"
                  "local tom = customer 'Tom' { takes = { 'policy' } }\n"
                  "beat 'c' { tom 'Hm.', next = 'end' }\n"
                  "ending 'E' { outcome = 'kept' }\n",
                  findings));
    assert_non_null(strstr(findings_at(findings, 0)->message,
                           "takes has a value without a name"));
    findings_free(findings);
}

/* Cut anywhere, a level has a finding or none, and a hint never hurts. */
static void a_level_cut_anywhere_is_read_without_harm(void **state) {
    (void)state;
    char *text = level_with("  ida { pause = 1, \"She said \\\"no\\\".\" },");
    for (size_t size = 0; size < strlen(text); size++) {
        Findings *findings = findings_new();
        level_free(level_load_text(library, "a.lua", text, size, findings));
        findings_free(findings);
    }
    mem_free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_slip_in_a_line_is_told_with_what_was_meant),
        cmocka_unit_test(a_file_that_ends_too_soon_is_told_what_is_open),
        cmocka_unit_test(a_customer_kept_in_no_name_is_told_how_to_be),
        cmocka_unit_test(a_customer_renamed_in_one_place_is_told_once),
        cmocka_unit_test(a_file_of_another_program_is_told_to_be_saved_as_text),
        cmocka_unit_test(takes_and_ids_say_what_is_wrong),
        cmocka_unit_test(a_level_cut_anywhere_is_read_without_harm),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}

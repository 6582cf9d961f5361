/* SPDX-License-Identifier: MIT
 * What Lua says of a mistake, and what our functions in it say, is said in the
 * language in use; a translation may turn the pieces round. */
#include "core/words/say.h"
#include "script/sandbox/lua_words.h"
#include "script/reading/with_library.h"

static void use(const char *entries) {
    char text[4096];
    int size =
        snprintf(text, sizeof text,
                 "msgid \"\"\nmsgstr \"Language: es\\n\"\n\n%s", entries);
    say_use(catalogue_read(text, (size_t)size, NULL));
}

static int end(void **state) {
    say_use(NULL);
    return close_library(state);
}

static void check_words(const char *by_lua, const char *said) {
    char out[400];
    lua_words(by_lua, out, sizeof out);
    assert_string_equal(out, said);
}

static void in_english_every_message_stays_as_lua_puts_it(void **state) {
    (void)state;
    static const char *const texts[] = {
        "'}' expected (to close '{' at line 4) near 'reply'",
        "attempt to index a nil value (local 'porch')",
        "bad argument #1 to 'insert' (table expected, got nil)",
        "attempt to perform 'n%%0'",
        "100 % of %s is %d",
        "",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        check_words(texts[i], texts[i]);
}

static void what_a_trainer_meets_is_put_plainly(void **state) {
    (void)state;
    check_words("attempt to compare number with function",
                "a number is compared with a function: now.mood, now.heat and "
                "now.heard need a customer, as in now.mood(dana)");
    check_words("attempt to compare boolean with number",
                "a number is compared with true or false");
    check_words("attempt to call a nil value (field 'random')",
                "a level has no chance in it, so there is no math.random");
    check_words("attempt to call a nil value (field 'sayed')",
                "nothing is called 'sayed' here");
    check_words("attempt to call a number value (field 'turn')",
                "'turn' is a number: it is written without parentheses");
}

static void its_pieces_go_where_the_translation_wants_them(void **state) {
    (void)state;
    use("msgid \"%s expected (to close %s at line %s) near %s\"\n"
        "msgstr \"cerca de %4$s falta %1$s, de %2$s en %3$s\"\n\n"
        "msgid \"unexpected symbol near %s\"\nmsgstr \"sobra %s\"\n");
    check_words("'}' expected (to close '{' at line 4) near 'reply'",
                "cerca de 'reply' falta '}', de '{' en 4");
    check_words("unexpected symbol near ' near '", "sobra ' near '");
    check_words("unexpected symbol near %s%n", "sobra %s%n");
    check_words("unexpected symbol near ", "unexpected symbol near ");
}

static void a_message_within_a_message_is_said_too(void **state) {
    (void)state;
    use("msgid \"bad argument #%s to %s (%s)\"\nmsgstr \"%2$s: %1$s: %3$s\"\n\n"
        "msgid \"%s expected, got %s\"\nmsgstr \"%2$s en vez de %1$s\"\n");
    check_words("bad argument #1 to 'insert' (table expected, got nil)",
                "'insert': 1: nil en vez de table");
}

static void what_a_level_raises_itself_is_not_touched(void **state) {
    (void)state;
    use("msgid \"table index is nil\"\nmsgstr \"sin nombre\"\n");
    check_words("table index is nil", "sin nombre");
    check_words("the table index is nil", "the table index is nil");
    check_words("table index is nil here", "table index is nil here");
}

/* Loads a level of one beat; the one finding there must be. */
static void check_finding(const char *text, const char *said) {
    Findings *findings = findings_new();
    assert_null(load_text(text, findings));
    assert_int_equal(findings_count(findings), 1);
    assert_string_equal(findings_at(findings, 0)->message, said);
    findings_free(findings);
}

static void our_own_functions_raise_in_the_language_too(void **state) {
    (void)state;
    use("msgid \"the table is longer than %d\"\n"
        "msgstr \"m\u00e1s de %1$d\"\n");
    check_finding("local t = {}\n"
                  "for i = 1, 100001 do t[i] = 1 end\n"
                  "for k in pairs(t) do end\n",
                  "m\u00e1s de 100000");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_a_trainer_meets_is_put_plainly),
        cmocka_unit_test(in_english_every_message_stays_as_lua_puts_it),
        cmocka_unit_test(its_pieces_go_where_the_translation_wants_them),
        cmocka_unit_test(a_message_within_a_message_is_said_too),
        cmocka_unit_test(what_a_level_raises_itself_is_not_touched),
        cmocka_unit_test(our_own_functions_raise_in_the_language_too),
    };
    return cmocka_run_group_tests(tests, open_library, end);
}

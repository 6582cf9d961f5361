/* SPDX-License-Identifier: MIT
 * Texts in quotes of a Lua file: what they say, and other words in them. */
#include "core/base/mem.h"
#include "script/literals.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static void a_literal_says_what_lua_makes_of_it(void **state) {
    (void)state;
    static const struct {
        const char *lua, *value;
    } rows[] = {
        { "\"plain\"", "plain" },
        { "'it\\'s \"so\"'", "it's \"so\"" },
        { "\"a\\n\\tb\\\\\"", "a\n\tb\\" },
        { "\"\\u{e9}\\x41\\066\"", "\u00e9"
                                   "AB" },
        { "\"one \\z\n   two\"", "one two" },
        { "[[\nfirst\nsecond]]", "first\nsecond" },
        { "[==[ a ]] b ]==]", " a ]] b " },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Literals *found = literals_find(rows[i].lua, strlen(rows[i].lua));
        assert_int_equal(literals_count(found), 1);
        assert_string_equal(literals_at(found, 0)->value, rows[i].value);
        assert_int_equal(literals_at(found, 0)->from, 0);
        assert_int_equal(literals_at(found, 0)->to, strlen(rows[i].lua));
        literals_free(found);
    }
}

static void remarks_and_names_are_none(void **state) {
    (void)state;
    const char lua[] = "-- \"no\"\n--[[ 'no' ]] x = \"yes\" .. y['b']";
    Literals *found = literals_find(lua, strlen(lua));
    assert_int_equal(literals_count(found), 2);
    assert_string_equal(literals_at(found, 0)->value, "yes");
    assert_int_equal(literals_at(found, 0)->line, 2);
    literals_free(found);
}

static void other_words_stand_in_the_same_quotes(void **state) {
    (void)state;
    static const struct {
        const char *lua, *text, *written;
    } rows[] = {
        { "\"a\"", "say \"b\"\\", "\"say \\\"b\\\"\\\\\"" },
        { "'a'", "it's \"b\"", "'it\\'s \"b\"'" },
        { "[[a]]", "one\n\ntwo", "[[one\n\n  two]]" },
        { "[[a]]", "x[y[z]] w", "\"x[y[z]] w\"" },
        { "[=[a]=]", "x]] w", "[=[x]] w]=]" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Text out = { 0 };
        Literals *found = literals_find(rows[i].lua, strlen(rows[i].lua));
        literal_write(&out, rows[i].lua, literals_at(found, 0), rows[i].text);
        assert_string_equal(text_get(&out), rows[i].written);
        /* and Lua reads the same words again */
        Literals *again = literals_find(text_get(&out), out.size);
        assert_int_equal(literals_count(again), 1);
        literals_free(again);
        literals_free(found);
        text_free(&out);
    }
}

static void an_id_is_put_where_there_is_none(void **state) {
    (void)state;
    const char bare[] = "reply \"a\" { tone = \"ask\", next = { id = 1 } }";
    const char named[] = "reply \"a\" { tone = \"ask\", id = \"x\" }";
    const char none[] = "playthrough { \"a\", \"b\" }";
    Literals *found = literals_find(bare, strlen(bare));
    size_t place = literal_id_place(bare, strlen(bare), literals_at(found, 0));
    assert_int_equal(bare[place - 1], '{');
    literals_free(found);
    found = literals_find(named, strlen(named));
    assert_int_equal(
        literal_id_place(named, strlen(named), literals_at(found, 0)), 0);
    literals_free(found);
    found = literals_find(none, strlen(none));
    assert_int_equal(
        literal_id_place(none, strlen(none), literals_at(found, 0)), 0);
    literals_free(found);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_literal_says_what_lua_makes_of_it),
        cmocka_unit_test(remarks_and_names_are_none),
        cmocka_unit_test(other_words_stand_in_the_same_quotes),
        cmocka_unit_test(an_id_is_put_where_there_is_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

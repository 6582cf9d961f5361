/* SPDX-License-Identifier: MIT
 * Which stars are emphasis, and which are stars. */
#include "core/base/emphasis.h"
#include "core/base/mem.h"
#include "core/base/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

static void shows(const char *text, const char *expected) {
    char *own = mem_text(text);
    emphasis_strip(own);
    assert_string_equal(own, expected);
    mem_free(own);
}

static void stars_around_words_are_taken_out(void **state) {
    (void)state;
    shows("That is *not* fine.", "That is not fine.");
    shows("*Now.* And (*here*), \"*so*\": *two words*!",
          "Now. And (here), \"so\": two words!");
    shows("*Alle Kund*innen* sind da.", "Alle Kund*innen sind da.");
    shows("\xE6\x88\x91*\xE7\x9C\x9F*\xE4\xB8\x8D\xE7\x9F\xA5\xE9\x81\x93",
          "\xE6\x88\x91\xE7\x9C\x9F\xE4\xB8\x8D\xE7\x9F\xA5\xE9\x81\x93");
}

static void stars_inside_words_and_sums_stay(void **state) {
    static const char *const texts[] = {
        "5*2 Euro, 3*2 Euro",
        "Kolleg*innen und Kund*innen warten.",
        "f***ing tills. Two f***ing hours!",
        "2 * 3 * 4 = 24",
        "***** off",
        "**Now.**",
        "*never closed",
        "never opened*",
        "* a * b",
        "*",
        "**",
        "",
        "*over\nparagraphs*",
    };
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        shows(texts[i], texts[i]);
}

static void a_guarded_star_is_a_star(void **state) {
    (void)state;
    shows("*" STAR_GUARD "sic*" STAR_GUARD, "*sic*");
}

static void stars_that_may_have_been_meant_are_found(void **state) {
    (void)state;
    assert_int_equal(emphasis_check("That is *not fine."), STARS_LONE);
    assert_int_equal(emphasis_check("Forty* incl. tax"), STARS_LONE);
    assert_int_equal(emphasis_check("That is **not** fine."), STARS_DOUBLE);
    assert_int_equal(emphasis_check("That is *not* fine, 5*2, a f***ing, {*}"),
                     STARS_FINE);
    assert_int_equal(emphasis_check("2 * 3, ***** off, Kund*innen"),
                     STARS_FINE);
}

/* A level comes from a stranger: a megabyte of stars is read all the same. */
static void many_stars_take_no_time(void **state) {
    enum { STARS = 300000 };
    Text text = { 0 };
    (void)state;
    for (int i = 0; i < STARS; i++)
        text_add(&text, "*a ");
    char *all = text_take(&text);
    clock_t begin = clock();
    emphasis_strip(all);
    emphasis_check(all);
    assert_true(clock() - begin < 5 * CLOCKS_PER_SEC);
    assert_int_equal(strlen(all), STARS * 3);
    mem_free(all);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stars_around_words_are_taken_out),
        cmocka_unit_test(stars_inside_words_and_sums_stay),
        cmocka_unit_test(a_guarded_star_is_a_star),
        cmocka_unit_test(stars_that_may_have_been_meant_are_found),
        cmocka_unit_test(many_stars_take_no_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

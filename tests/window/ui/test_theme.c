/* SPDX-License-Identifier: MIT
 * Every ink on every ground it is meant for can be read. */
#include "window/ui/theme.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

/* Pairs that read worse than they must; tells the first. */
static int too_weak(const Theme *theme, char *first, size_t size) {
    size_t count;
    int weak = 0;
    const ThemePair *pairs = theme_pairs(&count);
    for (size_t i = 0; i < count; i++) {
        double least =
            pairs[i].mark ? theme->mark_contrast_min : theme->text_contrast_min;
        double ratio = colour_contrast(theme_colour(theme, pairs[i].ink),
                                       theme_colour(theme, pairs[i].ground));
        if (ratio >= least) continue;
        if (!weak++)
            snprintf(first, size, "%s: %.2f, not %.1f", pairs[i].what, ratio,
                     least);
    }
    return weak;
}

static void every_theme_can_be_read(void **state) {
    (void)state;
    for (int i = 0; i < THEMES; i++) {
        char first[200] = "";
        int weak = too_weak(theme_of((ThemeName)i), first, sizeof first);
        if (weak) fail_msg("theme %d: %d pairs, first: %s", i, weak, first);
    }
}

static void a_theme_of_greys_does_not_pass(void **state) {
    (void)state;
    char first[200];
    Theme grey = *theme_of(THEME_LIGHT);
    grey.soft = 0xb0aca6;
    assert_int_not_equal(too_weak(&grey, first, sizeof first), 0);
    grey = *theme_of(THEME_CONTRAST);
    grey.ink = 0x808080; /* enough at a desk, not in high contrast */
    assert_int_not_equal(too_weak(&grey, first, sizeof first), 0);
    grey = *theme_of(THEME_PROJECTOR);
    grey.soft = 0x5f554b; /* enough at a desk, not in a lit room */
    assert_int_not_equal(too_weak(&grey, first, sizeof first), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_theme_can_be_read),
        cmocka_unit_test(a_theme_of_greys_does_not_pass),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

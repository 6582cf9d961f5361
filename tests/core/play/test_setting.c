/* SPDX-License-Identifier: MIT
 * What the picture shows of the time of day, as the lines go on. */
#include "core/play/view.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

/* As in Setting. */
static short at(int hour, int minute) {
    return (short)(hour * 60 + minute + 1);
}

static Hour goes_on(Hour hour, short from, short to) {
    Setting now = { .hour = hour, .clock = from };
    setting_add(&now, (Staging){ .clock = to }, NONE);
    assert_int_equal(now.clock, to);
    return now.hour;
}

static void the_hour_goes_on_with_the_clock(void **state) {
    (void)state;
    assert_int_equal(goes_on(HOUR_NOT_SAID, at(17, 10), at(18, 10)),
                     HOUR_EVENING);
    assert_int_equal(goes_on(HOUR_EVENING, at(19, 50), at(8, 35)),
                     HOUR_MORNING);
    assert_int_equal(goes_on(HOUR_MORNING, at(7, 50), at(14, 0)),
                     HOUR_NOT_SAID);
    assert_int_equal(goes_on(HOUR_EVENING, at(20, 0), at(23, 0)), HOUR_NIGHT);
}

static void what_a_level_says_of_the_hour_holds_until_then(void **state) {
    (void)state;
    assert_int_equal(goes_on(HOUR_EVENING, at(17, 35), at(17, 50)),
                     HOUR_EVENING); /* in winter */
    assert_int_equal(goes_on(HOUR_NIGHT, 0, at(17, 50)), HOUR_NIGHT);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_hour_goes_on_with_the_clock),
        cmocka_unit_test(what_a_level_says_of_the_hour_holds_until_then),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

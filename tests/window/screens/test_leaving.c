/* SPDX-License-Identifier: MIT
 * Whoever leaves in the middle of a talk hears one thing on the way out. */
#include "window/driver.h"

static Window *in_mid_talk(const char *more) {
    Window *window = open_window((WindowOptions){ 0 });
    play(window, "wait 300\nclick levels\nwait 400\nclick level.0\nwait 300\n"
                 "click thought.0\nwait 300\nlisten\nclick reply.1\nwait 300\n"
                 "listen");
    play(window, more);
    return window;
}

static void whoever_leaves_in_the_middle_is_told_one_thing_first(void **state) {
    (void)state;
    Window *window = in_mid_talk("click reply.1\nwait 300\nlisten\n"
                                 "key Escape\nwait 100\nclick leave\nwait 300");
    assert_true(on(window, "menu"));
    play(window, "click leave\nwait 300");
    assert_true(on(window, "levels"));
    window_close(window);
}

static void after_one_reply_there_is_nothing_to_tell(void **state) {
    (void)state;
    Window *window = in_mid_talk("key Escape\nwait 100\nclick leave\nwait 300");
    assert_true(on(window, "levels"));
    window_close(window);
}

static void where_nothing_is_kept_the_menu_does_not_say_it_is(void **state) {
    (void)state;
    Window *window = in_mid_talk("key Escape\nwait 100");
    assert_true(shows(window, "Leave; nothing is kept"));
    assert_true(shows(window, "Quit; nothing is kept"));
    assert_false(shows(window, "it is kept"));
    window_close(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whoever_leaves_in_the_middle_is_told_one_thing_first),
        cmocka_unit_test(where_nothing_is_kept_the_menu_does_not_say_it_is),
        cmocka_unit_test(after_one_reply_there_is_nothing_to_tell),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

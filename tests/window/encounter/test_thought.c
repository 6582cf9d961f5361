/* SPDX-License-Identifier: MIT
 * A thought in mid-talk: nobody hears it, so nobody answers; the player still
 * has to. */
#include "window/driver.h"

static Window *before_a_thought(void) {
    Window *window = open_window((WindowOptions){
        .level = THAW_SOURCE_DIR "/tests/levels/own/thought.lua" });
    play(window, "until briefing\nkey Return\nlisten\nwait 900");
    assert_true(shows(window, "It was to be here on Monday."));
    return window;
}

static void what_she_said_stands_there_while_you_think(void **state) {
    (void)state;
    Window *window = before_a_thought();
    play(window, "key 1\nwait 50");
    assert_true(shows(window, "It was to be here on Monday."));
    assert_true(shows(window, "It was."));
    play(window, "wait 2000");
    assert_true(shows(window, "It was to be here on Monday."));
    looks_right(window, "after a thought");
    window_close(window);
}

static void a_thought_that_was_taken_is_seen(void **state) {
    (void)state;
    Window *window = before_a_thought();
    assert_false(shows(window, "You think:"));
    play(window, "key 1\nwait 50");
    assert_true(shows(window, "You think: She has a point."));
    play(window, "key Backspace\nlisten\nwait 900");
    assert_false(shows(window, "You think:"));
    assert_true(shows(window, "It was to be here on Monday."));
    window_close(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_she_said_stands_there_while_you_think),
        cmocka_unit_test(a_thought_that_was_taken_is_seen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

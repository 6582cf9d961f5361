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

/* The reply that follows the thought is an answer to what she said before. */
static void in_the_film_what_she_said_stands_there_too(void **state) {
    (void)state;
    Window *window = before_a_thought();
    play(window, "key 1\nwait 50\nkey 1\nwait 300\nfinish\nset guess 0\n"
                 "click debrief\nwait 1500\nkey W\nwait 300");
    assert_true(on(window, "film"));
    bool after = false;
    for (int i = 0; i < 200 && !shows(window, "The end"); i++) {
        play(window, "wait 200");
        if (!shows(window, "Reply 1 of 2")) continue;
        assert_true(after || shows(window, "It was to be here on Monday."));
        after = true;
    }
    assert_true(after);
    window_close(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_she_said_stands_there_while_you_think),
        cmocka_unit_test(a_thought_that_was_taken_is_seen),
        cmocka_unit_test(in_the_film_what_she_said_stands_there_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: MIT
 * What the player thinks, and says nothing of, is never told as said. */
#include "window/driver.h"

static Window *opened(void) {
    Window *window = open_window(
        (WindowOptions){ .level = THAW_SOURCE_DIR "/tests/levels/own/quiet.lua",
                         .width = 1280,
                         .height = 720 });
    play(window,
         "set reduced_motion 1\nwait 600\nkey Return\nlisten\nwait 600");
    assert_true(on(window, "encounter"));
    return window;
}

static void a_thought_among_the_replies_says_that_it_is_one(void **state) {
    (void)state;
    Window *window = opened();
    assert_true(shows(window, "She is only tired."));
    assert_true(shows(window, "think this"));
    looks_right(window, "a thought among the replies");
    window_close(window);
}

static void who_says_nothing_is_not_told_to_have_spoken(void **state) {
    (void)state;
    Window *window = opened();
    play(window, "key 3\nwait 400");
    assert_true(shows(window, "You said nothing."));
    assert_false(shows(window, "Say nothing."));
    play(window, "key H\nwait 600");
    assert_true(on(window, "history"));
    assert_true(shows(window, "You said nothing."));
    assert_false(shows(window, "Say nothing."));
    window_close(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_thought_among_the_replies_says_that_it_is_one),
        cmocka_unit_test(who_says_nothing_is_not_told_to_have_spoken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

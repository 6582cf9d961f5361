/* SPDX-License-Identifier: MIT
 * A call lasts as long as somebody speaks: the line is flat only below what
 * happens after the last word. */
#include "window/driver.h"

#include "window/encounter/encounter.h"
#include "window/state.h"

static bool connected(const Window *window) {
    const Encounter *scene = window->stack[window->depth - 1].self;
    return scene->stage.call;
}

static Window *in_the_call(const char *reply) {
    Window *window = open_window((WindowOptions){
        .level = THAW_SOURCE_DIR "/tests/levels/own/call_ends.lua",
        .width = 1280,
        .height = 720 });
    play(window, "wait 600\nkey Return\nlisten\nwait 600");
    assert_true(connected(window));
    play(window, reply);
    play(window, "wait 2500");
    assert_true(connected(window));
    return window;
}

static void the_line_goes_flat_after_her_last_word(void **state) {
    (void)state;
    Window *window = in_the_call("key 1");
    assert_true(shows(window, "Good."));
    play(window, "key Space\nwait 2500");
    assert_true(shows(window, "Bring a bucket."));
    assert_false(shows(window, "She has rung off."));
    assert_true(connected(window));
    play(window, "key Space\nwait 2500");
    assert_true(shows(window, "She has rung off."));
    assert_false(shows(window, "Bring a bucket."));
    assert_false(connected(window));
    window_close(window);
}

static void it_stays_while_her_words_are_the_last(void **state) {
    (void)state;
    Window *window = in_the_call("key 2");
    play(window, "key Space\nwait 2500");
    assert_true(shows(window, "Bring a bucket."));
    assert_true(connected(window));
    window_close(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_line_goes_flat_after_her_last_word),
        cmocka_unit_test(it_stays_while_her_words_are_the_last),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

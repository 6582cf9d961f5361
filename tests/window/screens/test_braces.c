/* SPDX-License-Identifier: MIT
 * A level with {player} or a {variable} in each of its texts: they are filled
 * in wherever somebody reads them, and replies are found all the same. */
#include "window/driver.h"

static Window *open_braces(bool author) {
    return open_window((WindowOptions){ .level = THAW_SOURCE_DIR
                                        "/tests/levels/worded/braces.lua",
                                        .author = author });
}

static void no_brace_is_shown(Window *window, const char *screen) {
    const Ui *ui = window_placed(window);
    assert_string_equal(window_screen_name(window), screen);
    for (int i = 0; i < ui->placed_count; i++) {
        const char *words = ui_words(ui, &ui->placed[i]);
        if (strpbrk(words, "{}")) fail_msg("on the %s: %s", screen, words);
    }
}

static void names_and_values_stand_in_every_screen(void **state) {
    (void)state;
    Window *window = open_braces(true);
    play(window, "wait 300");
    no_brace_is_shown(window, "briefing");
    assert_true(shows(window, "The you desk"));
    assert_true(shows(window, "Ana asks for you, for the 1st time."));
    assert_true(shows(window, "you has time."));
    play(window, "key 1\nlisten");
    no_brace_is_shown(window, "encounter");
    play(window, "key 1\nlisten\nkey N\nwait 300");
    no_brace_is_shown(window, "notebook");
    assert_true(shows(window, "Ana bought a lamp from you."));
    play(window, "key N\nkey H\nwait 300");
    no_brace_is_shown(window, "history");
    play(window, "key H\nkey 2\nwait 400\nlisten");
    no_brace_is_shown(window, "ending");
    assert_true(shows(window, "you and the lamp"));
    play(window, "key Return\nwait 300");
    no_brace_is_shown(window, "debrief");
    assert_true(shows(window, "Number 2 is closed, says you."));
    play(window, "click open\nwait 1500");
    no_brace_is_shown(window, "debrief");
    play(window, "click whole\nwait 300");
    no_brace_is_shown(window, "debrief");
    assert_true(shows(window, "What would you say about the lamp?"));
    play(window, "click turn\nwait 300\nclick more\nclick watch\nwait 600");
    no_brace_is_shown(window, "film");
    play(window, "key Escape\nclick levels\nwait 2500");
    bool shown = false;
    for (int page = 0; page < 8 && !shown; page++) {
        no_brace_is_shown(window, "levels");
        shown = shows(window, "The you desk");
        play(window, "key PageDown\nwait 100");
    }
    assert_true(shown);
    window_close(window);
}

/* What the author sees of a level has them filled in as well. */
static void names_and_values_stand_on_the_map(void **state) {
    (void)state;
    Window *window = open_braces(true);
    play(window, "set reduced_motion 1\nwait 300\nkey 1\nlisten\nkey M\n"
                 "wait 2000");
    no_brace_is_shown(window, "map");
    assert_true(shows(window, "Tell me about the lamp, Ana. I am you."));
    assert_true(shows(window, "Will you help me?"));
    play(window, "key Tab\nkey End\nwait 300");
    no_brace_is_shown(window, "map");
    window_close(window);
}

/* The text of a reply in the level is not what stands on the screen. */
static void the_dashed_line_is_tried_with_the_reply_it_names(void **state) {
    (void)state;
    Window *window = open_braces(false);
    play(window, "wait 300\nkey 1\nlisten\nkey 1\nlisten\nkey 2\n"
                 "listen\nset guess 0\nkey Return\nwait 1500\n"
                 "click other\nwait 600");
    assert_true(on(window, "encounter"));
    play(window, "listen\nlisten\nclick debrief\nwait 1500\n"
                 "key H\nwait 300");
    assert_true(shows(window, "I can hear how much the lamp matters"));
    assert_false(shows(window, "Number 2 is closed"));
    window_close(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_and_values_stand_in_every_screen),
        cmocka_unit_test(names_and_values_stand_on_the_map),
        cmocka_unit_test(the_dashed_line_is_tried_with_the_reply_it_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: MIT
 * What a level lacks in the window is told on its card and, once, in the talk:
 * a picture that cannot be used, letters that no font has. */
#include "window/driver.h"

static const char broken[] =
    THAW_SOURCE_DIR "/tests/levels/bad/broken_file.lua";
static const char fontless[] =
    THAW_SOURCE_DIR "/tests/levels/warned/no_font.lua";
static const char sound[] = THAW_SOURCE_DIR "/tests/levels/late_parcel.lua";

/* Its card is the last one, for it came by its path. */
static Window *on_its_card(const char *level) {
    Window *window = open_window((WindowOptions){ .level = level });
    play(window, "set reduced_motion 1\nwait 600\nkey Escape\nuntil levels\n"
                 "wait 3000\nmove 640 400\nwheel -100\nwait 1000");
    return window;
}

static Window *in_the_talk(const char *level) {
    Window *window = open_window((WindowOptions){ .level = level });
    play(window, "set reduced_motion 1\nwait 600\nkey Return\nlisten");
    return window;
}

static void a_broken_picture_is_told_on_the_card(void **state) {
    (void)state;
    Window *window = on_its_card(broken);
    assert_true(shows(window, "A picture or a recording of it cannot be used"));
    looks_right(window, "a broken picture's card");
    window_close(window);
}

static void letters_without_a_font_are_told_on_the_card(void **state) {
    (void)state;
    Window *window = on_its_card(fontless);
    assert_true(shows(window, "Some of its letters are boxes"));
    looks_right(window, "a card without letters");
    window_close(window);
}

static void letters_without_a_font_are_told_once_in_the_talk(void **state) {
    (void)state;
    Window *window = in_the_talk(fontless);
    assert_true(shows(window, "Thaw has no font for some letters"));
    play(window, "key 1\nlisten");
    assert_false(shows(window, "Thaw has no font for some letters"));
    window_close(window);
}

static void nothing_is_told_of_a_level_that_lacks_nothing(void **state) {
    (void)state;
    Window *window = on_its_card(sound);
    assert_false(shows(window, "of its letters are boxes"));
    assert_false(shows(window, "cannot be used"));
    window_close(window);
    window = in_the_talk(sound);
    assert_false(shows(window, "Thaw has no font"));
    window_close(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_broken_picture_is_told_on_the_card),
        cmocka_unit_test(letters_without_a_font_are_told_on_the_card),
        cmocka_unit_test(letters_without_a_font_are_told_once_in_the_talk),
        cmocka_unit_test(nothing_is_told_of_a_level_that_lacks_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

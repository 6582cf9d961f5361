/* SPDX-License-Identifier: MIT
 * Reading aloud: what a player who does not see the screen is told of it. */
#include "window/driver.h"

#include "core/base/mem.h"

/* What is said while these commands are carried out; mem_free it. */
static char *said_in(Window *window, const char *commands) {
    mem_free(window_take_said(window));
    play(window, commands);
    return window_take_said(window);
}

static void assert_says(const char *said, const char *words) {
    if (!strstr(said, words)) fail_msg("\"%s\" is not in:\n%s", words, said);
}

static void nothing_is_said_before_it_is_asked_for(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ 0 });
    char *said = said_in(window, "until title\nkey Down\nwait 200\n");
    assert_string_equal(said, "");
    mem_free(said);
    window_close(window);
}

static void a_screen_is_read_from_its_title_on(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ 0 });
    char *said = said_in(window, "until title\nkey V\nwait 200\n");
    assert_ptr_equal(strstr(said, "Thaw\n"), said);
    assert_says(said, "Play\n");
    mem_free(said);
    said = said_in(window, "key Down\nwait 100\n");
    assert_string_equal(said, "Choose a customer\n");
    mem_free(said);
    window_close(window);
}

static void lines_cues_and_numbered_replies_are_read(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ .level = "shocked_bill" });
    mem_free(said_in(window, "wait 500\nkey V\nwait 200\n"));
    char *said = said_in(window, "key 3\nlisten\n");
    assert_says(said, "Four hundred and twelve dollars?\n");
    assert_says(said, "[a door shuts]\n");
    assert_says(said, "Trays crash and somebody laughs.");
    assert_says(said, "2: I'm sorry. That's a lot more");
    mem_free(said);
    said = said_in(window, "key 2\nlisten\n");
    assert_says(said, "It's groceries and the phone, is what it is.");
    assert_null(strstr(said, "Four hundred and twelve")); /* not again */
    mem_free(said);
    window_close(window);
}

static void the_same_key_makes_it_quiet_again(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ 0 });
    mem_free(said_in(window, "until title\nkey V\nwait 100\nkey V\n"));
    char *said = said_in(window, "key Down\nwait 100\n");
    assert_string_equal(said, "");
    mem_free(said);
    window_close(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_is_said_before_it_is_asked_for),
        cmocka_unit_test(a_screen_is_read_from_its_title_on),
        cmocka_unit_test(lines_cues_and_numbered_replies_are_read),
        cmocka_unit_test(the_same_key_makes_it_quiet_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

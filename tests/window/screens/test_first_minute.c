/* SPDX-License-Identifier: MIT
 * The first minute, and the first after a break: what has the focus, what is in
 * sight, and what a level offers that was broken off. */
#include "window/driver.h"

#include <unistd.h>

#define COUPLE "crabby_couple/first_visit"

static bool wholly_in_sight(Window *window, const char *control) {
    const Ui *ui = window_placed(window);
    const Placed *at = ui_control_named(ui, control);
    return at && !at->scrolled && at->box.y >= 0 &&
           at->box.y + at->box.h <= ui->screen.h;
}

static void thoughts_are_in_sight_at_every_size(void **state) {
    (void)state;
    static const int sizes[][2] = { { 640, 360 },   { 1024, 768 },
                                    { 1280, 720 },  { 1920, 1080 },
                                    { 1080, 1920 }, { 2560, 1080 } };
    char set[60], thought[20];
    Window *window = open_level(COUPLE, 1280, 720, false);
    play(window, "until briefing\n");
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (int text = 100; text <= 200; text += 50) {
            snprintf(set, sizeof set, "size %dx%d\nset text_size %d\nwait 100",
                     sizes[i][0], sizes[i][1], text);
            play(window, set);
            for (int k = 0; k < 4; k++) {
                snprintf(thought, sizeof thought, "thought.%d", k);
                assert_true(wholly_in_sight(window, thought));
            }
            looks_right(window, "the briefing");
        }
    window_close(window);
}

static void the_greeting_is_left_with_one_press_and_all_as_usual(void **state) {
    (void)state;
    Window *window = open_level(NULL, 1280, 720, false);
    play(window, "until title\n");
    window_push(window, SCREEN_GREETING);
    play(window, "wait 400\n");
    assert_true(on(window, "greeting"));
    const Settings *settings = window_placed(window)->settings;
    Settings before = *settings;
    play(window, "key Return\nwait 400\n");
    assert_true(on(window, "title"));
    assert_int_equal(settings->text_size, before.text_size);
    assert_int_equal(settings->voices, before.voices);
    window_close(window);
}

static void whoever_has_met_nobody_meets_a_face_first(void **state) {
    (void)state;
    Window *window = open_level(NULL, 1280, 720, false);
    play(window, "until title\nwait 900\nclick play\nwait 600\n");
    assert_true(on(window, "briefing"));
    assert_false(shows(window, "On the phone"));
    window_close(window);
}

/* Each once, in its place, and gone with the next press. */
static void three_things_are_told_once(void **state) {
    (void)state;
    Window *window = open_level("disputed_delivery", 1280, 720, false);
    play(window, "set hints 0\nuntil briefing\nwait 200\n");
    assert_true(shows(window, "It shows."));
    play(window, "key 1\nwait 300\nlisten\nwait 900\n");
    assert_true(shows(window, "Watch the face."));
    looks_right(window, "the first replies");
    play(window, "key 1\nlisten\nwait 900\n");
    assert_false(shows(window, "Watch the face."));
    play(window, "finish\nwait 1500\n");
    assert_true(shows(window, "what they felt"));
    looks_right(window, "the first ending");
    play(window, "key Return\nwait 600\n");
    assert_int_equal(window_placed(window)->settings->hints, HINTS_ALL);
    window_close(window);
}

/* ---- a level that was broken off ---- */

static char kept[] = "/tmp/thaw-first-minute-XXXXXX/kept.db";

static Window *open_kept(const char *level) {
    return open_window(
        (WindowOptions){ .level = level, .practice = { .kept = kept } });
}

static void break_off(const char *level) {
    Window *window = open_kept(level);
    play(window, "until briefing\nkey Return\nwait 300\n");
    play(window, "listen\nkey 1\nlisten\n");
    window_close(window);
}

static void offers_to_go_on(const char *level) {
    break_off(level);
    Window *window = open_kept(level);
    play(window, "wait 400\n");
    assert_true(on(window, "go_on"));
    assert_true(shows(window, "1 reply"));
    looks_right(window, "going on");
    play(window, "key Return\nwait 400\nlisten\n");
    assert_true(on(window, "encounter"));
    play(window, "key Backspace\nlisten\n"); /* there is a reply to take back */
    assert_true(on(window, "encounter"));
    play(window, "key 1\nlisten\n");
    window_close(window);
    window = open_kept(level);
    play(window, "wait 400\nkey Right\nkey Return\nwait 400\n");
    assert_true(on(window, "briefing"));
    window_close(window);
}

static void a_level_by_name_goes_on_where_it_was_broken_off(void **state) {
    (void)state;
    offers_to_go_on("shocked_bill");
}

static void a_level_by_path_goes_on_too(void **state) {
    (void)state;
    offers_to_go_on(THAW_SOURCE_DIR "/tests/levels/two_neighbours.lua");
}

static void a_level_that_was_not_begun_starts_at_once(void **state) {
    (void)state;
    Window *window = open_kept("disputed_delivery");
    play(window, "wait 400\n");
    assert_true(on(window, "briefing"));
    window_close(window);
}

static int make_folder(void **state) {
    (void)state;
    char *slash = strrchr(kept, '/');
    *slash = '\0';
    if (!mkdtemp(kept)) return 1;
    *slash = '/';
    return 0;
}

static int remove_folder(void **state) {
    char command[200];
    (void)state;
    *strrchr(kept, '/') = '\0';
    snprintf(command, sizeof command, "rm -rf '%s'", kept);
    return system(command);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(thoughts_are_in_sight_at_every_size),
        cmocka_unit_test(the_greeting_is_left_with_one_press_and_all_as_usual),
        cmocka_unit_test(whoever_has_met_nobody_meets_a_face_first),
        cmocka_unit_test(three_things_are_told_once),
        cmocka_unit_test(a_level_that_was_not_begun_starts_at_once),
        cmocka_unit_test(a_level_by_name_goes_on_where_it_was_broken_off),
        cmocka_unit_test(a_level_by_path_goes_on_too),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}

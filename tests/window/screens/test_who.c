/* SPDX-License-Identifier: MIT
 * Who plays: where the answer leads, and what is asked before anybody has said
 * who they are. */
#include "window/driver.h"

#include "store/profiles.h"

#include <SDL2/SDL.h>
#include <unistd.h>

typedef struct Desk {
    char folder[40], path[60];
} Desk;

static StoredPlay talk_of(const char *name, int64_t key, bool finished) {
    return (StoredPlay){ .profile = name,
                         .key = key,
                         .level = "shocked_bill",
                         .title = "The shocked repair bill",
                         .begun = 1700000000000 + key,
                         .changed = 1700000000000 + key,
                         .journal = "",
                         .turns = 3,
                         .finished = finished,
                         .ending = finished ? "Paid, and gone" : NULL,
                         .curves = "-100 -120" };
}

/* Ana broke off in a level; Ben, who played last, has finished it. */
static int lay_out(void **state) {
    Desk *desk = calloc(1, sizeof *desk);
    snprintf(desk->folder, sizeof desk->folder, "/tmp/thaw-who-XXXXXX");
    assert_non_null(mkdtemp(desk->folder));
    snprintf(desk->path, sizeof desk->path, "%s/thaw.db", desk->folder);
    Store *store = store_open(desk->path);
    const StoredPlay talks[] = { talk_of("Ana", 1, false),
                                 talk_of("Ben", 2, true) };
    for (int i = 0; i < 2; i++)
        assert_true(store_save_play(store, &talks[i], NULL));
    store_close(store);
    *state = desk;
    return 0;
}

static int clear_up(void **state) {
    Desk *desk = *state;
    char command[80];
    snprintf(command, sizeof command, "rm -r '%s'", desk->folder);
    assert_int_equal(system(command), 0);
    free(desk);
    return 0;
}

static Window *sit_down(const Desk *desk, const char *level) {
    WindowOptions options = { .practice = { .kept = desk->path },
                              .level = level };
    Window *window = open_window(options);
    play(window, "set reduced_motion 1\nuntil who");
    return window;
}

static void before_anybody_said_so_nobody_is_changed(void **state) {
    Window *window = sit_down(*state, NULL);
    assert_true(shows(window, "Who are you?"));
    assert_true(shows(window, "Ana"));
    assert_true(shows(window, "Somebody new"));
    assert_false(shows(window, "Delete all"));
    assert_false(shows(window, "Change my name"));
    play(window, "key Escape\nwait 300\nkey Escape\nwait 300");
    assert_true(on(window, "who")); /* nobody plays as whoever was last */
    play(window, "click new\nwait 300\nkey Escape\nwait 300");
    assert_true(shows(window, "Who are you?"));
    play(window, "click person.1\nuntil title");
    window_close(window);
}

static void the_level_that_was_asked_for_is_opened_as_theirs(void **state) {
    Window *window = sit_down(*state, "shocked_bill");
    play(window, "click person.2\nuntil go_on"); /* Ana */
    assert_true(shows(window, "You broke off after 3 replies."));
    window_close(window);
    window = sit_down(*state, "shocked_bill");
    play(window, "click person.1\nuntil briefing"); /* Ben */
    window_close(window);
    window = sit_down(*state, "shocked_bill");
    play(window, "click new\nwait 300\ntype Cleo\nkey Return\nuntil briefing");
    window_close(window);
}

static void a_campaign_that_was_asked_for_is_opened_too(void **state) {
    Window *window = sit_down(*state, "first_week");
    play(window, "click person.1\nuntil week");
    window_close(window);
}

static void mistakes_of_a_level_are_told_whoever_plays(void **state) {
    Window *window = sit_down(*state, THAW_SOURCE_DIR
                              "/tests/levels/bad/duplicate_name.lua");
    play(window, "click person.1\nuntil trouble");
    window_close(window);
}

/* As Ben, at the page on which people are looked after. */
static Window *look_after(const Desk *desk) {
    Window *window = sit_down(desk, NULL);
    play(window, "click person.1\nuntil title\nwait 500\nclick progress\n"
                 "until progress\nwait 500\nclick who\nuntil who");
    return window;
}

static void a_new_name_stands_on_the_page_where_it_was_given(void **state) {
    Window *window = look_after(*state);
    play(window, "click rename\nwait 300\ntype Benedict\nkey Return\n"
                 "until progress\nwait 500");
    assert_true(shows(window, "Benedict"));
    window_close(window);
}

static void choosing_somebody_shows_how_they_are_doing(void **state) {
    Window *window = look_after(*state);
    play(window, "click person.2\nuntil progress\nwait 500");
    assert_true(shows(window, "Ana"));
    window_close(window);
}

static void two_are_put_together_only_when_it_was_said_twice(void **state) {
    Window *window = look_after(*state);
    play(window, "click merge\nwait 300\nclick person.2\nwait 300");
    assert_true(shows(window, "Are Ben and Ana the same person?"));
    play(window, "key Return\nwait 300"); /* the way back has the focus */
    assert_true(shows(window, "Who are you?"));
    assert_true(shows(window, "Ana"));
    play(window, "click merge\nwait 300\nclick person.2\nwait 300\n"
                 "click sure\nuntil progress\nwait 500\nclick who\nuntil who");
    assert_false(shows(window, "Ben"));
    assert_true(shows(window, "Ana, 1 conversation"));
    window_close(window);
}

static void who_is_deleted_for_good_is_named_first(void **state) {
    Window *window = look_after(*state);
    play(window, "click forget\nwait 300");
    assert_true(shows(window, "Delete all that is kept of Ben?"));
    play(window, "key Return\nwait 300"); /* the way back has the focus */
    assert_true(shows(window, "Ben"));
    play(window, "click forget\nwait 300\nclick sure\nuntil title");
    window_close(window);
    StoredProfile *left;
    Store *store = store_open(((Desk *)*state)->path);
    assert_int_equal(store_profiles(store, &left), 1);
    assert_string_equal(left[0].name, "Ana");
    store_close(store);
}

static void a_name_that_another_has_is_refused(void **state) {
    Window *window = look_after(*state);
    play(window, "click rename\nwait 300\ntype Ana\nkey Return\nwait 300");
    assert_true(on(window, "who"));
    assert_true(shows(window, "Your name from now on"));
    play(window, "key Escape\nwait 300");
    assert_true(shows(window, "Ben"));
    window_close(window);
}

static void whoever_was_chosen_already_can_go_back(void **state) {
    Window *window = look_after(*state);
    play(window, "key Escape\nuntil progress");
    window_close(window);
}

static void
input_methods_work_where_a_name_is_typed_and_only_there(void **state) {
    Window *window = sit_down(*state, NULL);
    assert_false(SDL_IsTextInputActive());
    play(window, "click new\nwait 300");
    assert_true(SDL_IsTextInputActive());
    SDL_Event event = { .type = SDL_TEXTEDITING };
    snprintf(event.edit.text, sizeof event.edit.text, "ni hao");
    window_event(window, &event);
    play(window, "wait 100");
    assert_true(shows(window, "ni hao"));
    play(window, "type \u4f60\u597d\nwait 100");
    assert_true(shows(window, "\u4f60\u597d"));
    assert_false(shows(window, "ni hao"));
    play(window, "key Escape\nwait 300");
    assert_false(SDL_IsTextInputActive());
    play(window, "click new\nwait 300\ntype \u4f60\nkey Return\nuntil title");
    assert_false(SDL_IsTextInputActive());
    window_close(window);
}

static void enter_on_back_does_not_take_the_name(void **state) {
    Window *window = sit_down(*state, NULL);
    play(window, "click new\nwait 300\ntype Cleo\nkey Tab\nwait 100\n"
                 "key Return\nwait 300");
    assert_true(on(window, "who"));
    assert_true(shows(window, "Who are you?"));
    assert_false(shows(window, "Cleo"));
    window_close(window);
}

#define AT_A_DESK(test) cmocka_unit_test_setup_teardown(test, lay_out, clear_up)

int main(void) {
    const struct CMUnitTest tests[] = {
        AT_A_DESK(before_anybody_said_so_nobody_is_changed),
        AT_A_DESK(the_level_that_was_asked_for_is_opened_as_theirs),
        AT_A_DESK(a_campaign_that_was_asked_for_is_opened_too),
        AT_A_DESK(mistakes_of_a_level_are_told_whoever_plays),
        AT_A_DESK(a_new_name_stands_on_the_page_where_it_was_given),
        AT_A_DESK(choosing_somebody_shows_how_they_are_doing),
        AT_A_DESK(two_are_put_together_only_when_it_was_said_twice),
        AT_A_DESK(who_is_deleted_for_good_is_named_first),
        AT_A_DESK(a_name_that_another_has_is_refused),
        AT_A_DESK(whoever_was_chosen_already_can_go_back),
        AT_A_DESK(input_methods_work_where_a_name_is_typed_and_only_there),
        AT_A_DESK(enter_on_back_does_not_take_the_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: MIT
 * A conversation that goes into another room: the picture goes with it when its
 * first line there is read, and comes back when a reply is taken back. */
#include "window/driver.h"

#include "window/encounter/encounter.h"
#include "window/scene/stage_photo.h"
#include "window/state.h"

static const char level[] = THAW_SOURCE_DIR "/tests/levels/own/rooms.lua";

/* Encounter and film both begin with it. */
static const Stage *stage_of(const Window *window) {
    const Encounter *scene = window->stack[window->depth - 1].self;
    return &scene->stage;
}

static bool she_is_in_her_place(const Window *window) {
    const StageWay *way = &stage_of(window)->faces[0].way;
    return stage_of(window)->count == 1 && way->here == 1 && way->goes_to == 1;
}

static void in_a_drawn_room(const Window *window, Backdrop room) {
    assert_int_equal(stage_of(window)->room, room);
    assert_null(stage_of(window)->photo);
    assert_true(she_is_in_her_place(window));
}

static Window *at_the_door(const char *first) {
    Window *window = open_window(
        (WindowOptions){ .level = level, .width = 800, .height = 450 });
    play(window, first);
    play(window, "wait 600\nkey Return\nlisten\nwait 3000");
    assert_true(on(window, "encounter"));
    in_a_drawn_room(window, BACKDROP_STREET);
    return window;
}

/* The answer is still given at the door; the next page is indoors. */
static void the_picture_goes_in_with_the_first_line_there(void **state) {
    (void)state;
    Window *window = at_the_door("wait 10");
    play(window, "key 1\nwait 2500");
    assert_true(shows(window, "Wipe your feet."));
    assert_false(shows(window, "There it drips."));
    in_a_drawn_room(window, BACKDROP_STREET);
    play(window, "key Space\nwait 1500");
    assert_true(shows(window, "There it drips."));
    in_a_drawn_room(window, BACKDROP_KITCHEN);
    looks_right(window, "in the kitchen");
    window_close(window);
}

/* Whether the room that is shown has a sound. */
static const char *tone_now(Window *window) {
    return stage_tone(stage_of(window), window_view(window)->room);
}

static void a_picture_of_the_levels_own_is_a_room_too(void **state) {
    (void)state;
    Window *window = at_the_door("wait 10");
    play(window, "key 1\nlisten\nkey 1\nlisten");
    assert_non_null(stage_of(window)->photo);
    assert_true(she_is_in_her_place(window));
    assert_null(tone_now(window)); /* the kitchen's sound stays behind */
    play(window, "key 1\nwait 2500");
    assert_true(shows(window, "Good-bye, then."));
    in_a_drawn_room(window, BACKDROP_STREET); /* the ending names it */
    assert_string_equal(tone_now(window), "street");
    window_close(window);
}

/* The next page shows her where she has gone. */
static void she_goes_when_her_words_are_read(void **state) {
    (void)state;
    Window *window = at_the_door("wait 10");
    const StageWay *way = &stage_of(window)->faces[0].way;
    play(window, "key 1\nlisten\nkey 1\nwait 2500");
    assert_true(shows(window, "I'll get the lamp."));
    assert_true(way->goes_far <= 0);
    play(window, "key Space\nwait 1500");
    assert_true(shows(window, "She gets it from behind the door."));
    assert_true(way->goes_far >= 1);
    window_close(window);
}

static void what_is_taken_back_is_shown_where_it_was(void **state) {
    (void)state;
    Window *window = at_the_door("wait 10");
    play(window, "key 1\nlisten\nkey 1\nlisten\nkey Backspace\nlisten");
    in_a_drawn_room(window, BACKDROP_KITCHEN);
    play(window, "key Backspace\nlisten");
    in_a_drawn_room(window, BACKDROP_STREET);
    play(window, "key 2\nlisten"); /* the other road stays outside */
    in_a_drawn_room(window, BACKDROP_STREET);
    window_close(window);
}

/* One picture grows out of the other, but not where nothing is to move. */
static void the_rooms_fade_unless_motion_is_reduced(void **state) {
    (void)state;
    Window *window = at_the_door("wait 10");
    play(window, "key 1\nwait 2500\nkey Space\nwait 10\nwait 10");
    assert_non_null(window->before);
    play(window, "wait 1000");
    assert_null(window->before);
    window_close(window);
    window = at_the_door("set reduced_motion 1");
    play(window, "key 1\nwait 2500\nkey Space\nwait 10\nwait 10");
    assert_null(window->before);
    in_a_drawn_room(window, BACKDROP_KITCHEN);
    window_close(window);
}

/* Turn by turn, in a film that is paused. */
static void the_film_goes_through_the_same_rooms(void **state) {
    (void)state;
    Window *window = at_the_door("set guess 0");
    play(window, "finish\nwait 400\nclick debrief\nwait 1500\nkey W\nwait 300\n"
                 "key Space\nwait 400");
    assert_true(on(window, "film"));
    assert_int_equal(stage_of(window)->room, BACKDROP_STREET); /* she comes */
    play(window, "key Right\nwait 400");
    in_a_drawn_room(window, BACKDROP_KITCHEN);
    play(window, "key Right\nwait 400");
    assert_non_null(stage_of(window)->photo);
    play(window, "key Right\nwait 400");
    in_a_drawn_room(window, BACKDROP_STREET);
    play(window, "key Left\nwait 400\nkey Left\nwait 400");
    in_a_drawn_room(window, BACKDROP_KITCHEN);
    window_close(window);
}

/* Nobody stands there, and the sound is that of the line. */
static void a_call_goes_through_rooms_as_well(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){
        .level = THAW_SOURCE_DIR "/tests/levels/own/rooms_call.lua",
        .width = 800,
        .height = 450 });
    play(window, "wait 600\nkey Return\nlisten\nwait 600");
    assert_int_equal(stage_of(window)->room, BACKDROP_OFFICE);
    play(window, "key 1\nlisten\nwait 600");
    assert_int_equal(stage_of(window)->room, BACKDROP_KITCHEN);
    assert_string_equal(tone_now(window), "phone");
    looks_right(window, "a call from the kitchen");
    play(window, "key 1\nwait 2500");
    assert_int_equal(stage_of(window)->room, BACKDROP_OFFICE);
    window_close(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_picture_goes_in_with_the_first_line_there),
        cmocka_unit_test(a_picture_of_the_levels_own_is_a_room_too),
        cmocka_unit_test(she_goes_when_her_words_are_read),
        cmocka_unit_test(what_is_taken_back_is_shown_where_it_was),
        cmocka_unit_test(the_rooms_fade_unless_motion_is_reduced),
        cmocka_unit_test(a_call_goes_through_rooms_as_well),
        cmocka_unit_test(the_film_goes_through_the_same_rooms),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

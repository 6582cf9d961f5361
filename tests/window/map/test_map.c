/* SPDX-License-Identifier: MIT
 * The map of a level in the window: what is told of things, and going about
 * in it by every device. */
#include "window/map/mapping.h"

#include <SDL2/SDL.h>

#include "core/base/mem.h"
#include "window/map/scene.h"
#include "window/map/sight.h"
#include "window/screen.h"

/* What the panel is about: the first of its words. */
static const char *chosen(Window *window) {
    const Ui *ui = window_placed(window);
    for (int i = 0; i + 1 < ui->placed_count; i++)
        if (!strncmp(ui_words(ui, &ui->placed[i + 1]), "Line ", 5))
            return ui_words(ui, &ui->placed[i]);
    fail_msg("nothing is chosen");
    return NULL;
}

/* ---- who may see it, and what is told ---- */

static void only_authors_see_the_map(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ .level = "shocked_bill" });
    play(window, "set reduced_motion 1\nwait 100\nkey Return\nlisten\nkey M\n"
                 "wait 200");
    assert_true(on(window, "encounter"));
    assert_null(ui_control_named(window_placed(window), "map"));
    window_close(window);
}

static void the_map_opens_on_a_key_or_a_button_and_closes_again(void **state) {
    (void)state;
    Window *window = open_author("shocked_bill");
    to_the_map(window);
    play(window, "key M\nwait 100");
    assert_true(on(window, "encounter"));
    play(window, "move 9 9\nwait 50\nclick map\nwait 100"); /* no key hints */
    assert_true(on(window, "map"));
    play(window, "key Escape\nwait 100");
    assert_true(on(window, "encounter"));
    play(window, "pad leftstick\nwait 100");
    assert_true(on(window, "map"));
    play(window, "pad b\nwait 100");
    assert_true(on(window, "encounter"));
    window_close(window);
}

static void it_tells_where_the_conversation_is(void **state) {
    (void)state;
    Window *window = open_author("shocked_bill");
    to_the_map(window);
    const Session *session = meeting_session(window_shared(window)->meeting);
    const Story *story = session_story(session);
    const Beat *here = &story->beats[session_state(session)->beat];
    char line[80];
    snprintf(line, sizeof line, "Line %d of shocked_bill.lua", here->at.line);
    assert_string_equal(chosen(window), here->name);
    assert_true(shows(window, line));
    assert_true(shows(window, "The conversation is here."));
    assert_true(shows(window, "of 100 random conversations come here."));
    assert_true(shows(window, story->replies[here->replies.first].text));
    window_close(window);
}

static void it_follows_the_conversation(void **state) {
    (void)state;
    Window *window = open_author("shocked_bill");
    to_the_map(window);
    char before[200];
    snprintf(before, sizeof before, "%s", chosen(window));
    play(window, "key M\nwait 50\nkey 2\nlisten\nkey M\nwait 100");
    assert_string_not_equal(chosen(window), before);
    assert_true(shows(window, "The conversation is here."));
    play(window, "key M\nwait 50\nfinish\nwait 300\nkey M\nwait 1000");
    assert_true(on(window, "map"));
    assert_true(shows(window, "random conversations end like this."));
    window_close(window);
}

static void a_saved_level_is_drawn_anew_under_the_map(void **state) {
    (void)state;
    write_rows(20);
    Window *window = open_window(
        (WindowOptions){ .level = written, .watch = true, .author = true });
    to_the_map(window);
    assert_false(shows(window, "Well, and now?"));
    FILE *out = begin_level("asks_for_number_0");
    for (int i = 0; i < 30; i++) {
        put_beat(out, i, 30, (int[3]){ i + 1, i + 2, i + 1 });
        if (i == 19) fputs("-- a remark\n", out);
    }
    end_level(out);
    play(window, "wait 1000");
    if (on(window, "map")) {
        play(window, "key 1\nwait 50\nkey Home\nwait 50");
        assert_true(shows(window, "The conversation is here."));
    }
    assert_non_null(window_shared(window)->meeting);
    assert_int_equal(
        session_story(meeting_session(window_shared(window)->meeting))
            ->beat_count,
        30);
    window_close(window);
}

static void what_is_chosen_is_read_aloud_and_not_all_names(void **state) {
    (void)state;
    Window *window = open_author("shocked_bill");
    play(window, "set speech 1");
    to_the_map(window);
    mem_free(window_take_said(window));
    play(window, "key 1\nwait 100");
    char *said = window_take_said(window);
    const char *name = chosen(window);
    assert_non_null(strstr(said, name));
    assert_non_null(strstr(said, "Line "));
    int others = 0;
    const Story *story =
        session_story(meeting_session(window_shared(window)->meeting));
    for (int i = 0; i < story->beat_count; i++)
        others += strstr(said, story->beats[i].name) != NULL;
    assert_true(others <= 8); /* itself, and where its replies lead */
    mem_free(said);
    window_close(window);
}

/* ---- going about ---- */

static void numbers_follow_replies_and_backspace_returns(void **state) {
    (void)state;
    Window *window = open_author("shocked_bill");
    to_the_map(window);
    char here[200], next[200];
    snprintf(here, sizeof here, "%s", chosen(window));
    play(window, "key 1\nwait 50");
    snprintf(next, sizeof next, "%s", chosen(window));
    assert_string_not_equal(here, next);
    play(window, "key 1\nwait 50\nkey Backspace\nwait 50");
    assert_string_equal(chosen(window), next);
    play(window, "key Backspace\nwait 50");
    assert_string_equal(chosen(window), here);
    play(window, "key 9\nkey Backspace\nwait 50"); /* there is none */
    assert_string_equal(chosen(window), here);
    window_close(window);
}

static void arrows_go_from_box_to_box_and_home_returns(void **state) {
    (void)state;
    Window *window = open_author("shocked_bill");
    to_the_map(window);
    char here[200], below[200];
    snprintf(here, sizeof here, "%s", chosen(window));
    play(window, "key Down\nwait 50");
    snprintf(below, sizeof below, "%s", chosen(window));
    assert_string_not_equal(here, below);
    play(window, "pad dpdown\nwait 50");
    assert_string_not_equal(chosen(window), below);
    play(window, "key Home\nwait 50");
    assert_string_equal(chosen(window), here);
    play(window, "pad dpdown\npad x\nwait 50");
    assert_string_equal(chosen(window), here);
    window_close(window);
}

static void every_box_can_be_come_to_with_the_arrows(void **state) {
    (void)state;
    write_rows(60);
    Window *window = open_author(written);
    play(window, "wait 100");
    const Story *story =
        session_story(meeting_session(window_shared(window)->meeting));
    MapScene *scene = map_scene_new(window_ui(window), story,
                                    (MapFrame){ 1340, 860, NONE, NULL });
    int count = scene->plan->box_count, reached = 1, queue[400] = { 0 };
    bool seen[400] = { true };
    for (int i = 0; i < reached; i++)
        for (Action way = ACTION_UP; way <= ACTION_RIGHT; way++) {
            int to = map_scene_beside(scene, queue[i], way);
            if (seen[to]) continue;
            seen[to] = true;
            queue[reached++] = to;
        }
    assert_int_equal(reached, count);
    int box = 0;
    for (int i = 0; i < count; i++)
        box = map_scene_beside(scene, box, ACTION_NEXT);
    assert_int_equal(box, 0); /* all the way round */
    map_scene_free(scene);
    window_close(window);
}

static void the_mouse_chooses_comes_nearer_and_drags(void **state) {
    (void)state;
    Window *window = open_author("shocked_bill");
    to_the_map(window);
    char here[200];
    snprintf(here, sizeof here, "%s", chosen(window));
    unsigned long long before = window_pixels_drawn(window);
    play(window, "move 400 300\nwheel 3\nwait 50");
    assert_true(window_pixels_drawn(window) > before);
    SDL_Event grab = { .type = SDL_MOUSEBUTTONDOWN };
    grab.button.button = SDL_BUTTON_LEFT;
    grab.button.x = grab.button.y = 300;
    window_event(window, &grab);
    before = window_pixels_drawn(window);
    play(window, "move 340 330\nwait 20");
    assert_true(window_pixels_drawn(window) > before);
    grab.type = SDL_MOUSEBUTTONUP;
    window_event(window, &grab);
    assert_string_equal(chosen(window), here); /* a drag chooses nothing */
    play(window, "click map.whole\nwait 50\nclick map.here\nwait 50\n"
                 "click map.larger\nclick map.smaller\nwait 50\nclick back\n"
                 "wait 100");
    assert_true(on(window, "encounter"));
    window_close(window);
}

static void a_click_on_a_box_chooses_it(void **state) {
    (void)state;
    Window *window = open_author("shocked_bill");
    to_the_map(window);
    char here[200], click[40];
    bool other = false;
    snprintf(here, sizeof here, "%s", chosen(window));
    for (int y = 100; y < 600 && !other; y += 15) {
        snprintf(click, sizeof click, "click 140 %d\nwait 20", y);
        play(window, click);
        other = strcmp(chosen(window), here) != 0;
    }
    assert_true(other);
    window_close(window);
}

static void standing_still_it_costs_nothing(void **state) {
    (void)state;
    Window *window = open_author("disputed_delivery");
    to_the_map(window);
    unsigned long long before = window_pixels_drawn(window);
    play(window, "wait 60000");
    assert_int_equal(window_pixels_drawn(window), before);
    assert_true(window_frame(window, 16) < 0);
    window_close(window);
}

/* ---- at every size ---- */

static void fits(int width, int height, const char *settings,
                 const char *level) {
    Window *window = open_window((WindowOptions){
        .level = level, .width = width, .height = height, .author = true });
    play(window, settings);
    to_the_map(window);
    static const char *const steps[] = { "wait 20", "key Return\nwait 20",
                                         "key Down\nkey 2\nwait 20",
                                         "key 0\nkey Tab\nwait 20" };
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        play(window, steps[i]);
        looks_right(window, steps[i]);
    }
    window_close(window);
}

static void the_map_fits_windows_of_every_size(void **state) {
    (void)state;
    fits(1280, 720, "", "crabby_couple/first_visit");
    fits(1920, 1080, "set theme 1", "shocked_bill");
    fits(640, 360, "set theme 2", "disputed_delivery");
    fits(800, 1200, "", "shocked_bill");
    fits(480, 900, "set text_size 150", "shocked_bill");
    fits(1280, 720, "set text_size 200", "crabby_couple/first_visit");
    fits(640, 360, "set text_size 200", "shocked_bill");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_authors_see_the_map),
        cmocka_unit_test(the_map_opens_on_a_key_or_a_button_and_closes_again),
        cmocka_unit_test(it_tells_where_the_conversation_is),
        cmocka_unit_test(it_follows_the_conversation),
        cmocka_unit_test(a_saved_level_is_drawn_anew_under_the_map),
        cmocka_unit_test(what_is_chosen_is_read_aloud_and_not_all_names),
        cmocka_unit_test(numbers_follow_replies_and_backspace_returns),
        cmocka_unit_test(arrows_go_from_box_to_box_and_home_returns),
        cmocka_unit_test(every_box_can_be_come_to_with_the_arrows),
        cmocka_unit_test(the_mouse_chooses_comes_nearer_and_drags),
        cmocka_unit_test(a_click_on_a_box_chooses_it),
        cmocka_unit_test(standing_still_it_costs_nothing),
        cmocka_unit_test(the_map_fits_windows_of_every_size),
    };
    return cmocka_run_group_tests(tests, choose_name, remove_written);
}

/* SPDX-License-Identifier: MIT
 * The whole game with one device alone: keys, the mouse, a gamepad; and what
 * it costs to wait. */
#include "window/driver.h"

#include "window/encounter/encounter.h"
#include "window/state.h"

/* From the first words to the ending by one way of going on and one way of
 * answering. */
static void talk(Window *window, const char *go_on, const char *answer) {
    for (int steps = 0; steps < 400 && on(window, "encounter"); steps++) {
        bool offered = ui_control_named(window_placed(window), "reply.1");
        play(window, offered ? answer : go_on);
        play(window, "wait 400");
    }
    assert_string_equal(window_screen_name(window), "ending");
}

static void keys_alone_play_everything(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ 0 });
    play(window, "wait 300\nkey Down\nkey Return\nwait 400");
    assert_true(on(window, "levels"));
    play(window, "key Right\nkey Return\nwait 300");
    assert_true(on(window, "briefing"));
    play(window, "key 2\nwait 300");
    assert_true(on(window, "encounter"));
    play(window, "key H\nwait 100");
    assert_true(on(window, "history"));
    play(window, "key H\nkey N\nwait 100");
    assert_true(on(window, "notebook"));
    play(window, "key Escape\nkey S\nwait 100");
    assert_true(on(window, "settings"));
    play(window, "key Right\nwait 50");
    assert_int_equal(window_placed(window)->settings->text_size, 110);
    play(window, "key Left\nkey Escape\nkey Escape\nwait 50");
    assert_true(on(window, "menu"));
    play(window, "key Return\nwait 300");
    talk(window, "key Space", "key Return");
    play(window, "key Return\nwait 300");
    assert_true(on(window, "debrief"));
    assert_non_null(ui_control_named(window_placed(window), "guess.1"));
    play(window, "key Return\nwait 1500\nkey Return\nkey Space\nwait 100");
    assert_true(on(window, "debrief"));
    play(window, "key Right\nkey 1\nwait 300");
    assert_true(on(window, "encounter"));
    window_close(window);
}

static void the_mouse_alone_plays_everything(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ 0 });
    play(window, "wait 300\nclick levels\nwait 400\nclick level.0\nwait 300\n"
                 "click thought.0\nwait 300\nclick history\nwait 100");
    assert_true(on(window, "history"));
    play(window, "click close\nclick menu\nwait 100\nclick on\nwait 100");
    talk(window, "click continue", "click reply.1");
    play(window,
         "set guess 0\nclick debrief\nwait 1500\nclick curve\nclick whole\n"
         "click levels\nwait 300");
    assert_true(on(window, "levels"));
    window_close(window);
}

static void clicks_in_haste_read_on_and_choose_nothing(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ 0 });
    play(window, "wait 300\nclick levels\nwait 400\nclick level.0\nwait 300\n"
                 "click thought.0\nlisten\nwait 400\nclick reply.1");
    assert_int_equal(window_view(window)->turn, 1);
    for (int i = 0; i < 8; i++) {
        play(window, "click 400 480\nwait 60");
        assert_int_equal(window_view(window)->turn, 1);
    }
    play(window, "listen\nwait 400\nclick 400 480");
    assert_int_equal(window_view(window)->turn, 2);
    window_close(window);
}

static void a_gamepad_alone_plays_everything(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ 0 });
    play(window,
         "wait 300\npad dpdown\npad a\nwait 400\npad dpright\npad a\nwait 300\n"
         "pad dpdown\npad a\nwait 300");
    assert_true(on(window, "encounter"));
    play(window, "pad x\nwait 100");
    assert_true(on(window, "history"));
    play(window, "pad b\nwait 100\npad start\nwait 100");
    assert_true(on(window, "menu"));
    play(window, "pad b\nwait 100");
    talk(window, "pad a", "pad a");
    play(window, "pad a\nwait 300\npad a\nwait 1500\npad a\nwait 100");
    assert_true(on(window, "debrief"));
    play(window, "pad dpright\npad dpdown\npad a\nwait 300");
    assert_true(on(window, "encounter"));
    window_close(window);
}

static void space_reads_on_and_never_chooses(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ 0 });
    play(window, "wait 200\nclick levels\nwait 300\nclick level.0\nwait 200\n"
                 "key 1\nlisten");
    for (int i = 0; i < 10; i++)
        play(window, "key Space\nwait 100");
    assert_non_null(ui_control_named(window_placed(window), "reply.1"));
    window_close(window);
}

static void a_reply_can_be_taken_back(void **state) {
    (void)state;
    char first[1024];
    Window *window = open_window((WindowOptions){ 0 });
    play(window, "wait 200\nclick levels\nwait 300\nclick level.0\nwait 200\n"
                 "key 1\nlisten");
    const Ui *ui = window_placed(window);
    const Placed *reply = ui_control_named(ui, "reply.1");
    /* its words come after it */
    snprintf(first, sizeof first, "%s", ui_words(ui, &reply[2]));
    play(window, "key 1\nlisten");
    reply = ui_control_named(ui, "reply.1");
    assert_string_not_equal(ui_words(ui, &reply[2]), first);
    play(window, "key Backspace\nlisten");
    reply = ui_control_named(ui, "reply.1");
    assert_string_equal(ui_words(ui, &reply[2]), first);
    window_close(window);
}

/* The menu fades away, and the reply is given before it has: what the customer
 * says to it has not been drawn once when time goes by. */
static void a_reply_may_be_given_while_the_menu_fades(void **state) {
    (void)state;
    const WindowOptions couple = { .level = "crabby_couple/first_visit",
                                   .width = 1920,
                                   .height = 1080 };
    Window *window = open_window(couple);
    play(window, "until briefing\nkey 1\nwait 600\nkey Return\n"
                 "until encounter\nlisten\nkey 3\nlisten\n"
                 "key Escape\nwait 700\nkey Escape\nkey 1\nlisten");
    assert_true(on(window, "encounter"));
    assert_true(shows(window, "Lorna") || shows(window, "Walter"));
    looks_right(window, "a reply after the menu");
    window_close(window);
}

static void waiting_draws_nothing(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ 0 });
    play(window, "wait 300\nclick levels\nwait 1000");
    unsigned long long before = window_pixels_drawn(window);
    play(window, "wait 60000");
    assert_int_equal(window_pixels_drawn(window), before);
    assert_true(window_frame(window, 16) < 0); /* not before an event */
    window_close(window);
}

static void a_face_at_rest_draws_itself_and_nothing_else(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ 0 });
    play(window, "wait 1000");
    unsigned long long before = window_pixels_drawn(window);
    play(window, "wait 1600");
    unsigned long long drawn = window_pixels_drawn(window) - before;
    assert_true(drawn > 0); /* she breathes */
    assert_true(drawn < 1280ull * 720 * 100 * 6 / 10);
    play(window, "set reduced_motion 1\nwait 100");
    before = window_pixels_drawn(window);
    play(window, "wait 250\nwait 250");
    assert_true(window_pixels_drawn(window) - before < drawn);
    window_close(window);
}

static unsigned long long drawn_in(Window *window, const char *wait) {
    unsigned long long before = window_pixels_drawn(window);
    play(window, wait);
    return window_pixels_drawn(window) - before;
}

static void to_the_ending(Window *window) {
    play(window, "click levels\nwait 300\nclick level.0\nwait 300\nkey 1\n"
                 "finish\nwait 400");
}

static void the_curve_draws_itself_once_and_stands(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ 0 });
    to_the_ending(window);
    play(window, "set guess 0\nclick debrief\nwait 300");
    assert_true(drawn_in(window, "wait 200") > 0);
    play(window, "wait 1200");
    assert_int_equal(drawn_in(window, "wait 5000"), 0);
    window_close(window);
}

static void any_key_completes_the_curve(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ 0 });
    to_the_ending(window);
    play(window, "set guess 0\nclick debrief\nwait 400\nkey Space\nwait 50");
    assert_true(on(window, "debrief"));
    assert_int_equal(drawn_in(window, "wait 500"), 0);
    window_close(window);
}

static void with_reduced_motion_the_curve_stands_at_once(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ 0 });
    play(window, "set reduced_motion 1");
    to_the_ending(window);
    play(window, "set guess 0\nclick debrief\nwait 50");
    assert_int_equal(drawn_in(window, "wait 500"), 0);
    window_close(window);
}

static void watch(Window *window) {
    play(window, "set guess 0\nclick debrief\nwait 1500\nkey W\nwait 300");
    assert_true(on(window, "film"));
}

static void to_the_film(Window *window) {
    to_the_ending(window);
    watch(window);
}

static void the_film_goes_through_all_replies_and_returns(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ 0 });
    to_the_film(window);
    bool over = false;
    int seen = 0;
    char text[64];
    for (int i = 0; i < 1000 && !over; i++) {
        play(window, "wait 400");
        snprintf(text, sizeof text, "Reply %d of ", seen + 1);
        if (shows(window, text)) seen++;
        over = shows(window, "The end");
    }
    assert_true(over);
    snprintf(text, sizeof text, "Reply %d of %d", seen, seen);
    assert_true(shows(window, text)); /* none was left out */
    play(window, "key Escape\nwait 300");
    assert_true(on(window, "debrief"));
    window_close(window);
}

/* Encounter and film both begin with it. */
static bool everybody_is_in_place(const Window *window) {
    const Encounter *scene = window->stack[window->depth - 1].self;
    for (int i = 0; i < scene->stage.count; i++) {
        const StageWay *way = &scene->stage.faces[i].way;
        if (way->here != way->goes_to || way->far != way->goes_far)
            return false;
    }
    return scene->stage.count > 0;
}

static void a_paused_film_stands_still(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ 0 });
    to_the_film(window);
    assert_true(drawn_in(window, "wait 1000") > 0);
    play(window, "key Space\nwait 100");
    assert_int_equal(drawn_in(window, "wait 60000"), 0);
    play(window, "key Right\nwait 100");
    assert_true(shows(window, "Reply 1 of "));
    assert_true(everybody_is_in_place(window));
    play(window, "key Right\nwait 100");
    assert_true(shows(window, "Reply 2 of "));
    play(window, "key Left\nwait 100");
    assert_true(shows(window, "Reply 1 of "));
    assert_int_equal(drawn_in(window, "wait 60000"), 0);
    play(window, "key Space\nwait 100");
    assert_true(drawn_in(window, "wait 20000") > 0);
    assert_false(shows(window, "Reply 1 of "));
    window_close(window);
}

/* Words that lie on other words; none of them can be read then. */
static void no_words_lie_on_others(const Window *window, const char *when) {
    const Ui *ui = window_placed(window);
    for (int i = 0; i < ui->placed_count; i++)
        for (int k = i + 1; k < ui->placed_count; k++) {
            const Placed *a = &ui->placed[i], *b = &ui->placed[k];
            if (!a->has_words || !b->has_words || a->covered || b->covered)
                continue;
            if (box_overlaps(box_inset(a->box, 2, 2), box_inset(b->box, 2, 2)))
                fail_msg("%s: \"%s\" lies on \"%s\"", when, ui_words(ui, b),
                         ui_words(ui, a));
        }
}

static void the_film_s_words_never_lie_on_each_other(void **state) {
    (void)state;
    static const char *const sizes[] = { "size 1280x720\nset text_size 100",
                                         "size 1024x768\nset text_size 160",
                                         "size 1280x720\nset text_size 200",
                                         "size 480x900\nset text_size 130" };
    Window *window = open_window((WindowOptions){ .level = "price_rise" });
    play(window, "until briefing\nkey 1\nfinish\nwait 400");
    watch(window);
    play(window, "wait 2500\nkey Space\nwait 100");
    for (int turn = 0; turn < 2; turn++) {
        for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
            play(window, sizes[i]);
            play(window, "wait 100");
            no_words_lie_on_others(window, sizes[i]);
        }
        play(window, "key Right\nwait 100");
    }
    window_close(window);
}

static void a_gamepad_watches_the_film(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ 0 });
    to_the_ending(window);
    play(window, "pad a\nwait 300\npad a\nwait 1500\n"
                 "pad rightshoulder\nwait 300");
    assert_true(on(window, "film"));
    play(window, "pad a\nwait 100");
    assert_int_equal(drawn_in(window, "wait 5000"), 0);
    play(window, "pad dpright\npad b\nwait 300");
    assert_true(on(window, "debrief"));
    window_close(window);
}

/* Nobody's face is in the left quarter of the clinic, only the dog. */
static unsigned char *left_quarter(Window *window) {
    const char *path = "test_playing.png";
    Error err = { "" };
    if (!window_picture(window, path, &err)) fail_msg("%s", err.text);
    cairo_surface_t *picture = cairo_image_surface_create_from_png(path);
    int stride = cairo_image_surface_get_stride(picture);
    const unsigned char *from = cairo_image_surface_get_data(picture);
    unsigned char *out = malloc(320 * 4 * 400);
    for (size_t y = 0; y < 400; y++)
        memcpy(out + y * 320 * 4, from + y * (size_t)stride, 320 * 4);
    cairo_surface_destroy(picture);
    remove(path);
    return out;
}

static bool the_dog_moves(Window *window, int seconds) {
    unsigned char *before = left_quarter(window);
    bool moved = false;
    for (int i = 0; i < seconds * 2 && !moved; i++) {
        play(window, "wait 500");
        unsigned char *now = left_quarter(window);
        moved = memcmp(before, now, 320 * 4 * 400) != 0;
        free(now);
    }
    free(before);
    return moved;
}

static void the_dog_in_the_clinic_lives_and_costs_little(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ 0 });
    play(window, "click levels\nwait 300\nclick level.2\nwait 300\nkey 1\n"
                 "listen");
    assert_true(the_dog_moves(window, 12));
    unsigned long long before = window_pixels_drawn(window);
    play(window, "wait 10000");
    unsigned long long drawn = window_pixels_drawn(window) - before;
    assert_true(drawn / 10 < 1280ull * 720 * 6); /* a second */
    window_close(window);
}

static void a_script_with_a_mistake_is_told_by_its_line(void **state) {
    (void)state;
    Error err = { "" };
    Window *window = open_window((WindowOptions){ 0 });
    assert_false(
        capture_play(window, "wait 20\nclick nothing\n", "a list", NULL, &err));
    assert_non_null(strstr(err.text, "a list:2: "));
    assert_false(capture_play(window, "dance", "a list", NULL, &err));
    window_close(window);
}

/* A word too many, a value that the setting has not, a place outside the
 * window: a list that is not played as it is written is worse than none. */
static void nothing_in_a_script_is_passed_over(void **state) {
    static const char *const wrong[] = {
        "type",           "drop",        "listen 3",
        "finish now",     "shot",        "shot ../elsewhere",
        "shot a\\b",      "said /tmp/x", "set text_size 7777",
        "click 9999 10",  "move -1 5",   "touch 1280 0",
        "wait -5",        "wait 5 5",    "size 99999x99999",
        "wheel 99999999",
    };
    (void)state;
    Window *window = open_window((WindowOptions){ 0 });
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        Error err = { "" };
        if (capture_play(window, wrong[i], "a list", NULL, &err))
            fail_msg("taken: %s", wrong[i]);
        assert_non_null(strstr(err.text, "a list:1: "));
    }
    play(window, "  # a remark\n\twait 20\n  click 1279 719\n");
    window_close(window);
}

static void a_script_is_a_plain_file(void **state) {
    (void)state;
    Error err = { "" };
    assert_null(capture_read("/dev/zero", &err));
    assert_non_null(strstr(err.text, "is no file"));
    assert_null(capture_read(THAW_SOURCE_DIR, &err));
    assert_null(capture_read(THAW_SOURCE_DIR "/nothing-here", &err));
    assert_non_null(strstr(err.text, "cannot be read"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_alone_play_everything),
        cmocka_unit_test(the_mouse_alone_plays_everything),
        cmocka_unit_test(clicks_in_haste_read_on_and_choose_nothing),
        cmocka_unit_test(a_gamepad_alone_plays_everything),
        cmocka_unit_test(space_reads_on_and_never_chooses),
        cmocka_unit_test(a_reply_can_be_taken_back),
        cmocka_unit_test(a_reply_may_be_given_while_the_menu_fades),
        cmocka_unit_test(waiting_draws_nothing),
        cmocka_unit_test(nothing_in_a_script_is_passed_over),
        cmocka_unit_test(a_script_is_a_plain_file),
        cmocka_unit_test(a_face_at_rest_draws_itself_and_nothing_else),
        cmocka_unit_test(the_curve_draws_itself_once_and_stands),
        cmocka_unit_test(any_key_completes_the_curve),
        cmocka_unit_test(with_reduced_motion_the_curve_stands_at_once),
        cmocka_unit_test(the_film_goes_through_all_replies_and_returns),
        cmocka_unit_test(a_paused_film_stands_still),
        cmocka_unit_test(the_film_s_words_never_lie_on_each_other),
        cmocka_unit_test(a_gamepad_watches_the_film),
        cmocka_unit_test(the_dog_in_the_clinic_lives_and_costs_little),
        cmocka_unit_test(a_script_with_a_mistake_is_told_by_its_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* SPDX-License-Identifier: MIT
 * Guess first, in the window: the player's own curve is drawn by pointer and by
 * keys, and both curves are there when the meter opens. */
#include "window/driver.h"

#include <SDL.h>

static Window *asked(void) {
    Window *window = open_window((WindowOptions){ .level = "shocked_bill" });
    play(window, "wait 300\nclick thought.0\nwait 300\nlisten\nclick reply.1\n"
                 "wait 300\nlisten\nfinish\nuntil ending\nwait 2000\n"
                 "click debrief\nwait 300");
    return window;
}

static Box plot_of(Window *window) {
    const Placed *plot = ui_control_named(window_placed(window), "guess_curve");
    assert_non_null(plot);
    return plot->box;
}

static void pointer(Window *window, Uint32 type, double x, double y) {
    SDL_Event event = { .type = type };
    if (type == SDL_MOUSEMOTION) {
        event.motion.x = (int)x;
        event.motion.y = (int)y;
    } else {
        event.button.button = SDL_BUTTON_LEFT;
        event.button.x = (int)x;
        event.button.y = (int)y;
    }
    window_event(window, &event);
    window_frame(window, 0);
}

static void drag_down(Window *window) {
    Box plot = plot_of(window);
    double left = plot.x + plot.w * 0.4, right = plot.x + plot.w * 0.95;
    pointer(window, SDL_MOUSEMOTION, left, plot.y + 10);
    pointer(window, SDL_MOUSEBUTTONDOWN, left, plot.y + 10);
    pointer(window, SDL_MOUSEMOTION, right, plot.y + plot.h - 10);
    pointer(window, SDL_MOUSEBUTTONUP, right, plot.y + plot.h - 10);
}

static void a_pointer_draws_and_enter_goes_on_to_the_meter(void **state) {
    (void)state;
    Window *window = asked();
    assert_true(shows(window, "not drawn yet"));
    drag_down(window);
    assert_true(shows(window, ": furious"));
    /* let go, it draws no more */
    Box plot = plot_of(window);
    pointer(window, SDL_MOUSEMOTION, plot.x + plot.w / 2, plot.y + 10);
    assert_true(shows(window, ": furious"));
    assert_non_null(ui_control_named(window_placed(window), "open"));
    looks_right(window, "drawn");
    for (int i = 0; i < 60 && shows(window, "After line"); i++)
        play(window, "key Return\nwait 50"); /* point after point, then on */
    assert_non_null(ui_control_named(window_placed(window), "curve"));
    window_close(window);
}

static void keys_and_a_gamepad_draw_as_well(void **state) {
    (void)state;
    Window *window = asked();
    play(window, "key Tab\nkey Tab");
    for (int i = 0; i < 40; i++) {
        if (window_placed(window)->focus.kind == CONTROL_GUESS_CURVE) break;
        play(window, "key Tab");
    }
    play(window, "key Up\nkey Up");
    assert_true(shows(window, "After line 1: calm"));
    play(window, "pad dpright");
    assert_true(shows(window, "After line 2: not drawn yet"));
    play(window, "pad dpdown\npad dpdown\npad dpdown\npad dpdown\npad dpdown");
    assert_true(shows(window, "After line 2: upset"));
    window_close(window);
}

static void both_curves_are_shown_and_compared(void **state) {
    (void)state;
    Window *window = asked();
    drag_down(window);
    play(window, "click open\nwait 1500");
    assert_true(shows(window, "Your curve: "));
    assert_true(shows(window, "your guess"));
    looks_right(window, "both curves");
    play(window, "click more\nclick watch\nwait 500");
    assert_true(on(window, "film"));
    window_close(window);
}

/* A line that is scrolled away lies under the button below the list. */
static void what_is_scrolled_away_is_not_pressed(void **state) {
    (void)state;
    Window *window = asked();
    play(window, "set text_size 200\nwait 100");
    const Ui *ui = window_placed(window);
    Box open = ui_control_named(ui, "open")->box;
    const Placed *hit = ui_control_at(ui, (int)(open.x + open.w / 2),
                                      (int)(open.y + open.h / 2));
    assert_int_equal(hit->control.kind, CONTROL_OPEN_METER);
    int away = 0;
    for (int i = 0; i < ui->placed_count; i++) {
        const Placed *line = &ui->placed[i];
        if (line->kind != PLACED_CONTROL || !line->scrolled) continue;
        Box list = ui->scrolls[line->scroll].box;
        if (line->box.y < list.y + list.h) continue;
        away++;
        hit = ui_control_at(ui, (int)line->box.x + 5, (int)line->box.y + 5);
        assert_true(!hit || hit->control.kind != CONTROL_GUESS);
    }
    assert_true(away > 0); /* else this shows nothing */
    play(window, "click open\nwait 1500");
    assert_false(shows(window, "Your curve: ")); /* none was drawn */
    assert_false(shows(window, "your guess"));
    window_close(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_pointer_draws_and_enter_goes_on_to_the_meter),
        cmocka_unit_test(keys_and_a_gamepad_draw_as_well),
        cmocka_unit_test(both_curves_are_shown_and_compared),
        cmocka_unit_test(what_is_scrolled_away_is_not_pressed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

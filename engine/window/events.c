/* SPDX-License-Identifier: MIT
 * Handles events. A press is resolved to its control here: the one under the
 * pointer, with the focus, or with the number. Other events go to the screen;
 * if it does not handle them, the default action follows: focus, scrolling,
 * full screen, back. */
#include "window/state.h"

static void changed_control(Window *window, Control which) {
    const Placed *control = ui_control_find(&window->ui, which);
    if (!control) return;
    double ring = ui_px(&window->ui, 12) + 4;
    window_changed(window, box_inset(control->box, -ring, -ring));
}

/* Sets the control that has the focus, is under the pointer, or is held down;
 * NULL: none. */
static void put_control(Window *window, Control *which, const Placed *control) {
    Control now =
        control ? control->control : (Control){ .kind = CONTROL_NONE };
    if (control_same(*which, now)) return;
    changed_control(window, *which);
    *which = now;
    changed_control(window, *which);
}

static bool to_screen(Window *window, const InputEvent *event) {
    OpenScreen *top = window_top(window);
    return top && top->screen->event &&
           top->screen->event(window, top->self, event);
}

/* Sends a press once, either to the window's own strip or to the screen. */
static void press(Window *window, const Placed *control, int x, int y) {
    if (!control) return;
    if (window->shared.settings.press_guard && !window->shared.capture &&
        window->clock_ms - window->pressed_ms < GUARD_MS)
        return;
    window->pressed_ms = window->clock_ms;
    InputEvent event = {
        .action = ACTION_PRESS, .control = control->control, .x = x, .y = y
    };
    if (event.control.kind == CONTROL_MISTAKES) {
        window_show_mistakes(window);
        return;
    }
    put_control(window, &window->ui.focus, control);
    to_screen(window, &event);
}

static void show_ring(Window *window, bool on) {
    if (window->ui.show_ring == on) return;
    window->ui.show_ring = on;
    changed_control(window, window->ui.focus);
}

static void point(Window *window, int x, int y) {
    Ui *ui = &window->ui;
    window->pointer_x = x;
    window->pointer_y = y;
    const Placed *control = ui_control_at(ui, x, y);
    put_control(window, &ui->hover, control);
}

static void grab(Window *window, int x, int y) {
    put_control(window, &window->ui.held, ui_control_at(&window->ui, x, y));
}

static void let_go(Window *window, int x, int y) {
    const Placed *control = ui_control_at(&window->ui, x, y);
    bool same = control && control_same(control->control, window->ui.held);
    put_control(window, &window->ui.held, NULL);
    if (same)
        press(window, control, x, y);
    else if (!control) {
        InputEvent event = { .action = ACTION_CONTINUE, .x = x, .y = y };
        to_screen(window, &event); /* a click beside controls continues */
    }
}

static void wheel(Window *window, double pixels, bool anywhere) {
    int x = anywhere ? -1 : window->pointer_x;
    if (ui_wheel(&window->ui, x, window->pointer_y, pixels))
        window_changed_all(window);
}

static void move_focus(Window *window, Action direction) {
    const Placed *next = ui_neighbour(&window->ui, direction);
    show_ring(window, true);
    if (next) {
        put_control(window, &window->ui.focus, next);
        if (ui_reveal(&window->ui)) window_changed_all(window);
    } else if (direction == ACTION_DOWN || direction == ACTION_UP) {
        double by = ui_px(&window->ui, 120);
        wheel(window, direction == ACTION_DOWN ? by : -by, true);
    }
}

static void full_screen(Window *window) {
    Settings *settings = &window->shared.settings;
    settings->full_screen = !settings->full_screen;
    window_apply_settings(window);
    if (!window->lent) settings_save(settings, window->shared.practice);
}

static void speech(Window *window) {
    Settings *settings = &window->shared.settings;
    settings->speech = !settings->speech;
    window_apply_settings(window);
    if (!window->lent) settings_save(settings, window->shared.practice);
}

/* Default actions that open an overlay or change the whole window. */
static void do_global_action(Window *window, Action action) {
    const OpenScreen *top = window_top(window);
    bool over = top && top->screen->overlay;
    switch ((int)action) {
    case ACTION_BACK:
        window_pop(window);
        break;
    case ACTION_FULL_SCREEN:
        full_screen(window);
        break;
    case ACTION_SPEECH:
        speech(window);
        break;
    case ACTION_MISTAKES:
        window_show_mistakes(window);
        break;
    case ACTION_SETTINGS:
        if (!over) window_push(window, SCREEN_SETTINGS);
        break;
    case ACTION_MAP:
        if (window->shared.author && window->shared.meeting && !over)
            window_push(window, SCREEN_MAP);
        break;
    default:
        break;
    }
}

static void do_default_action(Window *window, const InputEvent *event) {
    Ui *ui = &window->ui;
    double page = ui->screen.h * 0.6;
    switch ((int)event->action) {
    case ACTION_UP:
    case ACTION_DOWN:
    case ACTION_LEFT:
    case ACTION_RIGHT:
    case ACTION_NEXT:
    case ACTION_PREVIOUS:
        move_focus(window, event->action);
        break;
    case ACTION_PAGE_UP:
        wheel(window, -page, true);
        break;
    case ACTION_PAGE_DOWN:
        wheel(window, page, true);
        break;
    case ACTION_HOME:
    case ACTION_END:
        show_ring(window, true);
        ui_to_edge(ui, event->action == ACTION_HOME ? -1 : 1);
        window_changed_all(window);
        break;
    default:
        do_global_action(window, event->action);
        break;
    }
}

/* Enter, Space and digits press a control, unless the screen claims them. */
static bool presses(Window *window, const InputEvent *event) {
    Ui *ui = &window->ui;
    const OpenScreen *top = window_top(window);
    bool digit = event->action == ACTION_DIGIT;
    if (!digit && event->action != ACTION_ACCEPT &&
        event->action != ACTION_CONTINUE)
        return false;
    if (top && top->screen->claims &&
        top->screen->claims(window, top->self, event))
        return false;
    if (!digit) show_ring(window, true);
    press(window,
          digit ? ui_control_keyed(ui, event->value)
                : ui_control_find(ui, ui->focus),
          -1, -1);
    return true;
}

static bool is_pointing(Action action) {
    return action == ACTION_POINTER_MOVED || action == ACTION_POINTER_DOWN ||
           action == ACTION_POINTER_UP || action == ACTION_WHEEL;
}

void window_act(Window *window, const InputEvent *event) {
    const OpenScreen *top = window_top(window);
    if (top && top->screen->pointer && is_pointing(event->action) &&
        to_screen(window, event)) {
        window->pointer_x =
            event->action == ACTION_WHEEL ? window->pointer_x : event->x;
        window->pointer_y =
            event->action == ACTION_WHEEL ? window->pointer_y : event->y;
        return;
    }
    switch ((int)event->action) {
    case ACTION_NONE:
        return;
    case ACTION_POINTER_MOVED:
        point(window, event->x, event->y);
        return;
    case ACTION_POINTER_DOWN:
        point(window, event->x, event->y);
        grab(window, event->x, event->y);
        return;
    case ACTION_POINTER_UP:
        let_go(window, event->x, event->y);
        return;
    case ACTION_WHEEL:
        wheel(window, -event->value * ui_px(&window->ui, 90), false);
        return;
    default:
        break;
    }
    if (!presses(window, event) && !to_screen(window, event))
        do_default_action(window, event);
}

/* SPDX-License-Identifier: MIT
 * The encounter: who stands there, what is said, what you can say. */
#include "window/screens/screens.h"

#include "window/encounter/encounter.h"

enum { HASTE_MS = 350 };

/* The author's notes of this moment. */
static void note(Window *window, Encounter *self) {
    const Shared *shared = window_shared(window);
    author_notes_free(self->author);
    self->author = shared->author ? author_notes_new(shared->meeting) : NULL;
}

static void new_turn(Window *window, Encounter *self, bool reply) {
    const View *view = window_view(window);
    sound_hush(window_shared(window)->sound);
    encounter_people(window, self, view, reply);
    encounter_first_page(self);
    note(window, self);
    window_ui(window)->focus = (Control){ CONTROL_NONE, 0 };
    window_changed_all(window);
}

/* A thought: the words that are to be answered stay, and the page with them. */
static void think_on(Window *window, Encounter *self) {
    encounter_stay(window, self, window_view(window));
    note(window, self);
    window_ui(window)->focus = (Control){ CONTROL_NONE, 0 };
}

static void encounter_enter(Window *window, void *state) {
    Encounter *self = state;
    const View *view = window_view(window);
    encounter_open(window, self, view);
    new_turn(window, self, false);
    if (view->turn == 0) encounter_arrive(self, view);
}

/* ---- time goes by ---- */

static void choose(Window *window, Encounter *self, int index) {
    ViewReply said = window_view(window)->replies[index];
    Channel channel = window_view(window)->channel;
    if (!window_apply(window, COMMAND_REPLY, index)) return;
    if (channel != CHANNEL_PHONE && channel != CHANNEL_CHAT)
        window_hint_shown(window, HINT_FACE);
    sound_named(window_shared(window)->sound, "choose");
    if (window_view(window)->told) {
        think_on(window, self);
        return;
    }
    new_turn(window, self, true);
    if (said.silence && !encounter_is_chat(window_view(window)))
        encounter_be_silent(window, self, said.seconds);
}

/* With timers on, saying nothing happens by itself; not while nobody can
 * answer, since keys go to another window. */
static int update_timer(Window *window, Encounter *self, const View *view,
                        int elapsed_ms) {
    int timers = window_shared(window)->settings.timers;
    if (!encounter_offers(self, view) || window_shared(window)->unattended)
        return SCREEN_STILL;
    self->offered_ms += elapsed_ms;
    for (int i = 0; timers && i < view->reply_count; i++) {
        if (!view->replies[i].silence || !view->replies[i].seconds) continue;
        self->timer_ms += elapsed_ms;
        window_changed(window, self->bar);
        if (self->timer_ms >= view->replies[i].seconds * 1000 * timers)
            choose(window, self, i);
        return 100;
    }
    return SCREEN_STILL;
}

/* Between two slices of the debrief's work, once the talk is over. */
enum { STUDY_MS = 15 };

static int encounter_update(Window *window, void *state, int elapsed_ms) {
    Encounter *self = state;
    const View *view = window_view(window);
    int wait = encounter_play_on(window, self, view, elapsed_ms);
    if (meeting_study(window_shared(window)->meeting))
        wait = window_sooner(wait, STUDY_MS);
    return window_sooner(wait, update_timer(window, self, view, elapsed_ms));
}

/* ---- what the player does ---- */

static void go_on(Window *window, Encounter *self) {
    const View *view = window_view(window);
    if (self->quiet_ms > 0) {
        encounter_break_silence(window, self);
        return;
    }
    if (!self->filled && !encounter_is_chat(view)) return;
    if (!self->whole) {
        if (!self->heard && self->begun) encounter_be_heard(window, self, view);
        self->chat_lines = view->line_count;
        encounter_make_whole(window, self);
    } else if (self->last && view->phase == PHASE_TALKING) {
        if (!self->compact) encounter_recap(self);
        self->offered_ms = self->timer_ms = 0;
        window_ui(window)->focus = (Control){ CONTROL_NONE, 0 };
        window_changed_all(window);
    } else if (!self->last) {
        encounter_next_page(self);
        sound_hush(window_shared(window)->sound);
        window_changed_all(window);
    } else if (view->phase == PHASE_ENDED)
        window_go(window, SCREEN_ENDING);
}

static bool offered(const Window *window, const Encounter *self) {
    return encounter_offers(self, window_view(window));
}

static void rewind_one(Window *window, Encounter *self) {
    if (window_view(window)->turn > 0 &&
        window_apply(window, COMMAND_REWIND, NONE))
        new_turn(window, self, false);
}

static void hear_again(Window *window, Encounter *self) {
    encounter_first_page(self);
    sound_hush(window_shared(window)->sound);
    window_changed_all(window);
}

static void fold_author(Window *window, Encounter *self) {
    Shared *shared = window_shared(window);
    if (!self->author) return;
    self->read = offered(window, self); /* whatever the new width is */
    shared->author_folded = !shared->author_folded;
    window_changed_all(window);
}

static void do_control(Window *window, Encounter *self, Control control) {
    switch ((int)control.kind) {
    case CONTROL_REPLY:
        choose(window, self, control.index);
        break;
    case CONTROL_CONTINUE:
        go_on(window, self);
        break;
    case CONTROL_HISTORY:
        window_push(window, SCREEN_HISTORY);
        break;
    case CONTROL_NOTEBOOK:
        window_push(window, SCREEN_NOTEBOOK);
        break;
    case CONTROL_HEAR_AGAIN:
        hear_again(window, self);
        break;
    case CONTROL_REWIND:
        rewind_one(window, self);
        break;
    case CONTROL_AUTHOR:
        fold_author(window, self);
        break;
    case CONTROL_MAP:
        window_push(window, SCREEN_MAP);
        break;
    case CONTROL_MENU:
        window_push(window, SCREEN_MENU);
        break;
    default:
        break;
    }
}

/* The focus is where replies are chosen, not on a tool. */
static bool on_reply(Window *window) {
    ControlKind focus = window_ui(window)->focus.kind;
    return focus == CONTROL_REPLY || focus == CONTROL_CONTINUE ||
           focus == CONTROL_NONE;
}

/* Space never chooses a reply by accident, nor does an Enter that was meant
 * for the line before. While the customer speaks, all of them go on. */
static bool encounter_claims(Window *window, void *state,
                             const InputEvent *event) {
    const Encounter *self = state;
    bool open = offered(window, self);
    if (event->action == ACTION_CONTINUE) return !open || on_reply(window);
    if (event->action == ACTION_ACCEPT)
        return on_reply(window) && (!open || self->offered_ms < HASTE_MS);
    return !open;
}

/* A click that was meant for the words before, on a reply that has come up
 * under the pointer since: nobody has read it yet. */
static bool is_hasty(const Encounter *self, const InputEvent *event) {
    return event->x >= 0 && event->control.kind == CONTROL_REPLY &&
           self->offered_ms < HASTE_MS;
}

static bool encounter_event(Window *window, void *state,
                            const InputEvent *event) {
    static const struct {
        Action action;
        ControlKind kind;
    } keys[] = {
        { ACTION_HISTORY, CONTROL_HISTORY },
        { ACTION_NOTEBOOK, CONTROL_NOTEBOOK },
        { ACTION_REPLAY, CONTROL_HEAR_AGAIN },
        { ACTION_REWIND, CONTROL_REWIND },
        { ACTION_AUTHOR, CONTROL_AUTHOR },
        { ACTION_BACK, CONTROL_MENU },
    };
    Encounter *self = state;
    switch ((int)event->action) {
    case ACTION_PRESS:
        if (is_hasty(self, event))
            self->offered_ms = 0; /* the next of a burst is as hasty */
        else
            do_control(window, self, event->control);
        return true;
    case ACTION_CONTINUE:
    case ACTION_ACCEPT:
    case ACTION_DIGIT:
        if (!offered(window, self)) go_on(window, self);
        return true;
    default:
        break;
    }
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        if (keys[i].action == event->action) {
            do_control(window, self, (Control){ keys[i].kind, 0 });
            return true;
        }
    return false;
}

static void encounter_draw(Window *window, void *state, Ui *ui) {
    Encounter *self = state;
    const View *view = window_view(window);
    Box whole = ui->screen, panel = { 0 };
    if (self->author && !window_shared(window)->author_folded)
        panel = author_panel_cut(ui);
    EncounterLayout layout = encounter_layout(self, ui, view);
    encounter_draw_scene(self, ui, view, &layout);
    encounter_draw_dock(self, ui, view, &layout);
    ui->screen = whole;
    if (panel.w > 0) author_panel_draw(self->author, ui, panel);
}

static void encounter_reload(Window *window, void *state) {
    const View *view = window_view(window);
    encounter_renew(window, state, view);
    note(window, state);
}

static void encounter_leave(Window *window, void *state) {
    encounter_close(window, state);
}

const Screen screen_encounter = {
    .name = "encounter",
    .size = sizeof(Encounter),
    .enter = encounter_enter,
    .claims = encounter_claims,
    .event = encounter_event,
    .update = encounter_update,
    .draw = encounter_draw,
    .leave = encounter_leave,
    .renew = encounter_reload,
};

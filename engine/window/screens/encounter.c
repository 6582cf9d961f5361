/* SPDX-License-Identifier: MIT
 * The encounter: who stands there, what is said, what you can say. */
#include "window/screens/screens.h"

#include "window/encounter/encounter.h"

#include <stdio.h>
#include <string.h>

enum { HASTE_MS = 350 };

static void see(Window *window, View *view) {
    meeting_view(window_shared(window)->meeting, view);
}

/* What the author is told of this moment. */
static void note(Window *window, Encounter *self) {
    const Shared *shared = window_shared(window);
    author_notes_free(self->author);
    self->author = shared->author ? author_notes_new(shared->meeting) : NULL;
}

static void new_turn(Window *window, Encounter *self, bool reply) {
    View view;
    see(window, &view);
    sound_hush(window_shared(window)->sound);
    stage_people(&self->stage, &view, reply);
    encounter_first_page(self);
    note(window, self);
    window_ui(window)->focus[0] = '\0';
    window_changed_all(window);
}

static void encounter_enter(Window *window, void *state) {
    Encounter *self = state;
    View view;
    see(window, &view);
    encounter_open(window, self, &view);
    new_turn(window, self, false);
}

/* ---- time goes by ---- */

static void choose(Window *window, Encounter *self, int index) {
    if (!window_apply(window, COMMAND_REPLY, index)) return;
    sound_named(window_shared(window)->sound, "choose");
    new_turn(window, self, true);
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

static int encounter_update(Window *window, void *state, int elapsed_ms) {
    Encounter *self = state;
    View view;
    see(window, &view);
    int wait = encounter_play_on(window, self, &view, elapsed_ms);
    return encounter_sooner(wait,
                            update_timer(window, self, &view, elapsed_ms));
}

/* ---- what the player does ---- */

static void go_on(Window *window, Encounter *self) {
    View view;
    see(window, &view);
    if (!self->filled && !encounter_is_chat(&view)) return;
    if (!self->whole) {
        if (!self->heard && self->begun)
            encounter_be_heard(window, self, &view);
        self->chat_lines = view.line_count;
        encounter_make_whole(window, self);
    } else if (self->last && view.phase == PHASE_TALKING) {
        if (!self->compact) encounter_recap(self);
        self->offered_ms = self->timer_ms = 0;
        window_ui(window)->focus[0] = '\0';
        window_changed_all(window);
    } else if (!self->last) {
        encounter_next_page(self);
        sound_hush(window_shared(window)->sound);
        window_changed_all(window);
    } else if (view.phase == PHASE_ENDED)
        window_go(window, SCREEN_ENDING);
}

static bool offered(Window *window, const Encounter *self) {
    View view;
    see(window, &view);
    return encounter_offers(self, &view);
}

static void rewind_one(Window *window, Encounter *self) {
    View view;
    see(window, &view);
    if (view.turn > 0 && window_apply(window, COMMAND_REWIND, NONE))
        new_turn(window, self, false);
}

static void replay(Window *window, Encounter *self) {
    encounter_first_page(self);
    sound_hush(window_shared(window)->sound);
    window_changed_all(window);
}

static void fold_author(Window *window, Encounter *self) {
    Shared *shared = window_shared(window);
    if (!self->author) return;
    self->read = offered(window, self); /* whatever the new width is */
    shared->author_folded = !shared->author_folded;
    self->drawn_for = 0;
    window_changed_all(window);
}

static bool do_named(Window *window, Encounter *self, const char *name) {
    int index;
    if (sscanf(name, "reply.%d", &index) == 1)
        choose(window, self, index - 1);
    else if (!strcmp(name, "continue"))
        go_on(window, self);
    else if (!strcmp(name, "history"))
        window_push(window, SCREEN_HISTORY);
    else if (!strcmp(name, "notebook"))
        window_push(window, SCREEN_NOTEBOOK);
    else if (!strcmp(name, "replay"))
        replay(window, self);
    else if (!strcmp(name, "rewind"))
        rewind_one(window, self);
    else if (!strcmp(name, "author"))
        fold_author(window, self);
    else if (!strcmp(name, "map"))
        window_push(window, SCREEN_MAP);
    else if (!strcmp(name, "menu"))
        window_push(window, SCREEN_MENU);
    return true;
}

static bool on_reply(const Window *window, const char *focus) {
    (void)window;
    return !strncmp(focus, "reply.", 6) || !strcmp(focus, "continue") ||
           !*focus;
}

static bool encounter_event(Window *window, void *state,
                            const InputEvent *event) {
    Encounter *self = state;
    bool open = offered(window, self);
    const char *focus = window_ui(window)->focus;
    switch ((int)event->action) {
    case ACTION_PRESS:
        return do_named(window, self, event->control);
    case ACTION_CONTINUE: /* never chooses a reply by accident */
        if (open) return on_reply(window, focus);
        go_on(window, self);
        return true;
    case ACTION_ACCEPT:
        if (!open && on_reply(window, focus))
            go_on(window, self);
        else
            return open && self->offered_ms < HASTE_MS &&
                   on_reply(window, focus);
        return true;
    case ACTION_DIGIT:
        if (!open) go_on(window, self);
        return !open;
    case ACTION_HISTORY:
        return do_named(window, self, "history");
    case ACTION_NOTEBOOK:
        return do_named(window, self, "notebook");
    case ACTION_REPLAY:
        return do_named(window, self, "replay");
    case ACTION_REWIND:
        return do_named(window, self, "rewind");
    case ACTION_AUTHOR:
        return do_named(window, self, "author");
    case ACTION_BACK:
        return do_named(window, self, "menu");
    default:
        return false;
    }
}

static void encounter_draw(Window *window, void *state, Ui *ui) {
    Encounter *self = state;
    View view;
    Box whole = ui->screen, panel = { 0 };
    see(window, &view);
    if (self->author && !window_shared(window)->author_folded)
        panel = author_panel_cut(ui);
    EncounterLayout layout = encounter_layout(self, ui, &view);
    encounter_draw_scene(self, ui, &view, &layout);
    encounter_draw_dock(self, ui, &view, &layout);
    ui->screen = whole;
    if (panel.w > 0) author_panel_draw(self->author, ui, panel);
}

static void encounter_reload(Window *window, void *state) {
    View view;
    see(window, &view);
    encounter_renew(window, state, &view);
    note(window, state);
}

static void encounter_leave(Window *window, void *state) {
    encounter_close(window, state);
}

const Screen screen_encounter = {
    .name = "encounter",
    .size = sizeof(Encounter),
    .enter = encounter_enter,
    .event = encounter_event,
    .update = encounter_update,
    .draw = encounter_draw,
    .leave = encounter_leave,
    .renew = encounter_reload,
};

/* SPDX-License-Identifier: MIT
 * The encounter: who stands there, what is said, what you can say. */
#include "window/screens.h"

#include "window/encounter.h"
#include "window/scene_phone.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { LETTERS_A_SECOND = 58, TYPE_MS = 33, HASTE_MS = 350, PAUSE_MOST = 3000 };

static void see(Window *window, View *view) {
    meeting_view(window_shared(window)->meeting, view);
}

static void new_turn(Window *window, Encounter *self, bool reply) {
    View view;
    see(window, &view);
    sound_hush(window_shared(window)->sound);
    stage_people(&self->stage, &view, reply);
    encounter_first_page(self);
    window_ui(window)->focus[0] = '\0';
    window_changed_all(window);
}

static void encounter_enter(Window *window, void *state) {
    Encounter *self = state;
    View view;
    see(window, &view);
    stage_start(&self->stage, view.channel, view.backdrop);
    sound_room(window_shared(window)->sound,
               view.channel == CHANNEL_PHONE ? "phone" : self->stage.room);
    new_turn(window, self, false);
}

/* ---- a page begins, runs, stands ---- */

static void be_heard(Window *window, Encounter *self, const View *view) {
    Sound *sound = window_shared(window)->sound;
    bool phone = view->channel == CHANNEL_PHONE;
    self->heard = true;
    for (int i = self->line; i < self->next_line; i++) {
        const ViewLine *line = &view->lines[i];
        if (line->sound) sound_effect(sound, line->sound, phone);
        if (line->kind != LINE_SPEECH || line->who == NONE) continue;
        const ViewCustomer *who = &view->customers[line->who];
        self->stage.speaker = line->who;
        sound_speak(sound, line->text, *who->voice, &who->rest, phone);
    }
}

static void make_whole(Window *window, Encounter *self) {
    self->whole = true;
    self->shown = self->clusters;
    self->offered_ms = self->timer_ms = 0;
    window_changed_all(window);
}

static void begin_page(Window *window, Encounter *self, const View *view) {
    self->begun = true;
    self->delay_ms = 0;
    if (self->line < view->line_count)
        self->delay_ms = view->lines[self->line].pause_ms;
    if (self->delay_ms > PAUSE_MOST) self->delay_ms = PAUSE_MOST;
    window_changed_all(window);
}

static int update_page(Window *window, Encounter *self, const View *view,
                       int elapsed_ms) {
    const Settings *settings = &window_shared(window)->settings;
    if (self->whole) return SCREEN_STILL;
    if (!self->begun) {
        begin_page(window, self, view);
        return 0; /* the page is filled in when it is drawn */
    }
    self->delay_ms -= elapsed_ms;
    if (self->delay_ms > 0) return self->delay_ms;
    if (!self->heard) be_heard(window, self, view);
    self->shown += elapsed_ms * LETTERS_A_SECOND / 1000.0;
    window_changed(window, self->bubble);
    if (settings->reduced_motion || !settings->typing ||
        self->shown >= self->clusters)
        make_whole(window, self);
    return TYPE_MS;
}

static void choose(Window *window, Encounter *self, int index) {
    if (!window_apply(window, COMMAND_REPLY, index)) return;
    sound_named(window_shared(window)->sound, "choose");
    new_turn(window, self, true);
}

/* With timers on, saying nothing happens by itself. */
static int update_timer(Window *window, Encounter *self, const View *view,
                        int elapsed_ms) {
    int timers = window_shared(window)->settings.timers;
    if (!encounter_offers(self, view)) return SCREEN_STILL;
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

static int sooner(int a, int b) {
    if (a < 0) return b;
    if (b < 0) return a;
    return a < b ? a : b;
}

static int encounter_update(Window *window, void *state, int elapsed_ms) {
    Encounter *self = state;
    View view;
    see(window, &view);
    int mouth = sound_mouth(window_shared(window)->sound);
    int wait = stage_update(&self->stage, window, elapsed_ms, mouth);
    if (encounter_is_chat(&view))
        wait = sooner(wait,
                      encounter_chat_update(self, window, &view, elapsed_ms));
    else
        wait = sooner(wait, update_page(window, self, &view, elapsed_ms));
    return sooner(wait, update_timer(window, self, &view, elapsed_ms));
}

/* ---- what the player does ---- */

static void go_on(Window *window, Encounter *self) {
    View view;
    see(window, &view);
    if (!self->whole) {
        if (!self->heard && self->begun) be_heard(window, self, &view);
        self->chat_lines = view.line_count;
        make_whole(window, self);
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
    case ACTION_BACK:
        return do_named(window, self, "menu");
    default:
        return false;
    }
}

static void draw_phone_name(const Encounter *self, Ui *ui, const View *view) {
    Box b = self->stage.box;
    PhoneLayout phone = scene_phone_layout(b.x, b.y, b.w, b.h);
    PhoneInk ink = scene_phone_ink(self->stage.light);
    Lettering as = { TYPE_BODY, LETTER_STRONG, ink.ink, ALIGN_MIDDLE,
                     1,         true,          1.2 };
    int who = self->stage.speaker == NONE ? 0 : self->stage.speaker;
    Box room = { phone.name.x, phone.name.y, phone.name.width,
                 phone.name.height };
    char first[64];
    page_first_name(view->customers[who].name, first, sizeof first);
    if (!ui_text_if_fits(ui, room, &as, view->customers[who].name))
        ui_text_if_fits(ui, room, &as, first);
}

static void encounter_draw(Window *window, void *state, Ui *ui) {
    Encounter *self = state;
    View view;
    see(window, &view);
    EncounterLayout layout = encounter_layout(self, ui, &view);
    if (layout.mode != ENCOUNTER_WIDE)
        paint_box(ui->cr, layout.dock, ui->theme->dock);
    if (view.channel != CHANNEL_CHAT)
        encounter_fill_page(self, ui, &view, &layout);
    stage_draw(&self->stage, ui, layout.stage);
    if (layout.mode == ENCOUNTER_WIDE)
        paint_box(ui->cr, layout.dock, ui->theme->dock);
    if (view.channel == CHANNEL_PHONE) draw_phone_name(self, ui, &view);
    encounter_draw_captions(self, ui, &view, &layout);
    if (encounter_is_chat(&view))
        encounter_draw_chat(self, ui, &view, &layout);
    else
        encounter_draw_bubble(self, ui, &view, &layout);
    encounter_draw_dock(self, ui, &view, &layout);
}

static void encounter_leave(Window *window, void *state) {
    Encounter *self = state;
    sound_hush(window_shared(window)->sound);
    sound_room(window_shared(window)->sound, NULL);
    stage_end(&self->stage);
    portraits_end(&self->portraits);
}

const Screen screen_encounter = {
    .name = "encounter",
    .size = sizeof(Encounter),
    .enter = encounter_enter,
    .event = encounter_event,
    .update = encounter_update,
    .draw = encounter_draw,
    .leave = encounter_leave,
};

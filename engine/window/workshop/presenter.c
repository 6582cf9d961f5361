/* SPDX-License-Identifier: MIT
 * The presenter's window, which the room never sees: the step, the clock and
 * the phones above; then what only the presenter knows, what happens now, and
 * the keys. */
#include "window/workshop/presenter.h"

#include "core/base/format.h"
#include "app/practice/author.h"
#include "core/base/mem.h"
#include "core/words/say.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { LOOK_MS = 250 };
#define FIT_MAX 1.3
#define FIT_MIN 0.55
static const char greeted_setting[] = "workshop.greeted";

static Workshop *workshop_of(Window *window) {
    return window_shared(window)->workshop;
}

static void forget(PresenterScreen *self) {
    ahead_free(self->ahead);
    self->ahead = NULL;
    for (int i = 0; i < STORY_CUSTOMERS_MAX; i++) {
        mem_free(self->meters[i]);
        self->meters[i] = NULL;
    }
}

static void look(PresenterScreen *self, Workshop *workshop) {
    const Meeting *meeting = workshop_meeting(workshop);
    forget(self);
    self->moments = workshop_moments(workshop);
    self->ahead = ahead_new(meeting);
    int count = workshop_view(workshop)->customer_count;
    for (int i = 0; i < count; i++)
        self->meters[i] = author_meter(meeting, i);
}

static void presenter_enter(Window *window, void *state) {
    PresenterScreen *self = state;
    Practice *practice = window_shared(window)->practice;
    self->greeting = !*practice_setting(practice, greeted_setting, "");
    look(self, workshop_of(window));
}

static void presenter_leave(Window *window, void *state) {
    (void)window;
    forget(state);
}

static int presenter_update(Window *window, void *state, int elapsed_ms) {
    PresenterScreen *self = state;
    Workshop *workshop = workshop_of(window);
    ServerCount count;
    PollTally tally;
    (void)elapsed_ms;
    server_count(workshop_server(workshop), &count);
    workshop_tally(workshop, &tally);
    int seconds = workshop_seconds(workshop);
    bool same = self->changes == workshop_changes(workshop) &&
                seconds == self->seconds &&
                !memcmp(&count, &self->count, sizeof count) &&
                !memcmp(&tally, &self->tally, sizeof tally);
    if (self->moments != workshop_moments(workshop)) look(self, workshop);
    self->changes = workshop_changes(workshop);
    self->seconds = seconds;
    self->count = count;
    self->tally = tally;
    if (!same) window_changed_all(window);
    return LOOK_MS;
}

/* ---- phones, clock, keys ---- */

/* Who has not voted, while a vote is open. */
static void voters_words(const ServerCount *count, char *out, size_t size) {
    if (count->turned_away)
        format_write(out, size,
                     say("%d of %d voted; full with %d phones, %d turned away: "
                         "count their hands"),
                     count->voted, count->present, count->limit,
                     count->turned_away);
    else
        format_write(
            out, size, say("%d of %d voted, %d missing; %d phones of %d"),
            count->voted, count->present, count->present - count->voted,
            count->joined, count->limit);
}

static void phones_words(const PresenterScreen *self, Workshop *workshop,
                         char *out, size_t size) {
    const ServerCount *count = &self->count;
    const char *why = workshop_no_phones(workshop);
    Step step = workshop_step(workshop);
    char address[80];
    if (!workshop_server(workshop))
        snprintf(out, size, "%s", *why ? why : say("Hands only, no phones"));
    else if (!joining_address(workshop, address, sizeof address))
        snprintf(out, size, "%s",
                 say("This machine has no network now. Votes that are in stay; "
                     "hands work too: press H."));
    else if (workshop_unreached(workshop))
        snprintf(out, size, "%s",
                 say("No phone reached this machine. Hands work too: press "
                     "H."));
    else if (count->joined && (step == STEP_VOTE || step == STEP_MOOD))
        voters_words(count, out, size);
    else
        format_write(out, size, say("Phones: %d of %d"), count->joined,
                     count->limit);
}

/* The timer, when there is one, and how long the workshop has lasted. */
static void draw_clocks(const PresenterScreen *self, Workshop *workshop, Ui *ui,
                        Box *row) {
    char text[32];
    Lettering clock = page_soft(ui), timer = page_heading(ui);
    const WorkshopShow *show = workshop_show(workshop);
    clock.middle = timer.middle = true;
    clock.align = timer.align = ALIGN_END;
    int minutes = self->seconds / 60;
    snprintf(text, sizeof text, "%d:%02d:%02d", minutes / 60, minutes % 60,
             self->seconds % 60);
    ui_text(ui, box_right(row, ui_text_width(ui, &clock, text) + 2), &clock,
            text);
    box_right(row, ui_px(ui, 32));
    if (show->timer_ms < 0) return;
    room_timer(show->timer_ms, text, sizeof text);
    ui_text(ui, box_right(row, ui_text_width(ui, &timer, text) + 2), &timer,
            text);
    box_right(row, ui_px(ui, 32));
}

static void draw_top(const PresenterScreen *self, Workshop *workshop, Ui *ui,
                     Box row) {
    char text[400];
    Lettering step = page_heading(ui), phones = page_body(ui);
    const WorkshopShow *show = workshop_show(workshop);
    step.middle = phones.middle = true;
    step.max_lines = 1;
    phones.max_lines = 2;
    draw_clocks(self, workshop, ui, &row);
    const char *word = workshop_step_word(workshop_step(workshop));
    if (show->blank)
        format_write(text, sizeof text, say("%s  (the room's picture is dark)"),
                     word);
    else if (show->frozen)
        format_write(text, sizeof text,
                     say("%s  (the room's picture is frozen)"), word);
    else
        snprintf(text, sizeof text, "%s", word);
    double wide = ui_text_width(ui, &step, text) + ui_px(ui, 48);
    ui_text(ui, box_left(&row, fmin(wide, floor(row.w * 0.7))), &step, text);
    phones_words(self, workshop, text, sizeof text);
    ui_text(ui, row, &phones, text);
}

/* Each key beside its action; the first is the one to press next. */
static void flow_keys(Flow *flow, const KeyHint *hints, int count,
                      TypeSize size) {
    Ui *ui = flow->ui;
    double column = 0;
    Lettering key = page_strong(ui), word = page_body(ui);
    key.size = word.size = size;
    key.colour = ui->theme->accent;
    for (int i = 0; i < count; i++)
        column = fmax(column, ui_text_width(ui, &key, hints[i].key));
    column += ceil(ui_text_px(ui, size) * 0.9); /* more beside large ones */
    for (int i = 0; i < count; i++) {
        Box row = flow->in;
        Box left = box_left(&row, column);
        Lettering does = word;
        if (!i) does.letters = LETTER_STRONG;
        double height = ui_text_height(ui, &does, hints[i].does, row.w);
        left.h = row.h = height;
        if (flow->draw) {
            ui_text(ui, left, &key, hints[i].key);
            ui_text(ui, row, &does, hints[i].does);
        }
        box_top(&flow->in, height + ui_px(ui, i ? 4 : 20));
    }
}

static void flow_now_keys(Flow *flow, const PresenterScreen *self,
                          Workshop *workshop) {
    KeyHint hints[KEY_HINTS_MAX];
    int count = workshop_hints(workshop, hints, KEY_HINTS_MAX);
    (void)self;
    flow_keys(flow, hints, count, TYPE_BODY);
}

static void draw_greeting(Ui *ui) {
    KeyHint hints[KEY_HINTS_MAX];
    int count = workshop_five(hints);
    Box in = box_inset(ui->screen, floor(ui->screen.w * 0.16), 0);
    Flow flow = { ui, in, false };
    flow_keys(&flow, hints, count, TYPE_TITLE);
    in.y += fmax(floor((in.h - (flow.in.y - in.y)) / 2), 0);
    flow = (Flow){ ui, in, true };
    flow_keys(&flow, hints, count, TYPE_TITLE);
}

/* ---- both columns ---- */

typedef void Column(Flow *flow, const PresenterScreen *self,
                    Workshop *workshop);

/* With the largest letters, up to `most` times the usual, with which it
 * fits. */
static void draw_column(const PresenterScreen *self, Workshop *workshop, Ui *ui,
                        Box box, double most, Column *column) {
    double before = ui->fit;
    for (ui->fit = most; ui->fit > FIT_MIN; ui->fit -= 0.05) {
        Flow measured = { ui, box, false };
        measured.in.h = 1e6;
        column(&measured, self, workshop);
        if (measured.in.y <= box.y + box.h) break;
    }
    Flow flow = { ui, box, true };
    column(&flow, self, workshop);
    ui->fit = before;
}

static void presenter_draw(Window *window, void *state, Ui *ui) {
    PresenterScreen *self = state;
    Workshop *workshop = workshop_of(window);
    paint_box(ui->cr, ui->screen, ui->theme->page);
    if (self->greeting) {
        draw_greeting(ui);
        return;
    }
    Box in = box_inset(ui->screen, ui_px(ui, 36), ui_px(ui, 20));
    draw_top(self, workshop, ui, box_top(&in, ui_px(ui, 84)));
    Box line = box_top(&in, fmax(ui_px(ui, 2), 1));
    paint_box(ui->cr, line, ui->theme->line);
    box_top(&in, ui_px(ui, 22));
    double gap = ui_px(ui, 40);
    Box keys = box_right(&in, floor(in.w * 0.25));
    box_right(&in, gap);
    draw_column(self, workshop, ui, keys, 1, flow_now_keys);
    if (workshop_view(workshop)->phase != PHASE_BRIEFING) {
        Box left = box_left(&in, floor(in.w * 0.34));
        box_left(&in, gap);
        draw_column(self, workshop, ui, left, FIT_MAX, presenter_known);
    }
    draw_column(self, workshop, ui, in, FIT_MAX, presenter_now);
}

static bool presenter_claims(Window *window, void *state,
                             const InputEvent *event) {
    (void)window;
    (void)state;
    (void)event;
    return true;
}

static bool presenter_event(Window *window, void *state,
                            const InputEvent *event) {
    PresenterScreen *self = state;
    bool done =
        event->action == ACTION_ACCEPT || event->action == ACTION_CONTINUE;
    if (!self->greeting) return workshop_key(window, event);
    if (!done) return workshop_key(window, event);
    self->greeting = false;
    practice_set(window_shared(window)->practice, greeted_setting, "1");
    window_changed_all(window);
    return true;
}

const Screen screen_presenter = {
    .name = "presenter",
    .size = sizeof(PresenterScreen),
    .enter = presenter_enter,
    .claims = presenter_claims,
    .event = presenter_event,
    .update = presenter_update,
    .draw = presenter_draw,
    .leave = presenter_leave,
};

/* SPDX-License-Identifier: MIT
 * The presenter's window: the meter, the author's notes, what each reply means
 * and leads to, the votes as they come in, and the keys. The room never sees
 * it. */
#include "window/workshop/workshop_screens.h"

#include "core/base/format.h"
#include "app/practice/author.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "window/workshop/strip.h"
#include "workshop/ahead.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { LOOK_MS = 250 };
static const char greeted_setting[] = "workshop.greeted";

typedef struct PresenterScreen {
    unsigned changes, moments;
    Ahead *ahead;
    char *meters[STORY_CUSTOMERS_MAX];
    ServerCount count;
    PollTally tally;
    int seconds;   /* as the clock shows them */
    bool greeting; /* the first start: five keys and nothing else */
} PresenterScreen;

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

/* ---- the meter ---- */

static void draw_scale(Ui *ui, Box box, int mood) {
    static const int ends[] = { -1000, -600, -250, 50, 450, 1000 };
    double mark = fmax(ui_px(ui, 8), 3);
    Box scale = box_inset(box, 0, floor(box.h / 4));
    for (int i = 0; i < BANDS; i++) {
        double from = floor(scale.w * (ends[i] + 1000) / 2000);
        double to = floor(scale.w * (ends[i + 1] + 1000) / 2000);
        paint_box(ui->cr,
                  (Box){ scale.x + from, scale.y, to - from - 1, scale.h },
                  ui->theme->zone[i]);
    }
    double at = floor((box.w - mark) * (mood + 1000) / 2000);
    paint_box(ui->cr, (Box){ box.x + at, box.y, mark, box.h }, ui->theme->ink);
}

static void flow_meters(Flow *flow, const PresenterScreen *self,
                        const Workshop *workshop) {
    const Session *session = meeting_session(workshop_meeting(workshop));
    Lettering small = page_small(flow->ui);
    small.colour = flow->ui->theme->ink;
    for (int i = 0; i < workshop_view(workshop)->customer_count; i++) {
        flow_text(flow, &small, self->meters[i], 4);
        Box scale = box_top(&flow->in, ui_px(flow->ui, 26));
        if (flow->draw)
            draw_scale(flow->ui, scale, session_state(session)->moods[i].mood);
        flow_gap(flow, 14);
    }
}

static void flow_last(Flow *flow, const View *view) {
    Lettering small = page_small(flow->ui);
    small.max_lines = 4;
    for (int i = view->line_count - 1; i >= 0; i--) {
        char text[1400];
        if (view->lines[i].kind != LINE_SPEECH) continue;
        snprintf(text, sizeof text, "%s: %s", view->lines[i].speaker,
                 view->lines[i].text);
        flow_text(flow, &small, text, 12);
        return;
    }
}

static void flow_notes(Flow *flow, const PresenterScreen *self) {
    Ui *ui = flow->ui;
    Lettering body = page_body(ui), head = page_small(ui);
    if (!self->ahead->note_count) return;
    head.letters = LETTER_STRONG;
    flow_gap(flow, 8);
    flow_text(flow, &head, say("Note for you"), 6);
    for (int i = 0; i < self->ahead->note_count; i++)
        flow_text(flow, &body, self->ahead->notes[i], 8);
}

static void flow_left(Flow *flow, const PresenterScreen *self,
                      Workshop *workshop) {
    Lettering strong = page_strong(flow->ui);
    const View *view = workshop_view(workshop);
    flow_text(flow, &strong, view->title, 10);
    if (view->phase != PHASE_BRIEFING) flow_meters(flow, self, workshop);
    flow_last(flow, view);
    flow_notes(flow, self);
    if (workshop_step(workshop) != STEP_SLIDES) return;
    const Debrief *debrief = meeting_debrief(workshop_meeting(workshop));
    for (int i = 0; i < debrief->question_count; i++)
        flow_text(flow, &strong, debrief->questions[i], 10);
}

/* ---- the choices ---- */

static int votes_in(const PresenterScreen *self, const Workshop *workshop,
                    int choice) {
    const CourseQuestion *question = workshop_question(workshop);
    if (question->counted && workshop_step(workshop) == STEP_REVEAL)
        return course_votes(question, choice);
    const PollTally *tally = &self->tally;
    int phones =
        tally->rounds == 2 ? tally->second[choice] : tally->first[choice];
    return phones + workshop_hand(workshop, choice);
}

static void flow_bar(Flow *flow, int votes, int all) {
    Ui *ui = flow->ui;
    Box bar = box_top(&flow->in, ui_px(ui, 10));
    if (!flow->draw) return;
    paint_round(ui->cr, bar, bar.h / 2, ui->theme->line);
    bar.w = all ? floor(bar.w * votes / all) : 0;
    if (bar.w > bar.h) paint_round(ui->cr, bar, bar.h / 2, ui->theme->accent);
}

static void flow_choice(Flow *flow, const PresenterScreen *self,
                        Workshop *workshop, int choice, int all) {
    char text[1200];
    Ui *ui = flow->ui;
    const CourseQuestion *question = workshop_question(workshop);
    const WorkshopShow *show = workshop_show(workshop);
    Lettering words = page_strong(ui), soft = page_small(ui);
    int votes = votes_in(self, workshop, choice);
    snprintf(text, sizeof text, "%d   %s   (%d)", choice + 1,
             question->texts[choice], votes);
    if (show->hands && show->hand == choice) words.colour = ui->theme->accent;
    flow_text(flow, &words, text, 4);
    flow_bar(flow, votes, all);
    bool known = question->kind == POLL_REPLY && choice < self->ahead->count;
    if (known) {
        const AheadReply *ahead = &self->ahead->replies[choice];
        snprintf(text, sizeof text, "%s   %s", ahead->tones, ahead->leads);
        flow_gap(flow, 4);
        flow_text(flow, &soft, text, 0);
        if (show->map && *ahead->beyond) {
            format_write(text, sizeof text, say("after that: %s"),
                         ahead->beyond);
            flow_text(flow, &soft, text, 0);
        }
    }
    flow_gap(flow, 12);
}

static void flow_choices(Flow *flow, const PresenterScreen *self,
                         Workshop *workshop) {
    const CourseQuestion *question = workshop_question(workshop);
    int all = 0;
    if (!question || workshop_step(workshop) >= STEP_ENDING) return;
    for (int i = 0; i < question->choice_count; i++)
        all += votes_in(self, workshop, i);
    for (int i = 0; i < question->choice_count; i++)
        flow_choice(flow, self, workshop, i, all);
}

/* ---- phones, clock, keys ---- */

static void phones_words(const PresenterScreen *self, Workshop *workshop,
                         char *out, size_t size) {
    const ServerCount *count = &self->count;
    const char *why = workshop_no_phones(workshop);
    if (!workshop_server(workshop))
        snprintf(out, size, "%s", *why ? why : say("Hands only, no phones"));
    else if (!count->joined && workshop_seconds(workshop) >= 60)
        snprintf(out, size, "%s",
                 say("No phone reached this machine. Hands work too: press "
                     "H."));
    else if (count->turned_away)
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

static void draw_top(const PresenterScreen *self, Workshop *workshop, Ui *ui,
                     Box row) {
    char text[400], timer[16] = "";
    Lettering strong = page_strong(ui), soft = page_small(ui);
    const WorkshopShow *show = workshop_show(workshop);
    strong.middle = soft.middle = true;
    strong.max_lines = 1;
    soft.max_lines = 2;
    if (show->timer_ms >= 0) room_timer(show->timer_ms, timer, sizeof timer);
    int minutes = self->seconds / 60;
    snprintf(text, sizeof text, "%s   %d:%02d:%02d", timer, minutes / 60,
             minutes % 60, self->seconds % 60);
    Lettering clock = strong;
    clock.align = ALIGN_END;
    ui_text(ui, box_right(&row, ui_text_width(ui, &clock, text) + 2), &clock,
            text);
    const char *step = workshop_step_word(workshop_step(workshop));
    if (show->blank)
        format_write(text, sizeof text, say("%s  (the room's picture is dark)"),
                     step);
    else if (show->frozen)
        format_write(text, sizeof text,
                     say("%s  (the room's picture is frozen)"), step);
    else
        snprintf(text, sizeof text, "%s", step);
    ui_text(ui,
            box_left(&row, ui_text_width(ui, &strong, text) + ui_px(ui, 40)),
            &strong, text);
    phones_words(self, workshop, text, sizeof text);
    ui_text(ui, row, &soft, text);
}

static double flow_keys(Flow *flow, const KeyHint *hints, int count,
                        TypeSize size) {
    Ui *ui = flow->ui;
    double top = flow->in.y, column = 0;
    Lettering key = page_strong(ui), word = page_body(ui);
    key.size = word.size = size;
    key.colour = ui->theme->accent;
    for (int i = 0; i < count; i++)
        column = fmax(column, ui_text_width(ui, &key, hints[i].key));
    column += ui_px(ui, 24);
    for (int i = 0; i < count; i++) {
        Box row = flow->in;
        Box left = box_left(&row, column);
        double height = ui_text_height(ui, &word, hints[i].does, row.w);
        left.h = row.h = height;
        if (flow->draw) {
            ui_text(ui, left, &key, hints[i].key);
            ui_text(ui, row, &word, hints[i].does);
        }
        box_top(&flow->in, height + ui_px(ui, 3));
    }
    return flow->in.y - top;
}

static void draw_keys(Workshop *workshop, Ui *ui, Box box) {
    KeyHint hints[KEY_HINTS_MAX];
    int count = workshop_hints(workshop, hints, KEY_HINTS_MAX);
    Flow flow = { ui, box, true };
    flow_keys(&flow, hints, count, TYPE_SMALL);
}

static void draw_greeting(Ui *ui) {
    KeyHint hints[KEY_HINTS_MAX];
    int count = workshop_five(hints);
    Box in = box_inset(ui->screen, floor(ui->screen.w * 0.2), 0);
    Flow flow = { ui, in, false };
    double height = flow_keys(&flow, hints, count, TYPE_HEADING);
    in.y += floor((in.h - height) / 2);
    flow = (Flow){ ui, in, true };
    flow_keys(&flow, hints, count, TYPE_HEADING);
}

static void flow_go_on(Flow *flow, const Workshop *workshop) {
    Lettering strong = page_strong(flow->ui);
    const char *next = workshop_next_play(workshop);
    char text[400];
    if (next)
        format_write(text, sizeof text,
                     say("A workshop with this campaign was left at: %s. Go on "
                         "there, or begin the campaign anew?"),
                     next);
    else
        format_write(text, sizeof text, "%s",
                     say("A workshop with this level was broken off. Go on "
                         "with it, or begin anew?"));
    flow_text(flow, &strong, text, 12);
}

static void draw_middle(PresenterScreen *self, Workshop *workshop, Ui *ui,
                        Box box) {
    char text[400];
    Flow flow = { ui, box, true };
    Lettering strong = page_strong(ui);
    strong.colour = ui->theme->accent;
    strip_typing(workshop, text, sizeof text);
    flow_text(&flow, &strong, text, 12);
    if (workshop_step(workshop) == STEP_GO_ON) flow_go_on(&flow, workshop);
    Lettering soft = page_soft(ui);
    flow_text(&flow, &soft, workshop_notice(workshop), 12);
    flow_text(&flow, &strong, workshop_show(workshop)->saved, 12);
    flow_choices(&flow, self, workshop);
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
    draw_top(self, workshop, ui, box_top(&in, ui_px(ui, 64)));
    Box line = box_top(&in, fmax(ui_px(ui, 2), 1));
    paint_box(ui->cr, line, ui->theme->line);
    box_top(&in, ui_px(ui, 18));
    double gap = ui_px(ui, 36);
    Box left = box_left(&in, floor(in.w * 0.29));
    box_left(&in, gap);
    Box keys = box_right(&in, floor(in.w * 0.36));
    box_right(&in, gap);
    Flow flow = { ui, left, true };
    flow_left(&flow, self, workshop);
    draw_middle(self, workshop, ui, in);
    draw_keys(workshop, ui, keys);
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

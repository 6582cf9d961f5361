/* SPDX-License-Identifier: MIT
 * The screen of a campaign: before the first encounter what it is about,
 * between encounters what was played and what comes next, after the last one
 * the debrief of the whole. */
#include "window/screens/screens.h"

#include "app/practice/week_run.h"
#include "core/base/format.h"
#include "core/words/say.h"
#include "window/ui/page.h"

#include <math.h>
#include <stdio.h>

enum { TEXT_MAX = 800 };

static const RunView *view_of(Window *window) {
    return run_view(window_shared(window)->week);
}

static void week_enter(Window *window, void *self) {
    (void)self;
    window_part(window);
}

static void leave_for_levels(Window *window) {
    window_close_week(window);
    window_go(window, SCREEN_LEVELS);
}

static void begin_again(Window *window) {
    int level = window_shared(window)->week_level;
    if (window_open_week(window, level, false)) window_go(window, SCREEN_WEEK);
}

static bool week_event(Window *window, void *self, const InputEvent *event) {
    (void)self;
    if (event->action == ACTION_BACK) {
        leave_for_levels(window);
        return true;
    }
    if (event->action != ACTION_PRESS) return false;
    ControlKind pressed = event->control.kind;
    if (pressed == CONTROL_BACK || pressed == CONTROL_LEVELS)
        leave_for_levels(window);
    if (pressed == CONTROL_BEGIN_AGAIN) begin_again(window);
    if (pressed == CONTROL_START && window_meet_next(window))
        window_go(window, window_view(window)->phase == PHASE_BRIEFING
                              ? SCREEN_BRIEFING
                              : SCREEN_ENCOUNTER);
    return true;
}

/* ---- who was met ---- */

static void flow_play(Flow *flow, const RunPlay *play) {
    Ui *ui = flow->ui;
    char text[TEXT_MAX];
    Lettering name = page_strong(ui), body = page_body(ui);
    Colour colour = page_outcome_colour(ui->theme, play->outcome);
    format_write(text, sizeof text, say("%s · %s"), play->name, play->title);
    flow_item(flow, page_outcome_icon(play->outcome), colour, &name, text, 2);
    double inset = ui_px(ui, 44);
    Box whole = flow->in;
    box_left(&flow->in, inset);
    format_write(text, sizeof text, say("%s: %s"),
                 page_outcome_word(play->outcome), play->ending);
    body.colour = colour;
    flow_text(flow, &body, text, 18);
    flow->in.x = whole.x;
    flow->in.w = whole.w;
}

static void flow_plays(Flow *flow, const RunView *view) {
    Lettering heading = page_heading(flow->ui);
    if (!view->play_count) return;
    flow_text(flow, &heading, say("Whom you met"), 14);
    for (int i = 0; i < view->play_count; i++)
        flow_play(flow, &view->plays[i]);
    flow_gap(flow, 14);
}

/* ---- who comes next ---- */

static void flow_next(Flow *flow, const RunView *view) {
    Ui *ui = flow->ui;
    char text[TEXT_MAX];
    Lettering heading = page_heading(ui), strong = page_strong(ui);
    Lettering body = page_body(ui), soft = page_soft(ui);
    flow_text(flow, &heading,
              view->play_count ? say("Who comes next") : say("Who comes first"),
              14);
    flow_text(flow, &strong, view->next_name, 4);
    flow_text(flow, &body, view->next_title, 4);
    flow_text(flow, &soft, view->next_place, 10);
    if (view->next_error) {
        body.colour = ui->theme->bad;
        format_write(text, sizeof text, say("It cannot be played: %s"),
                     view->next_error);
        flow_item(flow, "warning", ui->theme->bad, &body, text, 10);
    } else if (view->waiting) {
        strong.colour = ui->theme->accent;
        format_write(text, sizeof text,
                     say_count(view->waiting,
                               "You broke off there after %d reply.",
                               "You broke off there after %d replies."),
                     view->waiting);
        flow_text(flow, &strong, text, 10);
    }
}

static void flow_before(Flow *flow, const RunView *view) {
    Ui *ui = flow->ui;
    char text[TEXT_MAX];
    Lettering body = page_body(ui), soft = page_soft(ui);
    if (view->play_count) return;
    flow_text(flow, &body, view->brief, 18);
    if (view->goal) {
        format_write(text, sizeof text, say("What to try for: %s"), view->goal);
        flow_text(flow, &soft, text, 0);
    }
    flow_gap(flow, 28);
}

/* ---- what the whole of it came to ---- */

static void flow_quote(Flow *flow, const char *heading, const char *line,
                       const char *where) {
    char text[TEXT_MAX];
    Lettering strong = page_strong(flow->ui), body = page_body(flow->ui);
    Lettering soft = page_soft(flow->ui);
    if (!line) return;
    flow_text(flow, &strong, heading, 4);
    format_write(text, sizeof text, say("\"%s\""), line);
    flow_text(flow, &body, text, 2);
    flow_text(flow, &soft, where, 18);
}

static void flow_said(Flow *flow, const char *heading, const char *text,
                      const char *more) {
    Lettering strong = page_strong(flow->ui), body = page_body(flow->ui);
    if (!text) return;
    flow_text(flow, &strong, heading, 4);
    flow_text(flow, &body, text, more ? 4 : 18);
    flow_text(flow, &body, more, 18);
}

static void flow_called(Flow *flow, const RunView *view) {
    char text[TEXT_MAX];
    Lettering strong = page_strong(flow->ui), body = page_body(flow->ui);
    if (!view->called_count) return;
    flow_text(flow, &strong, say("What you called them"), 4);
    for (int i = 0; i < view->called_count; i++) {
        format_write(text, sizeof text, say("\"%s\""), view->called[i]);
        flow_text(flow, &body, text, 4);
    }
    flow_gap(flow, 14);
}

static void flow_money(Flow *flow, const RunView *view) {
    Lettering strong = page_strong(flow->ui), body = page_body(flow->ui);
    if (!view->money_count) return;
    flow_text(flow, &strong, say("What it was worth"), 4);
    for (int i = 0; i < view->money_count; i++)
        flow_text(flow, &body, view->money[i], 4);
    flow_gap(flow, 14);
}

static void flow_ending(Flow *flow, const RunView *view) {
    Ui *ui = flow->ui;
    Lettering title = page_heading(ui), state = page_strong(ui);
    Lettering body = page_body(ui);
    state.colour = page_outcome_colour(ui->theme, view->outcome);
    flow_item(flow, page_outcome_icon(view->outcome), state.colour, &title,
              view->ending, 10);
    flow_text(flow, &body, view->text, 0);
    flow_gap(flow, 26);
}

static void flow_whole(Flow *flow, const RunView *view) {
    Lettering heading = page_heading(flow->ui), soft = page_soft(flow->ui);
    flow_text(flow, &heading, say("The whole of it"), 14);
    flow_quote(flow, say("Your best moment"), view->best, view->best_who);
    flow_quote(flow, say("The line that cost most"), view->worst,
               view->worst_who);
    flow_said(flow, say("What keeps coming back"), view->habit, view->step);
    flow_called(flow, view);
    flow_money(flow, view);
    flow_said(flow, say("To take along"), view->lesson, NULL);
    for (int i = 0; i < view->question_count; i++)
        flow_text(flow, &soft, view->questions[i], 10);
}

/* ---- all of it ---- */

/* Two columns if they fit: what was played; and what comes next or the result.
 */
typedef struct WeekShape {
    bool wide;
    double left, gap; /* of the two columns */
} WeekShape;

static double column(Ui *ui, const RunView *view, Box box, bool met,
                     bool draw) {
    Flow flow = { ui, box, draw };
    flow.in.h = 1e6;
    if (met) {
        if (view->over) flow_ending(&flow, view);
        flow_before(&flow, view);
        flow_plays(&flow, view);
    } else if (view->over) {
        flow_whole(&flow, view);
    } else {
        flow_next(&flow, view);
    }
    return flow.in.y - box.y;
}

static double words(Ui *ui, const RunView *view, const WeekShape *shape,
                    Box box, bool draw) {
    Box left = box, right = box;
    if (shape->wide) {
        left.w = shape->left;
        right.x += shape->left + shape->gap;
        right.w -= shape->left + shape->gap;
    }
    double first = column(ui, view, left, true, draw);
    if (!shape->wide) right.y += first;
    double second = column(ui, view, right, false, draw);
    return shape->wide ? fmax(first, second) : first + second;
}

static int buttons_of(const RunView *view, PageButton *buttons) {
    int count = 0;
    if (!view->over && !view->next_error)
        buttons[count++] =
            (PageButton){ { CONTROL_START, 0 },
                          "play",
                          view->waiting ? say("Go on") : say("Begin"),
                          BUTTON_FILLED };
    if (view->over)
        buttons[count++] = (PageButton){ { CONTROL_BEGIN_AGAIN, 0 },
                                         "again",
                                         say("Once more from the beginning"),
                                         BUTTON_PLAIN };
    buttons[count++] = (PageButton){
        { CONTROL_LEVELS, 0 }, "people", say("To the levels"), BUTTON_PLAIN
    };
    return count;
}

static void week_draw(Window *window, void *self, Ui *ui) {
    (void)self;
    const RunView *view = view_of(window);
    PageButton buttons[3];
    int count = buttons_of(view, buttons);
    Box in = page_ground(ui);
    page_head(ui, &in, view->title);
    double gap = ui_px(ui, 20), bar = ui_px(ui, 20);
    double foot_height = page_button_row(ui, in, buttons, count, 0, false);
    Box foot = box_bottom(&in, foot_height + gap);
    box_bottom(&foot, gap);
    box_bottom(&in, gap);
    Box trial = in;
    trial.w -= bar;
    WeekShape shape = { .wide = !page_narrow(ui),
                        .left = floor(trial.w * 0.5),
                        .gap = ui_px(ui, 56) };
    double content = words(ui, view, &shape, trial, false);
    Box list = ui_scroll_begin(ui, SCROLL_WEEK, in, content);
    list.w = trial.w;
    words(ui, view, &shape, list, true);
    ui_scroll_end(ui);
    ui_prefer(ui, buttons[0].control);
    page_button_row(ui, foot, buttons, count, 0, true);
}

const Screen screen_week = {
    .name = "week",
    .size = 0,
    .enter = week_enter,
    .event = week_event,
    .draw = week_draw,
};

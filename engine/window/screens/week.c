/* SPDX-License-Identifier: MIT
 * The screen of a campaign: its days; below them, before the first encounter
 * what it is about, between encounters who comes next, after the last one the
 * debrief of the whole. */
#include "window/screens/screens.h"

#include "app/practice/week_run.h"
#include "core/base/format.h"
#include "core/words/say.h"
#include "window/screens/card_place.h"
#include "window/screens/week_days.h"
#include "window/ui/page.h"

#include <math.h>
#include <stdio.h>

typedef struct WeekPage {
    Portraits portraits;
    CardPlaces places;
} WeekPage;

/* What is being laid out. */
typedef struct Page {
    WeekDays days;
    WeekPage *self;
    const RunView *view;
    double picture; /* the height of whoever comes next; pixels */
} Page;

enum { TEXT_MAX = 800 };

static const RunView *view_of(Window *window) {
    return run_view(window_shared(window)->week);
}

static void week_enter(Window *window, void *self) {
    (void)self;
    window_close_meeting(window);
    window_watch_week(window);
}

static void leave_for_levels(Window *window) {
    window_close_week(window);
    window_go(window, SCREEN_LEVELS);
}

static void open_again(Window *window, RunKind kind) {
    int level = window_shared(window)->week_level;
    if (window_open_week(window, level, kind)) window_go(window, SCREEN_WEEK);
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
    if (pressed == CONTROL_BEGIN_AGAIN) open_again(window, RUN_FRESH);
    if (pressed == CONTROL_DEBRIEF) open_again(window, RUN_LAST);
    if (pressed == CONTROL_START && window_open_next(window))
        window_go(window, window_view(window)->phase == PHASE_BRIEFING
                              ? SCREEN_BRIEFING
                              : SCREEN_ENCOUNTER);
    return true;
}

/* ---- who comes next ---- */

/* Whoever it is, in their place; how high the picture is. */
static double draw_next(const Page *page, Box box, bool draw) {
    Ui *ui = page->days.ui;
    int level = page->view->next_level;
    double height = floor(fmin(page->picture, box.w * 0.5));
    if (!draw || level == NONE) return level == NONE ? 0 : height;
    const LevelCard *card = practice_card(page->days.practice, level);
    Box picture = { box.x, box.y, box.w, height };
    cairo_save(ui->cr);
    paint_round_path(ui->cr, picture, ui_px(ui, 20));
    cairo_clip(ui->cr);
    card_place_draw(&page->self->places, ui, picture, card->backdrop,
                    &card->room_picture);
    CardPerson people[2];
    int count = card->customer_count > 2 ? 2 : card->customer_count;
    for (int i = 0; i < count; i++)
        people[i] = (CardPerson){ &card->customers[i].look,
                                  &card->customers[i].picture };
    card_people_draw(&page->self->portraits, ui, picture, people, count);
    cairo_restore(ui->cr);
    return height;
}

static void flow_next(Flow *flow, const Page *page) {
    Ui *ui = flow->ui;
    const RunView *view = page->view;
    char text[TEXT_MAX];
    Lettering heading = page_heading(ui), strong = page_strong(ui);
    Lettering body = page_body(ui), soft = page_soft(ui);
    flow_text(flow, &heading,
              view->play_count ? say("Who comes next") : say("Who comes first"),
              10);
    flow_text(flow, &strong, view->next_name, 4);
    flow_text(flow, &body, view->next_title, 4);
    flow_text(flow, &soft, view->next_place, 10);
    flow_text(flow, &body, view->carries, 10);
    if (view->next_error) {
        body.colour = ui->theme->bad;
        format_write(text, sizeof text, say("It cannot be played: %s"),
                     view->next_error);
        flow_item(flow, ICON_WARNING, ui->theme->bad, &body, text, 10);
    } else if (view->waiting) {
        strong.colour = ui->theme->accent;
        format_write(text, sizeof text,
                     say_count(view->waiting,
                               "You broke off there after %d reply.",
                               "You broke off there after %d replies."),
                     view->waiting);
        flow_text(flow, &strong, text, 10);
    }
    flow_text(flow, &soft, view->gone, 10);
}

static void flow_before(Flow *flow, const RunView *view) {
    Ui *ui = flow->ui;
    char text[TEXT_MAX];
    Lettering body = page_body(ui), soft = page_soft(ui);
    flow_text(flow, &body, view->brief, 18);
    if (view->goal) {
        format_write(text, sizeof text, say("What to try for: %s"), view->goal);
        flow_text(flow, &soft, text, 0);
    }
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
    Lettering soft = page_soft(flow->ui);
    if (!view->called_count) return;
    flow_text(flow, &strong, say("What you called them"), 4);
    for (int i = 0; i < view->called_count; i++) {
        format_write(text, sizeof text, say("\"%s\""), view->called[i]);
        flow_text(flow, &body, text, 2);
        flow_text(flow, &soft, view->called_who[i], 8);
    }
    flow_gap(flow, 10);
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

/* How it ended, what was best and worst of it. */
static void flow_moments(Flow *flow, const RunView *view) {
    flow_ending(flow, view);
    flow_quote(flow, say("Your best moment"), view->best, view->best_who);
    flow_quote(flow, say("The line that cost most"), view->worst,
               view->worst_who);
    flow_called(flow, view);
}

static void flow_learnt(Flow *flow, const RunView *view) {
    Lettering soft = page_soft(flow->ui);
    flow_said(flow, say("What keeps coming back"), view->habit, view->step);
    flow_money(flow, view);
    flow_said(flow, say("To take along"), view->lesson, NULL);
    for (int i = 0; i < view->question_count; i++)
        flow_text(flow, &soft, view->questions[i], 10);
    flow_text(flow, &soft, view->gone, 10);
}

/* ---- all of it ---- */

/* Two columns below the days, where there is room. */
static double column(const Page *page, Box box, bool first, bool draw) {
    Flow flow = { page->days.ui, box, draw };
    const RunView *view = page->view;
    flow.in.h = 1e6;
    if (view->over && first) {
        flow_moments(&flow, view);
    } else if (view->over) {
        flow_learnt(&flow, view);
    } else if (first && !view->play_count) {
        flow_before(&flow, view);
    } else if (first) {
        box_top(&flow.in, draw_next(page, flow.in, draw));
    } else {
        if (!view->play_count) {
            box_top(&flow.in, draw_next(page, flow.in, draw));
            flow_gap(&flow, 18);
        }
        flow_next(&flow, page);
    }
    return flow.in.y - box.y;
}

static double words(const Page *page, Box box, bool draw) {
    Ui *ui = page->days.ui;
    bool wide = !page_narrow(ui);
    double between = ui_px(ui, 36), gap = ui_px(ui, 56);
    double days = week_days(&page->days, box, draw) + between;
    Box left = box, right = box;
    left.y += days;
    right.y += days;
    if (wide) {
        left.w = floor((box.w - gap) / 2);
        right.x += left.w + gap;
        right.w = left.w;
    }
    double first = column(page, left, true, draw);
    if (!wide) right.y += first + ui_px(ui, 18);
    double second = column(page, right, false, draw);
    return fmax(left.y + first, right.y + second) - box.y;
}

static int buttons_of(const RunView *view, PageButton *buttons) {
    int count = 0;
    if (!view->over && !view->next_error)
        buttons[count++] =
            (PageButton){ { CONTROL_START, 0 },
                          ICON_PLAY,
                          view->waiting ? say("Go on") : say("Begin"),
                          BUTTON_FILLED };
    if (view->over)
        buttons[count++] = (PageButton){ { CONTROL_BEGIN_AGAIN, 0 },
                                         ICON_AGAIN,
                                         say("Once more from the beginning"),
                                         BUTTON_PLAIN };
    if (!view->over && view->play_count)
        buttons[count++] = (PageButton){ { CONTROL_BEGIN_AGAIN, 0 },
                                         ICON_AGAIN,
                                         say("Begin afresh"),
                                         BUTTON_PLAIN };
    if (!view->over && !view->play_count && view->finished)
        buttons[count++] = (PageButton){ { CONTROL_DEBRIEF, 0 },
                                         ICON_GAUGE,
                                         say("How the last one went"),
                                         BUTTON_PLAIN };
    buttons[count++] = (PageButton){
        { CONTROL_LEVELS, 0 }, ICON_PEOPLE, say("To the levels"), BUTTON_PLAIN
    };
    return count;
}

static void week_draw(Window *window, void *self, Ui *ui) {
    const RunView *view = view_of(window);
    WeekPage *own = self;
    Page page = { { ui, window_shared(window)->practice, &own->portraits,
                    view },
                  own,
                  view,
                  ui_px(ui, 300) };
    PageButton buttons[4];
    int count = buttons_of(view, buttons);
    Box in = page_ground(ui);
    ui_prefer(ui, buttons[0].control);
    page_head(ui, &in, view->title);
    double gap = ui_px(ui, 20);
    double foot_height = page_button_row(ui, in, buttons, count, 0, false);
    Box foot = box_bottom(&in, foot_height);
    box_bottom(&in, gap);
    Box trial = in;
    double height = words(&page, trial, false);
    if (height < in.h) page.picture += in.h - height; /* no empty space */
    height = words(&page, trial, false);
    if (height > in.h) { /* with a bar beside it */
        trial.w -= ui_px(ui, 20);
        height = words(&page, trial, false);
    }
    Box list = ui_scroll_begin(ui, SCROLL_WEEK, in, height);
    list.w = trial.w;
    words(&page, list, true);
    ui_scroll_end(ui);
    page_button_row(ui, foot, buttons, count, 0, true);
}

static void week_leave(Window *window, void *self) {
    (void)window;
    WeekPage *own = self;
    portraits_end(&own->portraits);
    card_places_end(&own->places);
}

/* Its file was saved, or there are other mistakes in it: all is asked anew. */
static void week_renew(Window *window, void *self) {
    (void)self;
    window_changed_all(window);
}

const Screen screen_week = {
    .name = "week",
    .size = sizeof(WeekPage),
    .enter = week_enter,
    .event = week_event,
    .draw = week_draw,
    .leave = week_leave,
    .renew = week_renew,
};

/* SPDX-License-Identifier: MIT
 * Progress: whom to meet next and why, the most frequent habit as a curve, the
 * best outcome with each customer, strengths, money. Nothing here is a score.
 */
#include "window/screens/screens.h"

#include "app/practice/history.h"
#include "app/practice/profiles.h"
#include "core/base/format.h"
#include "core/words/say.h"
#include "window/draw/canvas.h"
#include "window/ui/page.h"

#include <math.h>
#include <string.h>

enum { WORDS_MAX = 600 };

typedef struct ProgressScreen {
    int asked; /* cards read so far: all are needed for it */
} ProgressScreen;

static bool ready(Window *window, const ProgressScreen *self) {
    return self->asked >= practice_count(window_shared(window)->practice);
}

static void progress_enter(Window *window, void *self) {
    (void)self;
    window_close_meeting(window);
}

static int progress_update(Window *window, void *state, int elapsed_ms) {
    ProgressScreen *self = state;
    (void)elapsed_ms;
    if (ready(window, self)) return SCREEN_STILL;
    practice_card(window_shared(window)->practice, self->asked++);
    if (ready(window, self)) window_changed_all(window);
    return ready(window, self) ? SCREEN_STILL : 0;
}

static void see(Window *window, int level) {
    Practice *practice = window_shared(window)->practice;
    bool waits = practice_card(practice, level)->waiting > 0;
    if (!window_open_meeting(window, level, waits ? MEET_GO_ON : MEET_FRESH))
        return;
    window_go(window, window_view(window)->phase == PHASE_BRIEFING
                          ? SCREEN_BRIEFING
                          : SCREEN_ENCOUNTER);
}

static bool progress_event(Window *window, void *state,
                           const InputEvent *event) {
    (void)state;
    if (event->action == ACTION_BACK) {
        window_go(window, SCREEN_TITLE);
        return true;
    }
    if (event->action != ACTION_PRESS) return false;
    switch ((int)event->control.kind) {
    case CONTROL_BACK:
        window_go(window, SCREEN_TITLE);
        break;
    case CONTROL_TALKS:
        window_go(window, SCREEN_CONVERSATIONS);
        break;
    case CONTROL_WHO:
        window_push(window, SCREEN_WHO);
        break;
    case CONTROL_LEVEL:
        see(window, event->control.index);
        break;
    case CONTROL_DECLINE:
        history_decline(window_shared(window)->practice, event->control.index);
        window_changed_all(window);
        break;
    default:
        break;
    }
    return true;
}

/* ---- who to see next ---- */

static void put_next(Flow *flow, Practice *practice, const ProgressNext *next) {
    Ui *ui = flow->ui;
    Lettering name = page_strong(ui), soft = page_soft(ui);
    const PageButton buttons[] = {
        { { CONTROL_LEVEL, next->level },
          ICON_PLAY,
          say("See them"),
          next->now ? BUTTON_FILLED : BUTTON_PLAIN },
        { { CONTROL_DECLINE, next->level },
          ICON_NONE,
          say("Not this week"),
          BUTTON_QUIET },
    };
    flow_text(flow, &name, history_title(practice, next->level), 2);
    flow_text(flow, &soft, next->reason, 8);
    double height = page_button_row(ui, flow->in, buttons, 2, 0, false);
    if (flow->draw) page_button_row(ui, flow->in, buttons, 2, 0, true);
    flow->in.y += height;
    flow_gap(flow, 20);
}

/* ---- the habit as a curve ---- */

/* Its words stand in the plot: "all" and "none" at the lines that they mean,
 * the first and the last day below. Returns the box of the curve itself. */
static Box draw_axes(Ui *ui, Box box, const char *from, const char *to) {
    Lettering small = page_small(ui);
    const char *all = say("all"), *none = say("none");
    double gap = ui_px(ui, 14), line = ui_line_px(ui, small.size);
    double wide =
        fmax(ui_text_width(ui, &small, all), ui_text_width(ui, &small, none));
    Box in = box_inset(box, gap * 2, gap), days = box_bottom(&in, line);
    box_bottom(&in, floor(line / 2));
    box_top(&in, floor(line / 2));
    Box name = box_left(&in, ceil(wide) + gap);
    for (int i = 0; i <= 2; i++)
        paint_box(ui->cr,
                  (Box){ in.x, floor(in.y + in.h * i / 2), in.w,
                         fmax(ui_px(ui, 1), 1) },
                  ui->theme->line);
    name.y -= floor(line / 2);
    ui_text(ui, name, &small, all);
    name.y += in.h;
    ui_text(ui, name, &small, none);
    days.x = in.x, days.w = in.w;
    ui_text(ui, days, &small, from);
    small.align = ALIGN_END;
    ui_text(ui, days, &small, to);
    return box_inset(in, gap, 0);
}

/* The share of conversations with that habit, from none to all. */
static void draw_shares(Ui *ui, Box in, const Progress *progress) {
    double dot = ui_px(ui, 7);
    int count = progress->share_count;
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < count; i++) {
            const ProgressShare *share = &progress->shares[i];
            double x = in.x + (count > 1 ? in.w * i / (count - 1) : in.w / 2);
            double y = in.y + in.h * (1 - (double)share->named / share->of);
            if (!pass && i)
                cairo_line_to(ui->cr, x, y);
            else if (!pass)
                cairo_move_to(ui->cr, x, y);
            else
                paint_round(ui->cr, (Box){ x - dot, y - dot, 2 * dot, 2 * dot },
                            dot, ui->theme->accent);
            if (pass || i != count - 1) continue;
            canvas_ink(ui->cr, ui->theme->accent, 1);
            cairo_set_line_width(ui->cr, fmax(ui_px(ui, 4), 1.5));
            cairo_stroke(ui->cr);
        }
}

static void put_curve(Flow *flow, const Progress *progress) {
    Ui *ui = flow->ui;
    Lettering small = page_small(ui);
    char from[HISTORY_DAY], to[HISTORY_DAY], words[WORDS_MAX];
    double height = ui_px(ui, 180) + 2 * ui_line_px(ui, small.size);
    if (progress->share_count < 3) return;
    history_day(progress->shares[0].when, from);
    history_day(progress->shares[progress->share_count - 1].when, to);
    format_write(words, sizeof words,
                 say("In how many of the last five talks it was named, from "
                     "none (below) to all; %s to %s."),
                 from, to);
    if (flow->draw) {
        Box box = { flow->in.x, flow->in.y, flow->in.w, height };
        ui_panel(ui, box, ui->theme->panel, 14, 0);
        draw_shares(ui, draw_axes(ui, box, from, to), progress);
    }
    flow->in.y += height;
    flow_gap(flow, 6);
    flow_text(flow, &small, words, 12);
}

/* ---- the sections ---- */

static void heading(Flow *flow, const char *text) {
    Lettering as = page_strong(flow->ui);
    as.size = TYPE_DIALOGUE;
    flow_gap(flow, 18);
    flow_text(flow, &as, text, 10);
}

static void put_habit(Flow *flow, Practice *practice,
                      const Progress *progress) {
    Lettering body = page_body(flow->ui), soft = page_soft(flow->ui);
    char words[WORDS_MAX];
    int times, of;
    practice_guess_record(practice, &times, &of);
    if (!progress->habit_text && of <= 2) return;
    heading(flow, say("What keeps coming back"));
    flow_text(flow, &body, progress->habit_text, 12);
    if (progress->habit_text) put_curve(flow, progress);
    flow_text(flow, &body, progress->fading, 8);
    flow_text(flow, &body, progress->habit_step, 8);
    if (of <= 2) return;
    format_write(words, sizeof words,
                 say("You saw it yourself in %d of the last %d."), times, of);
    flow_text(flow, &soft, words, 8);
}

/* Adds a line that tells how often turns were tried again. */
static void add_tries(char words[WORDS_MAX], int tries) {
    size_t used = strlen(words);
    if (!tries || used + 2 > WORDS_MAX) return;
    words[used++] = '\n';
    format_write(words + used, WORDS_MAX - used,
                 say_count(tries, "Tried again from one of the turns %d time",
                           "Tried again from one of the turns %d times"),
                 tries);
}

static void put_best(Flow *flow, Practice *practice, const Progress *progress) {
    Ui *ui = flow->ui;
    Lettering body = page_body(ui);
    char words[WORDS_MAX], day[HISTORY_DAY];
    heading(flow, say("How far it went with each"));
    for (int i = 0; i < progress->best_count; i++) {
        const ProgressBest *best = &progress->best[i];
        history_day(best->when, day);
        format_write(words, sizeof words,
                     say_count(best->times, "%s: %s, on %s (%d talk)",
                               "%s: %s, first on %s (%d talks)"),
                     history_title(practice, best->level),
                     page_outcome_word(best->best), day, best->times);
        add_tries(words, best->tries);
        flow_item(flow, page_outcome_icon(best->best),
                  page_outcome_colour(ui->theme, best->best), &body, words, 8);
    }
}

static void put_strengths(Flow *flow, const Progress *progress) {
    Lettering body = page_body(flow->ui);
    char words[WORDS_MAX];
    if (!progress->strength_count) return;
    heading(flow, say("What goes well"));
    for (int i = 0; i < progress->strength_count; i++) {
        const ProgressStrength *one = &progress->strengths[i];
        format_write(words, sizeof words,
                     say_count(one->times, "%s It helped most in %d talk.",
                               "%s It helped most in %d talks."),
                     one->text, one->times);
        flow_text(flow, &body, words, 8);
    }
}

/* Two columns if they fit: at the left what to do, at the right the past. */
static void put_left(Flow *flow, Practice *practice, const Progress *progress) {
    if (progress->next_count) heading(flow, say("Who to see next"));
    for (int i = 0; i < progress->next_count; i++)
        put_next(flow, practice, &progress->next[i]);
    put_habit(flow, practice, progress);
}

static void put_right(Flow *flow, Practice *practice,
                      const Progress *progress) {
    Lettering body = page_body(flow->ui);
    if (!progress->plays) {
        flow_gap(flow, 18);
        flow_text(flow, &body, say("You have not finished a conversation yet."),
                  8);
        return;
    }
    put_best(flow, practice, progress);
    put_strengths(flow, progress);
    if (progress->money_count) heading(flow, say("What it was worth"));
    for (int i = 0; i < progress->money_count; i++)
        flow_text(flow, &body, progress->money[i].text, 8);
}

static double put_all(Ui *ui, Practice *practice, Box box, bool draw) {
    const Progress *progress = history_progress(practice);
    bool narrow = page_narrow(ui);
    Flow left = { ui, box, draw };
    left.in.h = 1e6;
    if (!narrow) left.in.w = floor(box.w * 0.5) - ui_px(ui, 28);
    put_left(&left, practice, progress);
    Flow right = { ui, box, draw };
    right.in.h = 1e6;
    if (narrow)
        right.in.y = left.in.y;
    else
        box_left(&right.in, floor(box.w * 0.5) + ui_px(ui, 28));
    put_right(&right, practice, progress);
    return fmax(left.in.y, right.in.y) - box.y + ui_px(ui, 24);
}

static double ways(Window *window, Ui *ui, Box box, bool draw) {
    Practice *practice = window_shared(window)->practice;
    const Profile *people;
    char who[WORDS_MAX];
    int count = profiles_list(practice, &people);
    const char *name = profiles_here(practice);
    if (count > 1 && *name)
        format_write(who, sizeof who, say("You are %s"), name);
    const PageButton buttons[] = {
        { { CONTROL_TALKS, 0 },
          ICON_HISTORY,
          say("Your conversations"),
          BUTTON_PLAIN },
        { { CONTROL_WHO, 0 },
          ICON_PEOPLE,
          count > 1 && *name ? who : say("Who plays here"),
          BUTTON_PLAIN },
    };
    return page_button_row(ui, box, buttons, 2, 0, draw);
}

static void progress_draw(Window *window, void *state, Ui *ui) {
    ProgressScreen *self = state;
    Practice *practice = window_shared(window)->practice;
    Box in = page_ground(ui);
    ui_prefer(ui, (Control){ CONTROL_TALKS, 0 });
    page_head(ui, &in, say("How you are doing"));
    Box row = box_top(&in, ways(window, ui, in, false));
    ways(window, ui, row, true);
    box_top(&in, ui_px(ui, 12));
    in.h = ui->screen.h - in.y;
    if (!ready(window, self)) return;
    Box trial = in;
    trial.w -= ui_px(ui, 24);
    double content = put_all(ui, practice, trial, false);
    Box list = ui_scroll_begin(ui, SCROLL_PROGRESS, in, content);
    list.w = trial.w;
    put_all(ui, practice, list, true);
    ui_scroll_end(ui);
}

const Screen screen_progress = {
    .name = "progress",
    .size = sizeof(ProgressScreen),
    .enter = progress_enter,
    .event = progress_event,
    .update = progress_update,
    .draw = progress_draw,
};

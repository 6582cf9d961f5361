/* SPDX-License-Identifier: MIT
 * The debrief: a guess first, three sentences, then the meter opened, and why.
 * Nothing that leads away has the focus: Enter and Space go through the turns.
 */
#include "window/screens/screens.h"

#include "app/practice/colleague.h"
#include "app/practice/guessed.h"
#include "app/practice/meeting.h"
#include "core/base/format.h"
#include "core/story/labels.h"
#include "core/words/say.h"
#include "window/debrief/curve.h"
#include "window/debrief/guess.h"
#include "window/debrief/keep.h"
#include "window/debrief/moment.h"
#include "window/debrief/words.h"
#include "window/screens/said.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum {
    DRAW_MS = 1200,
    STEP_MS = 30,
    LINES_BELOW = 15, /* two columns need */
    GUESS_TOLD = 200 + GUESSED_TOLD,
};

/* What the words tell of. */
typedef enum { TELL_TURN, TELL_WHOLE, TELL_MORE, TELLINGS } Telling;
static const ControlKind tab_controls[TELLINGS] = { CONTROL_SHOW_TURN,
                                                    CONTROL_SHOW_WHOLE,
                                                    CONTROL_SHOW_MORE };

typedef struct DebriefScreen {
    Portraits portraits;
    Meeting *meeting;
    bool guessing;          /* the meter is not open yet */
    GuessCurve own;         /* the player's own curve, while it is drawn */
    char guess[GUESS_TOLD]; /* what was said to the guess, or "" */
    int turn;               /* index of the chosen one, or NONE */
    Telling telling;
    bool sums;    /* below the turn it stands how it was counted */
    int drawn_ms; /* since the curve began to draw itself */
    Box curve;
    bool words_asked;    /* a tab was pressed: its words come into sight */
    bool thought_beside; /* the thought stands beside the faces */
    char told[800];      /* where something was saved to, or why it was not */
    bool asked;          /* `told` is about a colleague's page or answer */
} DebriefScreen;

static const Debrief *debrief_of(Window *window) {
    return meeting_debrief(window_shared(window)->meeting);
}

static void debrief_enter(Window *window, void *state) {
    DebriefScreen *self = state;
    const Debrief *debrief = debrief_of(window);
    self->turn = debrief->decided_at;
    if (self->turn == NONE) self->turn = debrief->worst_turn;
    if (self->turn == NONE && debrief->turn_count) self->turn = 0;
    self->telling = self->turn == NONE ? TELL_WHOLE : TELL_TURN;
    const Shared *shared = window_shared(window);
    self->meeting = shared->meeting;
    self->guessing =
        debrief->guess && shared->settings.guess && !shared->looking_back;
    if (!self->guessing) guessed_tell(self->meeting, self->guess);
    if (said_count(self->meeting)) self->telling = TELL_MORE;
    if (!window_moves(window)) self->drawn_ms = DRAW_MS;
}

static int debrief_update(Window *window, void *state, int elapsed_ms) {
    DebriefScreen *self = state;
    if (self->guessing || self->drawn_ms >= DRAW_MS) return SCREEN_STILL;
    self->drawn_ms += elapsed_ms;
    window_changed(window, self->curve);
    return STEP_MS;
}

static void choose_turn(Window *window, DebriefScreen *self, int turn) {
    const Debrief *debrief = debrief_of(window);
    if (!debrief->turn_count) return;
    if (turn < 0) turn = 0;
    if (turn >= debrief->turn_count) turn = debrief->turn_count - 1;
    self->turn = turn;
    if (self->telling == TELL_WHOLE) self->telling = TELL_TURN;
    window_ui(window)->scroll_count = 0;
    window_changed_all(window);
}

/* ---- playing on from here ---- */

static bool back_to(Window *window, int turn) {
    return window_apply(window, COMMAND_REWIND, turn);
}

static void replay_from(Window *window, const DebriefScreen *self) {
    int turn = self->turn == NONE ? 0 : self->turn;
    if (back_to(window, turn)) window_go(window, SCREEN_ENCOUNTER);
}

/* Gives the reply that the dashed line begins with, from the chosen turn. */
static void try_best(Window *window, const DebriefScreen *self) {
    const Debrief *debrief = debrief_of(window);
    if (self->turn == NONE) return;
    const DebriefTurn *turn = &debrief->turns[self->turn];
    if (turn->best_taken || !turn->path_count) return;
    int best = turn->path[0].reply; /* the debrief ends with the rewinding */
    if (!back_to(window, self->turn)) return;
    const View *view = window_view(window);
    for (int i = 0; i < view->reply_count; i++)
        if (view->replies[i].reply == best) {
            window_apply(window, COMMAND_REPLY, i);
            break;
        }
    window_go(window, SCREEN_ENCOUNTER);
}

/* ---- keeping the page ---- */

/* The message below the button that was pressed. */
static void tell_saving(Window *window, DebriefScreen *self, const char *path,
                        const Error *err) {
    if (*err->text)
        format_write(self->told, sizeof self->told, say("Not saved: %s"),
                     err->text);
    else
        format_write(self->told, sizeof self->told, say("Saved as %s"), path);
    window_changed_all(window);
}

static void save_page(Window *window, DebriefScreen *self, SaveFormat format) {
    char path[400];
    Error err = { "" };
    const Debrief *debrief = debrief_of(window);
    debrief_file_name(debrief, save_format_word(format), path, sizeof path);
    debrief_save(window_ui(window), debrief, meeting_guess(self->meeting), path,
                 &err);
    self->asked = false;
    tell_saving(window, self, path, &err);
}

static void ask_colleague(Window *window, DebriefScreen *self) {
    char path[COLLEAGUE_PATH];
    Error err = { "" };
    colleague_usual_path(self->meeting, path);
    colleague_ask(self->meeting, path, &err);
    self->asked = true;
    tell_saving(window, self, path, &err);
}

/* Their answer, dropped on the window. */
static bool open_answer(Window *window, DebriefScreen *self, const char *file) {
    Error err = { "" };
    colleague_open(self->meeting, file, &err);
    self->telling = TELL_MORE;
    self->guessing = false;
    self->asked = true;
    snprintf(self->told, sizeof self->told, "%s", err.text);
    window_changed_all(window);
    return true;
}

static void press_tab(Window *window, DebriefScreen *self, ControlKind kind) {
    for (int i = 0; i < TELLINGS; i++)
        if (tab_controls[i] == kind) self->telling = (Telling)i;
    self->words_asked = true;
    window_changed_all(window);
}

/* The other people in her place belong to the whole talk. */
static CurveView curve_view(const DebriefScreen *self, const Debrief *debrief) {
    double part = fmin((double)self->drawn_ms / DRAW_MS, 1);
    return (CurveView){ debrief, self->turn, part * part * (3 - 2 * part),
                        meeting_guess(self->meeting),
                        self->telling == TELL_WHOLE };
}

static void fold_sums(Window *window, DebriefScreen *self) {
    self->sums = !self->sums;
    window_changed_all(window);
}

/* By the pointer the turn that lies there; by a key the next one, and after
 * the last the first. */
static void press_curve(Window *window, DebriefScreen *self, int x) {
    int next = self->turn + 1;
    if (next >= debrief_of(window)->turn_count) next = 0;
    CurveView view = curve_view(self, debrief_of(window));
    choose_turn(window, self,
                x >= 0 ? curve_turn_at(window_ui(window), self->curve, &view, x)
                       : next);
}

/* ---- guess first ---- */

static void open_meter(Window *window, DebriefScreen *self) {
    guessed_tell(self->meeting, self->guess);
    guessed_keep(self->meeting);
    self->guessing = false;
    window_ui(window)->scroll_count = 0;
    window_ui(window)->focus = (Control){ CONTROL_NONE, 0 };
    window_changed_all(window);
}

static void guess(Window *window, DebriefScreen *self, int turn) {
    bool seen;
    int times, of;
    debrief_guessed(debrief_of(window), turn, &seen);
    practice_guessed(window_shared(window)->practice, seen, &times, &of);
    meeting_guess(self->meeting)->line = turn;
    open_meter(window, self);
    size_t used = strlen(self->guess);
    if (of > 2 && used + 2 < sizeof self->guess) {
        self->guess[used++] = ' ';
        format_write(self->guess + used, sizeof self->guess - used,
                     say("You saw it yourself in %d of the last %d."), times,
                     of);
    }
}

static void leave(Window *window) {
    window_go(window, window_shared(window)->looking_back
                          ? SCREEN_CONVERSATIONS
                          : window_outside(window));
}

/* Enter on the last of its points: what comes next is the meter. */
static void past_curve(Window *window, const InputEvent *event) {
    if (event->x >= 0) return;
    window_ui(window)->focus = (Control){ CONTROL_OPEN_METER, 0 };
    window_changed_all(window);
}

/* Ways to other screens, and the tabs. */
static void press_other(Window *window, DebriefScreen *self, ControlKind kind) {
    if (kind == CONTROL_LEVELS)
        window_go(window, window_outside(window));
    else if (kind == CONTROL_BACK)
        leave(window);
    else if (kind == CONTROL_FILM)
        window_push(window, SCREEN_FILM);
    else if (kind == CONTROL_SHOW_SUMS)
        fold_sums(window, self);
    else
        press_tab(window, self, kind);
}

static bool pressed(Window *window, DebriefScreen *self,
                    const InputEvent *event) {
    switch ((int)event->control.kind) {
    case CONTROL_CURVE:
        press_curve(window, self, event->x);
        break;
    case CONTROL_FROM_HERE:
        replay_from(window, self);
        break;
    case CONTROL_TRY_BEST:
        try_best(window, self);
        break;
    case CONTROL_SAVE:
        save_page(window, self, (SaveFormat)event->control.index);
        break;
    case CONTROL_ASK:
        ask_colleague(window, self);
        break;
    case CONTROL_GUESS:
        guess(window, self, event->control.index);
        break;
    case CONTROL_OPEN_METER:
        open_meter(window, self);
        break;
    case CONTROL_GUESS_CURVE:
        past_curve(window, event);
        break;
    default:
        press_other(window, self, event->control.kind);
    }
    return true;
}

/* Enter and Space complete the curve first. */
static bool debrief_claims(Window *window, void *state,
                           const InputEvent *event) {
    const DebriefScreen *self = state;
    (void)window;
    return !self->guessing && self->drawn_ms < DRAW_MS &&
           event->action != ACTION_DIGIT;
}

/* Whatever is pressed completes the curve. True when that was all that it
 * was pressed for: what goes on elsewhere does nothing else meanwhile. */
static bool completed(Window *window, DebriefScreen *self, Action action) {
    if (self->guessing || self->drawn_ms >= DRAW_MS) return false;
    self->drawn_ms = DRAW_MS;
    window_changed(window, self->curve);
    return action == ACTION_CONTINUE || action == ACTION_ACCEPT;
}

static bool is_pointing(Action action) {
    return action == ACTION_POINTER_MOVED || action == ACTION_POINTER_DOWN ||
           action == ACTION_POINTER_UP || action == ACTION_WHEEL;
}

static bool own_curve(Window *window, DebriefScreen *self,
                      const InputEvent *event) {
    if (!self->guessing || !guess_event(window_ui(window), &self->own,
                                        meeting_guess(self->meeting), event))
        return false;
    window_changed_all(window);
    return true;
}

static bool act(Window *window, DebriefScreen *self, const InputEvent *event) {
    switch ((int)event->action) {
    case ACTION_PRESS:
        return pressed(window, self, event);
    case ACTION_LEFT:
        choose_turn(window, self, self->turn - 1);
        return true;
    case ACTION_RIGHT:
        choose_turn(window, self, self->turn + 1);
        return true;
    case ACTION_REWIND:
        replay_from(window, self);
        return true;
    case ACTION_WATCH:
    case ACTION_REPLAY:
        if (self->turn != NONE) window_push(window, SCREEN_FILM);
        return true;
    case ACTION_HISTORY:
        window_push(window, SCREEN_HISTORY);
        return true;
    case ACTION_NOTEBOOK:
        window_push(window, SCREEN_NOTEBOOK);
        return true;
    case ACTION_BACK:
        leave(window);
        return true;
    default:
        return false;
    }
}

static bool debrief_event(Window *window, void *state,
                          const InputEvent *event) {
    DebriefScreen *self = state;
    if (own_curve(window, self, event)) return true;
    if (is_pointing(event->action)) return false;
    if (completed(window, self, event->action)) return true;
    if (event->action == ACTION_FILE)
        return open_answer(window, self, event->file);
    if (self->guessing && event->action != ACTION_PRESS &&
        event->action != ACTION_BACK)
        return false;
    return act(window, self, event);
}

/* ---- drawing ---- */

static void draw_curve(DebriefScreen *self, Ui *ui, const Debrief *debrief,
                       Box box) {
    Touch touch = ui_control(ui, (Control){ CONTROL_CURVE, 0 }, box, 0);
    CurveView view = curve_view(self, debrief);
    self->curve = box;
    curve_draw(ui, box, &view);
    ui_ring(ui, box, 16, touch);
}

static ButtonKind tab_kind(const DebriefScreen *self, Telling telling) {
    return self->telling == telling ? BUTTON_PLAIN : BUTTON_QUIET;
}

static double tabs(DebriefScreen *self, Ui *ui, Box box, bool draw) {
    const PageButton all[TELLINGS] = {
        { { CONTROL_SHOW_TURN, 0 },
          ICON_NONE,
          say("This reply"),
          tab_kind(self, TELL_TURN) },
        { { CONTROL_SHOW_WHOLE, 0 },
          ICON_NONE,
          say("The whole talk"),
          tab_kind(self, TELL_WHOLE) },
        { { CONTROL_SHOW_MORE, 0 },
          ICON_NONE,
          say_as("the rest of what can be done", "More"),
          tab_kind(self, TELL_MORE) },
    };
    int first = self->turn == NONE;
    return page_button_line(ui, box, all + first, TELLINGS - first, draw);
}

/* Closed at first: who wants the figures opens them. */
static void sums(DebriefScreen *self, Flow *flow, const Debrief *debrief) {
    const PageButton fold = { { CONTROL_SHOW_SUMS, 0 },
                              ICON_NONE,
                              self->sums ? say("Hide how it was counted")
                                         : say("How it was counted"),
                              BUTTON_PLAIN };
    flow_gap(flow, 16);
    flow_buttons(flow, &fold, 1);
    flow_gap(flow, 16);
    if (self->sums) debrief_flow_sums(flow, debrief, self->turn);
}

static void colleagues(DebriefScreen *self, Flow *flow) {
    Lettering small = page_small(flow->ui);
    said_flow(flow, self->meeting);
    flow_gap(flow, 10);
    flow_text(flow, &small, self->asked ? self->told : NULL, 0);
    flow_gap(flow, 18);
}

static void words(DebriefScreen *self, Flow *flow, const Debrief *debrief) {
    if (self->telling == TELL_MORE) {
        bool answers = said_count(self->meeting) > 0;
        if (answers) colleagues(self, flow);
        keep_flow(flow, self->asked ? NULL : self->told);
        if (!answers) colleagues(self, flow);
    } else if (self->telling == TELL_WHOLE) {
        debrief_flow_whole(flow, debrief);
    } else {
        debrief_flow_turn(flow, debrief, self->turn, !self->thought_beside);
        debrief_flow_road(flow, debrief, self->turn);
        sums(self, flow, debrief);
    }
}

static const ScrollId scrolls[TELLINGS] = { SCROLL_TURN, SCROLL_WHOLE,
                                            SCROLL_MORE };

/* What was said to the guess, and the three sentences. */
static double sentences(DebriefScreen *self, Ui *ui, const Debrief *debrief,
                        Box box, bool draw) {
    Flow flow = { ui, box, draw };
    flow.in.h = 1e6;
    Lettering soft = page_soft(ui);
    flow_text(&flow, &soft, self->guess, 6);
    debrief_flow_sentences(&flow, debrief);
    return flow.in.y - box.y + ui_px(ui, 12);
}

static double words_height(DebriefScreen *self, Ui *ui, const Debrief *debrief,
                           double width) {
    Flow trial = { ui, { 0, 0, width, 1e6 }, false };
    words(self, &trial, debrief);
    return trial.in.y + ui_px(ui, 12);
}

static void draw_words(DebriefScreen *self, Ui *ui, const Debrief *debrief,
                       Box box) {
    Box row = box_top(&box, tabs(self, ui, box, false));
    tabs(self, ui, row, true);
    box_top(&box, ui_px(ui, 16));
    double width = box.w - ui_px(ui, 24);
    double content = words_height(self, ui, debrief, width);
    Box list = ui_scroll_begin(ui, scrolls[self->telling], box, content);
    Flow flow = { ui, { list.x, list.y, width, 1e6 }, true };
    words(self, &flow, debrief);
    ui_scroll_end(ui);
}

/* ---- what can be done ---- */

static int foot_buttons(const DebriefScreen *self, const Debrief *debrief,
                        char *from, size_t size, PageButton *buttons) {
    int count = 0;
    bool other = self->turn != NONE && !debrief->turns[self->turn].best_taken &&
                 debrief->turns[self->turn].path_count;
    format_write(from, size, say("Again from reply %d"), self->turn + 1);
    if (self->turn != NONE)
        buttons[count++] = (PageButton){
            { CONTROL_FROM_HERE, 0 }, ICON_REWIND, from, BUTTON_PLAIN
        };
    if (other)
        buttons[count++] = (PageButton){ { CONTROL_TRY_BEST, 0 },
                                         ICON_AGAIN,
                                         say("Try the dashed line"),
                                         BUTTON_PLAIN };
    buttons[count++] = (PageButton){
        { CONTROL_LEVELS, 0 }, ICON_PEOPLE, say("Next customer"), BUTTON_PLAIN
    };
    return count;
}

static double foot(DebriefScreen *self, Ui *ui, const Debrief *debrief, Box in,
                   bool draw) {
    PageButton buttons[3];
    char from[160];
    int count = foot_buttons(self, debrief, from, sizeof from, buttons);
    return page_button_row(ui, in, buttons, count, 1, draw);
}

/* Where there is no room side by side, the page scrolls as a whole. */
static void draw_narrow(DebriefScreen *self, Ui *ui, const Debrief *debrief,
                        Box in) {
    double gap = ui_px(ui, 28), width = in.w - ui_px(ui, 24);
    double curve = fmax(floor(ui->screen.h * 0.46), curve_least(ui, debrief));
    double feet = foot(self, ui, debrief, (Box){ 0, 0, width, 0 }, false);
    double tab = tabs(self, ui, (Box){ 0, 0, width, 0 }, false);
    double text = words_height(self, ui, debrief, width);
    double first = sentences(self, ui, debrief, (Box){ 0, 0, width, 0 }, false);
    double content = first + curve + feet + tab + text + 4 * gap;
    in.h = ui->screen.h - in.y;
    double there = fmin(content - in.h, content - text - tab - 2.2 * gap);
    if (self->words_asked) ui_scroll_past(ui, SCROLL_DEBRIEF, there);
    self->words_asked = false;
    Box list = ui_scroll_begin(ui, SCROLL_DEBRIEF, in, content);
    list.w = width;
    sentences(self, ui, debrief, box_top(&list, first), true);
    box_top(&list, ui_px(ui, 8));
    draw_curve(self, ui, debrief, box_top(&list, curve));
    box_top(&list, gap);
    foot(self, ui, debrief, box_top(&list, feet), true);
    box_top(&list, gap);
    tabs(self, ui, box_top(&list, tab), true);
    box_top(&list, ui_px(ui, 16));
    Flow flow = { ui, { list.x, list.y, width, 1e6 }, true };
    words(self, &flow, debrief);
    ui_scroll_end(ui);
}

/* Side by side: the curve and the faces, and the words. */
static void draw_wide(DebriefScreen *self, Ui *ui, const Debrief *debrief,
                      Box in) {
    double gap = ui_px(ui, 28);
    double first = sentences(self, ui, debrief, in, false);
    sentences(self, ui, debrief, box_top(&in, first), true);
    double feet = foot(self, ui, debrief, in, false);
    foot(self, ui, debrief, box_bottom(&in, feet), true);
    box_bottom(&in, ui_px(ui, 16));
    double share = in.w < ui_px(ui, 1500) ? 0.47 : 0.42;
    Box side = box_right(&in, floor(in.w * share));
    box_left(&side, gap);
    if (self->turn != NONE) {
        Box moment = box_bottom(&in, floor(in.h * 0.36));
        box_bottom(&in, gap);
        self->thought_beside = moment_draw(
            ui, moment, &self->portraits,
            session_story(meeting_session(self->meeting)), debrief, self->turn);
    }
    draw_curve(self, ui, debrief, in);
    draw_words(self, ui, debrief, side);
}

/* Whether there is no room for two columns below the sentences. */
static bool narrow(DebriefScreen *self, Ui *ui, const Debrief *debrief,
                   Box in) {
    if (page_tall(ui) || ui_letters(ui) > 140) return true;
    double least = ui_line_px(ui, TYPE_BODY) * LINES_BELOW;
    return in.h - sentences(self, ui, debrief, in, false) < least;
}

static void debrief_draw(Window *window, void *state, Ui *ui) {
    DebriefScreen *self = state;
    const Debrief *debrief = debrief_of(window);
    Box in = page_ground(ui);
    self->thought_beside = false;
    ui_prefer(ui, (Control){
                      self->guessing ? CONTROL_OPEN_METER : CONTROL_CURVE, 0 });
    debrief_head(ui, &in, debrief);
    if (self->guessing) {
        guess_draw(ui, in, &self->own, meeting_guess(self->meeting), debrief);
        return;
    }
    if (narrow(self, ui, debrief, in))
        draw_narrow(self, ui, debrief, in);
    else
        draw_wide(self, ui, debrief, in);
}

/* The same turn stands there, or the last one. */
static void debrief_renew(Window *window, void *state) {
    DebriefScreen *self = state;
    int count = debrief_of(window)->turn_count;
    self->drawn_ms = DRAW_MS;
    if (self->turn >= count) self->turn = count ? count - 1 : NONE;
    if (self->turn == NONE) self->telling = TELL_WHOLE;
}

static void debrief_leave(Window *window, void *state) {
    (void)window;
    DebriefScreen *self = state;
    portraits_end(&self->portraits);
}

const Screen screen_debrief = {
    .name = "debrief",
    .pointer = true,
    .size = sizeof(DebriefScreen),
    .enter = debrief_enter,
    .claims = debrief_claims,
    .event = debrief_event,
    .update = debrief_update,
    .draw = debrief_draw,
    .leave = debrief_leave,
    .renew = debrief_renew,
};

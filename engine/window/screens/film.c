/* SPDX-License-Identifier: MIT
 * The film: shows the conversation again as it was, with the meter beside it.
 * It only reads the meeting. */
#include "window/screens/screens.h"

#include "app/practice/meeting.h"
#include "core/base/format.h"
#include "core/words/say.h"
#include "window/debrief/curve.h"
#include "window/encounter/encounter.h"
#include "window/encounter/tools.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { GROW_MS = 700, GROW_STEP_MS = 40, HEARD_MOST_MS = 6000 };

typedef enum {
    FILM_LISTENS, /* the customer speaks */
    FILM_ANSWERS, /* the player's reply is shown */
    FILM_OVER
} FilmStep;

typedef struct FilmScreen {
    Encounter scene; /* first, as in the encounter's own screen */
    View view;       /* of that turn */
    int turn;        /* replies given so far */
    FilmStep step;
    int held_ms; /* since the step is shown completely */
    bool paused;
    double grown; /* turns of the curve that are drawn */
    Box corner;
} FilmScreen;

static const Debrief *debrief_of(Window *window) {
    return meeting_debrief(window_shared(window)->meeting);
}

static void see(Window *window, FilmScreen *self) {
    const Session *session = meeting_session(window_shared(window)->meeting);
    session_view_at(session, self->turn, &self->view);
}

/* ---- turn by turn ---- */

static void stand_whole(Window *window, FilmScreen *self) {
    bool last = self->turn == debrief_of(window)->turn_count;
    self->step = last ? FILM_OVER : FILM_ANSWERS;
    self->grown = self->turn;
    self->scene.chat_lines = self->view.line_count;
    encounter_recap(&self->scene);
    encounter_make_whole(window, &self->scene);
}

/* Nothing moves in a paused film: all stand where that turn leaves them. */
static void stand_still(Window *window, FilmScreen *self) {
    encounter_renew(window, &self->scene, &self->view);
    stand_whole(window, self);
}

/* `flows`: it follows the turn before, so faces react; else it is a jump, and
 * whoever came in before that turn is there. */
static void begin_turn(Window *window, FilmScreen *self, int turn, bool flows) {
    Stage *stage = &self->scene.stage;
    self->turn = turn;
    self->step = FILM_LISTENS;
    self->held_ms = 0;
    if (!flows) {
        stage->count = 0; /* nobody was there before */
        stage->settled = turn > 0;
        self->grown = fmax(turn - 1, 0);
    }
    see(window, self);
    sound_hush(window_shared(window)->sound);
    if (self->view.told)
        encounter_stay(window, &self->scene, &self->view);
    else
        encounter_people(window, &self->scene, &self->view, flows);
    encounter_first_page(&self->scene);
    if (self->paused)
        stand_still(window, self);
    else if (self->view.told)
        stand_whole(window, self);
    window_ui(window)->scroll_count = 0;
    window_changed_all(window);
}

static void film_enter(Window *window, void *state) {
    FilmScreen *self = state;
    see(window, self);
    encounter_open(window, &self->scene, &self->view);
    begin_turn(window, self, 0, false);
}

static void go_to(Window *window, FilmScreen *self, FilmStep step) {
    self->step = step;
    self->held_ms = 0;
    window_changed_all(window);
}

static void next_step(Window *window, FilmScreen *self) {
    if (self->step == FILM_ANSWERS) {
        sound_named(window_shared(window)->sound, "choose");
        begin_turn(window, self, self->turn + 1, true);
    } else if (!self->scene.last) {
        encounter_next_page(&self->scene);
        go_to(window, self, FILM_LISTENS);
    } else if (self->turn < debrief_of(window)->turn_count)
        go_to(window, self, FILM_ANSWERS);
    else
        go_to(window, self, FILM_OVER);
}

/* ---- time goes by ---- */

/* Long enough to read the text; what appeared letter by letter was read. */
static int reading_ms(Window *window, const FilmScreen *self,
                      const View *view) {
    const Settings *settings = &window_shared(window)->settings;
    bool typed = settings->typing && !settings->reduced_motion;
    if (self->step == FILM_ANSWERS) {
        const Debrief *debrief = debrief_of(window);
        return 900 + 40 * (int)strlen(debrief->turns[self->turn].text);
    }
    int letters = self->scene.clusters;
    if (encounter_is_chat(view)) /* all of its lines stand there */
        for (int i = 0; i < view->line_count; i++)
            letters += (int)strlen(view->lines[i].text);
    return 900 + (typed ? 28 : 48) * letters;
}

static int hold(Window *window, FilmScreen *self, const View *view,
                int elapsed_ms) {
    if (self->step == FILM_OVER) return SCREEN_STILL;
    if (self->step == FILM_LISTENS && !self->scene.whole) return SCREEN_STILL;
    int needs = reading_ms(window, self, view);
    self->held_ms += elapsed_ms;
    if (sound_speaking(window_shared(window)->sound)) needs += HEARD_MOST_MS;
    if (self->held_ms < needs) return needs - self->held_ms;
    next_step(window, self);
    return 0;
}

/* The curve follows what the customer felt at the last reply. */
static int grow(Window *window, FilmScreen *self, int elapsed_ms) {
    if (self->grown >= self->turn) return SCREEN_STILL;
    self->grown += (double)elapsed_ms / GROW_MS;
    if (self->grown > self->turn || !window_moves(window))
        self->grown = self->turn;
    window_changed(window, self->corner);
    return GROW_STEP_MS;
}

static int film_update(Window *window, void *state, int elapsed_ms) {
    FilmScreen *self = state;
    if (self->paused) return SCREEN_STILL;
    int wait = encounter_play_on(window, &self->scene, &self->view, elapsed_ms);
    wait = window_sooner(wait, grow(window, self, elapsed_ms));
    int held = hold(window, self, &self->view, elapsed_ms);
    if (held > 0 && sound_speaking(window_shared(window)->sound)) held = 100;
    return window_sooner(wait, held);
}

/* ---- what the player does ---- */

static void pause_or_go(Window *window, FilmScreen *self) {
    if (self->step == FILM_OVER) {
        self->paused = false;
        begin_turn(window, self, 0, false);
        return;
    }
    self->paused = !self->paused;
    if (self->paused) sound_hush(window_shared(window)->sound);
    window_changed_all(window);
}

static void skip(Window *window, FilmScreen *self, int by) {
    int turn = self->turn + by, last = debrief_of(window)->turn_count;
    if (turn > last) {
        sound_hush(window_shared(window)->sound);
        stand_whole(window, self);
        return;
    }
    begin_turn(window, self, turn < 0 ? 0 : turn, false);
}

/* Space pauses it, whichever control has the focus. */
static bool film_claims(Window *window, void *state, const InputEvent *event) {
    (void)window;
    (void)state;
    return event->action == ACTION_CONTINUE;
}

static void film_press(Window *window, FilmScreen *self, ControlKind pressed) {
    if (pressed == CONTROL_PAUSE) pause_or_go(window, self);
    if (pressed == CONTROL_TURN_BEFORE) skip(window, self, -1);
    if (pressed == CONTROL_TURN_AFTER) skip(window, self, 1);
    if (pressed == CONTROL_BACK) window_pop(window);
}

static bool film_event(Window *window, void *state, const InputEvent *event) {
    FilmScreen *self = state;
    switch ((int)event->action) {
    case ACTION_PRESS:
        film_press(window, self, event->control.kind);
        return true;
    case ACTION_CONTINUE:
        pause_or_go(window, self);
        return true;
    case ACTION_LEFT:
        skip(window, self, -1);
        return true;
    case ACTION_RIGHT:
        skip(window, self, 1);
        return true;
    case ACTION_BACK:
    case ACTION_WATCH:
        window_pop(window);
        return true;
    default:
        return false;
    }
}

/* ---- drawing ---- */

/* The meter, small: above the people; below their picture where that is narrow
 * and high; at the foot of the dock in a window that is so. */
static Box corner_of(const Ui *ui, EncounterLayout *layout) {
    double gap = ui_px(ui, 24);
    if (layout->mode == ENCOUNTER_SIDE) {
        Box foot = box_bottom(&layout->stage, floor(layout->stage.h * 0.24));
        paint_box(ui->cr, foot, ui->theme->dock);
        return box_inset(foot, gap / 2, gap / 2);
    }
    if (layout->mode == ENCOUNTER_TALL) {
        Box *dock = &layout->replies;
        Box foot = box_bottom(dock, floor(fmin(dock->h * 0.4, ui_px(ui, 320))));
        box_bottom(dock, gap);
        return foot;
    }
    Box stage = layout->stage;
    double width = floor(fmin(stage.w * 0.3, ui_px(ui, 480)));
    double height = floor(fmin(stage.h * 0.32, ui_px(ui, 240)));
    return (Box){ stage.x + stage.w - width - gap, stage.y + gap, width,
                  height };
}

static void draw_corner(const FilmScreen *self, Ui *ui, const Debrief *debrief,
                        const Guess *guess) {
    char text[64];
    double pad = ui_px(ui, 12);
    Box in = box_inset(self->corner, pad, pad);
    Lettering as = page_small(ui);
    as.max_lines = 1;
    double line = ceil(ui_line_px(ui, TYPE_SMALL));
    ui_panel(ui, self->corner, ui->theme->panel, 14, 8);
    format_write(text, sizeof text, say("Reply %d of %d"), self->turn,
                 debrief->turn_count);
    if (self->turn && in.h > 3 * line &&
        ui_text_if_fits(ui, (Box){ in.x, in.y, in.w, line }, &as, text))
        box_top(&in, line + pad / 2);
    const CurveView view = { .debrief = debrief, .guess = guess };
    curve_small(ui, in, &view, self->grown);
}

typedef struct FilmCard {
    char head[160];
    const char *text;
} FilmCard;

/* What the dock tells: the thought that the player came with, the last reply,
 * the ending. */
static FilmCard card_of(const FilmScreen *self, const Debrief *debrief) {
    FilmCard card = { "", NULL };
    int said = self->step == FILM_ANSWERS ? self->turn : self->turn - 1;
    if (self->step == FILM_OVER) {
        snprintf(card.head, sizeof card.head, "%s",
                 debrief->ending ? say("The end")
                                 : say("It was broken off here"));
        card.text = debrief->ending;
    } else if (said < 0) {
        snprintf(card.head, sizeof card.head, "%s",
                 say("You came in thinking"));
        card.text = debrief->thought;
    } else {
        const DebriefTurn *turn = &debrief->turns[said];
        char first[64];
        int to = turn->to == NONE ? 0 : turn->to;
        page_first_name(debrief->customers[to].name, first, sizeof first);
        if (turn->think)
            snprintf(card.head, sizeof card.head, "%s", say("You thought"));
        else if (turn->act)
            snprintf(card.head, sizeof card.head, "%s", say("You did"));
        else if (debrief->customer_count > 1)
            format_write(card.head, sizeof card.head, say("You, to %s"), first);
        else
            snprintf(card.head, sizeof card.head, "%s", say("You"));
        card.text = turn->label;
    }
    return card;
}

static double flow_card(Ui *ui, const FilmCard *card, Box box, bool draw) {
    Lettering head = page_small(ui), text = page_body(ui);
    head.colour = ui->theme->dock_soft;
    text.colour = ui->theme->dock_ink;
    Flow flow = { ui, box, draw };
    flow_text(&flow, &head, card->head, 6);
    flow_text(&flow, &text, card->text, 0);
    return flow.in.y - box.y;
}

static void draw_card(const FilmScreen *self, Ui *ui, const Debrief *debrief,
                      Box box) {
    FilmCard card = card_of(self, debrief);
    double pad = ui_px(ui, 24), bar = ui_px(ui, 20);
    if (!card.text && self->step != FILM_OVER) return;
    double width = fmin(box.w - bar, ui_text_px(ui, TYPE_BODY) * 36.0);
    Box in = { 0, 0, width - 2 * pad, 1e6 };
    double height = ceil(flow_card(ui, &card, in, false) + 2 * pad);
    Box list = ui_scroll_begin(ui, SCROLL_CARD, box, height + 1);
    Box whole = { floor(list.x + (box.w - bar - width) / 2),
                  list.y + floor(fmax(box.h - height, 0) / 2), width, height };
    paint_round(ui->cr, whole, ui_px(ui, 16), ui->theme->card);
    if (ui->theme->lines || self->step == FILM_ANSWERS)
        paint_edge(ui->cr, whole, ui_px(ui, 16), fmax(ui_px(ui, 2), 1),
                   ui->theme->lines ? ui->theme->card_line
                                    : ui->theme->dock_focus);
    in = box_inset(whole, pad, pad);
    in.h = 1e6;
    flow_card(ui, &card, in, true);
    ui_scroll_end(ui);
}

static void draw_tools(const FilmScreen *self, Ui *ui, Box row) {
    bool over = self->step == FILM_OVER;
    const char *word = over           ? say("Once more")
                       : self->paused ? say("Go on")
                                      : say("Pause");
    Icon icon = over ? ICON_AGAIN : self->paused ? ICON_PLAY : ICON_PAUSE;
    const DockTool tools[] = {
        { { CONTROL_TURN_BEFORE, 0 },
          ICON_LEFT,
          say("One back"),
          ACTION_LEFT,
          0 },
        { { CONTROL_PAUSE, 0 }, icon, word, ACTION_CONTINUE, 0 },
        { { CONTROL_TURN_AFTER, 0 },
          ICON_RIGHT,
          say_as("a reply", "Next"),
          ACTION_RIGHT,
          0 },
        { { CONTROL_BACK, 0 }, ICON_BACK, say("Debrief"), ACTION_BACK, 0 },
    };
    ui_prefer(ui, (Control){ CONTROL_PAUSE, 0 });
    encounter_draw_tools(ui, tools, sizeof tools / sizeof tools[0], row);
}

static void film_draw(Window *window, void *state, Ui *ui) {
    FilmScreen *self = state;
    const Debrief *debrief = debrief_of(window);
    const View *view = &self->view;
    EncounterLayout layout = encounter_layout(&self->scene, ui, view);
    layout.above = true; /* the dock has the player's reply */
    if (!layout.tools_shown)
        layout.tools = box_bottom(&layout.replies, ui_target(ui));
    self->corner = corner_of(ui, &layout);
    if (layout.mode == ENCOUNTER_WIDE)
        layout.corner = self->corner.w + ui_px(ui, 24);
    encounter_draw_scene(&self->scene, ui, view, &layout);
    draw_corner(self, ui, debrief,
                meeting_guess(window_shared(window)->meeting));
    ui->on_dock = true;
    draw_card(self, ui, debrief, layout.replies);
    draw_tools(self, ui, layout.tools);
    ui->on_dock = false;
}

static void film_renew(Window *window, void *state) {
    FilmScreen *self = state;
    int last = debrief_of(window)->turn_count;
    if (self->turn > last) self->turn = last;
    see(window, self);
    encounter_renew(window, &self->scene, &self->view);
    if (self->step == FILM_ANSWERS && self->turn == last)
        self->step = FILM_OVER;
    self->held_ms = 0;
    self->grown = self->turn;
}

static void film_leave(Window *window, void *state) {
    FilmScreen *self = state;
    encounter_close(window, &self->scene);
}

const Screen screen_film = {
    .name = "film",
    .size = sizeof(FilmScreen),
    .enter = film_enter,
    .claims = film_claims,
    .event = film_event,
    .update = film_update,
    .draw = film_draw,
    .leave = film_leave,
    .renew = film_renew,
};

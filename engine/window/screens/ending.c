/* SPDX-License-Identifier: MIT
 * The ending: its title, the outcome, and the way to the debrief. */
#include "window/screens/screens.h"

#include "core/words/say.h"
#include "window/ui/page.h"

#include <math.h>

enum { STUDY_MS = 5 }; /* between two slices of the debrief's work */

typedef struct EndingScreen {
    Portraits portraits;
    bool parting; /* the sentence for players who skip the debrief is shown */
} EndingScreen;

/* A player who leaves without the debrief is shown its main sentence first. */
static void leave(Window *window, EndingScreen *ending) {
    if (ending->parting) window_go(window, window_outside(window));
    ending->parting = true;
    window_changed_all(window);
}

/* The debrief is worked out while the ending is read. */
static int ending_update(Window *window, void *self, int elapsed_ms) {
    (void)self;
    (void)elapsed_ms;
    return meeting_study(window_shared(window)->meeting) ? STUDY_MS
                                                         : SCREEN_STILL;
}

static bool ending_event(Window *window, void *self, const InputEvent *event) {
    if (event->action == ACTION_BACK) {
        leave(window, self);
        return true;
    }
    if (event->action == ACTION_REWIND) {
        if (window_apply(window, COMMAND_REWIND, NONE))
            window_go(window, SCREEN_ENCOUNTER);
        return true;
    }
    if (event->action != ACTION_PRESS) return false;
    ControlKind pressed = event->control.kind;
    if (pressed == CONTROL_DEBRIEF) {
        window_hint_shown(window, HINT_AFTER);
        window_go(window, SCREEN_DEBRIEF);
    }
    if (pressed == CONTROL_LEVELS) leave(window, self);
    if (pressed == CONTROL_REWIND && window_apply(window, COMMAND_REWIND, NONE))
        window_go(window, SCREEN_ENCOUNTER);
    return true;
}

static const char *outcome_sentence(Outcome outcome) {
    const char *const words[OUTCOMES] = {
        say("You lost this one. Now see where."),
        say("It is over, and nobody is quite at ease."),
        say("You kept them. Here is what did it."),
        say("Better than they had dared to hope.")
    };
    return words[outcome];
}

static void draw_disc(Ui *ui, EndingScreen *ending, const ViewCustomer *who,
                      Box disc) {
    Pose pose = pose_from(&who->rest);
    double edge = ui_px(ui, 6);
    cairo_save(ui->cr);
    paint_round(ui->cr, box_inset(disc, -edge, -edge), disc.w / 2 + edge,
                ui->theme->page);
    paint_round(ui->cr, disc, disc.w / 2, ui->theme->panel_hot);
    paint_round_path(ui->cr, disc, disc.w / 2);
    cairo_clip(ui->cr);
    Box face = { disc.x, disc.y + floor(disc.h * 0.06), disc.w, disc.h };
    if (who->picture) face = disc;
    page_portrait(&ending->portraits, ui, face, who->picture, who->look, &pose);
    cairo_restore(ui->cr);
}

/* The people side by side, slightly overlapping. */
static void draw_faces(Ui *ui, EndingScreen *ending, const View *view,
                       Box box) {
    int who[3], count = page_faces(view, who, 3);
    double lap = 0.82, wide = 1 + (count - 1) * lap;
    double size = floor(fmin(box.h * 0.8, box.w / wide));
    double x = box.x + floor((box.w - size * wide) / 2);
    double y = box.y + floor((box.h - size) / 2);
    for (int i = 0; i < count; i++)
        draw_disc(ui, ending, &view->customers[who[i]],
                  (Box){ floor(x + i * size * lap), y, size, size });
}

/* `parting`: the sentence for a player who leaves; NULL: none. `onward`: where
 * it goes on from here. */
static double draw_words(Ui *ui, const View *view, const char *parting,
                         const char *onward, Box in, bool draw) {
    const PageButton buttons[] = {
        { { CONTROL_DEBRIEF, 0 },
          "play",
          say("What it did, line by line"),
          BUTTON_FILLED },
        { { CONTROL_REWIND, 0 },
          "rewind",
          say("Take back the last reply"),
          BUTTON_PLAIN },
        { { CONTROL_LEVELS, 0 }, "people", onward, BUTTON_PLAIN },
    };
    Flow flow = { ui, in, draw };
    flow.in.h = 1e6;
    Lettering title = {
        .size = TYPE_TITLE,
        .letters = LETTER_STRONG,
        .colour = ui->theme->ink,
        .leading = 1.15,
    };
    Lettering state = page_strong(ui), soft = page_soft(ui);
    state.colour = page_outcome_colour(ui->theme, view->outcome);
    flow_item(&flow, page_outcome_icon(view->outcome), state.colour, &state,
              page_outcome_word(view->outcome), 8);
    flow_text(&flow, &title, view->ending, 16);
    bool told = ui->settings->hints & HINT_AFTER;
    flow_text(&flow, &soft, parting ? parting : outcome_sentence(view->outcome),
              told ? 40 : 12);
    if (!told)
        flow_text(&flow, &soft,
                  say("Now you see what they felt, line by line."), 40);
    box_top(&flow.in, page_button_row(ui, flow.in, buttons, 3, 0, draw));
    return flow.in.y - in.y;
}

static void ending_draw(Window *window, void *self, Ui *ui) {
    EndingScreen *ending = self;
    const View *view = window_view(window);
    Box in = page_ground(ui), faces;
    const char *parting =
        ending->parting
            ? meeting_debrief(window_shared(window)->meeting)->parting
            : NULL;
    ui_prefer(ui, (Control){ CONTROL_DEBRIEF, 0 });
    bool tall = page_tall(ui);
    Box words = in;
    if (tall)
        faces = box_top(&words, floor(in.h * 0.4));
    else {
        faces = box_left(&words, floor(in.w * 0.4));
        box_left(&words, ui_px(ui, 72));
    }
    if (view->channel != CHANNEL_PHONE || !tall)
        draw_faces(ui, ending, view, faces);
    const char *onward = window_shared(window)->week ? say("What comes next")
                                                     : say("Another customer");
    double height = draw_words(ui, view, parting, onward, words, false);
    if (height < words.h) words = box_middle(words, words.w, ceil(height));
    Box list = ui_scroll_begin(ui, SCROLL_ENDING, words, height);
    draw_words(ui, view, parting, onward, list, true);
    ui_scroll_end(ui);
}

static void ending_leave(Window *window, void *self) {
    (void)window;
    EndingScreen *ending = self;
    portraits_end(&ending->portraits);
}

const Screen screen_ending = {
    .name = "ending",
    .size = sizeof(EndingScreen),
    .event = ending_event,
    .update = ending_update,
    .draw = ending_draw,
    .leave = ending_leave,
};

/* SPDX-License-Identifier: MIT
 * The ending: the last picture stays, and below or beside it stand its title,
 * the outcome, and the way to the debrief. */
#include "window/screens/screens.h"

#include "core/words/say.h"
#include "window/encounter/encounter.h"
#include "window/scene/chat.h"
#include "window/ui/page.h"

#include <math.h>

enum { STUDY_MS = 5 }; /* between two slices of the debrief's work */

typedef struct EndingScreen {
    Stage stage;
    Portraits portraits;
    bool parting; /* the sentence for players who skip the debrief is shown */
} EndingScreen;

/* A player who leaves without the debrief is shown its main sentence first. */
static void leave(Window *window, EndingScreen *ending) {
    if (ending->parting) window_go(window, window_outside(window));
    ending->parting = true;
    window_changed_all(window);
}

static void ending_enter(Window *window, void *self) {
    EndingScreen *ending = self;
    encounter_last_picture(window, &ending->stage, window_view(window));
}

static void ending_renew(Window *window, void *self) {
    EndingScreen *ending = self;
    stage_end(&ending->stage);
    ending->stage = (Stage){ .seconds = 0 };
    ending_enter(window, self);
}

/* The debrief is worked out while the ending is read. */
static int ending_update(Window *window, void *self, int elapsed_ms) {
    EndingScreen *ending = self;
    StageChanges changes =
        stage_update(&ending->stage, elapsed_ms, 0, !window_moves(window));
    window_changed_boxes(window, changes.boxes, changes.count);
    if (!meeting_study(window_shared(window)->meeting)) return changes.wait_ms;
    return window_sooner(changes.wait_ms, STUDY_MS);
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
        say("You lost this one."),
        say("It is over, and nobody is quite at ease."), say("You kept them."),
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

/* What is written: see draw_words. */
typedef struct EndingWords {
    const View *view;
    const char *parting; /* for a player who leaves; NULL: none */
    const char *onward;  /* where it goes on from here */
} EndingWords;

enum { BUTTONS = 3 };

static void set_buttons(const EndingWords *words, PageButton *buttons) {
    buttons[0] = (PageButton){ { CONTROL_DEBRIEF, 0 },
                               ICON_PLAY,
                               say("What it did, line by line"),
                               BUTTON_FILLED };
    buttons[1] = (PageButton){ { CONTROL_REWIND, 0 },
                               ICON_REWIND,
                               say("Take back the last reply"),
                               BUTTON_PLAIN };
    buttons[2] = (PageButton){
        { CONTROL_LEVELS, 0 }, ICON_PEOPLE, words->onward, BUTTON_PLAIN
    };
}

static void flow_words(Flow *flow, const EndingWords *words) {
    Ui *ui = flow->ui;
    Lettering title = {
        .size = TYPE_TITLE,
        .letters = LETTER_STRONG,
        .colour = ui->theme->ink,
        .leading = 1.15,
        .balance = true,
    };
    Lettering state = page_strong(ui), soft = page_soft(ui);
    Outcome outcome = words->view->outcome;
    soft.balance = true;
    state.colour = page_outcome_colour(ui->theme, outcome);
    flow_item(flow, page_outcome_icon(outcome), state.colour, &state,
              page_outcome_word(outcome), 8);
    flow_text(flow, &title, words->view->ending, 16);
    flow_text(flow, &soft,
              words->parting ? words->parting : outcome_sentence(outcome), 12);
    if (!(ui->settings->hints & HINT_AFTER))
        flow_text(flow, &soft, say("Now you see what they felt, line by line."),
                  12);
}

/* The words, and the buttons below them. Returns the height. */
static double draw_words(Ui *ui, const EndingWords *words, Box in, bool draw) {
    PageButton buttons[BUTTONS];
    Flow flow = { ui, in, draw };
    flow.in.h = 1e6;
    set_buttons(words, buttons);
    flow_words(&flow, words);
    flow_gap(&flow, 28);
    box_top(&flow.in, page_button_row(ui, flow.in, buttons, BUTTONS, 0, draw));
    return flow.in.y - in.y;
}

/* ---- the picture above, words and buttons side by side ---- */

static const double picture_above = 0.62; /* of the window's height */

typedef struct Below {
    Box picture, words, buttons;
} Below;

static double widest_button(Ui *ui, const PageButton *buttons) {
    double widest = 0;
    for (int i = 0; i < BUTTONS; i++)
        widest = fmax(
            widest, ui_button_width(ui, buttons[i].icon, buttons[i].label, 0));
    return ceil(widest);
}

/* False: they do not fit below a picture that tells anything. */
static bool below_fits(Ui *ui, const EndingWords *words, Box in, Below *below) {
    PageButton buttons[BUTTONS];
    if (ui->screen.w < ui->screen.h * 1.25) return false;
    set_buttons(words, buttons);
    Box rest = ui->screen;
    below->picture = box_top(&rest, floor(rest.h * picture_above));
    rest = box_inset(rest, 0, ui_px(ui, 32));
    below->words = (Box){ in.x, rest.y, in.w, rest.h };
    below->buttons = box_right(&below->words, widest_button(ui, buttons));
    box_right(&below->words, ui_px(ui, 72));
    Flow flow = { ui, below->words, false };
    flow.in.h = 1e6;
    flow_words(&flow, words);
    double height = flow.in.y - below->words.y;
    double row = page_buttons_height(ui, buttons, BUTTONS, below->buttons.w);
    if (below->words.w < ui_px(ui, 600) || fmax(height, row) > rest.h)
        return false;
    below->words = box_middle(below->words, below->words.w, ceil(height));
    below->buttons = box_middle(below->buttons, below->buttons.w, ceil(row));
    return true;
}

static void draw_below(Ui *ui, const EndingWords *words, const Below *below) {
    PageButton buttons[BUTTONS];
    Flow flow = { ui, below->words, true };
    Box column = below->buttons;
    set_buttons(words, buttons);
    flow_words(&flow, words);
    page_buttons(ui, &column, buttons, BUTTONS);
}

/* ---- the screen ---- */

/* On the phone and in a chat nobody was seen: now they are. */
static void draw_picture(Ui *ui, EndingScreen *ending, const View *view,
                         Box box, bool close) {
    Light light = theme_light(ui->theme);
    if (close)
        stage_draw_close(&ending->stage, ui->cr, light, box);
    else
        stage_draw(&ending->stage, ui->cr, light, box);
    if (stage_has_faces(&ending->stage) || ending->stage.elsewhere) return;
    if (view->channel == CHANNEL_CHAT) {
        cairo_rectangle_t screen =
            scene_chat_layout(ending->stage.setting.device, box.x, box.y, box.w,
                              box.h)
                .screen;
        box = (Box){ screen.x, screen.y, screen.width, screen.height };
    }
    draw_faces(ui, ending, view, box);
}

static void draw_beside(Ui *ui, EndingScreen *ending, const EndingWords *words,
                        Box in) {
    Box picture = ui->screen, text = in;
    if (page_tall(ui)) {
        picture = box_top(&picture, floor(picture.h * 0.5));
        box_top(&text, picture.y + picture.h + ui_px(ui, 32) - text.y);
    } else {
        picture = box_left(&picture, floor(picture.w * 0.38));
        box_left(&text, picture.w + ui_px(ui, 56) - text.x);
    }
    draw_picture(ui, ending, words->view, picture, !page_tall(ui));
    double height = draw_words(ui, words, text, false);
    if (height < text.h) text = box_middle(text, text.w, ceil(height));
    Box list = ui_scroll_begin(ui, SCROLL_ENDING, text, height);
    draw_words(ui, words, list, true);
    ui_scroll_end(ui);
}

static void ending_draw(Window *window, void *self, Ui *ui) {
    EndingScreen *ending = self;
    const Shared *shared = window_shared(window);
    Box in = page_ground(ui);
    Below below;
    EndingWords words = {
        .view = window_view(window),
        .parting =
            ending->parting ? meeting_debrief(shared->meeting)->parting : NULL,
        .onward =
            shared->week ? say("What comes next") : say("Another customer"),
    };
    ui_prefer(ui, (Control){ CONTROL_DEBRIEF, 0 });
    if (below_fits(ui, &words, in, &below)) {
        draw_picture(ui, ending, words.view, below.picture, false);
        draw_below(ui, &words, &below);
    } else {
        draw_beside(ui, ending, &words, in);
    }
}

static void ending_leave(Window *window, void *self) {
    (void)window;
    EndingScreen *ending = self;
    stage_end(&ending->stage);
    portraits_end(&ending->portraits);
}

const Screen screen_ending = {
    .name = "ending",
    .size = sizeof(EndingScreen),
    .enter = ending_enter,
    .event = ending_event,
    .update = ending_update,
    .draw = ending_draw,
    .leave = ending_leave,
    .renew = ending_renew,
};

/* SPDX-License-Identifier: MIT
 * Places stage, texts and replies in windows of every shape.
 *
 * Wide: the picture above, and below it the dock with the replies in two
 * columns; the bubble is on the dock's upper edge. The dock is as high as the
 * level's largest set of replies, so picture and bubble keep their places
 * during the whole conversation; a set that is higher than was expected is
 * drawn a little smaller. While there are no replies, a high bubble extends
 * downwards over the empty dock, so that it does not cover hands.
 *
 * Side: with large letters, and on a projector, the dock is a column beside the
 * picture, with the bubble at its top and the replies below each other. All
 * replies are visible: to make them fit, first the text that was read already
 * is drawn smaller, then the replies a little; only with the largest letters
 * they scroll. Tall: the same below the picture, which takes all the height
 * that bubble and replies of this level leave. */
#include "window/encounter/encounter.h"

#include "window/encounter/captions.h"
#include "window/encounter/replies.h"

#include <math.h>

/* Parts of the window. */
static const double usual_dock = 0.315, highest_dock = 0.445;
/* One large set of replies does not take the picture from a whole level. */
static const double a_little_smaller = 0.88;
static const double hands_end = 0.775; /* of the picture, on the counter */
static const double foot_of_a_dock =
    0.55; /* of the replies' height; above it a high bubble ends */
static const double upright_picture = 0.38, highest_picture = 0.6;
static const double column = 0.34, column_in_a_room = 0.37,
                    column_of_a_chat = 0.46;

enum { WIDE_TEXT_MAX = 150, ALL_VISIBLE_MAX = 160 }; /* text size, per cent */

static double tools_height(const Ui *ui) {
    return fmax(ceil(ui_line_px(ui, TYPE_SMALL)) + ui_px(ui, 16),
                ceil(48 * ui->unit));
}

/* ---- wide ---- */

static double wide_inner(const Ui *ui) {
    return fmin(ui->screen.w - 2 * ui_px(ui, 48), ui_px(ui, 1824));
}

/* The height of a dock with replies of that height. */
static double dock_for(const Ui *ui, double grid) {
    return ceil(ui_px(ui, 24) + grid + ui_px(ui, 10) + tools_height(ui) +
                ui_px(ui, 10));
}

/* The dock's height for the level's largest set, in letters of that factor. */
static double dock_at(const Encounter *self, Ui *ui, double fit) {
    if (!self->story) return dock_for(ui, 0);
    ui->fit = fit;
    double grid = replies_highest(ui, self->story, wide_inner(ui), 2);
    ui->fit = 1;
    return dock_for(ui, grid);
}

static double column_pad(const Ui *ui) {
    return ui_px(ui, ui_is_projector(ui) ? 20 : 28);
}

/* The height of a column below the picture: a bubble with a speech and what is
 * done (in a chat it stands in the picture), the replies, the tools. */
static double column_for(Ui *ui, double grid, bool chat) {
    double pad = column_pad(ui);
    double bubble = ceil(3 * ui_line_px(ui, TYPE_DIALOGUE) +
                         2 * ui_line_px(ui, TYPE_SMALL)) +
                    ui_px(ui, 44);
    double tools = ui_is_projector(ui)
                       ? pad
                       : ui_px(ui, 10) + tools_height(ui) + ui_px(ui, 10);
    return ceil(pad + (chat ? 0 : bubble + pad) + grid + tools);
}

static double upright_height(Ui *ui, const Story *story) {
    double h = ui->screen.h;
    double width = ui->screen.w - 2 * column_pad(ui);
    double grid = story ? replies_highest(ui, story, width, 1) : 0;
    bool chat = story && story->channel == CHANNEL_CHAT;
    return floor(fmin(fmax(h - column_for(ui, grid, chat), h * upright_picture),
                      h * highest_picture));
}

/* Measures the level's replies, once for each size of window and letters. */
static void measure_level(Encounter *self, Ui *ui) {
    const Settings *settings = ui->settings;
    EncounterSize now = {
        ui->screen.w,         ui->screen.h,     settings->text_size,
        settings->projector,  settings->family, settings->letter_space,
        settings->word_space, self->story,
    };
    const EncounterSize *was = &self->measured;
    bool same = now.w == was->w && now.h == was->h &&
                now.text_size == was->text_size &&
                now.projector == was->projector && now.family == was->family &&
                now.letter_space == was->letter_space &&
                now.word_space == was->word_space && now.story == was->story;
    if (same) return;
    self->measured = now;
    self->fit_turn = NONE;
    double most = floor(now.h * highest_dock), needs = dock_at(self, ui, 1);
    if (needs > most && dock_at(self, ui, a_little_smaller) <= most)
        needs = most;
    self->dock_height = fmax(floor(now.h * usual_dock), needs);
    self->dock_below = now.w / now.h > 1.25 && !ui_is_projector(ui) &&
                       settings->text_size <= WIDE_TEXT_MAX &&
                       self->dock_height <= now.h * highest_dock;
    self->picture_height = upright_height(ui, self->story);
}

/* The factor for letters with which these replies fit into the dock. It grows
 * only if letters as small as may be are still too large. */
static double fit_dock(Encounter *self, Ui *ui, const View *view) {
    static const double step = 0.03, least = 0.82;
    double fit = 1, needs = 0;
    for (;; fit -= step) {
        ui->fit = fit;
        needs = replies_height(ui, view, wide_inner(ui), 2);
        ui->fit = 1;
        needs = dock_for(ui, needs);
        if (needs <= self->dock_height || fit - step < least) break;
    }
    self->dock_height = fmax(self->dock_height, needs);
    return fit;
}

static EncounterLayout wide(Encounter *self, Ui *ui, const View *view) {
    EncounterLayout layout = { .mode = ENCOUNTER_WIDE,
                               .columns = 2,
                               .above = true,
                               .tools_shown = true,
                               .reply_fit = fit_dock(self, ui, view),
                               .recap_fit = 1 };
    double side = ui_px(ui, 48);
    Box rest = ui->screen;
    layout.dock = box_bottom(&rest, self->dock_height);
    layout.stage = rest;
    layout.stage.h += ui_px(ui, 20);
    Box in = box_inset(layout.dock, side, 0);
    double most = wide_inner(ui);
    in = (Box){ in.x + floor((in.w - most) / 2), in.y, most, in.h };
    layout.words = (Box){ in.x, rest.y, in.w, rest.h };
    layout.words.h += ui_px(ui, 12); /* hands on the counter stay in sight */
    double hands = floor(layout.stage.h * hands_end);
    double room = fmax(layout.words.h - hands,
                       encounter_recap_height(ui, view, layout.words.w, true));
    layout.words = box_bottom(&layout.words, room);
    box_bottom(&in, ui_px(ui, 10));
    layout.tools = box_bottom(&in, tools_height(ui));
    box_bottom(&in, ui_px(ui, 10));
    box_top(&in, ui_px(ui, 24));
    layout.replies = layout.listen = in;
    layout.foot = box_bottom(&layout.listen,
                             fmax(ui_target(ui), floor(in.h * foot_of_a_dock)));
    return layout;
}

/* ---- a column: beside the picture, or below it ---- */

/* In a chat it stands in the picture. */
static double recap_at(Ui *ui, const View *view, double width, double fit) {
    if (encounter_is_chat(view)) return 0;
    ui->fit = fit;
    double height = encounter_recap_height(ui, view, width, false);
    ui->fit = 1;
    return height;
}

static double replies_at(Ui *ui, const View *view, double width, double fit) {
    ui->fit = fit;
    double height = replies_height(ui, view, width, 1);
    ui->fit = 1;
    return height;
}

/* The height of what is told in the column, with the gap above it. */
static double hint_at(const Encounter *self, Ui *ui, const View *view,
                      EncounterMode mode, double width) {
    const char *hint = encounter_hint(self, ui, view);
    if (!hint || !encounter_hint_in_column(self, mode)) return 0;
    return ceil(encounter_hint_height(ui, hint, width)) + ui_px(ui, 12);
}

typedef struct Fit {
    double recap, reply; /* Ui.fit of the bubble, and of the replies */
    bool all;            /* nothing has to scroll */
} Fit;

/* Finds the largest letters with which all fits into the column; the text that
 * was read already is reduced first. */
static Fit fit_in(Ui *ui, const View *view, Box in, double gaps) {
    static const double step = 0.04, least_recap = 0.68;
    bool room = ui_is_projector(ui);
    double least_reply = 0.8;
    if (room) /* other letters on a projector are 45; nobody there can scroll */
        least_reply = lettering_projector(TYPE_BODY) * ui->unit * 0.8 /
                      ui_text_px(ui, TYPE_DIALOGUE);
    if (!room && ui->settings->text_size > ALL_VISIBLE_MAX) least_reply = 1;
    Fit fit = { 1, 1, true };
    while (recap_at(ui, view, in.w, fit.recap) + gaps +
               replies_at(ui, view, in.w, fit.reply) >
           in.h) {
        if (fit.recap - step >= least_recap)
            fit.recap -= step;
        else if (fit.reply - step >= least_reply)
            fit.reply -= step;
        else if (fit.recap - step >= least_reply)
            fit.recap -= step; /* as small as the replies */
        else
            return (Fit){ fit.recap, fit.reply, false };
    }
    return fit;
}

/* Replies matter more than the hint, which is then in the picture. */
static void fit_column(Encounter *self, Ui *ui, const View *view, Box in,
                       double gap, double hint) {
    if (self->fit_turn == view->turn && self->fit_lines == view->line_count &&
        self->fit_hint == (hint > 0))
        return;
    Fit fit = fit_in(ui, view, in, gap + hint);
    self->hint_fits = fit.all;
    if (!fit.all && hint > 0) fit = fit_in(ui, view, in, gap);
    self->fit_turn = view->turn;
    self->fit_lines = view->line_count;
    self->fit_hint = hint > 0;
    self->recap_fit = fit.recap;
    self->reply_fit = fit.reply;
}

static EncounterLayout stacked(Encounter *self, Ui *ui, const View *view,
                               bool side) {
    EncounterLayout layout = { .columns = 1 };
    Box rest = ui->screen;
    bool room = ui_is_projector(ui), chat = encounter_is_chat(view);
    double pad = column_pad(ui);
    double part = chat ? column_of_a_chat : room ? column_in_a_room : column;
    layout.mode = side ? ENCOUNTER_SIDE : ENCOUNTER_TALL;
    layout.tools_shown = !room;
    if (side)
        layout.stage = box_left(&rest, floor(rest.w * part));
    else
        layout.stage = box_top(&rest, self->picture_height);
    layout.dock = rest;
    Box in = box_inset(rest, pad, 0);
    if (room) {
        Box corner = layout.stage;
        corner = box_inset(corner, ui_px(ui, 16), ui_px(ui, 16));
        layout.tools = box_top(&corner, ui_target(ui));
        box_bottom(&in, pad);
    } else {
        box_bottom(&in, ui_px(ui, 10));
        layout.tools = box_bottom(&in, tools_height(ui));
        box_bottom(&in, ui_px(ui, 10));
    }
    box_top(&in, pad);
    layout.listen = in;
    layout.foot = box_bottom(&layout.listen, ui_target(ui));
    box_bottom(&layout.listen, ui_px(ui, 12));
    double hint = hint_at(self, ui, view, layout.mode, in.w);
    fit_column(self, ui, view, in, pad, hint);
    if (!self->hint_fits) hint = 0;
    layout.recap_fit = self->recap_fit;
    layout.reply_fit = self->reply_fit;
    double words = recap_at(ui, view, in.w, layout.recap_fit);
    layout.words = box_top(&in, fmin(words, floor(in.h * 0.62)));
    if (hint > 0) box_top(&in, ui_px(ui, 12));
    layout.hint = box_top(&in, fmax(hint - ui_px(ui, 12), 0));
    if (!chat) box_top(&in, pad);
    layout.replies = in;
    return layout;
}

EncounterLayout encounter_layout(Encounter *self, Ui *ui, const View *view) {
    measure_level(self, ui);
    if (self->dock_below) return wide(self, ui, view);
    return stacked(self, ui, view, ui->screen.w / ui->screen.h > 1.15);
}

/* SPDX-License-Identifier: MIT
 * Captions of sounds on the picture, the player's thought, and the program's
 * notice. */
#include "window/encounter/encounter.h"

#include "core/words/say.h"
#include "window/draw/canvas.h"
#include "window/scene/chat.h"

#include <math.h>
#include <stdio.h>

/* At most 42 letters to a line. */
static const double letters_in_a_line = 22;

typedef struct Pill {
    const char *text;
    bool strong;
    double max; /* maximum width in pixels */
    bool quiet; /* the player's thought */
} Pill;

static Lettering pill_as(const Ui *ui, const Pill *pill) {
    return (Lettering){
        .size = TYPE_SMALL,
        .letters = pill->strong  ? LETTER_STRONG
                   : pill->quiet ? LETTER_EMPHASIS
                                 : LETTER_REGULAR,
        .colour = ui->theme->caption_ink,
        .middle = true,
        .balance = true,
    };
}

static double pill_pad(const Ui *ui) {
    return ui_px(ui, 20);
}

static double pill_width(Ui *ui, const Pill *pill) {
    Lettering as = pill_as(ui, pill);
    return fmin(ui_text_width(ui, &as, pill->text) + 2,
                pill->max - 2 * pill_pad(ui));
}

static double pill_height(Ui *ui, const Pill *pill) {
    Lettering as = pill_as(ui, pill);
    return ui_text_height(ui, &as, pill->text, pill_width(ui, pill)) +
           ui_px(ui, 14);
}

static void draw_pill(Ui *ui, const Pill *pill, double x, double y) {
    Lettering as = pill_as(ui, pill);
    double pad = pill_pad(ui);
    Box box = { x, y, pill_width(ui, pill) + 2 * pad, pill_height(ui, pill) };
    paint_round_path(ui->cr, box, ui_px(ui, 22));
    canvas_fill(ui->cr, ui->theme->caption, ui->theme->lines ? 1 : 0.92);
    if (ui->theme->lines)
        paint_edge(ui->cr, box, ui_px(ui, 22), fmax(ui_px(ui, 2), 1),
                   ui->theme->line);
    ui_text(ui, box_inset(box, pad, 0), &as, pill->text);
}

static double letters_wide(const Ui *ui) {
    return ui_text_px(ui, TYPE_SMALL) * letters_in_a_line;
}

/* The pane of the speaker on this page. */
static Box pane_of_speaker(const Encounter *self, const View *view, Box stage) {
    const Stage *shown = &self->stage;
    int who = shown->speaker, last = shown->pane_count - 1;
    for (int i = self->line; i < view->line_count; i++)
        if (view->lines[i].who != NONE) {
            who = view->lines[i].who;
            break;
        }
    for (int i = 0; i <= last; i++)
        if (shown->panes[i].who == who) return shown->panes[i].box;
    return last < 0 ? stage : shown->panes[last].box;
}

/* Captions of the page, from the top down, or from the bottom of a close-up
 * up, where they stand below the chin and cover no face. */
static void draw_sounds(const Encounter *self, Ui *ui, const View *view,
                        const EncounterLayout *layout, double y, double max) {
    bool close = layout->mode == ENCOUNTER_SIDE;
    double gap = ui_px(ui, 10), x = layout->stage.x + ui_px(ui, 32);
    char text[300];
    if (close) {
        Box pane = pane_of_speaker(self, view, layout->stage);
        y = pane.y + pane.h - ui_px(ui, 14);
        x = layout->stage.x + ui_px(ui, 14);
        max = fmin(layout->stage.w - ui_px(ui, 28), letters_wide(ui));
    }
    for (int i = self->line; i < self->next_line || i == self->line; i++) {
        if (i >= view->line_count) break;
        const char *caption = sound_caption(view->lines[i].sound);
        if (!caption) continue;
        snprintf(text, sizeof text, "[%s]", caption);
        Pill pill = { text, false, max, false };
        double height = pill_height(ui, &pill);
        if (close) y -= height;
        draw_pill(ui, &pill, x, y);
        y += close ? -gap : height + gap;
    }
}

/* In the first minute: where to look, until the first reply is given. On the
 * phone and in a chat there is no face. In the middle of the talk the thought
 * that you went in with comes back, once. */
enum { THOUGHT_RETURNS = 4 };
static const char *own_words(const Encounter *self, const Ui *ui,
                             const View *view) {
    bool face = view->channel != CHANNEL_PHONE && view->channel != CHANNEL_CHAT;
    if (!encounter_offers(self, view)) return NULL;
    if (!view->reply_count) return NULL; /* a film: nobody is asked */
    if (face && !(ui->settings->hints & HINT_FACE))
        return say("Watch the face. It tells what nobody says.");
    if (view->turn == THOUGHT_RETURNS && view->thought != NONE &&
        view->thought < view->thought_count)
        return view->thoughts[view->thought];
    return NULL;
}

/* Beside the monitor of a chat, if there is enough space. */
static double widest(const Ui *ui, const View *view,
                     const EncounterLayout *layout) {
    Box b = layout->stage;
    double max = fmin(b.w - layout->corner - ui_px(ui, 64), letters_wide(ui));
    if (!encounter_is_chat(view)) return max;
    ChatLayout chat = scene_chat_layout(b.x, b.y, b.w, b.h);
    double beside = chat.screen.x - b.x - ui_px(ui, 32 + 28);
    return beside < ui_px(ui, 300) ? max : fmin(max, beside);
}

void encounter_draw_captions(const Encounter *self, Ui *ui, const View *view,
                             const EncounterLayout *layout) {
    double y = ui_px(ui, 28), max = widest(ui, view, layout);
    if (!layout->tools_shown) y += ui_target(ui);
    if (view->notice) {
        Pill notice = { view->notice, true, max, false };
        draw_pill(ui, &notice, layout->stage.x + ui_px(ui, 32), y);
        y += pill_height(ui, &notice) + ui_px(ui, 10);
    }
    Pill own = { own_words(self, ui, view), false, max, false };
    own.quiet = own.text && view->turn == THOUGHT_RETURNS;
    if (own.text) {
        draw_pill(ui, &own, layout->stage.x + ui_px(ui, 32), y);
        y += pill_height(ui, &own) + ui_px(ui, 10);
    }
    if (self->recap || (!self->begun && !self->whole)) return;
    draw_sounds(self, ui, view, layout, y, max);
}

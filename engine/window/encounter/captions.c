/* SPDX-License-Identifier: MIT
 * Captions of sounds on the picture, the player's thought, and the program's
 * notice. */
#include "window/encounter/captions.h"

#include "core/base/format.h"
#include "core/words/say.h"
#include "window/draw/canvas.h"
#include "window/scene/chat.h"
#include "window/scene/phone.h"

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

/* As wide as its longest row. */
static double pill_width(Ui *ui, const Pill *pill) {
    Lettering as = pill_as(ui, pill);
    double max = pill->max - 2 * pill_pad(ui);
    return fmin(ui_text_widest(ui, &as, pill->text, max) + 2, max);
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

/* In the first minute: where to look, until the first reply is given. On the
 * phone and in a chat there is no face. In the middle of the talk the thought
 * that you went in with comes back, once. */
enum { THOUGHT_RETURNS = 4 };
const char *encounter_hint(const Encounter *self, const Ui *ui,
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

bool encounter_hint_in_column(const Encounter *self, EncounterMode mode) {
    return mode == ENCOUNTER_SIDE && stage_has_faces(&self->stage) &&
           self->stage.count > 1;
}

static Lettering hint_as(const Ui *ui) {
    return (Lettering){ .size = TYPE_SMALL,
                        .letters = LETTER_EMPHASIS,
                        .colour = ui->theme->dock_ink,
                        .balance = true };
}

double encounter_hint_height(Ui *ui, const char *hint, double width) {
    Lettering as = hint_as(ui);
    return ui_text_height(ui, &as, hint, width - 2 * ui_px(ui, 36));
}

/* All that is told now, in the order in which it is read. */
enum { PILLS = PAGE_ITEMS + 3, PILL_TEXT = 300 };
typedef struct Pills {
    Pill pills[PILLS];
    char texts[PILLS][PILL_TEXT]; /* of those that are put together here */
    int count;
} Pills;

/* A thought that was chosen is gone from the replies, and nobody answers it:
 * here one sees that it was taken. */
static void add_thought(Pills *all, const View *view, double max) {
    const ViewLine *own = view->told ? encounter_last_own(view) : NULL;
    if (!own || all->count == PILLS) return;
    char *text = all->texts[all->count];
    format_write(text, PILL_TEXT, say("You think: %s"), own->text);
    all->pills[all->count++] = (Pill){ text, false, max, true };
}

static void add_sounds(Pills *all, const Encounter *self, const View *view,
                       double max) {
    if (self->recap || (!self->begun && !self->whole)) return;
    for (int i = self->line; i < self->next_line || i == self->line; i++) {
        if (i >= view->line_count || all->count == PILLS) break;
        const char *caption = sound_caption(view->lines[i].sound);
        if (!caption) continue;
        char *text = all->texts[all->count];
        snprintf(text, PILL_TEXT, "[%s]", caption);
        all->pills[all->count++] = (Pill){ text, false, max, false };
    }
}

static void list_pills(Pills *all, const Encounter *self, const Ui *ui,
                       const View *view, bool in_column, double max) {
    const char *own = in_column ? NULL : encounter_hint(self, ui, view);
    bool thought = view->turn == THOUGHT_RETURNS;
    all->count = 0;
    if (view->notice)
        all->pills[all->count++] = (Pill){ view->notice, true, max, false };
    if (own) all->pills[all->count++] = (Pill){ own, false, max, thought };
    add_thought(all, view, max);
    add_sounds(all, self, view, max);
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

/* Where the space at the left of everything that matters ends: of heads, the
 * panel of a call, the monitor of a chat. */
static double free_until(const Encounter *self, const View *view, Box b) {
    const Stage *stage = &self->stage;
    if (encounter_is_chat(view))
        return scene_chat_layout(stage->setting.device, b.x, b.y, b.w, b.h)
            .screen.x;
    if (view->channel == CHANNEL_PHONE)
        return scene_phone_layout(b.x, b.y, b.w, b.h).panel.x;
    double left = b.x + b.w;
    for (int i = 0; i < stage->count; i++) {
        FacePlace at = stage->faces[i].place;
        Box head = { at.cx - 0.8 * at.scale, at.cy - at.scale, 1.6 * at.scale,
                     2 * at.scale };
        if (stage->faces[i].way.goes_far > 0) continue; /* lower, at the door */
        if (stage->faces[i].way.goes_to > 0)
            left = fmin(left, stage_seen(stage, head).x);
    }
    return left;
}

/* Above the dock they are at the upper left, beside all faces. */
static Box beside_faces(const Encounter *self, Ui *ui, const View *view,
                        const EncounterLayout *layout) {
    Box b = layout->stage;
    Box in = { b.x + ui_px(ui, 32), b.y + ui_px(ui, 28), 0, 0 };
    double max = fmin(b.w - layout->corner - ui_px(ui, 64), letters_wide(ui));
    double beside = free_until(self, view, b) - in.x - ui_px(ui, 24);
    double least = fmin(max, ui_text_px(ui, TYPE_SMALL) * 8);
    in.w = fmin(max, fmax(beside, least));
    return in;
}

/* In other windows people fill the picture: captions are at its bottom, below
 * the chin of who speaks. `y` is their lower edge. */
static Box below_faces(const Encounter *self, Ui *ui, const View *view,
                       const EncounterLayout *layout) {
    bool side = layout->mode == ENCOUNTER_SIDE;
    Box b = layout->stage;
    Box pane = side ? pane_of_speaker(self, view, b) : b;
    bool tail = !side && !encounter_is_chat(view);
    double edge = ui_px(ui, 14);
    return (Box){ b.x + edge, pane.y + pane.h - (tail ? ui_px(ui, 46) : edge),
                  fmin(b.w - 2 * edge, letters_wide(ui)), 0 };
}

static double pills_height(Ui *ui, const Pills *list) {
    double all = 0, gap = ui_px(ui, 10);
    for (int i = 0; i < list->count; i++)
        all += pill_height(ui, &list->pills[i]) + gap;
    return fmax(all - gap, 0);
}

/* Beside a face large letters become smaller, to leave mouth and chin free:
 * below a chin there is this part of a close-up. */
static void fit_below_chin(Ui *ui, const Pills *list, Box pane) {
    static const double below = 0.21, least_fit = 0.6, step = 0.05;
    double most = pane.h * below - ui_px(ui, 14);
    while (pills_height(ui, list) > most && ui->fit - step >= least_fit)
        ui->fit -= step;
}

void encounter_draw_captions(const Encounter *self, Ui *ui, const View *view,
                             const EncounterLayout *layout) {
    bool wide = layout->mode == ENCOUNTER_WIDE;
    Box at = wide ? beside_faces(self, ui, view, layout)
                  : below_faces(self, ui, view, layout);
    double gap = ui_px(ui, 10), fit = ui->fit;
    Pills list;
    list_pills(&list, self, ui, view, layout->hint.h > 0, at.w);
    if (layout->mode == ENCOUNTER_SIDE)
        fit_below_chin(ui, &list, pane_of_speaker(self, view, layout->stage));
    if (!wide) at.y -= pills_height(ui, &list);
    for (int i = 0; i < list.count; i++) {
        draw_pill(ui, &list.pills[i], at.x, at.y);
        at.y += pill_height(ui, &list.pills[i]) + gap;
    }
    ui->fit = fit;
    if (layout->hint.h <= 0) return;
    Lettering as = hint_as(ui);
    const char *hint = encounter_hint(self, ui, view);
    if (hint) ui_text(ui, box_inset(layout->hint, ui_px(ui, 36), 0), &as, hint);
}

/* SPDX-License-Identifier: MIT
 * Shows lines page by page: a page is filled until the next line does not fit.
 * After the last page, the last line is shown again above the replies. */
#include "window/encounter/encounter.h"

#include "window/draw/canvas.h"
#include "window/scene/stage_ending.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

void encounter_first_page(Encounter *self) {
    self->line = self->byte = 0;
    self->shown = 0;
    self->offered_ms = self->timer_ms = 0;
    self->begun = self->whole = self->heard = self->recap = false;
    self->read = self->filled = false;
    self->quiet_ms = 0;
    self->chat_lines = self->chat_ms = 0;
}

void encounter_next_page(Encounter *self) {
    self->line = self->next_line;
    self->byte = self->next_byte;
    self->shown = 0;
    self->begun = self->whole = self->heard = self->filled = false;
}

static Lettering action_as(const Ui *ui) {
    return (Lettering){ .size = TYPE_BODY,
                        .letters = LETTER_EMPHASIS,
                        .colour = ui->theme->bubble_soft,
                        .balance = true };
}

static Lettering as_of(const Ui *ui, const ViewLine *line) {
    return line->kind == LINE_SPEECH ? page_bubble(ui) : action_as(ui);
}

static double pad_x(const Ui *ui) {
    return ui_px(ui, 36);
}

/* How a bubble is laid out. With a picture above the dock the speaker's name
 * stands beside the words, as in a play's script, so that a line and what is
 * done meanwhile are no higher than the counter before the hands. All names of
 * a conversation have one column, so its words begin at one edge. Without
 * enough width the name is a row above them. */
typedef struct Bubble {
    double w, column, pad_y;
    double names; /* what a name adds to the height */
} Bubble;

static const double widest_letters = 36, widest_name = 0.22;

static double names_column(Ui *ui, const View *view) {
    Lettering as = page_bubble_name(ui);
    double widest = 0;
    for (int i = 0; i < view->customer_count; i++)
        widest = fmax(widest, ui_text_width(ui, &as, view->customers[i].name));
    return ceil(widest) + ui_px(ui, 28);
}

static Bubble bubble_in(Ui *ui, const View *view, double width, bool wide) {
    double letters = ui_text_px(ui, TYPE_DIALOGUE) * widest_letters;
    if (wide) letters = width; /* as wide as the replies below it */
    double column = wide ? names_column(ui, view) : 0;
    if (column > width * widest_name) column = 0;
    double row = ceil(ui_line_px(ui, TYPE_SMALL)) + ui_px(ui, 2);
    return (Bubble){
        .w = fmin(width, floor(letters + column + 2 * pad_x(ui))),
        .column = column,
        .pad_y = ui_px(ui, column > 0 ? 16 : 22),
        .names = column > 0 ? 0 : row,
    };
}

static Bubble bubble_of(Ui *ui, const View *view, const EncounterLayout *layout,
                        Box box) {
    return bubble_in(ui, view, box.w, layout->mode == ENCOUNTER_WIDE);
}

/* The width of its words. */
static double bubble_inner(const Ui *ui, const Bubble *bubble) {
    return bubble->w - bubble->column - 2 * pad_x(ui);
}

static const ViewLine *page_speech(const Encounter *self, const View *view) {
    for (int i = 0; i < self->item_count; i++) {
        const ViewLine *line = &view->lines[self->items[i].line];
        if (line->kind == LINE_SPEECH) return line;
    }
    return NULL;
}

typedef struct Filling {
    Encounter *self;
    Ui *ui;
    double width, room, y, names;
    bool speech;
} Filling;

static int last_speech(const View *view) {
    for (int i = view->line_count - 1; i >= 0; i--)
        if (view->lines[i].kind == LINE_SPEECH) return i;
    return NONE;
}

/* How many bytes of the text fit into so many rows. */
static int bytes_that_fit(const Filling *fill, const Lettering *as,
                          const char *text, int lines) {
    Lettering cut = *as;
    cut.max_lines = lines;
    return ui_text_bytes(fill->ui, &cut, text, fill->width);
}

/* Puts a line on the page, or the part of it that fits. False: the page is
 * full.
 */
static bool fill_line(Filling *fill, const View *view, int at, int byte) {
    Encounter *self = fill->self;
    const ViewLine *line = &view->lines[at];
    Lettering as = as_of(fill->ui, line);
    if (line->kind == LINE_SPEECH && fill->speech) return false;
    const char *text = line->text + byte;
    double leading = as.leading > 0 ? as.leading : TYPESET_LEADING;
    double one = floor(ui_text_px(fill->ui, as.size) * leading + 0.5);
    double height = ui_text_height(fill->ui, &as, text, fill->width);
    double room = fill->room - fill->y;
    if (line->kind == LINE_SPEECH) room -= fill->names;
    int fits = (int)floor(room / one + 0.01);
    bool whole = height <= room + 0.5;
    if (!whole && self->item_count) return false;
    if (fits < 1) fits = 1;
    as.max_lines = whole ? 0 : fits;
    PageItem *item = &self->items[self->item_count++];
    *item = (PageItem){ at, byte, as.max_lines, self->clusters, 0 };
    item->clusters = ui_text_clusters(fill->ui, &as, text, fill->width);
    self->clusters += item->clusters;
    fill->y += height + ui_px(fill->ui, 8);
    if (line->kind == LINE_SPEECH) {
        fill->speech = true;
        fill->y += fill->names;
    }
    if (!whole) self->next_byte = byte + bytes_that_fit(fill, &as, text, fits);
    return whole;
}

/* Where somebody stands before line `at`. */
static int stood(const View *view, int who, int at) {
    Staging now = view->customers[who].staging;
    for (int i = 0; i < at; i++)
        if (view->lines[i].who == who)
            view_follow(&now, view->lines[i].staging);
    return now.at;
}

/* Whether somebody who has spoken or moved since line `from` goes elsewhere:
 * what was said before is read while she still stands there. Whoever comes in
 * goes at once to where she is said to be. */
static bool moves_on(const View *view, int from, int at) {
    const ViewLine *line = &view->lines[at];
    if (line->who == NONE || !line->staging.at) return false;
    int before = stood(view, line->who, at);
    bool moves =
        before ? before != line->staging.at : line->staging.at == STAND_AWAY;
    for (int i = from; i < at && moves; i++) {
        const ViewLine *other = &view->lines[i];
        bool seen = other->kind == LINE_SPEECH ||
                    (other->kind == LINE_ACTION && other->staging.at);
        if (seen && other->who == line->who) return true;
    }
    return false;
}

/* Whether this line happens in another room than the one before it, changes
 * what stands in it, or is the one with which people leave: that is shown with
 * a page of its own. */
static bool another_picture(const View *view, int from, int at) {
    if (at == 0) return false;
    Staging said = view->lines[at].staging;
    if (said.brings || said.queue || at == stage_parting(view) ||
        moves_on(view, from, at))
        return true;
    ViewRoom here = view->lines[at].room, before = view->lines[at - 1].room;
    return here.picture != before.picture ||
           backdrop_named(here.backdrop) != backdrop_named(before.backdrop);
}

/* Whether the line has gone dead before this one, which is narrated then: it
 * has a page of its own. */
static bool after_the_call(const View *view, int at) {
    return view->channel == CHANNEL_PHONE && view->phase == PHASE_ENDED &&
           at > 0 && at == last_speech(view) + 1;
}

static void fill_box(Encounter *self, Ui *ui, const View *view,
                     const EncounterLayout *layout, Box box) {
    Bubble bubble = bubble_of(ui, view, layout, box);
    Filling fill = { .self = self, .ui = ui, .names = bubble.names };
    fill.width = bubble_inner(ui, &bubble);
    fill.room = box.h - 2 * bubble.pad_y;
    self->item_count = self->clusters = 0;
    self->next_byte = 0;
    int at = self->line, byte = self->byte;
    for (; at < view->line_count && self->item_count < PAGE_ITEMS; at++) {
        const ViewLine *line = &view->lines[at];
        bool words = line->text && *line->text;
        bool apart =
            another_picture(view, self->line, at) || after_the_call(view, at);
        if (self->item_count && apart) break;
        if (words && !fill_line(&fill, view, at, byte)) break;
        byte = 0;
    }
    self->next_line = at;
    self->last = at >= view->line_count;
}

static void fill_recap(Encounter *self, Ui *ui, const View *view,
                       const EncounterLayout *layout) {
    int line = self->line, byte = self->byte, speech = last_speech(view);
    if (speech != NONE) self->line = speech;
    self->byte = 0;
    ui->fit = layout->recap_fit;
    fill_box(self, ui, view, layout, layout->words);
    ui->fit = 1;
    if (speech != NONE) {
        self->item_count = 1;
        self->clusters = self->items[0].clusters;
    }
    self->line = line;
    self->byte = byte;
    self->next_line = view->line_count;
    self->last = self->compact = true;
}

/* A short text is shown above the replies at once. A longer one is read in
 * their place, and the replies appear afterwards. */
void encounter_fill_page(Encounter *self, Ui *ui, const View *view,
                         const EncounterLayout *layout) {
    int speech = last_speech(view);
    self->filled = true;
    if (self->recap) {
        fill_recap(self, ui, view, layout);
        return;
    }
    fill_box(self, ui, view, layout, layout->words);
    self->compact = self->last && (speech == NONE || speech >= self->line);
    if (self->read && !self->compact) {
        self->recap = true;
        fill_recap(self, ui, view, layout);
        return;
    }
    if (!self->compact && !layout->above)
        fill_box(self, ui, view, layout, layout->listen);
}

double encounter_recap_height(Ui *ui, const View *view, double width,
                              bool wide) {
    int speech = last_speech(view);
    if (speech == NONE) return 0;
    Bubble bubble = bubble_in(ui, view, width, wide);
    Lettering as = page_bubble(ui);
    double inner = bubble_inner(ui, &bubble);
    return ceil(ui_text_height(ui, &as, view->lines[speech].text, inner) +
                bubble.names + 2 * bubble.pad_y) +
           1;
}

bool encounter_offers(const Encounter *self, const View *view) {
    return self->whole && self->last && (self->compact || self->recap) &&
           view->phase == PHASE_TALKING;
}

void encounter_recap(Encounter *self) {
    self->recap = true;
}

/* Below the picture it reaches up into it, over the edge between them. */
static void draw_tail(Ui *ui, Box bubble, double x, EncounterMode mode) {
    double half = ui_px(ui, 26);
    double high = ui_px(ui, mode == ENCOUNTER_TALL ? 62 : 30);
    x = fmin(fmax(x, bubble.x + 3 * half), bubble.x + bubble.w - 3 * half);
    cairo_t *cr = ui->cr;
    /* where the bubble has an edge, the tail has it too, and opens it */
    double edge = ui->theme->lines ? fmax(ui_px(ui, 2), 1) : 0;
    double foot = bubble.y + fmax(edge, 1);
    cairo_move_to(cr, x - half, foot);
    cairo_curve_to(cr, x - half * 0.3, bubble.y - high * 0.2, x - half * 0.1,
                   bubble.y - high * 0.6, x, bubble.y - high);
    cairo_curve_to(cr, x + half * 0.1, bubble.y - high * 0.6, x + half * 0.3,
                   bubble.y - high * 0.2, x + half, foot);
    if (edge > 0) {
        cairo_set_line_width(cr, edge * 2);
        canvas_ink(cr, ui->theme->line, 1);
        cairo_stroke_preserve(cr);
    }
    canvas_fill(cr, ui->theme->bubble, 1);
}

static double words_height(Encounter *self, Ui *ui, const View *view,
                           const Bubble *bubble, bool named) {
    double height = named ? bubble->names : 0;
    double width = bubble_inner(ui, bubble);
    for (int i = 0; i < self->item_count; i++) {
        const PageItem *item = &self->items[i];
        const ViewLine *line = &view->lines[item->line];
        Lettering as = as_of(ui, line);
        as.max_lines = item->lines;
        height += ui_text_height(ui, &as, line->text + item->byte, width);
        if (i) height += ui_px(ui, 8);
    }
    return height;
}

/* Above the words, or beside their first row, on its ground line. */
static void draw_name(Ui *ui, const Bubble *bubble, Box *in,
                      const ViewLine *speech) {
    Lettering name = page_bubble_name(ui);
    Box row = *in;
    if (bubble->column > 0) {
        double large = ui_text_px(ui, TYPE_DIALOGUE) * 1.32;
        row.x -= bubble->column;
        row.w = bubble->column;
        row.y += floor((large - ui_line_px(ui, TYPE_SMALL)) * 0.72);
    } else {
        row = box_top(in, bubble->names);
    }
    ui_text(ui, row, &name, speech->speaker);
}

/* During a pause before the first letter, the bubble is empty. */
static bool pauses(const Encounter *self) {
    return self->begun && !self->whole && !self->heard && self->delay_ms > 0;
}

static void draw_pause(Encounter *self, Ui *ui, const View *view,
                       const Bubble *bubble, Box in) {
    const ViewLine *line = &view->lines[self->items[0].line];
    Lettering as = as_of(ui, line);
    if (line->kind == LINE_SPEECH) draw_name(ui, bubble, &in, line);
    ui_text(ui, in, &as, "…");
}

/* Letters lean a little out of their line. */
static void type_in(Encounter *self, const Ui *ui, Box box) {
    double edge = ui_px(ui, 10);
    box = box_inset(box, -edge, -edge);
    self->typed = self->typed.w > 0 ? box_around(self->typed, box) : box;
}

static void draw_items(Encounter *self, Ui *ui, const View *view,
                       const Bubble *bubble, Box in) {
    self->typed = (Box){ 0 };
    if (pauses(self)) {
        draw_pause(self, ui, view, bubble, in);
        type_in(self, ui, in);
        return;
    }
    int shown = self->whole ? TYPESET_ALL : (int)self->shown;
    for (int i = 0; i < self->item_count; i++) {
        const PageItem *item = &self->items[i];
        const ViewLine *line = &view->lines[item->line];
        Lettering as = as_of(ui, line);
        as.max_lines = item->lines;
        const char *text = line->text + item->byte;
        double height = ui_text_height(ui, &as, text, in.w);
        if (line->kind == LINE_SPEECH) draw_name(ui, bubble, &in, line);
        int part = self->whole ? TYPESET_ALL : shown - item->first;
        Box lines = box_top(&in, height);
        ui_text_part(ui, lines, &as, text, part);
        if (!self->whole && part < item->clusters) type_in(self, ui, lines);
        box_top(&in, ui_px(ui, 8));
    }
}

/* A small arrow in the margin beside the words: there is another page. */
static void draw_more(const Encounter *self, Ui *ui, const View *view,
                      Box bubble) {
    double size = ui_px(ui, 26), beside = floor((pad_x(ui) - size) / 2);
    if (!self->whole || encounter_offers(self, view)) return;
    paint_icon(ui->cr, ICON_DOWN,
               (Box){ bubble.x + bubble.w - size - beside,
                      bubble.y + bubble.h - size - ui_px(ui, 10), size, size },
               ui->theme->bubble_name);
}

/* Nothing stands below it that can be chosen: it begins where the bubble of one
 * line does, and grows downwards. In a column it begins at the top. */
static void hang_down(const Encounter *self, Ui *ui, const View *view,
                      const EncounterLayout *layout, const Bubble *shape,
                      Box *bubble) {
    if (!layout->above) return;
    if (layout->mode != ENCOUNTER_WIDE) {
        bubble->y = layout->words.y;
        return;
    }
    if (self->compact && view->phase != PHASE_ENDED) return;
    Lettering as = page_bubble(ui);
    double one = shape->names + 2 * shape->pad_y +
                 ui_text_height(ui, &as, "A", layout->words.w);
    double lowest = layout->foot.y - ui_px(ui, 12) - bubble->h;
    double top = layout->words.y + layout->words.h - ceil(one);
    bubble->y = fmax(bubble->y, fmin(top, lowest));
}

static void draw_bubble(Encounter *self, Ui *ui, const View *view,
                        const EncounterLayout *layout) {
    const ViewLine *speech = page_speech(self, view);
    bool above = self->compact || layout->above;
    Box room = above ? layout->words : layout->listen;
    Bubble shape = bubble_of(ui, view, layout, room);
    double height = words_height(self, ui, view, &shape, speech != NULL);
    height = ceil(fmin(height + 2 * shape.pad_y, room.h));
    Box bubble = above ? box_bottom(&room, height) : box_top(&room, height);
    hang_down(self, ui, view, layout, &shape, &bubble);
    bubble.x = floor(bubble.x + (bubble.w - shape.w) / 2);
    bubble.w = shape.w;
    self->bubble = bubble;
    ui_panel(ui, bubble, ui->theme->bubble, 24, 18);
    if (speech && layout->mode != ENCOUNTER_SIDE)
        draw_tail(ui, bubble, stage_mouth_x(&self->stage, speech->who),
                  layout->mode);
    Box in = box_inset(bubble, pad_x(ui), shape.pad_y);
    if (speech) box_left(&in, shape.column);
    if (!speech) in.w = bubble_inner(ui, &shape);
    if (!speech)
        box_top(
            &in,
            floor((in.h - words_height(self, ui, view, &shape, false)) / 2));
    draw_items(self, ui, view, &shape, in);
    draw_more(self, ui, view, bubble);
}

void encounter_draw_bubble(Encounter *self, Ui *ui, const View *view,
                           const EncounterLayout *layout) {
    self->bubble = (Box){ 0 };
    if (!self->item_count || self->quiet_ms > 0) return;
    ui->fit = self->recap ? layout->recap_fit : 1;
    draw_bubble(self, ui, view, layout);
    ui->fit = 1;
}

const ViewLine *encounter_last_own(const View *view) {
    for (int i = view->history_count - 1; i >= 0; i--)
        if (view->history[i].by_player) return &view->history[i];
    return NULL;
}

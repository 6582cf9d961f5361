/* SPDX-License-Identifier: MIT
 * Measures, draws and registers texts, controls and panels. */
#include "window/ui/layout.h"

#include "window/draw/canvas.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum {
    TEXT_PX_MIN = 11,
    BACK_ROW = 132 /* BACK_ROW: per cent of the usual size on a projector */
};

/* In a window much higher than wide things stand below each other, and there is
 * height for larger ones. */
static double unit_in(double width, double height) {
    double upright = fmin(fmax((0.75 - width / height) / 0.2, 0), 1);
    return fmin(height, width * (0.75 + 0.2 * upright)) / 1080;
}

static void scrolls_out_of_reach(Ui *ui) {
    for (int i = 0; i < ui->scroll_count; i++)
        ui->scrolls[i].within_reach = false;
}

void ui_begin(Ui *ui, cairo_t *cr, int width, int height) {
    ui->cr = cr;
    ui->screen = (Box){ 0, 0, width, height };
    ui->unit = unit_in(width, height);
    ui->placed_count = 0;
    ui->words.size = 0;
    ui->in_scroll = -1;
    ui->on_dock = ui->below = false;
    ui->fit = 1;
    scrolls_out_of_reach(ui);
}

void ui_cover(Ui *ui) {
    for (int i = 0; i < ui->placed_count; i++)
        ui->placed[i].covered = true;
    scrolls_out_of_reach(ui);
    ui->on_dock = false;
}

double ui_px(const Ui *ui, double units) {
    return fmax(floor(units * ui->unit + 0.5), units > 0 ? 1 : 0);
}

bool ui_is_projector(const Ui *ui) {
    return ui->settings->projector != 0;
}

double lettering_projector(TypeSize size) {
    if (size <= TYPE_BODY) return 45;
    return fmax(60, (int)size);
}

int ui_text_px(const Ui *ui, TypeSize size) {
    double units = (int)size, chosen = ui->settings->text_size;
    if (ui_is_projector(ui)) {
        units = lettering_projector(size);
        chosen = fmin(chosen, BACK_ROW);
    }
    double scale = chosen / 100;
    /* headings are large already: they grow half as fast */
    if (size > TYPE_DIALOGUE) scale = 1 + (scale - 1) * 0.5;
    double fit = ui->fit > 0 ? ui->fit : 1;
    double px = floor(units * ui->unit * scale * fit + 0.5);
    return (int)fmax(px, TEXT_PX_MIN);
}

double ui_letters(const Ui *ui) {
    if (!ui_is_projector(ui)) return ui->settings->text_size;
    return fmin(ui->settings->text_size, BACK_ROW) *
           lettering_projector(TYPE_BODY) / TYPE_BODY;
}

double ui_line_px(const Ui *ui, TypeSize size) {
    return ui_text_px(ui, size) * TYPESET_LEADING;
}

double ui_target(const Ui *ui) {
    double min = ui_px(ui, 48);
    return fmax(min, ui_line_px(ui, TYPE_BODY) + ui_px(ui, 20));
}

static TypeStyle style_of(const Ui *ui, const Lettering *as) {
    int pixels = ui_text_px(ui, as->size);
    return (TypeStyle){
        .pixels = pixels,
        .letters = as->letters,
        .leading = as->leading,
        .letter_space = pixels * ui->settings->letter_space / 100,
        .word_space = pixels * ui->settings->word_space / 100,
        .max_lines = as->max_lines,
        .balance = as->balance,
    };
}

static const TypeBlock *block_of(Ui *ui, const Lettering *as, const char *text,
                                 double width) {
    TypeStyle style = style_of(ui, as);
    return typeset_block(ui->typeset, text, &style, (int)width);
}

double ui_text_height(Ui *ui, const Lettering *as, const char *text,
                      double width) {
    return block_of(ui, as, text, width)->height;
}

double ui_text_width(Ui *ui, const Lettering *as, const char *text) {
    return block_of(ui, as, text, 1 << 20)->width;
}

double ui_text_widest(Ui *ui, const Lettering *as, const char *text,
                      double width) {
    return block_of(ui, as, text, width)->width;
}

int ui_text_clusters(Ui *ui, const Lettering *as, const char *text,
                     double width) {
    return block_of(ui, as, text, width)->clusters;
}

int ui_text_bytes(Ui *ui, const Lettering *as, const char *text, double width) {
    return block_of(ui, as, text, width)->shown;
}

static Placed *place(Ui *ui, PlacedKind kind, Box box, Box within) {
    Placed *placed = &ui->placed[ui->placed_count];
    if (ui->placed_count < UI_PLACED_MAX) ui->placed_count++;
    *placed = (Placed){
        .kind = kind, .box = box, .within = within, .scroll = ui->in_scroll
    };
    if (ui->in_scroll >= 0) {
        Box sight = ui->scrolls[ui->in_scroll].box;
        placed->scrolled =
            box.y < sight.y - 0.5 || box.y + box.h > sight.y + sight.h + 0.5;
    }
    return placed;
}

static Box aligned(Box in, const TypeBlock *block, const Lettering *as) {
    Box box = { in.x, in.y, fmin(block->width, in.w), block->height };
    if (as->middle) box.y = in.y + floor((in.h - block->height) / 2);
    if (as->align == ALIGN_MIDDLE) box.x += floor((in.w - box.w) / 2);
    if (as->align == ALIGN_END) box.x += in.w - box.w;
    return box;
}

Box ui_text_part(Ui *ui, Box in, const Lettering *as, const char *text,
                 int clusters) {
    if (!text || !*text) return (Box){ in.x, in.y, 0, 0 };
    const TypeBlock *block = block_of(ui, as, text, in.w);
    Box box = aligned(in, block, as);
    Placed *placed = place(ui, PLACED_TEXT, box, in);
    placed->has_words = true;
    placed->lines = block->lines;
    placed->words = ui->words.size;
    text_add_n(&ui->words, text, strlen(text) + 1);
    placed->clipped = block->cut || block->width > in.w + 1 ||
                      box.y < in.y - 1 || box.y + box.h > in.y + in.h + 1;
    typeset_draw(ui->typeset, ui->cr, block, in.x, box.y, in.w, as->align,
                 as->colour, clusters);
    return box;
}

Box ui_text(Ui *ui, Box in, const Lettering *as, const char *text) {
    return ui_text_part(ui, in, as, text, TYPESET_ALL);
}

bool ui_text_if_fits(Ui *ui, Box in, const Lettering *as, const char *text) {
    const TypeBlock *block = block_of(ui, as, text, in.w);
    if (block->cut || block->width > in.w || block->height > in.h) return false;
    ui_text(ui, in, as, text);
    return true;
}

Box ui_line(Ui *ui, Box *box, const Lettering *as, const char *text) {
    double height = ui_text_height(ui, as, text, box->w);
    return ui_text(ui, box_top(box, height), as, text);
}

static Placed *place_control(Ui *ui, Control control, Box box) {
    Placed *placed = place(ui, PLACED_CONTROL, box, box);
    placed->control = control;
    return placed;
}

Touch ui_control(Ui *ui, Control control, Box box, int key) {
    place_control(ui, control, box)->key = key;
    if (ui->below) return (Touch){ .focus = false };
    ui_prefer(ui, control);
    return (Touch){
        .focus = ui->show_ring && control_same(ui->focus, control),
        .hover = control_same(ui->hover, control),
        .held = control_same(ui->held, control),
    };
}

void ui_prefer(Ui *ui, Control control) {
    if (!ui->below && ui->focus.kind == CONTROL_NONE) ui->focus = control;
}

void ui_passive(Ui *ui, Control control, Box box) {
    place_control(ui, control, box)->passive = true;
}

void ui_ring(Ui *ui, Box box, double radius_units, Touch touch) {
    if (!touch.focus) return;
    double width = fmax(ui_px(ui, 4), 2), gap = ui_px(ui, 3);
    Colour colour = ui->on_dock ? ui->theme->dock_focus : ui->theme->focus;
    paint_edge(ui->cr, box_inset(box, -gap - width, -gap - width),
               ui_px(ui, radius_units) + gap + width, width, colour);
}

void ui_panel(Ui *ui, Box box, Colour ground, double radius_units,
              double shadow_units) {
    double radius = ui_px(ui, radius_units);
    if (shadow_units > 0 && !ui->theme->lines)
        paint_shadow(ui->cr, box, radius, ui_px(ui, shadow_units), 0.11);
    paint_round(ui->cr, box, radius, ground);
    if (ui->theme->lines)
        paint_edge(ui->cr, box, radius, fmax(ui_px(ui, 2), 1), ui->theme->line);
}

void ui_key(Ui *ui, Box box, int key, bool hot) {
    char digit[4];
    bool room = ui_is_projector(ui) && ui->on_dock;
    snprintf(digit, sizeof digit, "%d", key);
    Colour ground = ui->on_dock ? ui->theme->key : ui->theme->line;
    Colour ink = ui->on_dock ? ui->theme->on_key : ui->theme->ink;
    if (ui->theme->lines) {
        ground = ui->theme->key;
        ink = ui->theme->on_key;
    }
    if (hot && ui->on_dock) {
        ground = ui->theme->dock_focus;
        ink = ui->theme->dock;
    }
    paint_round(ui->cr, box, ui_px(ui, 8), ground);
    Lettering as = {
        .size = room ? TYPE_DIALOGUE : TYPE_SMALL,
        .letters = LETTER_STRONG,
        .colour = ink,
        .align = ALIGN_MIDDLE,
        .max_lines = 1,
        .middle = true,
        .leading = 1.2,
    };
    int before = ui->placed_count;
    ui_text(ui, box, &as, digit);
    ui->placed[before].is_key = true;
}

const char *ui_words(const Ui *ui, const Placed *placed) {
    return placed->has_words ? ui->words.bytes + placed->words : "";
}

void ui_free(Ui *ui) {
    text_free(&ui->words);
}

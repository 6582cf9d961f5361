/* SPDX-License-Identifier: MIT
 * What the map's colours, marks and lines mean. */
#include "window/map/panel.h"

#include "core/story/labels.h"
#include "core/words/say.h"
#include "window/draw/canvas.h"

#include <math.h>

typedef enum { SIGN_CLASS, SIGN_OUTCOME, SIGN_LINE, SIGN_HERE } SignKind;

typedef struct Sign {
    SignKind kind;
    int value;
    MapStroke line;   /* its colour is the theme's: soft */
    const char *word; /* NULL: as the value is called everywhere */
} Sign;

static const Sign signs[] = {
    { SIGN_CLASS, TONE_RELATIONAL, { 0 }, NULL },
    { SIGN_CLASS, TONE_APOLOGY, { 0 }, NULL },
    { SIGN_CLASS, TONE_SOLVING, { 0 }, NULL },
    { SIGN_CLASS, TONE_THREAT, { 0 }, NULL },
    { SIGN_OUTCOME, OUTCOME_DELIGHTED, { 0 }, NULL },
    { SIGN_OUTCOME, OUTCOME_KEPT, { 0 }, NULL },
    { SIGN_OUTCOME, OUTCOME_UNEASY, { 0 }, NULL },
    { SIGN_OUTCOME, OUTCOME_LOST, { 0 }, NULL },
    { SIGN_LINE, 0, { .share = 1 }, SAY("often by chance") },
    { SIGN_LINE, 0, { .share = 0.02 }, SAY("seldom") },
    { SIGN_LINE, 0, { .never = true }, SAY("never") },
    { SIGN_LINE,
      0,
      { .share = 0.15, .sometimes = true },
      SAY("if a condition holds") },
    { SIGN_HERE, 0, { .share = 1.2 }, SAY("your road") },
};

enum { SIGNS = sizeof signs / sizeof signs[0] };

static const char *word_of(const Sign *sign) {
    if (sign->kind == SIGN_CLASS)
        return tone_class_word((ToneClass)sign->value);
    if (sign->kind == SIGN_OUTCOME) return outcome_word((Outcome)sign->value);
    return say(sign->word);
}

static double sign_width(const Sign *sign, double size) {
    return sign->kind == SIGN_LINE ? size * 2 : size * 1.1;
}

static void draw_line(Ui *ui, Box box, const MapStroke *line, Colour colour,
                      double size) {
    MapStroke stroke = *line;
    stroke.colour = colour;
    double y = floor(box.y + box.h / 2) + 0.5;
    cairo_move_to(ui->cr, box.x + 1, y);
    cairo_line_to(ui->cr, box.x + box.w - 1, y);
    map_stroke(ui, &stroke, size);
}

static void draw_sign(Ui *ui, Box box, const Sign *sign, double size) {
    const Theme *theme = ui->theme;
    double x = box.x + box.w / 2, y = box.y + box.h / 2;
    switch (sign->kind) {
    case SIGN_CLASS:
        map_mark(ui->cr, (ToneClass)sign->value, x, y, size * 0.36,
                 theme->tone[sign->value]);
        break;
    case SIGN_OUTCOME:
        paint_icon(ui->cr, page_outcome_icon((Outcome)sign->value),
                   box_middle(box, floor(size), floor(size)),
                   page_outcome_colour(theme, (Outcome)sign->value));
        break;
    case SIGN_LINE:
        draw_line(ui, box, &sign->line, theme->soft, size);
        break;
    case SIGN_HERE:
        map_flag(ui, x - size * 0.5, y + size * 0.55, size);
        break;
    }
}

double map_legend(Ui *ui, Box box, bool draw) {
    Lettering as = page_small(ui);
    as.max_lines = 1;
    as.middle = true;
    double size = ui_text_px(ui, TYPE_SMALL), row = ceil(size * 1.45);
    double x = 0, y = 0, gap = floor(size * 0.4);
    for (int i = 0; i < SIGNS; i++) {
        const char *word = word_of(&signs[i]);
        double sign = floor(sign_width(&signs[i], size));
        double text = ui_text_width(ui, &as, word) + 2;
        double all = fmin(sign + gap + text, box.w);
        if (x > 0 && x + all > box.w) {
            x = 0;
            y += row;
        }
        Box at = { box.x + x, box.y + y, all, row };
        Box mark = box_left(&at, sign);
        box_left(&at, gap);
        if (draw) draw_sign(ui, mark, &signs[i], size);
        if (draw) ui_text(ui, at, &as, word);
        x += all + floor(size * 1.1);
    }
    return y + row;
}

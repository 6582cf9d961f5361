/* SPDX-License-Identifier: MIT
 * The names at the ends of lines: in the order of their heights, each at least
 * a line of letters below the one before, all of them inside the box. */
#include "window/debrief/line_names.h"

#include "window/draw/canvas.h"

#include <math.h>

static Lettering name_as(Colour colour, bool strong) {
    return (Lettering){
        .size = TYPE_SMALL,
        .letters = strong ? LETTER_STRONG : LETTER_REGULAR,
        .colour = colour,
        .max_lines = 1,
        .middle = true,
        .leading = 1.1,
    };
}

double line_name_width(Ui *ui, const char *text, bool strong) {
    Lettering as = name_as(ui->theme->zone_ink, strong);
    return ui_text_width(ui, &as, text);
}

/* From the top down, each below the one before; then pushed back inside. */
static void spread(LineName *names, double *ys, int count, double height,
                   Box box) {
    for (int i = 1; i < count; i++)
        for (int k = i; k > 0 && names[k].y < names[k - 1].y; k--) {
            LineName kept = names[k];
            names[k] = names[k - 1];
            names[k - 1] = kept;
        }
    for (int i = 0; i < count; i++) {
        double above = i ? ys[i - 1] + height : box.y + height / 2;
        ys[i] = fmax(names[i].y, above);
    }
    double bottom = box.y + box.h - height / 2;
    for (int i = count - 1; i >= 0; i--, bottom -= height)
        ys[i] = fmin(ys[i], bottom);
}

static void lead(Ui *ui, const LineName *name, double x, double y) {
    cairo_save(ui->cr);
    cairo_set_line_width(ui->cr, 1);
    canvas_ink(ui->cr, name->colour, 0.5);
    cairo_move_to(ui->cr, name->x + ui_px(ui, 4), name->y);
    cairo_line_to(ui->cr, x, y);
    cairo_stroke(ui->cr);
    cairo_restore(ui->cr);
}

void line_names_draw(Ui *ui, Box box, LineName *names, int count) {
    double height = ceil(ui_line_px(ui, TYPE_SMALL)), ys[LINE_NAMES_MAX];
    if (!count) return;
    spread(names, ys, count, height, box);
    double wide = box.w;
    for (int i = 0; i < count; i++)
        wide =
            fmax(wide, line_name_width(ui, names[i].text, names[i].strong) + 2);
    if (wide > box.w) ui->fit = box.w / wide * 0.97; /* smaller, never cut */
    for (int i = 0; i < count; i++) {
        Lettering as = name_as(names[i].colour, names[i].strong);
        Box at = { box.x, floor(ys[i] - height / 2), box.w, height };
        lead(ui, &names[i], box.x - ui_px(ui, 6), ys[i]);
        ui_text(ui, at, &as, names[i].text);
    }
    ui->fit = 1;
}

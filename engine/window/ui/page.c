/* SPDX-License-Identifier: MIT
 * Grounds, sheets, headings, rows of buttons, flowing texts, and portraits. */
#include "window/ui/page.h"

#include "core/words/say.h"
#include "core/base/text.h"
#include "window/draw/canvas.h"
#include "window/face/face.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

bool page_tall(const Ui *ui) {
    return ui->screen.w < ui->screen.h * 1.15;
}

bool page_narrow(const Ui *ui) {
    return page_tall(ui) || ui_letters(ui) >= 170;
}

Box page_ground(Ui *ui) {
    paint_box(ui->cr, ui->screen, ui->theme->page);
    double side =
        fmax(ui_px(ui, 48), floor((ui->screen.w - ui_px(ui, 1720)) / 2));
    return box_inset(ui->screen, side, ui_px(ui, 40));
}

static const double below_head = 24; /* units */

double page_head_height(Ui *ui, const char *heading, double width) {
    Lettering as = page_heading(ui);
    double square = ui_target(ui), beside = square + ui_px(ui, 20);
    double words = ui_text_height(ui, &as, heading, width - beside);
    return fmax(fmax(square, ui_line_px(ui, as.size)), words) +
           ui_px(ui, below_head);
}

void page_head(Ui *ui, Box *box, const char *heading) {
    Lettering as = page_heading(ui);
    as.middle = true;
    double square = ui_target(ui), below = ui_px(ui, below_head);
    Box row = box_top(box, page_head_height(ui, heading, box->w) - below);
    ui_button(ui, (Control){ CONTROL_BACK, 0 },
              box_middle(box_left(&row, square), square, square), BUTTON_QUIET,
              ICON_BACK, "", 0);
    box_left(&row, ui_px(ui, 20));
    ui_text(ui, row, &as, heading);
    box_top(box, below);
}

static const double sheet_pad = 40, sheet_margin = 24; /* units */

/* What is in a sheet has at most this size. */
static double sheet_most(const Ui *ui, double whole) {
    return whole - 2 * ui_px(ui, sheet_margin) - 2 * ui_px(ui, sheet_pad);
}

double page_sheet_width(const Ui *ui, double width_units) {
    double wanted = ui_px(ui, width_units) - 2 * ui_px(ui, sheet_pad);
    return fmin(wanted, sheet_most(ui, ui->screen.w));
}

double page_sheet_most(const Ui *ui) {
    return sheet_most(ui, ui->screen.h);
}

static Box sheet_size(Ui *ui, double width_units, double content_height) {
    double pad = 2 * ui_px(ui, sheet_pad);
    double height = fmin(content_height, page_sheet_most(ui)) + pad;
    return (Box){ 0, 0, page_sheet_width(ui, width_units) + pad, ceil(height) };
}

static Box draw_sheet(Ui *ui, Box sheet) {
    double pad = ui_px(ui, sheet_pad);
    ui_panel(ui, sheet, ui->theme->page, 24, 40);
    if (!ui->theme->lines) /* a dark sheet ends where the dimmed page begins */
        paint_edge(ui->cr, sheet, ui_px(ui, 24), fmax(ui_px(ui, 2), 1),
                   ui->theme->line);
    return box_inset(sheet, pad, pad);
}

Box page_sheet(Ui *ui, double width_units, double content_height) {
    Box size = sheet_size(ui, width_units, content_height);
    return draw_sheet(ui, box_middle(ui->screen, size.w, size.h));
}

Box page_sheet_aside(Ui *ui, double width_units, double content_height) {
    Box size = sheet_size(ui, width_units, content_height);
    Box sheet = box_middle(ui->screen, size.w, size.h);
    double margin = ui_px(ui, sheet_margin);
    if (page_tall(ui))
        sheet.y = ui->screen.h - size.h - margin;
    else
        sheet.x = margin;
    return draw_sheet(ui, sheet);
}

Lettering page_body(const Ui *ui) {
    return (Lettering){ .size = TYPE_BODY, .colour = ui->theme->ink };
}

Lettering page_soft(const Ui *ui) {
    return (Lettering){ .size = TYPE_BODY, .colour = ui->theme->soft };
}

Lettering page_strong(const Ui *ui) {
    return (Lettering){ .size = TYPE_BODY,
                        .letters = LETTER_STRONG,
                        .colour = ui->theme->ink };
}

Lettering page_small(const Ui *ui) {
    return (Lettering){ .size = TYPE_SMALL, .colour = ui->theme->soft };
}

Lettering page_heading(const Ui *ui) {
    return (Lettering){ .size = TYPE_HEADING,
                        .letters = LETTER_STRONG,
                        .colour = ui->theme->ink,
                        .leading = 1.2 };
}

Lettering page_bubble(const Ui *ui) {
    return (Lettering){ .size = TYPE_DIALOGUE,
                        .colour = ui->theme->bubble_ink,
                        .leading = 1.32,
                        .balance = true };
}

Lettering page_bubble_name(const Ui *ui) {
    return (Lettering){ .size = TYPE_SMALL,
                        .letters = LETTER_STRONG,
                        .colour = ui->theme->bubble_name,
                        .max_lines = 1 };
}

static double button_height(Ui *ui, const PageButton *button, int key,
                            double width) {
    return ui_button_height(ui, button->kind, button->icon, button->label, key,
                            width);
}

double page_buttons_height(Ui *ui, const PageButton *buttons, int count,
                           double width) {
    double height = (count - 1) * ui_px(ui, 12);
    for (int i = 0; i < count; i++)
        height += button_height(ui, &buttons[i], 0, width);
    return height;
}

void page_buttons(Ui *ui, Box *box, const PageButton *buttons, int count) {
    for (int i = 0; i < count; i++) {
        double height = button_height(ui, &buttons[i], 0, box->w);
        ui_button(ui, buttons[i].control, box_top(box, height), buttons[i].kind,
                  buttons[i].icon, buttons[i].label, 0);
        box_top(box, ui_px(ui, 12));
    }
}

/* A button's number and size in a row. */
typedef struct RowButton {
    int number;
    double width;
} RowButton;

static RowButton in_row(Ui *ui, const PageButton *buttons, int at, int key,
                        double max) {
    RowButton it = { 0, 0 };
    if (key && buttons[at].kind != BUTTON_QUIET) it.number = key + at;
    it.width = fmin(
        ui_button_width(ui, buttons[at].icon, buttons[at].label, it.number),
        max);
    return it;
}

/* The width that this button needs in its row. Quiet buttons at the end count
 * as one if they fit into one row, so that they stay together. */
static double run_from(Ui *ui, const PageButton *buttons, int count, int at,
                       int key, double max) {
    double run = in_row(ui, buttons, at, key, max).width;
    bool quiet = buttons[at].kind == BUTTON_QUIET;
    if (!key || !quiet || (at && buttons[at - 1].kind == BUTTON_QUIET))
        return run;
    double first = run;
    for (int i = at + 1; i < count; i++) {
        if (buttons[i].kind != BUTTON_QUIET) return first;
        run += ui_px(ui, 12) + in_row(ui, buttons, i, key, max).width;
    }
    return run <= max ? run : first;
}

double page_button_row(Ui *ui, Box box, const PageButton *buttons, int count,
                       int key, bool draw) {
    double x = 0, y = 0, row = 0, gap = ui_px(ui, 12);
    for (int i = 0; i < count; i++) {
        RowButton it = in_row(ui, buttons, i, key, box.w);
        double run = run_from(ui, buttons, count, i, key, box.w);
        if (x > 0 && x + run > box.w) {
            x = 0;
            y += row + gap;
            row = 0;
        }
        double height = button_height(ui, &buttons[i], it.number, it.width);
        if (draw)
            ui_button(ui, buttons[i].control,
                      (Box){ box.x + x, box.y + y, it.width, height },
                      buttons[i].kind, buttons[i].icon, buttons[i].label,
                      it.number);
        x += it.width + gap;
        row = fmax(row, height);
    }
    return y + row;
}

double page_button_line(Ui *ui, Box box, const PageButton *buttons, int count,
                        bool draw) {
    static const double least_fit = 0.7;
    double width = 0, bare = 0, gap = ui_px(ui, 12);
    for (int i = 0; i < count; i++) {
        width += ui_button_width(ui, buttons[i].icon, buttons[i].label, 0);
        bare += ui_button_width(ui, ICON_NONE, "", 0);
        if (i) width += gap, bare += gap;
    }
    if (width > box.w) /* what is around the letters stays as it is */
        ui->fit = fmax((box.w - bare) / (width - bare) * 0.96, least_fit);
    double height = page_button_row(ui, box, buttons, count, 0, draw);
    ui->fit = 1;
    return height;
}

void page_button(Ui *ui, Box box, const PageButton *button) {
    double width = ui_button_width(ui, button->icon, button->label, 0);
    box.w = fmin(box.w, width);
    page_buttons(ui, &box, button, 1);
}

int page_faces(const View *view, int *who, int capacity) {
    int count = 0;
    for (int i = 0; i < view->customer_count && count < capacity; i++)
        if (!view->customers[i].ours && view->customers[i].present)
            who[count++] = i;
    for (int i = 0; !count && i < view->customer_count; i++)
        if (!view->customers[i].ours) who[count++] = i;
    return count;
}

int page_first_face(const View *view) {
    int who = 0;
    page_faces(view, &who, 1);
    return who;
}

void page_first_name(const char *name, char *out, size_t size) {
    snprintf(out, size, "%.*s", (int)text_first_name(name), name);
}

const char *page_channel_word(Channel channel) {
    const char *const words[CHANNELS] = {
        say("At the counter"), say("On the doorstep"), say("At your desk"),
        say("On the phone"), say("In a chat")
    };
    return words[channel];
}

Icon page_channel_icon(Channel channel) {
    static const Icon icons[CHANNELS] = { ICON_COUNTER, ICON_DOORSTEP,
                                          ICON_DESK, ICON_PHONE, ICON_CHAT };
    return icons[channel];
}

const char *page_outcome_word(Outcome outcome) {
    const char *const words[OUTCOMES] = { say_as("how it ended", "Lost"),
                                          say_as("how it ended", "Uneasy"),
                                          say_as("how it ended", "Kept"),
                                          say_as("how it ended", "Delighted") };
    return words[outcome];
}

Icon page_outcome_icon(Outcome outcome) {
    static const Icon icons[OUTCOMES] = { ICON_CROSS, ICON_WARNING, ICON_TICK,
                                          ICON_HEART };
    return icons[outcome];
}

Colour page_outcome_colour(const Theme *theme, Outcome outcome) {
    if (outcome == OUTCOME_LOST) return theme->bad;
    return outcome == OUTCOME_UNEASY ? theme->soft : theme->good;
}

void page_spark(Ui *ui, Box box, const short *moods, int count, Colour colour) {
    if (count < 2) return;
    cairo_t *cr = ui->cr;
    double line = fmax(ui_px(ui, 3), 1.5), last_x = 0, last_y = 0;
    Box in = box_inset(box, line * 2, line * 2);
    cairo_save(cr);
    cairo_set_line_width(cr, line);
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
    canvas_ink(cr, colour, 1);
    for (int i = 0; i < count; i++) {
        double x = in.x + in.w * i / (count - 1);
        double y = in.y + in.h * (1000 - moods[i]) / 2000;
        double bend = (x - last_x) / 2;
        if (!i)
            cairo_move_to(cr, x, y);
        else
            cairo_curve_to(cr, last_x + bend, last_y, x - bend, y, x, y);
        last_x = x;
        last_y = y;
    }
    cairo_stroke(cr);
    cairo_restore(cr);
    canvas_oval(cr, last_x, last_y, line * 1.8, line * 1.8, colour, 1);
}

void flow_buttons(Flow *flow, const PageButton *buttons, int count) {
    double height =
        page_button_row(flow->ui, flow->in, buttons, count, 0, false);
    if (flow->draw)
        page_button_row(flow->ui, flow->in, buttons, count, 0, true);
    box_top(&flow->in, height);
}

void flow_gap(Flow *flow, double units) {
    box_top(&flow->in, ui_px(flow->ui, units));
}

void flow_text(Flow *flow, const Lettering *as, const char *text,
               double below) {
    if (!text || !*text) return;
    double height = ui_text_height(flow->ui, as, text, flow->in.w);
    Box box = box_top(&flow->in, height);
    if (flow->draw) ui_text(flow->ui, box, as, text);
    flow_gap(flow, below);
}

void flow_item(Flow *flow, Icon icon, Colour colour, const Lettering *as,
               const char *text, double below) {
    if (!text || !*text) return;
    double size = floor(ui_text_px(flow->ui, as->size) * 1.1);
    double line = floor(ui_line_px(flow->ui, as->size));
    Box row = flow->in;
    Box mark = box_left(&row, size + ui_px(flow->ui, 16));
    mark.w = size;
    mark.h = line;
    double height = ui_text_height(flow->ui, as, text, row.w);
    row.h = height;
    if (flow->draw) {
        paint_icon(flow->ui->cr, icon, box_middle(mark, size, size), colour);
        ui_text(flow->ui, row, as, text);
    }
    box_top(&flow->in, height);
    flow_gap(flow, below);
}

bool page_seen(const Ui *ui, Box box) {
    double left, top, right, bottom;
    cairo_clip_extents(ui->cr, &left, &top, &right, &bottom);
    return box_overlaps(box, (Box){ left, top, right - left, bottom - top });
}

static Portrait *portrait_for(Portraits *portraits, const Look *look,
                              const Pose *pose, int w, int h) {
    Portrait *oldest = &portraits->kept[0];
    portraits->clock++;
    for (int i = 0; i < PORTRAITS; i++) {
        Portrait *at = &portraits->kept[i];
        if (at->picture && at->w == w && at->h == h &&
            !memcmp(&at->look, look, sizeof *look) &&
            !memcmp(&at->pose, pose, sizeof *pose)) {
            at->used = portraits->clock;
            return at;
        }
        if (at->used < oldest->used) oldest = at;
    }
    if (oldest->picture) cairo_surface_destroy(oldest->picture);
    *oldest = (Portrait){ *look, *pose, w, h, portraits->clock, NULL };
    return oldest;
}

void page_portrait(Portraits *portraits, Ui *ui, Box box, const OwnFile *own,
                   const Look *look, const Pose *pose) {
    if (!page_seen(ui, box)) return;
    cairo_surface_t *photo = own_picture(ui->own, own);
    if (photo) {
        own_picture_fill(ui->cr, photo, box);
        return;
    }
    Portrait *at = portrait_for(portraits, look, pose, (int)box.w, (int)box.h);
    if (!at->picture) {
        at->picture = cairo_image_surface_create(CAIRO_FORMAT_ARGB32,
                                                 (int)box.w, (int)box.h);
        cairo_t *cr = cairo_create(at->picture);
        face_portrait(cr, look, pose, 0, 0, floor(box.w), floor(box.h));
        cairo_destroy(cr);
    }
    cairo_set_source_surface(ui->cr, at->picture, floor(box.x), floor(box.y));
    cairo_paint(ui->cr);
}

void portraits_end(Portraits *portraits) {
    for (int i = 0; i < PORTRAITS; i++)
        if (portraits->kept[i].picture)
            cairo_surface_destroy(portraits->kept[i].picture);
    *portraits = (Portraits){ .clock = 0 };
}

/* SPDX-License-Identifier: MIT
 * The curve: on its zones (zones.h) a line for each customer
 * with her name at its end, thin ones of other people in her place, and the
 * dashed road in the colour of whom it belongs to. */
#include "window/debrief/curve.h"

#include "core/story/labels.h"
#include "core/words/say.h"
#include "window/debrief/line_names.h"
#include "window/debrief/zones.h"
#include "window/draw/canvas.h"
#include "window/ui/page.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* Every line counts that may be shown, so that nothing jumps from turn to
 * turn. */
static Zones range_of(const CurveView *curve) {
    const Debrief *debrief = curve->debrief;
    const Guess *guess = curve->guess;
    Zones range = zones_none();
    for (int who = 0; who < debrief->customer_count; who++) {
        if (debrief->customers[who].ours) continue;
        zones_widen(&range, debrief->customers[who].start);
        for (int i = 0; i < debrief->turn_count; i++) {
            const DebriefTurn *turn = &debrief->turns[i];
            zones_widen(&range, turn->moods[who].after);
            for (int k = 0; !turn->best_taken && k < turn->path_count; k++)
                zones_widen(&range, turn->path[k].mood[who]);
        }
    }
    for (int i = 0; curve->others && i < debrief->other_count; i++)
        for (int k = 0; k < debrief->others[i].count; k++)
            zones_widen(&range, debrief->others[i].mood[k]);
    for (int i = 0; guess && i < guess->turns; i++)
        if (guess->put[i]) zones_widen(&range, guess->mood[i]);
    zones_round_out(&range);
    return range;
}

static double line_of(const Ui *ui) {
    return ceil(ui_line_px(ui, TYPE_SMALL));
}

/* The numbers and the legend below the plot. */
static double below_plot(const Ui *ui) {
    return 2 * line_of(ui) + ui_px(ui, 14);
}

static Box plot_of(Ui *ui, Box box) {
    box_bottom(&box, below_plot(ui));
    return box;
}

/* What the names at the ends of the lines need. */
static double names_width(Ui *ui, const CurveView *curve) {
    const Debrief *debrief = curve->debrief;
    double width = 0;
    for (int i = 0; i < debrief->customer_count; i++)
        if (!debrief->customers[i].ours)
            width = fmax(
                width,
                line_name_width(ui, debrief->customers[i].short_name, true));
    for (int i = 0; curve->others && i < debrief->other_count; i++)
        width =
            fmax(width, line_name_width(ui, debrief->others[i].name, false));
    return width + ui_px(ui, 52);
}

/* Where lines may run: zone names stand to the left of it, the names of the
 * lines to the right. */
static Box field_of(Ui *ui, Box box, const CurveView *curve) {
    Box plot = plot_of(ui, box);
    box_left(&plot, ui_text_px(ui, TYPE_SMALL) * 5.2);
    box_right(&plot, fmin(names_width(ui, curve), plot.w * 0.4));
    return plot;
}

/* Steps along the axis: the longest of what was and what could have been. */
static int steps_of(const Debrief *debrief) {
    int most = debrief->turn_count;
    for (int i = 0; i < debrief->turn_count; i++) {
        int end = i + debrief->turns[i].path_count;
        if (end > debrief->turn_count + 3) end = debrief->turn_count + 3;
        if (end > most) most = end;
    }
    return most < 1 ? 1 : most;
}

static double x_at(Box field, int steps, double step) {
    return field.x + field.w * step / steps;
}

void curve_zones(Ui *ui, Box plot) {
    const Zones whole = zones_whole();
    zones_draw(ui, plot, whole, ui_px(ui, 16));
    zones_draw_names(ui, plot, whole);
}

static void draw_numbers(Ui *ui, Box box, Box field, const CurveView *curve) {
    int steps = steps_of(curve->debrief);
    double each = field.w / steps, size = ui_text_px(ui, TYPE_SMALL);
    double digit = curve->debrief->turn_count < 10 ? 1 : 1.8;
    int every = (int)fmax(1, ceil(size * digit / each));
    double height = line_of(ui);
    box_bottom(&box, height + ui_px(ui, 8));
    for (int i = 1; i <= curve->debrief->turn_count; i++) {
        bool chosen = curve->turn == i - 1;
        bool beside = curve->turn != NONE && abs(curve->turn + 1 - i) < every;
        if (!chosen && (beside || i % every)) continue;
        char digits[16];
        snprintf(digits, sizeof digits, "%d", i);
        Lettering as = {
            .size = TYPE_SMALL,
            .letters = chosen ? LETTER_STRONG : LETTER_REGULAR,
            .colour = chosen ? ui->theme->ink : ui->theme->soft,
            .align = ALIGN_MIDDLE,
            .max_lines = 1,
            .middle = true,
        };
        Box at = { floor(x_at(field, steps, i) - size * 1.5),
                   box.y + box.h - height, size * 3, height };
        ui_text(ui, at, &as, digits);
    }
}

static int mood_of(const Debrief *debrief, int customer, int step) {
    if (!step) return debrief->customers[customer].start;
    return debrief->turns[step - 1].moods[customer].after;
}

static void bend_to(cairo_t *cr, double x0, double y0, double x1, double y1) {
    double half = (x1 - x0) / 2;
    cairo_curve_to(cr, x0 + half, y0, x1 - half, y1, x1, y1);
}

double curve_line_px(const Ui *ui, double units) {
    enum { IN_A_ROOM = 6, AT_A_DESK = 2 };
    if (!ui_is_projector(ui)) return fmax(ui_px(ui, units), AT_A_DESK);
    return fmax(ui_px(ui, units * 1.6), IN_A_ROOM);
}

static void draw_line(Ui *ui, Box field, Zones range, const Debrief *debrief,
                      int customer, int steps) {
    cairo_t *cr = ui->cr;
    double x = x_at(field, steps, 0);
    double y = zones_y(field, range, mood_of(debrief, customer, 0));
    cairo_save(cr);
    cairo_set_line_width(cr, curve_line_px(ui, 6));
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    canvas_ink(cr, ui->theme->curve[customer % 2], 1);
    cairo_move_to(cr, x, y);
    for (int i = 1; i <= debrief->turn_count; i++) {
        double to_x = x_at(field, steps, i);
        double to_y = zones_y(field, range, mood_of(debrief, customer, i));
        bend_to(cr, x, y, to_x, to_y);
        x = to_x;
        y = to_y;
    }
    cairo_stroke(cr);
    cairo_restore(cr);
}

/* Somebody else in her place: thin, and plain. */
static void draw_elsewhere(Ui *ui, Box field, Zones range,
                           const Debrief *debrief, int index) {
    const DebriefOther *other = &debrief->others[index];
    int steps = steps_of(debrief);
    double x = x_at(field, steps, 0), y = zones_y(field, range, other->mood[0]);
    cairo_save(ui->cr);
    cairo_set_line_width(ui->cr, fmax(ui_px(ui, 2.5), 1));
    canvas_ink(ui->cr, ui->theme->zone_ink, 0.55);
    cairo_move_to(ui->cr, x, y);
    for (int i = 1; i < other->count; i++) {
        double to_x = x_at(field, steps, i);
        double to_y = zones_y(field, range, other->mood[i]);
        bend_to(ui->cr, x, y, to_x, to_y);
        x = to_x;
        y = to_y;
    }
    cairo_stroke(ui->cr);
    if (other->left) /* hung up, or gone: a bar ends the line */
        paint_box(ui->cr,
                  (Box){ floor(x), floor(y - ui_px(ui, 8)),
                         fmax(ui_px(ui, 3), 1), ui_px(ui, 16) },
                  ui->theme->zone_ink);
    cairo_restore(ui->cr);
}

static bool guess_drawn(const CurveView *curve) {
    return curve->guess && guess_made(curve->guess);
}

static void dotted(Ui *ui) {
    double dot[] = { 0, ui_px(ui, 11) };
    cairo_set_line_width(ui->cr, curve_line_px(ui, 5));
    cairo_set_line_cap(ui->cr, CAIRO_LINE_CAP_ROUND);
    cairo_set_dash(ui->cr, dot, 2, 0);
    canvas_ink(ui->cr, ui->theme->zone_ink, 1);
}

/* What the player thought it was: straight from point to point, as drawn. */
static void draw_guess(Ui *ui, Box field, Zones range, const CurveView *curve,
                       int steps) {
    const Guess *guess = curve->guess;
    int first = 0, last;
    if (!guess_drawn(curve)) return;
    while (!guess->put[first])
        first++;
    for (last = guess->turns - 1; !guess->put[last];)
        last--;
    cairo_save(ui->cr);
    dotted(ui);
    for (int i = first; i <= last; i++)
        cairo_line_to(ui->cr, x_at(field, steps, i + 1),
                      zones_y(field, range, guess_at(guess, i)));
    if (first == last) cairo_close_path(ui->cr); /* a dot */
    cairo_stroke(ui->cr);
    cairo_restore(ui->cr);
}

static bool other_drawn(const CurveView *curve) {
    if (curve->turn == NONE) return false;
    const DebriefTurn *turn = &curve->debrief->turns[curve->turn];
    return !turn->best_taken && turn->path_count;
}

/* The best that was on offer, from where the chosen turn began, in the
 * customer's own colour. */
static void draw_other(Ui *ui, Box field, Zones range, const CurveView *curve,
                       int customer) {
    const Debrief *debrief = curve->debrief;
    if (!other_drawn(curve)) return;
    const DebriefTurn *turn = &debrief->turns[curve->turn];
    cairo_t *cr = ui->cr;
    int steps = steps_of(debrief);
    double dash[] = { ui_px(ui, 16), ui_px(ui, 12) };
    double x = x_at(field, steps, curve->turn);
    double y = zones_y(field, range, mood_of(debrief, customer, curve->turn));
    cairo_save(cr);
    cairo_set_line_width(cr, curve_line_px(ui, 5));
    cairo_set_dash(cr, dash, 2, 0);
    canvas_ink(cr, ui->theme->curve[customer % 2], 1);
    cairo_move_to(cr, x, y);
    for (int i = 0; i < turn->path_count; i++) {
        if (curve->turn + 1 + i > steps) break;
        double to_x = x_at(field, steps, curve->turn + 1 + i);
        double to_y = zones_y(field, range, turn->path[i].mood[customer]);
        bend_to(cr, x, y, to_x, to_y);
        x = to_x;
        y = to_y;
    }
    cairo_stroke(cr);
    cairo_restore(cr);
}

static void triangle(cairo_t *cr, double x, double y, double r, bool up) {
    double way = up ? -1 : 1;
    cairo_move_to(cr, x, y + way * r * 1.25);
    cairo_line_to(cr, x - r * 1.2, y - way * r * 0.85);
    cairo_line_to(cr, x + r * 1.2, y - way * r * 0.85);
    cairo_close_path(cr);
}

typedef enum { MARK_DOT, MARK_BEST, MARK_WORST } Mark;

static void mark_path(cairo_t *cr, Mark mark, int customer, double x, double y,
                      double r) {
    cairo_new_path(cr);
    if (mark != MARK_DOT)
        triangle(cr, x, y, r, mark == MARK_BEST);
    else if (customer % 2)
        cairo_rectangle(cr, x - r * 0.85, y - r * 0.85, r * 1.7, r * 1.7);
    else
        canvas_oval_path(cr, x, y, r, r);
}

static void draw_mark(Ui *ui, double x, double y, Mark mark, int customer,
                      bool chosen, double grown) {
    cairo_t *cr = ui->cr;
    const Theme *theme = ui->theme;
    double r = fmax(ui_px(ui, mark == MARK_DOT ? 9 : 15), 3) * grown;
    Colour colour = mark == MARK_BEST    ? theme->good
                    : mark == MARK_WORST ? theme->bad
                                         : theme->curve[customer % 2];
    cairo_save(cr);
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
    if (chosen) {
        canvas_oval(cr, x, y, r + ui_px(ui, 14), r + ui_px(ui, 14),
                    theme->panel, 1);
        canvas_oval_path(cr, x, y, r + ui_px(ui, 12), r + ui_px(ui, 12));
        cairo_set_line_width(cr, fmax(ui_px(ui, 4), 2));
        canvas_ink(cr, theme->focus, 1);
        cairo_stroke(cr);
    }
    mark_path(cr, mark, customer, x, y, r + fmax(ui_px(ui, 3), 1));
    canvas_fill(cr, theme->panel, 1);
    mark_path(cr, mark, customer, x, y, r);
    canvas_fill(cr, colour, 1);
    cairo_restore(cr);
}

static double air_of(const Ui *ui) {
    return ui_px(ui, 40);
}

/* How far to the right the line is drawn yet. */
static double reached(const Ui *ui, Box field, double part) {
    return field.x - air_of(ui) + (field.w + 2 * air_of(ui)) * part;
}

/* A mark pops up when the line has come to it: 0, a little too large, 1. */
static double grown_at(const Ui *ui, double x, double right) {
    double since = fmin(fmax((right - x) / air_of(ui), 0), 1);
    return since * (1 + 0.9 * sin(M_PI * since));
}

static void draw_marks(Ui *ui, Box field, Zones range, const CurveView *curve,
                       int customer) {
    const Debrief *debrief = curve->debrief;
    int steps = steps_of(debrief);
    double right = reached(ui, field, curve->part);
    for (int i = 1; i <= debrief->turn_count; i++) {
        const DebriefTurn *turn = &debrief->turns[i - 1];
        bool hers = debrief->customer_count < 2 || turn->to == customer;
        Mark mark = !hers                          ? MARK_DOT
                    : i - 1 == debrief->best_turn  ? MARK_BEST
                    : i - 1 == debrief->worst_turn ? MARK_WORST
                                                   : MARK_DOT;
        double x = x_at(field, steps, i), grown = grown_at(ui, x, right);
        if (grown <= 0) break;
        draw_mark(ui, x, zones_y(field, range, mood_of(debrief, customer, i)),
                  mark, customer, curve->turn == i - 1 && hers, grown);
    }
}

/* ---- what the signs mean ---- */

typedef enum { SIGN_MARK, SIGN_DASHED, SIGN_DOTTED } Sign;

typedef struct Key {
    Sign sign;
    Mark mark; /* of SIGN_MARK */
    const char *word;
} Key;

static void draw_stroke(Ui *ui, Box box, Sign sign) {
    double dash[] = { ui_px(ui, 12), ui_px(ui, 8) };
    cairo_save(ui->cr);
    cairo_set_line_width(ui->cr, curve_line_px(ui, 5));
    cairo_set_dash(ui->cr, dash, 2, 0);
    canvas_ink(ui->cr, ui->theme->curve[0], 1);
    if (sign == SIGN_DOTTED) {
        dotted(ui);
        canvas_ink(ui->cr, ui->theme->ink, 1); /* it stands on the page */
    }
    cairo_move_to(ui->cr, box.x, box.y + box.h / 2);
    cairo_line_to(ui->cr, box.x + box.w, box.y + box.h / 2);
    cairo_stroke(ui->cr);
    cairo_restore(ui->cr);
}

static Lettering key_as(const Ui *ui) {
    return (Lettering){
        .size = TYPE_SMALL,
        .colour = ui->theme->soft,
        .max_lines = 1,
        .middle = true,
        .leading = 1.2,
    };
}

static double sign_width(const Ui *ui, const Key *key) {
    return ui_px(ui, key->sign == SIGN_MARK ? 40 : 54);
}

static double word_width(Ui *ui, const Key *key) {
    Lettering as = key_as(ui);
    return ui_text_width(ui, &as, key->word) + 2;
}

/* False when there was no room left. */
static bool draw_key(Ui *ui, Box *row, const Key *key) {
    Lettering as = key_as(ui);
    double sign = sign_width(ui, key), gap = ui_px(ui, 10);
    double width = word_width(ui, key);
    if (sign + gap + width > row->w) return false;
    Box mark = box_left(row, sign);
    if (key->sign == SIGN_MARK)
        draw_mark(ui, mark.x + mark.w / 2, mark.y + mark.h / 2, key->mark, 0,
                  false, 1);
    else
        draw_stroke(ui, mark, key->sign);
    box_left(row, gap);
    ui_text(ui, box_left(row, width), &as, key->word);
    box_left(row, ui_px(ui, 24));
    return true;
}

static void draw_legend(Ui *ui, Box box, const CurveView *curve) {
    const Debrief *debrief = curve->debrief;
    const struct {
        Key key;
        bool drawn; /* a talk without a fault has nothing that hurt */
    } signs[] = {
        { { SIGN_MARK, MARK_WORST, say("hurt most") },
          debrief->worst_turn != NONE },
        { { SIGN_MARK, MARK_BEST, say("helped most") },
          debrief->best_turn != NONE },
        { { SIGN_DASHED, MARK_DOT, say("the best on offer") },
          other_drawn(curve) },
        { { SIGN_DOTTED, MARK_DOT, say("your guess") }, guess_drawn(curve) },
    };
    static const double least_fit = 0.65;
    Box row = box_inset(box_bottom(&box, line_of(ui)), ui_px(ui, 12), 0);
    double words = 0, between = 0;
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
        if (!signs[i].drawn) continue;
        between += (between > 0 ? ui_px(ui, 24) : 0) + ui_px(ui, 10) +
                   sign_width(ui, &signs[i].key);
        words += word_width(ui, &signs[i].key);
    }
    /* a little smaller, so that no sign stays without its word */
    if (between + words > row.w)
        ui->fit = fmax((row.w - between) / words * 0.94, least_fit);
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
        if (signs[i].drawn && !draw_key(ui, &row, &signs[i].key)) break;
    ui->fit = 1;
}

/* ---- names at the ends of the lines ---- */

static LineName name_of(Ui *ui, Box field, Zones range, const Debrief *debrief,
                        int customer) {
    int turns = debrief->turn_count;
    return (LineName){ .text = debrief->customers[customer].short_name,
                       .colour = ui->theme->curve[customer % 2],
                       .strong = true,
                       .x = x_at(field, steps_of(debrief), turns),
                       .y = zones_y(field, range,
                                    mood_of(debrief, customer, turns)) };
}

static LineName name_of_other(Ui *ui, Box field, Zones range,
                              const Debrief *debrief, int index) {
    const DebriefOther *other = &debrief->others[index];
    int last = other->count - 1;
    return (LineName){ .text = other->name,
                       .colour = ui->theme->zone_ink,
                       .x = x_at(field, steps_of(debrief), last),
                       .y = zones_y(field, range, other->mood[last]) };
}

static int gather_names(Ui *ui, Box field, Zones range, const CurveView *curve,
                        LineName *names) {
    const Debrief *debrief = curve->debrief;
    int count = 0;
    for (int i = 0; i < debrief->customer_count; i++)
        if (!debrief->customers[i].ours)
            names[count++] = name_of(ui, field, range, debrief, i);
    for (int i = 0; curve->others && i < debrief->other_count; i++)
        names[count++] = name_of_other(ui, field, range, debrief, i);
    return count;
}

double curve_least(const Ui *ui, const Debrief *debrief) {
    int names = debrief->customer_count + debrief->other_count;
    return (names + 1) * line_of(ui) + below_plot(ui);
}

static void draw_names(Ui *ui, Box plot, Box field, Zones range,
                       const CurveView *curve) {
    LineName names[LINE_NAMES_MAX];
    int count = gather_names(ui, field, range, curve, names);
    double x = field.x + field.w + ui_px(ui, 36);
    line_names_draw(ui,
                    (Box){ floor(x), field.y,
                           plot.x + plot.w - floor(x) - ui_px(ui, 8), field.h },
                    names, count);
}

void curve_draw(Ui *ui, Box box, const CurveView *curve) {
    const Debrief *debrief = curve->debrief;
    Box plot = plot_of(ui, box), field = field_of(ui, box, curve);
    Zones range = range_of(curve);
    zones_draw(ui, plot, range, ui_px(ui, 16));
    zones_draw_names(ui, plot, range);
    if (!debrief->turn_count) return;
    draw_numbers(ui, box, field, curve);
    draw_guess(ui, field, range, curve, steps_of(debrief));
    cairo_save(ui->cr);
    double air = air_of(ui), left = field.x - air;
    cairo_rectangle(ui->cr, left, plot.y - air,
                    reached(ui, field, curve->part) - left, plot.h + 2 * air);
    cairo_clip(ui->cr);
    int count = debrief->customer_count;
    for (int i = 0; curve->others && i < debrief->other_count; i++)
        draw_elsewhere(ui, field, range, debrief, i);
    for (int i = 0; i < count; i++)
        if (!debrief->customers[i].ours) draw_other(ui, field, range, curve, i);
    for (int i = count - 1; i >= 0; i--)
        if (!debrief->customers[i].ours)
            draw_line(ui, field, range, debrief, i, steps_of(debrief));
    cairo_restore(ui->cr);
    for (int i = count - 1; i >= 0; i--)
        if (!debrief->customers[i].ours) draw_marks(ui, field, range, curve, i);
    if (curve->part >= 1) draw_names(ui, plot, field, range, curve);
    draw_legend(ui, box, curve);
}

/* Where a line is between two turns. */
static double mood_between(const Debrief *debrief, int customer, double at) {
    int before = (int)at;
    double mood = mood_of(debrief, customer, before), part = at - before;
    if (part <= 0) return mood;
    part = part * part * (3 - 2 * part);
    return mood + part * (mood_of(debrief, customer, before + 1) - mood);
}

void curve_small(Ui *ui, Box box, const CurveView *curve, double turns) {
    const Debrief *debrief = curve->debrief;
    double r = fmax(ui_px(ui, 9), 3);
    int steps = debrief->turn_count < 1 ? 1 : debrief->turn_count;
    Box field = box_inset(box, 2 * r, 0);
    Zones range = range_of(curve);
    zones_draw(ui, box, range, ui_px(ui, 10));
    double names = ui_text_px(ui, TYPE_SMALL) * 5.2;
    if (box.w > 1.8 * names) { /* the names of the bands beside the line */
        zones_draw_names(ui, box, range);
        box_left(&field, names - 2 * r);
    }
    double right = x_at(field, steps, turns);
    draw_guess(ui, field, range, curve, steps);
    for (int i = debrief->customer_count - 1; i >= 0; i--) {
        if (debrief->customers[i].ours) continue;
        cairo_save(ui->cr);
        cairo_rectangle(ui->cr, box.x, box.y, right - box.x, box.h);
        cairo_clip(ui->cr);
        draw_line(ui, field, range, debrief, i, steps);
        cairo_restore(ui->cr);
        double y = zones_y(field, range, mood_between(debrief, i, turns));
        draw_mark(ui, right, y, MARK_DOT, i, false, 1);
    }
}

int curve_turn_at(Ui *ui, Box box, const CurveView *curve, double x) {
    const Debrief *debrief = curve->debrief;
    Box field = field_of(ui, box, curve);
    if (!debrief->turn_count) return NONE;
    double step = (x - field.x) / field.w * steps_of(debrief);
    int turn = (int)floor(step + 0.5) - 1;
    if (turn < 0) turn = 0;
    return turn < debrief->turn_count ? turn : debrief->turn_count - 1;
}

void curve_points(int tenths, char *out, size_t size) {
    const char *sign = tenths > 0 ? "+" : tenths < 0 ? "−" : "±";
    int points = abs(tenths);
    if (points % 10)
        snprintf(out, size, "%s%d.%d", sign, points / 10, points % 10);
    else
        snprintf(out, size, "%s%d", sign, points / 10);
}

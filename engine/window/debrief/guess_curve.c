/* SPDX-License-Identifier: MIT
 * The zones of the meter with a column for each of the player's lines. Left
 * and right choose a column, up and down move its point; a pointer that is
 * held down draws across all columns it passes. */
#include "window/debrief/guess_curve.h"

#include "core/base/format.h"
#include "core/story/labels.h"
#include "core/words/say.h"
#include "window/debrief/curve.h"
#include "window/draw/canvas.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum {
    KEY_STEP = 100, /* tenths of mood */
    PLOT_LINES = 11 /* of letters: as high as the plot is at least */
};

/* ---- where things are ---- */

static double line_of(const Ui *ui) {
    return ceil(ui_line_px(ui, TYPE_SMALL));
}

static double x_of(const GuessCurve *curve, const Guess *guess, int turn) {
    return curve->field.x + curve->field.w * (turn + 0.5) / guess->turns;
}

static double y_of(Box field, int mood) {
    return field.y + field.h * (1000 - mood) / 2000;
}

static int turn_under(const GuessCurve *curve, const Guess *guess, int x) {
    int turn = (int)floor((x - curve->field.x) / curve->field.w * guess->turns);
    return turn < 0 ? 0 : turn >= guess->turns ? guess->turns - 1 : turn;
}

static int mood_under(const GuessCurve *curve, int y) {
    double part = (y - curve->field.y) / curve->field.h;
    return (int)(1000 - 2000 * fmin(fmax(part, 0), 1));
}

/* ---- drawing ---- */

/* Straight lines between the points that were put. */
static void draw_line(Ui *ui, const GuessCurve *curve, const Guess *guess) {
    double dot[] = { 0, ui_px(ui, 11) };
    cairo_save(ui->cr);
    cairo_set_line_width(ui->cr, curve_line_px(ui, 5));
    cairo_set_line_cap(ui->cr, CAIRO_LINE_CAP_ROUND);
    cairo_set_dash(ui->cr, dot, 2, 0);
    canvas_ink(ui->cr, ui->theme->zone_ink, 1);
    for (int i = 0; i < guess->turns; i++)
        if (guess->put[i])
            cairo_line_to(ui->cr, x_of(curve, guess, i),
                          y_of(curve->field, guess->mood[i]));
    cairo_stroke(ui->cr);
    cairo_restore(ui->cr);
}

/* Full where it was put, else a ring that waits for it. */
static void draw_points(Ui *ui, const GuessCurve *curve, const Guess *guess,
                        bool focus) {
    cairo_t *cr = ui->cr;
    double r = fmax(ui_px(ui, 10), 4), thin = fmax(ui_px(ui, 3), 1.5);
    for (int i = 0; i < guess->turns; i++) {
        double x = x_of(curve, guess, i);
        double y = y_of(curve->field, guess_at(guess, i));
        if (focus && i == curve->at)
            canvas_oval(cr, x, y, r + ui_px(ui, 10), r + ui_px(ui, 10),
                        ui->theme->focus, 1);
        canvas_oval(cr, x, y, r, r, ui->theme->zone_ink, 1);
        if (!guess->put[i])
            canvas_oval(cr, x, y, r - thin, r - thin, ui->theme->panel, 1);
    }
}

static void draw_numbers(Ui *ui, Box row, const GuessCurve *curve,
                         const Guess *guess) {
    double each = curve->field.w / guess->turns;
    double size = ui_text_px(ui, TYPE_SMALL);
    int every = (int)fmax(1, ceil(size * 1.9 / each));
    for (int i = 0; i < guess->turns; i++) {
        char digits[16];
        bool chosen = i == curve->at, beside = abs(i - curve->at) < every;
        if (!chosen && (beside || (i + 1) % every)) continue;
        Lettering as = {
            .size = TYPE_SMALL,
            .letters = chosen ? LETTER_STRONG : LETTER_REGULAR,
            .colour = chosen ? ui->theme->ink : ui->theme->soft,
            .align = ALIGN_MIDDLE,
            .max_lines = 1,
            .middle = true,
        };
        snprintf(digits, sizeof digits, "%d", i + 1);
        ui_text(ui,
                (Box){ floor(x_of(curve, guess, i) - size * 1.5), row.y,
                       size * 3, row.h },
                &as, digits);
    }
}

/* What to do, and what stands there for the chosen line. */
static void flow_words(Flow *flow, const GuessCurve *curve, const Guess *guess,
                       const Debrief *debrief) {
    char text[300];
    Lettering soft = page_soft(flow->ui), strong = page_small(flow->ui);
    strong.letters = LETTER_STRONG;
    strong.colour = flow->ui->theme->ink;
    format_write(text, sizeof text,
                 say("If you like, draw how %s felt after each of your lines. "
                     "You will see both curves."),
                 debrief->customers[guess->who].short_name);
    flow_text(flow, &soft, text, 8);
    if (guess->put[curve->at])
        format_write(text, sizeof text, say("After line %d: %s"), curve->at + 1,
                     band_word(band_of(guess->mood[curve->at])));
    else
        format_write(text, sizeof text, say("After line %d: not drawn yet"),
                     curve->at + 1);
    flow_text(flow, &strong, text, 8);
}

double guess_curve_height(Ui *ui, const Guess *guess, const Debrief *debrief,
                          double width) {
    const GuessCurve first = { .at = 0 };
    Flow flow = { ui, { 0, 0, width, 1e6 }, false };
    if (!guess->turns) return 0;
    flow_words(&flow, &first, guess, debrief);
    return flow.in.y + (PLOT_LINES + 1) * line_of(ui);
}

void guess_curve_draw(Ui *ui, Box box, GuessCurve *curve, const Guess *guess,
                      const Debrief *debrief) {
    double names = 0;
    Flow flow = { ui, box, true };
    flow_words(&flow, curve, guess, debrief);
    Box plot = flow.in;
    Box numbers = box_bottom(&plot, line_of(ui));
    Touch touch = ui_control(ui, (Control){ CONTROL_GUESS_CURVE, 0 }, plot, 0);
    for (int i = 0; i < BANDS; i++) {
        Lettering small = page_small(ui);
        names = fmax(names, ui_text_width(ui, &small, band_word((Band)i)));
    }
    curve_zones(ui, plot);
    curve->field = plot;
    box_left(&curve->field, names + ui_px(ui, 36));
    draw_line(ui, curve, guess);
    draw_points(ui, curve, guess, touch.focus && ui->show_ring);
    draw_numbers(ui, numbers, curve, guess);
    ui_ring(ui, plot, 16, touch);
}

/* ---- what moves it ---- */

static bool choose(GuessCurve *curve, const Guess *guess, int by) {
    int at = curve->at + by;
    if (at < 0 || at >= guess->turns) return false;
    curve->at = at;
    return true;
}

bool guess_curve_key(GuessCurve *curve, Guess *guess, Action action) {
    int here = guess_at(guess, curve->at);
    switch ((int)action) {
    case ACTION_LEFT:
        return choose(curve, guess, -1);
    case ACTION_RIGHT:
        return choose(curve, guess, 1);
    case ACTION_UP:
        guess_put(guess, curve->at, here + KEY_STEP);
        return true;
    case ACTION_DOWN:
        guess_put(guess, curve->at, here - KEY_STEP);
        return true;
    case ACTION_PRESS: /* as it stands, and on to the next */
        guess_put(guess, curve->at, here);
        return choose(curve, guess, 1);
    default:
        return false;
    }
}

/* From the column before to this one, whatever columns lie between. */
static void draw_to(GuessCurve *curve, Guess *guess, int turn, int mood) {
    int from = curve->at, by = turn > from ? 1 : -1;
    int start = guess_at(guess, from);
    for (int i = from + by; turn != from && i != turn; i += by)
        guess_put(guess, i,
                  start + (mood - start) * (i - from) / (turn - from));
    guess_put(guess, turn, mood);
    curve->at = turn;
}

bool guess_curve_point(GuessCurve *curve, Guess *guess,
                       const InputEvent *event) {
    bool grabs = event->action == ACTION_POINTER_DOWN;
    if (event->action == ACTION_POINTER_UP && curve->held) {
        curve->held = false;
        return true;
    }
    if (curve->field.w <= 0 || !guess->turns) return false;
    if (grabs && !box_holds(curve->field, event->x, event->y)) return false;
    if (!grabs && !(curve->held && event->action == ACTION_POINTER_MOVED))
        return false;
    int turn = turn_under(curve, guess, event->x);
    if (grabs) curve->at = turn;
    curve->held = true;
    draw_to(curve, guess, turn, mood_under(curve, event->y));
    return true;
}

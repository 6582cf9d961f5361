/* SPDX-License-Identifier: MIT
 * Guess first: the player's own lines below each other, one of them to be
 * chosen, and the curve to be drawn; Enter opens the meter without. */
#include "window/debrief/guess.h"

#include "core/words/say.h"

#include <math.h>

enum { LINE_LETTERS_MAX = 44 /* lines, in widths of a letter */ };

/* The lines, numbered as the curve is; the height they take. */
static double lines(Ui *ui, Box box, const Debrief *debrief, bool draw) {
    double gap = ui_px(ui, 10), height = 0;
    for (int i = 0; i < debrief->turn_count; i++) {
        const DebriefTurn *turn = &debrief->turns[i];
        const char *label = turn->label;
        double needs = ui_button_height(ui, BUTTON_PLAIN, ICON_NONE, label,
                                        turn->turn, box.w);
        Box at = { box.x, box.y + height, box.w, needs };
        if (draw)
            ui_button(ui, (Control){ CONTROL_GUESS, i }, at, BUTTON_PLAIN,
                      ICON_NONE, label, turn->turn);
        height += needs + gap;
    }
    return height;
}

/* The lines and, `below` units of pixels high, the curve after them. */
static void draw_list(Ui *ui, Box box, GuessCurve *curve, const Guess *guess,
                      const Debrief *debrief, double below) {
    double width = box.w - ui_px(ui, 24);
    double height = lines(ui, (Box){ 0, 0, width, 0 }, debrief, false);
    Box list = ui_scroll_begin(ui, SCROLL_GUESS, box, height + below);
    list.w = width;
    lines(ui, list, debrief, true);
    box_top(&list, height);
    list.h = below;
    if (below > 0) guess_curve_draw(ui, list, curve, guess, debrief);
    ui_scroll_end(ui);
}

/* Beside each other where there is room, else in one list. */
static void draw_both(Ui *ui, Box box, GuessCurve *curve, const Guess *guess,
                      const Debrief *debrief) {
    double gap = ui_px(ui, 48), half = floor((box.w - gap) / 2);
    double beside = guess_curve_height(ui, guess, debrief, half);
    if (guess->turns && !page_narrow(ui) && beside <= box.h) {
        Box drawn = box_right(&box, half);
        box_right(&box, gap);
        drawn.h = fmin(drawn.h, beside * 1.5);
        draw_list(ui, box, curve, guess, debrief, 0);
        guess_curve_draw(ui, drawn, curve, guess, debrief);
        return;
    }
    box.w = fmin(box.w, ui_text_px(ui, TYPE_BODY) * LINE_LETTERS_MAX);
    double below =
        guess_curve_height(ui, guess, debrief, box.w - ui_px(ui, 24));
    draw_list(ui, box, curve, guess, debrief, fmin(below, box.h));
}

void guess_draw(Ui *ui, Box box, GuessCurve *curve, const Guess *guess,
                const Debrief *debrief) {
    Lettering question = page_strong(ui);
    const PageButton skip = { { CONTROL_OPEN_METER, 0 },
                              ICON_PLAY,
                              say("Show what each line did"),
                              BUTTON_FILLED };
    double asks = ui_text_height(ui, &question, debrief->guess, box.w);
    ui_text(ui, box_top(&box, asks), &question, debrief->guess);
    box_top(&box, ui_px(ui, 20));
    Box foot = box_bottom(&box, page_button_row(ui, box, &skip, 1, 0, false));
    page_button_row(ui, foot, &skip, 1, 0, true);
    box_bottom(&box, ui_px(ui, 20));
    draw_both(ui, box, curve, guess, debrief);
}

bool guess_event(Ui *ui, GuessCurve *curve, Guess *guess,
                 const InputEvent *event) {
    const Control own = { CONTROL_GUESS_CURVE, 0 };
    if (guess_curve_point(curve, guess, event)) {
        ui->focus = own;
        return true;
    }
    if (event->action == ACTION_PRESS && event->x >= 0) return false;
    return control_same(ui->focus, own) &&
           guess_curve_key(curve, guess, event->action);
}

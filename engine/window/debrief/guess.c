/* SPDX-License-Identifier: MIT
 * Guess first: the player's own lines below each other, one of them to be
 * chosen; Enter opens the meter without. */
#include "window/debrief/guess.h"

#include "core/words/say.h"

#include <math.h>

static PageButton line_button(const DebriefTurn *turn, int index) {
    return (PageButton){ { CONTROL_GUESS, index },
                         NULL,
                         turn->silence ? say("(nothing)") : turn->text,
                         BUTTON_PLAIN };
}

/* The lines; the height they take. */
static double lines(Ui *ui, Box box, const Debrief *debrief, bool draw) {
    double gap = ui_px(ui, 10), height = 0;
    for (int i = 0; i < debrief->turn_count; i++) {
        const PageButton button = line_button(&debrief->turns[i], i);
        double needs = page_buttons_height(ui, &button, 1, box.w);
        Box at = { box.x, box.y + height, box.w, needs };
        if (draw) page_buttons(ui, &at, &button, 1);
        height += needs + gap;
    }
    return height;
}

void guess_draw(Ui *ui, Box box, const Debrief *debrief) {
    Lettering question = page_strong(ui);
    const PageButton skip = { { CONTROL_OPEN_METER, 0 },
                              "play",
                              say("Show what each line did"),
                              BUTTON_FILLED };
    box.w = fmin(box.w, ui_text_px(ui, TYPE_BODY) * 44);
    double asks = ui_text_height(ui, &question, debrief->guess, box.w);
    ui_text(ui, box_top(&box, asks), &question, debrief->guess);
    box_top(&box, ui_px(ui, 20));
    Box foot = box_bottom(&box, page_button_row(ui, box, &skip, 1, 0, false));
    page_button_row(ui, foot, &skip, 1, 0, true);
    box_bottom(&box, ui_px(ui, 20));
    double width = box.w - ui_px(ui, 24);
    double height = lines(ui, (Box){ 0, 0, width, 0 }, debrief, false);
    Box list = ui_scroll_begin(ui, SCROLL_GUESS, box, height);
    list.w = width;
    lines(ui, list, debrief, true);
    ui_scroll_end(ui);
}

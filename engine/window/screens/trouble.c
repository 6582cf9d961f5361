/* SPDX-License-Identifier: MIT
 * Tells the player what went wrong, with a button to go on. */
#include "window/screens/screens.h"

#include "core/words/say.h"
#include "window/ui/page.h"

#include <math.h>

static bool trouble_event(Window *window, void *self, const InputEvent *event) {
    (void)self;
    if (event->action != ACTION_PRESS) return false;
    window_pop(window);
    return true;
}

static void trouble_draw(Window *window, void *self, Ui *ui) {
    (void)self;
    const PageButton ok = {
        { CONTROL_OK, 0 }, ICON_TICK, say("All right"), BUTTON_FILLED
    };
    const char *text = window_shared(window)->trouble;
    Lettering heading = page_heading(ui), body = page_body(ui);
    double gap = ui_px(ui, 24), icon = ui_px(ui, 56);
    double width =
        fmin(ui_px(ui, 1200), ui->screen.w - ui_px(ui, 48)) - ui_px(ui, 80);
    double words = ui_text_height(ui, &body, text, width);
    double content = fmax(icon, ui_text_px(ui, heading.size) * 1.2) + words +
                     2 * gap + page_buttons_height(ui, &ok, 1, ui->screen.w);
    Box in = page_sheet(ui, 1200, content);
    Box foot = box_bottom(&in, page_buttons_height(ui, &ok, 1, ui->screen.w));
    box_bottom(&in, gap);
    Box head = box_top(&in, fmax(icon, ui_text_px(ui, heading.size) * 1.2));
    paint_icon(ui->cr, ICON_WARNING,
               box_middle(box_left(&head, icon), icon, icon), ui->theme->focus);
    box_left(&head, gap);
    heading.middle = true;
    ui_text(ui, head, &heading, say("This did not work"));
    box_top(&in, gap);
    in = ui_scroll_begin(ui, SCROLL_TROUBLE, in, words);
    ui_text(ui, in, &body, text);
    ui_scroll_end(ui);
    page_button(ui, foot, &ok);
}

const Screen screen_trouble = {
    .name = "trouble",
    .overlay = true,
    .event = trouble_event,
    .draw = trouble_draw,
};

/* SPDX-License-Identifier: MIT
 * The notebook: the facts learnt about the customers so far. */
#include "window/screens/screens.h"

#include "core/words/say.h"
#include "window/ui/page.h"

#include <math.h>

static bool notebook_event(Window *window, void *self,
                           const InputEvent *event) {
    (void)self;
    bool close =
        event->action == ACTION_PRESS || event->action == ACTION_NOTEBOOK;
    if (close) window_pop(window);
    return close;
}

static double facts_height(Ui *ui, const View *view, double width) {
    Lettering body = page_body(ui);
    double height = 0;
    for (int i = 0; i < view->notebook_count; i++)
        height += ui_text_height(ui, &body, view->notebook[i],
                                 width - ui_px(ui, 56)) +
                  ui_px(ui, 28);
    return height;
}

static void draw_fact(Ui *ui, Box *in, const char *fact) {
    Lettering body = page_body(ui);
    double indent = ui_px(ui, 56), mark = ui_px(ui, 12);
    double height = ui_text_height(ui, &body, fact, in->w - indent);
    Box row = box_top(in, height);
    Box at = box_left(&row, indent);
    double middle = at.y + ui_line_px(ui, TYPE_BODY) / 2;
    paint_round(
        ui->cr,
        (Box){ at.x + ui_px(ui, 8), floor(middle - mark / 2), mark, mark },
        mark / 2, ui->theme->accent);
    ui_text(ui, row, &body, fact);
    box_top(in, ui_px(ui, 14));
    paint_box(ui->cr, box_top(in, fmax(ui_px(ui, 1), 1)), ui->theme->line);
    box_top(in, ui_px(ui, 13));
}

static void notebook_draw(Window *window, void *self, Ui *ui) {
    (void)self;
    const View *view = window_view(window);
    Lettering heading = page_heading(ui), soft = page_soft(ui);
    const PageButton close = {
        { CONTROL_CLOSE, 0 }, ICON_BACK, say("Back"), BUTTON_PLAIN
    };
    const char *nothing =
        say("Nothing yet. Ask, and listen: what a customer lets "
            "slip will stand here.");
    double gap = ui_px(ui, 24),
           foot_height = page_buttons_height(ui, &close, 1, ui->screen.w);
    double width = page_sheet_width(ui, 1180);
    double words = view->notebook_count
                       ? facts_height(ui, view, width - ui_px(ui, 20))
                       : ui_text_height(ui, &soft, nothing, width);
    const char *title = say("What you know");
    double head = ui_text_height(ui, &heading, title, width);
    Box in = page_sheet(ui, 1180, head + words + 2 * gap + foot_height);
    ui_line(ui, &in, &heading, title);
    box_top(&in, gap);
    Box foot = box_bottom(&in, foot_height);
    box_bottom(&in, gap);
    in = ui_scroll_begin(ui, SCROLL_NOTEBOOK, in, words);
    if (!view->notebook_count) ui_text(ui, in, &soft, nothing);
    for (int i = 0; i < view->notebook_count; i++)
        draw_fact(ui, &in, view->notebook[i]);
    ui_scroll_end(ui);
    page_button(ui, foot, &close);
}

const Screen screen_notebook = {
    .name = "notebook",
    .overlay = true,
    .event = notebook_event,
    .draw = notebook_draw,
};

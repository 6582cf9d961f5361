/* SPDX-License-Identifier: MIT
 * The history: everything that was said, the player at the right, others at the
 * left. */
#include "window/screens/screens.h"

#include "core/words/say.h"
#include "window/ui/page.h"

#include <math.h>
#include <stdio.h>

typedef struct History {
    bool placed; /* it opens at its end */
} History;

static bool history_event(Window *window, void *self, const InputEvent *event) {
    (void)self;
    bool close =
        event->action == ACTION_PRESS || event->action == ACTION_HISTORY;
    if (close) window_pop(window);
    return close;
}

/* The text of a line and its style. Captions are in [brackets]. */
static Lettering line_as(const Ui *ui, const ViewLine *line) {
    Lettering as = line->kind == LINE_SPEECH ? page_body(ui) : page_soft(ui);
    as.balance = true;
    if (line->kind == LINE_SPEECH) return as;
    if (line->kind != LINE_SOUND) as.letters = LETTER_EMPHASIS;
    return as;
}

static const char *words_of(const ViewLine *line, char *room, size_t size) {
    if (line->silence) return say("You said nothing.");
    if (*line->text) return line->text;
    const char *caption = sound_caption(line->sound);
    if (!caption) return NULL;
    snprintf(room, size, "[%s]", caption);
    return room;
}

static bool says_who(const View *view, int at) {
    const ViewLine *line = &view->history[at];
    if (line->kind != LINE_SPEECH && !line->by_player) return false;
    if (line->silence) return false; /* its words are about you */
    if (!at) return true;
    const ViewLine *before = &view->history[at - 1];
    return before->by_player != line->by_player || before->who != line->who ||
           before->kind != line->kind;
}

static const char *your_part(const ViewLine *line) {
    if (line->kind == LINE_ACTION) return say("You did");
    return line->kind == LINE_THOUGHT ? say("You thought") : say("You");
}

static double draw_line(Ui *ui, const View *view, int at, Box box, bool draw) {
    const ViewLine *line = &view->history[at];
    char room[256];
    const char *text = words_of(line, room, sizeof room);
    if (!text) return 0;
    Lettering as = line_as(ui, line), name = page_small(ui);
    double gap = ui_px(ui, 16), inset = floor(box.w * 0.12), height = 0;
    name.letters = LETTER_STRONG;
    name.colour = ui->theme->accent;
    if (line->by_player)
        box_left(&box, inset);
    else
        box_right(&box, inset);
    as.align = name.align = line->by_player ? ALIGN_END : ALIGN_START;
    if (says_who(view, at)) {
        const char *who = line->by_player ? your_part(line) : line->speaker;
        double name_height = ui_text_height(ui, &name, who, box.w);
        height += gap + name_height;
        box_top(&box, gap);
        Box row = box_top(&box, name_height);
        if (draw) ui_text(ui, row, &name, who);
    }
    double words = ui_text_height(ui, &as, text, box.w);
    if (draw) ui_text(ui, box_top(&box, words), &as, text);
    return height + words + ui_px(ui, 6);
}

static double draw_all(Ui *ui, const View *view, Box box, bool draw) {
    double height = 0;
    for (int i = 0; i < view->history_count; i++) {
        Box rest = { box.x, box.y + height, box.w, 1e6 };
        double one = draw_line(ui, view, i, rest, false);
        bool seen = draw && page_seen(ui, (Box){ box.x, rest.y, box.w, one });
        if (seen) draw_line(ui, view, i, rest, true);
        height += one;
    }
    return height;
}

static void history_draw(Window *window, void *self, Ui *ui) {
    History *history = self;
    const View *view = window_view(window);
    Lettering heading = page_heading(ui);
    const PageButton close = {
        { CONTROL_CLOSE, 0 }, ICON_BACK, say("Back"), BUTTON_PLAIN
    };
    double gap = ui_px(ui, 24),
           foot_height = page_buttons_height(ui, &close, 1, ui->screen.w);
    double width =
        fmin(ui_px(ui, 1320), ui->screen.w - ui_px(ui, 48)) - ui_px(ui, 100);
    double all = draw_all(ui, view, (Box){ 0, 0, width, 1e6 }, false);
    Box in = page_sheet(ui, 1320,
                        all + foot_height + 2 * gap +
                            ui_text_px(ui, heading.size) * 1.2);
    ui_line(ui, &in, &heading, say("What was said"));
    box_top(&in, gap);
    Box foot = box_bottom(&in, foot_height);
    box_bottom(&in, gap);
    Box trial = in;
    trial.w -= ui_px(ui, 20);
    double content = draw_all(ui, view, trial, false);
    if (!history->placed) ui_scroll_past(ui, SCROLL_HISTORY, content);
    history->placed = true;
    Box list = ui_scroll_begin(ui, SCROLL_HISTORY, in, content);
    draw_all(ui, view, list, true);
    ui_scroll_end(ui);
    page_button(ui, foot, &close);
}

const Screen screen_history = {
    .name = "history",
    .size = sizeof(History),
    .overlay = true,
    .event = history_event,
    .draw = history_draw,
};

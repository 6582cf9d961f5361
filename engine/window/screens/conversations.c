/* SPDX-License-Identifier: MIT
 * The list of finished conversations, newest first. Each opens its debrief,
 * even when its level has changed or is gone. */
#include "window/screens/screens.h"

#include "app/practice/history.h"
#include "core/base/format.h"
#include "core/words/say.h"
#include "window/ui/page.h"

#include <math.h>

enum { WORDS_MAX = 400 };

static void conversations_enter(Window *window, void *self) {
    (void)self;
    window_close_meeting(window);
}

static void open_talk(Window *window, int at) {
    const PastTalk *list;
    Error err = { "" };
    int count = history_list(window_shared(window)->practice, &list);
    if (at >= count) return;
    if (window_look_back(window, list[at].key, list[at].level, &err))
        window_go(window, SCREEN_DEBRIEF);
    else
        window_trouble(window, err.text);
}

static bool conversations_event(Window *window, void *self,
                                const InputEvent *event) {
    (void)self;
    bool back =
        event->action == ACTION_BACK ||
        (event->action == ACTION_PRESS && event->control.kind == CONTROL_BACK);
    if (back) {
        window_go(window, SCREEN_PROGRESS);
        return true;
    }
    if (event->action != ACTION_PRESS) return false;
    if (event->control.kind == CONTROL_TALK)
        open_talk(window, event->control.index);
    return true;
}

/* A conversation's texts, below each other in its row. */
static void put_talk(Flow *flow, const PastTalk *talk) {
    Lettering name = page_strong(flow->ui), small = page_small(flow->ui);
    char words[WORDS_MAX], day[HISTORY_DAY];
    history_day(talk->when, day);
    format_write(
        words, sizeof words,
        say_count(talk->turns, "%s, %d reply: %s", "%s, %d replies: %s"), day,
        talk->turns, talk->ending);
    flow_text(flow, &name, talk->title, 2);
    flow_text(flow, &small, words, 0);
    if (!talk->taken) return;
    format_write(words, sizeof words, say("Another try, from turn %d on"),
                 talk->taken + 1);
    flow_text(flow, &small, words, 0);
}

static double icon_size(const Ui *ui) {
    return floor(ui_line_px(ui, TYPE_BODY));
}

/* Right of the icon, which grows with the letters. */
static Box inside(Ui *ui, Box row) {
    Box in = box_inset(row, ui_px(ui, 20), ui_px(ui, 14));
    box_left(&in, fmax(ui_px(ui, 56), icon_size(ui) + ui_px(ui, 16)));
    return in;
}

static double row_height(Ui *ui, const PastTalk *talk, double width) {
    Box row = { 0, 0, width, 1e6 };
    Flow flow = { ui, inside(ui, row), false };
    put_talk(&flow, talk);
    return fmax(ceil(flow.in.y + ui_px(ui, 14)), ui_target(ui));
}

static void draw_row(Ui *ui, const PastTalk *talk, Box row, int index) {
    Control control = { CONTROL_TALK, index };
    if (!ui_near(ui, control, row)) return;
    Touch touch = ui_control(ui, control, row, 0);
    bool hot = touch.hover || touch.focus;
    if (!page_seen(ui, box_inset(row, -20, -20))) return;
    ui_panel(ui, row, hot ? ui->theme->panel_hot : ui->theme->panel, 14, 0);
    Flow flow = { ui, inside(ui, row), true };
    double icon = icon_size(ui);
    paint_icon(ui->cr, page_outcome_icon(talk->outcome),
               (Box){ row.x + ui_px(ui, 22), flow.in.y, icon, icon },
               page_outcome_colour(ui->theme, talk->outcome));
    put_talk(&flow, talk);
    ui_ring(ui, row, 14, touch);
}

static void conversations_draw(Window *window, void *self, Ui *ui) {
    (void)self;
    const PastTalk *talks;
    int count = history_list(window_shared(window)->practice, &talks);
    Lettering soft = page_soft(ui);
    double gap = ui_px(ui, 12), all = 2 * gap;
    Box in = page_ground(ui);
    ui_prefer(ui, (Control){ CONTROL_TALK, 0 });
    page_head(ui, &in, say("Your conversations"));
    in.h = ui->screen.h - in.y;
    double width = in.w - ui_px(ui, 24);
    for (int i = 0; i < count; i++)
        all += row_height(ui, &talks[i], width) + gap;
    Box list = ui_scroll_begin(ui, SCROLL_TALKS, in, all);
    list.w = width;
    box_top(&list, gap);
    for (int i = 0; i < count; i++) {
        draw_row(ui, &talks[i],
                 box_top(&list, row_height(ui, &talks[i], width)), i);
        box_top(&list, gap);
    }
    if (!count)
        ui_text(ui, list, &soft,
                say("You have not finished a conversation yet."));
    ui_scroll_end(ui);
}

const Screen screen_conversations = {
    .name = "conversations",
    .enter = conversations_enter,
    .event = conversations_event,
    .draw = conversations_draw,
};

/* SPDX-License-Identifier: MIT
 * Shown when a level was opened by name and has an unfinished conversation:
 * asks whether to continue it or begin a fresh one. It is kept in either case.
 */
#include "window/screens/screens.h"

#include "core/base/format.h"
#include "core/words/say.h"
#include "window/ui/page.h"

#include <math.h>

static void meet(Window *window, MeetKind kind) {
    Shared *shared = window_shared(window);
    if (!window_open_meeting(window, shared->asked, kind)) return;
    window_go(window, window_view(window)->phase == PHASE_BRIEFING
                          ? SCREEN_BRIEFING
                          : SCREEN_ENCOUNTER);
}

static bool go_on_event(Window *window, void *self, const InputEvent *event) {
    (void)self;
    if (event->action != ACTION_PRESS) return false;
    ControlKind pressed = event->control.kind;
    if (pressed == CONTROL_GO_ON) meet(window, MEET_GO_ON);
    if (pressed == CONTROL_BEGIN_AGAIN) meet(window, MEET_FRESH);
    return true;
}

static double content(Ui *ui, const LevelCard *card, Box in, bool draw) {
    char text[400];
    const PageButton buttons[] = {
        { { CONTROL_GO_ON, 0 },
          ICON_PLAY,
          say("Go on from there"),
          BUTTON_FILLED },
        { { CONTROL_BEGIN_AGAIN, 0 },
          ICON_AGAIN,
          say("Begin afresh"),
          BUTTON_PLAIN },
    };
    Lettering heading = page_heading(ui), body = page_body(ui);
    Flow flow = { ui, in, draw };
    flow.in.h = 1e6;
    format_write(text, sizeof text,
                 say_count(card->waiting, "You broke off after %d reply.",
                           "You broke off after %d replies."),
                 card->waiting);
    flow_text(&flow, &heading, card->title, 16);
    flow_text(&flow, &body, text, 28);
    return flow.in.y - in.y + page_button_row(ui, flow.in, buttons, 2, 0, draw);
}

static void go_on_draw(Window *window, void *self, Ui *ui) {
    (void)self;
    Shared *shared = window_shared(window);
    const LevelCard *card = practice_card(shared->practice, shared->asked);
    double width = fmin(ui_px(ui, 1000), ui->screen.w - ui_px(ui, 48));
    Box trial = { 0, 0, width - ui_px(ui, 100), 1e6 };
    double height = content(ui, card, trial, false), ring = ui_px(ui, 12);
    Box in = page_sheet(ui, width / ui->unit, height + 2 * ring);
    ui_prefer(ui, (Control){ CONTROL_GO_ON, 0 });
    Box list = ui_scroll_begin(ui, SCROLL_MENU, in, height + 2 * ring);
    list = (Box){ list.x, list.y + ring, trial.w, height };
    content(ui, card, list, true);
    ui_scroll_end(ui);
}

const Screen screen_go_on = {
    .name = "go_on",
    .overlay = true,
    .event = go_on_event,
    .draw = go_on_draw,
};

/* SPDX-License-Identifier: MIT
 * The menu in the middle of an encounter. */
#include "window/screens/screens.h"

#include "core/base/format.h"
#include "core/words/say.h"
#include "window/ui/page.h"

#include <math.h>

/* Labels are translated when they are drawn. */
static const PageButton rows[] = {
    { { CONTROL_GO_ON, 0 }, ICON_PLAY, SAY("Go on"), BUTTON_FILLED },
    { { CONTROL_REWIND, 0 },
      ICON_REWIND,
      SAY("Take back the last reply"),
      BUTTON_PLAIN },
    { { CONTROL_BEGIN_AGAIN, 0 },
      ICON_AGAIN,
      SAY("Start this customer again"),
      BUTTON_PLAIN },
    { { CONTROL_SETTINGS, 0 }, ICON_GEAR, SAY("Settings"), BUTTON_PLAIN },
    { { CONTROL_LEAVE, 0 },
      ICON_PEOPLE,
      SAY("Leave; it is kept"),
      BUTTON_PLAIN },
    { { CONTROL_QUIT, 0 }, ICON_EXIT, SAY("Quit; it is kept"), BUTTON_QUIET },
};

enum { BUTTONS = sizeof rows / sizeof rows[0] };

typedef struct MenuScreen {
    bool parting; /* the sentence for players who leave is shown */
} MenuScreen;

/* A player who leaves during a conversation is first shown what to try; true
 * when that has just appeared. */
static bool tells_first(Window *window, MenuScreen *menu) {
    const View *view = window_view(window);
    bool talking = view->phase == PHASE_TALKING && view->turn > 1;
    if (menu->parting || !talking) return false;
    menu->parting = true;
    window_changed_all(window);
    return true;
}

/* In a campaign an encounter is played once: beginning again means going back
 * to its start. */
static void start_again(Window *window) {
    if (window_shared(window)->week) {
        if (window_view(window)->turn == 0)
            window_pop(window);
        else if (window_apply(window, COMMAND_REWIND, 0))
            window_go(window, SCREEN_ENCOUNTER);
        return;
    }
    /* if the level's file is gone, its open text is used */
    if (window_shared(window)->level == NONE) {
        if (window_apply(window, COMMAND_REWIND, 0))
            window_go(window, SCREEN_ENCOUNTER);
        return;
    }
    if (window_open_meeting(window, window_shared(window)->level, MEET_FRESH))
        window_go(window, SCREEN_BRIEFING);
}

static void rewind_one(Window *window) {
    if (window_apply(window, COMMAND_REWIND, NONE))
        window_go(window, SCREEN_ENCOUNTER);
    else
        window_pop(window);
}

static bool menu_event(Window *window, void *self, const InputEvent *event) {
    MenuScreen *menu = self;
    if (event->action != ACTION_PRESS) return false;
    ControlKind pressed = event->control.kind;
    bool leaves = pressed == CONTROL_LEAVE || pressed == CONTROL_QUIT;
    if (leaves && tells_first(window, menu)) return true;
    if (pressed == CONTROL_GO_ON) window_pop(window);
    if (pressed == CONTROL_REWIND) rewind_one(window);
    if (pressed == CONTROL_BEGIN_AGAIN) start_again(window);
    if (pressed == CONTROL_SETTINGS) window_push(window, SCREEN_SETTINGS);
    if (pressed == CONTROL_LEAVE) window_go(window, window_outside(window));
    if (pressed == CONTROL_QUIT) window_quit(window);
    return true;
}

/* Leaving says what becomes of the talk: without a database, nothing. */
static const char *label_of(const PageButton *row, bool keeps) {
    if (!keeps && row->control.kind == CONTROL_LEAVE)
        return say("Leave; nothing is kept");
    if (!keeps && row->control.kind == CONTROL_QUIT)
        return say("Quit; nothing is kept");
    return say(row->label);
}

/* Before the first reply there is none to take back. Returns how many. */
static int fill(PageButton *buttons, const View *view, bool keeps) {
    int count = 0;
    for (int i = 0; i < BUTTONS; i++) {
        if (rows[i].control.kind == CONTROL_REWIND && view->turn == 0) continue;
        buttons[count] = rows[i];
        buttons[count++].label = label_of(&rows[i], keeps);
    }
    return count;
}

/* In units: as wide as the widest label, with a minimum. */
static double sheet_width(Ui *ui, const PageButton *buttons, int count) {
    double width = 640 * (1 + (ui_letters(ui) - 100) / 200.0);
    for (int i = 0; i < count; i++) {
        const PageButton *it = &buttons[i];
        double label = ui_button_width(ui, it->icon, it->label, 0) / ui->unit;
        width = fmax(width, label + 82);
    }
    return width;
}

/* The heading and the sentence for players who leave; returns the height. */
static double head(Ui *ui, Box box, const char *parting, bool draw) {
    Flow flow = { ui, box, draw };
    Lettering heading = page_heading(ui), soft = page_soft(ui);
    flow_text(&flow, &heading, say("A moment to think"), 24);
    flow_text(&flow, &soft, parting, 24);
    return flow.in.y - box.y;
}

static double content(Ui *ui, const char *parting, const PageButton *buttons,
                      int count, double width) {
    return head(ui, (Box){ 0, 0, width, 1e6 }, parting, false) +
           page_buttons_height(ui, buttons, count, width);
}

static void menu_draw(Window *window, void *self, Ui *ui) {
    const MenuScreen *menu = self;
    char parting[1200] = "";
    if (menu->parting)
        format_write(parting, sizeof parting,
                     say("One thing before you go: %s"),
                     meeting_debrief(window_shared(window)->meeting)->parting);
    PageButton buttons[BUTTONS];
    bool keeps = meeting_keeps(window_shared(window)->meeting);
    int count = fill(buttons, window_view(window), keeps);
    double width = sheet_width(ui, buttons, count), edges = 2 * ui_px(ui, 40);
    double inner =
        fmin(ui_px(ui, width), ui->screen.w - 2 * ui_px(ui, 24)) - edges;
    double height = ceil(content(ui, parting, buttons, count, inner));
    Box in = page_sheet(ui, width, height);
    bool tight = height > in.h + 1; /* then there is a scroll bar */
    if (tight)
        height = content(ui, parting, buttons, count, in.w - ui_px(ui, 20));
    in = ui_scroll_begin(ui, SCROLL_MENU, in, tight ? height : 0);
    box_top(&in, head(ui, in, parting, true));
    page_buttons(ui, &in, buttons, count);
    ui_scroll_end(ui);
}

const Screen screen_menu = {
    .name = "menu",
    .size = sizeof(MenuScreen),
    .overlay = true,
    .event = menu_event,
    .draw = menu_draw,
};

/* SPDX-License-Identifier: MIT
 * The dock: the replies or the button to continue, the timer, and the tools. */
#include "window/encounter/encounter.h"

#include "core/base/format.h"
#include "core/words/say.h"
#include "window/encounter/replies.h"
#include "window/encounter/tools.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* ---- tools ---- */

enum { TOOL_TEXT = 160 };

static void tool_text(const Ui *ui, const DockTool *tool, bool hints, char *out,
                      size_t size) {
    bool none = ui->input->pointer_last || !hints;
    const char *hint = none ? "" : input_hint(ui->input, tool->action);
    size_t used = (size_t)snprintf(out, size, "%s", tool->word);
    if (tool->count > 0)
        used += (size_t)snprintf(out + used, size - used, " · %d", tool->count);
    if (*hint) snprintf(out + used, size - used, "  (%s)", hint);
}

static Lettering tool_as(const Ui *ui, Colour ink) {
    (void)ui;
    return (Lettering){
        .size = TYPE_SMALL,
        .colour = ink,
        .max_lines = 1,
        .middle = true,
        .leading = 1.2,
    };
}

static double tool_width(Ui *ui, const char *text) {
    Lettering as = tool_as(ui, 0);
    return floor(ui_text_px(ui, TYPE_SMALL) * 1.05) + ui_px(ui, 12 + 28) +
           ui_text_width(ui, &as, text) + 3;
}

static void draw_tool(Ui *ui, const DockTool *tool, Box box, const char *text) {
    const Theme *theme = ui->theme;
    Touch touch = { false };
    bool idle = tool->count == TOOL_IDLE;
    if (idle)
        ui_passive(ui, tool->control, box);
    else
        touch = ui_control(ui, tool->control, box, 0);
    Colour ink =
        touch.hover || touch.focus ? theme->dock_ink : theme->dock_soft;
    if (idle) ink = colour_mix(theme->dock, theme->dock_soft, 0.7);
    if (touch.hover) paint_round(ui->cr, box, ui_px(ui, 10), theme->card);
    double size = floor(ui_text_px(ui, TYPE_SMALL) * 1.05);
    Box in = text ? box_inset(box, ui_px(ui, 14), 0) : box;
    Box mark = text ? box_left(&in, size) : in;
    paint_icon(ui->cr, tool->icon, box_middle(mark, size, size), ink);
    box_left(&in, ui_px(ui, 12));
    Lettering as = tool_as(ui, ink);
    if (text) ui_text(ui, in, &as, text);
    ui_ring(ui, box, 10, touch);
}

/* False when they do not fit into the row. */
static bool tool_texts(Ui *ui, const DockTool *tools, int count, double room,
                       bool hints, char texts[][TOOL_TEXT]) {
    double wide = 0;
    for (int i = 0; i < count; i++) {
        tool_text(ui, &tools[i], hints, texts[i], TOOL_TEXT);
        wide += tool_width(ui, texts[i]) + ui_px(ui, 8);
    }
    return wide <= room;
}

/* Without enough space, first the keys are left out, then the words. */
void encounter_draw_tools(Ui *ui, const DockTool *tools, int count, Box row) {
    char texts[DOCK_TOOLS][TOOL_TEXT];
    row.x -= ui_px(ui, 14);
    row.w += ui_px(ui, 28);
    bool words = tool_texts(ui, tools, count, row.w, true, texts) ||
                 tool_texts(ui, tools, count, row.w, false, texts);
    double bare = floor(fmin(row.w / count, fmax(row.h, ui_px(ui, 88))));
    for (int i = 0; i < count; i++) {
        double each = words ? tool_width(ui, texts[i]) : bare;
        Box box = i + 1 == count ? box_right(&row, each) : box_left(&row, each);
        if (words) box_left(&row, ui_px(ui, 8));
        draw_tool(ui, &tools[i], box, words ? texts[i] : NULL);
    }
}

static void draw_own_tools(const Encounter *self, Ui *ui, const View *view,
                           Box row) {
    DockTool tools[DOCK_TOOLS] = {
        { { CONTROL_HISTORY, 0 },
          ICON_HISTORY,
          say("History"),
          ACTION_HISTORY,
          0 },
        { { CONTROL_NOTEBOOK, 0 },
          ICON_BOOK,
          say("Notebook"),
          ACTION_NOTEBOOK,
          view->notebook_count },
        { { CONTROL_HEAR_AGAIN, 0 }, ICON_EAR, say("Again"), ACTION_REPLAY, 0 },
        { { CONTROL_REWIND, 0 },
          ICON_REWIND,
          say("Take back"),
          ACTION_REWIND,
          0 },
    };
    int count = 4;
    if (!view->turn) tools[3].count = TOOL_IDLE; /* nothing was said yet */
    if (ui->author)
        tools[count++] = (DockTool){
            { CONTROL_MAP, 0 }, ICON_MAP, say("Map"), ACTION_MAP, 0
        };
    if (self->author)
        tools[count++] = (DockTool){ { CONTROL_AUTHOR, 0 },
                                     ICON_GAUGE,
                                     say("Author"),
                                     ACTION_AUTHOR,
                                     author_notes_hidden(self->author) };
    tools[count++] = (DockTool){
        { CONTROL_MENU, 0 }, ICON_MENU, say("Menu"), ACTION_BACK, 0
    };
    encounter_draw_tools(ui, tools, count, row);
}

/* ---- while the customer answers ---- */

/* What the player said, on a card with the button to continue: beside the
 * words, or below them where these would be too narrow. */
typedef struct FootCard {
    const char *text;
    Lettering as;
    double button_w, button_h;
    double pad, inner; /* inner: the width of the words */
    bool below;
} FootCard;

static const double narrowest_words = 11; /* letters' sizes */

static FootCard foot_card(Ui *ui, const char *text, double width,
                          TypeSize size) {
    FootCard card = { .text = text, .pad = ui_px(ui, 20) };
    card.button_w = ui_button_width(ui, ICON_PLAY, say("Go on"), 0);
    card.button_h = ui_target(ui);
    card.as = (Lettering){
        .size = size,
        .colour = ui->theme->dock_ink,
        .leading = 1.28,
        .balance = true,
    };
    card.inner = width - card.button_w - 4 * card.pad;
    card.below = card.inner < ui_text_px(ui, size) * narrowest_words;
    if (card.below) card.inner = width - 2 * card.pad;
    return card;
}

static double foot_height(Ui *ui, const FootCard *card) {
    double words = ui_text_height(ui, &card->as, card->text, card->inner);
    if (card->below) return words + card->button_h + 3 * ui_px(ui, 14);
    return fmax(words, card->button_h) + 2 * ui_px(ui, 14);
}

static void draw_go_on(Ui *ui, Box box) {
    ui_button(ui, (Control){ CONTROL_CONTINUE, 0 }, box, BUTTON_PLAIN,
              ICON_PLAY, say("Go on"), 0);
}

static void draw_foot_card(Ui *ui, const FootCard *card, Box box) {
    const Theme *theme = ui->theme;
    paint_round(ui->cr, box, ui_px(ui, 16), theme->card);
    if (theme->lines)
        paint_edge(ui->cr, box, ui_px(ui, 16), fmax(ui_px(ui, 2), 1),
                   theme->card_line);
    Box in = box_inset(box, card->pad, ui_px(ui, 14)), button;
    if (card->below) {
        button = box_bottom(&in, card->button_h);
        button = box_right(&button, card->button_w);
    } else {
        button = box_right(&in, card->button_w);
        button = box_middle(button, card->button_w, card->button_h);
    }
    Lettering as = card->as;
    as.middle = !card->below;
    in.w = card->inner;
    ui_text(ui, in, &as, card->text);
    draw_go_on(ui, button);
}

void encounter_own_words(const ViewLine *own, char *text, size_t size) {
    format_write(text, size,
                 own->silence                ? say("You said nothing.")
                 : own->kind == LINE_THOUGHT ? say("You thought: %s")
                 : own->kind == LINE_ACTION  ? say("You did: %s")
                                             : say("You: %s"),
                 own->text);
}

/* Before the first reply it is what to try for. */
static bool own_words(const View *view, char *text, size_t size) {
    const ViewLine *own = encounter_last_own(view);
    if (!view->turn && view->goal) {
        format_write(text, size, say("Try for this: %s"), view->goal);
        return true;
    }
    if (!own || !view->turn) return false;
    encounter_own_words(own, text, size);
    return true;
}

/* The card ends where the foot ends. It may reach up to the bubble; if even
 * small letters need more, only the button is shown. */
static void draw_foot(const Encounter *self, Ui *ui, const View *view,
                      const EncounterLayout *layout) {
    static const TypeSize sizes[] = { TYPE_BODY, TYPE_SMALL };
    Box foot = layout->foot;
    char text[1200];
    double bottom = foot.y + foot.h, top = layout->listen.y;
    if (self->bubble.h > 0)
        top = self->bubble.y + self->bubble.h + ui_px(ui, 20);
    if (layout->above) top = fmax(top, foot.y);
    bool own = own_words(view, text, sizeof text);
    for (size_t i = 0; own && i < sizeof sizes / sizeof *sizes; i++) {
        FootCard card = foot_card(ui, text, foot.w, sizes[i]);
        double height = foot_height(ui, &card);
        if (layout->above) height = fmax(height, foot.h);
        if (bottom - height < top) continue;
        draw_foot_card(ui, &card,
                       (Box){ foot.x, bottom - height, foot.w, height });
        return;
    }
    FootCard bare = foot_card(ui, "", foot.w, TYPE_BODY);
    Box button = box_bottom(&foot, bare.button_h);
    draw_go_on(ui, box_right(&button, bare.button_w));
}

static void draw_timer(Encounter *self, Ui *ui, const View *view, Box dock) {
    int seconds = 0;
    for (int i = 0; i < view->reply_count; i++)
        if (view->replies[i].silence) seconds = view->replies[i].seconds;
    self->bar = (Box){ dock.x, dock.y, dock.w, fmax(ui_px(ui, 6), 3) };
    if (!ui->settings->timers || !seconds || !encounter_offers(self, view))
        return;
    double all = seconds * 1000.0 * ui->settings->timers;
    double left = fmax(1 - self->timer_ms / all, 0);
    Box bar = self->bar;
    bar.w = floor(bar.w * left);
    paint_box(ui->cr, bar, ui->theme->dock_focus);
}

/* On a projector there are no tools, only a button for the menu. */
static void draw_menu_alone(Ui *ui, Box row) {
    double size = fmin(row.w, row.h);
    const DockTool menu = {
        { CONTROL_MENU, 0 }, ICON_MENU, say("Menu"), ACTION_BACK, 0
    };
    Box box = box_right(&row, size);
    paint_round(ui->cr, box, ui_px(ui, 10), ui->theme->dock);
    draw_tool(ui, &menu, box, NULL);
}

/* From the top, so that the first one stands where it stood the turn before. */
static void draw_replies(Ui *ui, const View *view,
                         const EncounterLayout *layout) {
    Box in = layout->replies;
    int columns = layout->columns;
    double height = replies_height(ui, view, in.w, columns);
    if (height <= in.h) {
        replies_draw(ui, view, in, columns);
        return;
    }
    in.w -= ui_px(ui, 20);
    height = replies_height(ui, view, in.w, columns);
    double width = in.w;
    in.w += ui_px(ui, 20);
    Box list = ui_scroll_begin(ui, SCROLL_REPLIES, in, height + ui_px(ui, 16));
    list.y += ui_px(ui, 8);
    list.w = width;
    list.h = height;
    replies_draw(ui, view, list, columns);
    ui_scroll_end(ui);
}

void encounter_draw_dock(Encounter *self, Ui *ui, const View *view,
                         const EncounterLayout *layout) {
    self->dock = layout->dock;
    ui->on_dock = true;
    if (encounter_offers(self, view)) {
        self->read = true;
        ui->fit = layout->reply_fit;
        draw_replies(ui, view, layout);
        ui->fit = 1;
    } else
        draw_foot(self, ui, view, layout);
    draw_timer(self, ui, view, layout->dock);
    if (layout->tools_shown)
        draw_own_tools(self, ui, view, layout->tools);
    else
        draw_menu_alone(ui, layout->tools);
    ui->on_dock = false;
}

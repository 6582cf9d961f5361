/* SPDX-License-Identifier: MIT
 * The dock: where stage, words and replies go in windows of every shape; the
 * replies themselves, the way on, the timer and the row of tools. */
#include "window/encounter/encounter.h"

#include "core/base/format.h"
#include "core/words/say.h"
#include "window/encounter/tools.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* ---- one reply ---- */

static Lettering reply_as(const Ui *ui, const ViewReply *reply) {
    return (Lettering){ .size = TYPE_BODY,
                        .letters = reply->silence || reply->think || reply->act
                                       ? LETTER_EMPHASIS /* nothing is said */
                                       : LETTER_REGULAR,
                        .colour = ui->theme->dock_ink,
                        .middle = true,
                        .max_lines = 9,
                        .leading = 1.28 };
}

static double key_width(const Ui *ui) {
    return fmax(ui_px(ui, 48), floor(ui_text_px(ui, TYPE_SMALL) * 1.7));
}

static double text_width(const Ui *ui, double width) {
    return width - key_width(ui) - ui_px(ui, 20) * 3;
}

/* At the right: whom it is said to, in a couple, by first name; and that it is
 * done. */
static void to_whom(const ViewReply *reply, char *out, size_t size) {
    char first[64];
    page_first_name(reply->to, first, sizeof first);
    if (reply->act && !*reply->to)
        snprintf(out, size, "%s", say("do this"));
    else /* Said: whom a reply is for, by first name, beside the reply */
        format_write(out, size,
                     reply->act ? say("do this, for %s") : say("to %s"), first);
}

static bool has_note(const ViewReply *reply) {
    return reply->act || *reply->to;
}

static double to_width(Ui *ui, const ViewReply *reply) {
    char to[160];
    Lettering small = page_small(ui);
    if (!has_note(reply)) return 0;
    to_whom(reply, to, sizeof to);
    return ui_text_width(ui, &small, to) + ui_px(ui, 22);
}

static double reply_height(Ui *ui, const ViewReply *reply, double width) {
    Lettering as = reply_as(ui, reply);
    double inner = text_width(ui, width) - to_width(ui, reply);
    double height = ui_text_height(ui, &as, reply->text, inner);
    return fmax(ceil(height + ui_px(ui, 26)), ceil(88 * ui->unit));
}

static void draw_reply(Ui *ui, const ViewReply *reply, int index, Box box) {
    char to[160];
    Touch touch =
        ui_control(ui, (Control){ CONTROL_REPLY, index }, box, index + 1);
    bool hot = touch.hover || touch.focus;
    const Theme *theme = ui->theme;
    paint_round(ui->cr, box, ui_px(ui, 16),
                hot ? theme->card_hot : theme->card);
    if (theme->lines)
        paint_edge(ui->cr, box, ui_px(ui, 16), fmax(ui_px(ui, 2), 1),
                   theme->card_line);
    double key = key_width(ui), pad = ui_px(ui, 20);
    Box in = box_inset(box, pad, ui_px(ui, 8));
    if (touch.held) in.y += ui_px(ui, 2);
    ui_key(ui, box_middle(box_left(&in, key), key, key), index + 1, hot);
    box_left(&in, pad);
    if (has_note(reply)) {
        Lettering small = page_small(ui);
        small.colour = theme->dock_soft;
        small.middle = true;
        small.align = ALIGN_END;
        to_whom(reply, to, sizeof to);
        ui_text(ui, box_right(&in, to_width(ui, reply)), &small, to);
    }
    Lettering as = reply_as(ui, reply);
    ui_text(ui, in, &as, reply->text);
    ui_ring(ui, box, 16, touch);
}

/* Rows as high as their higher reply. With draw false only measures. */
static double reply_grid(Ui *ui, const View *view, Box box, int columns,
                         bool draw) {
    double gap = ui_px(ui, 14), y = 0;
    double width = floor((box.w - gap * (columns - 1)) / columns);
    for (int i = 0; i < view->reply_count; i += columns) {
        double height = 0;
        for (int c = 0; c < columns && i + c < view->reply_count; c++)
            height =
                fmax(height, reply_height(ui, &view->replies[i + c], width));
        for (int c = 0; draw && c < columns && i + c < view->reply_count; c++)
            draw_reply(
                ui, &view->replies[i + c], i + c,
                (Box){ box.x + c * (width + gap), box.y + y, width, height });
        y += height + gap;
    }
    return fmax(y - gap, 0);
}

/* ---- where everything goes ---- */

static double tools_height(const Ui *ui) {
    return fmax(ceil(ui_line_px(ui, TYPE_SMALL)) + ui_px(ui, 16),
                ceil(48 * ui->unit));
}

static EncounterLayout wide(Encounter *self, Ui *ui, const View *view,
                            double grid) {
    EncounterLayout layout = { .mode = ENCOUNTER_WIDE, .columns = 2 };
    double side = ui_px(ui, 48), height = ui->screen.h;
    double dock =
        ui_px(ui, 24) + grid + ui_px(ui, 10) + tools_height(ui) + ui_px(ui, 10);
    int now = ui->settings->text_size * 10000 + (int)height;
    if (self->drawn_for != now) self->dock_height = floor(height * 0.315);
    self->drawn_for = now;
    self->dock_height = fmax(self->dock_height, ceil(dock));
    Box rest = ui->screen;
    layout.dock = box_bottom(&rest, self->dock_height);
    layout.stage = rest;
    layout.stage.h += ui_px(ui, 20);
    layout.words = box_inset(rest, side, 0);
    box_bottom(&layout.words, ui_px(ui, 22));
    double chin = floor(layout.stage.h * 0.655);
    double room = fmax(layout.words.h - chin,
                       encounter_recap_height(ui, view, layout.words.w));
    layout.words = box_bottom(&layout.words, room);
    Box in = box_inset(layout.dock, side, 0);
    double most = ui_px(ui, 1824);
    if (in.w > most)
        in = (Box){ in.x + floor((in.w - most) / 2), in.y, most, in.h };
    box_bottom(&in, ui_px(ui, 10));
    layout.tools = box_bottom(&in, tools_height(ui));
    box_bottom(&in, ui_px(ui, 10));
    box_top(&in, ui_px(ui, 24));
    layout.replies = layout.listen = in;
    double rise = ui_px(ui, 76);
    layout.listen.y -= rise;
    layout.listen.h += rise;
    layout.foot = box_bottom(&layout.listen, ui_target(ui));
    box_bottom(&layout.listen, ui_px(ui, 12));
    return layout;
}

static EncounterLayout stacked(Ui *ui, const View *view, bool side) {
    EncounterLayout layout = { .columns = 1 };
    Box rest = ui->screen;
    double pad = ui_px(ui, 28);
    layout.mode = side ? ENCOUNTER_SIDE : ENCOUNTER_TALL;
    if (side)
        layout.stage = box_left(&rest, floor(rest.w * 0.32));
    else
        layout.stage = box_top(&rest, floor(rest.h * 0.34));
    layout.dock = rest;
    Box in = box_inset(rest, pad, 0);
    box_bottom(&in, ui_px(ui, 10));
    layout.tools = box_bottom(&in, tools_height(ui));
    box_bottom(&in, ui_px(ui, 10));
    box_top(&in, pad);
    layout.listen = in;
    layout.foot = box_bottom(&layout.listen, ui_target(ui));
    box_bottom(&layout.listen, ui_px(ui, 12));
    double room =
        fmax(floor(rest.h * 0.24), encounter_recap_height(ui, view, in.w));
    layout.words = box_top(&in, fmin(room, floor(in.h * 0.62)));
    box_top(&in, pad);
    layout.replies = in;
    return layout;
}

EncounterLayout encounter_layout(Encounter *self, Ui *ui, const View *view) {
    double shape = ui->screen.w / ui->screen.h;
    if (shape > 1.25) {
        Box trial = { 0, 0,
                      fmin(ui->screen.w - 2 * ui_px(ui, 48), ui_px(ui, 1824)),
                      0 };
        double grid = reply_grid(ui, view, trial, 2, false);
        if (grid <= ui->screen.h * 0.36 && ui->settings->text_size <= 150 &&
            ui_text_px(ui, TYPE_BODY) < 40 * ui->unit * 1.2)
            return wide(self, ui, view, grid);
    }
    return stacked(ui, view, shape > 1.15);
}

/* ---- the dock ---- */

enum { TOOL_TEXT = 160 };

static void tool_text(const Ui *ui, const DockTool *tool, bool hints, char *out,
                      size_t size) {
    bool none = ui->input->pointer_last || !hints;
    const char *hint = none ? "" : input_hint(ui->input, tool->action);
    size_t used = (size_t)snprintf(out, size, "%s", tool->word);
    if (tool->count)
        used += (size_t)snprintf(out + used, size - used, " · %d", tool->count);
    if (*hint) snprintf(out + used, size - used, "  (%s)", hint);
}

static Lettering tool_as(const Ui *ui, Colour ink) {
    (void)ui;
    return (Lettering){ TYPE_SMALL, LETTER_REGULAR, ink, ALIGN_START,
                        1,          true,           1.2 };
}

static double tool_width(Ui *ui, const char *text) {
    Lettering as = tool_as(ui, 0);
    return floor(ui_text_px(ui, TYPE_SMALL) * 1.05) + ui_px(ui, 12 + 28) +
           ui_text_width(ui, &as, text) + 3;
}

static void draw_tool(Ui *ui, const DockTool *tool, Box box, const char *text) {
    Touch touch = ui_control(ui, tool->control, box, 0);
    const Theme *theme = ui->theme;
    Colour ink =
        touch.hover || touch.focus ? theme->dock_ink : theme->dock_soft;
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

/* Where there is no room for all, first the keys go, then the words. */
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
          "history",
          say("History"),
          ACTION_HISTORY,
          0 },
        { { CONTROL_NOTEBOOK, 0 },
          "book",
          say("Notebook"),
          ACTION_NOTEBOOK,
          view->notebook_count },
        { { CONTROL_HEAR_AGAIN, 0 }, "ear", say("Again"), ACTION_REPLAY, 0 },
        { { CONTROL_REWIND, 0 }, "rewind", say("Take back"), ACTION_REWIND, 0 },
    };
    int count = 4;
    if (ui->author)
        tools[count++] =
            (DockTool){ { CONTROL_MAP, 0 }, "map", say("Map"), ACTION_MAP, 0 };
    if (self->author)
        tools[count++] = (DockTool){ { CONTROL_AUTHOR, 0 },
                                     "gauge",
                                     say("Author"),
                                     ACTION_AUTHOR,
                                     author_notes_hidden(self->author) };
    tools[count++] =
        (DockTool){ { CONTROL_MENU, 0 }, "menu", say("Menu"), ACTION_BACK, 0 };
    encounter_draw_tools(ui, tools, count, row);
}

/* While she answers: what you said, and how to go on. */
static void draw_foot(Ui *ui, const View *view, Box box) {
    Lettering said = page_small(ui);
    said.colour = ui->theme->dock_soft;
    said.max_lines = 2;
    said.middle = true;
    said.leading = 1.2;
    const char *on = say("Go on");
    double width = ui_button_width(ui, "play", on, 0);
    ui_button(ui, (Control){ CONTROL_CONTINUE, 0 }, box_right(&box, width),
              BUTTON_PLAIN, "play", on, 0);
    box_right(&box, ui_px(ui, 40));
    const ViewLine *own = encounter_last_own(view);
    if (!own || !view->turn) return;
    char text[1200];
    format_write(text, sizeof text,
                 own->kind == LINE_THOUGHT  ? say("You thought: %s")
                 : own->kind == LINE_ACTION ? say("You did: %s")
                                            : say("You: %s"),
                 own->text);
    if (ui_text_height(ui, &said, text, box.w) <= box.h)
        ui_text(ui, box, &said, text);
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

void encounter_draw_dock(Encounter *self, Ui *ui, const View *view,
                         const EncounterLayout *layout) {
    bool offered = encounter_offers(self, view);
    self->dock = layout->dock;
    ui->on_dock = true;
    if (offered) {
        Box in = layout->replies;
        double height = reply_grid(ui, view, in, layout->columns, false);
        if (layout->mode == ENCOUNTER_WIDE) {
            in.y += floor(fmax(in.h - height, 0) / 2);
            reply_grid(ui, view, in, layout->columns, true);
        } else {
            Box trial = in;
            trial.w -= ui_px(ui, 20);
            height = reply_grid(ui, view, trial, layout->columns, false);
            Box list =
                ui_scroll_begin(ui, SCROLL_REPLIES, in, height + ui_px(ui, 16));
            list.y += ui_px(ui, 8);
            list.w = trial.w;
            reply_grid(ui, view, list, layout->columns, true);
            ui_scroll_end(ui);
        }
    } else
        draw_foot(ui, view, layout->foot);
    draw_timer(self, ui, view, layout->dock);
    draw_own_tools(self, ui, view, layout->tools);
    ui->on_dock = false;
}

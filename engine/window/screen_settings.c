/* SPDX-License-Identifier: MIT
 * Settings: a row each, a sample of what they do beside them. Every change
 * takes effect at once, everywhere, and is kept. */
#include "window/screens.h"

#include "core/say.h"
#include "window/page.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const SettingRow *row_named(const char *name) {
    size_t count;
    const SettingRow *rows = settings_rows(&count);
    for (size_t i = 0; i < count; i++)
        if (rows[i].label && !strcmp(rows[i].name, name)) return &rows[i];
    return NULL;
}

static void change(Window *window, const SettingRow *row, int by, bool round) {
    Shared *shared = window_shared(window);
    int value = settings_get(&shared->settings, row) + by * row->step;
    if (round && value > row->most) value = row->least;
    if (!settings_put(&shared->settings, row, value)) return;
    window_apply_settings(window);
    settings_save(&shared->settings, shared->practice);
    sound_named(shared->sound, "tick");
}

/* Controls are called after their row, its arrows "NAME.less", "NAME.more". */
static bool pressed(Window *window, const char *control) {
    char name[UI_NAME];
    snprintf(name, sizeof name, "%s", control);
    char *dot = strchr(name, '.');
    if (dot) *dot = '\0';
    const SettingRow *row = row_named(name);
    if (!row) {
        window_pop(window);
        return true;
    }
    bool less = dot && !strcmp(dot + 1, "less");
    change(window, row, less ? -1 : 1, !dot);
    return true;
}

static bool settings_event(Window *window, void *self,
                           const InputEvent *event) {
    (void)self;
    const SettingRow *row = row_named(window_ui(window)->focus);
    switch ((int)event->action) {
    case ACTION_PRESS:
        return pressed(window, event->control);
    case ACTION_LEFT:
    case ACTION_RIGHT:
        if (!row) return false;
        change(window, row, event->action == ACTION_LEFT ? -1 : 1, false);
        return true;
    case ACTION_SETTINGS:
        window_pop(window);
        return true;
    default:
        return false;
    }
}

static double row_height(const Ui *ui) {
    return ui_target(ui) + ui_px(ui, 12);
}

/* Label over value where there is no room for both in a line. */
static bool stacked(const Ui *ui, double width) {
    return width < ui_text_px(ui, TYPE_BODY) * 24;
}

static void draw_arrow(Ui *ui, const SettingRow *row, Box box, bool more) {
    char name[UI_NAME];
    snprintf(name, sizeof name, "%s.%s", row->name, more ? "more" : "less");
    int value = settings_get(ui->settings, row);
    bool end =
        more ? value + row->step > row->most : value - row->step < row->least;
    double size = ui_text_px(ui, TYPE_BODY);
    if (end) {
        ui_passive(ui, name, box);
        paint_icon(ui->cr, more ? "right" : "left", box_middle(box, size, size),
                   ui->theme->line);
        return;
    }
    Touch touch = ui_control(ui, name, box, 0);
    if (touch.hover)
        paint_round(ui->cr, box, ui_px(ui, 10), ui->theme->panel_hot);
    paint_icon(ui->cr, more ? "right" : "left", box_middle(box, size, size),
               ui->theme->accent);
    ui_ring(ui, box, 10, touch);
}

static void draw_row(Ui *ui, const SettingRow *row, Box box) {
    char value[64];
    settings_show(ui->settings, row, value, sizeof value);
    double target = ui_target(ui);
    Lettering label = page_body(ui), shown = page_strong(ui);
    label.max_lines = shown.max_lines = 1;
    label.middle = shown.middle = true;
    shown.align = ALIGN_MIDDLE;
    Box head = box, tail = box;
    if (stacked(ui, box.w))
        head = box_top(&tail, floor(box.h / 2));
    else
        tail = box_right(&head, floor(box.w * 0.46));
    Box less = box_left(&tail, target), more = box_right(&tail, target);
    Touch touch = ui_control(ui, row->name, head, 0);
    if (touch.hover || touch.focus)
        paint_round(ui->cr, head, ui_px(ui, 10), ui->theme->panel_hot);
    ui_text(ui, box_inset(head, ui_px(ui, 14), 0), &label, say(row->label));
    ui_ring(ui, head, 10, touch);
    draw_arrow(ui, row, box_middle(less, target, target), false);
    draw_arrow(ui, row, box_middle(more, target, target), true);
    ui_text(ui, tail, &shown, value);
}

static void draw_sample(Ui *ui, Box box, const SettingRow *focus) {
    Lettering name = { TYPE_SMALL,
                       LETTER_STRONG,
                       ui->theme->bubble_name,
                       ALIGN_START,
                       1,
                       false,
                       0 };
    Lettering says = { .size = TYPE_DIALOGUE, .colour = ui->theme->bubble_ink };
    Lettering help = page_soft(ui);
    const char *line = say("“Four hundred and twelve dollars? I’d put *two* "
                           "hundred aside.”");
    double pad = ui_px(ui, 28);
    double height = ui_text_height(ui, &says, line, box.w - 2 * pad) +
                    ui_text_height(ui, &name, "M", box.w) + 2 * pad;
    if (height < box.h) {
        Box bubble = box_top(&box, height);
        ui_panel(ui, bubble, ui->theme->bubble, 20, 14);
        Box in = box_inset(bubble, pad, pad);
        ui_line(ui, &in, &name, say("Dana Whitlock"));
        ui_line(ui, &in, &says, line);
        box_top(&box, ui_px(ui, 32));
    }
    const char *about = focus ? say(focus->help) : NULL;
    if (about && ui_text_height(ui, &help, about, box.w) <= box.h)
        ui_line(ui, &box, &help, about);
}

static void draw_rows(Ui *ui, Box in) {
    size_t count;
    const SettingRow *rows = settings_rows(&count);
    double gap = ui_px(ui, 6), shown = 0;
    double width = in.w - ui_px(ui, 20);
    double height = row_height(ui) * (stacked(ui, width) ? 2 : 1);
    for (size_t i = 0; i < count; i++)
        if (rows[i].label) shown += height + gap;
    Box list = ui_scroll_begin(ui, "settings", in, shown);
    for (size_t i = 0; i < count; i++) {
        if (!rows[i].label) continue;
        draw_row(ui, &rows[i], box_top(&list, height));
        box_top(&list, gap);
    }
    ui_scroll_end(ui);
}

static void settings_draw(Window *window, void *self, Ui *ui) {
    (void)window;
    (void)self;
    Box in = page_sheet(ui, 1640, ui->screen.h);
    ui_prefer(ui, "text_size");
    page_head(ui, &in, say("Settings"));
    if (!page_narrow(ui)) {
        Box side = box_right(&in, floor(in.w * 0.4));
        box_left(&side, ui_px(ui, 48));
        draw_sample(ui, side, row_named(*ui->hover ? ui->hover : ui->focus));
    }
    draw_rows(ui, in);
}

const Screen screen_settings = {
    .name = "settings",
    .overlay = true,
    .event = settings_event,
    .draw = settings_draw,
};

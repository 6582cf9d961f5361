/* SPDX-License-Identifier: MIT
 * Settings: a row each, a sample of what they do beside them. Every change
 * takes effect at once, everywhere, and is kept. */
#include "window/screens.h"

#include "core/say.h"
#include "window/languages.h"
#include "window/page.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One line of the screen: a setting, or the language. */
typedef struct Entry {
    const char *name, *label, *help; /* the last two are said */
    char value[80];
    bool less, more; /* whether it goes on in that direction */
} Entry;

static const char language_name[] = "language";

/* ---- what the lines do ---- */

static const SettingRow *row_named(const char *name) {
    size_t count;
    const SettingRow *rows = settings_rows(&count);
    for (size_t i = 0; i < count; i++)
        if (rows[i].label && !strcmp(rows[i].name, name)) return &rows[i];
    return NULL;
}

static void change_setting(Window *window, const SettingRow *row, int by,
                           bool round) {
    Shared *shared = window_shared(window);
    int value = settings_get(&shared->settings, row) + by * row->step;
    if (round && value > row->most) value = row->least;
    if (!settings_put(&shared->settings, row, value)) return;
    window_apply_settings(window);
    settings_save(&shared->settings, shared->practice);
    sound_named(shared->sound, "tick");
}

static void change_language(Window *window, const Languages *languages, int by,
                            bool round) {
    Shared *shared = window_shared(window);
    int choice = languages_chosen(languages, shared->practice) + by;
    if (round && choice == languages_choices(languages))
        choice = LANGUAGE_AS_SYSTEM;
    if (choice < 0 || choice >= languages_choices(languages)) return;
    languages_speak(languages, window, choice);
    sound_named(shared->sound, "tick");
}

/* False where no line has that name. */
static bool change(Window *window, const Languages *languages, const char *name,
                   int by, bool round) {
    const SettingRow *row = row_named(name);
    if (!strcmp(name, language_name))
        change_language(window, languages, by, round);
    else if (row)
        change_setting(window, row, by, round);
    else
        return false;
    return true;
}

/* Controls are called after their line, its arrows "NAME.less", "NAME.more". */
static bool pressed(Window *window, const Languages *languages,
                    const char *control) {
    char name[UI_NAME];
    snprintf(name, sizeof name, "%s", control);
    char *dot = strchr(name, '.');
    if (dot) *dot = '\0';
    bool less = dot && !strcmp(dot + 1, "less");
    if (!change(window, languages, name, less ? -1 : 1, !dot))
        window_pop(window);
    return true;
}

static bool settings_event(Window *window, void *self,
                           const InputEvent *event) {
    const Languages *languages = self;
    char focus[UI_NAME];
    snprintf(focus, sizeof focus, "%s", window_ui(window)->focus);
    switch ((int)event->action) {
    case ACTION_PRESS:
        return pressed(window, languages, event->control);
    case ACTION_LEFT:
    case ACTION_RIGHT:
        return change(window, languages, focus,
                      event->action == ACTION_LEFT ? -1 : 1, false);
    case ACTION_SETTINGS:
        window_pop(window);
        return true;
    default:
        return false;
    }
}

static void settings_enter(Window *window, void *self) {
    Languages *languages = self;
    *languages = languages_find(window_shared(window)->practice);
}

/* ---- what they show ---- */

static Entry line_of(const Settings *settings, const SettingRow *row) {
    Entry line = { .name = row->name,
                   .label = say(row->label),
                   .help = say(row->help) };
    int value = settings_get(settings, row);
    line.less = value - row->step >= row->least;
    line.more = value + row->step <= row->most;
    settings_show(settings, row, line.value, sizeof line.value);
    return line;
}

static Entry language_line(const Languages *languages, Practice *practice) {
    int chosen = languages_chosen(languages, practice);
    Entry line = { .name = language_name,
                   .label = say("Language"),
                   .help = say("Of the program, and of the levels that are "
                               "translated.") };
    line.less = chosen > 0;
    line.more = chosen + 1 < languages_choices(languages);
    snprintf(line.value, sizeof line.value, "%s",
             languages_word(languages, chosen));
    return line;
}

/* All of them, in their order; how many. */
enum { LINES_MAX = 24 };
static int all_lines(Window *window, const Languages *languages,
                     Entry lines[LINES_MAX]) {
    const Shared *shared = window_shared(window);
    size_t count;
    const SettingRow *rows = settings_rows(&count);
    int all = 0;
    lines[all++] = language_line(languages, shared->practice);
    for (size_t i = 0; i < count && all < LINES_MAX; i++)
        if (rows[i].label) lines[all++] = line_of(&shared->settings, &rows[i]);
    return all;
}

static double row_height(const Ui *ui) {
    return ui_target(ui) + ui_px(ui, 12);
}

/* Label over value where there is no room for both in a line. */
static bool stacked(const Ui *ui, double width) {
    return width < ui_text_px(ui, TYPE_BODY) * 24;
}

static void draw_arrow(Ui *ui, const Entry *line, Box box, bool more) {
    char name[UI_NAME];
    snprintf(name, sizeof name, "%s.%s", line->name, more ? "more" : "less");
    double size = ui_text_px(ui, TYPE_BODY);
    Box mark = box_middle(box, size, size);
    if (more ? !line->more : !line->less) {
        ui_passive(ui, name, box);
        paint_icon(ui->cr, more ? "right" : "left", mark, ui->theme->line);
        return;
    }
    Touch touch = ui_control(ui, name, box, 0);
    if (touch.hover)
        paint_round(ui->cr, box, ui_px(ui, 10), ui->theme->panel_hot);
    paint_icon(ui->cr, more ? "right" : "left", mark, ui->theme->accent);
    ui_ring(ui, box, 10, touch);
}

static void draw_line(Ui *ui, const Entry *line, Box box) {
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
    Touch touch = ui_control(ui, line->name, head, 0);
    if (touch.hover || touch.focus)
        paint_round(ui->cr, head, ui_px(ui, 10), ui->theme->panel_hot);
    ui_text(ui, box_inset(head, ui_px(ui, 14), 0), &label, line->label);
    ui_ring(ui, head, 10, touch);
    draw_arrow(ui, line, box_middle(less, target, target), false);
    draw_arrow(ui, line, box_middle(more, target, target), true);
    ui_text(ui, tail, &shown, line->value);
}

static void draw_sample(Ui *ui, Box box, const char *about) {
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
    if (about && ui_text_height(ui, &help, about, box.w) <= box.h)
        ui_line(ui, &box, &help, about);
}

static void draw_lines(Ui *ui, Box in, const Entry *lines, int count) {
    double gap = ui_px(ui, 6), width = in.w - ui_px(ui, 20);
    double height = row_height(ui) * (stacked(ui, width) ? 2 : 1);
    Box list = ui_scroll_begin(ui, "settings", in, count * (height + gap));
    for (int i = 0; i < count; i++) {
        draw_line(ui, &lines[i], box_top(&list, height));
        box_top(&list, gap);
    }
    ui_scroll_end(ui);
}

static const char *help_for(const Entry *lines, int count, const char *name) {
    for (int i = 0; i < count; i++)
        if (!strcmp(lines[i].name, name)) return lines[i].help;
    return NULL;
}

static void settings_draw(Window *window, void *self, Ui *ui) {
    Entry lines[LINES_MAX];
    int count = all_lines(window, self, lines);
    Box in = page_sheet(ui, 1640, ui->screen.h);
    ui_prefer(ui, "text_size");
    page_head(ui, &in, say("Settings"));
    if (!page_narrow(ui)) {
        Box side = box_right(&in, floor(in.w * 0.4));
        box_left(&side, ui_px(ui, 48));
        draw_sample(ui, side,
                    help_for(lines, count, *ui->hover ? ui->hover : ui->focus));
    }
    draw_lines(ui, in, lines, count);
}

const Screen screen_settings = {
    .name = "settings",
    .size = sizeof(Languages),
    .overlay = true,
    .enter = settings_enter,
    .event = settings_event,
    .draw = settings_draw,
};

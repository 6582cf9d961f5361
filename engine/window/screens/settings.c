/* SPDX-License-Identifier: MIT
 * The settings, with a sample of their effect. Every change takes effect at
 * once and is saved. */
#include "window/screens/screens.h"

#include "core/words/say.h"
#include "window/screens/languages.h"
#include "window/ui/page.h"

#include <math.h>
#include <stddef.h>
#include <stdio.h>

/* One entry of the screen: a setting, or the language. */
typedef struct Entry {
    int index;                /* in settings_rows, or SETTING_LANGUAGE */
    const char *label, *help; /* said */
    char value[80];
    Error told;      /* shown instead of the help: why it has no effect */
    bool less, more; /* whether its value can go down or up */
} Entry;

/* ---- what the entries do ---- */

static void change_setting(Window *window, int index, int by, bool round) {
    size_t count;
    const SettingRow *row = &settings_rows(&count)[index];
    Shared *shared = window_shared(window);
    int value = settings_get(&shared->settings, row) + by * row->step;
    if (round && value > row->is->max) value = row->is->min;
    if (!settings_put(&shared->settings, row, value)) return;
    if (row->offset == offsetof(Settings, projector))
        shared->settings.projector_lent = false;
    window_apply_settings(window);
    settings_save(&shared->settings, shared->practice);
    sound_named(shared->sound, "tick");
}

static void change_language(Window *window, Languages *languages, int by,
                            bool round) {
    Shared *shared = window_shared(window);
    int choice = languages->chosen + by;
    if (round && choice == languages_choices(languages))
        choice = LANGUAGE_AS_SYSTEM;
    if (choice < 0 || choice >= languages_choices(languages)) return;
    languages_speak(languages, window, choice);
    sound_named(shared->sound, "tick");
}

static bool of_entry(Control control) {
    return control.kind == CONTROL_SETTING ||
           control.kind == CONTROL_SETTING_LESS ||
           control.kind == CONTROL_SETTING_MORE;
}

/* The entry of a control; false: it belongs to none. */
static bool change(Window *window, Languages *languages, Control control,
                   int by, bool round) {
    if (!of_entry(control)) return false;
    if (control.index == SETTING_LANGUAGE)
        change_language(window, languages, by, round);
    else
        change_setting(window, control.index, by, round);
    return true;
}

static bool pressed(Window *window, Languages *languages, Control control) {
    bool less = control.kind == CONTROL_SETTING_LESS;
    bool round = control.kind == CONTROL_SETTING;
    if (!change(window, languages, control, less ? -1 : 1, round))
        window_pop(window);
    return true;
}

static bool settings_event(Window *window, void *self,
                           const InputEvent *event) {
    Languages *languages = self;
    switch ((int)event->action) {
    case ACTION_PRESS:
        return pressed(window, languages, event->control);
    case ACTION_LEFT:
    case ACTION_RIGHT:
        if (window_ui(window)->focus.kind != CONTROL_SETTING) return false;
        return change(window, languages, window_ui(window)->focus,
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

static Entry entry_of(const Settings *settings, const SettingRow *rows,
                      int index) {
    const SettingRow *row = &rows[index];
    Entry entry = { .index = index,
                    .label = say(row->label),
                    .help = say(row->help) };
    int value = settings_get(settings, row);
    entry.less = value - row->step >= row->is->min;
    entry.more = value + row->step <= row->is->max;
    settings_show(settings, row, entry.value, sizeof entry.value);
    return entry;
}

static Entry language_entry(const Languages *languages) {
    int chosen = languages->chosen;
    Entry entry = { .index = SETTING_LANGUAGE,
                    .label = say("Language"),
                    .help = say("Of the program, and of the levels that are "
                                "translated.") };
    entry.less = chosen > 0;
    entry.more = chosen + 1 < languages_choices(languages);
    snprintf(entry.value, sizeof entry.value, "%s",
             languages_word(languages, chosen));
    return entry;
}

static bool is_loudness(const SettingRow *row) {
    return row->offset == offsetof(Settings, voices) ||
           row->offset == offsetof(Settings, effects) ||
           row->offset == offsetof(Settings, room);
}

/* Without sound, volumes have no effect: shows the reason instead. */
static void tell_trouble(Entry *entry, const SettingRow *row,
                         const Sound *sound) {
    if (is_loudness(row) && sound_trouble(sound, &entry->told))
        entry->help = entry->told.text;
}

/* All entries in order; returns how many. */
enum { ENTRIES_MAX = 24 };
static int all_entries(Window *window, const Languages *languages,
                       Entry entries[ENTRIES_MAX]) {
    const Shared *shared = window_shared(window);
    size_t count;
    const SettingRow *rows = settings_rows(&count);
    int all = 0;
    entries[all++] = language_entry(languages);
    for (size_t i = 0; i < count && all < ENTRIES_MAX; i++) {
        if (!rows[i].label) continue;
        entries[all] = entry_of(&shared->settings, rows, (int)i);
        tell_trouble(&entries[all++], &rows[i], shared->sound);
    }
    return all;
}

/* The label is above the value if both do not fit into a line. */
static bool stacked(const Ui *ui, double width) {
    return width < ui_text_px(ui, TYPE_BODY) * 17;
}

typedef struct EntryShape {
    Box head, label; /* the control, and the label on it */
    Box less, more, value;
} EntryShape;

static double height_of(Ui *ui, const Lettering *as, const char *text,
                        Box box) {
    double words = ui_text_height(ui, as, text, box.w);
    return fmax(words, ui_target(ui)) + ui_px(ui, 12);
}

/* Draws into `in`, and sets *height to the height that it needs. */
static EntryShape shape_of(Ui *ui, const Entry *entry, Box box,
                           double *height) {
    Lettering label = page_body(ui), shown = page_strong(ui);
    EntryShape shape = { .head = box };
    Box tail = box;
    double target = ui_target(ui);
    if (!stacked(ui, box.w)) tail = box_right(&shape.head, floor(box.w * 0.46));
    shape.label = box_inset(shape.head, ui_px(ui, 14), 0);
    shape.less = box_left(&tail, target);
    shape.more = box_right(&tail, target);
    shape.value = tail;
    double head = height_of(ui, &label, entry->label, shape.label);
    double value = height_of(ui, &shown, entry->value, tail);
    if (stacked(ui, box.w)) {
        *height = head + value;
        shape.less.y = shape.more.y = shape.value.y = box.y + head;
    } else
        *height = head = value = fmax(head, value);
    shape.head.h = shape.label.h = head;
    shape.less.h = shape.more.h = shape.value.h = value;
    return shape;
}

static void draw_arrow(Ui *ui, const Entry *entry, Box box, bool more) {
    Control control = { more ? CONTROL_SETTING_MORE : CONTROL_SETTING_LESS,
                        entry->index };
    double size = ui_text_px(ui, TYPE_BODY);
    Box mark = box_middle(box, size, size);
    if (more ? !entry->more : !entry->less) {
        ui_passive(ui, control, box);
        paint_icon(ui->cr, more ? ICON_RIGHT : ICON_LEFT, mark,
                   ui->theme->line);
        return;
    }
    Touch touch = ui_control(ui, control, box, 0);
    if (touch.hover)
        paint_round(ui->cr, box, ui_px(ui, 10), ui->theme->panel_hot);
    paint_icon(ui->cr, more ? ICON_RIGHT : ICON_LEFT, mark, ui->theme->accent);
    ui_ring(ui, box, 10, touch);
}

static void draw_entry(Ui *ui, const Entry *entry, Box box) {
    double target = ui_target(ui), height;
    EntryShape shape = shape_of(ui, entry, box, &height);
    Lettering label = page_body(ui), shown = page_strong(ui);
    label.middle = shown.middle = true;
    shown.align = ALIGN_MIDDLE;
    Touch touch = ui_control(ui, (Control){ CONTROL_SETTING, entry->index },
                             shape.head, 0);
    if (touch.hover || touch.focus)
        paint_round(ui->cr, shape.head, ui_px(ui, 10), ui->theme->panel_hot);
    ui_text(ui, shape.label, &label, entry->label);
    ui_ring(ui, shape.head, 10, touch);
    draw_arrow(ui, entry, box_middle(shape.less, target, target), false);
    draw_arrow(ui, entry, box_middle(shape.more, target, target), true);
    ui_text(ui, shape.value, &shown, entry->value);
}

/* Somebody's line as it looks now, and below it the help; its height. */
static double sample(Ui *ui, Box box, const char *about, bool draw) {
    Lettering name = page_bubble_name(ui), says = page_bubble(ui);
    Lettering help = page_soft(ui);
    const char *text = say("“Four hundred and twelve dollars? I’d put *two* "
                           "hundred aside.”");
    double pad = ui_px(ui, 28), between = ui_px(ui, 32);
    double height = ui_text_height(ui, &says, text, box.w - 2 * pad) +
                    ui_text_height(ui, &name, "M", box.w) + 2 * pad;
    double below = about ? ui_text_height(ui, &help, about, box.w) : 0;
    if (draw && height < box.h) {
        Box bubble = box_top(&box, height);
        ui_panel(ui, bubble, ui->theme->bubble, 20, 14);
        Box in = box_inset(bubble, pad, pad);
        ui_line(ui, &in, &name, say("Dana Whitlock"));
        ui_line(ui, &in, &says, text);
        box_top(&box, between);
    }
    if (draw && about && below <= box.h) ui_line(ui, &box, &help, about);
    return height + between + below;
}

static double entries_height(Ui *ui, double width, const Entry *entries,
                             int count) {
    double all = 0, height;
    for (int i = 0; i < count; i++) {
        shape_of(ui, &entries[i], (Box){ 0, 0, width, 1e6 }, &height);
        all += height + ui_px(ui, 6);
    }
    return all;
}

/* A bar may stand beside them. */
static double beside_bar(const Ui *ui, double width) {
    return width - ui_px(ui, 20);
}

static void draw_entries(Ui *ui, Box in, const Entry *entries, int count) {
    double width = beside_bar(ui, in.w), height;
    double all = entries_height(ui, width, entries, count);
    Box list = ui_scroll_begin(ui, SCROLL_SETTINGS, in, all);
    for (int i = 0; i < count; i++) {
        list.w = width;
        shape_of(ui, &entries[i], list, &height);
        draw_entry(ui, &entries[i], box_top(&list, height));
        box_top(&list, ui_px(ui, 6));
    }
    ui_scroll_end(ui);
}

/* The help of the entry under the pointer, else of that with the focus. */
static const char *help_for(const Ui *ui, const Entry *entries, int count) {
    Control at = ui->hover.kind != CONTROL_NONE ? ui->hover : ui->focus;
    for (int i = 0; at.kind == CONTROL_SETTING && i < count; i++)
        if (entries[i].index == at.index) return entries[i].help;
    return NULL;
}

/* The sample with the longest help, so that nothing jumps. */
static double sample_most(Ui *ui, double width, const Entry *entries,
                          int count) {
    double most = 0;
    for (int i = 0; i < count; i++)
        most = fmax(most, sample(ui, (Box){ 0, 0, width, 1e6 }, entries[i].help,
                                 false));
    return most;
}

/* The sample stands beside the entries where their labels and values still fit
 * into lines; else below them, where there is room for both. */
static void settings_draw(Window *window, void *self, Ui *ui) {
    enum { WIDTH = 1640 };
    Entry entries[ENTRIES_MAX];
    int count = all_entries(window, self, entries);
    const char *head = say("Settings"), *help = help_for(ui, entries, count);
    double width = page_sheet_width(ui, WIDTH), gap = ui_px(ui, 48);
    bool beside = !page_narrow(ui) && !stacked(ui, floor(width * 0.6));
    double side = beside ? floor(width * 0.4) : 0;
    double all =
        page_head_height(ui, head, width) +
        entries_height(ui, beside_bar(ui, width - side), entries, count);
    double below = gap + sample_most(ui, width, entries, count);
    bool both = !beside && all + below <= page_sheet_most(ui);
    Box in = page_sheet(ui, WIDTH, both ? all + below : all);
    ui_prefer(ui, (Control){ CONTROL_SETTING, 0 }); /* the text size */
    page_head(ui, &in, head);
    if (beside) {
        Box told = box_right(&in, side);
        box_left(&told, gap);
        sample(ui, told, help, true);
    } else if (both) {
        Box told = box_bottom(&in, below);
        box_top(&told, gap);
        sample(ui, told, help, true);
    }
    draw_entries(ui, in, entries, count);
}

const Screen screen_settings = {
    .name = "settings",
    .size = sizeof(Languages),
    .overlay = true,
    .enter = settings_enter,
    .event = settings_event,
    .draw = settings_draw,
};

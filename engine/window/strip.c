/* SPDX-License-Identifier: MIT
 * The strip at the bottom of the window while a level is watched. Screens are
 * laid out above it, so it never covers their texts. */
#include "window/state.h"

#include "core/base/format.h"
#include "core/words/say.h"
#include "window/draw/canvas.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static Lettering strip_as(const Ui *ui) {
    return (Lettering){ .size = TYPE_SMALL,
                        .colour = ui->theme->caption_ink,
                        .middle = true,
                        .leading = 1.2 };
}

static double side(const Ui *ui) {
    return ui_px(ui, 28);
}

static double icon_size(const Ui *ui) {
    return floor(ui_text_px(ui, TYPE_SMALL) * 1.1);
}

/* The width for a sentence with the icon before it. */
static double words_width(const Ui *ui) {
    return ui->screen.w - 2 * side(ui) - icon_size(ui) - ui_px(ui, 16);
}

static void shows_why(const Window *window, char *out, size_t size) {
    const Input *input = &window->input;
    const char *hint =
        input->pointer_last ? "" : input_hint(input, ACTION_MISTAKES);
    if (*hint)
        snprintf(out, size, "%s  (%s)", say("Show why"), hint);
    else
        snprintf(out, size, "%s", say("Show why"));
}

static double why_width(const Window *window, Ui *ui) {
    char text[120];
    Lettering as = strip_as(ui);
    shows_why(window, text, sizeof text);
    return ui_text_width(ui, &as, text) + 2 + 2 * ui_px(ui, 16);
}

/* High enough for the longest message, so that the screens above keep their
 * size when the message changes. */
double window_strip_height(Window *window) {
    Ui *ui = &window->ui;
    if (!window->watching.watch) return 0;
    static const WatchNews news = {
        .kind = WATCH_LOADED, .file = "my_level.lua", .had = 24, .kept = 12
    };
    char longest[300];
    watch_sentence(&news, longest, sizeof longest);
    Lettering as = strip_as(ui);
    double words = ui_text_height(ui, &as, longest, words_width(ui));
    return fmax(ceil(words + ui_px(ui, 14)), ui_px(ui, 48));
}

/* Not registered, so that it is not read aloud each time a message disappears.
 */
static void draw_quiet(Window *window, Ui *ui, Box in) {
    char text[300];
    const Shared *shared = &window->shared;
    const char *file = practice_card(shared->practice, shared->level)->file;
    const char *slash = strrchr(file, '/');
    format_write(text, sizeof text, say("Watching %s"),
                 slash ? slash + 1 : file);
    TypeStyle style = { .pixels = ui_text_px(ui, TYPE_SMALL),
                        .leading = 1.2,
                        .max_lines = 1 };
    const TypeBlock *block =
        typeset_block(window->typeset, text, &style, (int)in.w);
    typeset_draw(window->typeset, ui->cr, block, in.x,
                 in.y + floor((in.h - block->height) / 2), in.w, ALIGN_START,
                 ui->theme->caption_ink, TYPESET_ALL);
}

static void draw_why(Window *window, Ui *ui, Box box) {
    char text[120];
    Lettering as = strip_as(ui);
    as.align = ALIGN_MIDDLE;
    as.max_lines = 1;
    Touch touch = ui_control(ui, (Control){ CONTROL_MISTAKES, 0 }, box, 0);
    if (touch.hover || touch.focus) paint_box(ui->cr, box, ui->theme->card_hot);
    shows_why(window, text, sizeof text);
    ui_text(ui, box, &as, text);
    ui_ring(ui, box_inset(box, ui_px(ui, 8), ui_px(ui, 8)), 4, touch);
}

void window_draw_strip(Window *window) {
    Ui *ui = &window->ui;
    Watching *watching = &window->watching;
    if (!watching->watch) return;
    double top = ui->screen.h;
    Box in = { 0, top, ui->screen.w, window->height - top };
    ui->screen.h = window->height;
    watching->strip = in;
    paint_box(ui->cr, in, ui->theme->caption);
    Box edge = { 0, top, in.w, fmax(ui_px(ui, 2), 1) };
    paint_box(ui->cr, edge,
              ui->theme->lines ? ui->theme->line : ui->theme->key);
    ui->on_dock = true;
    bool open = window_top(window)->id == SCREEN_MISTAKES;
    if (watching->broken && !open)
        draw_why(window, ui, box_right(&in, why_width(window, ui)));
    in = box_inset(in, side(ui), 0);
    double icon = icon_size(ui);
    Box mark = box_left(&in, icon);
    paint_icon(ui->cr, watching->broken ? ICON_WARNING : ICON_EYE,
               box_middle(mark, icon, icon),
               watching->broken ? ui->theme->dock_focus
                                : ui->theme->caption_ink);
    box_left(&in, ui_px(ui, 16));
    Lettering as = strip_as(ui);
    as.max_lines = (int)floor(in.h / floor(ui_text_px(ui, as.size) * 1.2));
    if (watching->told[0])
        ui_text(ui, in, &as, watching->told);
    else
        draw_quiet(window, ui, in);
    ui->on_dock = false;
}

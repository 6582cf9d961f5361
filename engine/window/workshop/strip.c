/* SPDX-License-Identifier: MIT
 * The presenter's line: the next step, the other keys, what is being typed. */
#include "window/workshop/strip.h"

#include "core/base/format.h"
#include "core/words/say.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

void strip_typing(Workshop *workshop, char *out, size_t size) {
    const WorkshopShow *show = workshop_show(workshop);
    const CourseQuestion *question = workshop_question(workshop);
    out[0] = '\0';
    if (show->leaving) {
        snprintf(out, size, "%s",
                 say("Esc once more closes Thaw, and the next start goes on "
                     "here. Any other key: stay."));
        return;
    }
    if (show->turns) {
        format_write(
            out, size,
            say("Go back to after turn %d? Arrows change it, Enter goes."),
            show->turn);
        return;
    }
    if (!show->hands || !question) return;
    size_t used = (size_t)snprintf(out, size, "%s", say("Hands:"));
    for (int i = 0; i < question->choice_count && used < size; i++)
        used +=
            (size_t)format_write(out + used, size - used,
                                 i == show->hand ? "   [%d: %d]" : "   %d: %d",
                                 i + 1, workshop_hand(workshop, i));
}

static bool stands(Workshop *workshop) {
    const WorkshopShow *show = workshop_show(workshop);
    return show->single &&
           (show->strip || show->hands || show->turns || show->leaving);
}

/* Small letters, for the presenter only. */
static Lettering strip_as(const Ui *ui, bool strong) {
    return (Lettering){ .size = TYPE_SMALL,
                        .letters = strong ? LETTER_STRONG : LETTER_REGULAR,
                        .colour = ui->theme->dock_ink,
                        .middle = true,
                        .max_lines = 1 };
}

#define STRIP_FIT 0.62 /* of the room's letters */

double strip_height(Workshop *workshop, const Ui *ui) {
    double line = ui_line_px(ui, TYPE_SMALL) * STRIP_FIT;
    return stands(workshop) ? ceil(line) + ui_px(ui, 14) : 0;
}

static void draw_keys(Workshop *workshop, Ui *ui, Box box) {
    KeyHint hints[KEY_HINTS_MAX];
    char text[400];
    int count = workshop_hints(workshop, hints, KEY_HINTS_MAX);
    Lettering key = strip_as(ui, true), word = strip_as(ui, false);
    key.colour = ui->theme->dock_focus;
    paint_box(ui->cr, box, ui->theme->dock);
    Box row = box_inset(box, ui_px(ui, 24), 0);
    strip_typing(workshop, text, sizeof text);
    if (*text) {
        double typed = ui_text_width(ui, &word, text) + ui_px(ui, 36);
        bool keys_too = workshop_show(workshop)->hands && typed < row.w;
        ui_text(ui, keys_too ? box_left(&row, typed) : row, &word, text);
        if (!keys_too) return;
    }
    for (int i = 0; i < count; i++) {
        double keys = ui_text_width(ui, &key, hints[i].key) + ui_px(ui, 12);
        double words = ui_text_width(ui, &word, hints[i].does) + ui_px(ui, 36);
        if (keys + words > row.w) break;
        ui_text(ui, box_left(&row, keys), &key, hints[i].key);
        ui_text(ui, box_left(&row, words), &word, hints[i].does);
    }
}

void strip_draw(Workshop *workshop, Ui *ui, Box box) {
    double before = ui->fit;
    ui->fit = STRIP_FIT;
    draw_keys(workshop, ui, box);
    ui->fit = before;
}

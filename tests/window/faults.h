/* SPDX-License-Identifier: MIT
 * faults.h -- what is wrong with a screen as it was laid out: for tests.
 *
 * Reads the register of layout.h. A fault is one line of text. */
#ifndef THAW_TESTS_FAULTS_H
#define THAW_TESTS_FAULTS_H

#include "window/ui/layout.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

typedef struct Faults {
    int count;
    char first[300];
} Faults;

/* Its words, or those of a control. */
static inline void fault_name(const Ui *ui, const Placed *placed, char *out,
                              size_t size) {
    char word[CONTROL_WORD] = "";
    if (placed && placed->kind == PLACED_CONTROL)
        control_write(placed->control, word);
    snprintf(out, size, "%.80s",
             *word || !placed ? word : ui_words(ui, placed));
}

/* `b` may be NULL. */
static inline void fault(Faults *faults, const Ui *ui, const char *what,
                         const Placed *a, const Placed *b) {
    char first[100], second[100];
    fault_name(ui, a, first, sizeof first);
    fault_name(ui, b, second, sizeof second);
    if (!faults->count++)
        snprintf(faults->first, sizeof faults->first, "%s: \"%s\" %s", what,
                 first, second);
}

/* Letters may touch a neighbour's line by a pixel; nobody sees that. */
static inline bool really_overlap(Box a, Box b) {
    return box_overlaps(box_inset(a, 2, 2), box_inset(b, 2, 2));
}

static inline bool inside(Box a, Box b) {
    return a.x >= b.x - 1 && a.y >= b.y - 1 && a.x + a.w <= b.x + b.w + 1 &&
           a.y + a.h <= b.y + b.h + 1;
}

static inline void faults_of_one(Faults *faults, const Ui *ui,
                                 const Placed *one) {
    double least = floor(44 * ui->unit), reply = floor(88 * ui->unit);
    if (one->kind == PLACED_TEXT) {
        if (one->clipped) fault(faults, ui, "clipped", one, NULL);
        if (!inside(one->box, ui->screen))
            fault(faults, ui, "outside the window", one, NULL);
        return;
    }
    if (one->box.w < least - 0.5 || one->box.h < least - 0.5)
        fault(faults, ui, "too small to hit", one, NULL);
    if (one->control.kind == CONTROL_REPLY && one->box.h < reply - 0.5)
        fault(faults, ui, "a reply lower than 88 units", one, NULL);
}

/* What its list has scrolled away must not take the click of what stands
 * there now. */
static inline void faults_of_hidden(Faults *faults, const Ui *ui,
                                    const Placed *one) {
    Box box = one->box;
    int x = (int)(box.x + box.w / 2), y = (int)(box.y + box.h / 2);
    if (one->kind != PLACED_CONTROL || one->covered || !one->scrolled ||
        box_holds(ui->scrolls[one->scroll].box, x, y))
        return;
    if (ui_control_at(ui, x, y) == one)
        fault(faults, ui, "pressed where it is not seen", one, NULL);
}

static inline Faults faults_of(const Ui *ui) {
    Faults faults = { 0 };
    for (int i = 0; i < ui->placed_count; i++) {
        const Placed *one = &ui->placed[i];
        faults_of_hidden(&faults, ui, one);
        if (one->covered || one->scrolled) continue;
        faults_of_one(&faults, ui, one);
        for (int j = i + 1; j < ui->placed_count; j++) {
            const Placed *two = &ui->placed[j];
            if (two->covered || two->scrolled || one->kind != two->kind)
                continue;
            if (really_overlap(one->box, two->box))
                fault(&faults, ui, "over each other", one, two);
        }
    }
    if (ui->placed_count >= UI_PLACED_MAX)
        fault(&faults, ui, "too much for the register", NULL, NULL);
    return faults;
}

#endif

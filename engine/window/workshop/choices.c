/* SPDX-License-Identifier: MIT
 * The choices of the room, each with a large number; after the vote with a bar.
 * They cannot be pressed: the room votes, and the presenter has the keys. */
#include "window/workshop/workshop_screens.h"

#include "core/words/say.h"

#include <math.h>
#include <stdio.h>

Choices choices_of(const CourseQuestion *question) {
    Choices choices = { .given = NONE };
    if (!question) return choices;
    choices.count = question->choice_count;
    for (int i = 0; i < question->choice_count; i++)
        choices.texts[i] = question->texts[i];
    choices.given = question->given;
    return choices;
}

static Lettering words_as(const Ui *ui, TypeSize size) {
    return (Lettering){ .size = size,
                        .balance = true,
                        .colour = ui->theme->ink,
                        .middle = true,
                        .max_lines = 4,
                        .leading = 1.22 };
}

static double key_side(const Ui *ui, TypeSize size) {
    return floor(ui_text_px(ui, size) * 1.35);
}

static double pad(const Ui *ui) {
    return ui_px(ui, 20);
}

static bool two_votes(const Choices *choices) {
    return choices->votes && choices->votes->tally.rounds > 1;
}

static double bar_height(const Ui *ui, const Choices *choices) {
    if (!choices->votes) return 0;
    return ui_px(ui, two_votes(choices) ? 38 : 26);
}

/* "61 · 43 %" beside the words. */
static void count_words(const Choices *choices, int choice, char *out,
                        size_t size) {
    int all = course_votes_all(choices->votes);
    int votes = course_votes(choices->votes, choice);
    int percent = all ? (votes * 100 + all / 2) / all : 0;
    snprintf(out, size, "%d \u00b7 %d %%", votes, percent);
}

static double count_width(Ui *ui, const Choices *choices, TypeSize size) {
    Lettering as = words_as(ui, size);
    if (!choices->votes || !course_votes_all(choices->votes)) return 0;
    return ui_text_width(ui, &as, "000 \u00b7 100 %") + pad(ui);
}

static double card_height(Ui *ui, const Choices *choices, int choice,
                          TypeSize size, double width) {
    Lettering as = words_as(ui, size);
    double inner = width - key_side(ui, size) - 3 * pad(ui) -
                   count_width(ui, choices, size);
    double words = ui_text_height(ui, &as, choices->texts[choice], inner);
    return ceil(fmax(words, key_side(ui, size)) + ui_px(ui, 22) +
                bar_height(ui, choices));
}

static double gap(const Ui *ui) {
    return ui_px(ui, 14);
}

double choices_height(Ui *ui, const Choices *choices, TypeSize size,
                      double width) {
    double height = 0;
    for (int i = 0; i < choices->count; i++)
        height += card_height(ui, choices, i, size, width) + gap(ui);
    return fmax(height - gap(ui), 0);
}

static void draw_number(Ui *ui, Box box, TypeSize size, int number) {
    char text[12];
    Lettering as = words_as(ui, size);
    as.letters = LETTER_STRONG;
    as.colour = ui->theme->on_accent;
    as.align = ALIGN_MIDDLE;
    as.max_lines = 1;
    snprintf(text, sizeof text, "%d", number);
    paint_round(ui->cr, box, ui_px(ui, 14), ui->theme->accent);
    ui_text(ui, box, &as, text);
}

/* The thick bar is the last vote, the thin line above it the first of two. */
static void draw_bar(Ui *ui, const Choices *choices, int choice, Box box) {
    const CourseQuestion *votes = choices->votes;
    int all = course_votes_all(votes), first = 0;
    for (int i = 0; i < votes->choice_count; i++)
        first += votes->tally.first[i];
    Box line = box_top(&box, two_votes(choices) ? ui_px(ui, 12) : 0);
    Box whole = box_inset(box, 0, ui_px(ui, 6));
    paint_round(ui->cr, whole, whole.h / 2, ui->theme->panel_hot);
    Box part = whole;
    part.w = all ? floor(whole.w * course_votes(votes, choice) / all) : 0;
    if (part.w > whole.h)
        paint_round(ui->cr, part, whole.h / 2, ui->theme->accent);
    if (votes->tally.rounds < 2 || !first) return;
    Box before = box_bottom(&line, fmax(ui_px(ui, 6), 2));
    before.w = floor(whole.w * votes->tally.first[choice] / first);
    paint_box(ui->cr, before, ui->theme->soft);
}

static void draw_card(Ui *ui, const Choices *choices, int choice, TypeSize size,
                      Box box) {
    char count[40];
    Lettering as = words_as(ui, size);
    const Theme *theme = ui->theme;
    bool most = choices->votes && course_leads(choices->votes, choice);
    paint_round(ui->cr, box, ui_px(ui, 18), theme->panel);
    paint_edge(ui->cr, box, ui_px(ui, 18), fmax(ui_px(ui, most ? 6 : 2), 1),
               most ? theme->accent : theme->line);
    Box in = box_inset(box, pad(ui), ui_px(ui, 11));
    Box bar = box_bottom(&in, bar_height(ui, choices));
    if (choices->votes) draw_bar(ui, choices, choice, bar);
    double side = key_side(ui, size);
    draw_number(ui, box_middle(box_left(&in, side), side, side), size,
                choice + 1);
    box_left(&in, pad(ui));
    double width = count_width(ui, choices, size);
    if (width > 0) {
        Lettering number = as;
        number.align = ALIGN_END;
        number.letters = most ? LETTER_STRONG : LETTER_REGULAR;
        number.max_lines = 1;
        count_words(choices, choice, count, sizeof count);
        ui_text(ui, box_right(&in, width), &number, count);
    }
    ui_text(ui, in, &as, choices->texts[choice]);
}

void choices_draw(Ui *ui, const Choices *choices, TypeSize size, Box box) {
    for (int i = 0; i < choices->count; i++) {
        double height = card_height(ui, choices, i, size, box.w);
        draw_card(ui, choices, i, size, box_top(&box, height));
        box_top(&box, gap(ui));
    }
}

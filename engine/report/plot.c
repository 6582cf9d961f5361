/* SPDX-License-Identifier: MIT
 * The page's plots, as SVG within it: a row of bars for each name, the name
 * above its bar, so that long ones have room. */
#include "report/writers.h"

#include "core/base/html.h"
#include "core/story/labels.h"
#include "core/words/say.h"
#include "report/words.h"

#include <stdio.h>

enum {
    WIDE = 800,
    ROW = 46, /* a name and its bar */
    BAR = 18,
    KEY = 34, /* the line that tells the colours */
    ROWS_MAX = 40,
};

static const char *const colours[OUTCOMES] = { "#b5442f", "#e0a458", "#7fb08a",
                                               "#1d5c57" };
/* Dark on light and light on dark, so that a figure in a bar can be read. */
static const char *const inks[OUTCOMES] = { "#fff", "#1c1b22", "#1c1b22",
                                            "#fff" };

static int smaller_of(int a, int b) {
    return a < b ? a : b;
}

static void begin(Text *out, int high, const char *label) {
    text_format(out, "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"",
                WIDE, high);
    html_add(out, label);
    text_add(out, "\" font-family=\"system-ui,sans-serif\" font-size=\"15\" "
                  "fill=\"#1c1b22\">\n");
}

static void add_text(Text *out, int x, int y, const char *ink,
                     const char *text) {
    text_format(out, "<text x=\"%d\" y=\"%d\" fill=\"%s\">", x, y, ink);
    html_add(out, text);
    text_add(out, "</text>\n");
}

static void add_bar(Text *out, double x, int y, double wide,
                    const char *colour) {
    text_format(out,
                "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" "
                "fill=\"%s\"/>",
                x, y, wide, BAR, colour);
}

/* Bars at least so wide have their figure in them. */
enum { FIGURE_WIDE = 24 };

static void add_figure(Text *out, double x, int y, double wide, int figure,
                       const char *ink) {
    if (wide < FIGURE_WIDE) return;
    text_format(out,
                "<text class=\"f\" x=\"%.1f\" y=\"%d\" font-size=\"13\" "
                "fill=\"%s\" text-anchor=\"middle\">%d</text>\n",
                x + wide / 2, y + BAR - 4, ink, figure);
}

static void add_key(Text *out, const char *const *names,
                    const char *const *paints, int count) {
    int x = 0;
    for (int i = 0; i < count; i++) {
        text_format(out,
                    "<rect x=\"%d\" y=\"6\" width=\"14\" height=\"14\" "
                    "fill=\"%s\"/>",
                    x, paints[i]);
        add_text(out, x + 20, 18, "#1c1b22", names[i]);
        x += 52 + utf8_columns(names[i]) * 12;
    }
}

/* How the talks on each level ended, as shares of all of them. */
void plot_outcomes(Text *out, const Sums *sums) {
    const char *names[OUTCOMES];
    int rows = smaller_of(sums->level_count, ROWS_MAX);
    for (int i = 0; i < OUTCOMES; i++)
        names[i] = outcome_word((Outcome)i);
    begin(out, KEY + rows * ROW, say("How the talks on each level ended"));
    add_key(out, names, colours, OUTCOMES);
    for (int i = 0; i < rows; i++) {
        const SumsLevel *level = &sums->levels[i];
        int y = KEY + i * ROW;
        double x = 0;
        add_text(out, 0, y + 16, "#1c1b22", level->title);
        for (int o = 0; o < OUTCOMES && level->talks; o++) {
            double wide = (double)WIDE * level->outcomes[o] / level->talks;
            if (!level->outcomes[o]) continue;
            add_bar(out, x, y + 22, wide, colours[o]);
            add_figure(out, x, y + 22, wide, level->outcomes[o], inks[o]);
            x += wide;
        }
    }
    text_add(out, "</svg>\n");
}

/* Two bars for each level, of the people who tried again: how many kept the
 * customer the first time, and the second time. */
void plot_again(Text *out, const Sums *sums) {
    const char *const names[] = { say("kept or better, the first time"),
                                  say("the second time") };
    static const char *const paints[] = { "#b9b6c4", "#1d5c57" };
    int rows = 0;
    for (int i = 0; i < sums->level_count; i++)
        rows += sums->levels[i].again.people > 0 && rows < ROWS_MAX;
    if (!rows) return;
    begin(out, KEY + rows * (ROW + BAR + 2), say("The second time"));
    add_key(out, names, paints, 2);
    for (int i = 0, y = KEY; i < sums->level_count && rows; i++) {
        const SumsLevel *level = &sums->levels[i];
        const SumsAgain *again = &level->again;
        if (!again->people) continue;
        int kept[] = { again->first_kept, again->again_kept };
        add_text(out, 0, y + 16, "#1c1b22", level->title);
        for (int k = 0; k < 2; k++) {
            int at = y + 22 + k * (BAR + 2);
            double wide = 700.0 * kept[k] / again->people;
            char figure[40];
            add_bar(out, 0, at, wide > 2 ? wide : 2, paints[k]);
            snprintf(figure, sizeof figure, "%d / %d", kept[k], again->people);
            add_text(out, (int)wide + 8, at + BAR - 4, "#1c1b22", figure);
        }
        y += ROW + BAR + 2;
        rows--;
    }
    text_add(out, "</svg>\n");
}

/* How many talks each habit was the costliest of. */
void plot_habits(Text *out, const Sums *sums) {
    begin(out, sums->habit_count * ROW, say("Habits that cost most"));
    for (int i = 0; i < sums->habit_count; i++) {
        const SumsHabit *habit = &sums->habits[i];
        double wide = (double)WIDE * habit->times / sums->habits[0].times;
        int y = i * ROW;
        add_text(out, 0, y + 16, "#1c1b22", words_of_habit(habit->habit));
        add_bar(out, 0, y + 22, wide, "#8a3b00");
        if (wide >= FIGURE_WIDE) {
            add_figure(out, 0, y + 22, wide, habit->times, "#fff");
            continue;
        }
        char figure[16];
        snprintf(figure, sizeof figure, "%d", habit->times);
        add_text(out, (int)wide + 8, y + 22 + BAR - 4, "#1c1b22", figure);
    }
    text_add(out, "</svg>\n");
}

/* SPDX-License-Identifier: MIT
 * The report of many talks on paper: sections below each other, broken into
 * pages between them. A section is measured first, then drawn. */
#include "window/commands/report_paper.h"

#include "core/story/labels.h"
#include "core/words/say.h"
#include "report/words.h"
#include "window/draw/canvas.h"
#include "window/type/fonts.h"
#include "window/ui/page.h"

#include <cairo-pdf.h>
#include <math.h>
#include <stdio.h>

/* A4 at 300 dots an inch, in points 595 by 842. */
enum { WIDE = 2480, HIGH = 3508, MARGIN = 200, BAR = 30 };
static const double unit = 1.2, points_wide = 595.276, points_high = 841.89;

typedef struct Sheet {
    Ui *ui;
    const Sums *sums;
    Arena *arena;
    double y;
    int pages;
} Sheet;

/* ---- pieces ---- */

/* A bar of `share` of the whole width, from `from` on. */
static void draw_bar(const Flow *flow, double from, double share,
                     Colour colour) {
    Box whole = flow->in;
    Box bar = { whole.x + whole.w * from, whole.y, whole.w * share, BAR };
    if (flow->draw) paint_box(flow->ui->cr, bar, colour);
}

/* The ground of a bar that may be short, or not there at all. */
static void draw_track(const Flow *flow) {
    draw_bar(flow, 0, 1, flow->ui->theme->line);
}

static void after_bar(Flow *flow) {
    box_top(&flow->in, BAR);
    flow_gap(flow, 6);
}

/* How many ended how: the words tell it too, for paper without colours. */
static void flow_outcomes(Flow *flow, const int outcomes[OUTCOMES], int all,
                          int open) {
    Text words = { 0 };
    double from = 0;
    Lettering small = page_small(flow->ui);
    for (int i = 0; i < OUTCOMES; i++) {
        if (!outcomes[i]) continue;
        double share = (double)outcomes[i] / all;
        draw_bar(flow, from, share,
                 page_outcome_colour(flow->ui->theme, (Outcome)i));
        from += share;
        text_format(&words, "%s%s %d", words.size ? " \u00B7 " : "",
                    outcome_word((Outcome)i), outcomes[i]);
    }
    if (from > 0) after_bar(flow);
    if (open)
        text_format(&words, "%s%s %d", words.size ? " \u00B7 " : "",
                    say("unfinished"), open);
    flow_text(flow, &small, text_get(&words), 2);
    text_free(&words);
}

static void flow_title(Flow *flow, const char *title) {
    Lettering heading = page_heading(flow->ui);
    flow_gap(flow, 30);
    flow_text(flow, &heading, title, 16);
}

static void flow_list(Flow *flow, const char *const *sentences) {
    Lettering small = page_small(flow->ui);
    for (; *sentences; sentences++)
        flow_text(flow, &small, *sentences, 2);
}

/* ---- sections ---- */

static void flow_head(Flow *flow, const Sheet *sheet) {
    const char *words[SHORT_MAX];
    Lettering soft = page_soft(flow->ui);
    flow_title(flow, say("How the talks went"));
    flow_text(flow, &soft, words_of_all(sheet->sums, sheet->arena), 4);
    flow_text(flow, &soft, words_of_tries(sheet->sums, sheet->arena), 4);
    flow_text(flow, &soft, words_of_people(sheet->sums), 4);
    flow_text(flow, &soft, words_of_hidden(sheet->sums, sheet->arena), 4);
    words_in_short(sheet->sums, words, sheet->arena);
    if (words[0]) flow_title(flow, say("In short"));
    flow_list(flow, words);
    flow_gap(flow, 24);
}

static void flow_level(Flow *flow, const Sheet *sheet, int at) {
    const char *words[WORDS_MAX];
    char counts[200];
    const SumsLevel *level = &sheet->sums->levels[at];
    Lettering strong = page_strong(flow->ui), small = page_small(flow->ui);
    if (!at) flow_title(flow, say("Levels"));
    flow_text(flow, &strong, level->title, 2);
    snprintf(counts, sizeof counts, "%s: %d   %s: %d", say("people"),
             level->people, say("talks"), level->talks);
    flow_text(flow, &small, counts, 8);
    flow_outcomes(flow, level->outcomes, level->talks, level->open);
    words_of_level(level, words, sheet->arena);
    flow_list(flow, words);
    flow_gap(flow, 34);
}

static void flow_again(Flow *flow, const Sheet *sheet) {
    const char *words = words_of_again(sheet->sums, sheet->arena);
    const SumsAgain *again = &sheet->sums->again;
    Lettering small = page_small(flow->ui), body = page_body(flow->ui);
    const char *const names[] = { say("kept or better, the first time"),
                                  say("the second time") };
    const int kept[] = { again->first_kept, again->again_kept };
    if (!words) return;
    flow_title(flow, say("The second time"));
    flow_text(flow, &body, words, 10);
    for (int i = 0; i < 2 && again->people; i++) {
        char text[300];
        snprintf(text, sizeof text, "%s: %d / %d", names[i], kept[i],
                 again->people);
        flow_text(flow, &small, text, 4);
        draw_track(flow);
        draw_bar(flow, 0, (double)kept[i] / again->people,
                 i ? flow->ui->theme->curve[0] : flow->ui->theme->other);
        after_bar(flow);
    }
    flow_gap(flow, 24);
}

static void flow_habit(Flow *flow, const Sheet *sheet, int at) {
    const SumsHabit *habit = &sheet->sums->habits[at];
    char counts[300];
    Lettering body = page_body(flow->ui), small = page_small(flow->ui);
    if (!at) flow_title(flow, say("Habits that cost most"));
    flow_text(flow, &body, words_of_habit(habit->habit), 4);
    draw_track(flow);
    draw_bar(flow, 0, (double)habit->times / sheet->sums->habits[0].times,
             flow->ui->theme->curve[0]);
    after_bar(flow);
    snprintf(counts, sizeof counts, "%s: %d   %s: %d   %s: %.1f", say("talks"),
             habit->times, say("people"), habit->people, say("points a talk"),
             habit->cost);
    flow_text(flow, &small, counts, 20);
}

static void flow_person(Flow *flow, const Sheet *sheet, int at) {
    const SumsPerson *person = &sheet->sums->persons[at];
    char counts[200];
    Lettering strong = page_strong(flow->ui), small = page_small(flow->ui);
    if (!at) flow_title(flow, say("People"));
    flow_text(flow, &strong, words_of_person(person, sheet->arena), 2);
    snprintf(counts, sizeof counts, "%s: %d   %s: %d", say("talks"),
             person->talks, say("levels"), person->levels);
    flow_text(flow, &small, counts, 8);
    if (person->talks || person->open)
        flow_outcomes(flow, person->outcomes, person->talks, person->open);
    if (person->habit != HABIT_NONE) {
        char habit[300];
        snprintf(habit, sizeof habit, "%s (%d)", words_of_habit(person->habit),
                 person->habit_times);
        flow_text(flow, &small, habit, 2);
        flow_text(flow, &small, words_of_fading(person, sheet->arena), 2);
    }
    flow_text(flow, &small, words_of_person_again(person, sheet->arena), 2);
    flow_gap(flow, 28);
}

/* The head, the levels, the second time, the habits, the people; how many
 * there are in all. */
static int section_count(const Sums *sums) {
    return 2 + sums->level_count + sums->habit_count + sums->person_count;
}

static void section(Flow *flow, const Sheet *sheet, int at) {
    const Sums *sums = sheet->sums;
    if (at == 0) {
        flow_head(flow, sheet);
    } else if (at <= sums->level_count) {
        flow_level(flow, sheet, at - 1);
    } else if (at == sums->level_count + 1) {
        flow_again(flow, sheet);
    } else {
        at -= sums->level_count + 2;
        if (at < sums->habit_count)
            flow_habit(flow, sheet, at);
        else
            flow_person(flow, sheet, at - sums->habit_count);
    }
}

static void draw_page_number(Sheet *sheet) {
    char number[16];
    Ui *ui = sheet->ui;
    Lettering small = page_small(ui);
    snprintf(number, sizeof number, "%d", ++sheet->pages);
    Box foot = { WIDE - MARGIN - 60, HIGH - MARGIN + 40, 60, 80 };
    ui_text(ui, foot, &small, number);
}

static void draw_section(Sheet *sheet, int at) {
    Flow trial = { sheet->ui, { MARGIN, 0, WIDE - 2 * MARGIN, 1e6 }, false };
    section(&trial, sheet, at);
    if (sheet->y > MARGIN && sheet->y + trial.in.y > HIGH - MARGIN) {
        draw_page_number(sheet);
        cairo_show_page(sheet->ui->cr);
        sheet->y = MARGIN;
    }
    Flow flow = { sheet->ui,
                  { MARGIN, floor(sheet->y), WIDE - 2 * MARGIN, 1e6 },
                  true };
    section(&flow, sheet, at);
    sheet->y = flow.in.y;
}

/* ---- the file ---- */

static cairo_status_t take(void *out, const unsigned char *bytes,
                           unsigned size) {
    text_add_n(out, (const char *)bytes, size);
    return CAIRO_STATUS_SUCCESS;
}

static bool draw(Text *out, const Sums *sums, Ui *ui, Error *err) {
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(
        take, out, points_wide, points_high);
    Sheet sheet = { ui, sums, arena_new(), MARGIN, 0 };
    ui->cr = cairo_create(surface);
    cairo_scale(ui->cr, points_wide / WIDE, points_wide / WIDE);
    for (int at = 0; at < section_count(sums); at++)
        draw_section(&sheet, at);
    draw_page_number(&sheet);
    cairo_status_t status = cairo_status(ui->cr);
    cairo_destroy(ui->cr);
    cairo_surface_finish(surface);
    if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    arena_free(sheet.arena);
    return canvas_written(status, NULL, err);
}

bool report_paper(Text *out, const Sums *sums, const char *assets, Error *err) {
    static const Input nobody = { 0 };
    Settings settings = settings_usual();
    Text folder = { 0 };
    text_format(&folder, "%s/fonts", assets);
    Fonts *fonts = fonts_open(text_get(&folder), err);
    text_free(&folder);
    if (!fonts) return false;
    Ui *ui = mem_alloc(sizeof *ui);
    ui->typeset = typeset_new(fonts);
    ui->input = &nobody;
    ui->settings = &settings;
    ui->theme = theme_of(THEME_LIGHT);
    ui->screen = (Box){ 0, 0, WIDE, HIGH };
    ui->unit = unit;
    ui->in_scroll = -1;
    bool ok = draw(out, sums, ui, err);
    ui_free(ui);
    typeset_free(ui->typeset);
    mem_free(ui);
    fonts_close(fonts);
    return ok;
}

/* SPDX-License-Identifier: MIT
 * The report on paper: the curves first, then each question with its votes,
 * broken into pages between them; of a campaign one encounter after the
 * other. */
#include "window/workshop/paper.h"

#include "core/base/format.h"
#include "core/base/mem.h"
#include "core/story/labels.h"
#include "core/words/say.h"
#include "window/draw/canvas.h"
#include "window/ui/page.h"

#include <cairo-pdf.h>
#include <math.h>
#include <stdio.h>

/* A4 at 300 dots an inch, in points 595 by 842. */
enum { WIDE = 2480, HIGH = 3508, MARGIN = 200 };
static const double unit = 1.2, points_wide = 595.276, points_high = 841.89;

typedef struct Sheet {
    Ui *ui;
    const Report *report;
    double y;
} Sheet;

/* ---- the curves ---- */

static double plot_y(Box box, int mood) {
    return box.y + box.h * (1000 - mood) / 2000.0;
}

static void draw_zones(Ui *ui, Box box) {
    static const int ends[] = { -1000, -600, -250, 50, 450, 1000 };
    Lettering as = page_small(ui);
    as.middle = true;
    for (int i = 0; i < BANDS; i++) {
        double top = plot_y(box, ends[i + 1]), bottom = plot_y(box, ends[i]);
        Box zone = { box.x, top, box.w, bottom - top };
        paint_box(ui->cr, zone, ui->theme->zone[i]);
        ui_text(ui, box_inset(zone, 16, 0), &as, band_word((Band)i));
    }
}

static void draw_run(Ui *ui, Box box, const short *moods, int count, int most,
                     bool dashed) {
    double dash = 20;
    cairo_save(ui->cr);
    for (int i = 0; i < count; i++)
        cairo_line_to(ui->cr, box.x + (most > 1 ? box.w * i / (most - 1) : 0),
                      plot_y(box, moods[i]));
    if (dashed) cairo_set_dash(ui->cr, &dash, 1, 0);
    cairo_set_line_width(ui->cr, dashed ? 5 : 10);
    canvas_ink(ui->cr, dashed ? ui->theme->other : ui->theme->curve[0], 1);
    cairo_stroke(ui->cr);
    cairo_restore(ui->cr);
}

static void flow_plot(Flow *flow, const Report *report, int who) {
    Ui *ui = flow->ui;
    Lettering strong = page_strong(ui);
    int runs = course_run_count(report->course), most = 0;
    if (runs > REPORT_RUNS) runs = REPORT_RUNS;
    for (int i = 0; i < runs; i++)
        if (report->points[i] > most) most = report->points[i];
    flow_text(flow, &strong, report->customers[who], 8);
    Box box = box_top(&flow->in, floor(flow->in.w * 0.3));
    flow_gap(flow, 16);
    if (!flow->draw) return;
    draw_zones(ui, box);
    Box plot = box;
    box_left(&plot, 260);
    box_right(&plot, 30);
    for (int i = 0; i < runs; i++)
        draw_run(ui, plot, report->moods[i][who], report->points[i], most,
                 i + 1 < runs);
}

static void flow_head(Flow *flow, const Report *report) {
    char text[300];
    Lettering heading = page_heading(flow->ui), soft = page_soft(flow->ui);
    flow_text(flow, &heading, report->title, 8);
    format_write(text, sizeof text, say("%s, %d minutes"), report->begun,
                 (report->seconds + 30) / 60);
    flow_text(flow, &soft, text, 24);
    for (int who = 0; who < report->customer_count; who++)
        if (report->customers[who]) flow_plot(flow, report, who);
    flow_text(flow, &soft,
              say("The line is the last run, dashed ones are those before."),
              16);
}

/* ---- the questions ---- */

static void flow_choice(Flow *flow, const CourseQuestion *question,
                        int choice) {
    char text[1200];
    Lettering as = page_small(flow->ui);
    as.colour = flow->ui->theme->ink;
    if (choice == question->given) as.letters = LETTER_STRONG;
    if (question->tally.rounds == 2)
        snprintf(text, sizeof text, "%d.  %s   (%d \u2192 %d)", choice + 1,
                 question->texts[choice], question->tally.first[choice],
                 course_votes(question, choice));
    else
        snprintf(text, sizeof text, "%d.  %s   (%d)", choice + 1,
                 question->texts[choice], course_votes(question, choice));
    flow_text(flow, &as, text, 2);
}

static void flow_question(Flow *flow, const Report *report, int index) {
    char text[400];
    const CourseQuestion *question = course_question(report->course, index);
    Lettering strong = page_strong(flow->ui), soft = page_small(flow->ui);
    report_heading(report, question, text, sizeof text);
    flow_text(flow, &strong, text, 4);
    for (int i = 0; i < question->choice_count; i++)
        flow_choice(flow, question, i);
    flow_text(flow, &soft, report_by(question), 0);
    if (question->kind == POLL_MOOD) {
        format_write(text, sizeof text, say("The meter said: %s"),
                     band_word(band_of(question->mood)));
        flow_text(flow, &soft, text, 0);
    }
    flow_gap(flow, 18);
}

/* What there is to talk about, a question a section; the first under the
 * heading. */
static void flow_discuss(Flow *flow, const Report *report, int index) {
    Lettering strong = page_strong(flow->ui), body = page_body(flow->ui);
    if (!index) flow_text(flow, &strong, say("To go on talking about"), 8);
    flow_text(flow, &body, report->questions[index], 8);
}

/* -1: the head; then the questions; last what there is to talk about. */
static void section(Flow *flow, const Report *report, int at) {
    int asked = course_question_count(report->course);
    if (at < 0)
        flow_head(flow, report);
    else if (at >= asked)
        flow_discuss(flow, report, at - asked);
    else if (report_counts(course_question(report->course, at)))
        flow_question(flow, report, at);
}

static void draw_section(Sheet *sheet, int at) {
    Flow trial = { sheet->ui, { MARGIN, 0, WIDE - 2 * MARGIN, 1e6 }, false };
    section(&trial, sheet->report, at);
    if (sheet->y > MARGIN && sheet->y + trial.in.y > HIGH - MARGIN) {
        cairo_show_page(sheet->ui->cr);
        sheet->y = MARGIN;
    }
    Flow flow = { sheet->ui,
                  { MARGIN, floor(sheet->y), WIDE - 2 * MARGIN, 1e6 },
                  true };
    section(&flow, sheet->report, at);
    sheet->y = flow.in.y;
}

/* Each encounter of a campaign begins on a page of its own. */
static void draw_report(Sheet *sheet, const Report *report) {
    if (report->before) {
        draw_report(sheet, report->before);
        cairo_show_page(sheet->ui->cr);
        sheet->y = MARGIN;
    }
    sheet->report = report;
    int sections =
        course_question_count(report->course) + report->question_count;
    for (int at = -1; at < sections; at++)
        draw_section(sheet, at);
}

bool paper_save(Ui *from, const Report *report, const char *path, Error *err) {
    Settings settings = settings_usual();
    settings.family = from->settings->family;
    Ui *ui = mem_alloc(sizeof *ui);
    ui->typeset = from->typeset;
    ui->input = from->input;
    ui->settings = &settings;
    ui->theme = theme_of(THEME_LIGHT);
    ui->screen = (Box){ 0, 0, WIDE, HIGH };
    ui->unit = unit;
    ui->in_scroll = -1;
    cairo_surface_t *surface =
        cairo_pdf_surface_create(path, points_wide, points_high);
    ui->cr = cairo_create(surface);
    cairo_scale(ui->cr, points_wide / WIDE, points_wide / WIDE);
    Sheet sheet = { ui, report, MARGIN };
    draw_report(&sheet, report);
    cairo_status_t status = cairo_status(ui->cr);
    cairo_destroy(ui->cr);
    cairo_surface_finish(surface);
    if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(surface);
    cairo_surface_destroy(surface);
    ui_free(ui);
    mem_free(ui);
    return canvas_written(status, path, err);
}

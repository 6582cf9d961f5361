/* SPDX-License-Identifier: MIT
 * The debrief as a page, always in the light theme: the conversation on one A4
 * page in two columns, with letters as large as possible; then an annex with
 * each turn and how it was counted. */
#include "window/debrief/words.h"

#include "core/base/format.h"
#include "core/base/mem.h"
#include "core/base/text.h"
#include "core/study/reasons.h"
#include "core/words/say.h"
#include "window/draw/canvas.h"
#include "window/debrief/curve.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* A4 at 300 dots an inch, in points 595 by 842. */
enum {
    PAPER_WIDTH = 2480,
    PAPER_HEIGHT = 3508,
    MARGIN = 200,
    SPACE_WIDTH = PAPER_WIDTH - 2 * MARGIN,
    SPACE_HEIGHT = PAPER_HEIGHT - 2 * MARGIN,
    COLUMN_GAP = 100,
    HEIGHT_MAX = 65000 /* of a picture: cairo draws none that is higher */
};
/* Of lengths and letters, at 300 dots. */
static const double USUAL_UNIT = 1.3, LARGEST_UNIT = 1.6, SMALLEST_UNIT = 0.3;
static const double points_wide = 595.276, points_high = 841.89;

typedef struct Paper {
    Ui *ui;
    Settings settings;
    const Debrief *debrief;
    const Guess *guess;
    cairo_surface_t *surface;
    double page_unit; /* of the first page, so that all fits on it */
    bool sheets;      /* of paper; else one page stands below the other */
    int pages;        /* with the first one */
} Paper;

static double page_top(const Paper *paper, int page) {
    return MARGIN + (paper->sheets ? 0 : page * PAPER_HEIGHT);
}

/* A turn in a line or two: what was said and what it did to each. */
static void turn_in_short(Flow *flow, const Debrief *debrief, int index) {
    const DebriefTurn *turn = &debrief->turns[index];
    Lettering body = page_small(flow->ui);
    char text[1200], points[16];
    Text did = { 0 };
    for (int i = 0; i < debrief->customer_count; i++) {
        const DebriefMood *mood = &turn->moods[i];
        if (debrief->customers[i].ours) continue;
        curve_points((reason_whole(mood->after) - reason_whole(mood->before)) *
                         10,
                     points, sizeof points);
        text_format(&did, "%s%s %s",
                    did.size ? say_as("between two of a list", ", ") : "",
                    debrief->customers[i].short_name, points);
    }
    /* Said: a turn's number, the player's line, names with points. */
    format_write(text, sizeof text,
                 turn->think ? say("%d   You thought: %s   %s")
                 : turn->act ? say("%d   You did: %s   %s")
                             : "%d   %s   %s",
                 turn->turn, turn->act ? turn->text : turn->quoted,
                 text_get(&did));
    text_free(&did);
    body.colour = flow->ui->theme->ink;
    if (index == debrief->decided_at) body.letters = LETTER_STRONG;
    flow_text(flow, &body, text, 4);
}

/* ---- the first page ---- */

/* Of two columns: each turn, then each chapter. */
static int part_count(const Debrief *debrief) {
    return debrief->turn_count + CHAPTERS;
}

static void part(Flow *flow, const Debrief *debrief, int at) {
    int chapter = at - debrief->turn_count;
    if (chapter < 0) {
        turn_in_short(flow, debrief, at);
        if (chapter == -1) flow_gap(flow, 24);
    } else {
        debrief_flow_chapter(flow, debrief, (DebriefChapter)chapter);
    }
}

static double part_height(Ui *ui, const Debrief *debrief, double width,
                          int at) {
    Flow trial = { ui, { 0, 0, width, 1e6 }, false };
    part(&trial, debrief, at);
    return trial.in.y;
}

/* How many parts stand in the left column, so that the higher one of the two is
 * as low as it can be; its height. */
static int parts_left(Ui *ui, const Debrief *debrief, double width,
                      double *height) {
    double left = 0, right = 0;
    int first = 0, count = part_count(debrief);
    for (int i = 0; i < count; i++)
        right += part_height(ui, debrief, width, i);
    for (*height = right; first < count; first++) {
        double next = part_height(ui, debrief, width, first);
        if (fmax(left + next, right - next) > *height) break;
        left += next;
        right -= next;
        *height = fmax(left, right);
    }
    return first;
}

static double column_width(double width) {
    return floor((width - COLUMN_GAP) / 2);
}

static void two_columns(Flow *flow, const Debrief *debrief) {
    double height, width = column_width(flow->in.w);
    int first = parts_left(flow->ui, debrief, width, &height);
    int ends[] = { 0, first, part_count(debrief) };
    for (int k = 0; flow->draw && k < 2; k++) {
        Flow column = { flow->ui,
                        { flow->in.x + k * (width + COLUMN_GAP), flow->in.y,
                          width, 1e6 },
                        true };
        for (int i = ends[k]; i < ends[k + 1]; i++)
            part(&column, debrief, i);
    }
    box_top(&flow->in, height);
}

static void page_one(Flow *flow, const Debrief *debrief, const Guess *guess) {
    Ui *ui = flow->ui;
    char text[512];
    Lettering heading = page_heading(ui), soft = page_soft(ui);
    debrief_heading(debrief, text, sizeof text);
    flow_text(flow, &heading, text, 8);
    format_write(text, sizeof text, say("%s. %s"), debrief->title,
                 debrief->ending ? debrief->ending : say("Not finished."));
    flow_text(flow, &soft, text, 24);
    debrief_flow_sentences(flow, debrief);
    flow_gap(flow, 16);
    Box box = box_top(&flow->in, floor(flow->in.w * 0.32));
    CurveView curve = { debrief, debrief->decided_at, 1, guess, true };
    if (flow->draw) curve_draw(ui, box, &curve);
    flow_gap(flow, 32);
    two_columns(flow, debrief);
}

/* Reduces the letters until the first part fits on one page: a long talk has
 * small ones, but nothing is left out. */
static double fitting_unit(Paper *paper) {
    double unit = LARGEST_UNIT;
    for (; unit > SMALLEST_UNIT; unit -= 0.05) {
        paper->ui->unit = unit;
        Flow trial = { paper->ui, { 0, 0, SPACE_WIDTH, 1e6 }, false };
        page_one(&trial, paper->debrief, paper->guess);
        if (trial.in.y <= SPACE_HEIGHT) break;
    }
    return unit;
}

/* ---- the annex ---- */

/* A turn, and how it was counted. */
static void annex(Flow *flow, const Debrief *debrief, int turn) {
    Lettering small = page_small(flow->ui);
    Box line = box_top(&flow->in, 2);
    if (flow->draw) paint_box(flow->ui->cr, line, flow->ui->theme->line);
    flow_gap(flow, 28);
    debrief_flow_turn(flow, debrief, turn, true);
    flow_gap(flow, 12);
    flow_text(flow, &small, say("How it was counted"), 6);
    debrief_flow_sums(flow, debrief, turn);
    flow_gap(flow, 16);
}

/* Turns go down one column after the other, two on a page; one that is higher
 * than a page is reduced. Returns the number of pages; `draw` draws `page`. */
static int annex_pages(Paper *paper, int page, bool draw) {
    Ui *ui = paper->ui;
    int column = 0;
    double y = 0, width = column_width(SPACE_WIDTH);
    for (int i = 0; i < paper->debrief->turn_count; i++) {
        ui->unit = USUAL_UNIT;
        Flow flow = { ui, { 0, 0, width, 1e6 }, false };
        annex(&flow, paper->debrief, i);
        while (flow.in.y > SPACE_HEIGHT && ui->unit > USUAL_UNIT / 2) {
            ui->unit -= 0.05;
            flow.in = (Box){ 0, 0, width, 1e6 };
            annex(&flow, paper->debrief, i);
        }
        double height = flow.in.y;
        if (y > 0 && y + height > SPACE_HEIGHT) column++, y = 0;
        flow.in = (Box){ MARGIN + column % 2 * (width + COLUMN_GAP),
                         page_top(paper, page) + y, width, 1e6 };
        flow.draw = true;
        if (draw && column / 2 == page - 1) annex(&flow, paper->debrief, i);
        y += height;
    }
    return paper->debrief->turn_count ? column / 2 + 1 : 0;
}

/* ---- pages ---- */

static void draw_page(Paper *paper, int page) {
    paper->ui->unit = paper->page_unit;
    Flow flow = { paper->ui,
                  { MARGIN, page_top(paper, page), SPACE_WIDTH, 1e6 },
                  true };
    if (!page)
        page_one(&flow, paper->debrief, paper->guess);
    else
        annex_pages(paper, page, true);
}

static bool ends_in(const char *path, const char *kind) {
    size_t length = strlen(path), tail = strlen(kind);
    return length > tail && !strcmp(path + length - tail, kind);
}

/* Texts become pictures of letters at 300 dots an inch; lines stay vectors. */
static void open_surface(Paper *paper, const char *path) {
    double scale = points_wide / PAPER_WIDTH;
    double height = (double)paper->pages * PAPER_HEIGHT;
    if (paper->sheets) {
        paper->surface =
            cairo_pdf_surface_create(path, points_wide, points_high);
    } else if (ends_in(path, ".svg")) {
        paper->surface =
            cairo_svg_surface_create(path, points_wide, height * scale);
    } else {
        scale = 0.5;
        paper->surface = cairo_image_surface_create(
            CAIRO_FORMAT_RGB24, (int)(PAPER_WIDTH * scale),
            (int)ceil(fmin(height, HEIGHT_MAX) * scale));
    }
    paper->ui->cr = cairo_create(paper->surface);
    cairo_scale(paper->ui->cr, scale, scale);
}

static Ui *paper_ui(const Ui *from, const Settings *settings) {
    Ui *ui = mem_alloc(sizeof *ui);
    ui->typeset = from->typeset;
    ui->input = from->input;
    ui->settings = settings;
    ui->theme = theme_of(THEME_LIGHT);
    ui->screen = (Box){ 0, 0, PAPER_WIDTH, PAPER_HEIGHT };
    ui->unit = USUAL_UNIT;
    ui->in_scroll = -1;
    return ui;
}

bool debrief_save(Ui *from, const Debrief *debrief, const Guess *guess,
                  const char *path, Error *err) {
    Paper paper = { .settings = settings_usual(),
                    .debrief = debrief,
                    .guess = guess,
                    .sheets = ends_in(path, ".pdf") };
    paper.settings.family = from->settings->family;
    paper.ui = paper_ui(from, &paper.settings);
    paper.page_unit = fitting_unit(&paper);
    paper.pages = 1 + annex_pages(&paper, 0, false);
    open_surface(&paper, path);
    if (!paper.sheets && !ends_in(path, ".svg")) {
        canvas_ink(paper.ui->cr, 0xffffff, 1);
        cairo_paint(paper.ui->cr);
    }
    for (int i = 0; i < paper.pages; i++) {
        if (i && paper.sheets) cairo_show_page(paper.ui->cr);
        draw_page(&paper, i);
    }
    cairo_status_t status = cairo_status(paper.ui->cr);
    cairo_destroy(paper.ui->cr);
    if (status == CAIRO_STATUS_SUCCESS && ends_in(path, ".png"))
        status = cairo_surface_write_to_png(paper.surface, path);
    cairo_surface_finish(paper.surface);
    if (status == CAIRO_STATUS_SUCCESS)
        status = cairo_surface_status(paper.surface);
    cairo_surface_destroy(paper.surface);
    ui_free(paper.ui);
    mem_free(paper.ui);
    return canvas_written(status, path, err);
}

void debrief_file_name(const Debrief *debrief, const char *kind, char *out,
                       size_t size) {
    const char *folder = getenv("XDG_DOCUMENTS_DIR");
    const char *home = getenv("HOME");
    char name[64], when[32];
    time_t now = time(NULL);
    struct tm day;
    localtime_r(&now, &day);
    strftime(when, sizeof when, "%Y-%m-%d-%H%M%S", &day);
    snprintf(name, sizeof name, "%s", debrief->level);
    for (char *c = name; *c; c++)
        if (*c == '/' || *c == ' ') *c = '-';
    snprintf(out, size, "%s/thaw-%s-%s.%s",
             folder && *folder ? folder : (home && *home ? home : "."), name,
             when, kind);
}

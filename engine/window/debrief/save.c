/* SPDX-License-Identifier: MIT
 * The debrief as a page, always in the light theme: the conversation on one A4
 * page, with letters as large as possible; then an annex with each turn and how
 * it was counted. */
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
    HEIGHT_MAX = 30000
};
static const double USUAL_UNIT = 1.3; /* of lengths and letters, at 300 dots */
static const double points_wide = 595.276, points_high = 841.89;

typedef struct Paper {
    Ui *ui;
    Settings settings;
    const Debrief *debrief;
    const Guess *guess;
    cairo_surface_t *surface;
    double page_unit; /* of the first page, so that all fits on it */
    bool pages;       /* break between sections */
    double y;
} Paper;

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

static void page_one(Flow *flow, const Debrief *debrief, const Guess *guess) {
    Ui *ui = flow->ui;
    char text[512];
    Lettering heading = page_heading(ui), soft = page_soft(ui);
    debrief_heading(debrief, text, sizeof text);
    flow_text(flow, &heading, text, 8);
    snprintf(text, sizeof text, "%s. %s", debrief->title,
             debrief->ending ? debrief->ending : say("Not finished."));
    flow_text(flow, &soft, text, 24);
    debrief_flow_sentences(flow, debrief);
    flow_gap(flow, 16);
    Box box = box_top(&flow->in, floor(flow->in.w * 0.32));
    CurveView curve = { debrief, debrief->decided_at, 1, guess };
    if (flow->draw) curve_draw(ui, box, &curve);
    flow_gap(flow, 24);
    for (int i = 0; i < debrief->turn_count; i++)
        turn_in_short(flow, debrief, i);
    flow_gap(flow, 20);
    debrief_flow_whole(flow, debrief);
}

/* Of the annex: a turn, and how it was counted. */
static void annex(Flow *flow, const Debrief *debrief, int turn) {
    Lettering small = page_small(flow->ui);
    Box line = box_top(&flow->in, 2);
    if (flow->draw) paint_box(flow->ui->cr, line, flow->ui->theme->line);
    flow_gap(flow, 28);
    debrief_flow_turn(flow, debrief, turn, true);
    flow_gap(flow, 12);
    flow_text(flow, &small, say("How it was counted"), 6);
    debrief_flow_sums(flow, debrief, turn);
}

static void section(Flow *flow, const Paper *paper, int at) {
    if (!at)
        page_one(flow, paper->debrief, paper->guess);
    else
        annex(flow, paper->debrief, at - 1);
}

enum { PAGE = PAPER_HEIGHT - 2 * MARGIN };

static double section_height(Paper *paper, int at) {
    paper->ui->unit = at ? USUAL_UNIT : paper->page_unit;
    Flow flow = { paper->ui,
                  { MARGIN, 0, PAPER_WIDTH - 2 * MARGIN, 1e6 },
                  false };
    section(&flow, paper, at);
    return flow.in.y;
}

static void draw_section(Paper *paper, int at) {
    double height = at ? section_height(paper, at) : PAGE;
    paper->ui->unit = at ? USUAL_UNIT : paper->page_unit;
    if (paper->pages && paper->y > MARGIN &&
        paper->y + height > PAPER_HEIGHT - MARGIN) {
        cairo_show_page(paper->ui->cr);
        paper->y = MARGIN;
    }
    Flow flow = { paper->ui,
                  { MARGIN, floor(paper->y), PAPER_WIDTH - 2 * MARGIN, 1e6 },
                  true };
    section(&flow, paper, at);
    paper->y += ceil(height) + 40;
}

static double whole_height(Paper *paper) {
    double height = 2 * MARGIN + PAGE + 40;
    for (int i = 1; i <= paper->debrief->turn_count; i++)
        height += ceil(section_height(paper, i)) + 40;
    return fmin(height, HEIGHT_MAX);
}

static bool ends_in(const char *path, const char *kind) {
    size_t length = strlen(path), tail = strlen(kind);
    return length > tail && !strcmp(path + length - tail, kind);
}

/* Texts become pictures of letters at 300 dots an inch; lines stay vectors. */
static void open_surface(Paper *paper, const char *path) {
    double scale = points_wide / PAPER_WIDTH;
    paper->pages = ends_in(path, ".pdf");
    if (paper->pages) {
        paper->surface =
            cairo_pdf_surface_create(path, points_wide, points_high);
    } else if (ends_in(path, ".svg")) {
        paper->surface = cairo_svg_surface_create(path, points_wide,
                                                  whole_height(paper) * scale);
    } else {
        scale = 0.5;
        paper->surface = cairo_image_surface_create(
            CAIRO_FORMAT_RGB24, (int)(PAPER_WIDTH * scale),
            (int)ceil(whole_height(paper) * scale));
    }
    paper->ui->cr = cairo_create(paper->surface);
    cairo_scale(paper->ui->cr, scale, scale);
}

/* Reduces the letters, down to half, until the first part fits on one page. */
static void fit_page(Paper *paper) {
    paper->page_unit = USUAL_UNIT;
    while (paper->page_unit > USUAL_UNIT / 2 && section_height(paper, 0) > PAGE)
        paper->page_unit -= 0.05;
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
                    .y = MARGIN };
    paper.settings.family = from->settings->family;
    paper.ui = paper_ui(from, &paper.settings);
    fit_page(&paper);
    open_surface(&paper, path);
    if (!paper.pages && !ends_in(path, ".svg")) {
        canvas_ink(paper.ui->cr, 0xffffff, 1);
        cairo_paint(paper.ui->cr);
    }
    for (int i = 0; i <= debrief->turn_count; i++)
        draw_section(&paper, i);
    cairo_status_t status = cairo_status(paper.ui->cr);
    cairo_destroy(paper.ui->cr);
    if (status == CAIRO_STATUS_SUCCESS && ends_in(path, ".png"))
        status = cairo_surface_write_to_png(paper.surface, path);
    cairo_surface_finish(paper.surface);
    if (status == CAIRO_STATUS_SUCCESS)
        status = cairo_surface_status(paper.surface);
    cairo_surface_destroy(paper.surface);
    mem_free(paper.ui);
    if (status == CAIRO_STATUS_SUCCESS) return true;
    return error_set(err, "%s: %s", path, cairo_status_to_string(status));
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

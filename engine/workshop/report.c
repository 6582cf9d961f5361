/* SPDX-License-Identifier: MIT
 * A workshop's page in HTML with its plots in SVG, and its table in CSV. */
#include "workshop/report.h"

#include "core/base/format.h"
#include "core/base/html.h"
#include "core/story/labels.h"
#include "core/words/say.h"

#include <stdio.h>
#include <string.h>

/* ---- what both have in common ---- */

bool report_counts(const CourseQuestion *question) {
    return question->counted || question->given >= 0;
}

void report_heading(const Report *report, const CourseQuestion *question,
                    char *out, size_t size) {
    int who = question->who;
    switch (question->kind) {
    case POLL_THOUGHT:
        snprintf(out, size, "%s", say("The thought to go in with"));
        break;
    case POLL_MOOD:
        format_write(
            out, size, say("After turn %d: how does %s feel?"), question->turn,
            who >= 0 && who < report->customer_count && report->customers[who]
                ? report->customers[who]
                : "");
        break;
    case POLL_REPLY:
    case POLL_KINDS:
        format_write(out, size, say("Turn %d"), question->turn + 1);
        break;
    }
}

const char *report_by(const CourseQuestion *question) {
    if (question->given < 0) return "";
    if (question->by == COURSE_BY_PRESENTER)
        return say("chosen by the presenter");
    if (question->by == COURSE_BY_HANDS)
        return say("by show of hands, not counted");
    return say("most votes");
}

/* How votes moved from the first round to the second, "2: 1 → 3; 1: 2 → 3": two
 * from choice 1 to choice 3 … "" when none did. Cut short to `size` bytes. */
static void moves_in_words(const CourseQuestion *question, char *out,
                           size_t size) {
    size_t used = 0;
    out[0] = '\0';
    if (question->tally.rounds < 2) return;
    for (int a = 0; a < question->choice_count; a++)
        for (int b = 0; b < question->choice_count; b++) {
            int moved = question->tally.moved[a][b];
            if (a == b || !moved || used >= size) continue;
            used +=
                (size_t)snprintf(out + used, size - used, "%s%d: %d \u2192 %d",
                                 used ? "; " : "", moved, a + 1, b + 1);
        }
}

/* ---- HTML ---- */

static void add_element(Text *out, const char *element, const char *text) {
    text_format(out, "<%s>", element);
    html_add(out, text);
    text_format(out, "</%s>\n", element);
}

static const char style[] =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem "
    "auto;padding:0 1rem;color:#1c1b22;background:#fff}"
    "h1{font-size:1.7rem;line-height:1.2}h2{font-size:1.2rem;margin:2rem 0 "
    ".5rem}table{border-collapse:collapse;width:100%}"
    "td,th{text-align:left;padding:.3rem .6rem .3rem 0;vertical-align:top;"
    "border-bottom:1px solid #ddd}td.n,th.n{text-align:right;"
    "white-space:nowrap}tr.g td{font-weight:700}p.s{color:#55525f}"
    "svg{width:100%;height:auto}@media print{body{margin:0}"
    "table,svg{break-inside:avoid}}";

enum { PLOT_WIDE = 800, PLOT_HIGH = 300, PLOT_LEFT = 90, PLOT_RIGHT = 20 };

static double plot_y(int mood) {
    return PLOT_HIGH * (1000 - mood) / 2000.0;
}

static double plot_x(int point, int most) {
    int wide = PLOT_WIDE - PLOT_LEFT - PLOT_RIGHT;
    return PLOT_LEFT + (most > 1 ? (double)wide * point / (most - 1) : 0);
}

static void add_zones(Text *out) {
    static const int ends[] = { -1000, -600, -250, 50, 450, 1000 };
    static const char *const colours[] = { "#f3c8c0", "#f7ddd0", "#f3eee2",
                                           "#dfeede", "#c9e4cf" };
    for (int i = 0; i < BANDS; i++) {
        double top = plot_y(ends[i + 1]), bottom = plot_y(ends[i]);
        text_format(out,
                    "<rect x=\"0\" y=\"%.0f\" width=\"%d\" height=\"%.0f\" "
                    "fill=\"%s\"/><text x=\"8\" y=\"%.0f\" "
                    "font-size=\"15\">",
                    top, PLOT_WIDE, bottom - top, colours[i],
                    (top + bottom) / 2 + 5);
        html_add(out, band_word((Band)i));
        text_add(out, "</text>");
    }
}

static void add_line(Text *out, const short *moods, int count, int most,
                     bool dashed) {
    text_add(out, "<polyline fill=\"none\" stroke=\"#1d5c57\" "
                  "stroke-linejoin=\"round\" stroke-width=\"");
    text_format(out, "%d\"%s points=\"", dashed ? 2 : 4,
                dashed ? " stroke-dasharray=\"8 6\"" : "");
    for (int i = 0; i < count; i++)
        text_format(out, "%.1f,%.1f ", plot_x(i, most), plot_y(moods[i]));
    text_add(out, "\"/>");
}

static void add_guesses(Text *out, const Report *report, int who, int most) {
    static const int middles[] = { -800, -425, -100, 250, 725 };
    const Course *course = report->course;
    int last = course_run_count(course) - 1;
    for (int i = 0; i < course_question_count(course); i++) {
        const CourseQuestion *guess = course_question(course, i);
        int band = guess->given >= 0 ? guess->given : course_majority(guess);
        if (guess->kind != POLL_MOOD || guess->who != who || band < 0 ||
            guess->run != last)
            continue;
        text_format(out,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"8\" fill=\"#fff\" "
                    "stroke=\"#8a3b00\" stroke-width=\"3\"/>",
                    plot_x(guess->turn, most), plot_y(middles[band]));
    }
}

/* One customer's moods in all runs; the last run is a solid line. */
static void add_plot(Text *out, const Report *report, int who) {
    int runs = course_run_count(report->course), most = 0;
    int from = runs > REPORT_RUNS ? runs - REPORT_RUNS : 0;
    for (int run = from; run < runs; run++)
        if (report->points[run - from] > most)
            most = report->points[run - from];
    add_element(out, "h2", report->customers[who]);
    text_format(out, "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"",
                PLOT_WIDE, PLOT_HIGH);
    html_add(out, say("The mood after each turn"));
    text_add(out, "\">");
    add_zones(out);
    for (int run = from; run < runs; run++)
        add_line(out, report->moods[run - from][who],
                 report->points[run - from], most, run + 1 < runs);
    add_guesses(out, report, who, most);
    text_add(out, "</svg>\n<p class=\"s\">");
    html_add(out, say("The line is the last run, dashed ones are those "
                      "before. A ring is what the room guessed."));
    text_add(out, "</p>\n");
}

static void add_votes_head(Text *out, bool second) {
    text_format(out, "<table><tr><th></th><th class=\"n\">%s</th>",
                say("First vote"));
    if (second) text_format(out, "<th class=\"n\">%s</th>", say("Second vote"));
    text_format(out, "<th class=\"n\">%s</th></tr>\n", say("Hands"));
}

static void add_votes(Text *out, const CourseQuestion *question) {
    bool second = question->tally.rounds == 2;
    add_votes_head(out, second);
    for (int i = 0; i < question->choice_count; i++) {
        text_format(out, "<tr%s><td>%d. ",
                    i == question->given ? " class=\"g\"" : "", i + 1);
        html_add(out, question->texts[i]);
        text_format(out, "</td><td class=\"n\">%d</td>",
                    question->tally.first[i]);
        if (second)
            text_format(out, "<td class=\"n\">%d</td>",
                        question->tally.second[i]);
        text_format(out, "<td class=\"n\">%d</td></tr>\n", question->hands[i]);
    }
    text_add(out, "</table>\n");
}

static void add_note(Text *out, const char *text) {
    if (!*text) return;
    text_add(out, "<p class=\"s\">");
    html_add(out, text);
    text_add(out, "</p>\n");
}

static void add_question(Text *out, const Report *report,
                         const CourseQuestion *question) {
    char text[400], moves[300];
    report_heading(report, question, text, sizeof text);
    add_element(out, "h2", text);
    add_votes(out, question);
    moves_in_words(question, moves, sizeof moves);
    if (*moves) {
        format_write(text, sizeof text, say("Who moved: %s"), moves);
        add_note(out, text);
    }
    add_note(out, report_by(question));
    if (question->kind != POLL_MOOD) return;
    format_write(text, sizeof text, say("The meter said: %s"),
                 band_word(band_of(question->mood)));
    add_note(out, text);
}

static void add_run(Text *out, const Report *report, int run) {
    char text[400];
    const CourseRun *on = course_run(report->course, run);
    if (run) {
        format_write(text, sizeof text,
                     say("Back to after turn %d, another way"), on->turn);
        add_element(out, "h1", text);
    }
    for (int i = 0; i < course_question_count(report->course); i++) {
        const CourseQuestion *question = course_question(report->course, i);
        if (question->run == run && report_counts(question))
            add_question(out, report, question);
    }
    if (!on->ending) return;
    format_write(text, sizeof text, say("It ended: %s"), on->ending);
    add_element(out, "p", text);
}

static void add_encounter(Text *out, const Report *report) {
    char text[300];
    if (report->before) add_encounter(out, report->before);
    add_element(out, "h1", report->title);
    format_write(text, sizeof text, say("%s, %d minutes"), report->begun,
                 (report->seconds + 30) / 60);
    add_note(out, text);
    for (int who = 0; who < report->customer_count; who++)
        if (report->customers[who]) add_plot(out, report, who);
    for (int run = 0; run < course_run_count(report->course); run++)
        add_run(out, report, run);
    if (report->question_count)
        add_element(out, "h1", say("To go on talking about"));
    for (int i = 0; i < report->question_count; i++)
        add_element(out, "p", report->questions[i]);
}

void report_html(Text *out, const Report *report) {
    const char *language = say_language();
    text_add(out, "<!doctype html>\n<html lang=\"");
    for (const char *at = *language ? language : "en"; *at; at++)
        text_add_n(out, *at == '_' ? "-" : at, 1);
    text_add(out, "\"><head><meta charset=\"utf-8\"><title>");
    html_add(out, report->campaign ? report->campaign : report->title);
    text_format(out, "</title><style>%s</style></head><body>\n", style);
    if (report->campaign) add_element(out, "h1", report->campaign);
    add_encounter(out, report);
    text_add(out, "</body></html>\n");
}

/* ---- CSV ---- */

static void add_cell(Text *out, const char *text) {
    text_add(out, ",\"");
    if (*text && strchr("=+-@\t\r", *text)) text_add(out, "'");
    for (const char *at = text; *at; at++)
        text_add_n(out, *at == '"' ? "\"\"" : at, *at == '"' ? 2 : 1);
    text_add(out, "\"");
}

static void add_row(Text *out, const Report *report, int number, int choice) {
    const CourseQuestion *question = course_question(report->course, number);
    static const char *const kinds[POLL_KINDS] = { "reply", "thought", "mood" };
    static const char *const bys[COURSE_BYS] = { "room", "presenter", "hands" };
    bool given = question->given == choice;
    text_format(out, "%d,%d,%d,%d,%s,%d", number + 1, question->asked_s,
                question->run + 1, question->turn, kinds[question->kind],
                choice + 1);
    add_cell(out, question->texts[choice]);
    text_format(out, ",%d,", question->tally.first[choice]);
    if (question->tally.rounds == 2)
        text_format(out, "%d", question->tally.second[choice]);
    text_format(out, ",%d,%s,%s,", question->hands[choice], given ? "yes" : "",
                given ? bys[question->by] : "");
    if (question->kind == POLL_MOOD)
        text_format(out, "%.1f", question->mood / 10.0);
    add_cell(out, report->title);
    text_add(out, "\r\n");
}

static void add_rows(Text *out, const Report *report) {
    if (report->before) add_rows(out, report->before);
    for (int i = 0; i < course_question_count(report->course); i++) {
        const CourseQuestion *question = course_question(report->course, i);
        if (!report_counts(question)) continue;
        for (int c = 0; c < question->choice_count; c++)
            add_row(out, report, i, c);
    }
}

void report_csv(Text *out, const Report *report) {
    text_add(out, "question,second,run,turn,kind,choice,text,first_votes,"
                  "second_votes,hands,given,by,meter,encounter\r\n");
    add_rows(out, report);
}

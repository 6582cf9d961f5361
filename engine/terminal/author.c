/* SPDX-License-Identifier: MIT */
#include "terminal/sitting.h"

#include "app/author.h"
#include "app/excerpt.h"
#include "core/base/mem.h"
#include "core/base/text.h"
#include "platform/console.h"

#include <string.h>

enum { HIDDEN_SHOWN = 32, EXCERPTS_SHOWN = 3, CARET_ROOM = 128, GUTTER = 10 };

/* ---- the meter ---- */

void author_moment(const Desk *desk, const Meeting *meeting) {
    const Paper *paper = &desk->paper;
    AuthorHidden hidden[HIDDEN_SHOWN];
    if (!desk->author) return;
    int count = author_hidden(meeting, hidden, HIDDEN_SHOWN);
    for (int i = 0; i < count; i++) {
        paper_print(paper, 2, 5, "-  Not offered (line %d): %s", hidden[i].line,
                    hidden[i].text);
        paper_print(paper, 5, 5, "%s", hidden[i].why);
        mem_free(hidden[i].why);
    }
    const Story *story = session_story(meeting_session(meeting));
    for (int i = 0; i < story->customer_count; i++) {
        char *meter = author_meter(meeting, i);
        paper_print(paper, 2, 5, "=  %s", meter);
        mem_free(meter);
    }
    const char *fault = session_fault(meeting_session(meeting));
    if (fault) paper_print(paper, 2, 5, "!  %s", fault);
    paper_blank(paper);
}

/* ---- findings ---- */

/* Columns of the source that are left out so that the mark can be seen. */
static int skipped(const Paper *paper, const Excerpt *excerpt) {
    int last = GUTTER + excerpt->column + excerpt->width + 4;
    int most = last - paper->width;
    return most <= 0 ? 0 : most < excerpt->column ? most : excerpt->column;
}

static void put_source(const Paper *paper, int number, const char *line,
                       int skip) {
    Text text = { 0 };
    text_format(&text, "  %5d | ", number);
    for (int i = 0; i < skip && *line; i++)
        utf8_next(&line);
    text_format(&text, "%s%s", skip && *line ? "…" : "", line);
    paper_line(paper, text_get(&text));
    text_free(&text);
}

static void put_excerpt(const Paper *paper, const Excerpt *excerpt) {
    char caret[CARET_ROOM];
    int skip = skipped(paper, excerpt), shift = skip ? skip - 1 : 0;
    excerpt_caret(excerpt, caret, sizeof caret);
    for (int i = 0; i < excerpt->count; i++) {
        put_source(paper, excerpt->first + i, excerpt->lines[i], skip);
        if (i != excerpt->marked) continue;
        Text line = { 0 };
        text_format(&line, "        | %*s%s", excerpt->column - shift, "",
                    caret);
        paper_line(paper, text_get(&line));
        text_free(&line);
    }
}

void author_findings(const Paper *paper, const Findings *findings) {
    int shown = 0, left = 0;
    for (size_t i = 0; i < findings_count(findings); i++) {
        const Finding *finding = findings_at(findings, i);
        char line[2048];
        Excerpt excerpt;
        if (finding->severity != SEVERITY_ERROR) continue;
        if (shown == EXCERPTS_SHOWN) {
            left++;
            continue;
        }
        shown++;
        findings_line(finding, line, sizeof line);
        paper_print(paper, 0, 4, "%s", line);
        if (excerpt_read(&excerpt, finding)) put_excerpt(paper, &excerpt);
        excerpt_free(&excerpt);
    }
    if (left)
        paper_print(paper, 0, 0, "and %d more; thaw check shows all.", left);
}

/* ---- waiting for an answer and for a save ---- */

static bool can_read(const Paper *paper) {
    return console_wait(paper->in, WATCH_LOOK_MS) == CONSOLE_READY;
}

static void put_news(const Desk *desk, const WatchNews *news) {
    const Paper *paper = &desk->paper;
    char sentence[256];
    watch_sentence(news, sentence, sizeof sentence);
    paper_blank(paper); /* the prompt stands there, and maybe half an answer */
    paper_print(paper, 0, 0, "[%s]", sentence);
    if (news->kind == WATCH_BROKEN) author_findings(paper, news->findings);
    paper_blank(paper);
}

Asked desk_ask(Desk *desk, Meeting **meeting, char *line, size_t size,
               const char **answer) {
    paper_prompt(&desk->paper);
    while (desk->watch && !can_read(&desk->paper)) {
        WatchNews news = watch_look(desk->watch, meeting);
        if (news.kind == WATCH_SAME) continue;
        put_news(desk, &news);
        if (news.kind == WATCH_LOADED) return ASK_LOADED;
        paper_prompt(&desk->paper);
    }
    *answer = paper_read(&desk->paper, line, size);
    return *answer ? ASK_ANSWER : ASK_ENDED;
}

/* SPDX-License-Identifier: MIT
 * What only authors see in the terminal, and waiting for an answer while the
 * level is watched for changes. */
#include "terminal/sitting.h"

#include "app/practice/author.h"
#include "app/excerpt.h"
#include "core/base/mem.h"
#include "core/base/text.h"
#include "platform/console.h"

#include <string.h>

enum {
    HIDDEN_SHOWN = 32,
    EXCERPTS_SHOWN = 3,
    CARET_CAPACITY = 128,
    GUTTER = 10
};

/* ---- the meter ---- */

void author_moment(const Sitting *sitting, const Meeting *meeting) {
    const Lines *lines = &sitting->lines;
    AuthorHidden hidden[HIDDEN_SHOWN];
    if (!sitting->author) return;
    const char *note;
    for (int i = 0; (note = author_note(meeting, i)); i++)
        lines_print(lines, 2, 5, "*  Note: %s", note);
    int count = author_hidden(meeting, hidden, HIDDEN_SHOWN);
    for (int i = 0; i < count; i++) {
        lines_print(lines, 2, 5, "-  Not offered (line %d): %s", hidden[i].line,
                    hidden[i].text);
        lines_print(lines, 5, 5, "%s", hidden[i].why);
        mem_free(hidden[i].text);
        mem_free(hidden[i].why);
    }
    const Story *story = session_story(meeting_session(meeting));
    for (int i = 0; i < story->customer_count; i++) {
        if (story->customers[i].ours) continue;
        char *meter = author_meter(meeting, i);
        lines_print(lines, 2, 5, "=  %s", meter);
        mem_free(meter);
    }
    const char *fault = session_fault(meeting_session(meeting));
    if (fault) lines_print(lines, 2, 5, "!  %s", fault);
    lines_blank(lines);
}

/* ---- findings ---- */

/* How many columns of the source line are left out so that the mark is visible.
 */
static int skipped(const Lines *lines, const Excerpt *excerpt) {
    int last = GUTTER + excerpt->column + excerpt->width + 4;
    int max = last - lines->width;
    return max <= 0 ? 0 : max < excerpt->column ? max : excerpt->column;
}

static void put_source(const Lines *lines, int number, const char *line,
                       int skip) {
    Text text = { 0 };
    text_format(&text, "  %5d | ", number);
    for (int i = 0; i < skip && *line; i++)
        utf8_next(&line);
    text_format(&text, "%s%s", skip && *line ? "…" : "", line);
    lines_line(lines, text_get(&text));
    text_free(&text);
}

static void put_excerpt(const Lines *lines, const Excerpt *excerpt) {
    char caret[CARET_CAPACITY];
    int skip = skipped(lines, excerpt), shift = skip ? skip - 1 : 0;
    excerpt_caret(excerpt, caret, sizeof caret);
    for (int i = 0; i < excerpt->count; i++) {
        put_source(lines, excerpt->first + i, excerpt->lines[i], skip);
        if (i != excerpt->marked) continue;
        Text line = { 0 };
        text_format(&line, "        | %*s%s", excerpt->column - shift, "",
                    caret);
        lines_line(lines, text_get(&line));
        text_free(&line);
    }
}

void author_findings(const Lines *lines, const Findings *findings) {
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
        lines_print(lines, 0, 4, "%s", line);
        if (excerpt_read(&excerpt, finding)) put_excerpt(lines, &excerpt);
        excerpt_free(&excerpt);
    }
    if (left)
        lines_print(lines, 0, 0, "and %d more; thaw check shows all.", left);
}

/* ---- waiting for an answer and for a save ---- */

static bool can_read(const Lines *lines) {
    return console_wait(lines->in, WATCH_LOOK_MS) == CONSOLE_READY;
}

static void put_news(const Sitting *sitting, const WatchNews *news) {
    const Lines *lines = &sitting->lines;
    char sentence[256];
    watch_sentence(news, sentence, sizeof sentence);
    lines_blank(lines); /* after the prompt, and perhaps half an answer */
    lines_print(lines, 0, 0, "[%s]", sentence);
    if (news->kind == WATCH_BROKEN) author_findings(lines, news->findings);
    lines_blank(lines);
}

/* One of the two is NULL: a conversation is watched, or a campaign. */
static Asked ask(Sitting *sitting, Meeting **meeting, WeekRun **run, char *line,
                 size_t size, const char **answer) {
    lines_prompt(&sitting->lines);
    while (sitting->watch && !can_read(&sitting->lines)) {
        WatchNews news = run ? watch_look_week(sitting->watch, run)
                             : watch_look(sitting->watch, meeting);
        if (news.kind == WATCH_SAME) continue;
        put_news(sitting, &news);
        if (news.kind == WATCH_LOADED) return ASK_LOADED;
        lines_prompt(&sitting->lines);
    }
    *answer = lines_read(&sitting->lines, line, size);
    return *answer ? ASK_ANSWER : ASK_ENDED;
}

Asked sitting_ask(Sitting *sitting, Meeting **meeting, char *line, size_t size,
                  const char **answer) {
    return ask(sitting, meeting, NULL, line, size, answer);
}

Asked sitting_ask_week(Sitting *sitting, WeekRun **run, char *line, size_t size,
                       const char **answer) {
    return ask(sitting, NULL, run, line, size, answer);
}

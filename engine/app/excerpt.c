/* SPDX-License-Identifier: MIT
 * Reads the lines of a file around a finding and finds the column to mark. */
#include "app/excerpt.h"

#include "core/base/mem.h"
#include "core/base/text.h"
#include "script/reading/files.h"

#include <string.h>

enum { BEFORE = 2, QUOTED_CAPACITY = 256 };

static char *copy_line(const char *from, size_t size) {
    Text text = { 0 };
    for (size_t i = 0; i < size; i++) {
        if (from[i] == '\t')
            text_add(&text, "    ");
        else if (from[i] != '\r')
            text_add_n(&text, from + i, 1);
    }
    return text_take(&text);
}

/* ---- where in the line ---- */

static int letters_between(const char *from, const char *to) {
    int letters = 0;
    while (from < to && utf8_next(&from))
        letters++;
    return letters;
}

static bool mark_words(Excerpt *excerpt, const char *words) {
    const char *line = excerpt->lines[excerpt->marked];
    const char *at = *words ? strstr(line, words) : NULL;
    if (!at) return false;
    excerpt->column = letters_between(line, at);
    excerpt->width = letters_between(words, words + strlen(words));
    return true;
}

/* Marks the last quoted words of the message that are in the line: in `reply
 * "A" goes to "B": no beat has that name` the mistake is B. */
static bool mark_quoted(Excerpt *excerpt, const char *message) {
    bool marked = false;
    for (const char *open = strchr(message, '"'); open;) {
        const char *close = strchr(open + 1, '"');
        if (!close) break;
        char words[QUOTED_CAPACITY];
        size_t size = (size_t)(close - open) - 1;
        if (size < sizeof words) {
            memcpy(words, open + 1, size);
            words[size] = '\0';
            marked = mark_words(excerpt, words) || marked;
        }
        open = strchr(close + 1, '"');
    }
    return marked;
}

static void mark_all(Excerpt *excerpt) {
    const char *line = excerpt->lines[excerpt->marked];
    size_t lead = strspn(line, " "), size = strlen(line);
    excerpt->column = (int)lead;
    excerpt->width = letters_between(line + lead, line + size);
    if (excerpt->width < 1) excerpt->width = 1;
}

/* ---- the lines ---- */

static void take_lines(Excerpt *excerpt, const char *text, int line) {
    int number = 1;
    excerpt->first = line > BEFORE ? line - BEFORE : 1;
    for (const char *at = text; *at && excerpt->count < EXCERPT_LINES;
         number++) {
        size_t size = strcspn(at, "\n");
        if (number == line) excerpt->marked = excerpt->count;
        if (number >= excerpt->first)
            excerpt->lines[excerpt->count++] = copy_line(at, size);
        at += size + (at[size] == '\n');
    }
}

bool excerpt_read(Excerpt *excerpt, const Finding *finding) {
    FileText file;
    const char *code;
    int line;
    Error err;
    *excerpt = (Excerpt){ .marked = -1 };
    if (!finding->place.file || finding->place.line < 1 ||
        !file_read(finding->place.file, &file, &code, &line, &err))
        return false;
    take_lines(excerpt, file.text, finding->place.line);
    mem_free(file.text);
    if (excerpt->marked < 0) { /* the file was saved since, and is shorter */
        excerpt_free(excerpt);
        return false;
    }
    if (!mark_quoted(excerpt, finding->message)) mark_all(excerpt);
    return true;
}

void excerpt_free(Excerpt *excerpt) {
    for (int i = 0; i < excerpt->count; i++)
        mem_free(excerpt->lines[i]);
    *excerpt = (Excerpt){ 0 };
}

void excerpt_caret(const Excerpt *excerpt, char *out, size_t size) {
    size_t used = 0;
    for (int i = 0; i < excerpt->width && used + 1 < size; i++)
        out[used++] = i ? '~' : '^';
    out[used] = '\0';
}

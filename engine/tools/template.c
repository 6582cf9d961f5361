/* SPDX-License-Identifier: MIT
 * Fills a template of game/templates with the title and the explanations. */
#include "tools/template.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static bool read_all(const char *path, Text *out, Error *err) {
    char piece[4096];
    FILE *in = fopen(path, "rb");
    if (!in) return error_set(err, "%s: %s", path, strerror(errno));
    for (size_t got; (got = fread(piece, 1, sizeof piece, in)) > 0;)
        text_add_n(out, piece, got);
    bool ok = !ferror(in);
    fclose(in);
    return ok || error_set(err, "%s: it could not be read to its end", path);
}

/* The line at `*at`; moves `*at` to the next line. */
static size_t take_line(const char **at) {
    size_t length = strcspn(*at, "\n");
    *at += length + ((*at)[length] == '\n');
    return length;
}

/* Where the paragraph "@ name" begins, or NULL. */
static const char *find_paragraph(const char *explain, const char *name,
                                  size_t length) {
    while (*explain) {
        const char *line = explain;
        size_t size = take_line(&explain);
        if (size == length + 2 && !strncmp(line, "@ ", 2) &&
            !strncmp(line + 2, name, length))
            return explain;
    }
    return NULL;
}

/* Escapes a text for "quotes" in Lua. */
static void add_quoted(Text *level, const char *title) {
    for (; *title; title++) {
        if (*title == '"' || *title == '\\') text_add(level, "\\");
        text_add_n(level, title, 1);
    }
}

/* The text of a line, with @TITLE@ and @FILE@ filled in. */
static void add_filled(Text *level, const char *line, size_t length,
                       const TemplateWish *wish) {
    const struct {
        const char *mark, *text;
        void (*add)(Text *level, const char *text);
    } blanks[] = { { "@TITLE@", wish->title, add_quoted },
                   { "@FILE@", wish->file, text_add } };
    for (size_t i = 0; i < length;) {
        size_t taken = 0;
        for (size_t b = 0; b < 2 && !taken; b++) {
            size_t size = strlen(blanks[b].mark);
            if (length - i < size || strncmp(line + i, blanks[b].mark, size))
                continue;
            blanks[b].add(level, blanks[b].text);
            taken = size;
        }
        if (!taken) text_add_n(level, line + i, taken = 1);
        i += taken;
    }
}

static void add_paragraph(Text *level, const char *at, size_t indent,
                          const TemplateWish *wish) {
    int empty = 0; /* lines not yet written; those at its end never are */
    while (*at && strncmp(at, "@ ", 2) != 0) {
        const char *line = at;
        size_t length = take_line(&at);
        if (!length) {
            empty++;
            continue;
        }
        for (; empty; empty--)
            text_format(level, "%*s--\n", (int)indent, "");
        text_format(level, "%*s-- ", (int)indent, "");
        add_filled(level, line, length, wish);
        text_add(level, "\n");
    }
}

static bool explain_line(const char *explain, const char *line, size_t length,
                         const TemplateWish *wish, Text *level, Error *err) {
    size_t indent = strspn(line, " ");
    const char *name = line + indent + strlen("--@ ");
    size_t size = length - indent - strlen("--@ ");
    const char *paragraph = find_paragraph(explain, name, size);
    if (!paragraph)
        return error_set(err,
                         "the templates ask for an explanation of "
                         "\"%.*s\", which explain.txt does not have",
                         (int)size, name);
    add_paragraph(level, paragraph, indent, wish);
    return true;
}

static bool fill(const char *pattern, const char *explain,
                 const TemplateWish *wish, Text *level, Error *err) {
    while (*pattern) {
        const char *line = pattern;
        size_t length = take_line(&pattern);
        if (!strncmp(line + strspn(line, " "), "--@ ", 4)) {
            if (!explain_line(explain, line, length, wish, level, err))
                return false;
            continue;
        }
        add_filled(level, line, length, wish);
        text_add(level, "\n");
    }
    return true;
}

bool template_fill(const char *folder, const TemplateWish *wish, Text *level,
                   Error *err) {
    Text path = { 0 }, explain = { 0 }, pattern = { 0 };
    text_format(&path, "%s/explain.txt", folder);
    bool ok = read_all(text_get(&path), &explain, err);
    text_free(&path);
    text_format(&path, "%s/%s_%d.lua", folder, channel_name(wish->channel),
                wish->customers);
    ok = ok && read_all(text_get(&path), &pattern, err) &&
         fill(text_get(&pattern), text_get(&explain), wish, level, err);
    text_free(&path);
    text_free(&explain);
    text_free(&pattern);
    return ok;
}

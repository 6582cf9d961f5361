/* SPDX-License-Identifier: MIT
 * Breaks texts into lines of a given width, and reads answers. */
#include "terminal/lines.h"

#include "core/base/emphasis.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "platform/console.h"

#include <stdarg.h>
#include <string.h>

Lines lines_on(FILE *in, FILE *out) {
    int columns = console_columns(out);
    Lines lines = { .in = in, .out = out, .width = LINES_USUAL_WIDTH };
    lines.echo = !console_is_terminal(in);
    if (columns >= LINES_LEAST_WIDTH) lines.width = columns;
    return lines;
}

/* A piece that is never broken: a word, or one wide character. */
typedef struct Piece {
    const char *from, *to;
    int columns;
    int gap;      /* spaces before it */
    int newlines; /* lines that end before it */
} Piece;

/* Whether a line may be broken before this, after a wide character. */
static bool may_begin_line(uint32_t code) {
    static const uint32_t closing[] = { 0x3001, 0x3002, 0x300D, 0x300F, 0x3009,
                                        0x300B, 0x3011, 0xFF01, 0xFF09, 0xFF0C,
                                        0xFF1A, 0xFF1B, 0xFF1F, 0x2026 };
    for (size_t i = 0; i < sizeof closing / sizeof *closing; i++)
        if (code == closing[i]) return false;
    return utf8_width(code) > 0 &&
           (utf8_width(code) == 2 || utf8_is_word(code));
}

static bool next_piece(const char **at, Piece *piece) {
    *piece = (Piece){ .from = *at };
    const char *look = *at;
    for (;; look++) {
        if (*look == '\n')
            piece->newlines++;
        else if (*look == ' ')
            piece->gap++;
        else
            break;
    }
    piece->from = piece->to = look;
    for (uint32_t code; (code = utf8_next(&look));) {
        bool stands_alone = utf8_width(code) == 2;
        if (code == ' ' && *look == '%') code = 'x'; /* "40 %" stays together */
        if (code == ' ' || code == '\n' ||
            (stands_alone && piece->to > piece->from && may_begin_line(code)))
            break;
        piece->to = look;
        piece->columns += utf8_is_control(code) ? 0 : utf8_width(code);
        const char *after = look;
        if (stands_alone && may_begin_line(utf8_next(&after))) break;
    }
    *at = piece->to;
    return piece->to > piece->from;
}

static void put_clean(FILE *out, const char *from, const char *to) {
    while (from < to) {
        const char *start = from;
        uint32_t code = utf8_next(&from);
        if (code && !utf8_is_control(code))
            fwrite(start, 1, (size_t)(from - start), out);
    }
}

/* A word wider than the line is cut. */
static int put_broken(const Lines *lines, const Piece *piece, int at,
                      int hang) {
    for (const char *look = piece->from; look < piece->to;) {
        const char *start = look;
        int columns = utf8_width(utf8_next(&look));
        if (at + columns > lines->width) {
            fprintf(lines->out, "\n%*s", hang, "");
            at = hang;
        }
        put_clean(lines->out, start, look);
        at += columns;
    }
    return at;
}

static void put_wrapped(const Lines *lines, int indent, int hang,
                        const char *text) {
    int at = indent;
    bool fresh = true; /* nothing on this line yet */
    Piece piece;
    int lead = (int)strspn(text, " "); /* a table's first column */
    fprintf(lines->out, "%*s", indent + lead, "");
    at += lead;
    while (next_piece(&text, &piece)) {
        int gap = fresh ? 0 : piece.gap;
        if (!fresh &&
            (piece.newlines || at + gap + piece.columns > lines->width)) {
            fprintf(lines->out, "%s\n%*s", piece.newlines > 1 ? "\n" : "", hang,
                    "");
            at = hang;
            gap = 0;
        }
        fprintf(lines->out, "%*s", gap, "");
        at = put_broken(lines, &piece, at + gap, hang);
        fresh = false;
    }
    fputc('\n', lines->out);
}

void lines_print(const Lines *lines, int indent, int hang, const char *format,
                 ...) {
    va_list args;
    va_start(args, format);
    char *text = say_format(format, args);
    va_end(args);
    emphasis_strip(text); /* the stars would disturb a screen reader */
    put_wrapped(lines, indent, hang, text);
    mem_free(text);
}

void lines_blank(const Lines *lines) {
    fputc('\n', lines->out);
}

void lines_line(const Lines *lines, const char *text) {
    int columns = 0;
    const char *end = text;
    for (const char *look = text; *look; end = look) {
        uint32_t code = utf8_next(&look);
        columns += utf8_is_control(code) ? 0 : utf8_width(code);
        if (columns > lines->width) break;
    }
    put_clean(lines->out, text, end);
    fputc('\n', lines->out);
}

void lines_heading(const Lines *lines, const char *text) {
    lines_blank(lines);
    lines_print(lines, 0, 0, "%s", text);
}

static void drop_rest_of_line(FILE *in) {
    for (int c = getc(in); c != EOF && c != '\n';)
        c = getc(in);
}

void lines_prompt(const Lines *lines) {
    fputs("> ", lines->out);
    fflush(lines->out);
}

const char *lines_ask(Lines *lines, char *line, size_t size) {
    lines_prompt(lines);
    return lines_read(lines, line, size);
}

const char *lines_read(Lines *lines, char *line, size_t size) {
    if (lines->ended || ferror(lines->out) ||
        !fgets(line, (int)size, lines->in)) {
        lines->ended = true;
        fputc('\n', lines->out);
        return NULL;
    }
    if (!strchr(line, '\n')) drop_rest_of_line(lines->in);
    char *end = line + strlen(line);
    while (end > line && strchr(" \t\r\n", end[-1]))
        *--end = '\0';
    line += strspn(line, " \t");
    if (lines->echo) {
        put_clean(lines->out, line, line + strlen(line));
        fputc('\n', lines->out);
    }
    return line;
}

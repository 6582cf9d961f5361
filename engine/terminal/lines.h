/* SPDX-License-Identifier: MIT
 * lines.h -- plain lines, wrapped to a width, and questions answered by a line.
 *
 * Layer:  terminal.
 * Owns:   a Lines is a value; it borrows its two files.
 * Errors: none; commands_end (app/commands.h) reports failed writes.
 *
 * The cursor is never moved and no line is written twice, so a screen reader
 * can read everything. Control characters in a level's text never reach the
 * terminal. Characters that take two columns count as two. */
#ifndef THAW_TERMINAL_LINES_H
#define THAW_TERMINAL_LINES_H

#include <stdbool.h>
#include <stdio.h>

enum { LINES_USUAL_WIDTH = 80, LINES_LEAST_WIDTH = 20 };

typedef struct Lines {
    FILE *in, *out;
    int width;
    bool echo;  /* repeat what was read, since a pipe does not show it */
    bool ended; /* the input is at its end */
} Lines;

/* As wide as the terminal, or LINES_USUAL_WIDTH. */
Lines lines_on(FILE *in, FILE *out);

/* A paragraph: its first line begins at column `indent`, all others at `hang`.
 * A newline in the text begins a new line at `hang`. The format is translated;
 * texts that are filled in must be translated already. */
void lines_print(const Lines *lines, int indent, int hang, const char *format,
                 ...) __attribute__((format(printf, 4, 5)));
void lines_blank(const Lines *lines);
/* A line as it is, cut at the width. */
void lines_line(const Lines *lines, const char *text);
/* A heading, with a blank line before it. */
void lines_heading(const Lines *lines, const char *text);

/* Shows the prompt and reads a line, without the white space around it. NULL
 * at the end of the input. Borrowed from `line`. */
const char *lines_ask(Lines *lines, char *line, size_t size);

/* The same in two calls: shows the prompt; reads the answer. */
void lines_prompt(const Lines *lines);
const char *lines_read(Lines *lines, char *line, size_t size);

#endif

/* SPDX-License-Identifier: MIT
 * paper.h -- plain lines, wrapped to a width, and questions answered by a line.
 *
 * Layer:  terminal.
 * Owns:   a Paper is a value; it borrows its two files.
 * Errors: none; what cannot be written is not our concern here.
 *
 * No cursor is moved and no line is written twice, so a screen reader reads
 * what there is. Control characters in a level's text never reach the
 * terminal. Characters that take two columns count as two. */
#ifndef THAW_TERMINAL_PAPER_H
#define THAW_TERMINAL_PAPER_H

#include <stdbool.h>
#include <stdio.h>

enum { PAPER_USUAL_WIDTH = 80, PAPER_LEAST_WIDTH = 20 };

typedef struct Paper {
    FILE *in, *out;
    int width;
    bool echo;  /* repeat what was read: it is not seen on a pipe */
    bool ended; /* the input is at its end */
} Paper;

/* As wide as the terminal, or PAPER_USUAL_WIDTH. */
Paper paper_on(FILE *in, FILE *out);

/* A paragraph: its first line begins at column `indent`, all others at `hang`.
 * A newline in the text begins a new line at `hang`. The format is said in the
 * language in use; what goes into it is the caller's to say. */
void paper_print(const Paper *paper, int indent, int hang, const char *format,
                 ...) __attribute__((format(printf, 4, 5)));
void paper_blank(const Paper *paper);
/* A line as it is, cut at the paper's width. */
void paper_line(const Paper *paper, const char *text);
/* A heading, with a blank line before it. */
void paper_heading(const Paper *paper, const char *text);

/* Shows the prompt and reads a line, without the white space around it. NULL
 * at the end of the input. Borrowed from `line`. */
const char *paper_ask(Paper *paper, char *line, size_t size);

/* The two halves of it: the prompt, and the line that answers it. */
void paper_prompt(const Paper *paper);
const char *paper_read(Paper *paper, char *line, size_t size);

#endif

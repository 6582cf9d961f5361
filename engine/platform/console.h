/* SPDX-License-Identifier: MIT
 * console.h -- the streams that a program is started with, and the terminal
 *              that may be behind them.
 *
 * Layer:  platform (the C library and the system).
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_PLATFORM_CONSOLE_H
#define THAW_PLATFORM_CONSOLE_H

#include <stdbool.h>
#include <stdio.h>

/* At the very start: a stream that was closed for us would be the next file
 * opened, and what is printed would go into it. Opens it on nothing instead;
 * what is printed to a closed output is then an error, as on a full disk. */
void console_open(void);

/* Whether somebody sits there. */
bool console_is_terminal(FILE *stream);
/* Columns of its terminal; 0: there is none, or it does not say. */
int console_columns(FILE *stream);

typedef enum {
    CONSOLE_READY,   /* there is input, or its end */
    CONSOLE_NOTHING, /* the time is over */
} ConsoleWait;

/* Waits for a line, `milliseconds` at most. Only what the stream has not yet
 * read ahead is seen: it must be unbuffered or a terminal. */
ConsoleWait console_wait(FILE *stream, int milliseconds);

#endif

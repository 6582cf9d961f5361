/* SPDX-License-Identifier: MIT
 * console.h -- the standard streams, and the terminal that may be behind them.
 *
 * Layer:  platform (the C library and the system).
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_PLATFORM_CONSOLE_H
#define THAW_PLATFORM_CONSOLE_H

#include <stdbool.h>
#include <stdio.h>

/* Call this first. If a standard stream was closed when the program started,
 * the next file opened would take its number, and printed text would go into
 * that file. So a closed stream is opened on /dev/null for reading; printing to
 * it then fails as it does on a full disk. */
void console_open(void);

/* Whether the stream is a terminal, with a person in front of it. */
bool console_is_terminal(FILE *stream);
/* Columns of its terminal; 0: no terminal, or its width is unknown. */
int console_columns(FILE *stream);

typedef enum {
    CONSOLE_READY,   /* there is input, or the end of input */
    CONSOLE_NOTHING, /* the time is over */
} ConsoleWait;

/* Waits for input for at most `milliseconds`. It cannot see input that the
 * stream has already buffered: it must be unbuffered or a terminal. */
ConsoleWait console_wait(FILE *stream, int milliseconds);

#endif

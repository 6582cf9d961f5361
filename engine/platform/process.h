/* SPDX-License-Identifier: MIT
 * process.h -- this process: its number, its processors, Ctrl-C, chance; and
 *              running another program.
 *
 * Layer:  platform (the C library and the system).
 * Owns:   nothing.
 * Errors: as each says. */
#ifndef THAW_PLATFORM_PROCESS_H
#define THAW_PLATFORM_PROCESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* At the very start: a file that may not grow (a quota) and a reader that has
 * gone are writes that fail, not the end of the program. */
void process_begin(void);

/* A number that no other process on this machine has now. */
long process_number(void);
/* Processors that this process may use; 1 where it cannot be told. */
int process_cores(void);
/* Bytes that nobody can guess; false where the system has none. */
bool process_random(void *bytes, size_t size);

/* From now on Ctrl-C calls `asked`, once; a second one ends the program. It
 * runs in the middle of anything: it may only set a flag. */
void process_on_interrupt(void (*asked)(void));
/* Ctrl-C ends the program again. */
void process_off_interrupt(void);

typedef enum {
    PROCESS_FINE,   /* it ended with 0 */
    PROCESS_FAILED, /* with anything else */
    PROCESS_ABSENT, /* there is no such program */
} ProcessResult;

/* Runs a program that is looked for as a shell would, and waits for its end.
 * argv ends with NULL; `input` is its standard input, from where it stands. */
ProcessResult process_run(const char *const *argv, FILE *input);

#endif

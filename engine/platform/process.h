/* SPDX-License-Identifier: MIT
 * process.h -- this process: its number, its processors, random bytes, Ctrl-C;
 *              and running another program.
 *
 * Layer:  platform (the C library and the system).
 * Owns:   nothing.
 * Errors: each function says how it fails. */
#ifndef THAW_PLATFORM_PROCESS_H
#define THAW_PLATFORM_PROCESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* Call this at the start: writing to a file at its size limit, or to a pipe
 * without a reader, is then an error and does not end the program. */
void process_begin(void);

/* The process id. */
long process_number(void);
/* How many processors this process may use; 1 when that is unknown. */
int process_cores(void);
/* Raises the limit of open files as far as the system allows. */
void process_raise_file_limit(void);
/* From now on a crash leaves no picture of the memory behind: it may hold a
 * secret. */
void process_leave_no_core(void);
/* Cryptographically random bytes; false when the system has none. */
bool process_random(void *bytes, size_t size);

/* The name of the account that this process runs as; false when it has none. */
bool process_account(char *out, size_t size);

/* From now on the first Ctrl-C calls `asked`, the second ends the program.
 * `asked` runs in a signal handler: it may only set a flag. */
void process_on_interrupt(void (*asked)(void));
/* From now on Ctrl-C ends the program, as usual. */
void process_off_interrupt(void);

typedef enum {
    PROCESS_FINE,   /* its exit status was 0 */
    PROCESS_FAILED, /* it ended in any other way */
    PROCESS_ABSENT, /* there is no such program */
} ProcessResult;

/* Runs a program, found in PATH, and waits for its end. argv ends with NULL;
 * `input` becomes its standard input, from the file's current position, and
 * what it prints goes into `output`. What it complains of is not shown. */
ProcessResult process_run(const char *const *argv, FILE *input, FILE *output);

typedef enum { PROCESS_USUAL, PROCESS_GIVES_WAY } ProcessPriority;

/* Starts a program, found in PATH, that goes on by itself, also after our end:
 * without a terminal, a standard stream or a file of ours. argv ends with NULL.
 * Does not wait for it. False: it could not be started, or there is none. */
bool process_start_alone(const char *const *argv, ProcessPriority priority);

#endif

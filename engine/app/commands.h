/* SPDX-License-Identifier: MIT
 * commands.h -- the program's commands as rows: finding one, reading its
 *               options, telling what is wrong with the way it was called.
 *
 * Layer:  app. The rows themselves stand in main.c, which may see every
 *         folder that brings a command.
 * Owns:   nothing; rows are constant data. Their summary, more and help are
 *         marked with SAY and said here.
 * Errors: told on the standard error stream, then an exit code. */
#ifndef THAW_APP_COMMANDS_H
#define THAW_APP_COMMANDS_H

#include "app/options.h"
#include "core/base/text.h"
#include "core/story/story.h"

#include <stdio.h>

typedef enum {
    EXIT_FINE = 0,     /* done, nothing to say against it   */
    EXIT_FINDINGS = 1, /* done, and there is something      */
    EXIT_MISUSE = 2,   /* called in a way that has no sense */
    EXIT_WORLD = 3,    /* the system failed: files, screen… */
} ExitCode;

typedef struct CommandRow CommandRow;
struct CommandRow {
    const char *name;    /* NULL ends the table; "" is thaw by itself */
    const char *usage;   /* what follows the name: "LEVEL REPLY…"     */
    const char *summary; /* one line                                  */
    const char *more;    /* a paragraph or two for thaw help NAME     */
    const OptionRow *options;
    int least, most; /* words that are no options; most -1: any   */
    ExitCode (*run)(const CommandRow *row, const Options *options);
};

/* Runs what argv asks for; also "help", "--help" and "--version". */
ExitCode commands_run(const CommandRow *rows, int argc, char *const *argv);

/* How the program ends: EXIT_WORLD, and why, where what it printed did not all
 * arrive (a full disk, a reader that has gone); else `code`. */
ExitCode commands_end(ExitCode code);

/* "thaw NAME: …" and the right line, on standard error; EXIT_MISUSE. For what
 * a table cannot see, such as two options that exclude each other. */
ExitCode commands_misuse(const CommandRow *row, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* "thaw NAME: …" on standard error; EXIT_WORLD. */
ExitCode commands_failed(const CommandRow *row, const Error *err);

/* A line on `out`, said in the language in use. Whatever goes into it, such as
 * a file's name, cannot move the cursor or end the line. */
void commands_tell(FILE *out, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* What say or say_count gave, with what goes into it; no new line. printf is
 * not used with them: not every one can number its arguments. */
void commands_print(FILE *out, const char *said, ...)
    __attribute__((format(printf, 2, 3)));
/* A name within a line, as clean as that. */
void commands_put_name(FILE *out, const char *name);
/* The text to a file, whole or not at all, or to standard output where path
 * is NULL. */
bool commands_write(const Text *text, const char *path, Error *err);
/* A level's title and its name in brackets, within a line. */
void commands_put_level(FILE *out, const Story *story);

/* Whether colour may be used: a terminal, no NO_COLOR, no TERM=dumb. */
bool commands_colour(FILE *out);

#endif

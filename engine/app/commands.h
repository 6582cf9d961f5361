/* SPDX-License-Identifier: MIT
 * commands.h -- the program's commands as rows: finds and runs one, and says
 *               what is wrong with a command line.
 *
 * Layer:  app. The rows themselves are in main.c, which may include every
 *         folder that has commands.
 * Owns:   nothing; rows are constant data. Their texts are marked with SAY and
 *         translated here.
 * Errors: a line on standard error and an exit code. */
#ifndef THAW_APP_COMMANDS_H
#define THAW_APP_COMMANDS_H

#include "app/options.h"
#include "core/base/text.h"
#include "core/story/story.h"

#include <stdio.h>

typedef enum {
    EXIT_FINE = 0,     /* done, and nothing is wrong        */
    EXIT_FINDINGS = 1, /* done, and something is wrong      */
    EXIT_MISUSE = 2,   /* the command line makes no sense   */
    EXIT_WORLD = 3,    /* the system failed: files, screen… */
} ExitCode;

typedef struct CommandRow CommandRow;
struct CommandRow {
    const char *name;    /* NULL ends the table; "" is thaw by itself */
    const char *usage;   /* what follows the name: "LEVEL REPLY…"     */
    const char *summary; /* one line                                  */
    const char *more;    /* a paragraph or two for thaw help NAME     */
    const OptionRow *options;
    int min, max; /* words beside options; max -1: no limit   */
    ExitCode (*run)(const CommandRow *row, const Options *options);
};

/* Runs the command that argv names; also "help", "--help" and "--version". */
ExitCode commands_run(const CommandRow *rows, int argc, char *const *argv);

/* To be called last: if some output could not be written (a full disk, a closed
 * pipe), says why and returns EXIT_WORLD; else returns `code`. */
ExitCode commands_end(ExitCode code);

/* Prints "thaw NAME: …" and the usage on standard error; returns EXIT_MISUSE.
 * For what a table cannot express, such as options that exclude each other. */
ExitCode commands_misuse(const CommandRow *row, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* Prints "thaw NAME: …" on standard error; returns EXIT_WORLD. */
ExitCode commands_failed(const CommandRow *row, const Error *err);

/* Prints a translated line. Control characters in its arguments, such as file
 * names, are replaced, so that they cannot move the cursor or end the line. */
void commands_tell(FILE *out, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* Prints a format that came from say or say_count, without a newline. Not
 * printf: not every C library knows numbered arguments. */
void commands_print(FILE *out, const char *said, ...)
    __attribute__((format(printf, 2, 3)));
/* Prints a name as part of a line, without control characters. */
void commands_put_name(FILE *out, const char *name);
/* Writes the text to a file, completely or not at all, or to standard output
 * when `path` is NULL. */
bool commands_write(const Text *text, const char *path, Error *err);
/* Prints a level's title and its id in brackets, as part of a line. */
void commands_put_level(FILE *out, const Story *story);

/* Whether colour may be used: a terminal, no NO_COLOR, no TERM=dumb. */
bool commands_colour(FILE *out);

#endif

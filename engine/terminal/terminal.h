/* SPDX-License-Identifier: MIT
 * terminal.h -- the whole game in plain lines: levels, briefing, talk, debrief.
 *
 * Layer:  terminal (core, app).
 * Owns:   nothing; borrows the Practice and the two files.
 * Errors: printed; the end of the input ends the game. */
#ifndef THAW_TERMINAL_TERMINAL_H
#define THAW_TERMINAL_TERMINAL_H

#include "app/practice/week_run.h"

#include <stdio.h>

typedef struct TerminalOptions {
    FILE *in, *out;
    int width;   /* columns; 0: the terminal's own, else 80 */
    int level;   /* index in the Practice; NONE: the list of levels */
    bool author; /* show the meter, and replies not offered with the reason */
    bool sums;   /* the debrief shows how it was counted */
    bool watch;  /* reload the level whenever it is saved */
} TerminalOptions;

/* False when `level` cannot be played: its errors have been shown. */
bool terminal_run(Practice *practice, const TerminalOptions *options);

/* Prints a debrief as the terminal shows it; also for thaw replay. `sums`: with
 * how it was counted. */
void terminal_debrief(const Debrief *debrief, FILE *out, int width, bool sums);

/* A campaign as text: who was met, and who comes next or what it came to; and
 * what one of its debriefs is of. */
void terminal_week(const RunView *view, FILE *out);
void terminal_play(const char *name, FILE *out);

/* Prints the answers of colleagues, below the debrief. */
void terminal_colleagues(Meeting *meeting, FILE *out, int width);

/* Prints the player's progress; the list of their conversations. */
void terminal_progress(Practice *practice, FILE *out, int width);
void terminal_conversations(Practice *practice, FILE *out, int width);

#endif

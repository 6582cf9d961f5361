/* SPDX-License-Identifier: MIT
 * play.h -- the command that opens the window, or plays it for pictures.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: a line on standard error and an exit code. */
#ifndef THAW_WINDOW_COMMANDS_PLAY_H
#define THAW_WINDOW_COMMANDS_PLAY_H

#include "app/commands.h"
#include "app/practice/practice.h"
#include "core/words/say.h"

/* Rows for the table of whoever offers the command. */
#define WINDOW_OPTIONS                                                         \
    { "size", "WxH", SAY("of the window, in pixels") },                        \
        { "projector", NULL, SAY("for a room: large letters in one column") }, \
        { "script", "FILE", SAY("plays a list of inputs, with no screen") }, { \
        "capture", "DIR", SAY("where the pictures of such a list go")          \
    }

/* Whether there is a screen to open a window on, or none is needed. */
bool window_can_open(const Options *options);

/* `level` NULL: the title. When there was no window after all, *no_window says
 * why, else it is "": then nothing was played, and nothing said yet. */
ExitCode window_command(const CommandRow *row, const Options *options,
                        const PracticeOptions *practice, const char *level,
                        Error *no_window);

#endif

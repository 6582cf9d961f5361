/* SPDX-License-Identifier: MIT
 * conditions.h -- runs a condition or an effect of a loaded file.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing.
 * Errors: bool + Error, "file:line: message".
 *
 * The registry holds the functions in the table "codes", their argument as
 * "now", and the variables they can reach in the table "pure" (pure.h). A
 * function that changes anything but now.vars is an error; the change is
 * undone. */
#ifndef THAW_SCRIPT_CONDITIONS_H
#define THAW_SCRIPT_CONDITIONS_H

#include "core/words/error.h"
#include "script/sandbox/call.h"

typedef struct Conditions {
    Sandbox *sandbox;
    const char *const *shown; /* the files' names for messages */
    int file_count;
} Conditions;

/* Call this once, after the file has been read. */
void conditions_ready(Sandbox *sandbox);
/* `asks`: it is a condition, which must return a value (nil is one); the value
 * is on top of the stack until conditions_clear. */
bool conditions_run(const Conditions *conditions, int code, bool asks,
                    Error *err);
void conditions_clear(Sandbox *sandbox);

#endif

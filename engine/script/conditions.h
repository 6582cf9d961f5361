/* SPDX-License-Identifier: MIT
 * conditions.h -- runs a condition or an effect of a file that was read.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing.
 * Errors: bool + Error, "file:line: message".
 *
 * What they are called with lies in the registry as "now", what they reach as
 * "pure" (pure.h), they themselves as "codes". What they leave behind but
 * now.vars is put back, and is an error. */
#ifndef THAW_SCRIPT_CONDITIONS_H
#define THAW_SCRIPT_CONDITIONS_H

#include "core/words/error.h"
#include "script/sandbox/call.h"

typedef struct Conditions {
    Sandbox *sandbox;
    const char *const *shown; /* the files, as messages call them */
    int file_count;
} Conditions;

/* Once, when the file has been read. */
void conditions_ready(Sandbox *sandbox);
/* `asks`: a condition, which must return something, and be it nil; its result
 * is on top of the stack until conditions_clear. */
bool conditions_run(const Conditions *conditions, int code, bool asks,
                    Error *err);
void conditions_clear(Sandbox *sandbox);

#endif

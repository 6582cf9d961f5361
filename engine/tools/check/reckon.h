/* SPDX-License-Identifier: MIT
 * reckon.h -- thaw check --explain: the effect of the tones and the wording of
 *             each reply on the customers of a level.
 *
 * Layer:  tools (core).
 * Owns:   results belong to the caller.
 * Errors: none.
 *
 * Each reply is counted as the first one, for a customer in four states: as the
 * level begins, with no heat, with a heat of 60, and with no heat and fully
 * heard. The rules are those of play (mood.h), without the drift at the end of
 * a turn, which is the same for all replies. */
#ifndef THAW_TOOLS_CHECK_RECKON_H
#define THAW_TOOLS_CHECK_RECKON_H

#include "core/story/story.h"

#include <jansson.h>
#include <stdio.h>

typedef enum {
    RECKON_START,
    RECKON_COOL,
    RECKON_HOT,
    RECKON_HEARD,
    RECKON_STATES
} ReckonState;

void reckon_print(const Story *story, FILE *out);
json_t *reckon_json(const Story *story);

#endif

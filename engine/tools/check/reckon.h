/* SPDX-License-Identifier: MIT
 * reckon.h -- thaw check --explain: what the tones and the wording of each
 *             reply come to for the customers of this level.
 *
 * Layer:  tools (core).
 * Owns:   what is returned is the caller's.
 * Errors: none.
 *
 * Said once, as the first thing, to a customer in four states: as the level
 * begins, with no heat, with a heat of 60, and with no heat and fully heard.
 * The rules are those of play (mood.h); the drift at the end of a turn is left
 * out, since every reply has it. */
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

/* Tenths of mood that the reply comes to for a customer. */
int reckon_points(const Story *story, const Reply *reply, int customer,
                  ReckonState state);

void reckon_print(const Story *story, FILE *out);
json_t *reckon_json(const Story *story);

#endif

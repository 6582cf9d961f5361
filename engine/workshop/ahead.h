/* SPDX-License-Identifier: MIT
 * ahead.h -- for the presenter alone: what each reply would do, and what could
 *            be said after it.
 *
 * Layer:  workshop.
 * Owns:   an Ahead owns its texts.
 * Errors: none. */
#ifndef THAW_WORKSHOP_AHEAD_H
#define THAW_WORKSHOP_AHEAD_H

#include "app/practice/practice.h"

typedef struct AheadReply {
    char *tones;  /* "blame, explain" */
    char *leads;  /* "to total: Dana -10 -> -27", whole points of mood */
    char *beyond; /* beats and endings that could come after that, or "" */
} AheadReply;

typedef struct Ahead {
    AheadReply replies[STORY_REPLIES_SHOWN_MAX]; /* by index in View.replies */
    int count;
    char **notes; /* the writer's `note`s at this beat */
    int note_count, note_capacity;
} Ahead;

/* Looks ahead from the present moment. This runs the level's conditions, so
 * call it once for each turn, not for each frame. */
Ahead *ahead_new(const Meeting *meeting);
void ahead_free(Ahead *ahead); /* NULL allowed */

#endif

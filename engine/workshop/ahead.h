/* SPDX-License-Identifier: MIT
 * ahead.h -- for the presenter alone: what each reply would do, and what could
 *            be said after it.
 *
 * Layer:  workshop.
 * Owns:   an Ahead owns its texts.
 * Errors: none. */
#ifndef THAW_WORKSHOP_AHEAD_H
#define THAW_WORKSHOP_AHEAD_H

#include "app/practice.h"

typedef struct AheadReply {
    char *tones;  /* "blame, explain" */
    char *leads;  /* "to total: Dana -10 -> -27" */
    char *beyond; /* the beats and endings that could follow, or "" */
} AheadReply;

typedef struct Ahead {
    AheadReply replies[STORY_REPLIES_SHOWN_MAX]; /* as View.replies */
    int count;
    char **notes; /* of this beat, for the presenter */
    int note_count, note_capacity;
} Ahead;

/* Of this moment; it runs the level's conditions, so once a turn will do. */
Ahead *ahead_new(const Meeting *meeting);
void ahead_free(Ahead *ahead); /* NULL allowed */

#endif

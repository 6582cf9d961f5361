/* SPDX-License-Identifier: MIT
 * known_tones.h -- the tones for which the debrief has words and habits of its
 *                  own: those of game/scripts/tones.lua, as indexes.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; values.
 * Errors: none; any other tone is KNOWN_NONE.
 *
 * A level's file knows a tone by its name. The names are looked up here, once
 * for a story; everything else uses the indexes. */
#ifndef THAW_CORE_STUDY_KNOWN_TONES_H
#define THAW_CORE_STUDY_KNOWN_TONES_H

#include "core/story/story.h"

typedef enum KnownTone {
    KNOWN_NONE,
    KNOWN_ASK,
    KNOWN_REFLECT,
    KNOWN_VALIDATE,
    KNOWN_PAUSE,
    KNOWN_THANK,
    KNOWN_COMMISERATE,
    KNOWN_LIGHTEN,
    KNOWN_DELIGHT,
    KNOWN_REGRET,
    KNOWN_OWN,
    KNOWN_EXPLAIN,
    KNOWN_REASSURE,
    KNOWN_OPTIONS,
    KNOWN_INVITE,
    KNOWN_COMMIT,
    KNOWN_IMPERSONAL,
    KNOWN_LIMIT,
    KNOWN_POLICY,
    KNOWN_EXCUSE,
    KNOWN_CURT,
    KNOWN_FAKE_CHEER,
    KNOWN_PSEUDO_APOLOGY,
    KNOWN_PATRONISE,
    KNOWN_CORRECT,
    KNOWN_MINIMISE,
    KNOWN_JUDGE,
    KNOWN_BLAME,
    KNOWN_RETALIATE,
    KNOWN_TONES
} KnownTone;

/* For each tone of a story, its KnownTone. */
typedef struct KnownTones {
    unsigned char of[STORY_TONES_MAX];
} KnownTones;

KnownTones known_tones(const Story *story);

#endif

/* SPDX-License-Identifier: MIT
 * tone.h -- how something can be said, and matches of wording rules.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; texts belong to the Story (story.h). */
#ifndef THAW_CORE_STORY_TONE_H
#define THAW_CORE_STORY_TONE_H

#include "core/story/findings.h"

typedef enum {
    TONE_RELATIONAL,
    TONE_APOLOGY,
    TONE_SOLVING,
    TONE_THREAT,
    TONE_CLASSES
} ToneClass;

typedef struct Tone {
    const char *name, *said, *lesson, *source; /* source may be NULL; `said` is
                                                * the name that people read */
    ToneClass tone_class;
    int mood, heat; /* tenths */
    int heard;      /* added to how far the customer feels heard, 0..3 */
    int ambiguous;  /* random part, in per cent of `mood`; 0: none */
    bool held_back; /* counts less while the customer is unheard or hot */
    int cynic;      /* per cent of it that a cynic takes; 100: all */
    Place at;
    bool shared; /* by all levels; `said` is then the program's */
} Tone;

/* A habit of which a wording rule is a sign (core/study/conduct.h). */
typedef enum { WORDING_SIGN_NONE, WORDING_SIGN_YOU } WordingSign;

typedef struct WordingHit { /* a wording rule that fired on a reply's text */
    const char *rule;       /* its name */
    const char *lesson;     /* what the debrief says */
    const char *words;      /* the words of the reply it read */
    int points;
    WordingSign sign;
} WordingHit;

#endif

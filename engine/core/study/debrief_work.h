/* SPDX-License-Identifier: MIT
 * debrief_work.h -- what the makers of a debrief's chapters share. Not for
 *                   other folders.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   see debrief.h; everything made lives in the arena.
 * Errors: none. */
#ifndef THAW_CORE_STUDY_DEBRIEF_WORK_H
#define THAW_CORE_STUDY_DEBRIEF_WORK_H

#include "core/base/mem.h"
#include "core/study/advice.h"
#include "core/study/debrief.h"
#include "core/study/known_tones.h"

typedef struct Maker {
    const Session *session;
    const Story *story;
    KnownTones known; /* of the story */
    const Play *play;
    Arena *arena;
    Debrief *debrief;
    DebriefTurn *turns;
    int turn_count;
    int costliest; /* the turn whose line to try helps most, or NONE */
} Maker;

/* What the look-aheads found out of one turn. */
typedef struct TurnAdvice {
    int given;            /* worth of the reply that was given */
    Candidate given_road; /* and the road behind it */
    Candidate best;       /* the line to try; reply NONE: none */
    Road road;            /* the best road; count 0: none */
} TurnAdvice;

/* A copy in the arena; NULL gives NULL. */
const char *maker_keep(const Maker *maker, const char *text);
/* A text of the level as people read it where `state` stands (NULL: now). */
const char *maker_words(const Maker *maker, const PlayState *state,
                        const char *text);
/* A reply's text as it would be said where `state` stands. */
DebriefLine maker_line(const Maker *maker, const PlayState *state, int reply);
/* The same in a list, and with quotation marks where it is said (DebriefTurn).
 * Borrowed of the line, or the arena's. */
const char *maker_label(const Maker *maker, const DebriefLine *line);
const char *maker_quoted(const Maker *maker, const DebriefLine *line);

/* account.c: what each turn did. */
void account_fill(const Maker *maker);
/* learning.c: facts used, let go and not asked for; criteria met or not. */
void learning_fill(const Maker *maker);
/* elsewhere.c: the same words to somebody else. */
void elsewhere_fill(const Maker *maker);
/* verdict.c: advice in words, then the sentences that stand first. */
void verdict_advice(const Maker *maker, const TurnAdvice *advice);
void verdict_fill(const Maker *maker);
/* "and then: …" */
const char *verdict_following(const Maker *maker, const DebriefLine *line);

#endif

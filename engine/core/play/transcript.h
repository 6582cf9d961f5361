/* SPDX-License-Identifier: MIT
 * transcript.h -- everything that was said and seen, in order, as texts.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   its entries and their texts.
 * Errors: none; out of memory aborts. */
#ifndef THAW_CORE_PLAY_TRANSCRIPT_H
#define THAW_CORE_PLAY_TRANSCRIPT_H

#include "core/play/play.h"
#include "core/play/view.h"

typedef struct Transcript {
    ViewLine *entries;
    int count, capacity; /* thoughts and notes too */
    const Line **sources;
    int source_capacity; /* of each entry; NULL: the player's */
    ViewLine *visible;
    int visible_count, visible_capacity; /* those of a View */
    char **texts;
    int text_count, text_capacity;
    int turn;      /* of the entries to come; see ViewLine */
    ViewRoom room; /* the same */
} Transcript;

/* How far a Transcript had come; to go back to. */
typedef struct TranscriptMark {
    int entries, visible, texts;
    ViewRoom room;
} TranscriptMark;

void transcript_free(Transcript *transcript);
TranscriptMark transcript_mark(const Transcript *transcript);
void transcript_cut(Transcript *transcript, TranscriptMark mark);

/* The room of the entries to come. An own picture that cannot be used changes
 * nothing. */
void transcript_room(Transcript *transcript, const Story *story,
                     const Scenery *room);
/* A line as it is worded now; `player` stands for {player}. */
void transcript_line(Transcript *transcript, const Play *play, const Line *line,
                     const PlayState *state, const char *player);
/* What the player said, or thought. */
void transcript_reply(Transcript *transcript, const Reply *reply,
                      const char *text);

#endif

/* SPDX-License-Identifier: MIT
 * session_state.h -- what a Session is made of; for session.c, which plays,
 *                    and session_view.c, which shows.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   see session.h. */
#ifndef THAW_CORE_PLAY_SESSION_STATE_H
#define THAW_CORE_PLAY_SESSION_STATE_H

#include "core/base/mem.h"
#include "core/play/session.h"
#include "core/play/transcript.h"

/* One moment that can be gone back to: the state before a reply. */
typedef struct Moment {
    PlayState *state;
    TranscriptMark mark;
    int reply;             /* given here, or NONE yet */
    int addressed;         /* by it */
    MoodAccount *accounts; /* of it, one a customer */
} Moment;

struct Session {
    const Story *story;
    Play *play;
    Journal *journal;
    char *player, *before, *fault, *notice;
    Phase phase;
    PlaySetup setup;
    Earlier *earlier; /* setup's, ours */
    SessionFrom from;
    int *from_replies; /* from's, ours */
    Transcript transcript;
    Moment *moments;
    int moment_count, moment_capacity; /* the last one is now */
    int offered[STORY_REPLIES_SHOWN_MAX];
    int offered_count;
    char *offered_text[STORY_REPLIES_SHOWN_MAX];
    int *learnt; /* facts, in the order in which they came */
    int learnt_count;
    Arena *shown; /* what follows: the level's texts as people read them now */
    const char *title, *place, *brief, *goal, *ending;
    const char **thoughts, **notebook;
};

/* Makes the level's texts anew, with the variables as they are now. */
void session_show_texts(Session *session);
/* The moment that the conversation is in. */
Moment *session_now(const Session *session);
/* The visible lines that are to be answered at that turn: `count` from the
 * returned one. They are those since the reply before it, or what was said
 * before the thoughts that came since. */
int session_lines_at(const Session *session, int turn, int *count);

#endif

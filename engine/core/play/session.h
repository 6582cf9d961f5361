/* SPDX-License-Identifier: MIT
 * session.h -- one conversation being played. Every front end drives
 *              session_apply and shows session_view.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   its journal, state and transcript; borrows the Story and the host,
 *         which must outlive it.
 * Errors: session_apply refuses with words and changes nothing; a level's own
 *         code that raises never ends play (session_fault). */
#ifndef THAW_CORE_PLAY_SESSION_H
#define THAW_CORE_PLAY_SESSION_H

#include "core/words/error.h"
#include "core/play/journal.h"
#include "core/play/play.h"
#include "core/play/view.h"

typedef enum {
    COMMAND_THINK,  /* value: index of a thought (briefing) */
    COMMAND_START,  /* from the briefing to the first beat  */
    COMMAND_REPLY,  /* value: index in View.replies         */
    COMMAND_REWIND, /* value: turn to go back to, 0..; NONE: one back */
} CommandKind;

typedef struct Command {
    CommandKind kind;
    int value;
} Command;

typedef struct Session Session;

/* `setup` NULL: a first meeting, no thought. `player` stands for {player} in
 * texts; NULL is "you". */
Session *session_new(const Story *story, ScriptHost host,
                     const PlaySetup *setup, const char *player);
void session_free(Session *session); /* NULL allowed */

/* Where an author's conversation begins instead of at the first beat. */
typedef struct SessionFrom {
    const int *replies; /* in the story; given unseen, before the first turn */
    int count;
    struct {
        bool mood_given, heat_given;
        short mood, heat; /* tenths, put in the place of what they came to */
    } stated[STORY_CUSTOMERS_MAX];
} SessionFrom;

/* Holds for each COMMAND_START from here on; `from` is copied. Such a
 * conversation is not to be kept: its journal does not tell of it. */
void session_begin_from(Session *session, const SessionFrom *from);

bool session_apply(Session *session, Command command, Error *err);
void session_view(const Session *session, View *view);
/* What it showed after reply `turn`, as it was then, to look back on: faces,
 * lines and history, but no replies. 0 is the beginning. */
void session_view_at(const Session *session, int turn, View *view);

const Story *session_story(const Session *session);
const Journal *session_journal(const Session *session);

/* Replays a journal on this level, by reply id, then exact text, never by
 * position. At the first reply that no longer exists it stops, puts a notice
 * into the View and goes on from there. Returns the replies replayed. */
size_t session_replay(Session *session, const Journal *journal);

/* `text` of the level as people read it, with the variables as they are in
 * `state`; NULL: as they are now. mem_free it. */
char *session_words(const Session *session, const PlayState *state,
                    const char *text);

/* The name that the player gave, or NULL. */
const char *session_player(const Session *session);

/* ---- not for the player's screen: debrief, presenter, author mode ---- */
const Play *session_play(const Session *session);
const PlayState *session_state(const Session *session);
/* A turn here is whatever the player did, thoughts too: one entry of the
 * journal. State before `turn` (0..), or after the last one (turn == count). */
const PlayState *session_state_at(const Session *session, int turn);
/* The reply given at `turn`, as an index in story->replies. */
int session_reply_at(const Session *session, int turn);
/* Whom it was said to; NONE: it was a thought. */
int session_addressed_at(const Session *session, int turn);
/* For each customer, the terms of the change in `turn`. */
const MoodAccount *session_account_at(const Session *session, int turn);
/* Everything in order, thoughts and notes too. */
const ViewLine *session_transcript(const Session *session, int *count);
/* The level's own line behind an entry of it; NULL for what the player said. */
const Line *session_line_at(const Session *session, int entry);
/* Replies of the present beat that are not offered, and why; for authors. */
typedef struct HiddenReply {
    int reply;
    const char *why;
} HiddenReply;
int session_hidden(const Session *session, HiddenReply *out, int max);
/* Whether any of it was played by other rules of mood than today's, which
 * count it now: a debrief then says so. */
bool session_recounted(const Session *session);
/* The last fault of the level's own code, NULL when none: "file:line: …". */
const char *session_fault(const Session *session);

#endif

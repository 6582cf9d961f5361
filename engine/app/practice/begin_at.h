/* SPDX-License-Identifier: MIT
 * begin_at.h -- an author's conversation that begins at a beat in the middle:
 *               thaw play LEVEL --from BEAT.
 *
 * Layer:  app (core).
 * Owns:   nothing; a BeginAt is borrowed for as long as the Practice lives.
 * Errors: bool + Error: no such beat, no road to it, a mood that is none. */
#ifndef THAW_APP_PRACTICE_BEGIN_AT_H
#define THAW_APP_PRACTICE_BEGIN_AT_H

#include "app/options.h"
#include "app/practice/meeting.h"
#include "core/words/say.h"

/* Rows for the table of a command that can do it. */
#define BEGIN_AT_OPTIONS                                                       \
    { "from", "BEAT", SAY("for authors: begin at this beat") }, {              \
        "mood", "WHO=MOOD",                                                    \
            SAY("with WHO in this mood there; or WHO=MOOD,HEAT")               \
    }

typedef struct BeginAt {
    const char *level;      /* as it was named to the command */
    const char *beat;       /* NULL: the first one */
    const Options *options; /* with each --mood */
} BeginAt;

/* From --from and --mood; false: neither was given. */
bool begin_at_read(const Options *options, const char *level, BeginAt *at);

/* What the conversation would begin with: the road to the beat, reply by
 * reply, and the moods there, as lines that are added to `told`. */
bool begin_at_tell(Practice *practice, int level, const BeginAt *at, Text *told,
                   Error *err);

/* ---- for meeting.c ---- */

/* Sets the session up for it, before COMMAND_START; `told` may be NULL. */
bool begin_at_apply(Session *session, ScriptHost host, const PlaySetup *setup,
                    const BeginAt *at, Text *told, Error *err);

#endif

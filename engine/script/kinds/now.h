/* SPDX-License-Identifier: MIT
 * now.h -- what a level's conditions and effects may see, and change.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing; the lists lie in the arena that was given.
 * Errors: a wrong name raises, with the name that was meant. */
#ifndef THAW_SCRIPT_KINDS_NOW_H
#define THAW_SCRIPT_KINDS_NOW_H

#include "core/base/mem.h"
#include "core/base/names.h"
#include "core/play/play.h"

#include <lua.h>

enum { VAR_VALUE_MAX = 1000000000 }; /* of a whole number, either way */

/* The replies that one text or id stands for: a stretch of said_replies. */
typedef struct SaidList {
    int first, count;
} SaidList;

typedef struct Now {
    Story *story;
    SaidList *said;
    int *said_replies;
    /* the run that goes on; NULL between runs */
    const Play *play;
    const PlayState *state;
    PlayState *writable; /* effects only */
} Now;

/* Groups the replies for now.said. The ids and texts that it takes, in the
 * order of `said`, are returned: names_free them once it is open. Without it
 * (said is empty) now.said knows no reply. */
Names *now_prepare(Now *now, Story *story, Arena *arena);

/* For script_protect: makes `now` and locks what conditions reach; both lie in
 * the registry then, as "now" and "pure". */
typedef struct NowOpening {
    const Now *now;
    const Names *said;
} NowOpening;
int now_open(lua_State *L);

#endif

/* SPDX-License-Identifier: MIT
 * now.h -- the Lua value `now`: what conditions may read and effects change.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing; the lists are in the caller's arena.
 * Errors: a wrong name raises, with the nearest correct name. */
#ifndef THAW_SCRIPT_KINDS_NOW_H
#define THAW_SCRIPT_KINDS_NOW_H

#include "core/base/mem.h"
#include "core/base/names.h"
#include "core/play/play.h"

#include <lua.h>

enum { VAR_VALUE_MAX = 1000000000 }; /* of an integer, also negative */

/* The replies of one text or id: a range of said_replies. */
typedef struct SaidList {
    int first, count;
} SaidList;

typedef struct Now {
    Story *story;
    SaidList *said;
    int *said_replies;
    /* while a condition or effect runs; else NULL */
    const Play *play;
    const PlayState *state;
    PlayState *writable; /* effects only */
} Now;

/* Groups the replies by text and id for now.said. Returns the texts and ids,
 * with their index in `said`; names_free them after now_open. Without this call
 * now.said knows no reply. */
Names *now_prepare(Now *now, Story *story, Arena *arena);

/* For script_protect: makes `now` and locks what conditions can reach; puts
 * both into the registry as "now" and "pure". */
typedef struct NowOpening {
    const Now *now;
    const Names *said;
} NowOpening;
int now_open(lua_State *L);

#endif

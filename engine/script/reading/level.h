/* SPDX-License-Identifier: MIT
 * level.h -- a loaded level and the code in it; nobody outside this folder
 *            includes it.
 *
 * Layer:  script (core, Lua).
 * Owns:   see load.h.
 * Errors: a condition that fails tells file, line and words. */
#ifndef THAW_SCRIPT_READING_LEVEL_H
#define THAW_SCRIPT_READING_LEVEL_H

#include "core/base/names.h"
#include "core/play/play.h"
#include "script/reading/reading.h"
#include "script/reading/load.h"

typedef struct SaidList {
    int first, count;
} SaidList;

struct Level {
    Sandbox *sandbox;
    Story *story;
    Arena *arena; /* file names */
    Arena *items; /* what the level's code holds in its hands */
    char *text;
    size_t size;
    const char *shown[FILES_MAX], *paths[FILES_MAX];
    int file_count;

    /* now.said: replies by id and by text */
    SaidList *said;
    int *said_replies;

    /* the run that goes on; NULL between runs */
    const Play *play;
    const PlayState *state;
    PlayState *writable; /* effects only */
};

/* Takes over the sandbox, the items and the Story. NULL, with a finding, when
 * there is no memory for it. */
Level *level_new(Loader *loader, Story *story);

/* Builds `now`; the argument is a NowNames, as light userdata. */
typedef struct NowNames {
    Level *level;
    const Names *said; /* the names that Level.said has lists for, in order */
} NowNames;
int now_open(lua_State *L);
/* Puts what every run needs on the sandbox's stack, for good. */
void now_lay_out(Level *level);

enum { STACK_CODES = 2, STACK_NOW = 3, STACK_PURE = 4 };

#endif

/* SPDX-License-Identifier: MIT
 * loader.h -- the state of reading one level.
 *
 * Layer:  script (core, Lua).
 * Owns:   a Loader owns the texts of its files, and an arena with everything
 *         that reading makes; Lua only borrows it, so a raise leaks nothing.
 * Errors: an author's mistakes are findings and reading goes on; only when it
 *         cannot go on, it raises.
 *
 * The files are run by script/runner.h. */
#ifndef THAW_SCRIPT_READING_LOADER_H
#define THAW_SCRIPT_READING_LOADER_H

#include "core/story/build.h"
#include "core/base/mem.h"
#include "script/sandbox/call.h"
#include "script/reading/campaign_draft.h"
#include "script/reading/fields.h"
#include "script/reading/items.h"
#include "script/reading/library.h"
#include "script/reading/scan.h"
#include "script/sandbox/probe.h"

#include <lua.h>

enum {
    FILES_MAX = PROBE_FILES_MAX,    /* a level and what it requires */
    LEVEL_BYTES = 34 * 1024 * 1024, /* for Lua, drafts and Story together, */
    MOMENT_BYTES = 1000,            /* plus this for each beat and reply */
    BEATS_MAX = 12000,
    REPLIES_MAX = 48000,
    FIELDS_MAX = 100000, /* values in one table */
};

typedef struct LoaderFile {
    const char *shown, *path; /* for messages; to open it */
    const char *module;       /* "crabby_couple.cast"; NULL for the level */
    char *text;               /* ours */
    size_t size;
    Scan *scan;
    bool running; /* requiring it now would be a circle */
} LoaderFile;

typedef struct Loader {
    Sandbox *sandbox;
    Arena *arena;
    Arena *kept;             /* items: they outlive the reading */
    Build *build;            /* for a level; else NULL */
    Library *filling;        /* for the shared vocabulary; else NULL */
    CampaignDraft *campaign; /* for a campaign; else NULL */
    const Library *library;
    const char *root, *above; /* the level's scripts folder and the folder
                                 above it; NULL: none */
    Findings *findings;
    LoaderFile files[FILES_MAX];
    int file_count;
    size_t text_size; /* of all files */
    unsigned long long hash;
    Item *items, *last_item;
    int code_count, beat_count, reply_count;
    const char *customers[STORY_CUSTOMERS_MAX]; /* ids */
    const char *customer_names[STORY_CUSTOMERS_MAX];
    int customer_count;
    NameAt visit_of;
    const char *language;
    struct ProbeNotes *notes; /* while it is only tried (probe.h); else NULL */
    bool as_it_was;           /* an older text: other levels may be missing */
    bool too_large;           /* a limit on what it may declare was exceeded */
    bool stopped;             /* reading cannot go on; a finding says why */
    int folded;               /* unknown names reported once for all lines */
} Loader;

Loader *loader_new(const Library *library, Findings *findings);
void loader_free(Loader *loader); /* NULL allowed */
/* Adds a text that has been checked, and takes it over. Returns its number; the
 * level itself is number 0. */
int loader_add(Loader *loader, const char *shown, const char *path,
               const char *module, char *text, size_t size);

/* Raises after the level has been read: nothing may be declared in play. */
Loader *loader_of(lua_State *L);
/* Where to put a finding. */
Findings *loader_findings(Loader *loader);
/* Raises when the level with `more` bytes would exceed its limit. */
void loader_weigh(Loader *loader, lua_State *L, size_t more);
/* Adds one to *count; above `max`, raises `sentence`, a format that takes the
 * limit. */
void loader_count(lua_State *L, int *count, int max, const char *sentence);
/* The line of the level's code that runs now. */
Place loader_here(Loader *loader, lua_State *L, int *chunk);
/* A copy of the text at `index` in the loader's arena. Raises when the text has
 * a zero byte, is not UTF-8, or exceeds the level's limit. */
const char *loader_text(Loader *loader, lua_State *L, int index);

#endif

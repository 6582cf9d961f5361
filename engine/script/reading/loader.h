/* SPDX-License-Identifier: MIT
 * loader.h -- what is known of a level while it is read.
 *
 * Layer:  script (core, Lua).
 * Owns:   a Loader owns the texts of its files, and an arena with everything
 *         that reading makes; Lua only borrows it, so a raise leaks nothing.
 * Errors: an author's mistakes are findings, and reading goes on; only what
 *         leaves nothing to go on with raises.
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
    LEVEL_BYTES = 34 * 1024 * 1024, /* of Lua, drafts and Story, */
    MOMENT_BYTES = 1000,            /* and more for each beat and reply */
    BEATS_MAX = 12000,
    REPLIES_MAX = 48000,
    FIELDS_MAX = 100000, /* values in one table */
};

typedef struct LoaderFile {
    const char *shown, *path; /* in messages; to be opened */
    const char *module;       /* "crabby_couple.cast"; NULL for the level */
    char *text;               /* ours */
    size_t size;
    Scan *scan;
    bool running; /* a require of it would go round */
} LoaderFile;

typedef struct Loader {
    Sandbox *sandbox;
    Arena *arena;
    Arena *kept;             /* items: they outlive the reading */
    Build *build;            /* a level's; NULL while the shared are read */
    Library *filling;        /* then this is filled, or */
    CampaignDraft *campaign; /* this, where the file is a campaign */
    const Library *library;
    const char *root, *above; /* the level's scripts folder, the one above
                                 it; NULL: none */
    Findings *findings;
    LoaderFile files[FILES_MAX];
    int file_count;
    size_t text_size; /* of them all */
    unsigned long long hash;
    Item *items, *last_item;
    int code_count, beat_count, reply_count;
    const char *customers[STORY_CUSTOMERS_MAX]; /* ids */
    const char *customer_names[STORY_CUSTOMERS_MAX];
    int customer_count;
    NameAt visit_of;
    const char *language;
    struct ProbeNotes *notes; /* while it is only tried; else NULL */
    bool as_it_was;           /* an old text: other levels may be gone */
    bool too_large;           /* of all it declares, or of one kind */
    bool stopped;             /* a finding tells why nothing goes on */
    int folded;               /* names nothing has, told with all their lines */
} Loader;

Loader *loader_new(const Library *library, Findings *findings);
void loader_free(Loader *loader); /* NULL allowed */
/* Adds a text that is checked already, and takes it over; its number. The
 * first is the level. */
int loader_add(Loader *loader, const char *shown, const char *path,
               const char *module, char *text, size_t size);

/* Raises once the level has been read: nothing is declared during play. */
Loader *loader_of(lua_State *L);
/* Where to put a finding. */
Findings *loader_findings(Loader *loader);
/* Raises when the level and `more` bytes are too much. */
void loader_weigh(Loader *loader, lua_State *L, size_t more);
/* One more of them; raises, saying `sentence` with the number, when there are
 * too many. */
void loader_count(lua_State *L, int *count, int most, const char *sentence);
/* The line of the level's code that runs now. */
Place loader_here(Loader *loader, lua_State *L, int *chunk);
/* A copy in the loader's arena of the text at `index`. Raises when the text
 * holds a zero byte, is no UTF-8, or there is too much of all. */
const char *loader_text(Loader *loader, lua_State *L, int index);

#endif

/* SPDX-License-Identifier: MIT
 * reading.h -- what the files of the level format share while a level is read;
 *              nobody outside this folder includes it.
 *
 * Layer:  script (core, Lua).
 * Owns:   a Loader owns an arena with everything that reading makes; Lua only
 *         borrows it, so a raise can leak nothing.
 * Errors: an author's mistakes are findings, and reading goes on; only what
 *         leaves nothing to go on with raises.
 *
 * Everything that a level holds in its hands (customers, lines, replies) is
 * an Item: a light userdata, which a level cannot make or look into. */
#ifndef THAW_SCRIPT_READING_READING_H
#define THAW_SCRIPT_READING_READING_H

#include "core/story/build.h"
#include "core/base/mem.h"
#include "script/sandbox/call.h"
#include "script/reading/fields.h"
#include "script/format/format.h"
#include "script/reading/library.h"
#include "script/reading/scan.h"

#include <lua.h>

enum {
    FILES_MAX = 32,                 /* a level and what it requires */
    LEVEL_BYTES = 34 * 1024 * 1024, /* of Lua, drafts and Story, */
    MOMENT_BYTES = 1000,            /* and more for each beat and reply */
    BEATS_MAX = 12000,
    REPLIES_MAX = 48000,
    FIELDS_MAX = 100000, /* values in one table */
};

typedef enum {
    ITEM_PENDING, /* kind "name", waiting for its { … }          */
    ITEM_CUSTOMER,
    ITEM_DOES, /* dana.does */
    ITEM_THINKS,
    ITEM_LINE,
    ITEM_REPLY,
    ITEM_DECLARED, /* a beat, a fact …: it has done its work      */
    ITEM_UNKNOWN,  /* a name that nothing has; reading goes on    */
} ItemTag;

typedef struct Item Item;
struct Item {
    ItemTag tag;
    bool used;               /* completed, or standing in some list */
    const FormatKind *kind;  /* PENDING, DECLARED; UNKNOWN: acts as it */
    const struct Kind *code; /* how its kind is read: script/kinds/kinds.h;
                                NULL where kind is, and for UNKNOWN */
    const char *name;
    Place at;
    int chunk, customer;
    Item *acts;          /* UNKNOWN: the customer that was meant, */
    const char *meant;   /* and its name; or NULL */
    const char *others;  /* UNKNOWN: the customers there are: "ana, tom" */
    Item *does, *thinks; /* CUSTOMER */
    LineDraft *line;
    ReplyDraft *reply;
    Item *next; /* all items, as they came */
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
    Arena *kept;      /* items: they outlive the reading */
    Build *build;     /* a level's; NULL while the shared are read */
    Library *filling; /* then this is filled */
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
    bool too_large;           /* of all it declares, or of one kind */
    bool stopped;             /* a finding tells why nothing goes on */
    int folded;               /* names nothing has, told with all their lines */
} Loader;

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

/* ---- items.c ---- */
Item *item_new(Loader *loader, lua_State *L, ItemTag tag); /* placed here */
int item_push(lua_State *L, Item *item);                   /* returns 1 */
Item *item_at(lua_State *L, int index);                    /* NULL: no item */
/* What stands for a name that nothing has. */
Item *item_unknown(Loader *loader, lua_State *L, const char *name);
/* A finding for it, with what may have been meant. */
void unknown_tell(Loader *loader, const Item *item);
/* Parts of Lua that a level does not get. */
bool unknown_is_lua_own(const char *name);
/* Findings for items that never came to anything. */
void items_finish(Loader *loader);
/* `customer`s' calls, and the words for an item in messages. */
const char *item_words(Loader *loader, const Item *item);
const char *value_words(Loader *loader, lua_State *L, int index);

#endif

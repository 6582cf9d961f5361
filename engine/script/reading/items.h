/* SPDX-License-Identifier: MIT
 * items.h -- the values that a level's Lua code holds: customers, lines,
 *            replies.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing; items are in the Loader's arena `kept`, which the Level
 * takes over. Errors: items_finish reports items that were never completed or
 * used.
 *
 * In Lua an item is a light userdata, which a level can neither make nor look
 * into. kinds/call.c is what happens when one is called. */
#ifndef THAW_SCRIPT_READING_ITEMS_H
#define THAW_SCRIPT_READING_ITEMS_H

#include "core/story/build.h"
#include "script/format/format.h"

#include <lua.h>

struct Loader;

typedef enum {
    ITEM_PENDING, /* kind "name", waiting for its { … }          */
    ITEM_CUSTOMER,
    ITEM_DOES, /* dana.does */
    ITEM_THINKS,
    ITEM_LINE,
    ITEM_REPLY,
    ITEM_DECLARED, /* a beat, a fact …: complete                  */
    ITEM_UNKNOWN,  /* an unknown name, so that reading goes on    */
} ItemTag;

typedef struct Item Item;
struct Item {
    ItemTag tag;
    bool used;               /* completed, or put in a list */
    const FormatKind *kind;  /* PENDING, DECLARED; UNKNOWN: acts as it */
    const struct Kind *code; /* how its kind is read (kinds/kinds.h); NULL for
                                UNKNOWN and when `kind` is NULL */
    const char *name;
    Place at;
    int chunk, customer;
    Item *acts;          /* UNKNOWN: the customer that was probably meant, */
    const char *meant;   /* and its name; or NULL */
    const char *others;  /* UNKNOWN: all customers: "ana, tom" */
    Item *does, *thinks; /* CUSTOMER */
    LineDraft *line;
    ReplyDraft *reply;
    Item *next; /* all items, as they came */
};

Item *item_new(struct Loader *loader, lua_State *L,
               ItemTag tag);             /* at the line running now */
int item_push(lua_State *L, Item *item); /* returns 1 */
Item *item_at(lua_State *L, int index);  /* NULL: no item */
/* The item for an unknown name. */
Item *item_unknown(struct Loader *loader, lua_State *L, const char *name);
/* Adds a finding for it, with what was probably meant. */
void unknown_tell(struct Loader *loader, const Item *item);
/* Whether it is a part of Lua's library that levels do not get. */
bool unknown_is_lua_own(const char *name);
/* Adds findings for items that were never completed or used. */
void items_finish(struct Loader *loader);
/* What a message calls an item, or any Lua value. */
const char *item_words(struct Loader *loader, const Item *item);
const char *value_words(struct Loader *loader, lua_State *L, int index);

#endif

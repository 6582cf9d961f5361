/* SPDX-License-Identifier: MIT
 * items.h -- what a level holds in its hands: customers, lines, replies.
 *
 * Layer:  script (core, Lua).
 * Owns:   nothing; items lie in the Loader's `kept`, and from there on in the
 *         Level.
 * Errors: an item that came to nothing is a finding: items_finish.
 *
 * An item is a light userdata, which a level cannot make or look into. What
 * happens when one is called stands in kinds/call.c. */
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

Item *item_new(struct Loader *loader, lua_State *L,
               ItemTag tag);             /* placed here */
int item_push(lua_State *L, Item *item); /* returns 1 */
Item *item_at(lua_State *L, int index);  /* NULL: no item */
/* What stands for a name that nothing has. */
Item *item_unknown(struct Loader *loader, lua_State *L, const char *name);
/* A finding for it, with what may have been meant. */
void unknown_tell(struct Loader *loader, const Item *item);
/* Parts of Lua that a level does not get. */
bool unknown_is_lua_own(const char *name);
/* Findings for items that never came to anything. */
void items_finish(struct Loader *loader);
/* `customer`s' calls, and the words for an item in messages. */
const char *item_words(struct Loader *loader, const Item *item);
const char *value_words(struct Loader *loader, lua_State *L, int index);

#endif

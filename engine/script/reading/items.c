/* SPDX-License-Identifier: MIT
 * Makes items, names them in messages, and reports those that were never
 * completed or used. */
#include "script/reading/items.h"

#include "core/base/text.h"
#include "core/words/say.h"
#include "script/reading/loader.h"

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

Item *item_at(lua_State *L, int index) {
    return lua_type(L, index) == LUA_TLIGHTUSERDATA ? lua_touserdata(L, index)
                                                    : NULL;
}

Item *item_new(Loader *loader, lua_State *L, ItemTag tag) {
    loader_weigh(loader, L, sizeof(Item));
    Item *item = arena_alloc(loader->kept, sizeof *item);
    item->tag = tag;
    item->customer = NONE;
    item->at = loader_here(loader, L, &item->chunk);
    if (loader->last_item)
        loader->last_item->next = item;
    else
        loader->items = item;
    loader->last_item = item;
    return item;
}

int item_push(lua_State *L, Item *item) {
    if (item)
        lua_pushlightuserdata(L, item);
    else
        lua_pushnil(L);
    return 1;
}

const char *item_words(Loader *loader, const Item *item) {
    const char *kind = item->kind ? item->kind->name : "";
    switch (item->tag) {
    case ITEM_PENDING:
    case ITEM_DECLARED:
    case ITEM_REPLY:
        if (!item->name) return kind;
        return arena_format(loader->arena, "%s \"%.60s\"", kind, item->name);
    case ITEM_CUSTOMER:
        return arena_format(loader->arena, "customer \"%.60s\"", item->name);
    case ITEM_DOES:
    case ITEM_THINKS:
        return item->tag == ITEM_DOES ? "does" : "thinks";
    case ITEM_LINE:
        if (!item->name) return say("a line");
        return arena_format(loader->arena, "%s \"%.60s\"", kind, item->name);
    case ITEM_UNKNOWN:
        break;
    }
    return item->name;
}

const char *value_words(Loader *loader, lua_State *L, int index) {
    const Item *item = item_at(L, index);
    if (item) return item_words(loader, item);
    switch (lua_type(L, index)) {
    case LUA_TSTRING:
        return arena_format(loader->arena, "\"%.60s\"",
                            loader_text(loader, L, index));
    case LUA_TNUMBER:
        return arena_format(loader->arena, "%.14g", lua_tonumber(L, index));
    case LUA_TBOOLEAN:
        return lua_toboolean(L, index) ? "true" : "false";
    case LUA_TTABLE:
        return say("a table");
    case LUA_TFUNCTION:
        return say("a function");
    default:
        return luaL_typename(L, index);
    }
}

/* ---- items that were never completed or used ---- */

static void tell_pending(Loader *loader, const Item *item) {
    Findings *findings = loader_findings(loader);
    findings_add(findings, item->at, "missing-field",
                 "%s has nothing after its name", item_words(loader, item));
    bool pair = item->kind->shape == SHAPE_PAIR;
    findings_hint(findings,
                  pair ? SAY("a text must follow: %s \"id\" \"text\"")
                       : SAY("what belongs to it must follow between { and }, "
                             "with no comma before: %s \"name\" { … }"),
                  item->kind->name);
}

static void tell_stray(Loader *loader, const Item *item) {
    bool line = item->tag == ITEM_LINE;
    findings_add(loader_findings(loader), item->at, "wrong-type",
                 line ? SAY("%s stands outside of every beat, reply and "
                            "ending, so nobody meets it")
                      : SAY("%s stands outside of every beat, so nobody "
                            "meets it"),
                 item_words(loader, item));
    findings_hint(loader_findings(loader),
                  "a } may have come too early, above");
}

void items_finish(Loader *loader) {
    for (const Item *item = loader->items; item; item = item->next) {
        if (item->used) continue;
        switch (item->tag) {
        case ITEM_PENDING:
            tell_pending(loader, item);
            break;
        case ITEM_LINE:
        case ITEM_REPLY:
            tell_stray(loader, item);
            break;
        case ITEM_UNKNOWN:
            unknown_tell(loader, item);
            break;
        case ITEM_CUSTOMER:
        case ITEM_DOES:
        case ITEM_THINKS:
        case ITEM_DECLARED:
            break;
        }
    }
}

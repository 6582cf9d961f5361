/* SPDX-License-Identifier: MIT
 * What a level holds in its hands, and what happens when it is called. */
#include "script/reading/reading.h"

#include "core/words/say.h"
#include "core/base/text.h"

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

/* All items share the one metatable that light userdata can have. */

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
        return say("a line");
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

/* ---- items that came to nothing ---- */

static void tell_pending(Loader *loader, const Item *item) {
    Findings *findings = loader_findings(loader);
    findings_add(findings, item->at, "missing-field",
                 "%s has nothing after its name", item_words(loader, item));
    bool pair = item->kind->shape == SHAPE_PAIR;
    findings_hint(findings,
                  pair ? SAY("a text must follow: %s \"id\" \"text\"")
                       : SAY("its fields must follow: %s \"name\" { … }"),
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

/* ---- calling and asking ---- */

/* Completes kind "name" with what follows: a table, or a text. */
static int complete(Loader *loader, lua_State *L, Item *item) {
    bool pair = item->kind->shape == SHAPE_PAIR;
    int expected = pair ? LUA_TSTRING : LUA_TTABLE;
    Findings *findings = loader_findings(loader);
    item->used = true;
    if (lua_type(L, 2) != expected) {
        findings_add(findings, item->at, "wrong-type",
                     pair ? SAY("%s is followed by %s, but a text must follow")
                          : SAY("%s is followed by %s, but { … } must follow"),
                     item_words(loader, item), value_words(loader, L, 2));
    } else if (pair) {
        const char *text = loader_text(loader, L, 2);
        if (!text[strspn(text, " \t\r\n")])
            findings_add(findings, item->at, "missing-field",
                         "%s has an empty text", item_words(loader, item));
        build_fact(loader->build, item->name, text, item->at);
        item->tag = ITEM_DECLARED;
    } else {
        item->tag = ITEM_DECLARED;
        kind_declare(loader, L, 2, item);
    }
    return item_push(L, item);
}

/* Ends the reading where a part of Lua is used that a level does not get;
 * print alone does no harm. */
static void stop_at_lua_own(Loader *loader, lua_State *L, Item *item) {
    if (!unknown_is_lua_own(item->name)) return;
    if (!item->used) unknown_tell(loader, item);
    item->used = true;
    if (strcmp(item->name, "print") == 0) return;
    loader->stopped = true;
    lua_pushnil(L);
    lua_error(L);
}

static int call_unknown(Loader *loader, lua_State *L, Item *item) {
    stop_at_lua_own(loader, L, item);
    if (item->acts) {
        if (!item->used) unknown_tell(loader, item);
        item->used = true;
        return item_push(
            L, talk_line(loader, L, LINE_SPEECH, item->acts->customer, 2));
    }
    if (!item->kind) return item_push(L, item);
    if (!item->used) unknown_tell(loader, item);
    item->used = true; /* and go on as if the kind had been written well */
    lua_rawgetp(L, LUA_REGISTRYINDEX, item->kind);
    lua_replace(L, 1);
    lua_call(L, lua_gettop(L) - 1, 1);
    return 1;
}

static int l_call(lua_State *L) {
    Loader *loader = loader_of(L);
    Item *item = lua_touserdata(L, 1);
    sandbox_check(L);
    switch (item->tag) {
    case ITEM_PENDING:
        if (!item->used) return complete(loader, L, item);
        break;
    case ITEM_CUSTOMER:
        return item_push(L,
                         talk_line(loader, L, LINE_SPEECH, item->customer, 2));
    case ITEM_DOES:
        return item_push(L,
                         talk_line(loader, L, LINE_ACTION, item->customer, 2));
    case ITEM_THINKS:
        return item_push(L,
                         talk_line(loader, L, LINE_THOUGHT, item->customer, 2));
    case ITEM_UNKNOWN:
        return call_unknown(loader, L, item);
    case ITEM_LINE:
    case ITEM_REPLY:
    case ITEM_DECLARED:
        break;
    }
    int chunk;
    Place at = loader_here(loader, L, &chunk);
    findings_add(loader_findings(loader), at, "wrong-type",
                 "%s is complete, and %s follows it", item_words(loader, item),
                 value_words(loader, L, 2));
    findings_hint(loader_findings(loader), "a comma may be missing before it");
    return item_push(L, item);
}

static int l_index(lua_State *L) {
    Loader *loader = loader_of(L);
    Item *item = lua_touserdata(L, 1);
    if (item->tag == ITEM_UNKNOWN) {
        stop_at_lua_own(loader, L, item);
        return item_push(L, item);
    }
    const char *key = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "";
    bool customer = item->tag == ITEM_CUSTOMER;
    if (customer && strcmp(key, "does") == 0) return item_push(L, item->does);
    if (customer && strcmp(key, "thinks") == 0)
        return item_push(L, item->thinks);
    int chunk;
    static const char *const calls[] = { "does", "thinks" };
    findings_add(loader_findings(loader), loader_here(loader, L, &chunk),
                 "unknown-field", "%s has no %.60s", item_words(loader, item),
                 key);
    if (!customer) return item_push(L, item);
    findings_suggest(loader_findings(loader), key, calls, 2);
    findings_hint(loader_findings(loader), "there are does and thinks");
    return item_push(L, item->does);
}

static int l_newindex(lua_State *L) {
    Loader *loader = loader_of(L);
    const Item *item = lua_touserdata(L, 1);
    int chunk;
    findings_add(loader_findings(loader), loader_here(loader, L, &chunk),
                 "wrong-type", "%s cannot be changed from outside its { … }",
                 item_words(loader, item));
    return 0;
}

void items_open(lua_State *L) {
    static const luaL_Reg functions[] = { { "__call", l_call },
                                          { "__index", l_index },
                                          { "__newindex", l_newindex },
                                          { NULL, NULL } };
    lua_pushlightuserdata(L, NULL);
    lua_newtable(L);
    luaL_setfuncs(L, functions, 0);
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
}

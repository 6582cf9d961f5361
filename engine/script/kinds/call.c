/* SPDX-License-Identifier: MIT
 * The metatable of items: calling a pending item (kind "name") with its { … }
 * completes it; calling a customer makes a line. All light userdata of Lua
 * share one metatable, so this one serves all items. */
#include "script/kinds/kinds.h"

#include "core/base/nearest.h"
#include "core/words/say.h"

#include <lauxlib.h>
#include <string.h>

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
        if (pair)
            findings_hint(findings, "it is written %s \"id\" \"text\"",
                          item->kind->name);
    } else if (pair) {
        item->code->declare_text(loader, loader_text(loader, L, 2), item);
        item->tag = ITEM_DECLARED;
    } else {
        item->tag = ITEM_DECLARED;
        kind_declare(loader, L, 2, item);
    }
    return item_push(L, item);
}

/* Stops reading at a part of Lua that levels do not get, since a script that
 * uses it makes no sense without it; but not for print. */
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
            L, line_read(loader, L, LINE_SPEECH, item->acts->customer, 2));
    }
    if (!item->kind) return item_push(L, item);
    if (!item->used) unknown_tell(loader, item);
    item->used = true; /* go on as if the kind had been spelt correctly */
    lua_rawgetp(L, LUA_REGISTRYINDEX, item->kind);
    lua_replace(L, 1);
    lua_call(L, lua_gettop(L) - 1, 1);
    return 1;
}

/* dana ("Hello.", "You?"): Lua would leave the second one out. */
static void one_text(Loader *loader, lua_State *L) {
    int chunk, count = lua_gettop(L) - 1;
    if (count < 2) return;
    findings_add(
        loader_findings(loader), loader_here(loader, L, &chunk), "wrong-type",
        "a line has %d texts; it takes one, or one for each mood", count);
    findings_hint(loader_findings(loader),
                  "two lines are two parts: name \"…\", name \"…\"");
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
        one_text(loader, L);
        return item_push(L,
                         line_read(loader, L, LINE_SPEECH, item->customer, 2));
    case ITEM_DOES:
        return item_push(L,
                         line_read(loader, L, LINE_ACTION, item->customer, 2));
    case ITEM_THINKS:
        return item_push(L,
                         line_read(loader, L, LINE_THOUGHT, item->customer, 2));
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
    if (nearest_name(key, calls, 2))
        findings_suggest(loader_findings(loader), key, calls, 2);
    else
        findings_hint(loader_findings(loader),
                      "what is said has no word for it: name \"…\"; there are "
                      "does and thinks besides");
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

/* SPDX-License-Identifier: MIT
 * kind "name" { … }: how every kind is called. */
#include "script/reading/reading.h"

#include "core/words/say.h"

#include <lauxlib.h>
#include <string.h>

typedef struct KindRow {
    const char *name;
    void (*declare)(Fields *fields, Item *item);
    bool copied; /* all of it: what reading it took can go */
} KindRow;

static const KindRow rows[] = {
    { "encounter", declare_encounter, false },
    { "customer", declare_customer, false },
    { "thought", declare_thought, true },
    { "beat", declare_beat, true },
    { "reply", declare_reply, false },
    { "silence", declare_silence, false },
    { "ending", declare_ending, true },
    { "debrief", declare_debrief, true },
    { "playthrough", declare_playthrough, true },
    { "tone", declare_tone, true },
    { "sound", declare_sound, true },
    { "look", declare_look, false },
    { "look_defaults", declare_look_defaults, false },
    { "person", declare_person, false },
    { "wording", declare_wording, false },
    { "common", declare_common, false },
    { NULL, NULL, false },
};

void kind_declare(Loader *loader, lua_State *L, int index, Item *item) {
    Fields fields = fields_on(loader, L, index, item->kind, item->name,
                              item->at, item->chunk);
    const KindRow *row = rows;
    ArenaMark mark = arena_mark(loader->arena);
    while (row->name && strcmp(row->name, item->kind->name) != 0)
        row++;
    if (row->name) row->declare(&fields, item);
    if (row->copied) arena_go_back(loader->arena, mark);
}

static const char *shape_words(const FormatKind *kind) {
    switch (kind->shape) {
    case SHAPE_PAIR:
        return "\"id\" \"text\"";
    case SHAPE_TABLE:
        return "{ … }";
    case SHAPE_TEXT:
        return "\"text\"";
    case SHAPE_NAMED:
    case SHAPE_INSIDE:
        break;
    }
    return "\"name\" { … }";
}

static void wrong_call(Loader *loader, lua_State *L, const Item *item) {
    findings_add(loader_findings(loader), item->at, "wrong-type",
                 "%s is followed by %s; it is written %s %s", item->kind->name,
                 value_words(loader, L, 1), item->kind->name,
                 shape_words(item->kind));
}

/* kind "name", or by mistake kind { … }, which is read all the same. */
static int call_named(Loader *loader, lua_State *L, Item *item) {
    const FormatKind *kind = item->kind;
    bool text = lua_type(L, 1) == LUA_TSTRING;
    bool table = kind->shape == SHAPE_NAMED && lua_type(L, 1) == LUA_TTABLE;
    if (!text && !table) {
        item->used = true;
        wrong_call(loader, L, item);
        return item_push(L, item);
    }
    if (text) item->name = loader_text(loader, L, 1);
    if (!text || !item->name[strspn(item->name, " \t\r\n")]) {
        findings_add(loader_findings(loader), item->at, "missing-field",
                     "%s has no name; it is written %s %s", kind->name,
                     kind->name, shape_words(kind));
        item->name = arena_format(loader->arena, say("(no name, line %d)"),
                                  item->at.line);
    }
    if (table) {
        item->used = true;
        item->tag = ITEM_DECLARED;
        kind_declare(loader, L, 1, item);
    }
    if (!text || lua_gettop(L) < 2) return item_push(L, item);
    lua_settop(L, 2);
    lua_pushlightuserdata(L, item); /* kind("name", { … }) */
    lua_replace(L, 1);
    lua_call(L, 1, 1);
    return 1;
}

static int l_kind(lua_State *L) {
    Loader *loader = loader_of(L);
    const FormatKind *kind = lua_touserdata(L, lua_upvalueindex(1));
    sandbox_check(L);
    if (kind->shape == SHAPE_TEXT) {
        bool note = strcmp(kind->name, "note") == 0;
        return item_push(
            L, talk_line(loader, L, note ? LINE_NOTE : LINE_ASIDE, NONE, 1));
    }
    Item *item = item_new(loader, L, ITEM_PENDING);
    item->kind = kind;
    if (kind->shape != SHAPE_TABLE) return call_named(loader, L, item);
    item->used = true;
    item->tag = ITEM_DECLARED;
    if (lua_type(L, 1) == LUA_TTABLE)
        kind_declare(loader, L, 1, item);
    else
        wrong_call(loader, L, item);
    return item_push(L, item);
}

void kinds_open(lua_State *L, int where) {
    size_t count;
    const FormatKind *kinds = format_kinds(&count);
    for (size_t i = 0; i < count; i++) {
        if (!(kinds[i].where & where) || kinds[i].shape == SHAPE_INSIDE)
            continue;
        lua_pushlightuserdata(L, (void *)(uintptr_t)&kinds[i]);
        lua_pushcclosure(L, l_kind, 1);
        lua_pushvalue(L, -1);
        lua_rawsetp(L, LUA_REGISTRYINDEX, &kinds[i]);
        lua_setfield(L, -2, kinds[i].name);
    }
}

/* SPDX-License-Identifier: MIT
 * The table of all kinds, and the Lua functions by which a level calls them. */
#include "script/kinds/kinds.h"

#include "core/words/say.h"

#include <lauxlib.h>
#include <string.h>

static const Kind kinds[] = {
    { .name = "encounter", .declare = declare_encounter },
    { .name = "customer", .declare = declare_customer },
    { .name = "thought", .declare = declare_thought, .copied = true },
    { .name = "fact", .declare_text = declare_fact },
    { .name = "criterion", .declare_text = declare_criterion },
    { .name = "beat", .declare = declare_beat, .copied = true },
    { .name = "reply", .declare = declare_reply },
    { .name = "act", .declare = declare_act },
    { .name = "silence", .declare = declare_silence },
    { .name = "think", .declare = declare_think },
    { .name = "event", .declare = declare_event },
    { .name = "enters", .declare = declare_enters },
    { .name = "leaves_room", .declare = declare_leaves_room },
    { .name = "aside", .line = LINE_ASIDE },
    { .name = "note", .line = LINE_NOTE },
    { .name = "ending", .declare = declare_ending, .copied = true },
    { .name = "debrief", .declare = declare_debrief, .copied = true },
    { .name = "campaign", .declare = declare_campaign },
    { .name = "play", .declare = declare_play },
    { .name = "playthrough", .declare = declare_playthrough, .copied = true },
    { .name = "tone", .declare = declare_tone, .copied = true },
    { .name = "sound", .declare = declare_sound, .copied = true },
    { .name = "look", .declare = declare_look },
    { .name = "look_defaults", .declare = declare_look_defaults },
    { .name = "person", .declare = declare_person },
    { .name = "wording", .declare = declare_wording },
    { .name = "common", .declare = declare_common },
    { .name = "short_forms", .declare = declare_short_forms },
};
enum { KINDS = sizeof kinds / sizeof kinds[0] };

void kind_declare(Loader *loader, lua_State *L, int index, Item *item) {
    Fields fields = fields_on(loader, L, index, item->kind, item->name,
                              item->at, item->chunk);
    ArenaMark mark = arena_mark(loader->arena);
    item->code->declare(&fields, item);
    /* a campaign's things are copied only when its file has been read */
    if (item->code->copied && !loader->campaign)
        arena_go_back(loader->arena, mark);
}

/* "text" { … }, with what the kind's text is called. */
static const char *shape_words(Loader *loader, const FormatKind *kind) {
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
    return arena_format(loader->arena, "\"%s\" { … }", kind->called);
}

static void wrong_call(Loader *loader, lua_State *L, const Item *item) {
    findings_add(loader_findings(loader), item->at, "wrong-type",
                 "%s is followed by %s; it is written %s %s", item->kind->name,
                 value_words(loader, L, 1), item->kind->name,
                 shape_words(loader, item->kind));
}

/* kind "name"; kind { … } without a name is a finding, but is read too. */
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
                     kind->name, shape_words(loader, kind));
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
    const Kind *code = lua_touserdata(L, lua_upvalueindex(1));
    const FormatKind *kind = lua_touserdata(L, lua_upvalueindex(2));
    sandbox_check(L);
    if (kind->shape == SHAPE_TEXT)
        return item_push(L, line_read(loader, L, code->line, NONE, 1));
    Item *item = item_new(loader, L, ITEM_PENDING);
    item->kind = kind;
    item->code = code;
    if (kind->shape != SHAPE_TABLE) return call_named(loader, L, item);
    item->used = true;
    item->tag = ITEM_DECLARED;
    if (lua_type(L, 1) == LUA_TTABLE)
        kind_declare(loader, L, 1, item);
    else
        wrong_call(loader, L, item);
    return item_push(L, item);
}

/* Each function is also put into the registry under its row of the format, so
 * that a misspelt kind can be read as the one that was meant (call.c). */
void kinds_open(lua_State *L, int where) {
    for (size_t i = 0; i < KINDS; i++) {
        const FormatKind *kind = format_kind(kinds[i].name);
        if (!(kind->where & where)) continue;
        lua_pushlightuserdata(L, (void *)(uintptr_t)&kinds[i]);
        lua_pushlightuserdata(L, (void *)(uintptr_t)kind);
        lua_pushcclosure(L, l_kind, 2);
        lua_pushvalue(L, -1);
        lua_rawsetp(L, LUA_REGISTRYINDEX, kind);
        lua_setfield(L, -2, kinds[i].name);
    }
}

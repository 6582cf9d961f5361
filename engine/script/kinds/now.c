/* SPDX-License-Identifier: MIT
 * The functions of `now` in `when` and `effect`: now.mood(dana), now.vars.x,
 * now.said "…".
 *
 * The tables in which names are looked up are made once, when the level is
 * loaded; the calls themselves allocate nothing in Lua. */
#include "script/kinds/now.h"

#include "core/base/format.h"
#include "core/base/nearest.h"
#include "core/words/say.h"
#include "script/reading/loader.h"
#include "script/sandbox/pure.h"
#include "script/kinds/wrong_name.h"

#include <lauxlib.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

/* The Now of the running condition or effect. `play` is always set: no code of
 * the level runs at any other time. */
static Now *running(lua_State *L) {
    Now *now = sandbox_of(L)->now;
    if (!now->play) script_fail(L, "now means nothing here");
    return now;
}

/* Looks the text at `at` up in the table in the first upvalue; -1: not there.
 */
static int number_of(lua_State *L, int at) {
    lua_pushvalue(L, at);
    int found = lua_rawget(L, lua_upvalueindex(1)) == LUA_TNIL
                    ? -1
                    : (int)lua_tointeger(L, -1);
    lua_pop(L, 1);
    return found;
}

/* ---- customers ---- */

static int check_customer(lua_State *L) {
    const Item *item = item_at(L, 1);
    if (item && item->tag == ITEM_CUSTOMER) return item->customer;
    return script_fail(L, "a customer must stand in the ( ), not %s",
                       lua_isnil(L, 1) ? say("nothing") : luaL_typename(L, 1));
}

/* The mood of the customer in the argument; raises for a colleague. */
static const Mood *check_meter(lua_State *L) {
    const Now *now = running(L);
    int who = check_customer(L);
    if (now->story->customers[who].ours)
        script_fail(L, "%s is on our side and has no mood to ask for",
                    now->story->customers[who].name);
    return &now->state->moods[who];
}

static int l_mood(lua_State *L) {
    lua_pushnumber(L, check_meter(L)->mood / 10.0);
    return 1;
}

static int l_heat(lua_State *L) {
    lua_pushnumber(L, check_meter(L)->heat / 10.0);
    return 1;
}

static int l_heard(lua_State *L) {
    lua_pushinteger(L, check_meter(L)->heard);
    return 1;
}

static int l_present(lua_State *L) {
    const Now *now = running(L);
    lua_pushboolean(L, !now->state->moods[check_customer(L)].absent);
    return 1;
}

/* ---- variables ---- */

/* All names of an array of the Story, in memory of Lua's, which is freed when
 * the error that follows is raised. */
#define NAMES_OF(L, items, total, field)                                       \
    const char **names =                                                       \
        lua_newuserdatauv((L), ((size_t)(total) + 1) * sizeof *names, 0);      \
    for (int i = 0; i < (total); i++)                                          \
    names[i] = (items)[i].field

static int check_var(lua_State *L, const Now *now) {
    int var = lua_type(L, 2) == LUA_TSTRING ? number_of(L, 2) : -1;
    if (var >= 0) return var;
    const Story *story = now->story;
    const char *name = luaL_tolstring(L, 2, NULL);
    NAMES_OF(L, story->vars, story->var_count, name);
    return wrong_name(L, SAY("there is no variable \"%s\""), name, names,
                      (size_t)story->var_count);
}

static int l_var(lua_State *L) {
    const Now *now = running(L);
    int var = check_var(L, now);
    int value = play_var(now->play, now->state, var);
    switch (now->story->vars[var].type) {
    case VAR_BOOLEAN:
        lua_pushboolean(L, value);
        break;
    case VAR_INTEGER:
        lua_pushinteger(L, value);
        break;
    case VAR_STRING:
        lua_pushstring(L, story_string(now->story, value));
        break;
    }
    return 1;
}

static int check_integer(lua_State *L, const char *name) {
    double value = lua_tonumber(L, 3);
    if (lua_type(L, 3) != LUA_TNUMBER || value != floor(value))
        script_fail(L, "variable \"%s\" takes a whole number", name);
    if (fabs(value) > VAR_VALUE_MAX)
        script_fail(L, "variable \"%s\" would become too large", name);
    return (int)value;
}

static int check_string(lua_State *L, const Now *now, const char *name) {
    enum { BYTES_MAX = 200 };
    size_t size = 0;
    const char *text =
        lua_type(L, 3) == LUA_TSTRING ? lua_tolstring(L, 3, &size) : NULL;
    if (!text || strlen(text) != size)
        script_fail(L, "variable \"%s\" takes a text", name);
    if (size > BYTES_MAX)
        script_fail(L, "variable \"%s\" takes at most %d bytes", name,
                    BYTES_MAX);
    int value = story_intern(now->story, text);
    if (value < 0)
        script_fail(L, "variable \"%s\" has had too many different texts",
                    name);
    return value;
}

static int l_set_var(lua_State *L) {
    Now *now = running(L);
    int var = check_var(L, now), value = 0;
    const Var *row = &now->story->vars[var];
    if (!now->writable)
        return script_fail(L, "a condition cannot change \"%s\"; an effect can",
                           row->name);
    switch (row->type) {
    case VAR_BOOLEAN:
        if (lua_type(L, 3) != LUA_TBOOLEAN)
            script_fail(L, "variable \"%s\" takes true or false", row->name);
        value = lua_toboolean(L, 3);
        break;
    case VAR_INTEGER:
        value = check_integer(L, row->name);
        break;
    case VAR_STRING:
        value = check_string(L, now, row->name);
        break;
    }
    play_set_var(now->play, now->writable, var, value);
    return 0;
}

/* ---- what has happened ---- */

static int l_said(lua_State *L) {
    const Now *now = running(L);
    const char *name = luaL_checkstring(L, 1);
    int list = number_of(L, 1), total = 0;
    const Story *story = now->story;
    if (list < 0) {
        NAMES_OF(L, story->replies, story->reply_count, text);
        return wrong_name(L, SAY("no reply has the text or id \"%s\""), name,
                          names, (size_t)story->reply_count);
    }
    for (int i = 0; i < now->said[list].count; i++)
        total += play_said(now->play, now->state,
                           now->said_replies[now->said[list].first + i]);
    lua_pushinteger(L, total);
    return 1;
}

static int l_visited(lua_State *L) {
    const Now *now = running(L);
    const char *name = luaL_checkstring(L, 1);
    int beat = number_of(L, 1);
    const Story *story = now->story;
    if (beat < 0) {
        NAMES_OF(L, story->beats, story->beat_count, name);
        return wrong_name(L, SAY("there is no beat \"%s\""), name, names,
                          (size_t)story->beat_count);
    }
    lua_pushinteger(L, play_visited(now->play, now->state, beat));
    return 1;
}

static int l_used(lua_State *L) {
    const Now *now = running(L);
    const char *name = luaL_checkstring(L, 1);
    int tone = number_of(L, 1);
    const Story *story = now->story;
    if (tone < 0) {
        NAMES_OF(L, story->tones, story->tone_count, name);
        return wrong_name(L, SAY("there is no tone \"%s\""), name, names,
                          (size_t)story->tone_count);
    }
    lua_pushinteger(L, play_used(now->play, now->state, tone));
    return 1;
}

static int l_knows(lua_State *L) {
    const Now *now = running(L);
    const char *name = luaL_checkstring(L, 1);
    int fact = number_of(L, 1);
    const Story *story = now->story;
    if (fact < 0) {
        NAMES_OF(L, story->facts, story->fact_count, id);
        return wrong_name(L, SAY("there is no fact \"%s\""), name, names,
                          (size_t)story->fact_count);
    }
    lua_pushboolean(L, play_knows(now->play, now->state, fact));
    return 1;
}

static int l_met(lua_State *L) {
    const Now *now = running(L);
    const char *name = luaL_checkstring(L, 1);
    int criterion = number_of(L, 1);
    const Story *story = now->story;
    if (criterion < 0) {
        NAMES_OF(L, story->criteria, story->criterion_count, id);
        return wrong_name(L, SAY("there is no criterion \"%s\""), name, names,
                          (size_t)story->criterion_count);
    }
    lua_pushboolean(L, play_met(now->play, now->state, criterion));
    return 1;
}

/* now.outcome "level": nil outside of a campaign. */
static int l_outcome(lua_State *L) {
    const Now *now = running(L);
    const char *level = luaL_checkstring(L, 1);
    Outcome outcome;
    if (earlier_outcome(play_setup(now->play)->earlier, level, &outcome))
        lua_pushstring(L, outcome_name(outcome));
    else
        lua_pushnil(L);
    return 1;
}

/* now.turn, now.stance, now.visit, now.before …; other names raise. */
static int l_now(lua_State *L) {
    const Now *now = running(L);
    const char *key = luaL_checkstring(L, 2);
    const PlaySetup *setup = play_setup(now->play);
    if (strcmp(key, "turn") == 0)
        lua_pushinteger(L, now->state->turn);
    else if (strcmp(key, "stance") == 0)
        lua_pushstring(L, stance_name(play_stance(now->state)));
    else if (strcmp(key, "labelled") == 0)
        lua_pushboolean(L, now->state->labelled);
    else if (strcmp(key, "visit") == 0)
        lua_pushinteger(L, setup->visit);
    else if (strcmp(key, "before") == 0)
        lua_pushstring(L, setup->before); /* NULL: nil */
    else if (strcmp(key, "worst_cost") == 0)
        lua_pushnumber(L,
                       setup->earlier ? setup->earlier->worst_cost / 10.0 : 0);
    else
        return wrong_member(L, SAY("now has no \"%s\""), key, format_now);
    return 1;
}

static int l_locked(lua_State *L) {
    return script_fail(L, "now.%s cannot be changed; now.vars can",
                       luaL_tolstring(L, 2, NULL));
}

/* ---- now.said: the replies of a text or an id ---- */

typedef struct Pair {
    int name, reply;
} Pair;

static void add_pair(Names *names, Pair *pairs, int *count, const char *name,
                     int reply) {
    int next = 0;
    size_t known;
    names_all(names, &known);
    next = names_put(names, name, (int)known);
    pairs[(*count)++] = (Pair){ next < 0 ? (int)known : next, reply };
}

Names *now_prepare(Now *now, Story *story, Arena *arena) {
    now->story = story;
    size_t room = (size_t)story->reply_count * 2;
    Pair *pairs = mem_alloc(room * sizeof *pairs);
    Names *names = names_new();
    int count = 0;
    size_t total;
    for (int i = 0; i < story->reply_count; i++) {
        const Reply *reply = &story->replies[i];
        add_pair(names, pairs, &count, reply->id, i);
        if (strcmp(reply->id, reply->text) != 0)
            add_pair(names, pairs, &count, reply->text, i);
    }
    names_all(names, &total);
    now->said = arena_alloc(arena, (total + 1) * sizeof(SaidList));
    now->said_replies = arena_alloc(arena, room * sizeof(int) + 1);
    for (int i = 0; i < count; i++)
        now->said[pairs[i].name].count++;
    for (size_t i = 1; i < total; i++)
        now->said[i].first = now->said[i - 1].first + now->said[i - 1].count;
    for (size_t i = 0; i < total; i++)
        now->said[i].count = 0;
    for (int i = 0; i < count; i++) {
        SaidList *list = &now->said[pairs[i].name];
        now->said_replies[list->first + list->count++] = pairs[i].reply;
    }
    mem_free(pairs);
    return names;
}

/* ---- making it ---- */

/* Pushes a table from a field of each item of an array to its index. */
#define INDEX_OF(L, items, total, field)                                       \
    do {                                                                       \
        lua_createtable((L), 0, (total));                                      \
        for (int i = 0; i < (total); i++) {                                    \
            lua_pushinteger((L), i);                                           \
            lua_setfield((L), -2, (items)[i].field);                           \
        }                                                                      \
    } while (0)

/* Adds a function with the table on top of the stack as its upvalue. */
static void add_lookup(lua_State *L, const char *name, lua_CFunction function) {
    lua_pushcclosure(L, function, 1);
    lua_setfield(L, -2, name);
}

static void push_vars(lua_State *L, const Story *story) {
    lua_newuserdatauv(L, 1, 0);
    lua_newtable(L);
    INDEX_OF(L, story->vars, story->var_count, name);
    lua_pushvalue(L, -1);
    lua_pushcclosure(L, l_set_var, 1);
    lua_setfield(L, -3, "__newindex");
    add_lookup(L, "__index", l_var);
    lua_setmetatable(L, -2);
}

static void push_said(lua_State *L, const Names *said) {
    size_t count;
    const char *const *names = names_all(said, &count);
    lua_createtable(L, 0, (int)count);
    for (size_t i = 0; i < count; i++) {
        lua_pushinteger(L, (lua_Integer)i);
        lua_setfield(L, -2, names[i]);
    }
}

int now_open(lua_State *L) {
    static const luaL_Reg plain[] = {
        { "mood", l_mood },       { "heat", l_heat },
        { "heard", l_heard },     { "present", l_present },
        { "outcome", l_outcome }, { NULL, NULL }
    };
    const NowOpening *opening = lua_touserdata(L, 1);
    const Story *story = opening->now->story;
    lua_newuserdatauv(L, 1, 0);
    lua_newtable(L); /* its metatable */
    lua_newtable(L); /* its members */
    luaL_setfuncs(L, plain, 0);
    push_vars(L, story);
    lua_setfield(L, -2, "vars");
    push_said(L, opening->said);
    add_lookup(L, "said", l_said);
    INDEX_OF(L, story->beats, story->beat_count, name);
    add_lookup(L, "visited", l_visited);
    INDEX_OF(L, story->tones, story->tone_count, name);
    add_lookup(L, "used", l_used);
    INDEX_OF(L, story->facts, story->fact_count, id);
    add_lookup(L, "knows", l_knows);
    INDEX_OF(L, story->criteria, story->criterion_count, id);
    add_lookup(L, "met", l_met);
    lua_newtable(L);
    lua_pushcfunction(L, l_now);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, l_locked);
    lua_setfield(L, -2, "__newindex");
    lua_setmetatable(L, -2);
    lua_setfield(L, LUA_REGISTRYINDEX, "now");
    pure_lock(L);
    return 0;
}

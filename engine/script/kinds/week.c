/* SPDX-License-Identifier: MIT
 * The members of `week` in a campaign's conditions: week.kept, week.outcome
 * "level" … */
#include "script/kinds/week.h"

#include "core/base/format.h"
#include "core/base/nearest.h"
#include "core/words/say.h"
#include "script/reading/loader.h"
#include "script/sandbox/pure.h"
#include "script/kinds/wrong_name.h"

#include <lauxlib.h>
#include <string.h>

/* The Week of the running condition. */
static const Week *running(lua_State *L) {
    const WeekNow *now = sandbox_of(L)->now;
    if (!now->week) script_fail(L, "week means nothing here");
    return now->week;
}

/* The play of the level in the argument, or NULL when it was not played; raises
 * when the campaign has no such level. */
static const WeekPlay *check_level(lua_State *L) {
    const Week *week = running(L);
    const Campaign *campaign = week->campaign;
    const char *level = luaL_checkstring(L, 1);
    const char *names[CAMPAIGN_PLAYS_MAX];
    for (int i = 0; i < campaign->play_count; i++) {
        names[i] = campaign->plays[i].level;
        if (!strcmp(names[i], level)) return week_of(week, level);
    }
    wrong_name(L, SAY("no play of the campaign has the level \"%s\""), level,
               names, (size_t)campaign->play_count);
    return NULL;
}

static int l_outcome(lua_State *L) {
    const WeekPlay *play = check_level(L);
    lua_pushstring(L, play ? outcome_name(play->outcome) : NULL);
    return 1;
}

static int l_ending(lua_State *L) {
    const WeekPlay *play = check_level(L);
    lua_pushstring(L, play ? play->ending : NULL);
    return 1;
}

static int l_week(lua_State *L) {
    const Week *week = running(L);
    const char *key = luaL_checkstring(L, 2);
    WeekSum sum = week_sum(week);
    if (strcmp(key, "visits") == 0)
        lua_pushinteger(L, week->count);
    else if (strcmp(key, "kept") == 0)
        lua_pushinteger(L, sum.kept);
    else if (strcmp(key, "lost") == 0)
        lua_pushinteger(L, sum.lost);
    else if (strcmp(key, "money_kept") == 0)
        lua_pushinteger(L, (lua_Integer)sum.money_kept);
    else if (strcmp(key, "money_lost") == 0)
        lua_pushinteger(L, (lua_Integer)sum.money_lost);
    else if (strcmp(key, "habit") == 0)
        lua_pushstring(L, sum.habit); /* NULL: nil */
    else if (strcmp(key, "labelled") == 0)
        lua_pushinteger(L, sum.labelled);
    else if (strcmp(key, "outcome") == 0)
        lua_pushcfunction(L, l_outcome);
    else if (strcmp(key, "ending") == 0)
        lua_pushcfunction(L, l_ending);
    else
        return wrong_member(L, SAY("week has no \"%s\""), key, format_week);
    return 1;
}

static int l_locked(lua_State *L) {
    return script_fail(L, "week.%s cannot be changed; a campaign only asks",
                       luaL_tolstring(L, 2, NULL));
}

int week_open(lua_State *L) {
    lua_newuserdatauv(L, 1, 0);
    lua_newtable(L); /* its metatable */
    lua_pushcfunction(L, l_week);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, l_locked);
    lua_setfield(L, -2, "__newindex");
    lua_setmetatable(L, -2);
    lua_setfield(L, LUA_REGISTRYINDEX, "now");
    pure_lock(L);
    return 0;
}

/* SPDX-License-Identifier: MIT
 * Raises errors about names that do not exist, with the nearest that does. */
#include "script/kinds/wrong_name.h"

#include "core/base/format.h"
#include "core/base/nearest.h"
#include "core/words/say.h"
#include "script/sandbox/call.h"

#include <lauxlib.h>

int wrong_name(lua_State *L, const char *what, const char *wrong,
               const char *const *names, size_t count) {
    char message[300];
    const char *near = nearest_name(wrong, names, count);
    if (!near) return script_fail(L, what, wrong);
    format_write(message, sizeof message, say(what), wrong);
    /* Said: the first is a sentence such as: there is no beat "help" */
    return script_fail(L, "%s; did you mean \"%s\"?", message, near);
}

int wrong_member(lua_State *L, const char *what, const char *wrong,
                 const FormatMember *(*members)(size_t *count)) {
    size_t count;
    const FormatMember *rows = members(&count);
    const char **names = lua_newuserdatauv(L, count * sizeof *names, 0);
    for (size_t i = 0; i < count; i++)
        names[i] = rows[i].name;
    if (nearest_name(wrong, names, count))
        return wrong_name(L, what, wrong, names, count);
    luaL_Buffer all;
    luaL_buffinit(L, &all);
    for (size_t i = 0; i < count; i++) {
        if (i) luaL_addstring(&all, ", ");
        luaL_addstring(&all, names[i]);
    }
    luaL_pushresult(&all);
    char message[300];
    format_write(message, sizeof message, say(what), wrong);
    /* Said: the first is a sentence such as: week has no "won" */
    return script_fail(L, "%s; it has: %s", message, lua_tostring(L, -1));
}

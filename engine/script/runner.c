/* SPDX-License-Identifier: MIT
 * Runs the files of a level in the sandbox, in an environment with the kinds of
 * the format, the offered part of Lua's library, and require. A run that fails
 * is one finding; smaller mistakes are reported where they are noticed, and
 * reading goes on. */
#include "script/runner.h"

#include "core/base/text.h"
#include "core/words/say.h"
#include "script/kinds/kinds.h"
#include "script/reading/syntax_hint.h"
#include "script/require.h"
#include "script/sandbox/offer.h"

#include <stdio.h>
#include <string.h>

/* In the separate process: notes that a budget was used up, so that the level
 * is not run again. Other mistakes are found again when the level is loaded. */
static void tell_notes(const Loader *loader, const Fault *fault) {
    ProbeNotes *notes = loader->notes;
    notes->stopped = fault->kind == FAULT_TIME || fault->kind == FAULT_MEMORY ||
                     loader->too_large;
    if (!notes->stopped) return;
    notes->too_large = loader->too_large;
    notes->file = fault->chunk;
    notes->line = fault->line;
    snprintf(notes->text, sizeof notes->text, "%s", fault->text);
}

static void tell_fault(Loader *loader, const Fault *fault) {
    static const char *const codes[] = {
        [FAULT_SYNTAX] = "syntax",
        [FAULT_RAISED] = "script-failed",
        [FAULT_TIME] = "script-failed",
        [FAULT_MEMORY] = "script-failed",
    };
    if (loader->stopped) return;
    loader->stopped = true;
    if (loader->notes) tell_notes(loader, fault);
    bool known = fault->chunk >= 0 && fault->chunk < loader->file_count;
    Place at = { loader->files[known ? fault->chunk : 0].shown, fault->line };
    if (!known || at.line < 1) at.line = 1;
    const LoaderFile *file = &loader->files[known ? fault->chunk : 0];
    char text[sizeof fault->text];
    snprintf(text, sizeof text, "%s", fault->text);
    if (*fault->lua)
        syntax_show_character(text, sizeof text, fault->lua, at.line,
                              file->text, file->size);
    findings_add(loader->findings, at,
                 loader->too_large ? "too-large" : codes[fault->kind], "%s",
                 text);
    if (*fault->lua)
        syntax_hint(loader->findings, fault->lua, at.line, file->text,
                    file->size);
}

bool runner_file(Loader *loader, lua_State *L, int file) {
    LoaderFile *here = &loader->files[file];
    Fault fault;
    here->running = true;
    lua_getfield(L, LUA_REGISTRYINDEX, "level");
    bool ok = script_run(L, here->text, here->size, file, 1, &fault);
    here->running = false;
    lua_remove(L, ok ? -2 : -1);
    if (!ok) tell_fault(loader, &fault);
    return ok;
}

/* ---- the environment ---- */

/* In a condition or an effect. */
static int nothing_called(lua_State *L, const char *name) {
    if (strcmp(name, "now") == 0)
        return script_fail(L, "nothing is called now here: the function must "
                              "begin with function(now); in a campaign it is "
                              "function(week), and asks week");
    if (strcmp(name, "Now") == 0 || strcmp(name, "NOW") == 0)
        return script_fail(L, "nothing is called %s; did you mean now?", name);
    if (strcmp(name, "vars") == 0)
        return script_fail(L, "nothing is called vars; did you mean now.vars?");
    return script_fail(L,
                       "nothing is called %s; a variable is written "
                       "now.vars.name, and a name stands in quotes",
                       name);
}

/* An unknown name becomes an item that accepts any use, so that reading goes
 * on; items_finish reports it. */
static int l_unknown(lua_State *L) {
    Loader *loader = sandbox_of(L)->owner;
    if (lua_type(L, 2) != LUA_TSTRING) return 0;
    if (!loader) return nothing_called(L, lua_tostring(L, 2));
    return item_push(L, item_unknown(loader, L, loader_text(loader, L, 2)));
}

static int open_state(lua_State *L) {
    const Loader *loader = lua_touserdata(L, 1);
    lua_newtable(L);
    offer_library(L);
    kinds_open(L, loader->build      ? IN_LEVEL
                  : loader->campaign ? IN_CAMPAIGN
                                     : IN_SHARED);
    require_open(L);
    lua_newtable(L);
    lua_pushcfunction(L, l_unknown);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    lua_setfield(L, LUA_REGISTRYINDEX, "level");
    lua_newtable(L);
    lua_setfield(L, LUA_REGISTRYINDEX, "codes");
    items_open(L);
    return 0;
}

static int run_first(lua_State *L) {
    Loader *loader = lua_touserdata(L, 1);
    runner_file(loader, L, 0);
    return 0;
}

bool runner_run(Loader *loader) {
    Fault fault = { .kind = FAULT_MEMORY };
    utf8_copy(fault.text, sizeof fault.text, say("there is no memory for it"));
    loader->sandbox = sandbox_new();
    if (loader->sandbox) {
        loader->sandbox->owner = loader;
        loader->sandbox->notes = loader->notes;
        script_prepare(loader->sandbox);
    }
    if (!loader->sandbox ||
        !script_protect(loader->sandbox, open_state, loader, &fault)) {
        tell_fault(loader, &fault);
        return false;
    }
    sandbox_arm(loader->sandbox,
                BUDGET_LOAD_MS +
                    sandbox_share(BUDGET_MIB_MS, loader->text_size));
    if (!script_protect(loader->sandbox, run_first, loader, &fault))
        tell_fault(loader, &fault);
    sandbox_disarm(loader->sandbox);
    if (loader->notes) probe_has_read();
    if (!loader->stopped) items_finish(loader);
    return !loader->stopped;
}

/* SPDX-License-Identifier: MIT
 * A Lua state that counts its memory in its allocator and its time in a hook
 * every hundred instructions. Once a budget is used up, nothing of the level
 * runs again. */
#include "script/sandbox/state.h"

#include "core/base/mem.h"
#include "script/sandbox/probe.h"
#include "platform/clock.h"

#include <stdlib.h>
#include <string.h>

enum {
    HOOK_EVERY = 100, /* instructions */
    BIG_STEP = 4096,  /* bytes of growth at which the clock is read */
    SHORT_CHECKS = 3, /* checks before the clock starts: reading the clock takes
                         longer than most conditions do */
    SLOW_SANITIZED = 5,
    SLOW_VALGRIND = 20, /* times as long */
};

/* Instrumented programs are slower; valgrind says so in the environment. */
int sandbox_slowness(void) {
#ifdef THAW_SANITIZED
    return SLOW_SANITIZED;
#else
    const char *preload = getenv("LD_PRELOAD");
    return preload && strstr(preload, "vgpreload") ? SLOW_VALGRIND : 1;
#endif
}

int sandbox_share(int milliseconds, size_t bytes) {
    return (int)((unsigned long long)milliseconds * bytes >> 20);
}

void sandbox_arm(Sandbox *sandbox, int milliseconds) {
    sandbox->budget = (int64_t)milliseconds * 1000000;
    sandbox->wall_end = 0;
    sandbox->checks = 0;
    sandbox->armed = true;
}

void sandbox_allow(Sandbox *sandbox, int milliseconds) {
    int64_t more = (int64_t)milliseconds * 1000000;
    sandbox->budget += more;
    if (!sandbox->wall_end) return;
    sandbox->wall_end += more * sandbox_slowness();
    sandbox->cpu_end += more * sandbox_slowness();
}

void sandbox_disarm(Sandbox *sandbox) {
    sandbox->armed = false;
}

/* The wall clock is cheap to read. Only when its time is up is the processor
 * time of this thread read, since time used by other programs does not count.
 */
static bool time_is_up(Sandbox *sandbox) {
    if (sandbox->checks < SHORT_CHECKS && ++sandbox->checks < SHORT_CHECKS)
        return false;
    int64_t now = clock_steady_ns();
    if (!sandbox->wall_end) {
        int64_t budget = sandbox->budget * sandbox_slowness();
        sandbox->wall_end = now + budget;
        sandbox->cpu_end = clock_thread_ns() + budget;
        return false;
    }
    if (now < sandbox->wall_end) return false;
    int64_t left = sandbox->cpu_end - clock_thread_ns();
    if (left <= 0) return true;
    sandbox->wall_end = now + left;
    return false;
}

/* True once the budget is used up; looks at the clock. */
static bool is_late(Sandbox *sandbox) {
    if (sandbox->armed && !sandbox->expired)
        sandbox->expired = time_is_up(sandbox);
    return sandbox->expired;
}

void sandbox_check(lua_State *L) {
    if (!is_late(sandbox_of(L))) return;
    lua_pushnil(L); /* call.c makes the message */
    lua_error(L);
}

/* Records the running line for the process that waits for us: this one may be
 * killed at any time. */
static void note(lua_State *L, lua_Debug *ar, ProbeNotes *notes) {
    lua_getinfo(L, "Sl", ar);
    if (ar->currentline <= 0) return;
    notes->file = atoi(ar->source + 1); /* "=12": see call.c */
    notes->line = ar->currentline;
}

static void hook(lua_State *L, lua_Debug *ar) {
    ProbeNotes *notes = sandbox_of(L)->notes;
    if (notes) note(L, ar, notes);
    sandbox_check(L);
}

static void *allocate(void *data, void *block, size_t old, size_t size) {
    Sandbox *sandbox = data;
    if (!block) old = 0; /* then Lua passes the type of object instead */
    if (size == 0) {
        sandbox->used -= old;
        free(block);
        return NULL;
    }
    if (size > old && sandbox->armed) {
        size_t more = size - old;
        bool look = more >= BIG_STEP || (++sandbox->allocations & 63) == 0;
        if (look) is_late(sandbox);
        bool over = sandbox->used + more > sandbox->limit;
        sandbox->full = sandbox->full || over;
        if (over || sandbox->expired) return NULL;
    }
    void *grown = realloc(block, size);
    if (grown) sandbox->used += size - old;
    return grown;
}

Sandbox *sandbox_new(void) {
    Sandbox *sandbox = mem_alloc(sizeof *sandbox);
    sandbox->limit = SANDBOX_BYTES;
    sandbox->lua = lua_newstate(allocate, sandbox);
    if (!sandbox->lua) {
        mem_free(sandbox);
        return NULL;
    }
    *(Sandbox **)lua_getextraspace(sandbox->lua) = sandbox;
    lua_sethook(sandbox->lua, hook, LUA_MASKCOUNT, HOOK_EVERY);
    return sandbox;
}

void sandbox_free(Sandbox *sandbox) {
    if (!sandbox) return;
    sandbox_disarm(sandbox);
    lua_close(sandbox->lua);
    mem_free(sandbox);
}

Sandbox *sandbox_of(lua_State *L) {
    return *(Sandbox **)lua_getextraspace(L);
}

/* SPDX-License-Identifier: MIT
 * state.h -- the sandbox: one Lua state for one level, short of everything.
 *
 * Layer:  script (core, Lua).
 * Owns:   the Lua state and all memory in it.
 * Errors: a level that uses too much time or memory is stopped by an error
 *         that it cannot catch; `expired` then stays true, and nothing of the
 *         level runs again.
 *
 * What a level gets is in offer.c. Limits: 32 MiB, and a budget of time that
 * counts this thread's own work, so that a busy machine stops nobody. The
 * clock is looked at every 100 instructions and when memory grows, since the
 * parser and the C functions run no instructions. Texts are compared by the
 * C library in LC_COLLATE "C"; the program must not set another. */
#ifndef THAW_SCRIPT_SANDBOX_STATE_H
#define THAW_SCRIPT_SANDBOX_STATE_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    SANDBOX_BYTES = 32 * 1024 * 1024,
    CODE_BYTES = 256 * 1024, /* that a when or an effect may take */
    BUDGET_LOAD_MS = 250,
    BUDGET_REACH_MS = 60, /* to see what its conditions reach */
    BUDGET_MIB_MS = 60,   /* more of each, for a MiB of its text */
    BUDGET_CODE_MS = 20,  /* a when or an effect */
};

typedef struct Sandbox {
    lua_State *lua;
    size_t used, limit;
    unsigned allocations;
    bool armed; /* a budget is set; its clock starts when looked at */
    int64_t budget, wall_end, cpu_end; /* ns; wall_end 0: clock not started */
    bool expired;
    bool full;                /* memory was refused */
    struct Fault *noting;     /* where the run that goes on tells its place */
    struct ProbeNotes *notes; /* while it is only tried: see probe.h */
    void *owner;              /* the Loader while a level is read, else NULL */
    void *now;                /* what `now` tells, once it has been read */
    bool effect;              /* an effect runs, which may change variables */
} Sandbox;

/* NULL when the machine gives no memory for a state. */
Sandbox *sandbox_new(void);
void sandbox_free(Sandbox *sandbox); /* NULL allowed */
Sandbox *sandbox_of(lua_State *L);

/* How many times longer everything takes here: sanitizers, valgrind. */
int sandbox_slowness(void);

/* What so much text is given, by a share of so much for each MiB. */
int sandbox_share(int milliseconds, size_t bytes);
/* From now on the level has so many milliseconds. */
void sandbox_arm(Sandbox *sandbox, int milliseconds);
void sandbox_disarm(Sandbox *sandbox);
/* So many milliseconds more, whether its clock has started or not. */
void sandbox_allow(Sandbox *sandbox, int milliseconds);
/* Raises the error that stops a level, if it is late. For C functions that
 * may take long. */
void sandbox_check(lua_State *L);

#endif

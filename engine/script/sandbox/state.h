/* SPDX-License-Identifier: MIT
 * state.h -- the sandbox: one Lua state for one level, with limits on time and
 *            memory.
 *
 * Layer:  script (core, Lua).
 * Owns:   the Lua state and all memory in it.
 * Errors: a level that uses too much time or memory is stopped by an error that
 *         it cannot catch; `expired` then stays true, and no code of the level
 *         runs again.
 *
 * The time budget is processor time of this thread, so that a busy machine does
 * not stop a level. The clock is read every 100 instructions, and when memory
 * grows, because the parser and C functions execute no instructions. Lua
 * compares strings with strcoll, so the program must keep LC_COLLATE "C". */
#ifndef THAW_SCRIPT_SANDBOX_STATE_H
#define THAW_SCRIPT_SANDBOX_STATE_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    SANDBOX_BYTES = 32 * 1024 * 1024,
    CODE_BYTES = 256 * 1024, /* for one run of a condition or effect */
    BUDGET_LOAD_MS = 250,
    BUDGET_REACH_MS = 60, /* to visit what conditions can reach (pure.h) */
    BUDGET_MIB_MS = 160,  /* added to both for each MiB of text */
    BUDGET_CODE_MS = 20,  /* for one run of a condition or effect */
};

typedef struct Sandbox {
    lua_State *lua;
    size_t used, limit;
    unsigned allocations;
    bool armed; /* a budget is set; its clock starts at the third check */
    int checks; /* since it was set, as far as the third */
    int64_t budget, wall_end, cpu_end; /* ns; wall_end 0: clock not started */
    bool expired;
    bool full;                /* memory was refused */
    struct Fault *noting;     /* gets the place of an error in this run */
    struct ProbeNotes *notes; /* while it is only tried (probe.h); else NULL */
    void *owner;              /* the Loader while a level is read, else NULL */
    void *now;                /* the Now or WeekNow, once it has been read */
    bool effect;              /* an effect runs: it may change variables */
} Sandbox;

/* NULL when there is no memory for a Lua state. */
Sandbox *sandbox_new(void);
void sandbox_free(Sandbox *sandbox); /* NULL allowed */
Sandbox *sandbox_of(lua_State *L);

/* The factor by which the program runs slower than usual (sanitizers,
 * valgrind); budgets are multiplied by it. */
int sandbox_slowness(void);

/* `milliseconds` for each MiB of a text of `bytes`. */
int sandbox_share(int milliseconds, size_t bytes);
/* Sets the budget of time from now on. */
void sandbox_arm(Sandbox *sandbox, int milliseconds);
void sandbox_disarm(Sandbox *sandbox);
/* Extends the budget, whether its clock has started or not. */
void sandbox_allow(Sandbox *sandbox, int milliseconds);
/* Raises an error when the budget is used up. For C functions that may take
 * long. */
void sandbox_check(lua_State *L);

#endif

/* SPDX-License-Identifier: MIT
 * probe.h -- tries a level in a separate process before it is loaded here.
 *
 * Layer:  script (core, platform; no Lua here).
 * Owns:   a Probe owns a Child (platform/child.h): a waiting process, and
 *         memory that it shares.
 * Errors: a level that fails there is a finding.
 *
 * The hook and the allocator of state.h stop nearly everything, but not a
 * single instruction that takes half a minute (growing a table of colliding
 * keys). A level does the same each time it is read, so it is tried first where
 * nothing can be lost, in a process with limits on time and memory. Safe for
 * several threads. */
#ifndef THAW_SCRIPT_SANDBOX_PROBE_H
#define THAW_SCRIPT_SANDBOX_PROBE_H

#include "core/story/findings.h"

enum {
    PROBE_FILES_MAX = 32,  /* that a level may be made of */
    PROBE_READ_MS = 300,   /* processor time to run a level's text, */
    PROBE_MIB_MS = 200,    /* plus this for each MiB of text, */
    PROBE_BUILD_MS = 2000, /* plus this to make the Story */
    PROBE_WALL_MS = 20000, /* real time: after it the level counts as hung */
};

/* What the separate process reports while it reads the level. */
typedef struct ProbeNotes {
    int file, line; /* that is running */
    bool stopped;   /* a budget of the level was used up; `text` says which */
    bool too_large; /* it was the budget for all it declares */
    char text[400];
    char files[PROBE_FILES_MAX][256]; /* as they are shown */
} ProbeNotes;

typedef struct Probe Probe;

Probe *probe_new(void);
void probe_free(Probe *probe); /* NULL allowed */

/* Loads a level, in the separate process; `data` is that of probe_level. */
typedef void (*ProbeTry)(const void *data, const char *path, ProbeNotes *notes);

/* True: the level can be loaded here (it may still have mistakes). False: it
 * failed, and a finding says how and, if known, in which line. */
bool probe_level(Probe *probe, ProbeTry try, const void *data, const char *path,
                 Findings *findings);

/* ---- called in the separate process ---- */
/* `bytes` more of text are about to be run: extends the time limit. */
void probe_reads(size_t bytes);
/* The level's text has run; from now on only our own code runs. */
void probe_has_read(void);

#endif

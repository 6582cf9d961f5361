/* SPDX-License-Identifier: MIT
 * probe.h -- a level is read in a process of its own first: what survives
 *            there is loaded here.
 *
 * Layer:  script (core, platform; no Lua here).
 * Owns:   a Probe owns a small waiting process, begun by the first level and
 *         ended by probe_free (or by our own end), and a page of memory that
 *         it shares with it.
 * Errors: a level that does not survive is a finding.
 *
 * The hook and the allocator of state.h stop nearly everything, but not one
 * instruction that takes half a minute (a table of colliding keys that
 * grows). A level does the same each time it is read, so it is tried where
 * nothing can be lost. The waiting process is forked once and has one thread;
 * it forks again for each level. That second process may use little processor
 * time, little memory, and no file but those it reads. Safe for several
 * threads. */
#ifndef THAW_SCRIPT_SANDBOX_PROBE_H
#define THAW_SCRIPT_SANDBOX_PROBE_H

#include "core/story/findings.h"

enum {
    PROBE_FILES_MAX = 32,  /* that a level may be made of */
    PROBE_READ_MS = 300,   /* of processor time: to run a level's text, */
    PROBE_MIB_MS = 80,     /* with so much more for each MiB of it, */
    PROBE_BUILD_MS = 2000, /* and to make a Story of what it declared */
    PROBE_WALL_MS = 20000, /* of anything: then it hangs */
};

/* What the level that is tried tells as it goes. */
typedef struct ProbeNotes {
    int file, line; /* where its text runs */
    bool stopped;   /* by a budget of its own; `text` tells which */
    bool too_large; /* which was that of all it declares */
    char text[400];
    char files[PROBE_FILES_MAX][256]; /* as they are shown */
} ProbeNotes;

typedef struct Probe Probe;

Probe *probe_new(void);
void probe_free(Probe *probe); /* NULL allowed */

/* All that loading a level does, in the process that tries; `data` is what
 * was given to probe_level. */
typedef void (*ProbeTry)(const void *data, const char *path, ProbeNotes *notes);

/* True: the level may be loaded here (and may have mistakes). False: it did
 * not survive, and a finding tells how and, where it is known, its line. */
bool probe_level(Probe *probe, ProbeTry try, const void *data, const char *path,
                 Findings *findings);

/* ---- for the process that tries: it reads the level and ends ---- */
/* So much text has come up: it may take longer. */
void probe_reads(size_t bytes);
/* The text has run; from here on the code is our own. */
void probe_has_read(void);

#endif

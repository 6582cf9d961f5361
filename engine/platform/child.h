/* SPDX-License-Identifier: MIT
 * child.h -- work on untrusted files, each in a process of its own with limits
 *            on time and memory.
 *
 * Layer:  platform (the C library and the system).
 * Owns:   a Child owns a waiting process, started for the first file and ended
 *         by child_free (or when our process ends), and the notes: memory that
 *         it shares with the processes that do the work.
 * Errors: a ChildEnd tells how the work ended.
 *
 * The waiting process is a fork of ours with one thread; it forks again for
 * each file. That second process has limits on processor time and memory,
 * cannot write to files, and ends when it is done or over a limit. A Child
 * serves one thread at a time; others wait in child_lock. */
#ifndef THAW_PLATFORM_CHILD_H
#define THAW_PLATFORM_CHILD_H

#include <stdbool.h>
#include <stddef.h>

typedef struct Child Child;

/* What is done, and its limits. */
typedef struct ChildWork {
    /* Runs in the process that tries the file. It sees `data` as it was when
     * the waiting process began, and writes its results into `notes`. */
    void (*run)(const void *data, const char *path, void *notes);
    const void *data;
    size_t more_bytes; /* of memory, beyond what our process uses */
    long work_ms;      /* of processor time; child_allow_ms changes it */
    int wait_ms;       /* of real time: after it the work counts as hung */
} ChildWork;

typedef enum {
    CHILD_DONE,     /* `run` returned; the notes tell the rest */
    CHILD_LATE,     /* it used up its processor time */
    CHILD_CRASHED,  /* a signal or a call of exit ended it */
    CHILD_HUNG,     /* it took longer than wait_ms and was ended */
    CHILD_TOO_LONG, /* the path is longer than the system allows */
    CHILD_ABSENT,   /* no process could be started; errno tells why */
} ChildEnd;

Child *child_new(size_t notes_size);
void child_free(Child *child); /* NULL allowed */

/* Waits until no other thread holds the lock. Keep it during child_try and
 * while the notes are read. */
void child_lock(Child *child);
void child_unlock(Child *child);

/* Tries one file; the notes are zeroed first. `signal` gets the number of the
 * signal that ended it, or 0. Only with child_lock. */
ChildEnd child_try(Child *child, const ChildWork *work, const char *path,
                   int *signal);
/* What the work wrote. A hostile file may have made it write anything, so check
 * all of it. NULL: there was no memory for the notes. */
const void *child_notes(const Child *child);
/* Ends the waiting process; the next file starts another, a fork of this
 * process as it is then. Only with child_lock. */
void child_stop(Child *child);

/* ---- for the work, in the process that tries the file ---- */
/* Limits the processor time from now on. */
void child_allow_ms(long milliseconds);
/* Adds to the processor time that is left. */
void child_allow_more_ms(long milliseconds);

#endif

/* SPDX-License-Identifier: MIT
 * child.h -- work on files that nobody vouches for, each file in a process of
 *            its own with limits.
 *
 * Layer:  platform (the C library and the system).
 * Owns:   a Child owns a small waiting process, begun by the first file and
 *         ended by child_free (or by our own end), and the notes, a piece of
 *         memory that it shares with the processes below.
 * Errors: how it ended is a value; the work cannot do more harm than that.
 *
 * The waiting process is started once, as a copy of ours, and has one thread;
 * it is copied again for each file. That second process may use little
 * processor time, little memory, and no file but those it reads; when it is
 * done, or has used up its limits, it ends. A Child serves one thread at a
 * time: others wait. */
#ifndef THAW_PLATFORM_CHILD_H
#define THAW_PLATFORM_CHILD_H

#include <stdbool.h>
#include <stddef.h>

typedef struct Child Child;

/* What is done, and its limits. */
typedef struct ChildWork {
    /* Runs in the process that tries. `data` is as it was when the waiting
     * process began; what is to be known here goes into `notes`. */
    void (*run)(const void *data, const char *path, void *notes);
    const void *data;
    size_t more_bytes; /* of memory, beyond what we have when it begins */
    long work_ms;      /* of processor time, until child_allow_ms */
    int wait_ms;       /* of anything: then it hangs */
} ChildWork;

typedef enum {
    CHILD_DONE,     /* it came to its end; the notes tell the rest */
    CHILD_LATE,     /* it used up its processor time */
    CHILD_CRASHED,  /* a signal ended it, or it ended by itself */
    CHILD_HUNG,     /* it used up wait_ms, and was ended */
    CHILD_TOO_LONG, /* no file has so long a path; nothing was tried */
    CHILD_ABSENT,   /* no process could be begun; errno tells why */
} ChildEnd;

Child *child_new(size_t notes_size);
void child_free(Child *child); /* NULL allowed */

/* Waits until no other thread uses it. Hold it over child_try and as long as
 * the notes are read. */
void child_lock(Child *child);
void child_unlock(Child *child);

/* Tries one file; the notes are zeroed first. `signal` gets the number of the
 * signal that ended it, or 0. Only with child_lock. */
ChildEnd child_try(Child *child, const ChildWork *work, const char *path,
                   int *signal);
/* What the work left there. A file may have made it write anything: take
 * nothing in them on trust. NULL: there was no memory for them. */
const void *child_notes(const Child *child);
/* Ends the waiting process; the next file begins another, which sees this
 * process as it is then. Only with child_lock. */
void child_stop(Child *child);

/* ---- for the work, in the process that tries ---- */
/* So much processor time from now on, and no more. */
void child_allow_ms(long milliseconds);
/* So much beside what is left. */
void child_allow_more_ms(long milliseconds);

#endif

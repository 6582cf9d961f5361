/* SPDX-License-Identifier: MIT
 * worker.h -- a thread that calls something which may hang, such as a sound
 *             server or a speech synthesiser.
 *
 * Layer:  platform (the C library and the system).
 * Owns:   a Worker belongs to its maker until worker_end; it borrows `data`.
 * Errors: worker_start is false when no thread can be started.
 *
 * The thread and its maker share `data` under the worker's lock. The thread
 * releases the lock while it calls what may hang, so that nobody else waits.
 * Only worker_end waits for the thread, and only for a limited time. */
#ifndef THAW_PLATFORM_WORKER_H
#define THAW_PLATFORM_WORKER_H

#include <stdbool.h>

typedef struct Worker Worker;

/* `run` is the thread's function; it should return once worker_ending is true.
 * The thread begins with worker_start. */
Worker *worker_new(void (*run)(void *data), void *data);
bool worker_start(Worker *worker);

void worker_lock(Worker *worker);
void worker_unlock(Worker *worker);
void worker_wake(Worker *worker); /* after a change of `data`, locked */

/* Asks the thread to end and waits for `wait_ms` at most. True: it has ended,
 * and the Worker is freed. False: it hangs and is left alone; from then on
 * everything that it may still use must stay as it is. */
bool worker_end(Worker *worker, int wait_ms);

/* ---- for the thread, with the lock held ---- */
bool worker_ending(const Worker *worker); /* worker_end was called */
void worker_wait(Worker *worker);         /* until worker_wake or worker_end */

#endif

/* SPDX-License-Identifier: MIT
 * thread.h -- work in a thread of its own. Signals such as Ctrl-C go to the
 *             program's first thread, never to these.
 *
 * Layer:  platform (the C library and the system).
 * Owns:   a Thread is freed by thread_join.
 * Errors: NULL when no thread can be started: do the work yourself. */
#ifndef THAW_PLATFORM_THREAD_H
#define THAW_PLATFORM_THREAD_H

typedef struct Thread Thread;

Thread *thread_start(void (*work)(void *data), void *data);
void thread_join(Thread *thread); /* waits for its end; NULL allowed */

#endif

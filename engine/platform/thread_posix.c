/* SPDX-License-Identifier: MIT
 * Threads on POSIX systems. */
#include "platform/thread.h"

#include <pthread.h>
#include <stdlib.h>

struct Thread {
    pthread_t id;
    void (*work)(void *data);
    void *data;
};

static void *run(void *data) {
    Thread *thread = data;
    thread->work(thread->data);
    return NULL;
}

Thread *thread_start(void (*work)(void *data), void *data) {
    Thread *thread = malloc(sizeof *thread);
    if (!thread) return NULL;
    *thread = (Thread){ .work = work, .data = data };
    if (pthread_create(&thread->id, NULL, run, thread) == 0) return thread;
    free(thread);
    return NULL;
}

void thread_join(Thread *thread) {
    if (!thread) return;
    pthread_join(thread->id, NULL);
    free(thread);
}

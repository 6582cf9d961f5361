/* SPDX-License-Identifier: MIT
 * Threads on POSIX systems. */
#include "platform/thread.h"

#include <pthread.h>
#include <signal.h>
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

/* A new thread inherits which signals are blocked. */
static int create(Thread *thread) {
    static const int others[] = { SIGINT,  SIGTERM, SIGHUP,
                                  SIGQUIT, SIGCHLD, SIGWINCH };
    sigset_t blocked, before;
    sigemptyset(&blocked);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        sigaddset(&blocked, others[i]);
    pthread_sigmask(SIG_BLOCK, &blocked, &before);
    int wrong = pthread_create(&thread->id, NULL, run, thread);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return wrong;
}

Thread *thread_start(void (*work)(void *data), void *data) {
    Thread *thread = malloc(sizeof *thread);
    if (!thread) return NULL;
    *thread = (Thread){ .work = work, .data = data };
    if (create(thread) == 0) return thread;
    free(thread);
    return NULL;
}

void thread_join(Thread *thread) {
    if (!thread) return;
    pthread_join(thread->id, NULL);
    free(thread);
}

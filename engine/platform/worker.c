/* SPDX-License-Identifier: MIT
 * A worker is a thread, a monitor and two flags. One whose thread hangs goes
 * into a list: its thread may still come back and use it, and tools that look
 * for lost memory find it there. */
#include "platform/worker.h"

#include "platform/clock.h"
#include "platform/monitor.h"
#include "platform/thread.h"

#include <stdlib.h>

struct Worker {
    Monitor *monitor;
    Thread *thread; /* NULL: not started */
    void (*run)(void *data);
    void *data;
    bool ending, ended;
    Worker *next; /* in `hanging` */
};

static Worker *hanging;

static void work(void *data) {
    Worker *worker = data;
    worker->run(worker->data);
    monitor_enter(worker->monitor);
    worker->ended = true;
    monitor_wake(worker->monitor);
    monitor_leave(worker->monitor);
}

Worker *worker_new(void (*run)(void *data), void *data) {
    Worker *worker = malloc(sizeof *worker);
    if (!worker) abort();
    *worker = (Worker){ .monitor = monitor_new(), .run = run, .data = data };
    return worker;
}

bool worker_start(Worker *worker) {
    if (!worker->thread) worker->thread = thread_start(work, worker);
    return worker->thread != NULL;
}

void worker_lock(Worker *worker) {
    monitor_enter(worker->monitor);
}

void worker_unlock(Worker *worker) {
    monitor_leave(worker->monitor);
}

void worker_wake(Worker *worker) {
    monitor_wake(worker->monitor);
}

bool worker_ending(const Worker *worker) {
    return worker->ending;
}

void worker_wait(Worker *worker) {
    monitor_wait(worker->monitor, -1);
}

static bool ends_in_time(Worker *worker, int wait_ms) {
    long long until = clock_steady_ns() / 1000000 + wait_ms, now;
    monitor_enter(worker->monitor);
    worker->ending = true;
    monitor_wake(worker->monitor);
    while (!worker->ended && (now = clock_steady_ns() / 1000000) < until)
        monitor_wait(worker->monitor, (int)(until - now));
    bool ended = worker->ended;
    monitor_leave(worker->monitor);
    return ended;
}

bool worker_end(Worker *worker, int wait_ms) {
    if (worker->thread && !ends_in_time(worker, wait_ms)) {
        worker->next = hanging;
        hanging = worker;
        return false;
    }
    thread_join(worker->thread);
    monitor_free(worker->monitor);
    free(worker);
    return true;
}

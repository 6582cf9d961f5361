/* SPDX-License-Identifier: MIT
 * Monitors on POSIX systems: a mutex and a condition variable, whose limits
 * are counted by the clock that never jumps. */
#include "platform/monitor.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <time.h>

struct Monitor {
    pthread_mutex_t mutex;
    pthread_cond_t changed;
};

Monitor *monitor_new(void) {
    Monitor *monitor = malloc(sizeof *monitor);
    pthread_condattr_t steady;
    if (!monitor) abort();
    pthread_condattr_init(&steady);
    pthread_condattr_setclock(&steady, CLOCK_MONOTONIC);
    pthread_mutex_init(&monitor->mutex, NULL);
    pthread_cond_init(&monitor->changed, &steady);
    pthread_condattr_destroy(&steady);
    return monitor;
}

void monitor_free(Monitor *monitor) {
    if (!monitor) return;
    pthread_cond_destroy(&monitor->changed);
    pthread_mutex_destroy(&monitor->mutex);
    free(monitor);
}

void monitor_enter(Monitor *monitor) {
    pthread_mutex_lock(&monitor->mutex);
}

void monitor_leave(Monitor *monitor) {
    pthread_mutex_unlock(&monitor->mutex);
}

bool monitor_wait(Monitor *monitor, int milliseconds) {
    struct timespec until;
    if (milliseconds < 0)
        return pthread_cond_wait(&monitor->changed, &monitor->mutex) == 0;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += milliseconds / 1000;
    until.tv_nsec += milliseconds % 1000 * 1000000L;
    if (until.tv_nsec >= 1000000000L) {
        until.tv_nsec -= 1000000000L;
        until.tv_sec++;
    }
    return pthread_cond_timedwait(&monitor->changed, &monitor->mutex, &until) !=
           ETIMEDOUT;
}

void monitor_wake(Monitor *monitor) {
    pthread_cond_broadcast(&monitor->changed);
}

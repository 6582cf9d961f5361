/* SPDX-License-Identifier: MIT
 * monitor.h -- a lock, and waiting for a change of what it guards.
 *
 * Layer:  platform (the C library and the system).
 * Owns:   a Monitor belongs to its maker until monitor_free.
 * Errors: none; out of memory aborts. */
#ifndef THAW_PLATFORM_MONITOR_H
#define THAW_PLATFORM_MONITOR_H

#include <stdbool.h>

typedef struct Monitor Monitor;

Monitor *monitor_new(void);
void monitor_free(Monitor *monitor); /* no thread may hold it; NULL allowed */

void monitor_enter(Monitor *monitor);
void monitor_leave(Monitor *monitor);

/* Both only between monitor_enter and monitor_leave. monitor_wait lets others
 * in until one of them calls monitor_wake, or for `milliseconds` (below 0: no
 * limit); false: the time is over. It may also return early without a reason:
 * check what was waited for. */
bool monitor_wait(Monitor *monitor, int milliseconds);
void monitor_wake(Monitor *monitor); /* all that wait */

#endif

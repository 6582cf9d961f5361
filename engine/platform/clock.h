/* SPDX-License-Identifier: MIT
 * clock.h -- what time it is, and how long something took.
 *
 * Layer:  platform (the C library and the system).
 * Owns:   nothing.
 * Errors: none; a clock that cannot be read gives 0. */
#ifndef THAW_PLATFORM_CLOCK_H
#define THAW_PLATFORM_CLOCK_H

#include <stddef.h>
#include <stdint.h>

/* Milliseconds since 1970 (UTC); may jump when the clock is set. */
int64_t clock_now_ms(void);
/* Nanoseconds since an unspecified moment; never goes back. */
int64_t clock_steady_ns(void);
/* Processor time that this thread has used, in nanoseconds. */
int64_t clock_thread_ns(void);
/* Waits; may return early when a signal comes. */
void clock_sleep_ms(int milliseconds);

/* The local time now, in strftime's format; "" when it does not fit. */
void clock_local(char *out, size_t size, const char *format);
/* The same for a moment given as clock_now_ms gives it. */
void clock_local_at(int64_t when_ms, char *out, size_t size,
                    const char *format);
/* The same in UTC, now. */
void clock_utc(char *out, size_t size, const char *format);

#endif

/* SPDX-License-Identifier: MIT
 * clock.h -- what time it is, and how long something took.
 *
 * Layer:  platform (the C library and the system).
 * Owns:   nothing.
 * Errors: none; a clock that cannot be read stands still. */
#ifndef THAW_PLATFORM_CLOCK_H
#define THAW_PLATFORM_CLOCK_H

#include <stddef.h>
#include <stdint.h>

/* Milliseconds since 1970 (UTC); may jump when the clock is set. */
int64_t clock_now_ms(void);
/* Nanoseconds since some moment; never goes back. */
int64_t clock_steady_ns(void);
/* Nanoseconds that this thread has had a processor. */
int64_t clock_thread_ns(void);

/* Now, as strftime writes it; "" where it does not fit. */
void clock_local(char *out, size_t size, const char *format);
/* A moment of clock_now_ms, in the same way. */
void clock_local_at(int64_t when_ms, char *out, size_t size,
                    const char *format);
void clock_utc(char *out, size_t size, const char *format);

#endif

/* SPDX-License-Identifier: MIT
 * Clocks on POSIX systems. */
#include "platform/clock.h"

#include <time.h>

static int64_t read_ns(clockid_t which) {
    struct timespec time = { 0 };
    clock_gettime(which, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

int64_t clock_now_ms(void) {
    return read_ns(CLOCK_REALTIME) / 1000000;
}

int64_t clock_steady_ns(void) {
    return read_ns(CLOCK_MONOTONIC);
}

int64_t clock_thread_ns(void) {
    return read_ns(CLOCK_THREAD_CPUTIME_ID);
}

void clock_sleep_ms(int milliseconds) {
    const struct timespec time = { milliseconds / 1000,
                                   milliseconds % 1000 * 1000000L };
    nanosleep(&time, NULL);
}

/* `format` always comes from this program, never from a user. */
static void write_time(char *out, size_t size, const char *format,
                       const struct tm *parts) {
    if (!size) return;
    if (!parts || strftime(out, size, format, parts) == 0) out[0] = '\0';
}

void clock_local(char *out, size_t size, const char *format) {
    time_t now = time(NULL);
    struct tm parts;
    write_time(out, size, format, localtime_r(&now, &parts));
}

void clock_local_at(int64_t when_ms, char *out, size_t size,
                    const char *format) {
    time_t when = (time_t)(when_ms / 1000);
    struct tm parts;
    write_time(out, size, format, localtime_r(&when, &parts));
}

void clock_utc(char *out, size_t size, const char *format) {
    time_t now = time(NULL);
    struct tm parts;
    write_time(out, size, format, gmtime_r(&now, &parts));
}

/* SPDX-License-Identifier: MIT
 * Adds lines to the log file, and begins a new one when it is long. */
#include "app/log.h"

#include "platform/clock.h"
#include "platform/files.h"

#include <stdarg.h>
#include <stdio.h>

enum { LOG_BYTES_MAX = 1024 * 1024 };

static void start_anew_when_long(const char *path) {
    char old[PATH_CAPACITY + 4];
    if (files_size(path) < LOG_BYTES_MAX) return;
    snprintf(old, sizeof old, "%s.old", path);
    files_move(path, old);
}

void log_line(const Log *log, const char *format, ...) {
    if (!log->path[0] || !files_make_folders_of(log->path)) return;
    start_anew_when_long(log->path);
    FILE *out = fopen(log->path, "a");
    if (!out) return;
    char when[32];
    clock_utc(when, sizeof when, "%Y-%m-%dT%H:%M:%SZ ");
    fputs(when, out);
    va_list args;
    va_start(args, format);
    vfprintf(out, format, args);
    va_end(args);
    fputc('\n', out);
    fclose(out);
}

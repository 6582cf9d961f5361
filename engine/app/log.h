/* SPDX-License-Identifier: MIT
 * log.h -- a file in which the program writes what went wrong.
 *
 * Layer:  app.
 * Owns:   a Log is a value; the file is open only while a line is written.
 * Errors: none; if the log cannot be written, the program goes on. */
#ifndef THAW_APP_LOG_H
#define THAW_APP_LOG_H

#include "app/paths.h"

typedef struct Log {
    char path[PATH_CAPACITY]; /* "": nothing is written */
} Log;

/* Adds one line with the time. Beyond 1 MiB the file is renamed to log.txt.old
 * and a new one is begun. */
void log_line(const Log *log, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif

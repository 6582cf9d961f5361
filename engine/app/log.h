/* SPDX-License-Identifier: MIT
 * log.h -- a small file that says afterwards what the program ran into.
 *
 * Layer:  app.
 * Owns:   a Log is a value; the file is open only while a line is written.
 * Errors: none: a log that cannot be written is no reason to stop. */
#ifndef THAW_APP_LOG_H
#define THAW_APP_LOG_H

#include "app/paths.h"

typedef struct Log {
    char path[PATH_CAPACITY]; /* "": nothing is written */
} Log;

/* One line, with the time before it. Beyond 1 MiB the file starts anew and
 * the old one stays beside it as log.txt.old. */
void log_line(const Log *log, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif

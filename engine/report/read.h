/* SPDX-License-Identifier: MIT
 * read.h -- the talks in a file of what is kept, added to the sums.
 *
 * Layer:  report (core, store).
 * Owns:   nothing.
 * Errors: bool + Error that names the file. */
#ifndef THAW_REPORT_READ_H
#define THAW_REPORT_READ_H

#include "core/words/error.h"
#include "report/sums.h"

/* The file is only read: see store/collect.h. */
bool sums_read(Sums *sums, const char *path, Error *err);

#endif

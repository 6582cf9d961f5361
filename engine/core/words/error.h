/* SPDX-License-Identifier: MIT
 * error.h -- what went wrong with files, sound or network, as a sentence.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; Error is a value.
 * Errors: none of its own.
 *
 * Functions that can fail return bool and take `Error *err`; NULL is allowed
 * where the caller does not want the words. The author's mistakes are not
 * errors of this kind: they are findings (findings.h). */
#ifndef THAW_CORE_WORDS_ERROR_H
#define THAW_CORE_WORDS_ERROR_H

#include "core/words/catalogue.h"

#include <stdbool.h>

typedef struct Error {
    char text[512]; /* one sentence, UTF-8, no newline; "" when all is well */
} Error;

/* Always returns false, so that `return error_set(err, …)` reads well. The
 * format is translated (say.h). Text that does not fit is cut between two
 * characters. */
bool error_set(Error *err, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Says where and why a PO file cannot be read; returns false too. */
bool error_po(Error *err, PoFault fault);

#endif

/* SPDX-License-Identifier: MIT
 * error.h -- what went wrong in the world (files, sound, network), in words.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; Error is a value.
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

/* Always returns false, so that `return error_set(err, …)` reads well. Said in
 * the language in use (say.h).
 * Text that does not fit is cut at a whole character. */
bool error_set(Error *err, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Where a translation is wrong, in words; false as well. */
bool error_po(Error *err, PoFault fault);

#endif

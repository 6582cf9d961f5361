/* SPDX-License-Identifier: MIT
 * charset.h -- texts in other character sets, as UTF-8.
 *
 * Layer:  platform (the C library, the system).
 * Owns:   returned bytes are malloc'ed; the caller frees them.
 * Errors: NULL. */
#ifndef THAW_PLATFORM_CHARSET_H
#define THAW_PLATFORM_CHARSET_H

#include <stddef.h>

/* The bytes as UTF-8, ended by a zero. NULL: the system knows no such character
 * set, or the bytes are not in it. Any name and any bytes may be given. */
char *charset_to_utf8(const char *charset, const char *bytes, size_t size,
                      size_t *utf8_size);

/* "UTF-16LE" or "UTF-16BE" when the bytes begin with the mark of one, or are
 * what Latin letters are in it; NULL: neither. */
const char *charset_utf16(const char *bytes, size_t size);

#endif

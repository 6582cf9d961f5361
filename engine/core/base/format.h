/* SPDX-License-Identifier: MIT
 * format.h -- printf's formats with numbered arguments ("%2$s"), the same on
 *             every system.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing.
 * Errors: none.
 *
 * Translators number a sentence's arguments to change their order. C11 knows
 * nothing of that, and not every C library does. */
#ifndef THAW_CORE_BASE_FORMAT_H
#define THAW_CORE_BASE_FORMAT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

/* As snprintf: at most `size` bytes with the NUL, returns the bytes that all
 * of it has; `out` may be NULL where `size` is 0. */
int format_write(char *out, size_t size, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
int format_write_list(char *out, size_t size, const char *format, va_list args)
    __attribute__((format(printf, 3, 0)));

/* Whether a printf with the arguments of `format` may use `other` instead: the
 * same directives, in any order where they are numbered. */
bool format_fits(const char *format, const char *other);

#endif

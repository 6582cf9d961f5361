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

/* Like snprintf, with the isolates of format_say_list: writes at most `size`
 * bytes with the NUL and returns the length of the whole text without it; `out`
 * may be NULL when `size` is 0. */
int format_write(char *out, size_t size, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
int format_write_list(char *out, size_t size, const char *format, va_list args)
    __attribute__((format(printf, 3, 0)));

/* The same for a sentence that people read: a text in it that is written from
 * right to left is parted from the rest (U+2068 … U+2069), so that neither
 * changes the order in which the other is seen. A format without a letter of
 * its own is no sentence, and goes as its texts go. */
int format_say_list(char *out, size_t size, const char *format, va_list args)
    __attribute__((format(printf, 3, 0)));

/* Whether `other` can be used instead of `format` with the same arguments: it
 * must have the same directives; numbered ones may stand in any order. */
bool format_fits(const char *format, const char *other);

#endif

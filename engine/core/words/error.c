/* SPDX-License-Identifier: MIT */
#include "core/words/error.h"

#include "core/words/say.h"
#include "core/base/text.h"

#include <stdarg.h>
#include <stdio.h>

bool error_set(Error *err, const char *format, ...) {
    if (!err) return false;
    char whole[4 * sizeof err->text];
    va_list args;
    va_start(args, format);
    vsnprintf(whole, sizeof whole, say(format), args);
    va_end(args);
    utf8_copy(err->text, sizeof err->text, whole);
    for (char *at = err->text; *at; at++)
        if (*at == '\n' || *at == '\r') *at = ' ';
    return false;
}

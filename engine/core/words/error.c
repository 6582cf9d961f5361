/* SPDX-License-Identifier: MIT
 * Formats errors; control characters in what is put in become spaces, so that
 * an error is always one line. */
#include "core/words/error.h"

#include "core/words/say.h"
#include "core/base/mem.h"
#include "core/base/text.h"

#include <stdarg.h>

bool error_set(Error *err, const char *format, ...) {
    if (!err) return false;
    va_list args;
    va_start(args, format);
    char *whole = say_format(format, args);
    va_end(args);
    utf8_copy(err->text, sizeof err->text, whole);
    mem_free(whole);
    utf8_clean(err->text);
    return false;
}

bool error_po(Error *err, PoFault fault) {
    if (!fault.line) return error_set(err, "%s", say(fault.what));
    return error_set(err, "line %d: %s", fault.line, say(fault.what));
}

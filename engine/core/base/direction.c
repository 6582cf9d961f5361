/* SPDX-License-Identifier: MIT
 * Which texts are written from right to left. */
#include "core/base/direction.h"

#include "core/base/text.h"

#include <stdint.h>

/* Hebrew, Arabic and their relatives, each with its later forms. */
bool text_right_to_left(const char *text) {
    if (!text) return false;
    for (uint32_t code; (code = utf8_next(&text));)
        if ((code >= 0x590 && code <= 0x8ff) ||
            (code >= 0xfb1d && code <= 0xfdff) ||
            (code >= 0xfe70 && code <= 0xfefc) ||
            (code >= 0x10800 && code <= 0x10fff) ||
            (code >= 0x1e800 && code <= 0x1efff))
            return true;
    return false;
}

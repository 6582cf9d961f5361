/* SPDX-License-Identifier: MIT
 * Replaces the four characters that mean something in HTML. */
#include "core/base/html.h"

void html_add(Text *out, const char *text) {
    for (; text && *text; text++)
        switch (*text) {
        case '<':
            text_add(out, "&lt;");
            break;
        case '>':
            text_add(out, "&gt;");
            break;
        case '&':
            text_add(out, "&amp;");
            break;
        case '"':
            text_add(out, "&quot;");
            break;
        default:
            text_add_n(out, text, 1);
        }
}

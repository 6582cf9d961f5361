/* SPDX-License-Identifier: MIT
 * Character sets by iconv. */
#include "platform/charset.h"

#include <iconv.h>
#include <stdlib.h>
#include <string.h>

enum { BYTES_A_CHARACTER = 4, NAME_MAX_BYTES = 40 };

/* iconv takes options behind a name ("//IGNORE"), and a file must not. */
static int is_name(const char *charset) {
    size_t size = strlen(charset);
    return size > 0 && size <= NAME_MAX_BYTES &&
           !charset[strspn(charset, "abcdefghijklmnopqrstuvwxyz"
                                    "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                    "0123456789-_:.")];
}

char *charset_to_utf8(const char *charset, const char *bytes, size_t size,
                      size_t *utf8_size) {
    iconv_t way = is_name(charset) ? iconv_open("UTF-8", charset) : (iconv_t)-1;
    if (way == (iconv_t)-1) return NULL;
    size_t capacity = size * BYTES_A_CHARACTER, left = capacity;
    char *out = malloc(capacity + 1), *to = out, *from = (char *)bytes;
    size_t done = (size_t)-1;
    if (out) done = iconv(way, &from, &size, &to, &left);
    if (out && done != (size_t)-1) done = iconv(way, NULL, NULL, &to, &left);
    iconv_close(way);
    if (done == (size_t)-1 || size) {
        free(out);
        return NULL;
    }
    *to = '\0';
    *utf8_size = capacity - left;
    return out;
}

const char *charset_utf16(const char *bytes, size_t size) {
    if (size < 4 || size % 2) return NULL;
    if (!memcmp(bytes, "\xFF\xFE", 2)) return "UTF-16LE";
    if (!memcmp(bytes, "\xFE\xFF", 2)) return "UTF-16BE";
    if (bytes[0] && !bytes[1] && bytes[2] && !bytes[3]) return "UTF-16LE";
    if (!bytes[0] && bytes[1] && !bytes[2] && bytes[3]) return "UTF-16BE";
    return NULL;
}

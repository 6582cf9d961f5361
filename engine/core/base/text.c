/* SPDX-License-Identifier: MIT
 * Decoding, folding and measuring UTF-8 one character at a time, and a text
 * buffer that grows. */
#include "core/base/text.h"

#include "core/base/format.h"
#include "core/base/mem.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { REPLACEMENT = 0xFFFD };

/* Length of the sequence that `first` begins; 0 when it begins none. */
static int sequence_length(unsigned char first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first < 0xE0) return 2;
    if (first >= 0xE0 && first < 0xF0) return 3;
    if (first >= 0xF0 && first < 0xF5) return 4;
    return 0;
}

/* Decodes one character of at most `size` bytes; 0 bytes: malformed. */
static int decode(const unsigned char *at, size_t size, uint32_t *code) {
    int length = size ? sequence_length(at[0]) : 0;
    if (!length || (size_t)length > size) return 0;
    static const unsigned char masks[] = { 0, 0x7F, 0x1F, 0x0F, 0x07 };
    static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
    uint32_t value = at[0] & masks[length];
    for (int i = 1; i < length; i++) {
        if ((at[i] & 0xC0) != 0x80) return 0;
        value = value << 6 | (at[i] & 0x3Fu);
    }
    bool surrogate = value >= 0xD800 && value < 0xE000;
    if (value < least[length] || value > 0x10FFFF || surrogate) return 0;
    *code = value;
    return length;
}

uint32_t utf8_next(const char **at) {
    const unsigned char *bytes = (const unsigned char *)*at;
    if (!*bytes) return 0;
    size_t size = 1; /* never reads past the NUL */
    while (size < 4 && bytes[size])
        size++;
    uint32_t code;
    int length = decode(bytes, size, &code);
    *at += length ? length : 1;
    return length ? code : REPLACEMENT;
}

size_t utf8_put(uint32_t code, char *out) {
    if (code < 0x80) return out[0] = (char)code, (size_t)1;
    if (code < 0x800) {
        out[0] = (char)(0xC0 | code >> 6);
        out[1] = (char)(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = (char)(0xE0 | code >> 12);
        out[1] = (char)(0x80 | (code >> 6 & 0x3F));
        out[2] = (char)(0x80 | (code & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | code >> 18);
    out[1] = (char)(0x80 | (code >> 12 & 0x3F));
    out[2] = (char)(0x80 | (code >> 6 & 0x3F));
    out[3] = (char)(0x80 | (code & 0x3F));
    return 4;
}

size_t utf8_plain(const char *bytes, size_t size) {
    size_t at = 0;
    for (uint64_t eight; at + sizeof eight <= size; at += sizeof eight) {
        memcpy(&eight, bytes + at, sizeof eight);
        if (eight & 0x8080808080808080ULL) break;
    }
    while (at < size && (unsigned char)bytes[at] < 0x80)
        at++;
    return at;
}

bool utf8_valid(const char *bytes, size_t size) {
    for (size_t at = utf8_plain(bytes, size); at < size;) {
        uint32_t code;
        int length =
            decode((const unsigned char *)bytes + at, size - at, &code);
        if (!length) return false;
        at += (size_t)length;
    }
    return true;
}

void utf8_copy(char *out, size_t size, const char *text) {
    if (!size) return;
    size_t bytes = strlen(text);
    if (bytes >= size) {
        bytes = size - 1;
        while (bytes && ((unsigned char)text[bytes] & 0xC0) == 0x80)
            bytes--;
    }
    memcpy(out, text, bytes);
    out[bytes] = '\0';
}

uint32_t utf8_lower(uint32_t code) {
    if (code >= 'A' && code <= 'Z') return code + 32;
    bool latin1 = code >= 0xC0 && code <= 0xDE && code != 0xD7;
    bool greek = code >= 0x391 && code <= 0x3A9;
    bool cyrillic = code >= 0x410 && code <= 0x42F;
    if (latin1 || greek || cyrillic) return code + 32;
    if (code >= 0x400 && code <= 0x40F) return code + 80;
    if (code >= 0x100 && code <= 0x137) return code | 1;
    return code;
}

bool utf8_is_word(uint32_t code) {
    if (code < 0x80)
        return (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') ||
               (code >= 'A' && code <= 'Z');
    bool latin1_mark = code < 0xC0 || code == 0xD7 || code == 0xF7;
    bool general_mark = code >= 0x2000 && code < 0x2070;
    bool cjk_mark = code >= 0x3000 && code < 0x3040;
    bool wide_mark = (code >= 0xFF00 && code < 0xFF10) ||
                     (code >= 0xFF1A && code < 0xFF21) ||
                     (code >= 0xFF3B && code < 0xFF41) ||
                     (code >= 0xFF5B && code < 0xFF66);
    return !(latin1_mark || general_mark || cjk_mark || wide_mark ||
             code == REPLACEMENT);
}

/* ---- columns ---- */

typedef struct Range {
    uint32_t first, last;
} Range;

/* Unicode 15, East Asian Width W and F, in broad strokes. */
static const Range wide[] = {
    { 0x1100, 0x115F },   { 0x231A, 0x231B },   { 0x2E80, 0x303E },
    { 0x3041, 0x33FF },   { 0x3400, 0x4DBF },   { 0x4E00, 0xA4CF },
    { 0xA960, 0xA97C },   { 0xAC00, 0xD7A3 },   { 0xF900, 0xFAFF },
    { 0xFE30, 0xFE6F },   { 0xFF00, 0xFF60 },   { 0xFFE0, 0xFFE6 },
    { 0x1F300, 0x1F64F }, { 0x1F680, 0x1F6FF }, { 0x1F900, 0x1FAFF },
    { 0x20000, 0x3FFFD },
};

/* Marks that stand on the character before them, and joiners. */
static const Range narrow[] = {
    { 0x0300, 0x036F }, { 0x0483, 0x0489 }, { 0x0591, 0x05BD },
    { 0x0610, 0x061A }, { 0x064B, 0x065F }, { 0x0900, 0x0902 },
    { 0x0E34, 0x0E3A }, { 0x200B, 0x200F }, { 0x20D0, 0x20FF },
    { 0xFE00, 0xFE0F }, { 0xFE20, 0xFE2F },
};

static bool within(const Range *ranges, size_t count, uint32_t code) {
    for (size_t i = 0; i < count; i++)
        if (code >= ranges[i].first && code <= ranges[i].last) return true;
    return false;
}

int utf8_width(uint32_t code) {
    if (within(narrow, sizeof narrow / sizeof *narrow, code)) return 0;
    return within(wide, sizeof wide / sizeof *wide, code) ? 2 : 1;
}

bool utf8_is_control(uint32_t code) {
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x061C ||
           code == 0x200E || code == 0x200F ||
           (code >= 0x2028 && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

char *utf8_clean(char *text) {
    for (char *at = text; *at;) {
        const char *next = at;
        bool control = utf8_is_control(utf8_next(&next));
        bool malformed = next == at + 1 && (unsigned char)*at >= 0x80;
        if (!control && !malformed)
            at += next - at;
        else
            while (at < next)
                *at++ = malformed ? '?' : ' ';
    }
    return text;
}

int utf8_columns(const char *text) {
    int columns = 0;
    for (uint32_t code; (code = utf8_next(&text));)
        if (!utf8_is_control(code)) columns += utf8_width(code);
    return columns;
}

int utf8_field(const char *text, int columns) {
    return columns + (int)strlen(text) - utf8_columns(text);
}

/* ---- text that grows ---- */

static void text_reserve(Text *text, size_t more) {
    if (text->size + more + 1 <= text->capacity) return;
    text->capacity = (text->size + more + 1) * 2;
    text->bytes = mem_grow(text->bytes, text->capacity);
}

void text_add_n(Text *text, const char *more, size_t bytes) {
    text_reserve(text, bytes);
    memcpy(text->bytes + text->size, more, bytes);
    text->size += bytes;
    text->bytes[text->size] = '\0';
}

void text_add(Text *text, const char *more) {
    text_add_n(text, more, strlen(more));
}

void text_format(Text *text, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int bytes = format_write_list(NULL, 0, format, args);
    va_end(args);
    if (bytes > 0) {
        text_reserve(text, (size_t)bytes);
        format_write_list(text->bytes + text->size, (size_t)bytes + 1, format,
                          again);
        text->size += (size_t)bytes;
    }
    va_end(again);
}

const char *text_get(const Text *text) {
    return text->bytes ? text->bytes : "";
}

char *text_take(Text *text) {
    char *bytes = text->bytes ? text->bytes : mem_text("");
    *text = (Text){ 0 };
    return bytes;
}

void text_free(Text *text) {
    mem_free(text->bytes);
    *text = (Text){ 0 };
}

static bool is_title(const char *word, size_t length) {
    static const char *const titles[] = { "Mr",  "Mrs",  "Ms",  "Miss", "Dr",
                                          "Mr.", "Mrs.", "Ms.", "Dr." };
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++)
        if (strlen(titles[i]) == length && !strncmp(titles[i], word, length))
            return true;
    return false;
}

/* Latin-1 and Latin Extended-A, in order from U+00C0 on; '?' stands for those
 * that are not one letter with an accent. */
uint32_t utf8_fold(uint32_t code) {
    static const char letters[] =
        "AAAAAA?CEEEEIIII?NOOOOO?OUUUUY?saaaaaa?ceeeeiiii?nooooo?ouuuuy?y"
        "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi??JjKkkLlLlLlL"
        "lLlNnNnNnn??OoOoOo??RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";
    if (code < 0xC0 || code - 0xC0 >= sizeof letters - 1) return code;
    char letter = letters[code - 0xC0];
    return letter == '?' ? code : (uint32_t)letter;
}

void text_fold_name(char *out, size_t size, const char *name, size_t bytes) {
    size_t used = 0;
    for (const char *end = name + bytes; name < end && used + 1 < size;) {
        uint32_t code = utf8_fold(utf8_next(&name));
        if (code == '_' || (code < 0x80 && utf8_is_word(code)))
            out[used++] = (char)code;
    }
    out[used] = '\0';
}

size_t text_first_name(const char *name) {
    size_t length = strcspn(name, " ");
    const char *dot = strstr(name, "\u00b7");
    if (dot && (size_t)(dot - name) < length) length = (size_t)(dot - name);
    return is_title(name, length) ? strlen(name) : length;
}

static unsigned char small(char letter) {
    unsigned char c = (unsigned char)letter;
    return c >= 'A' && c <= 'Z' ? (unsigned char)(c + 32) : c;
}

bool text_alike_n(const char *a, const char *b, size_t bytes) {
    for (size_t i = 0; i < bytes; i++) {
        if (small(a[i]) != small(b[i])) return false;
        if (!a[i]) return true;
    }
    return true;
}

bool text_alike(const char *a, const char *b) {
    return text_alike_n(a, b, strlen(a) + 1);
}

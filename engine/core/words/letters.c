/* SPDX-License-Identifier: MIT
 * Looks a character up in the table of the fonts; names the scripts that no
 * font is there for. */
#include "core/words/letters.h"

#include "core/words/say.h"

#include <stdlib.h>

static int compare(const void *key, const void *row) {
    uint32_t code = *(const uint32_t *)key;
    const LetterRange *range = row;
    return code < range->first ? -1 : code > range->last;
}

bool letters_need_font(uint32_t code) {
    bool control = code < 0x20 || (code >= 0x7f && code < 0xa0);
    bool space = code == ' ' || code == 0xa0 || code == 0x3000;
    bool steers = code == 0xad || code == 0xfeff ||
                  (code >= 0x200b && code <= 0x200f) ||
                  (code >= 0x202a && code <= 0x202e) ||
                  (code >= 0x2060 && code <= 0x206f) ||
                  (code >= 0xfe00 && code <= 0xfe0f) ||
                  (code >= 0xe0000 && code <= 0xe0fff);
    bool skin_tone = code >= 0x1f3fb && code <= 0x1f3ff;
    return !control && !space && !steers && !skin_tone;
}

bool letters_drawn(uint32_t code) {
    size_t count;
    const LetterRange *table = letters_table(&count);
    return !letters_need_font(code) ||
           bsearch(&code, table, count, sizeof *table, compare) != NULL;
}

static const struct {
    uint32_t first, last;
    const char *name;
} scripts[] = {
    { 0x530, 0x58f, SAY("Armenian") },
    { 0x700, 0x74f, SAY("Syriac") },
    { 0x780, 0x7bf, SAY("Thaana") },
    { 0x980, 0x9ff, SAY("Bengali") },
    { 0xa00, 0xa7f, SAY("Gurmukhi") },
    { 0xa80, 0xaff, SAY("Gujarati") },
    { 0xb00, 0xb7f, SAY("Odia") },
    { 0xb80, 0xbff, SAY("Tamil") },
    { 0xc00, 0xc7f, SAY("Telugu") },
    { 0xc80, 0xcff, SAY("Kannada") },
    { 0xd00, 0xd7f, SAY("Malayalam") },
    { 0xd80, 0xdff, SAY("Sinhala") },
    { 0xe80, 0xeff, SAY("Lao") },
    { 0xf00, 0xfff, SAY("Tibetan") },
    { 0x1000, 0x109f, SAY("Burmese") },
    { 0x10a0, 0x10ff, SAY("Georgian") },
    { 0x1200, 0x139f, SAY("Ethiopic") },
    { 0x13a0, 0x13ff, SAY("Cherokee") },
    { 0x1780, 0x17ff, SAY("Khmer") },
    { 0x1800, 0x18af, SAY("Mongolian") },
    { 0x2d30, 0x2d7f, SAY("Tifinagh") },
    { 0x3040, 0x30ff, SAY("Japanese kana") },
    { 0x3400, 0x9fff, SAY("Chinese characters") },
    { 0xa980, 0xa9df, SAY("Javanese") },
    { 0xac00, 0xd7ff, SAY("Korean") },
    { 0xe000, 0xf8ff, SAY("private characters") },
    { 0x1f000, 0x1faff, SAY("emoji") },
    { 0x20000, 0x3ffff, SAY("rare Chinese characters") },
};

const char *letters_script(uint32_t code) {
    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++)
        if (code >= scripts[i].first && code <= scripts[i].last)
            return say(scripts[i].name);
    return NULL;
}

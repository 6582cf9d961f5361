/* SPDX-License-Identifier: MIT
 * look_words.h -- reads the words and colours of game/scripts/looks.lua
 * without Lua, so that the window's tests need no loader. */
#ifndef THAW_TESTS_WINDOW_FACE_LOOK_WORDS_H
#define THAW_TESTS_WINDOW_FACE_LOOK_WORDS_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WORDS_MAX = 64, WORD_BYTES = 16, LOOKS_BYTES = 64 * 1024 };

typedef struct LookWords {
    char names[WORDS_MAX][WORD_BYTES]; /* quoted words of the kind */
    size_t name_count;
    uint32_t colours[WORDS_MAX]; /* its 0x… numbers */
    size_t colour_count;
} LookWords;

static inline const char *looks_text(void) {
    static char text[LOOKS_BYTES];
    FILE *in = fopen(THAW_SOURCE_DIR "/game/scripts/looks.lua", "r");
    if (!in) return "";
    size_t length = fread(text, 1, sizeof text - 1, in);
    fclose(in);
    text[length] = '\0';
    return text;
}

static inline void read_name(LookWords *words, const char *from,
                             const char *until) {
    size_t length = (size_t)(until - from);
    if (length >= WORD_BYTES || words->name_count >= WORDS_MAX) return;
    memcpy(words->names[words->name_count++], from, length);
}

/* What stands between the braces after  look "kind" . */
static inline LookWords look_words(const char *kind) {
    LookWords words = { .name_count = 0 };
    char head[64];
    snprintf(head, sizeof head, "\nlook \"%s\" {", kind);
    const char *at = strstr(looks_text(), head);
    const char *end = at ? strchr(at, '}') : NULL;
    if (!end) return words;
    for (at += strlen(head); at < end; at++) {
        if (*at == '"') {
            const char *close = strchr(at + 1, '"');
            read_name(&words, at + 1, close);
            at = close;
        } else if (at[0] == '0' && at[1] == 'x' &&
                   words.colour_count < WORDS_MAX) {
            char *after;
            words.colours[words.colour_count++] =
                (uint32_t)strtoul(at, &after, 16);
            at = after;
        }
    }
    return words;
}

#endif

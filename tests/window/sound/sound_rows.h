/* SPDX-License-Identifier: MIT
 * sound_rows.h -- reads the one-line rows of game/scripts/sounds.lua without
 * Lua, so that the window's tests need no loader. */
#ifndef THAW_TESTS_WINDOW_SOUND_SOUND_ROWS_H
#define THAW_TESTS_WINDOW_SOUND_SOUND_ROWS_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/story/sounds.h"

enum { ROWS_MAX = 100, ROW_BYTES = 400 };

typedef struct SoundRows {
    char text[ROWS_MAX][4][ROW_BYTES];
    SoundDef rows[ROWS_MAX];
    SoundTable table;
} SoundRows;

/* The quoted word after `key`, copied; "" when the line has none. */
static inline const char *row_word(const char *line, const char *key,
                                   char *out) {
    const char *at = strstr(line, key);
    const char *open = at ? strchr(at, '"') : NULL;
    const char *shut = open ? strchr(open + 1, '"') : NULL;
    size_t length = shut ? (size_t)(shut - open - 1) : 0;
    if (length >= ROW_BYTES) length = 0;
    if (length) memcpy(out, open + 1, length);
    out[length] = '\0';
    return length ? out : NULL;
}

static inline SoundDef row_read(const char *line, char text[4][ROW_BYTES]) {
    SoundDef def = sound_def_usual();
    size_t count;
    const SoundField *fields = sound_fields(&count);
    def.name = row_word(line, "sound ", text[0]);
    def.caption = row_word(line, "caption =", text[1]);
    def.recipe = row_word(line, "recipe =", text[2]);
    def.with = row_word(line, "with =", text[3]);
    for (size_t i = 0; i < count; i++) {
        char key[40];
        snprintf(key, sizeof key, " %s = ", fields[i].name);
        const char *at = strstr(line, key);
        int value = at ? atoi(at + strlen(key)) : fields[i].usual;
        memcpy((char *)&def + fields[i].offset, &value, sizeof value);
    }
    return def;
}

/* NULL when the file cannot be read; free() it. */
static inline SoundRows *rows_read(const char *path) {
    FILE *file = fopen(path, "r");
    if (!file) return NULL;
    SoundRows *rows = calloc(1, sizeof *rows);
    char line[ROW_BYTES];
    size_t count = 0;
    while (rows && count < ROWS_MAX && fgets(line, sizeof line, file))
        if (strncmp(line, "sound \"", 7) == 0) {
            rows->rows[count] = row_read(line, rows->text[count]);
            count++;
        }
    fclose(file);
    if (rows) rows->table = (SoundTable){ rows->rows, count };
    return rows;
}

#endif

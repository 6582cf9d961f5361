/* SPDX-License-Identifier: MIT
 * longer.h -- a language that nobody speaks: every text of the program, and of
 * a level, stands in ⟦brackets⟧ and is two fifths longer. What is seen outside
 * them was never given to translators; what holds its words holds those of
 * most languages. Made of what script/words collects; needs gettext. */
#ifndef THAW_TESTS_LONGER_H
#define THAW_TESTS_LONGER_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LONGER_LANGUAGE "qq"
#define LONGER_LEVEL    "longer_level.lua"

/* A data folder as the game's, with that language in it. */
typedef struct Longer {
    char folder[64];
} Longer;

/* ---- a PO file out of a template ---- */

/* The raw text of a quoted line is added to what came before it. */
static inline void longer_add(char *raw, size_t size, const char *line) {
    const char *from = strchr(line, '"'), *to = strrchr(line, '"');
    size_t used = strlen(raw);
    if (from && to > from)
        snprintf(raw + used, size - used, "%.*s", (int)(to - from - 1),
                 from + 1);
}

static inline void longer_put(FILE *out, const char *raw) {
    static const char more[] = " y ñandú más allá tan lejos";
    size_t size = strlen(raw), room = size * 2 / 5;
    const char *tail = size > 2 && !strcmp(raw + size - 2, "\\n") ? "\\n" : "";
    const char *lead = !strncmp(raw, "\\n", 2) ? "\\n" : "";
    size -= strlen(tail) + strlen(lead);
    fprintf(out, " \"%s⟦%.*s", lead, (int)size, raw + strlen(lead));
    for (; room > sizeof more; room -= sizeof more - 1)
        fputs(more, out);
    for (size_t i = 0; i + 2 < room; i++)
        putc(i % 6 ? 'o' : ' ', out);
    fprintf(out, "⟧%s\"\n", tail);
}

/* Every msgstr is the longer msgid (or msgid_plural). */
static inline void longer_write(FILE *in, FILE *out) {
    static char one[40000], many[40000], line[20000];
    char *now = NULL;
    bool header = true; /* until its msgstr is over */
    fputs("msgid \"\"\nmsgstr \"\"\n\"Language: qq\\n\"\n"
          "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
          "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\n",
          out);
    while (fgets(line, sizeof line, in)) {
        bool context = !strncmp(line, "msgctxt", 7);
        if (!strncmp(line, "msgid ", 6)) {
            one[0] = many[0] = '\0';
            now = one;
        } else if (!strncmp(line, "msgid_plural", 12)) {
            now = many;
        } else if (!strncmp(line, "msgstr", 6)) {
            bool first = !*many || !strncmp(line, "msgstr[0]", 9);
            if (!header) fprintf(out, "%.*s", (int)strcspn(line, " "), line);
            if (!header) longer_put(out, first ? one : many);
            header = false;
            now = NULL;
        } else if (*line != '"') {
            now = NULL;
        }
        if (now) longer_add(now, sizeof one, line);
        if (context || (now && !header)) fputs(line, out);
    }
}

/* From a template file to a PO file. */
static inline bool longer_file(const char *from, const char *to) {
    FILE *in = fopen(from, "r"), *out = in ? fopen(to, "w") : NULL;
    if (out) longer_write(in, out);
    if (in) fclose(in);
    return out && fclose(out) == 0;
}

/* ---- the folder ---- */

static inline bool longer_run(const char *format, const char *folder) {
    char command[1000];
    snprintf(command, sizeof command, format, folder);
    if (system(command) == 0) return true;
    fprintf(stderr, "this failed: %s\n", command);
    return false;
}

static inline void longer_end(Longer *longer) {
    longer_run("rm -rf '%s'", longer->folder);
}

/* With LONGER_LEVEL and its translation in the folder itself. False, and why
 * on stderr, without gettext. */
static inline bool longer_begin(Longer *longer) {
    char from[128], to[128];
    snprintf(longer->folder, sizeof longer->folder, "/tmp/thaw-longer-XXXXXX");
    if (!mkdtemp(longer->folder)) return false;
    const char *folder = longer->folder;
    if (!longer_run("cd '%s' && mkdir -p game/words && "
                    "ln -s " THAW_SOURCE_DIR "/assets . && cd game && "
                    "ln -s " THAW_SOURCE_DIR "/game/[!w]* . && cd .. && "
                    "cp game/scripts/shocked_bill.lua " LONGER_LEVEL " && "
                    "LC_ALL=C.UTF-8 " THAW_BINARY " strings " LONGER_LEVEL
                    " > level.pot",
                    folder) ||
        !longer_run(THAW_SOURCE_DIR "/script/words '%s'", folder))
        return false;
    snprintf(from, sizeof from, "%s/thaw.pot", folder);
    snprintf(to, sizeof to, "%s/game/words/thaw.qq.po", folder);
    if (!longer_file(from, to)) return false;
    snprintf(from, sizeof from, "%s/level.pot", folder);
    snprintf(to, sizeof to, "%s/longer_level.qq.po", folder);
    return longer_file(from, to) &&
           longer_run("msgfmt -o /dev/null '%s/game/words/thaw.qq.po'", folder);
}

/* ---- looking ---- */

/* Letters of the text that stand outside all brackets; 0: it is all said. A
 * page may begin or end within them. */
static inline int longer_outside(const char *text, char *out, size_t size) {
    int depth = 0, letters = 0;
    size_t used = 0;
    for (const char *at = text; *at; at++) {
        if (!strncmp(at, "⟦", 3)) {
            depth++;
        } else if (!strncmp(at, "⟧", 3)) {
            if (!depth) letters = 0, used = 0;
            if (depth) depth--;
        } else if (!depth) {
            bool letter = (*at >= 'a' && *at <= 'z') ||
                          (*at >= 'A' && *at <= 'Z') ||
                          (unsigned char)*at >= 0xc3;
            bool quote = !strncmp(at, "“", 3) || !strncmp(at, "”", 3) ||
                         !strncmp(at, "−", 3) || !strncmp(at, "…", 3);
            if (letter && !quote) letters++;
            if (used + 1 < size) out[used++] = *at;
            continue;
        }
        if (!strncmp(at, "⟦", 3) || !strncmp(at, "⟧", 3)) at += 2;
    }
    if (size) out[used] = '\0';
    return letters;
}

#endif

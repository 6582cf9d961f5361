/* SPDX-License-Identifier: MIT
 * Warns of letters that none of Thaw's fonts has: in the window they are
 * boxes. */
#include "core/story/verify.h"

#include "core/base/text.h"
#include "core/story/texts.h"
#include "core/words/letters.h"

#include <string.h>

enum { SHOWN_MAX = 24, SCRIPTS_MAX = 8 };

/* What was told already: one word on each script is enough. */
typedef struct Fontless {
    Findings *findings;
    const char *scripts[SCRIPTS_MAX]; /* NULL: what has no name */
    int count;
} Fontless;

static bool is_told(const Fontless *told, const char *script) {
    for (int i = 0; i < told->count; i++)
        if (told->scripts[i] == script) return true;
    return told->count == SCRIPTS_MAX;
}

/* The first letters of the text that are of that script and in no font. */
static void letters_of(const char *text, const char *script,
                       char out[SHOWN_MAX]) {
    size_t size = 0;
    for (uint32_t code; (code = utf8_next(&text)) && size + 5 < SHOWN_MAX;)
        if (!letters_drawn(code) && letters_script(code) == script)
            size += utf8_put(code, out + size);
    out[size] = '\0';
}

static void tell(Fontless *told, Place at, const char *text, uint32_t code) {
    char letters[SHOWN_MAX];
    const char *script = letters_script(code);
    if (is_told(told, script)) return;
    told->scripts[told->count++] = script;
    letters_of(text, script, letters);
    if (script)
        findings_add(told->findings, at, "no-font",
                     "\"%s\" is written in letters that Thaw has no font for "
                     "(%s): the window shows boxes",
                     letters, script);
    else
        findings_add(told->findings, at, "no-font",
                     "\"%s\" (U+%04lX) is in none of Thaw's fonts: the window "
                     "shows boxes",
                     letters, (unsigned long)code);
}

static void look(void *data, const char *context, Place at, const char **slot) {
    const char *text = *slot;
    (void)context;
    for (uint32_t code; (code = utf8_next(&text));)
        if (!letters_drawn(code)) tell(data, at, *slot, code);
}

void verify_fonts(const Story *story, Findings *findings) {
    Fontless told = { .findings = findings };
    texts_visit((Story *)story, look, &told); /* replaces nothing */
}

static void look_first(void *data, const char *context, Place at,
                       const char **slot) {
    const char **script = data;
    const char *text = *slot;
    (void)context;
    (void)at;
    for (uint32_t code; !*script && (code = utf8_next(&text));)
        if (!letters_drawn(code)) {
            const char *name = letters_script(code);
            *script = name ? name : "";
        }
}

const char *verify_fontless(const Story *story) {
    const char *script = NULL;
    texts_visit((Story *)story, look_first, &script); /* replaces nothing */
    return script;
}

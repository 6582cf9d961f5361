/* SPDX-License-Identifier: MIT
 * Looks each text up in the catalogue in use. A translation is used only when
 * its directives match (format_fits): otherwise a faulty PO file could make
 * printf read arguments that were not passed. */
#include "core/words/say.h"

#include "core/base/format.h"
#include "core/base/mem.h"

#include <string.h>

static Catalogue *spoken; /* see say.h for why */

void say_use(Catalogue *catalogue) {
    catalogue_free(spoken);
    spoken = catalogue;
}

const char *say_language(void) {
    return spoken ? catalogue_language(spoken) : "";
}

const char *say(const char *text) {
    const char *said = catalogue_say(spoken, NULL, text);
    return said == text || format_fits(text, said) ? said : text;
}

const char *say_count(long n, const char *one, const char *many) {
    unsigned long size = n < 0 ? 0UL - (unsigned long)n : (unsigned long)n;
    const char *said = catalogue_count_of(spoken, size, one, many);
    return format_fits(many, said) ? said : n == 1 ? one : many;
}

const char *say_as(const char *context, const char *text) {
    return catalogue_has(spoken, context, text)
               ? catalogue_say(spoken, context, text)
               : text;
}

/* What stands between them, out of a format that translators know. */
static const char *between_sentences(size_t *size) {
    const char *both = say_as("between two sentences", "%s %s");
    size_t all = strlen(both);
    bool usable =
        all >= 4 && !strncmp(both, "%s", 2) && !strcmp(both + all - 2, "%s");
    *size = usable ? all - 4 : 1;
    return usable ? both + 2 : " ";
}

void say_add(Text *text, const char *sentence) {
    size_t size;
    const char *between = between_sentences(&size);
    if (text->size) text_add_n(text, between, size);
    text_add(text, sentence);
}

const char *say_both(Arena *arena, const char *first, const char *second) {
    Text both = { 0 };
    say_add(&both, first);
    say_add(&both, second);
    const char *said = arena_text(arena, text_get(&both));
    text_free(&both);
    return said;
}

char *say_format(const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    format = say(format);
    int size = format_say_list(NULL, 0, format, args);
    char *text = mem_alloc(size > 0 ? (size_t)size + 1 : 1);
    if (size > 0) format_say_list(text, (size_t)size + 1, format, again);
    va_end(again);
    return text;
}

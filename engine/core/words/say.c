/* SPDX-License-Identifier: MIT */
#include "core/words/say.h"

#include <stdlib.h>
#include <string.h>

static Catalogue *spoken; /* see say.h for why */

/* ---- formats ---- */

enum { ARGUMENTS_MAX = 16, KIND_ROOM = 4 };

/* The kinds of a format's arguments, in their order: "d", "ld", "s" … */
typedef struct Arguments {
    char kinds[ARGUMENTS_MAX][KIND_ROOM];
    int count, next;
    bool wrong; /* not to be followed: fits nothing */
} Arguments;

static void add(Arguments *arguments, int place, const char *kind,
                size_t size) {
    if (place < 0 || place >= ARGUMENTS_MAX || size >= KIND_ROOM) {
        arguments->wrong = true;
        return;
    }
    char *slot = arguments->kinds[place];
    if (*slot && (strlen(slot) != size || strncmp(slot, kind, size) != 0))
        arguments->wrong = true; /* one argument read in two ways */
    memcpy(slot, kind, size);
    slot[size] = '\0';
    if (place >= arguments->count) arguments->count = place + 1;
}

/* The "2$" of "%2$s" as 1, and *at moves on; NONE where there is none. */
static int numbered(const char **at) {
    enum { NONE = -1 };
    char *end;
    if (**at < '1' || **at > '9') return NONE;
    long number = strtol(*at, &end, 10);
    if (*end != '$') return NONE;
    *at = end + 1;
    return number <= ARGUMENTS_MAX ? (int)number - 1 : ARGUMENTS_MAX;
}

/* A width or precision: figures, or a '*' that takes an argument. */
static const char *skip_width(const char *at, Arguments *arguments) {
    if (*at != '*') return at + strspn(at, "0123456789");
    at++;
    int place = numbered(&at);
    add(arguments, place < 0 ? arguments->next++ : place, "*", 1);
    return at;
}

/* One directive, from after its % to after its last letter. */
static const char *directive(const char *at, Arguments *arguments) {
    if (*at == '%') return at + 1;
    int place = numbered(&at);
    at += strspn(at, "-+ #0'");
    at = skip_width(at, arguments);
    if (*at == '.') at = skip_width(at + 1, arguments);
    size_t size = strspn(at, "hljzt");
    if (!at[size]) {
        arguments->wrong = true;
        return at + size;
    }
    add(arguments, place < 0 ? arguments->next++ : place, at, size + 1);
    return at + size + 1;
}

static Arguments arguments_of(const char *format) {
    Arguments arguments = { .count = 0 };
    while ((format = strchr(format, '%')))
        format = directive(format + 1, &arguments);
    return arguments;
}

bool say_fits(const char *text, const char *said) {
    if (!strchr(text, '%') && !strchr(said, '%')) return true;
    Arguments wanted = arguments_of(text), given = arguments_of(said);
    if (wanted.wrong || given.wrong || wanted.count != given.count)
        return false;
    for (int i = 0; i < wanted.count; i++)
        if (strcmp(wanted.kinds[i], given.kinds[i]) != 0) return false;
    return true;
}

/* ---- saying ---- */

void say_use(Catalogue *catalogue) {
    catalogue_free(spoken);
    spoken = catalogue;
}

const char *say_language(void) {
    return spoken ? catalogue_language(spoken) : "";
}

const char *say(const char *text) {
    const char *said = catalogue_say(spoken, NULL, text);
    return said == text || say_fits(text, said) ? said : text;
}

const char *say_count(long n, const char *one, const char *many) {
    unsigned long size = n < 0 ? 0UL - (unsigned long)n : (unsigned long)n;
    const char *said = catalogue_count_of(spoken, size, one, many);
    return say_fits(many, said) ? said : n == 1 ? one : many;
}

const char *say_as(const char *context, const char *text) {
    return catalogue_has(spoken, context, text)
               ? catalogue_say(spoken, context, text)
               : text;
}

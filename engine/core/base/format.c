/* SPDX-License-Identifier: MIT
 * A format is parsed twice. The first pass finds the type of each argument, so
 * that they can be read from the va_list in order. The second pass writes each
 * directive through the C library, with its number removed and its '*' replaced
 * by digits. A format without numbers goes to the C library as it is. */
#include "core/base/format.h"

#include "core/base/direction.h"
#include "core/base/mem.h"
#include "core/base/quoted.h"

#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Around a text that has an order of its own. */
static const char FIRST_STRONG[] = "\xE2\x81\xA8", POP[] = "\xE2\x81\xA9";

enum {
    ARGUMENTS_MAX = 16,
    KIND_MAX = 4,       /* bytes of "lld" with the NUL */
    DIRECTIVE_MAX = 64, /* bytes of "%-12.34lld" with the NUL */
    NOT_NUMBERED = -1
};

/* The kinds of a format's arguments, in their order: "d", "ld", "s" …; "*" is
 * a width. */
typedef struct Arguments {
    char kinds[ARGUMENTS_MAX][KIND_MAX];
    int count, next;
    bool numbered;
    bool wrong; /* the format cannot be understood */
} Arguments;

/* One directive, taken apart: % flags width . precision kind. */
typedef struct Directive {
    const char *flags;
    size_t flags_size;
    int width, precision; /* arguments, or NOT_NUMBERED */
    const char *width_figures, *precision_figures;
    size_t width_size, precision_size;
    bool has_precision;
    const char *kind;
    size_t kind_size;
    int argument; /* NOT_NUMBERED: "%%" */
} Directive;

static void add(Arguments *arguments, int place, const char *kind,
                size_t size) {
    if (place < 0 || place >= ARGUMENTS_MAX || size >= KIND_MAX) {
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

/* The "2$" of "%2$s" as 1, and *at moves on. */
static int numbered(Arguments *arguments, const char **at) {
    char *end;
    if (**at < '1' || **at > '9') return NOT_NUMBERED;
    long number = strtol(*at, &end, 10);
    if (*end != '$') return NOT_NUMBERED;
    *at = end + 1;
    arguments->numbered = true;
    return number <= ARGUMENTS_MAX ? (int)number - 1 : ARGUMENTS_MAX;
}

/* A width or precision: digits, or a '*', whose argument is returned. */
static int take_width(const char **at, Arguments *arguments, size_t *figures) {
    *figures = 0;
    if (**at != '*') {
        *figures = strspn(*at, "0123456789");
        *at += *figures;
        return NOT_NUMBERED;
    }
    ++*at;
    int place = numbered(arguments, at);
    if (place == NOT_NUMBERED) place = arguments->next++;
    add(arguments, place, "*", 1);
    return place;
}

/* One directive, from after its % to after its last letter. */
static const char *take_directive(const char *at, Arguments *arguments,
                                  Directive *found) {
    *found = (Directive){ .width = NOT_NUMBERED,
                          .precision = NOT_NUMBERED,
                          .argument = NOT_NUMBERED };
    if (*at == '%') return at + 1;
    int place = numbered(arguments, &at);
    found->flags = at;
    found->flags_size = strspn(at, "-+ #0'");
    at += found->flags_size;
    found->width_figures = at;
    found->width = take_width(&at, arguments, &found->width_size);
    if (*at == '.') {
        at++;
        found->has_precision = true;
        found->precision_figures = at;
        found->precision = take_width(&at, arguments, &found->precision_size);
    }
    size_t size = strspn(at, "hljzt");
    if (!at[size]) {
        arguments->wrong = true;
        return at + size;
    }
    found->kind = at;
    found->kind_size = size + 1;
    found->argument = place == NOT_NUMBERED ? arguments->next++ : place;
    add(arguments, found->argument, at, found->kind_size);
    return at + found->kind_size;
}

static Arguments arguments_of(const char *format) {
    Arguments arguments = { .count = 0 };
    Directive unused;
    while ((format = strchr(format, '%')))
        format = take_directive(format + 1, &arguments, &unused);
    return arguments;
}

bool format_fits(const char *format, const char *other) {
    if (!strchr(format, '%') && !strchr(other, '%')) return true;
    Arguments wanted = arguments_of(format), given = arguments_of(other);
    if (wanted.wrong || given.wrong || wanted.count != given.count)
        return false;
    for (int i = 0; i < wanted.count; i++)
        if (strcmp(wanted.kinds[i], given.kinds[i]) != 0) return false;
    return true;
}

/* ---- writing ---- */

typedef union Value {
    int small;
    long middle;
    long long large;
    intmax_t most;
    size_t size;
    ptrdiff_t distance;
    double real;
    const char *text;
    void *pointer;
} Value;

/* Reads one argument; false when printf does not know its kind. */
static bool read_value(const char *kind, va_list *args, Value *value) {
    size_t length = strlen(kind) - 1;
    char last = kind[length];
    bool whole = strchr("diouxXc*", last) != NULL;
    if (strchr("aAeEfFgG", last) && length <= 1)
        value->real = va_arg(*args, double);
    else if (last == 's' && !length)
        value->text = va_arg(*args, const char *);
    else if (last == 'p' && !length)
        value->pointer = va_arg(*args, void *);
    else if (whole && (!length || *kind == 'h'))
        value->small = va_arg(*args, int);
    else if (whole && !strncmp(kind, "ll", 2))
        value->large = va_arg(*args, long long);
    else if (whole && *kind == 'l' && last != 'c')
        value->middle = va_arg(*args, long);
    else if (whole && *kind == 'j')
        value->most = va_arg(*args, intmax_t);
    else if (whole && *kind == 'z')
        value->size = va_arg(*args, size_t);
    else if (whole && *kind == 't')
        value->distance = va_arg(*args, ptrdiff_t);
    else
        return false;
    return true;
}

/* `pattern` is a directive without numbers, `kind` how it ends. */
static int write_value(char *out, size_t size, const char *pattern,
                       const char *kind, Value value) {
    size_t length = strlen(kind) - 1;
    char last = kind[length];
    if (last == 's') return snprintf(out, size, pattern, value.text);
    if (last == 'p') return snprintf(out, size, pattern, value.pointer);
    if (strchr("aAeEfFgG", last))
        return snprintf(out, size, pattern, value.real);
    if (!length || *kind == 'h')
        return snprintf(out, size, pattern, value.small);
    if (!strncmp(kind, "ll", 2))
        return snprintf(out, size, pattern, value.large);
    if (*kind == 'l') return snprintf(out, size, pattern, value.middle);
    if (*kind == 'j') return snprintf(out, size, pattern, value.most);
    if (*kind == 'z') return snprintf(out, size, pattern, value.size);
    return snprintf(out, size, pattern, value.distance);
}

/* What has been written: as snprintf, all is counted and what fits is kept. */
typedef struct Output {
    char *bytes;
    size_t size, written;
    bool isolates; /* texts from right to left are parted from the rest */
} Output;

static char *output_end(const Output *out) {
    return out->written < out->size ? out->bytes + out->written : NULL;
}

static size_t output_left(const Output *out) {
    return out->written < out->size ? out->size - out->written : 0;
}

static void output_add(Output *out, const char *text, size_t size) {
    size_t left = output_left(out);
    if (left) {
        size_t fits = size < left ? size : left - 1;
        memcpy(output_end(out), text, fits);
        output_end(out)[fits] = '\0';
    }
    out->written += size;
}

/* A width's own figures, or those of the argument behind its '*'. */
static int add_width(char *pattern, size_t capacity, int argument,
                     const char *figures, size_t size, const Value *values) {
    if (argument != NOT_NUMBERED)
        return snprintf(pattern, capacity, "%d", values[argument].small);
    return snprintf(pattern, capacity, "%.*s", (int)size, figures);
}

static bool directive_pattern(const Directive *directive, const Value *values,
                              char pattern[DIRECTIVE_MAX]) {
    size_t capacity = DIRECTIVE_MAX, used;
    if (directive->flags_size + directive->width_size +
            directive->precision_size + KIND_MAX + 32 >
        capacity)
        return false;
    used = (size_t)snprintf(pattern, capacity, "%%%.*s",
                            (int)directive->flags_size, directive->flags);
    used += (size_t)add_width(pattern + used, capacity - used, directive->width,
                              directive->width_figures, directive->width_size,
                              values);
    bool negative =
        directive->precision != NOT_NUMBERED &&
        values[directive->precision].small < 0; /* C: a negative one is none */
    if (directive->has_precision && !negative) {
        pattern[used++] = '.';
        used += (size_t)add_width(
            pattern + used, capacity - used, directive->precision,
            directive->precision_figures, directive->precision_size, values);
    }
    snprintf(pattern + used, capacity - used, "%.*s", (int)directive->kind_size,
             directive->kind);
    return true;
}

static void write_directive(Output *out, const Directive *directive,
                            const Arguments *arguments, const Value *values) {
    char pattern[DIRECTIVE_MAX];
    if (directive->argument == NOT_NUMBERED) {
        output_add(out, "%", 1);
        return;
    }
    if (!directive_pattern(directive, values, pattern)) return;
    const char *kind = arguments->kinds[directive->argument];
    const Value value = values[directive->argument];
    bool apart =
        out->isolates && !strcmp(kind, "s") && text_right_to_left(value.text);
    if (apart) output_add(out, FIRST_STRONG, strlen(FIRST_STRONG));
    int size =
        write_value(output_end(out), output_left(out), pattern, kind, value);
    if (size > 0) out->written += (size_t)size;
    if (apart) output_add(out, POP, strlen(POP));
}

/* In quotes, a text's own quotes are the inner ones. */
static void write_text(Output *out, const Directive *directive,
                       const Arguments *arguments, Value *values,
                       const char *start, const char *mark, const char *after) {
    int argument = directive->argument;
    char *inner = NULL;
    const char *kept = NULL;
    if (argument != NOT_NUMBERED && !strcmp(arguments->kinds[argument], "s")) {
        kept = values[argument].text;
        inner = kept ? quoted_inner(kept, start, mark, after) : NULL;
        if (inner) values[argument].text = inner;
    }
    write_directive(out, directive, arguments, values);
    if (inner) values[argument].text = kept;
    mem_free(inner);
}

static int write_each(char *bytes, size_t size, const char *format,
                      const Arguments *arguments, Value *values,
                      bool isolates) {
    const char *start = format;
    Output out = { bytes, size, 0, isolates };
    Arguments again = { .count = 0 };
    if (size) *bytes = '\0';
    for (const char *mark; (mark = strchr(format, '%'));) {
        Directive directive;
        output_add(&out, format, (size_t)(mark - format));
        format = take_directive(mark + 1, &again, &directive);
        write_text(&out, &directive, arguments, values, start, mark, format);
    }
    output_add(&out, format, strlen(format));
    return (int)out.written;
}

/* A letter outside of what the directives stand for. */
static bool has_letters(const char *format) {
    Arguments unused = { .count = 0 };
    Directive directive;
    while (*format) {
        if (*format == '%') {
            format = take_directive(format + 1, &unused, &directive);
            continue;
        }
        unsigned char byte = (unsigned char)*format++;
        if (byte >= 0x80 || isalpha(byte)) return true;
    }
    return false;
}

/* All arguments, in their order; false where that cannot be. */
static bool read_values(const Arguments *arguments, va_list args,
                        Value values[ARGUMENTS_MAX]) {
    bool known = !arguments->wrong;
    va_list list;
    va_copy(list, args);
    for (int i = 0; known && i < arguments->count; i++)
        known = *arguments->kinds[i] && /* an unused number has no type */
                read_value(arguments->kinds[i], &list, &values[i]);
    va_end(list);
    return known;
}

static bool goes_both_ways(const Arguments *arguments, const Value *values) {
    for (int i = 0; i < arguments->count; i++)
        if (!strcmp(arguments->kinds[i], "s") &&
            text_right_to_left(values[i].text))
            return true;
    return false;
}

/* Plain formats that quote nothing are left to the C library. */
int format_write_list(char *out, size_t size, const char *format,
                      va_list args) {
    bool quotes = quoted_within(format);
    if (!quotes && !strchr(format, '$'))
        return vsnprintf(out, size, format, args);
    Arguments arguments = arguments_of(format);
    if (!quotes && !arguments.numbered)
        return vsnprintf(out, size, format, args);
    Value values[ARGUMENTS_MAX] = { { 0 } };
    if (read_values(&arguments, args, values))
        return write_each(out, size, format, &arguments, values, false);
    if (!arguments.numbered) return vsnprintf(out, size, format, args);
    if (size) *out = '\0';
    return 0;
}

int format_say_list(char *out, size_t size, const char *format, va_list args) {
    if (strstr(format, "%") && has_letters(format)) {
        Arguments arguments = arguments_of(format);
        Value values[ARGUMENTS_MAX] = { { 0 } };
        if (read_values(&arguments, args, values) &&
            goes_both_ways(&arguments, values))
            return write_each(out, size, format, &arguments, values, true);
    }
    return format_write_list(out, size, format, args);
}

int format_write(char *out, size_t size, const char *format, ...) {
    va_list args;
    va_start(args, format);
    int written = format_say_list(out, size, format, args);
    va_end(args);
    return written;
}

/* SPDX-License-Identifier: MIT */
#include "app/options.h"

#include "core/findings.h"
#include "core/mem.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS_MAX = 32 };

static bool unknown(const OptionRow *rows, const char *written, size_t length,
                    Error *err) {
    const char *names[ROWS_MAX];
    size_t count = 0;
    for (; count < ROWS_MAX && rows[count].name; count++)
        names[count] = rows[count].name;
    char *wrong = mem_alloc(length + 1);
    memcpy(wrong, written, length);
    const char *near = nearest_name(wrong, names, count);
    if (near)
        error_set(err, "there is no --%s; did you mean --%s?", wrong, near);
    else
        error_set(err, "there is no --%s", wrong);
    mem_free(wrong);
    return false;
}

static const OptionRow *find_row(const OptionRow *rows, const char *written,
                                 size_t length) {
    for (; rows->name; rows++)
        if (strlen(rows->name) == length &&
            !strncmp(rows->name, written, length))
            return rows;
    return NULL;
}

/* "-o" is the one short option: everybody's word for --output. */
static const char *long_name(const char *written) {
    return strcmp(written, "-o") ? written + 2 : "output";
}

static bool is_option(const char *written) {
    return !strncmp(written, "--", 2) || !strcmp(written, "-o");
}

/* One "--name"; *at stands on it and moves over a value that follows. */
static bool read_option(Options *options, const OptionRow *rows, int argc,
                        char *const *argv, int *at, Error *err) {
    const char *written = long_name(argv[*at]);
    const char *equals = strchr(written, '=');
    size_t length = equals ? (size_t)(equals - written) : strlen(written);
    const OptionRow *row = find_row(rows, written, length);
    if (!row) return unknown(rows, written, length, err);
    if (!row->value && equals)
        return error_set(err, "--%s takes no value", row->name);
    const char *value = equals ? equals + 1 : NULL;
    if (row->value && !value) {
        if (*at + 1 >= argc)
            return error_set(err, "--%s needs a value: --%s %s", row->name,
                             row->name, row->value);
        value = argv[++*at];
    }
    options->given[options->given_count++] = (OptionGiven){ row, value };
    return true;
}

bool options_read(Options *options, const OptionRow *rows, int argc,
                  char *const *argv, Error *err) {
    size_t room = (size_t)(argc > 0 ? argc : 1);
    *options = (Options){ 0 };
    options->given = mem_alloc(room * sizeof *options->given);
    options->words = mem_alloc(room * sizeof *options->words);
    bool reading = true;
    for (int i = 0; i < argc; i++) {
        if (reading && !strcmp(argv[i], "--"))
            reading = false;
        else if (reading && !strcmp(argv[i], "-h"))
            return error_set(err, "there is no -h; thaw help tells");
        else if (!reading || !is_option(argv[i]))
            options->words[options->word_count++] = argv[i];
        else if (!read_option(options, rows, argc, argv, &i, err))
            return false;
    }
    return true;
}

void options_free(Options *options) {
    mem_free(options->given);
    mem_free(options->words);
    *options = (Options){ 0 };
}

bool options_has(const Options *options, const char *name) {
    for (int i = 0; i < options->given_count; i++)
        if (!strcmp(options->given[i].row->name, name)) return true;
    return false;
}

const char *options_text(const Options *options, const char *name) {
    for (int i = options->given_count - 1; i >= 0; i--)
        if (!strcmp(options->given[i].row->name, name))
            return options->given[i].value;
    return NULL;
}

const char *options_each(const Options *options, const char *name, int nth) {
    for (int i = 0; i < options->given_count; i++)
        if (!strcmp(options->given[i].row->name, name) && nth-- == 0)
            return options->given[i].value;
    return NULL;
}

bool options_number(const Options *options, const char *name, int least,
                    int most, int *value, Error *err) {
    const char *text = options_text(options, name);
    if (!text) return true;
    char *end = NULL;
    errno = 0;
    long number = strtol(text, &end, 10);
    if (end == text || *end)
        return error_set(err, "--%s needs a whole number, not \"%s\"", name,
                         text);
    if (errno || number < least || number > most)
        return error_set(err, "--%s goes from %d to %d, not %s", name, least,
                         most, text);
    *value = (int)number;
    return true;
}

/* SPDX-License-Identifier: MIT
 * Reads the words of a command line once, from left to right. */
#include "app/options.h"

#include "core/story/findings.h"
#include "core/base/mem.h"
#include "core/base/nearest.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS_MAX = 32 };

/* A letter has the same meaning in every command. */
static const struct {
    char letter;
    const char *name;
} letters[] = {
    { 'o', "output" },
};
enum { LETTERS = sizeof letters / sizeof *letters };

char options_letter(const char *name) {
    for (int i = 0; i < LETTERS; i++)
        if (!strcmp(letters[i].name, name)) return letters[i].letter;
    return '\0';
}

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

/* An empty file name usually comes from an unset variable in a shell script;
 * the system would only say that there is no such file. */
static bool take(Options *options, const OptionRow *row, const char *value,
                 Error *err) {
    bool names_file = row->value && (!strcmp(row->value, "FILE") ||
                                     !strcmp(row->value, "FOLDER"));
    if (names_file && !*value)
        return error_set(err, "--%s needs a name, and what it got is empty",
                         row->name);
    options->given[options->given_count++] = (OptionGiven){ row, value };
    return true;
}

/* The row of "-o" or "-oFILE", or NULL. */
static const OptionRow *row_of_letter(const OptionRow *rows, const char *word) {
    for (; rows->name; rows++)
        if (word[0] == '-' && word[1] &&
            options_letter(rows->name) == word[1] && (!word[2] || rows->value))
            return rows;
    return NULL;
}

/* Reads "-o" at argv[*at]; moves *at over a value that follows. */
static bool read_letter(Options *options, const OptionRow *row, int argc,
                        char *const *argv, int *at, Error *err) {
    const char *joined = argv[*at][2] ? argv[*at] + 2 : NULL;
    if (row->value && !joined && *at + 1 >= argc)
        return error_set(err, "-%c needs a value: -%c %s", argv[*at][1],
                         argv[*at][1], row->value);
    if (row->value && !joined) joined = argv[++*at];
    return take(options, row, joined, err);
}

/* Reads "--name" at argv[*at]; moves *at over a value that follows. */
static bool read_option(Options *options, const OptionRow *rows, int argc,
                        char *const *argv, int *at, Error *err) {
    const char *written = argv[*at] + 2;
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
    return take(options, row, value, err);
}

/* Reads a word that begins with a dash: "-x", "--name". One dash and several
 * letters may be the words of a reply. */
static bool read_dashed(Options *options, const OptionRow *rows, int argc,
                        char *const *argv, int *at, Error *err) {
    const char *word = argv[*at];
    const OptionRow *row = row_of_letter(rows, word);
    if (row) return read_letter(options, row, argc, argv, at, err);
    if (!strncmp(word, "--", 2))
        return read_option(options, rows, argc, argv, at, err);
    if (word[1] && !word[2]) return error_set(err, "there is no %s", word);
    options->words[options->word_count++] = word;
    return true;
}

bool options_read(Options *options, const OptionRow *rows, int argc,
                  char *const *argv, Error *err) {
    size_t capacity = (size_t)(argc > 0 ? argc : 1);
    *options = (Options){ 0 };
    options->given = mem_alloc(capacity * sizeof *options->given);
    options->words = mem_alloc(capacity * sizeof *options->words);
    bool reading = true;
    for (int i = 0; i < argc; i++) {
        if (reading && !strcmp(argv[i], "--"))
            reading = false;
        else if (!reading || argv[i][0] != '-')
            options->words[options->word_count++] = argv[i];
        else if (!read_dashed(options, rows, argc, argv, &i, err))
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

bool options_number(const Options *options, const char *name, int min, int max,
                    int *value, Error *err) {
    const char *text = options_text(options, name);
    if (!text) return true;
    char *end = NULL;
    errno = 0;
    long number = strtol(text, &end, 10);
    if (end == text || *end)
        return error_set(err, "--%s needs a whole number, not \"%s\"", name,
                         text);
    if (errno || number < min || number > max)
        return error_set(err, "--%s goes from %d to %d, not %s", name, min, max,
                         text);
    *value = (int)number;
    return true;
}

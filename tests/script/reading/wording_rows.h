/* SPDX-License-Identifier: MIT
 * wording_rows.h -- each wording rule of a language with a sentence in which
 *                   it fires and one that it must leave alone.
 *
 * Layer:  tests.
 * Owns:   nothing.
 * Errors: an assertion fails, naming the rule and the sentence. */
#ifndef THAW_TESTS_SCRIPT_READING_WORDING_ROWS_H
#define THAW_TESTS_SCRIPT_READING_WORDING_ROWS_H

#include "script/reading/with_library.h"

typedef struct WordingRow {
    const char *rule, *fires, *silent;
    const char *heard; /* what the customer said before; may be NULL */
} WordingRow;

static inline int wording_index(const WordingRules *rules, const char *name) {
    for (int i = 0; i < wording_count(rules); i++)
        if (!strcmp(wording_note(rules, i).name, name)) return i;
    fail_msg("there is no rule \"%s\"", name);
    return 0;
}

static inline bool wording_fires(const WordingRules *rules,
                                 const WordingRow *row, const char *text) {
    const char *const heard[] = { row->heard, NULL };
    WordingReader *reader = wording_reader_new(rules);
    WordingReading reading;
    wording_reader_hears(reader, heard);
    wording_reader_read(reader, text, WORDING_NO_TONE, &reading);
    wording_reader_free(reader);
    return reading.fired >> wording_index(rules, row->rule) & 1;
}

/* All rows hold, and no rule of the language is without one. */
static inline void assert_wording_rows(const char *language,
                                       const WordingRow *rows, size_t count) {
    const WordingRules *rules = library_wording(library, language);
    uint64_t seen = 0;
    assert_non_null(rules);
    for (size_t i = 0; i < count; i++) {
        const WordingRow *row = &rows[i];
        seen |= 1ULL << wording_index(rules, row->rule);
        if (!wording_fires(rules, row, row->fires))
            fail_msg("\"%s\" should fire in: %s", row->rule, row->fires);
        if (wording_fires(rules, row, row->silent))
            fail_msg("\"%s\" should not fire in: %s", row->rule, row->silent);
    }
    for (int i = 0; i < wording_count(rules); i++)
        if (!(seen >> i & 1))
            fail_msg("no sentence tries \"%s\"", wording_note(rules, i).name);
}

#endif

/* SPDX-License-Identifier: MIT
 * with_library.h -- the vocabulary that ships, open while tests read levels.
 *
 * Layer:  tests.
 * Owns:   `library`, from open_library to close_library; a level that is
 *         loaded is the caller's (level_free).
 * Errors: open_library fails where the vocabulary has a finding. */
#ifndef THAW_TESTS_SCRIPT_READING_WITH_LIBRARY_H
#define THAW_TESTS_SCRIPT_READING_WITH_LIBRARY_H

#include "script/load.h"

#include "script/reading/findings_text.h"

static Library *library;

/* Both are fixtures, of a group or of one test. */
static inline int open_library(void **state) {
    (void)state;
    Findings *findings = findings_new();
    library = library_open(THAW_SOURCE_DIR, findings);
    findings_print(findings);
    int wrong = (int)findings_count(findings);
    findings_free(findings);
    return wrong;
}

static inline int close_library(void **state) {
    (void)state;
    library_free(library);
    library = NULL;
    return 0;
}

/* As if it stood in a file called some.lua. */
static inline Level *load_text(const char *text, Findings *findings) {
    return level_load_text(library, "some.lua", text, strlen(text), findings);
}

#endif

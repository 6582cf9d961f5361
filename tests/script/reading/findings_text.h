/* SPDX-License-Identifier: MIT
 * findings_text.h -- findings as short text, so that a test can compare them
 *                    and a red one tells its reason.
 *
 * Layer:  tests.
 * Owns:   nothing; a text that is returned is the caller's (text_free).
 * Errors: none. */
#ifndef THAW_TESTS_SCRIPT_READING_FINDINGS_TEXT_H
#define THAW_TESTS_SCRIPT_READING_FINDINGS_TEXT_H

#include "core/story/findings.h"
#include "core/base/text.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

static inline void findings_print(const Findings *findings) {
    char line[1024];
    for (size_t i = 0; i < findings_count(findings); i++) {
        findings_line(findings_at(findings, i), line, sizeof line);
        print_message("%s\n", line);
    }
}

/* "7: missing-target, 9: wrong-type" */
static inline Text findings_places(const Findings *findings) {
    Text text = { 0 };
    for (size_t i = 0; i < findings_count(findings); i++) {
        const Finding *finding = findings_at(findings, i);
        text_format(&text, "%s%d: %s", i ? ", " : "", finding->place.line,
                    finding->code);
    }
    return text;
}

#endif

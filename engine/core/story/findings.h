/* SPDX-License-Identifier: MIT
 * findings.h -- what an author should know about a level: errors, warnings.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   Findings owns every text in it.
 * Errors: none; out of memory aborts (mem.h).
 *
 * Printed as compilers do, so that editors jump to the place:
 *     file:line: error: message [code]                                      */
#ifndef THAW_CORE_STORY_FINDINGS_H
#define THAW_CORE_STORY_FINDINGS_H

#include <stdbool.h>
#include <stddef.h>

typedef struct Place {
    const char *file; /* borrowed; NULL when there is none */
    int line;         /* from 1; 0 when there is none      */
} Place;

typedef enum { SEVERITY_ERROR, SEVERITY_WARNING } Severity;

typedef struct Finding {
    Place place;
    Severity severity;
    const char *code;    /* one of FINDING_CODES, e.g. "missing-target"   */
    const char *message; /* plain words, one sentence, no newline         */
    const char *hint;    /* "did you mean …" or what to do; NULL when none */
} Finding;

typedef struct Findings Findings;

Findings *findings_new(void);
void findings_free(Findings *findings); /* NULL allowed */

/* `code` decides the severity (findings.c has the table of all codes); an
 * unknown code is our bug. Same place, code and message twice is kept once,
 * and beyond 1,000 errors (or as many warnings) they are only counted. */
void findings_add(Findings *findings, Place place, const char *code,
                  const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* The same, and an error whatever the code says: too-many-replies is a warning
 * up to what can be shown, an error above. */
void findings_add_error(Findings *findings, Place place, const char *code,
                        const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* Puts a hint on the finding added last. */
void findings_hint(Findings *findings, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* Puts `did you mean "…"` on the finding added last if one of the names is
 * near enough to `wrong` (nearest.h); nothing otherwise. */
void findings_suggest(Findings *findings, const char *wrong,
                      const char *const *names, size_t count);
/* Puts "there are: …" with all names on it, if they fit. */
void findings_list(Findings *findings, const char *const *names, size_t count);

size_t findings_count(const Findings *findings);
size_t findings_errors(const Findings *findings);
/* How many were found beyond those that are kept. */
size_t findings_left_off(const Findings *findings, Severity severity);
/* Ordered by file (in order of first appearance), line, and time added.
 * Borrowed until the next add. */
const Finding *findings_at(const Findings *findings, size_t index);
/* Copies all of `from` to `to`. */
void findings_append(Findings *to, const Findings *from);
/* "file:line: error: message; did you mean "x"? [code]" into `out`. */
void findings_line(const Finding *finding, char *out, size_t size);

/* All codes, for tests and for the reference: NULL-ended. */
const char *const *findings_codes(void);
Severity findings_severity(const char *code);
/* What to do about it, for the reference (remedies.c); NULL: no such code. */
const char *findings_advice(const char *code);

#endif

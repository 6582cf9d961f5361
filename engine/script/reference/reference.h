/* SPDX-License-Identifier: MIT
 * reference.h -- the level format written out, for people and for editors.
 *
 * Layer:  script (core; no Lua here).
 * Owns:   nothing; what is written is the caller's Text.
 * Errors: none; without a vocabulary its lists are empty.
 *
 * Both are written from the rows that levels are checked by (format.h), the
 * vocabulary in game/scripts and the codes of findings.h, so that neither can
 * say what the program does not do. */
#ifndef THAW_SCRIPT_REFERENCE_REFERENCE_H
#define THAW_SCRIPT_REFERENCE_REFERENCE_H

#include "core/base/text.h"
#include "script/format/format.h"
#include "script/reading/library.h"

/* docs/reference.md: Markdown. */
void reference_pages(const Library *library, Text *out);
/* game/api/thaw.lua: annotations for the Lua language server. */
void reference_stubs(const Library *library, Text *out);

/* ---- what the two share ---- */

/* "-100 to 100", "", …: the range of a row with numbers. */
void reference_range(const FormatField *field, Text *out);
/* The part of the pages that lists the vocabulary (reference_words.c). */
void reference_words(const Library *library, Text *out);

#endif

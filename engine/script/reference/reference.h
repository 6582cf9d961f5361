/* SPDX-License-Identifier: MIT
 * reference.h -- writes the reference of the level format, for people and for
 *                editors.
 *
 * Layer:  script (core; no Lua here).
 * Owns:   nothing; it writes into the caller's Text.
 * Errors: none; without a vocabulary its lists are empty.
 *
 * Both are generated from the rows by which levels are checked (format.h), the
 * vocabulary in game/scripts and the codes of findings.h, so that they always
 * agree with the program. */
#ifndef THAW_SCRIPT_REFERENCE_REFERENCE_H
#define THAW_SCRIPT_REFERENCE_REFERENCE_H

#include "core/base/text.h"
#include "script/format/format.h"
#include "script/reading/library.h"

/* docs/reference.md: Markdown. */
void reference_pages(const Library *library, Text *out);
/* game/api/thaw.lua: annotations for the Lua language server. */
void reference_stubs(const Library *library, Text *out);

/* ---- shared by both ---- */

/* "-100 to 100", "", …: the range of a row with numbers. */
void reference_range(const FormatField *field, Text *out);
/* The part of the pages that lists the vocabulary (words.c). */
void reference_words(const Library *library, Text *out);

#endif

/* SPDX-License-Identifier: MIT
 * looks_sheet.h -- one picture of many people in many moods, for trainers to
 *                  choose from.
 *
 * Layer:  window (no display needed).
 * Owns:   nothing; the names and looks stay the caller's.
 * Errors: a picture that cannot be written, in words. */
#ifndef THAW_WINDOW_SCREENS_LOOKS_SHEET_H
#define THAW_WINDOW_SCREENS_LOOKS_SHEET_H

#include "core/words/error.h"
#include "core/story/look.h"
#include "window/type/typeset.h"

#include <stddef.h>

typedef struct SheetPerson {
    const char *name;
    Look look;
} SheetPerson;

/* Writes a PNG: each person from furious to delighted in her own temperament,
 * and below them the first three in all temperaments. `letters` write the
 * names; NULL: nothing is written. */
bool looks_sheet(const char *png_path, const SheetPerson *people, size_t count,
                 Typeset *letters, Error *err);

#endif

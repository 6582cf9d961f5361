/* SPDX-License-Identifier: MIT
 * looks_sheet.h -- one picture of many people in many moods, for trainers to
 *                  choose from.
 *
 * Layer:  window (no display needed).
 * Owns:   nothing.
 * Errors: bool + Error when the picture cannot be written. */
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
 * and below them the first three in all temperaments. `letters` is for the
 * names; NULL: without names. */
bool looks_sheet(const char *png_path, const SheetPerson *people, size_t count,
                 Typeset *letters, Error *err);

#endif

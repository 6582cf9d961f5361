/* SPDX-License-Identifier: MIT
 * remembered.h -- what customers remember of a player when a level is a visit
 *                 of another one. Not for front ends.
 *
 * Layer:  app (core, store).
 * Owns:   texts in the setup are those lent in `last`.
 * Errors: none. */
#ifndef THAW_APP_PRACTICE_REMEMBERED_H
#define THAW_APP_PRACTICE_REMEMBERED_H

#include "app/practice/state.h"

/* The beginning of the level at `index`; `last` takes the play that it goes
 * back to, and must live as long as the setup. */
PlaySetup remembered_setup(Practice *practice, int index, const Story *story,
                           StoredPlay *last);

#endif

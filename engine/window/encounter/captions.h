/* SPDX-License-Identifier: MIT
 * captions.h -- what is told on the picture besides the talk: sounds, where to
 *               look in the first minute, the player's thought.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_ENCOUNTER_CAPTIONS_H
#define THAW_WINDOW_ENCOUNTER_CAPTIONS_H

#include "window/encounter/encounter.h"

/* Where to look, or the player's thought; NULL: neither is told now. */
const char *encounter_hint(const Encounter *self, const Ui *ui,
                           const View *view);
/* Beside two faces the picture has no space for it: then it is a row between
 * the bubble and the replies, in layout->hint, if that has space. */
bool encounter_hint_in_column(const Encounter *self, EncounterMode mode);
double encounter_hint_height(Ui *ui, const char *hint, double width);

void encounter_draw_captions(const Encounter *self, Ui *ui, const View *view,
                             const EncounterLayout *layout);

#endif

/* SPDX-License-Identifier: MIT
 * hair.h -- the hair styles, for the table in hair.c alone.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none.
 *
 * Drawn in head space for a head 0.735 wide to each side; `back` functions lie
 * behind the neck, the others over the forehead. */
#ifndef THAW_WINDOW_FACE_HAIR_H
#define THAW_WINDOW_FACE_HAIR_H

#include "window/face/parts.h"

FaceDraw hair_short, hair_side_part, hair_buzz, hair_receding, hair_bald;
FaceDraw hair_pixie, hair_quiff;
FaceDraw hair_bob, hair_bob_back, hair_long, hair_long_back;
FaceDraw hair_wavy, hair_wavy_back, hair_ponytail, hair_ponytail_back;
FaceDraw hair_bun, hair_bun_back, hair_curly, hair_curly_back;
FaceDraw hair_afro, hair_afro_back, hair_braids, hair_braids_back;
FaceDraw hair_locs, hair_locs_back;

/* Hair drawn smoothly back from the forehead, for what is tied behind. */
void hair_swept(const Face *face);

#endif

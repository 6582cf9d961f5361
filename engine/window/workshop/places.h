/* SPDX-License-Identifier: MIT
 * places.h -- on which display each window of a workshop stands.
 *
 * Layer:  window (pure).
 * Owns:   nothing; a Places is a value.
 * Errors: none. */
#ifndef THAW_WINDOW_WORKSHOP_PLACES_H
#define THAW_WINDOW_WORKSHOP_PLACES_H

#include <stdbool.h>

typedef struct Places {
    int picture, presenter; /* displays, from 0 */
    bool two;               /* the presenter has a window */
    bool whole;             /* the picture fills its display */
    bool apart; /* both on one display: in opposite corners, so that something
                   of each is seen */
} Places;

/* As a workshop begins: the first display is the presenter's own, the second
 * one the projector. `windowed`: both as windows, whatever there is. */
Places places_first(int displays, bool windowed);
/* After the key D: the picture on the next display, the presenter where the
 * picture was. With one display nothing changes. */
Places places_swapped(Places now, int displays);

/* After displays were plugged in or pulled out: there were `before`, now there
 * are `displays`. A projector gets the picture, and the presenter a window.
 * With one display left there is only the picture: it may be the projector's,
 * where nobody may read what the presenter knows. `windowed` as in
 * places_first. */
Places places_changed(Places now, int before, int displays, bool windowed);

/* The size of each of two windows in opposite corners of one display with
 * `width` by `height` of room: little of either is covered. */
void places_size_apart(int width, int height, int *out_width, int *out_height);

#endif

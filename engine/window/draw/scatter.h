/* SPDX-License-Identifier: MIT
 * scatter.h -- numbers that look random and are the same in every picture.
 *
 * Layer:  window/draw.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_DRAW_SCATTER_H
#define THAW_WINDOW_DRAW_SCATTER_H

/* A number 0..1, always the same for the same i and salt. */
double scatter(int i, unsigned salt);

#endif

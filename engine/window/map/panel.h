/* SPDX-License-Identifier: MIT
 * panel.h -- the panel beside the map: the chosen box in words, and the legend.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_MAP_PANEL_H
#define THAW_WINDOW_MAP_PANEL_H

#include "window/map/paint.h"
#include "window/ui/page.h"

/* Describes the chosen box, in a list that scrolls; with the legend at its end
 * if `with_legend`. */
void map_panel_draw(Ui *ui, Box box, const MapPicture *picture,
                    bool with_legend);

/* Returns the legend's height; `draw` false: only measures. */
double map_legend(Ui *ui, Box box, bool draw);

/* The box to which the beat's reply `number` (from 1, as in the panel) leads
 * first, or NONE. */
int map_panel_leads(const MapPicture *picture, int number);

#endif

/* SPDX-License-Identifier: MIT
 * panel.h -- beside the map: the chosen beat in words, and what the map's
 *            colours, marks and lines mean.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_MAP_PANEL_H
#define THAW_WINDOW_MAP_PANEL_H

#include "window/map/paint.h"
#include "window/ui/page.h"

/* What the chosen box is, in words that scroll. `with_legend`: at its end. */
void map_panel_draw(Ui *ui, Box box, const MapPicture *picture,
                    bool with_legend);

/* The height it takes; with draw false nothing is drawn. */
double map_legend(Ui *ui, Box box, bool draw);

/* The beat's replies that the panel shows, by number from 1: the box that the
 * nth leads to first, or NONE. */
int map_panel_leads(const MapPicture *picture, int number);

#endif

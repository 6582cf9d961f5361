/* SPDX-License-Identifier: MIT
 * card_place.h -- the people on a level's card, and the small room behind them.
 *
 * Layer:  window.
 * Owns:   a CardPlaces owns its pictures, one for each room and size; a new one
 *         replaces the least recently used.
 * Errors: none. */
#ifndef THAW_WINDOW_SCREENS_CARD_PLACE_H
#define THAW_WINDOW_SCREENS_CARD_PLACE_H

#include "window/rooms/backdrop.h"
#include "window/ui/page.h"

enum { CARD_PLACES = 10 };

typedef struct CardPlace {
    Backdrop room;
    int w, h;
    Light light;
    unsigned used;
    cairo_surface_t *picture;
} CardPlace;

typedef struct CardPlaces {
    CardPlace kept[CARD_PLACES];
    unsigned clock;
} CardPlaces;

/* `room`: its name; NULL: a plain one. `own`: a picture of the level's instead;
 * one without a path is none. */
void card_place_draw(CardPlaces *places, Ui *ui, Box box, const char *room,
                     const OwnFile *own);
void card_places_end(CardPlaces *places);

typedef struct CardPerson {
    const Look *look;
    const OwnFile *picture; /* instead of the look; NULL or no path: none */
} CardPerson;

/* People at ease beside each other, on the lower edge of `box`. */
void card_people_draw(Portraits *portraits, Ui *ui, Box box,
                      const CardPerson *people, int count);

#endif

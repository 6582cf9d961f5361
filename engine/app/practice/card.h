/* SPDX-License-Identifier: MIT
 * card.h -- what a level shows of itself in the list of levels.
 *
 * Layer:  app (core).
 * Owns:   nothing; texts are the Practice's (practice.h).
 * Errors: none. */
#ifndef THAW_APP_PRACTICE_CARD_H
#define THAW_APP_PRACTICE_CARD_H

#include "core/story/story.h"

typedef struct CardCustomer {
    const char *name;
    Look look;
    Voice voice;
    OwnFile picture; /* to be shown instead of the look; path NULL: none */
} CardCustomer;

/* What a level's card shows; all texts are borrowed from the Practice. */
typedef struct LevelCard {
    const char *id, *file;
    const char *title; /* the id when the level cannot be read */
    const char *place, *backdrop, *brief; /* may be NULL */
    const char *visit_of; /* the level whose customers come back; or NULL */
    const char *language; /* what it is written in, by its own name, where
                             that is not the language spoken; else NULL */
    OwnFile room_picture; /* instead of the backdrop; path NULL: none */
    Channel channel;
    int minutes;
    int plays; /* of a campaign (week_run.h): its encounters; else 0 */
    CardCustomer customers[STORY_CUSTOMERS_MAX];
    int customer_count;
    const char *error; /* NULL: playable; else the first error as a line */
    int error_count;
    const char *boxes; /* a sentence: some letters are in none of Thaw's fonts;
                          NULL: all are, or it does not matter here */
    const char *flaw;  /* played without a picture or a recording of its own;
                          NULL: with all of them */

    int times;    /* finished conversations */
    Outcome best; /* when times > 0 */
    const char *best_ending;
    const short *curve; /* mood (tenths) of the first customer in the best
                           conversation, at the start and after each turn */
    int curve_count;
    int waiting; /* replies in an unfinished conversation that can be
                    continued (of a campaign: finished encounters); 0: none */
} LevelCard;

#endif

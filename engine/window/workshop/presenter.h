/* SPDX-License-Identifier: MIT
 * presenter.h -- the parts of the presenter's window; for its files alone:
 *                presenter.c places them, presenter_known.c is what only the
 *                presenter may know, presenter_now.c what happens now and next.
 *
 * Layer:  window.
 * Owns:   a PresenterScreen owns its Ahead and its meters.
 * Errors: none. */
#ifndef THAW_WINDOW_WORKSHOP_PRESENTER_H
#define THAW_WINDOW_WORKSHOP_PRESENTER_H

#include "window/workshop/workshop_screens.h"
#include "workshop/ahead.h"

typedef struct PresenterScreen {
    unsigned changes, moments;
    Ahead *ahead;
    char *meters[STORY_CUSTOMERS_MAX];
    ServerCount count;
    PollTally tally;
    int seconds;   /* as the clock shows them */
    bool greeting; /* the first start: five keys and nothing else */
} PresenterScreen;

/* The title, each customer's meter, the notes of the level's writer. */
void presenter_known(Flow *flow, const PresenterScreen *self,
                     Workshop *workshop);
/* What is said or asked now, with votes as they come in and what each choice
 * leads to; and what comes next. */
void presenter_now(Flow *flow, const PresenterScreen *self, Workshop *workshop);

#endif

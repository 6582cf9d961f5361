/* SPDX-License-Identifier: MIT
 * author_panel.h -- the author's panel beside an encounter: every customer's
 *                   meter, and the replies that are not offered, with the
 *                   reason.
 *
 * Layer:  window.
 * Owns:   AuthorNotes own copies of all their texts.
 * Errors: none.
 *
 * The encounter is laid out beside the panel, never below it. Without
 * AuthorNotes, as for players, nothing can be shown. */
#ifndef THAW_WINDOW_ENCOUNTER_AUTHOR_PANEL_H
#define THAW_WINDOW_ENCOUNTER_AUTHOR_PANEL_H

#include "app/practice/practice.h"
#include "window/ui/layout.h"

typedef struct AuthorNotes AuthorNotes;

/* For this moment. Runs the level's conditions, so call it once a turn. */
AuthorNotes *author_notes_new(const Meeting *meeting);
void author_notes_free(AuthorNotes *notes);        /* NULL allowed */
int author_notes_hidden(const AuthorNotes *notes); /* how many replies */

/* Cuts the panel's box off ui->screen, so that the screen is laid out in the
 * rest, until the caller restores ui->screen. The size of letters stays. */
Box author_panel_cut(Ui *ui);
void author_panel_draw(const AuthorNotes *notes, Ui *ui, Box panel);

#endif

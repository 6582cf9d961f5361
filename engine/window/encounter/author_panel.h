/* SPDX-License-Identifier: MIT
 * author_panel.h -- beside an encounter, for its author: the meter of every
 *                   customer, and the replies that are not offered and why.
 *
 * Layer:  window.
 * Owns:   AuthorNotes own copies of all their texts.
 * Errors: none.
 *
 * The encounter is laid out beside the panel, never below it. Who plays has no
 * notes, so there is nothing that could show. */
#ifndef THAW_WINDOW_ENCOUNTER_AUTHOR_PANEL_H
#define THAW_WINDOW_ENCOUNTER_AUTHOR_PANEL_H

#include "app/practice/practice.h"
#include "window/ui/layout.h"

typedef struct AuthorNotes AuthorNotes;

/* Of this moment; it runs the level's conditions, so once a turn will do. */
AuthorNotes *author_notes_new(const Meeting *meeting);
void author_notes_free(AuthorNotes *notes);        /* NULL allowed */
int author_notes_hidden(const AuthorNotes *notes); /* how many replies */

/* Takes the panel off ui->screen; what is drawn next is laid out in the rest,
 * until the caller puts ui->screen back. Letters stay as large as they were. */
Box author_panel_cut(Ui *ui);
void author_panel_draw(const AuthorNotes *notes, Ui *ui, Box panel);

#endif

/* SPDX-License-Identifier: MIT
 * guessed.h -- what a player thought of a conversation before the meter was
 *              shown, kept with it.
 *
 * Layer:  app (core, store).
 * Owns:   nothing.
 * Errors: what could not be kept goes into the log. */
#ifndef THAW_APP_PRACTICE_GUESSED_H
#define THAW_APP_PRACTICE_GUESSED_H

#include "app/practice/meeting.h"
#include "core/study/guess.h"

/* Keeps the guess of a finished conversation (meeting_guess) as it is now. */
void guessed_keep(Meeting *meeting);
/* Sets it to what was kept with the conversation, if anything was and it still
 * fits the debrief, which is there already. For meeting.c. */
void guessed_recall(Meeting *meeting);
/* What is said of it, the picked line first and then the curve; "" where
 * nothing was guessed. */
enum { GUESSED_TOLD = 200 + GUESS_SENTENCE };
void guessed_tell(Meeting *meeting, char out[GUESSED_TOLD]);

#endif

/* SPDX-License-Identifier: MIT
 * words.h -- the words of the debrief, as flows that the screen and
 *            the saved page share.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_DEBRIEF_WORDS_H
#define THAW_WINDOW_DEBRIEF_WORDS_H

#include "core/study/debrief.h"
#include "window/ui/page.h"

/* "How it went with Dana Whitlock" */
void debrief_heading(const Debrief *debrief, char *out, size_t size);
/* Whom it was with and how it ended; takes its height off `in`. */
void debrief_head(Ui *ui, Box *in, const Debrief *debrief);
/* The three sentences that stand before everything else. */
void debrief_flow_sentences(Flow *flow, const Debrief *debrief);
/* How one turn was counted, exactly. */
void debrief_flow_sums(Flow *flow, const Debrief *debrief, int turn);
/* One turn: what was said, what each word did, the other way; and what the
 * customer thought, if it does not stand elsewhere. */
void debrief_flow_turn(Flow *flow, const Debrief *debrief, int turn,
                       bool thought);
void debrief_flow_thought(Flow *flow, const Debrief *debrief, int turn);
/* The whole: how they feel, the blind spot, the next step, clues, money. */
void debrief_flow_whole(Flow *flow, const Debrief *debrief);

/* Where a page is saved: the player's documents, by level and time. */
void debrief_file_name(const Debrief *debrief, const char *kind, char *out,
                       size_t size);
/* The page as a file: .png, .pdf or .svg, by its name. */
bool debrief_save(Ui *ui, const Debrief *debrief, const char *path, Error *err);

#endif

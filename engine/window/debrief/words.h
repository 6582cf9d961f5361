/* SPDX-License-Identifier: MIT
 * words.h -- the texts of the debrief, for the screen and for the saved page.
 *
 * Layer:  window.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_WINDOW_DEBRIEF_WORDS_H
#define THAW_WINDOW_DEBRIEF_WORDS_H

#include "core/study/guess.h"
#include "window/ui/page.h"

/* "How it went with Dana Whitlock" */
void debrief_heading(const Debrief *debrief, char *out, size_t size);
/* Draws with whom it was and how it ended; cuts its height off `in`. */
void debrief_head(Ui *ui, Box *in, const Debrief *debrief);
/* The three sentences at the top. */
void debrief_flow_sentences(Flow *flow, const Debrief *debrief);
/* How one turn was counted, exactly. */
void debrief_flow_sums(Flow *flow, const Debrief *debrief, int turn);
/* One turn: what was said, its effect, a better reply; with `thought`, also
 * what the customer was thinking. */
void debrief_flow_turn(Flow *flow, const Debrief *debrief, int turn,
                       bool thought);
/* The best road on offer from there, reply by reply; nothing where it is the
 * one that was taken. */
void debrief_flow_road(Flow *flow, const Debrief *debrief, int turn);
void debrief_flow_thought(Flow *flow, const Debrief *debrief, int turn);
/* What is said of the whole conversation, in this order. */
typedef enum DebriefChapter {
    CHAPTER_FEELINGS, /* and whether they would come back */
    CHAPTER_CONDUCT,  /* strength, habit, next step */
    CHAPTER_WORTH,
    CHAPTER_LEARNING,
    CHAPTER_CRITERIA,
    CHAPTER_OTHERS, /* the same words to somebody else; thought, lesson */
    CHAPTER_QUESTIONS,
    CHAPTERS
} DebriefChapter;
void debrief_flow_chapter(Flow *flow, const Debrief *debrief,
                          DebriefChapter chapter);
void debrief_flow_whole(Flow *flow, const Debrief *debrief);

/* The default path of a saved page: in the player's documents, by level and
 * time. */
void debrief_file_name(const Debrief *debrief, const char *kind, char *out,
                       size_t size);
/* Saves the page as .png, .pdf or .svg, by the path's ending; `guess` is the
 * curve as the player drew it, or NULL. */
bool debrief_save(Ui *ui, const Debrief *debrief, const Guess *guess,
                  const char *path, Error *err);

#endif

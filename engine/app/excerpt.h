/* SPDX-License-Identifier: MIT
 * excerpt.h -- the lines of a level's file around a finding, with the part of
 *              the line to mark.
 *
 * Layer:  app (core, script).
 * Owns:   an Excerpt owns its lines; excerpt_free frees them.
 * Errors: a file that cannot be read as text has no excerpt. */
#ifndef THAW_APP_EXCERPT_H
#define THAW_APP_EXCERPT_H

#include "core/story/findings.h"

enum { EXCERPT_LINES = 5 };

typedef struct Excerpt {
    char *lines[EXCERPT_LINES]; /* tabs as four spaces, no newline */
    int first, count;           /* number of lines[0]; how many there are */
    int marked;                 /* index of the finding's line */
    int column, width;          /* of the mark, in characters; column from 0 */
} Excerpt;

/* Marks the words that the message quotes if they are in the line, else the
 * whole line. */
bool excerpt_read(Excerpt *excerpt, const Finding *finding);
void excerpt_free(Excerpt *excerpt);

/* "^~~~~" for the mark, without the spaces before it. */
void excerpt_caret(const Excerpt *excerpt, char *out, size_t size);

#endif

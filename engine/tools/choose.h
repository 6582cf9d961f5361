/* SPDX-License-Identifier: MIT
 * choose.h -- finds the reply that a word on the command line means: by number,
 *             id or text.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: bool + Error that lists the replies offered. */
#ifndef THAW_TOOLS_CHOOSE_H
#define THAW_TOOLS_CHOOSE_H

#include "app/practice/practice.h"

enum { TURNS_MAX = 500 }; /* of one conversation; "..." could go round */

/* Index among the replies offered now, or NONE with the reason. Tries in this
 * order: a position from 1 (if `numbers`), an id, "beat.N" by place in the
 * file, the whole text, its first words. */
int choose_reply(const Session *session, const char *wanted, bool numbers,
                 Error *err);

/* "..." or its one-character form: first replies from here on. */
bool choose_is_on(const char *wanted);

/* Gives all replies of `wanted` in turn. "..." gives first replies until the
 * one after it is offered, or to the end. False when a reply is not offered,
 * with the turn and the replies offered in `err`. *given counts the items of
 * `wanted` that were used; fewer than `count` when the conversation ended
 * before. CHOOSE_BEFORE_OTHERS: more conversations follow, so a reply after
 * "..." that is never offered is looked for in the next one. */
typedef enum { CHOOSE_ALONE, CHOOSE_BEFORE_OTHERS } ChooseWay;
bool choose_all(Meeting *meeting, const char *const *wanted, int count,
                bool numbers, ChooseWay way, int *given, Error *err);

/* Writes "beat.N", the reply's place in the file, to `out`. */
void choose_place_name(const Story *story, int reply, char *out, size_t size);

#endif

/* SPDX-License-Identifier: MIT
 * choose.h -- finds the reply that somebody means: by number, id or words.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: bool + Error that lists what is on offer. */
#ifndef THAW_TOOLS_CHOOSE_H
#define THAW_TOOLS_CHOOSE_H

#include "app/practice/practice.h"

enum { TURNS_MAX = 500 }; /* of one conversation; "..." could go round */

/* Index among the replies offered now, or NONE with why in `err`. In this
 * order: a position from 1 (when `numbers`), an id, "beat.N" by place in the
 * file, the whole text, its first words. */
int choose_reply(const Session *session, const char *wanted, bool numbers,
                 Error *err);

/* "..." or its one-character form: first replies from here on. */
bool choose_is_on(const char *wanted);

/* Gives all of `wanted` in turn. "..." gives first replies until the one
 * after it is offered, or to the end. Stops where one is not offered: false,
 * with the turn and what was offered in `err`. *given counts the items of
 * `wanted` used up: less than `count` where the conversation ended before.
 * CHOOSE_BEFORE_OTHERS: more conversations follow, and what "..." never came to
 * in this one is looked for in the next. */
typedef enum { CHOOSE_ALONE, CHOOSE_BEFORE_OTHERS } ChooseWay;
bool choose_all(Meeting *meeting, const char *const *wanted, int count,
                bool numbers, ChooseWay way, int *given, Error *err);

/* "beat.N": the reply's place in the file; into `out`. */
void choose_place_name(const Story *story, int reply, char *out, size_t size);

#endif

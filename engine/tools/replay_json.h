/* SPDX-License-Identifier: MIT
 * replay_json.h -- a debrief, and a campaign, as JSON.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_TOOLS_REPLAY_JSON_H
#define THAW_TOOLS_REPLAY_JSON_H

#include "app/practice/week_run.h"

#include <jansson.h>
#include <stdio.h>

/* To be passed to replay_put. */
json_t *replay_json(const Debrief *debrief, const Session *session);
/* A campaign, behind what was played of it; takes over `plays`, a list. */
json_t *replay_week_json(WeekRun *run, json_t *plays);
/* Prints it, and frees it. */
void replay_put(json_t *whole, FILE *out);

#endif

/* SPDX-License-Identifier: MIT
 * replay_json.h -- a debrief as JSON.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_TOOLS_REPLAY_JSON_H
#define THAW_TOOLS_REPLAY_JSON_H

#include "core/study/debrief.h"

#include <stdio.h>

void replay_json(const Debrief *debrief, const Session *session, FILE *out);

#endif

/* SPDX-License-Identifier: MIT
 * json.h -- a Survey as JSON, for other programs.
 *
 * Layer:  tools.
 * Owns:   the value returned is the caller's. */
#ifndef THAW_TOOLS_EXPLORE_JSON_H
#define THAW_TOOLS_EXPLORE_JSON_H

#include "tools/explore/later.h"

#include <jansson.h>

/* later: NULL when there is no later meeting. */
json_t *explore_json(const Survey *survey, const Later *later);

#endif

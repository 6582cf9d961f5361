/* SPDX-License-Identifier: MIT
 * explore_json.h -- a Survey as JSON, for other programs.
 *
 * Layer:  tools.
 * Owns:   the value returned is the caller's. */
#ifndef THAW_TOOLS_EXPLORE_JSON_H
#define THAW_TOOLS_EXPLORE_JSON_H

#include "tools/survey.h"

#include <jansson.h>

json_t *explore_json(const Survey *survey);

#endif

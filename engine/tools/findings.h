/* SPDX-License-Identifier: MIT
 * findings.h -- what is wrong with a level, for a command that needs it whole.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: none. */
#ifndef THAW_TOOLS_FINDINGS_H
#define THAW_TOOLS_FINDINGS_H

#include "app/commands.h"
#include "core/story/findings.h"

/* Prints all findings to the standard error; EXIT_FINDINGS. */
ExitCode findings_put(const Findings *findings);

#endif

/* SPDX-License-Identifier: MIT
 * strings.h -- thaw strings: a level's words for translators, as a PO file.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: told on the standard error stream, then an exit code. */
#ifndef THAW_TOOLS_STRINGS_H
#define THAW_TOOLS_STRINGS_H

#include "app/commands.h"
#include "core/story/findings.h"
#include "core/story/story.h"

extern const OptionRow strings_options[];
ExitCode strings_command(const CommandRow *row, const Options *options);

/* What is wrong with the translations beside a level: missing-translation,
 * broken-translation. */
void strings_check(const Story *story, Findings *findings);

#endif

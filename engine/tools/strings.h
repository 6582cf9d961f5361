/* SPDX-License-Identifier: MIT
 * strings.h -- thaw strings: the words of a level or a campaign for
 * translators, as a PO file.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: on standard error, and an exit code. */
#ifndef THAW_TOOLS_STRINGS_H
#define THAW_TOOLS_STRINGS_H

#include "app/commands.h"
#include "core/story/findings.h"
#include "core/story/texts.h"

extern const OptionRow strings_options[];
ExitCode strings_command(const CommandRow *row, const Options *options);

/* Checks the translations beside the file: missing-translation,
 * broken-translation. */
void strings_check(const Texts *texts, Findings *findings);

#endif

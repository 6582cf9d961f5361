/* SPDX-License-Identifier: MIT
 * check.h -- thaw check: what is wrong with levels, as a compiler says it.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: findings are printed; a level that is not there is misuse. */
#ifndef THAW_TOOLS_CHECK_CHECK_H
#define THAW_TOOLS_CHECK_CHECK_H

#include "app/commands.h"

extern const OptionRow check_options[];
ExitCode check_run(const CommandRow *row, const Options *options);

#endif

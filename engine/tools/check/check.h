/* SPDX-License-Identifier: MIT
 * check.h -- thaw check: prints the mistakes in levels like a compiler.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: findings are printed; EXIT_MISUSE when there is no such level. */
#ifndef THAW_TOOLS_CHECK_CHECK_H
#define THAW_TOOLS_CHECK_CHECK_H

#include "app/commands.h"

extern const OptionRow check_options[];
ExitCode check_run(const CommandRow *row, const Options *options);

#endif

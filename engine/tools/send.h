/* SPDX-License-Identifier: MIT
 * send.h -- thaw send: tells a learning record store what was played.
 *
 * Layer:  tools (app, send, store).
 * Owns:   nothing.
 * Errors: told, then an exit code. */
#ifndef THAW_TOOLS_SEND_H
#define THAW_TOOLS_SEND_H

#include "app/commands.h"

extern const OptionRow send_options[];
ExitCode send_command(const CommandRow *row, const Options *options);

#endif

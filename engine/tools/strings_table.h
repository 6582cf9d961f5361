/* SPDX-License-Identifier: MIT
 * strings_table.h -- a translation as a table, for translators who have only a
 *                    spreadsheet.
 *
 * Layer:  tools.
 * Owns:   nothing.
 * Errors: an exit code; what is wrong is told with its row. */
#ifndef THAW_TOOLS_STRINGS_TABLE_H
#define THAW_TOOLS_STRINGS_TABLE_H

#include "app/commands.h"
#include "core/story/texts.h"
#include "core/words/po.h"

/* strings --csv and --read. `known`: the translation so far; NULL: none. */
ExitCode strings_table(const CommandRow *row, const Options *options,
                       const Texts *texts, const Po *known);

/* The first {name} of `text` that `other` does not have, or NULL; mem_free it.
 */
char *strings_name_not_in(const char *text, const char *other);

#endif

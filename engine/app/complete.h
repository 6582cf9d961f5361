/* SPDX-License-Identifier: MIT
 * complete.h -- what could stand at a place of the command line: for the
 *               completion of shells, which ask the program itself and so
 *               never know less than it does.
 *
 * Layer:  app.
 * Owns:   nothing.
 * Errors: none; what cannot be completed gives no line. */
#ifndef THAW_APP_COMPLETE_H
#define THAW_APP_COMPLETE_H

#include "app/commands.h"

/* `words` are those after "thaw", the last one unfinished (maybe ""). A line
 * for each that it could become: the word, a tab, what it is. The lines
 * ":files" and ":folders" ask the shell for its own. */
void complete_print(const CommandRow *rows, int count, char *const *words,
                    FILE *out);

#endif

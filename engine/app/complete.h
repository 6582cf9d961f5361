/* SPDX-License-Identifier: MIT
 * complete.h -- completes a command line for shells. They ask the program
 *               itself, so completion is always up to date.
 *
 * Layer:  app.
 * Owns:   nothing.
 * Errors: none; without completions nothing is printed. */
#ifndef THAW_APP_COMPLETE_H
#define THAW_APP_COMPLETE_H

#include "app/commands.h"

/* `words` are those after "thaw"; the last one is unfinished (maybe ""). Prints
 * a line for each completion: the word, a tab, its meaning. The lines ":files"
 * and
 * ":folders" ask the shell to complete those itself. */
void complete_print(const CommandRow *rows, int count, char *const *words,
                    FILE *out);

#endif

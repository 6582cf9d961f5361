/* SPDX-License-Identifier: MIT
 * text_file.h -- files that other programs write (PO, CSV), read as UTF-8.
 *
 * Layer:  app.
 * Owns:   returned bytes are malloc'ed; the caller frees them.
 * Errors: NULL + Error. */
#ifndef THAW_APP_TEXT_FILE_H
#define THAW_APP_TEXT_FILE_H

#include "core/words/csv.h"
#include "core/words/error.h"

#include <stddef.h>

/* A PO file in UTF-8, whatever character set it is in: UTF-16 (Notepad), or the
 * one that its header names. The header then says UTF-8 too. Other bytes come
 * as they are: po_read says what is wrong with them. */
char *text_file_po(const char *path, size_t *size, Error *err);

/* A table in UTF-8 or UTF-16 ("Unicode text" of Excel); one in another
 * character set is an error that says how to save it. */
Csv *text_file_table(const char *path, Error *err);
/* The column of that name; false + Error: the table has none. */
bool text_file_column(const Csv *csv, const char *path, const char *name,
                      int *column, Error *err);

#endif

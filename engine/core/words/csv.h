/* SPDX-License-Identifier: MIT
 * csv.h -- tables as spreadsheets write and read them.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   a Csv owns its cells.
 * Errors: NULL with what is wrong and where (CsvFault).
 *
 * Written: commas, every text in quotes, lines end with CR LF (RFC 4180).
 * Read: also with semicolons or tabs between, with a byte order mark, with any
 * end of line, quoted or not: as LibreOffice and Excel write it anywhere. */
#ifndef THAW_CORE_WORDS_CSV_H
#define THAW_CORE_WORDS_CSV_H

#include "core/base/text.h"

/* A cell in quotes. A spreadsheet would take a text that begins with = + - or
 * @ for a formula, also behind spaces: an apostrophe before it prevents that.
 */
void csv_put(Text *out, const char *text);
/* The text that was put: without that apostrophe. */
const char *csv_bare(const char *cell);

typedef struct CsvFault {
    int row, column;  /* from 1, as a spreadsheet counts them; 0: the whole */
    const char *what; /* in English, to be said; NULL: nothing */
} CsvFault;

typedef struct Csv Csv;

Csv *csv_read(const char *bytes, size_t size, CsvFault *fault);
void csv_free(Csv *csv); /* NULL allowed */
int csv_rows(const Csv *csv);
/* The row as a spreadsheet counts it, from 1. Rows without any text are not
 * among those of csv_rows. */
int csv_number(const Csv *csv, int row);
/* "" where the row has no such cell. */
const char *csv_cell(const Csv *csv, int row, int column);
/* The column whose first row says `name`, in any case of its letters; -1. */
int csv_column(const Csv *csv, const char *name);
/* "A", "B" … "AA", as spreadsheets call a column, from 0. */
void csv_letters(int column, char out[8]);

#endif

/* SPDX-License-Identifier: MIT
 * Reads bytes into cells, one character after the other. */
#include "core/words/csv.h"

#include "core/base/mem.h"
#include "core/words/say.h"

#include <string.h>

typedef struct Row {
    int first, count; /* in Csv.cells */
    int number;
} Row;

struct Csv {
    Arena *arena;
    const char **cells;
    int cell_count, cell_capacity;
    Row *rows;
    int row_count, row_capacity;
};

/* ---- writing ---- */

static bool looks_like_formula(const char *text) {
    text += strspn(text, " \t");
    return *text && strchr("=+-@", *text) != NULL;
}

/* Behind apostrophes, too, so that reading can take one away. */
void csv_put(Text *out, const char *text) {
    text_add(out, "\"");
    if (looks_like_formula(text + strspn(text, "'"))) text_add(out, "'");
    for (const char *at = text; *at; at++)
        text_add_n(out, *at == '"' ? "\"\"" : at, *at == '"' ? 2 : 1);
    text_add(out, "\"");
}

const char *csv_bare(const char *cell) {
    bool guarded =
        *cell == '\'' && looks_like_formula(cell + strspn(cell, "'"));
    return guarded ? cell + 1 : cell;
}

void csv_letters(int column, char out[8]) {
    char back[8];
    int size = 0;
    for (int rest = column; rest >= 0 && size < 7; rest = rest / 26 - 1)
        back[size++] = (char)('A' + rest % 26);
    for (int i = 0; i < size; i++)
        out[i] = back[size - 1 - i];
    out[size] = '\0';
}

/* ---- reading ---- */

typedef struct Reader {
    Csv *csv;
    const char *at, *end;
    char between; /* , or ; or a tab */
    int row, column;
    CsvFault *fault;
} Reader;

static bool failed(Reader *reader, const char *what) {
    *reader->fault = (CsvFault){ reader->row, reader->column, what };
    return false;
}

/* What stands between the cells of the first line, outside quotes. */
static char guess_between(const char *at, const char *end) {
    static const char signs[] = ",;\t";
    int counts[3] = { 0 }, best = 0;
    bool quoted = false;
    for (; at < end && (quoted || (*at != '\n' && *at != '\r')); at++) {
        if (*at == '"') quoted = !quoted;
        const char *sign = quoted ? NULL : memchr(signs, *at, 3);
        if (sign) counts[sign - signs]++;
    }
    for (int i = 1; i < 3; i++)
        if (counts[i] > counts[best]) best = i;
    return signs[best];
}

static bool at_end_of_cell(const Reader *reader) {
    return reader->at == reader->end || *reader->at == reader->between ||
           *reader->at == '\n' || *reader->at == '\r';
}

/* Behind the opening quote. "" is one quote. */
static bool read_quoted(Reader *reader, Text *cell) {
    for (;;) {
        if (reader->at == reader->end)
            return failed(reader,
                          SAY("the quote that begins this cell is never "
                              "closed"));
        char c = *reader->at++;
        if (c != '"') {
            text_add_n(cell, &c, 1);
            continue;
        }
        if (reader->at < reader->end && *reader->at == '"') {
            text_add_n(cell, reader->at++, 1);
            continue;
        }
        break;
    }
    return at_end_of_cell(reader) ||
           failed(reader, SAY("there is text behind the closing quote"));
}

static bool read_cell(Reader *reader, Text *cell) {
    if (reader->at < reader->end && *reader->at == '"') {
        reader->at++;
        if (!read_quoted(reader, cell)) return false;
    } else {
        const char *from = reader->at;
        while (!at_end_of_cell(reader))
            reader->at++;
        text_add_n(cell, from, (size_t)(reader->at - from));
    }
    if (memchr(text_get(cell), '\0', cell->size))
        return failed(reader, SAY("there is a zero byte"));
    return utf8_valid(text_get(cell), cell->size) ||
           failed(reader, SAY("this is not UTF-8; save the table as CSV with "
                              "the character set UTF-8"));
}

static void keep_cell(Csv *csv, const Text *cell) {
    *MEM_PUSH(csv->cells, csv->cell_count, csv->cell_capacity) =
        arena_text(csv->arena, text_get(cell));
}

/* A line of commas alone is no row. */
static void keep_row(Csv *csv, int first, int number) {
    bool any = false;
    for (int i = first; i < csv->cell_count; i++)
        any = any || csv->cells[i][0];
    if (!any)
        csv->cell_count = first;
    else
        *MEM_PUSH(csv->rows, csv->row_count, csv->row_capacity) =
            (Row){ first, csv->cell_count - first, number };
}

static void pass_end_of_line(Reader *reader) {
    if (reader->at < reader->end && *reader->at == '\r') reader->at++;
    if (reader->at < reader->end && *reader->at == '\n') reader->at++;
}

static bool read_row(Reader *reader) {
    int first = reader->csv->cell_count;
    reader->row++;
    for (reader->column = 1;; reader->column++) {
        Text cell = { 0 };
        bool ok = read_cell(reader, &cell);
        if (ok) keep_cell(reader->csv, &cell);
        text_free(&cell);
        if (!ok) return false;
        if (reader->at == reader->end || *reader->at != reader->between) break;
        reader->at++;
    }
    pass_end_of_line(reader);
    keep_row(reader->csv, first, reader->row);
    return true;
}

static bool is_utf16(const char *bytes, size_t size) {
    return size > 1 &&
           (!memcmp(bytes, "\xFF\xFE", 2) || !memcmp(bytes, "\xFE\xFF", 2));
}

Csv *csv_read(const char *bytes, size_t size, CsvFault *fault) {
    Reader reader = { .at = bytes, .end = bytes + size, .fault = fault };
    *fault = (CsvFault){ 0, 0, NULL };
    if (is_utf16(bytes, size) || (size > 3 && !memcmp(bytes, "PK\3\4", 4))) {
        failed(&reader, SAY("this is no CSV file in UTF-8; in the spreadsheet, "
                            "save as \"Text CSV\" with the character set "
                            "UTF-8"));
        return NULL;
    }
    if (size > 2 && !memcmp(bytes, "\xEF\xBB\xBF", 3)) reader.at += 3;
    reader.between = guess_between(reader.at, reader.end);
    reader.csv = mem_alloc(sizeof *reader.csv);
    reader.csv->arena = arena_new();
    while (reader.at < reader.end)
        if (!read_row(&reader)) {
            csv_free(reader.csv);
            return NULL;
        }
    return reader.csv;
}

void csv_free(Csv *csv) {
    if (!csv) return;
    arena_free(csv->arena);
    mem_free(csv->cells);
    mem_free(csv->rows);
    mem_free(csv);
}

int csv_rows(const Csv *csv) {
    return csv->row_count;
}

int csv_number(const Csv *csv, int row) {
    return csv->rows[row].number;
}

const char *csv_cell(const Csv *csv, int row, int column) {
    const Row *r = &csv->rows[row];
    if (column < 0 || column >= r->count) return "";
    return csv->cells[r->first + column];
}

int csv_column(const Csv *csv, const char *name) {
    for (int i = 0; csv->row_count && i < csv->rows[0].count; i++)
        if (text_alike(csv_cell(csv, 0, i), name)) return i;
    return -1;
}

/* SPDX-License-Identifier: MIT
 * Reads files of limited size, and turns what is not UTF-8 into it. A PO file
 * names its character set in the header; text that is valid UTF-8 with letters
 * beyond ASCII is taken for UTF-8 whatever the header says, since text in
 * another set is hardly ever that by chance. */
#include "app/text_file.h"

#include "core/base/text.h"
#include "core/words/say.h"
#include "platform/charset.h"
#include "platform/files.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MIB = 1024 * 1024, PO_MIB_MAX = 4, TABLE_MIB_MAX = 32 };
enum { NAME_BYTES = 48 };

/* ---- character sets ---- */

static bool is_utf8(const char *bytes, size_t size) {
    return !memchr(bytes, '\0', size) && utf8_valid(bytes, size);
}

/* What the header names in "charset=…"; where it stands is *at. */
static bool named_charset(const char *bytes, size_t size, size_t *at,
                          char name[NAME_BYTES]) {
    static const char mark[] = "charset=";
    enum { HEADER_MAX = 8192 };
    size_t head = size < HEADER_MAX ? size : HEADER_MAX;
    for (size_t i = 0; i + sizeof mark <= head; i++) {
        if (memcmp(bytes + i, mark, sizeof mark - 1) != 0) continue;
        size_t from = i + sizeof mark - 1, to = from;
        while (to < head && !strchr("\\\"; \t\r\n", bytes[to]))
            to++;
        if (to == from || to - from >= NAME_BYTES) return false;
        memcpy(name, bytes + from, to - from);
        name[to - from] = '\0';
        *at = from;
        return true;
    }
    return false;
}

/* The same bytes with a header that says UTF-8; frees the old ones. */
static char *say_utf8(char *bytes, size_t *size) {
    char name[NAME_BYTES];
    size_t at;
    if (!named_charset(bytes, *size, &at, name) || text_alike(name, "UTF-8"))
        return bytes;
    Text text = { 0 };
    text_add_n(&text, bytes, at);
    text_add(&text, "UTF-8");
    text_add_n(&text, bytes + at + strlen(name), *size - at - strlen(name));
    char *whole = malloc(text.size + 1);
    if (!whole) {
        text_free(&text);
        return bytes;
    }
    memcpy(whole, text_get(&text), text.size + 1);
    *size = text.size;
    text_free(&text);
    free(bytes);
    return whole;
}

/* Frees the old bytes where there are new ones. */
static char *converted(char *bytes, size_t *size, const char *charset) {
    size_t after;
    char *utf8 = charset_to_utf8(charset, bytes, *size, &after);
    if (!utf8) return NULL;
    free(bytes);
    *size = after;
    return utf8;
}

/* ---- reading ---- */

static char *read_bytes(const char *path, size_t *size, int mib,
                        const char *no_file, Error *err) {
    char *bytes = NULL;
    switch (files_read(path, (size_t)mib * MIB, &bytes, size)) {
    case FILES_READ:
        return bytes;
    case FILES_FAILED:
        error_set(err, "%s: %s", path, strerror(errno));
        break;
    case FILES_NOT_PLAIN:
    case FILES_TOO_LARGE:
        error_set(err, no_file, path, mib);
    }
    return NULL;
}

/* A table, a packed file or a web page that only has the name of a PO file. */
static bool tell_other_file(const char *path, const char *bytes, size_t size,
                            Error *err) {
    static const struct {
        const char *begins, *what;
    } rows[] = {
        { "PK\003\004", SAY("%s: this is a packed file or a word processor's; "
                            "let the translator export it as PO") },
        { "<",
          SAY("%s: this is a web page or XML; let the translator export it "
              "as PO") },
        { "where,", SAY("%s: this is a table; thaw strings --read takes it") },
        { "where;", SAY("%s: this is a table; thaw strings --read takes it") },
        { "\"where\"", SAY("%s: this is a table; thaw strings --read takes "
                           "it") },
    };
    size_t mark = size > 3 && !memcmp(bytes, "\xEF\xBB\xBF", 3) ? 3 : 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t length = strlen(rows[i].begins);
        if (size - mark < length || size < mark) continue;
        if (memcmp(bytes + mark, rows[i].begins, length) != 0) continue;
        error_set(err, rows[i].what, path);
        return true;
    }
    return false;
}

char *text_file_po(const char *path, size_t *size, Error *err) {
    char name[NAME_BYTES];
    size_t at;
    char *bytes = read_bytes(path, size, PO_MIB_MAX,
                             SAY("%s: this is no translation: it is no plain "
                                 "file of at most %d MiB"),
                             err);
    if (!bytes) return NULL;
    if (tell_other_file(path, bytes, *size, err)) {
        free(bytes);
        return NULL;
    }
    const char *charset = charset_utf16(bytes, *size);
    if (!charset && is_utf8(bytes, *size)) return say_utf8(bytes, size);
    if (!charset && named_charset(bytes, *size, &at, name)) charset = name;
    if (!charset || text_alike(charset, "UTF-8")) return bytes;
    char *utf8 = converted(bytes, size, charset);
    if (utf8) return say_utf8(utf8, size);
    error_set(err,
              "%s: its header says charset=%s, and it cannot be read so; save "
              "it as UTF-8",
              path, charset);
    free(bytes);
    return NULL;
}

Csv *text_file_table(const char *path, Error *err) {
    CsvFault fault;
    size_t size;
    char letters[8];
    char *bytes = read_bytes(path, &size, TABLE_MIB_MAX,
                             SAY("%s: this is no table: it is no plain file of "
                                 "at most %d MiB"),
                             err);
    if (!bytes) return NULL;
    const char *charset = charset_utf16(bytes, size);
    char *utf8 = charset ? converted(bytes, &size, charset) : NULL;
    if (!utf8) utf8 = bytes;
    Csv *csv = csv_read(utf8, size, &fault);
    free(utf8);
    csv_letters(fault.column - 1, letters);
    if (!csv && fault.row)
        error_set(err, "%s: row %d, column %s: %s", path, fault.row, letters,
                  say(fault.what));
    else if (!csv)
        error_set(err, "%s: %s", path, say(fault.what));
    return csv;
}

bool text_file_column(const Csv *csv, const char *path, const char *name,
                      int *column, Error *err) {
    *column = csv_column(csv, name);
    return *column >= 0 ||
           error_set(err,
                     "%s: row 1: there is no column \"%s\"; the first row "
                     "names the columns as Thaw wrote them",
                     path, name);
}

/* SPDX-License-Identifier: MIT
 * Reads untrusted files: only regular ones of limited size with UTF-8 text.
 * Finds scripts below a folder. */
#include "script/reading/files.h"

#include "core/base/hash.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "platform/files.h"
#include "core/base/text.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Of a folder and what is below it: who names "/" by mistake is told so. */
enum { FOLDER_DEPTH_MAX = 8, SCRIPTS_MAX = 4000, ENTRIES_MAX = 50000 };

unsigned long long file_hash(const char *bytes, size_t size) {
    return hash_bytes(HASH_START, bytes, size);
}

/* ---- is it text? ---- */

static int line_of(const char *bytes, size_t at) {
    int line = 1;
    for (size_t i = 0; i < at; i++)
        line += bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n');
    return line;
}

/* The position of the first malformed UTF-8; `size` when there is none. */
static size_t first_wrong(const char *bytes, size_t size) {
    size_t at = 0;
    while ((at += utf8_plain(bytes + at, size - at)) < size) {
        size_t length = 1;
        while (length < 4 && at + length < size &&
               ((unsigned char)bytes[at + length] & 0xC0) == 0x80)
            length++;
        if (!utf8_valid(bytes + at, length)) return at;
        at += length;
    }
    return size;
}

/* What kind of file the first bytes show (an image …); NULL: unknown. */
static const char *kind_of_file(const char *bytes, size_t size) {
    static const struct {
        const char *begins, *words;
    } rows[] = {
        { "PK\003\004",
          SAY("a word processor's file (or another packed one)") },
        { "\xD0\xCF\x11\xE0", SAY("a word processor's file") },
        { "{\\rtf", SAY("a word processor's file (RTF)") },
        { "%PDF", SAY("a PDF") },
        { "\xFF\xFE", SAY("text in UTF-16") },
        { "\xFE\xFF", SAY("text in UTF-16") },
        { "<!DOCTYPE", SAY("a web page") },
        { "<html", SAY("a web page") },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t length = strlen(rows[i].begins);
        if (size >= length && memcmp(bytes, rows[i].begins, length) == 0)
            return rows[i].words;
    }
    return NULL;
}

/* The first entry of a PO file, perhaps below remarks. */
static bool is_translation(const char *bytes, size_t size) {
    static const char first[] = "msgid \"\"\nmsgstr ";
    const char *end = bytes + size;
    while (bytes < end && (*bytes == '#' || *bytes == '\n')) {
        const char *next = memchr(bytes, '\n', (size_t)(end - bytes));
        if (!next) return false;
        bytes = next + 1;
    }
    size_t head = sizeof first - 1;
    return (size_t)(end - bytes) > head && memcmp(bytes, first, head) == 0;
}

bool file_check(const char *bytes, size_t size, const char **code, int *line,
                Error *err) {
    *line = 0;
    *code = "too-large";
    if (size > FILE_BYTES_MAX)
        return error_set(err, "the file is larger than %d MiB", FILE_MIB_MAX);
    *code = "not-text";
    *line = 1;
    size_t mark = size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    if (size > mark && bytes[mark] == 27)
        return error_set(err, "this is compiled Lua; a level is a text file");
    const char *kind = kind_of_file(bytes, size);
    if (!kind && size > 8 && (!bytes[0] != !bytes[1]) &&
        (!bytes[2] != !bytes[3]))
        kind = SAY("text in UTF-16"); /* without a mark at its beginning */
    if (kind) {
        return error_set(err, "this is %s; save it as plain text, in UTF-8",
                         say(kind));
    }
    const char *zero = size ? memchr(bytes, 0, size) : NULL;
    if (zero) {
        *line = line_of(bytes, (size_t)(zero - bytes));
        return error_set(err, "the file holds a zero byte, so it is no text");
    }
    size_t wrong = first_wrong(bytes, size);
    if (is_translation(bytes, size))
        return error_set(err, "this is a translation (a PO file); check the "
                              "level that it translates");
    if (wrong == size) return true;
    *line = line_of(bytes, wrong);
    return error_set(err, "the text is not UTF-8; save the file as UTF-8");
}

/* ---- reading ---- */

static void drop_mark(FileText *out) {
    static const char mark[] = "\xEF\xBB\xBF";
    if (out->size < 3 || memcmp(out->text, mark, 3) != 0) return;
    memmove(out->text, out->text + 3, out->size - 3);
    out->size -= 3;
}

/* The file's bytes, unchecked; the caller frees them with free. */
static bool read_bytes(const char *path, char **bytes, size_t *size,
                       const char **code, Error *err) {
    *code = "missing-file";
    switch (files_read(path, FILE_BYTES_MAX, bytes, size)) {
    case FILES_READ:
        return true;
    case FILES_NOT_PLAIN:
        *code = "not-text";
        return error_set(err, "this is no ordinary file");
    case FILES_TOO_LARGE:
        *code = "too-large";
        return error_set(err, "the file is larger than %d MiB", FILE_MIB_MAX);
    case FILES_FAILED:
        break;
    }
    return error_set(err,
                     errno == ENOENT ? SAY("there is no such file")
                                     : SAY("the file cannot be opened: %s"),
                     strerror(errno));
}

bool file_read(const char *path, FileText *out, const char **code, int *line,
               Error *err) {
    char *bytes = NULL;
    size_t size = 0;
    *line = 0;
    *out = (FileText){ NULL, 0, 0 };
    bool ok = read_bytes(path, &bytes, &size, code, err) &&
              file_check(bytes, size, code, line, err);
    if (ok) {
        out->text = memcpy(mem_alloc(size + 1), bytes, size);
        out->size = size;
        out->hash = file_hash(bytes, size);
        drop_mark(out);
        out->text[out->size] = '\0';
    }
    free(bytes);
    return ok;
}

/* ---- paths ---- */

char *path_join(const char *folder, const char *name) {
    Text path = { 0 };
    size_t size = strlen(folder);
    text_add(&path, folder);
    if (size && folder[size - 1] != '/') text_add(&path, "/");
    text_add(&path, name);
    return text_take(&path);
}

char *path_real(const char *path) {
    char *real = files_real(path);
    char *own = mem_text(real);
    free(real);
    return own;
}

bool path_below(const char *folder, const char *path) {
    size_t size = strlen(folder);
    if (strncmp(folder, path, size) != 0) return false;
    return path[size] == '/' || (size && folder[size - 1] == '/');
}

char *path_scripts(const char *real) {
    static const char name[] = "/scripts/";
    const char *found = NULL;
    for (const char *at = real; (at = strstr(at, name)) != NULL; at++)
        found = at;
    const char *slash = strrchr(real, '/');
    size_t size = found ? (size_t)(found - real) + strlen(name) - 1
                        : (size_t)(slash ? slash - real : 0);
    char *folder = mem_alloc(size + 2);
    memcpy(folder, real, size);
    if (!size) folder[0] = '/';
    return folder;
}

/* ---- folders ---- */

typedef struct Paths {
    char **items;
    size_t count, room;
} Paths;

static bool ends_in_lua(const char *name) {
    size_t size = strlen(name);
    return size > 4 && strcmp(name + size - 4, ".lua") == 0;
}

/* The folder being visited, and what was found so far. */
typedef struct Walk {
    Paths *paths;
    const char *root, *inside; /* inside: the folder, below the root */
    int depth;
    int *
        left; /* entries that may still be looked at; below 0: more are there */
} Walk;

static void look_into(const Walk *walk);

static void look_at(void *data, const char *entry) {
    const Walk *walk = data;
    Paths *paths = walk->paths;
    if (entry[0] == '.' || *walk->left < 0 || --*walk->left < 0) return;
    char *name =
        *walk->inside ? path_join(walk->inside, entry) : mem_text(entry);
    char *path = path_join(walk->root, name);
    FilesKind kind = files_kind(path);
    if (kind == FILES_FOLDER && !files_is_link(path) &&
        walk->depth < FOLDER_DEPTH_MAX) {
        const Walk below = { paths, walk->root, name, walk->depth + 1,
                             walk->left };
        look_into(&below);
    }
    bool script = kind == FILES_PLAIN && ends_in_lua(name);
    if (script && paths->count == SCRIPTS_MAX)
        *walk->left = -1;
    else if (script)
        *MEM_PUSH(paths->items, paths->count, paths->room) = mem_text(name);
    mem_free(path);
    mem_free(name);
}

static void look_into(const Walk *walk) {
    char *folder = path_join(walk->root, walk->inside);
    files_each(folder, look_at, (void *)(uintptr_t)walk);
    mem_free(folder);
}

static int by_letters(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

char **folder_scripts(const char *folder) {
    bool more;
    return folder_scripts_up_to(folder, &more);
}

char **folder_scripts_up_to(const char *folder, bool *more) {
    Paths paths = { NULL, 0, 0 };
    int left = ENTRIES_MAX;
    const Walk walk = { &paths, folder, "", 0, &left };
    look_into(&walk);
    *more = left < 0;
    if (paths.count)
        qsort(paths.items, paths.count, sizeof *paths.items, by_letters);
    *MEM_PUSH(paths.items, paths.count, paths.room) = NULL;
    return paths.items;
}

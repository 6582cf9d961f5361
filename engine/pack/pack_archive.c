/* SPDX-License-Identifier: MIT
 * Packs through libarchive, which reads and writes zip files. It is loaded when
 * a pack is made or opened: with the ten libraries that it needs itself, it
 * would take an eighth of the time in which the program starts. */
#include "pack/pack.h"

#include "core/base/mem.h"
#include "core/base/text.h"
#include "platform/files.h"
#include "platform/shared_library.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CONTENTS "thaw-pack" /* the first entry */
#define FIRST    "Thaw 1\n"

enum {
    CONTENTS_BYTES_MAX = 64 * 1024,
    BLOCK = 16 * 1024,
    ARCHIVE_INTERFACE = 13
};

/* The functions of libarchive that are used here. */
typedef struct Zip {
    __typeof__(archive_entry_filetype) *entry_filetype;
    __typeof__(archive_entry_free) *entry_free;
    __typeof__(archive_entry_new) *entry_new;
    __typeof__(archive_entry_pathname) *entry_pathname;
    __typeof__(archive_entry_set_filetype) *entry_set_filetype;
    __typeof__(archive_entry_set_pathname) *entry_set_pathname;
    __typeof__(archive_entry_set_perm) *entry_set_perm;
    __typeof__(archive_entry_set_size) *entry_set_size;
    __typeof__(archive_error_string) *error_string;
    __typeof__(archive_read_data) *read_data;
    __typeof__(archive_read_free) *read_free;
    __typeof__(archive_read_new) *read_new;
    __typeof__(archive_read_next_header) *read_next_header;
    __typeof__(archive_read_open_filename) *read_open_filename;
    __typeof__(archive_read_support_format_zip) *read_support_format_zip;
    __typeof__(archive_write_close) *write_close;
    __typeof__(archive_write_data) *write_data;
    __typeof__(archive_write_free) *write_free;
    __typeof__(archive_write_header) *write_header;
    __typeof__(archive_write_new) *write_new;
    __typeof__(archive_write_open) *write_open;
    __typeof__(archive_write_set_bytes_in_last_block)
        *write_set_bytes_in_last_block;
    __typeof__(archive_write_set_format_zip) *write_set_format_zip;
} Zip;

#define CALL(name)                                                             \
    { "archive_" #name, offsetof(Zip, name) }
static const struct {
    const char *name;
    size_t at; /* in Zip */
} calls[] = {
    CALL(entry_filetype),
    CALL(entry_free),
    CALL(entry_new),
    CALL(entry_pathname),
    CALL(entry_set_filetype),
    CALL(entry_set_pathname),
    CALL(entry_set_perm),
    CALL(entry_set_size),
    CALL(error_string),
    CALL(read_data),
    CALL(read_free),
    CALL(read_new),
    CALL(read_next_header),
    CALL(read_open_filename),
    CALL(read_support_format_zip),
    CALL(write_close),
    CALL(write_data),
    CALL(write_free),
    CALL(write_header),
    CALL(write_new),
    CALL(write_open),
    CALL(write_set_bytes_in_last_block),
    CALL(write_set_format_zip),
};

static bool load(Zip *zip, Error *err) {
    SharedLibrary *library = shared_library_load("archive", ARCHIVE_INTERFACE);
    bool ok = library != NULL;
    for (size_t i = 0; ok && i < sizeof calls / sizeof *calls; i++)
        ok = shared_library_find(library, calls[i].name,
                                 (char *)zip + calls[i].at);
    return ok || error_set(err, "%s is not installed here (Debian: %s)",
                           "libarchive", "libarchive13");
}

bool pack_known(Error *err) {
    Zip zip;
    return load(&zip, err);
}

/* ---- names ---- */

/* Zip files of different programs differ in how they write letters beyond
 * ASCII, and libarchive reads them by the locale: so they travel as %C3%AD. */
static void put_name(Text *out, const char *name) {
    for (const char *at = name; *at; at++)
        if ((unsigned char)*at >= 0x80 || *at == '%')
            text_format(out, "%%%02X", (unsigned char)*at);
        else
            text_add_n(out, at, 1);
}

static int hex(char c) {
    static const char digits[] = "0123456789ABCDEF";
    const char *at = c ? strchr(digits, c) : NULL;
    return at ? (int)(at - digits) : -1;
}

static void read_name(Text *out, const char *name) {
    for (const char *at = name; *at; at++) {
        bool coded = *at == '%' && hex(at[1]) >= 0 && hex(at[2]) >= 0;
        char byte = coded ? (char)(hex(at[1]) * 16 + hex(at[2])) : *at;
        text_add_n(out, &byte, 1);
        at += coded ? 2 : 0;
    }
}

/* ---- writing ---- */

static bool put(const Zip *zip, struct archive *out, const char *name,
                const char *bytes, size_t size, Error *err) {
    struct archive_entry *entry = zip->entry_new();
    zip->entry_set_pathname(entry, name);
    zip->entry_set_size(entry, (la_int64_t)size);
    zip->entry_set_filetype(entry, AE_IFREG);
    zip->entry_set_perm(entry, 0644);
    bool ok = zip->write_header(out, entry) == ARCHIVE_OK &&
              zip->write_data(out, bytes, size) == (la_ssize_t)size;
    zip->entry_free(entry);
    return ok || error_set(err, "%s: %s", name, zip->error_string(out));
}

static bool put_contents(const Zip *zip, struct archive *out,
                         const PackList *list, Error *err) {
    Text text = { 0 };
    text_add(&text, FIRST);
    for (int i = 0; i < list->level_count; i++)
        text_format(&text, "level %s\n", list->levels[i]);
    bool ok = put(zip, out, CONTENTS, text_get(&text), text.size, err);
    text_free(&text);
    return ok;
}

static bool put_file(const Zip *zip, struct archive *out, const PackFile *file,
                     size_t *left, Error *err) {
    char *bytes = NULL;
    size_t size = 0;
    if (!pack_name_is_safe(file->name))
        return error_set(err, "%s: a file of this name cannot travel in a pack",
                         file->name);
    switch (files_read(file->path, PACK_FILE_BYTES_MAX, &bytes, &size)) {
    case FILES_READ:
        break;
    case FILES_TOO_LARGE:
        return error_set(err, "%s: a file in a pack has at most %d MiB",
                         file->path, PACK_FILE_BYTES_MAX / 1024 / 1024);
    case FILES_NOT_PLAIN:
        return error_set(err, "%s: this is no plain file", file->path);
    case FILES_FAILED:
    default:
        return error_set(err, "%s: %s", file->path, strerror(errno));
    }
    bool ok =
        size <= *left || error_set(err, "a pack holds at most %d MiB in all",
                                   PACK_BYTES_MAX / 1024 / 1024);
    Text name = { 0 };
    text_add(&name, PACK_SCRIPTS "/");
    put_name(&name, file->name);
    ok = ok && put(zip, out, text_get(&name), bytes, size, err);
    *left -= ok ? size : 0;
    text_free(&name);
    free(bytes);
    return ok;
}

/* The bytes of an archive that grows in memory. */
static la_ssize_t take_bytes(struct archive *archive, void *data,
                             const void *bytes, size_t size) {
    (void)archive;
    text_add_n(data, bytes, size);
    return (la_ssize_t)size;
}

static bool write_all(const Zip *zip, struct archive *out, const PackList *list,
                      Text *bytes, Error *err) {
    size_t left = PACK_BYTES_MAX;
    zip->write_set_format_zip(out);
    zip->write_set_bytes_in_last_block(out, 1);
    if (zip->write_open(out, bytes, NULL, take_bytes, NULL) != ARCHIVE_OK)
        return error_set(err, "%s", zip->error_string(out));
    bool ok = put_contents(zip, out, list, err);
    for (int i = 0; ok && i < list->count; i++)
        ok = put_file(zip, out, &list->files[i], &left, err);
    if (zip->write_close(out) != ARCHIVE_OK && ok)
        return error_set(err, "%s", zip->error_string(out));
    return ok;
}

bool pack_write(const PackList *list, const char *path, Error *err) {
    Text bytes = { 0 };
    if (list->count > PACK_FILES_MAX)
        return error_set(err, "a pack holds at most %d files, and these are %d",
                         PACK_FILES_MAX, list->count);
    Zip zip;
    if (!load(&zip, err)) return false;
    struct archive *out = zip.write_new();
    bool ok = write_all(&zip, out, list, &bytes, err);
    zip.write_free(out);
    if (ok && !files_replace(path, text_get(&bytes), bytes.size))
        ok = error_set(err, "%s: %s", path, strerror(errno));
    text_free(&bytes);
    return ok;
}

/* ---- reading ---- */

typedef struct Reading {
    Zip zip;
    struct archive *in;
    const char *folder;
    PackList *list;
    size_t left; /* bytes that may still come */
    int entries;
    Error *err;
} Reading;

/* All of the present entry. What it says of its own size is not believed. */
static bool read_entry(Reading *reading, const char *name, size_t max,
                       Text *bytes) {
    char block[BLOCK];
    if (max > reading->left) max = reading->left;
    for (;;) {
        la_ssize_t got =
            reading->zip.read_data(reading->in, block, sizeof block);
        if (got == 0) break;
        if (got < 0)
            return error_set(reading->err, "\"%s\" in it is damaged (%s)", name,
                             reading->zip.error_string(reading->in));
        text_add_n(bytes, block, (size_t)got);
        if (bytes->size > max)
            return error_set(reading->err, "\"%s\" in it is too large", name);
    }
    reading->left -= bytes->size;
    return true;
}

/* "Thaw 1", then "level NAME". */
static bool read_contents(Reading *reading) {
    Text text = { 0 };
    bool ok = read_entry(reading, CONTENTS, CONTENTS_BYTES_MAX, &text);
    if (ok && strncmp(text_get(&text), FIRST, strlen(FIRST)) != 0)
        ok = error_set(reading->err, "it is made for a newer Thaw than this");
    const char *line = text_get(&text);
    while (ok && (line = strchr(line, '\n')) && *++line) {
        size_t length = strcspn(line, "\r\n");
        if (strncmp(line, "level ", 6) != 0 || length < 7) continue;
        Text name = { 0 };
        text_add_n(&name, line + 6, length - 6);
        if (reading->list->level_count == PACK_LEVELS_MAX)
            ok = error_set(reading->err, "it names more than %d levels",
                           PACK_LEVELS_MAX);
        else
            pack_list_add_level(reading->list, text_get(&name));
        text_free(&name);
    }
    text_free(&text);
    return ok && (reading->list->level_count ||
                  error_set(reading->err, "it names no level"));
}

static bool keep_file(Reading *reading, const char *name) {
    Text bytes = { 0 }, path = { 0 };
    bool ok = read_entry(reading, name, PACK_FILE_BYTES_MAX, &bytes);
    text_format(&path, "%s/" PACK_SCRIPTS "/%s", reading->folder, name);
    if (ok && !pack_list_add(reading->list, name, text_get(&path)))
        ok = error_set(reading->err, "\"%s\" stands in it twice", name);
    if (ok && (!files_make_folders_of(text_get(&path)) ||
               !files_write_new(text_get(&path), text_get(&bytes), bytes.size)))
        ok = errno == EEXIST
                 ? error_set(reading->err, "\"%s\" stands in it twice", name)
                 : error_set(reading->err, "it cannot be unpacked: %s",
                             strerror(errno));
    text_free(&bytes);
    text_free(&path);
    return ok;
}

static bool read_file(Reading *reading, const char *coded) {
    static const char below[] = PACK_SCRIPTS "/";
    Text name = { 0 };
    read_name(&name, coded);
    const char *at = text_get(&name);
    bool ok = strlen(at) == name.size && !strncmp(at, below, strlen(below)) &&
                      pack_name_is_safe(at + strlen(below))
                  ? keep_file(reading, at + strlen(below))
                  : error_set(reading->err,
                              "\"%s\" is no name that a pack may hold", coded);
    text_free(&name);
    return ok;
}

static bool read_one(Reading *reading, struct archive_entry *entry) {
    const char *name = reading->zip.entry_pathname(entry);
    if (!name) return error_set(reading->err, "a file in it has no name");
    if (reading->entries++ > PACK_FILES_MAX)
        return error_set(reading->err, "it holds more than %d files",
                         PACK_FILES_MAX);
    if (reading->zip.entry_filetype(entry) == AE_IFDIR) return true;
    if (reading->zip.entry_filetype(entry) != AE_IFREG)
        return error_set(reading->err, "\"%s\" in it is no plain file", name);
    if (reading->entries > 1) return read_file(reading, name);
    return !strcmp(name, CONTENTS)
               ? read_contents(reading)
               : error_set(reading->err, "this is no pack of Thaw's");
}

static bool read_all(Reading *reading) {
    for (;;) {
        struct archive_entry *entry;
        int got = reading->zip.read_next_header(reading->in, &entry);
        if (got == ARCHIVE_EOF) break;
        if (got < ARCHIVE_WARN)
            return error_set(reading->err, "it is damaged, or no pack (%s)",
                             reading->zip.error_string(reading->in));
        if (!read_one(reading, entry)) return false;
    }
    return reading->entries ||
           error_set(reading->err, "this is no pack of Thaw's");
}

/* Every level that it names must be in it. */
static bool holds_levels(const PackList *list, Error *err) {
    for (int i = 0; i < list->level_count; i++) {
        bool there = false;
        for (int k = 0; k < list->count && !there; k++)
            there = !strcmp(list->files[k].name, list->levels[i]);
        if (!there)
            return error_set(err, "it lacks its own level \"%s\"",
                             list->levels[i]);
    }
    return true;
}

bool pack_read(const char *path, const char *folder, PackList *list,
               Error *err) {
    Error why = { "" };
    Reading reading = {
        .folder = folder, .list = list, .left = PACK_BYTES_MAX, .err = &why
    };
    *list = (PackList){ 0 };
    if (files_kind(path) != FILES_PLAIN)
        return error_set(err, "%s: this is no plain file", path);
    if (!load(&reading.zip, err)) return false;
    reading.in = reading.zip.read_new();
    reading.zip.read_support_format_zip(reading.in);
    bool ok =
        reading.zip.read_open_filename(reading.in, path, BLOCK) == ARCHIVE_OK ||
        error_set(&why, "it is damaged, or no pack (%s)",
                  reading.zip.error_string(reading.in));
    ok = ok && read_all(&reading) && holds_levels(list, &why);
    reading.zip.read_free(reading.in);
    return ok || error_set(err, "%s: %s", path, why.text);
}

/* SPDX-License-Identifier: MIT
 * files.h -- reads untrusted files, and finds scripts in folders.
 *
 * Layer:  script (core, files; no Lua here).
 * Owns:   nothing; what it returns belongs to the caller (mem_free).
 * Errors: bool, with a code of findings.h and a sentence for trainers. */
#ifndef THAW_SCRIPT_READING_FILES_H
#define THAW_SCRIPT_READING_FILES_H

#include "core/words/error.h"

#include <stddef.h>

/* For a level with all files that it requires. A level of ten thousand beats
 * and forty thousand replies has nearly 8 MB; a larger file is no level. What a
 * level may cost is limited elsewhere: state.h, loader.h, probe.h. */
enum { FILE_MIB_MAX = 8, FILE_BYTES_MAX = FILE_MIB_MAX * 1024 * 1024 };

typedef struct FileText {
    char *text; /* NUL-ended, without a byte order mark; mem_free it */
    size_t size;
    unsigned long long hash; /* FNV-1a of the file's bytes */
} FileText;

/* Reads a regular file of at most FILE_BYTES_MAX that is UTF-8 text. Never
 * waits: a pipe is refused. On failure *code is a finding's code and *line the
 * line, or 0. */
bool file_read(const char *path, FileText *out, const char **code, int *line,
               Error *err);
/* The same checks for bytes in memory. */
bool file_check(const char *bytes, size_t size, const char **code, int *line,
                Error *err);
unsigned long long file_hash(const char *bytes, size_t size);

/* "folder/name"; mem_free it. */
char *path_join(const char *folder, const char *name);
/* The path without links and "..", or NULL when there is no such file. */
char *path_real(const char *path);
/* Whether a file is below the folder. Both paths must come from path_real. */
bool path_below(const char *folder, const char *path);
/* A level's scripts folder: the nearest folder above it that is named
 * "scripts", or else the folder that contains it. */
char *path_scripts(const char *real);

/* The paths of all ".lua" files below the folder, relative to it, sorted and
 * NULL-ended; the caller frees each and the list (mem_free). Hidden files and
 * linked folders are left out. */
char **folder_scripts(const char *folder);
/* The same; `more`: the folder holds so much that not all was looked at. */
char **folder_scripts_up_to(const char *folder, bool *more);

#endif

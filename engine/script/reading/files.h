/* SPDX-License-Identifier: MIT
 * files.h -- reading levels from the disk, which is not to be trusted.
 *
 * Layer:  script (core, files; no Lua here).
 * Owns:   nothing; what it returns is the caller's (mem_free).
 * Errors: bool, with the finding's code and words for a trainer. */
#ifndef THAW_SCRIPT_READING_FILES_H
#define THAW_SCRIPT_READING_FILES_H

#include "core/words/error.h"

#include <stddef.h>

/* Of a level, with all that it requires. Ten thousand beats and forty thousand
 * replies, with an answer to each, come to nearly 8 MB when they are written
 * out; more would only be junk. What a level may cost is not bounded by this
 * but by its budgets of time and memory: see state.h, api.h, probe.h. */
enum { FILE_MIB_MAX = 8, FILE_BYTES_MAX = FILE_MIB_MAX * 1024 * 1024 };

typedef struct FileText {
    char *text; /* NUL behind it; without a byte order mark; mem_free it */
    size_t size;
    unsigned long long hash; /* FNV-1a of the file's bytes */
} FileText;

/* Only a regular file of at most FILE_BYTES_MAX that is text; never waits (a
 * FIFO is refused). On failure *code is a finding's code, *line the place or 0.
 */
bool file_read(const char *path, FileText *out, const char **code, int *line,
               Error *err);
/* The same checks for bytes that are here already. */
bool file_check(const char *bytes, size_t size, const char **code, int *line,
                Error *err);
unsigned long long file_hash(const char *bytes, size_t size);

/* "folder/name"; mem_free it. */
char *path_join(const char *folder, const char *name);
/* The path without links and dots, or NULL when there is no such file. */
char *path_real(const char *path);
/* Is the real path of a regular file below the folder? Both must be real. */
bool path_below(const char *folder, const char *path);
/* The scripts folder that a level belongs to: the nearest one above it that
 * is called "scripts", or else the folder it lies in. */
char *path_scripts(const char *real);

/* Every file below the folder whose name ends in ".lua", as paths relative to
 * it, in the order of the alphabet, NULL-ended; each and the list are the
 * caller's (mem_free). Hidden files, and folders behind links, are left. */
char **folder_scripts(const char *folder);

#endif

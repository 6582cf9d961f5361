/* SPDX-License-Identifier: MIT
 * files.h -- files and folders, as each system does them.
 *
 * Layer:  platform (the C library and the system).
 * Owns:   nothing; memory that a function returns is the caller's (free).
 * Errors: false or NULL, and errno tells why (strerror). */
#ifndef THAW_PLATFORM_FILES_H
#define THAW_PLATFORM_FILES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* ---- what is there ---- */

typedef enum {
    FILES_NONE,   /* nothing, or no permission to look */
    FILES_PLAIN,  /* bytes on a disk */
    FILES_FOLDER, /* holds others */
    FILES_OTHER,  /* a pipe, a device … */
} FilesKind;

/* Follows links. */
FilesKind files_kind(const char *path);
bool files_is_link(const char *path);
bool files_readable(const char *path);
/* Whether only its owner may read or write it. */
bool files_private(const char *path);
long long files_size(const char *path); /* bytes; -1: not there */
/* Whether both paths lead to the same file. */
bool files_same(const char *a, const char *b);

/* When a file was changed, its size and its identity: differs after the file is
 * written, as far as the file system's clock can tell. All zero: no file. */
typedef struct FileStamp {
    long long seconds, nanoseconds, size;
    unsigned long long device, number; /* another file under the same name */
} FileStamp;

FileStamp files_stamp(const char *path);
bool files_stamp_same(FileStamp a, FileStamp b);

/* ---- folders ---- */

/* Calls `found` with each name in a folder but "." and "..", sorted by bytes.
 * False when the folder cannot be read; `found` is then not called. */
bool files_each(const char *folder, void (*found)(void *data, const char *name),
                void *data);
/* Makes one folder; with `own` only its owner may open it. True also when it
 * exists. */
bool files_make_folder(const char *path, bool own);
/* Makes the folder of a file and those above it, for their owner alone. */
bool files_make_folders_of(const char *file);
/* Makes a new folder for its owner alone where the system keeps temporary
 * files. Returns its path (free it), or NULL. */
char *files_make_temporary(const char *prefix);
/* Removes a folder with all that is in it; links are removed, not followed. */
bool files_remove_folder(const char *path);

/* ---- bytes ---- */

typedef enum {
    FILES_READ,      /* *bytes is the caller's: free it */
    FILES_NOT_PLAIN, /* a pipe or device, which could make us wait for ever */
    FILES_TOO_LARGE, /* more than `bytes_max` bytes */
    FILES_FAILED,    /* errno tells why */
} FilesResult;

/* Reads a whole plain file and adds a NUL, which `size` does not count. */
FilesResult files_read(const char *path, size_t bytes_max, char **bytes,
                       size_t *size);
/* Makes a new file, complete or not at all; errno is EEXIST when one exists. */
bool files_write_new(const char *path, const char *bytes, size_t size);
/* Replaces a file atomically: writes a new file beside it and renames that. At
 * any moment, also after a power cut, `path` has all the old bytes or all the
 * new ones. A link stays a link, and the permissions stay the same. */
bool files_replace(const char *path, const char *bytes, size_t size);
/* Opens or makes a file and locks it for this process until it is closed. NULL:
 * another process has it (errno is EWOULDBLOCK), or it cannot be made. */
FILE *files_hold(const char *path);
/* Cuts off what stands behind the first `size` bytes; what is written next
 * stands there. */
bool files_cut(FILE *file, size_t size);
/* Waits until everything written to the file is on the disk. */
bool files_sync(FILE *file);
/* Renames; replaces `to` when it exists. */
bool files_move(const char *from, const char *to);
bool files_remove(const char *path);

/* ---- names ---- */

/* The absolute path with all links followed (free it); NULL: no such file. */
char *files_real(const char *path);

#endif

/* SPDX-License-Identifier: MIT
 * files.h -- what one system does otherwise than another with files.
 *
 * Layer:  platform (the C library and the system).
 * Owns:   nothing but what a function says.
 * Errors: false, and errno tells why (strerror). */
#ifndef THAW_PLATFORM_FILES_H
#define THAW_PLATFORM_FILES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* ---- what is there ---- */

typedef enum {
    FILES_NONE,   /* nothing, or it cannot be asked */
    FILES_PLAIN,  /* bytes on a disk */
    FILES_FOLDER, /* holds others */
    FILES_OTHER,  /* a pipe, a device … */
} FilesKind;

/* Follows links. */
FilesKind files_kind(const char *path);
bool files_is_link(const char *path);
bool files_readable(const char *path);
long long files_size(const char *path); /* bytes; -1: not there */
/* Whether both names are of one file. */
bool files_same(const char *a, const char *b);

/* What a file looks like from outside: it changes when the file is written, as
 * far as the file system's clock can tell. All zero: it is not there. */
typedef struct FileStamp {
    long long seconds, nanoseconds, size;
    unsigned long long device, number; /* another file under the same name */
} FileStamp;

FileStamp files_stamp(const char *path);
bool files_stamp_same(FileStamp a, FileStamp b);

/* ---- folders ---- */

/* Tells each name in a folder but "." and "..", in the order of their bytes.
 * False where it cannot be read; `found` is then not called. */
bool files_each(const char *folder, void (*found)(void *data, const char *name),
                void *data);
/* One folder, for its owner alone when `own`. True also where it is there. */
bool files_make_folder(const char *path, bool own);
/* The folder that a file stands in and those above it, each for its owner. */
bool files_make_folders_of(const char *file);
/* A new folder for its owner alone, where such things stand for a moment; free
 * the path. NULL: there is no place. */
char *files_make_temporary(const char *prefix);
/* The folder with all that is in it; links are removed, not followed. */
bool files_remove_folder(const char *path);

/* ---- bytes ---- */

typedef enum {
    FILES_READ,      /* *bytes is the caller's: free it */
    FILES_NOT_PLAIN, /* no file of bytes: it might make us wait for ever */
    FILES_TOO_LARGE, /* more than `most` bytes */
    FILES_FAILED,    /* errno tells why */
} FilesResult;

/* All of a plain file, with a NUL behind it that does not count. */
FilesResult files_read(const char *path, size_t most, char **bytes,
                       size_t *size);
/* A file that was not there before, whole or not at all; errno is EEXIST where
 * there is one. */
bool files_write_new(const char *path, const char *bytes, size_t size);
/* Writes beside the file and puts that in its place: whoever reads `path`, at
 * whatever moment, or after a power cut, finds the old bytes or the new ones,
 * all of them. A link stays a link, and the file keeps who may read it. */
bool files_replace(const char *path, const char *bytes, size_t size);
/* Until all that was written to it is on the disk. */
bool files_sync(FILE *file);
/* As rename, also where `to` is there already. */
bool files_move(const char *from, const char *to);
bool files_remove(const char *path);

/* ---- names ---- */

/* The one full name of what is there, links followed; free it. NULL: not. */
char *files_real(const char *path);

#endif
